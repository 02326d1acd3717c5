/* iso_dates.h -- dates as formats write them, as ISO 8601 has them. */

#ifndef PAR_LOAD_ISO_DATES_H
#define PAR_LOAD_ISO_DATES_H

#include <stdbool.h>
#include <stddef.h>

/* "2031-04-12", "2031-04" or "2031", and a NUL. */
enum { PAR_DATE_SIZE = 11 };

/* Read a date that a value is, or begins with: ISO 8601 in any of its forms, with or without
 * a time, which is left out; "12 April 2031" and "April 12, 2031", months in English, whole
 * or cut short, with or without the day of the week. False for anything else, and for dates
 * that are none, as the 31st of April. */
bool par_date_read(char out[PAR_DATE_SIZE], const char *s, size_t len);

/* The first date with a day that stands anywhere in a text, as above; also 12.04.2031. */
bool par_date_find(char out[PAR_DATE_SIZE], const char *s, size_t len);

#endif
