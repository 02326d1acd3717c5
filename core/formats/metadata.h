/* metadata.h -- what a source says of itself, made alike for all formats. */

#ifndef PAR_LOAD_METADATA_H
#define PAR_LOAD_METADATA_H

#include "load/loaded.h"

/* Add a value as "embedded", white space in it collapsed. Left out are empty values;
 * values of date, created and modified that are not the date, month or year of ISO 8601
 * (a time behind it is cut off); titles that programs make up when there is none. Of a
 * language only its first subtag is kept: "en" of "en-GB". */
par_status par_metadata_add(par_loaded *out, const char *key, const char *value, size_t len,
                            par_error *err);

#endif
