/* utf8.c -- decoding, checking and counting UTF-8. */

#include "text/utf8.h"

#include <string.h>

static uint64_t read_8(const char *s) {
  uint64_t word;
  memcpy(&word, s, sizeof word);
  return word;
}

static const uint64_t HIGH_BITS = UINT64_C(0x8080808080808080);

enum { BLOCK = 32 }; /* bytes that are looked at at once */

/* Where the run of ASCII at `at` ends. */
static size_t ascii_end(const char *s, size_t len, size_t at) {
  for (; len - at >= BLOCK; at += BLOCK) {
    const char *p = s + at;
    uint64_t all = read_8(p) | read_8(p + 8) | read_8(p + 16) | read_8(p + 24);
    if (all & HIGH_BITS) break;
  }
  for (; len - at >= 8; at += 8)
    if (read_8(s + at) & HIGH_BITS) break;
  while (at < len && (uint8_t)s[at] < 0x80) ++at;
  return at;
}

/* The bounds of the second byte say all about overlong forms, surrogates and
 * the end of the code space (Unicode, table 3-7). */
static size_t valid_char(const uint8_t *p, size_t len) {
  uint8_t low = 0x80, high = 0xBF;
  size_t n = 0;
  if (p[0] < 0x80) return 1;
  if (p[0] >= 0xC2 && p[0] <= 0xDF)
    n = 2;
  else if (p[0] >= 0xE0 && p[0] <= 0xEF)
    n = 3;
  else if (p[0] >= 0xF0 && p[0] <= 0xF4)
    n = 4;
  if (n == 0 || n > len) return 0;
  if (p[0] == 0xE0) low = 0xA0;
  if (p[0] == 0xED) high = 0x9F;
  if (p[0] == 0xF0) low = 0x90;
  if (p[0] == 0xF4) high = 0x8F;
  if (p[1] < low || p[1] > high) return 0;
  for (size_t i = 2; i < n; ++i)
    if ((p[i] & 0xC0) != 0x80) return 0;
  return n;
}

size_t par_utf8_valid(const char *s, size_t len) {
  size_t at = 0;
  while (at < len) {
    if ((uint8_t)s[at] < 0x80) {
      at = ascii_end(s, len, at);
      continue;
    }
    size_t n = valid_char((const uint8_t *)s + at, len - at);
    if (n == 0) break;
    at += n;
  }
  return at;
}

size_t par_utf8_encode(char s[4], uint32_t cp) {
  size_t n = cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
  static const uint8_t lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (size_t i = n - 1; i > 0; --i, cp >>= 6) s[i] = (char)(0x80 | (cp & 0x3F));
  s[0] = (char)(lead[n] | cp);
  return n;
}

/* All bytes but 10xxxxxx begin a character. */
static bool is_start(char byte) {
  return (int8_t)byte > (int8_t)0xBF;
}

/* How many of the 8 bytes begin a character. */
static size_t starts_in_8(uint64_t word) {
  uint64_t continuation = word & ~(word << 1) & HIGH_BITS;
  return 8 - (size_t)(((continuation >> 7) * UINT64_C(0x0101010101010101)) >> 56);
}

/* How many of BLOCK bytes: of a number of rounds that is known compilers make SIMD. */
static size_t starts_in_block(const char *s) {
  uint8_t n = 0;
  for (size_t i = 0; i < BLOCK; ++i) n = (uint8_t)(n + is_start(s[i]));
  return n;
}

size_t par_utf8_count(const char *s, size_t len) {
  size_t at = 0, n = 0;
  for (; len - at >= BLOCK; at += BLOCK) n += starts_in_block(s + at);
  for (; len - at >= 8; at += 8) n += starts_in_8(read_8(s + at));
  for (; at < len; ++at) n += is_start(s[at]);
  return n;
}

size_t par_utf8_offset(const char *s, size_t len, size_t cp) {
  size_t at = 0;
  for (; len - at >= BLOCK; at += BLOCK) {
    size_t n = starts_in_block(s + at);
    if (n > cp) break;
    cp -= n;
  }
  for (; len - at >= 8; at += 8) {
    size_t n = starts_in_8(read_8(s + at));
    if (n > cp) break;
    cp -= n;
  }
  for (; at < len; ++at)
    if (is_start(s[at]) && cp-- == 0) return at;
  return len;
}
