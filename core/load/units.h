/* units.h -- units that begin inside others, found when the text was put together. */

#ifndef PAR_LOAD_UNITS_H
#define PAR_LOAD_UNITS_H

#include "load/loaded.h"

/* A paragraph begins at each of the `starts`, in order, each at a character that is no
 * white space: a break stands there, and paragraphs and points that go on over it end
 * before. The spans are in order of place afterwards (points.h). */
par_status par_units_begin(par_loaded *loaded, const par_u32s *starts, par_error *err);

/* Append "KEY":"VALUE" to a JSON object that is begun in `out`, with what [start, end) of a
 * text has, one space for each run of white space; nothing when that is empty. */
void par_unit_attribute(par_buf *out, const char *key, const char *text, uint32_t start,
                        uint32_t end);

#endif
