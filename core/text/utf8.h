/* utf8.h -- decoding, checking and counting UTF-8. */

#ifndef PAR_TEXT_UTF8_H
#define PAR_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The length of the longest valid prefix of `s`; `len` when all of it is valid
 * (no surrogates, no overlong forms, nothing past U+10FFFF). */
size_t par_utf8_valid(const char *s, size_t len);

/* The code point at `s`, which is valid UTF-8 and not empty, and its length in
 * bytes in *n. */
static inline uint32_t par_utf8_decode(const char *s, uint32_t *n) {
  const uint8_t *p = (const uint8_t *)s;
  if (p[0] < 0x80) return *n = 1, p[0];
  if (p[0] < 0xE0) return *n = 2, (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
  if (p[0] < 0xF0) return *n = 3, (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
  return *n = 4,
         (p[0] & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
}

/* Append nothing, write the 1 to 4 bytes of a code point to `s`; their number. */
size_t par_utf8_encode(char s[4], uint32_t cp);

/* Code points in valid UTF-8. */
size_t par_utf8_count(const char *s, size_t len);

/* The byte offset of code point `cp` in valid UTF-8; `len` at or past the end. */
size_t par_utf8_offset(const char *s, size_t len, size_t cp);

#endif
