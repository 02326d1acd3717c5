/* tag_bound.h -- how much a tag of XML may hold before a parser is given it. */

#ifndef PAR_LOAD_TAG_BOUND_H
#define PAR_LOAD_TAG_BOUND_H

#include <stddef.h>

#include "base/status.h"

/* The time that libxml2 takes for a tag grows with the square of the number of its attributes.
 */
enum { PAR_TAG_ATTRIBUTES = 4096 };

/* PAR_ELIMIT when an element has more attributes than that, whether a character takes one
 * byte, two or four. `what` is for the message. */
par_status par_tag_bound(const char *bytes, size_t len, const char *what, par_error *err);

#endif
