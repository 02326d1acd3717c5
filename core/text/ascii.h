/* ascii.h -- how far a run of ASCII letters and digits goes.
 *
 * Most of most texts is such runs. With SSE2 sixteen bytes are tested at once,
 * which spares the mispredicted branch at the end of every word. */

#ifndef PAR_TEXT_ASCII_H
#define PAR_TEXT_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#  include <emmintrin.h>
#endif

/* Whether a byte is a letter or digit of ASCII. */
static inline bool par_ascii_is_alnum(char c) {
  uint8_t letter = (uint8_t)((c | 0x20) - 'a'), digit = (uint8_t)(c - '0');
  return letter < 26 || digit < 10;
}

#ifdef __SSE2__
/* A bit for each of the 16 bytes at `s` that is a letter or digit. The ranges are
 * moved to the low end of the signed bytes, which is what SSE2 can compare. */
static inline unsigned par_ascii__alnum_16(const char *s) {
  const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)s);
  const __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  const __m128i letters = _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8((char)(128 - 'a'))),
                                         _mm_set1_epi8(-128 + 26));
  const __m128i digits = _mm_cmplt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8((char)(128 - '0'))),
                                        _mm_set1_epi8(-128 + 10));
  return (unsigned)_mm_movemask_epi8(_mm_or_si128(letters, digits));
}
#endif

/* The first offset at or behind `at` that is no ASCII letter or digit; `end` when
 * there is none before. */
static inline size_t par_ascii_alnum_end(const char *text, size_t end, size_t at) {
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    unsigned others = ~par_ascii__alnum_16(text + at) & 0xFFFFu;
    if (others != 0) return at + (size_t)__builtin_ctz(others);
  }
#endif
  while (at < end && par_ascii_is_alnum(text[at])) ++at;
  return at;
}

#endif
