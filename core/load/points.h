/* points.h -- numbered points among the units of a text that was marked up. */

#ifndef PAR_LOAD_POINTS_H
#define PAR_LOAD_POINTS_H

#include "load/loaded.h"

/* {"number":"1-"}: the mark as it is written. */
void par_point_attributes(par_buf *out, const char *mark, size_t len);

/* Add an "item" for every paragraph that begins with the mark of a sequence, as in plain
 * text, and that is no item, heading or cell yet. The spans are in order of place, a
 * paragraph before what is all of it, and are again afterwards. */
par_status par_points_find(par_loaded *loaded, par_error *err);

/* Add an "item" for numbers that a sequence of them misses, where they stand in the text
 * between their neighbours: "2.Ports", or behind a heading that its line begins with, "The
 * ports 3. They are shut". The spans are in order, and are again afterwards. */
par_status par_points_fill(par_loaded *loaded, par_error *err);

/* Order the spans so. */
void par_spans_sort(par_loaded *loaded);

#endif
