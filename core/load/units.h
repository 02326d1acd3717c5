/* units.h -- units that begin inside others, found when the text was put together. */

#ifndef PAR_LOAD_UNITS_H
#define PAR_LOAD_UNITS_H

#include "load/loaded.h"

/* A paragraph begins at each of the `starts`, in order, each at a character that is no
 * white space: a break stands there, and paragraphs and points that go on over it end
 * before. The spans are in order of place afterwards (points.h). */
par_status par_units_begin(par_loaded *loaded, const par_u32s *starts, par_error *err);

#endif
