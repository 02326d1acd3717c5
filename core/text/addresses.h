/* addresses.h -- URLs, e-mail addresses and UN document symbols in running text.
 *
 * Offsets are bytes of valid UTF-8. Each scan looks at no more than its limit. */

#ifndef PAR_TEXT_ADDRESSES_H
#define PAR_TEXT_ADDRESSES_H

#include <stdbool.h>
#include <stddef.h>

/* The end of the URL at `start` (http:// https:// ftp:// www.), or `start`.
 * Punctuation at its end and closing brackets that it does not open are not part
 * of it. */
size_t par_address_url(const char *text, size_t limit, size_t start);

/* The end of the document symbol at `start`, or `start`. *run_end tells where the
 * characters of symbols end: without a symbol here there is none before that. When
 * `spaced`, a space may stand in the symbol where a number must follow, as scans leave
 * it: "S/2014/ 189", "S/PV. 7138". */
size_t par_address_symbol(size_t *run_end, const char *text, size_t limit, size_t start,
                          bool spaced);

/* Find the first e-mail address that begins at or behind `from`. */
bool par_address_email(size_t *start, size_t *end, const char *text, size_t len, size_t from);

#endif
