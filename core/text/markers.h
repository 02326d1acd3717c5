/* markers.h -- what numbers an item of a list: "2", "3.1", "iv", "B". */

#ifndef PAR_TEXT_MARKERS_H
#define PAR_TEXT_MARKERS_H

#include <stdbool.h>
#include <stddef.h>

/* Can these bytes be one? A year is too long. */
bool par_marker_is(const char *s, size_t len);

/* Does the marker `s` count on from `before`: 2 behind 1, "c" behind "b", "iv" behind
 * "iii"? */
bool par_marker_follows(const char *before, size_t before_len, const char *s, size_t len);

#endif
