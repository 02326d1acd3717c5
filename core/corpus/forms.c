/* forms.c -- the shortcut, and the way around. */

#include "corpus/forms.h"

#include <stdlib.h>
#include <string.h>

enum { RECENT_BITS = 15, SHORT = 8 };

/* The first len <= 8 bytes as a number; reads 8 where the text has them. */
static inline uint64_t read_short(const char *s, uint32_t len, const char *end) {
  uint64_t bytes = 0;
  if (end - s < SHORT) {
    memcpy(&bytes, s, len);
    return bytes;
  }
  memcpy(&bytes, s, SHORT);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  bytes = __builtin_bswap64(bytes);
#endif
  return len == SHORT ? bytes : bytes & ((UINT64_C(1) << (8 * len)) - 1);
}

/* Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
static inline size_t slot_of(uint64_t bytes) {
  return (size_t)((bytes * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - RECENT_BITS));
}

uint32_t par_forms_add(par_forms *forms, const char *s, uint32_t len, const char *end) {
  if (len > SHORT) return par_strmap_add(&forms->map, s, len, NULL);
  if (forms->recent == NULL) {
    forms->recent = calloc((size_t)1 << RECENT_BITS, sizeof *forms->recent);
    if (forms->recent == NULL) return par_strmap_add(&forms->map, s, len, NULL);
  }
  uint64_t bytes = read_short(s, len, end);
  par_recent_form *recent = &forms->recent[slot_of(bytes)];
  if (recent->bytes == bytes) return recent->id;
  uint32_t id = par_strmap_add(&forms->map, s, len, NULL);
  if (id != PAR_STRMAP_NONE) *recent = (par_recent_form){bytes, id};
  return id;
}

static void forget_recent(par_forms *forms) {
  free(forms->recent);
  forms->recent = NULL;
}

void par_forms_truncate(par_forms *forms, uint32_t n) {
  forget_recent(forms);
  par_strmap_truncate(&forms->map, n);
}

void par_forms_clear(par_forms *forms) {
  forget_recent(forms);
  par_strmap_clear(&forms->map);
}
