/* charset.h -- the encoding of bytes that do not tell it. */

#ifndef PAR_LOAD_CHARSET_H
#define PAR_LOAD_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

enum { PAR_CHARSET_NAME = 32 };

/* The encoding that bytes with NUL are in, "utf-16le" or "utf-16be", or NULL: a NUL every
 * other byte speaks for it, and so do words of one script where none is out of place. */
const char *par_charset_wide(const char *bytes, size_t len);

/* Whether bytes that are not valid UTF-8 are UTF-8 all the same, with damage: most of
 * what is not ASCII are whole characters of it. */
bool par_charset_is_damaged_utf8(const char *bytes, size_t len);

/* Whether there are more control characters than any text has. */
bool par_charset_is_binary(const char *bytes, size_t len);

/* The most likely encoding of bytes that are not UTF-8, as iconv knows it: what uchardet
 * says, unless windows-1252 or macintosh make better words of the bytes. */
void par_charset_guess(char out[PAR_CHARSET_NAME], const char *bytes, size_t len);

#endif
