/* attributes.h -- what is said of a span: a JSON object of strings. */

#ifndef PAR_LOAD_ATTRIBUTES_H
#define PAR_LOAD_ATTRIBUTES_H

#include "base/buf.h"

/* The object {"KEY":"VALUE",...}, out of up to two pairs; one whose key or value is NULL
 * is left out. NULL when none is left. The values are UTF-8. Borrowed from `buf`, which
 * is written anew. */
const char *par_attributes(par_buf *buf, const char *key, const char *value, const char *key2,
                           const char *value2);

#endif
