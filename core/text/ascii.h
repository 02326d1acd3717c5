/* ascii.h -- how far a run of ASCII letters and digits goes, and where the next ones are.
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

/* What 64 bytes are, a bit for each, the lowest for the first. */
typedef struct par_ascii_bits {
  uint64_t alnum, capital, comma, space; /* a space is U+0020 only */
} par_ascii_bits;

#ifdef __SSE2__
/* All ones in the bytes that are one of the `n` from `first` on. The range is moved to
 * the low end of the signed bytes, which is what SSE2 can compare. */
static inline __m128i par_ascii__range(__m128i bytes, char first, int n) {
  return _mm_cmplt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8((char)(128 - first))),
                        _mm_set1_epi8((char)(-128 + n)));
}

/* All ones in the bytes that are letters or digits. */
static inline __m128i par_ascii__alnum(__m128i bytes) {
  const __m128i small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
  return _mm_or_si128(par_ascii__range(small, 'a', 26), par_ascii__range(bytes, '0', 10));
}

/* Sixteen bytes, wherever they are. */
static inline __m128i par_ascii__load(const char *s) {
  return _mm_loadu_si128((const __m128i *)(const void *)s);
}

/* A bit for each byte: its highest. */
static inline uint64_t par_ascii__mask(__m128i bytes) {
  return (uint64_t)(unsigned)_mm_movemask_epi8(bytes);
}

/* The bits of the sixteen bytes at s + `at`. */
static inline void par_ascii__see(par_ascii_bits *bits, const char *s, unsigned at) {
  const __m128i bytes = par_ascii__load(s + at);
  bits->alnum |= par_ascii__mask(par_ascii__alnum(bytes)) << at;
  bits->capital |= par_ascii__mask(par_ascii__range(bytes, 'A', 26)) << at;
  bits->comma |= par_ascii__mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(','))) << at;
  bits->space |= par_ascii__mask(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' '))) << at;
}

/* What the 64 bytes at `s` are. */
static inline par_ascii_bits par_ascii_bits_of(const char *s) {
  par_ascii_bits bits = {0, 0, 0, 0};
  par_ascii__see(&bits, s, 0);
  par_ascii__see(&bits, s, 16);
  par_ascii__see(&bits, s, 32);
  par_ascii__see(&bits, s, 48);
  return bits;
}
#else
/* What the 64 bytes at `s` are. */
static inline par_ascii_bits par_ascii_bits_of(const char *s) {
  par_ascii_bits bits = {0, 0, 0, 0};
  for (unsigned i = 0; i < 64; ++i) {
    bits.alnum |= (uint64_t)par_ascii_is_alnum(s[i]) << i;
    bits.capital |= (uint64_t)(s[i] >= 'A' && s[i] <= 'Z') << i;
    bits.comma |= (uint64_t)(s[i] == ',') << i;
    bits.space |= (uint64_t)(s[i] == ' ') << i;
  }
  return bits;
}
#endif

/* The first offset at or behind `at` that is no ASCII letter or digit; `end` when
 * there is none before. */
static inline size_t par_ascii_alnum_end(const char *text, size_t end, size_t at) {
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    unsigned alnum = (unsigned)_mm_movemask_epi8(par_ascii__alnum(par_ascii__load(text + at)));
    unsigned others = ~alnum & 0xFFFFu;
    if (others != 0) return at + (size_t)__builtin_ctz(others);
  }
#endif
  while (at < end && par_ascii_is_alnum(text[at])) ++at;
  return at;
}

#endif
