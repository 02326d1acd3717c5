/* forms.c -- the shortcut, and the way around. */

#include "corpus/forms.h"

#include <stdlib.h>
#include <string.h>

enum { RECENT_BITS = 16, WORD = 8, SHORT = 2 * WORD };

/* The bytes [0, len) of a word that the text has in full, or that it ends in. */
static inline uint64_t read_word(const char *s, size_t len, const char *end) {
  uint64_t bytes = 0;
  if (len == 0) return 0;
  if (end - s < WORD) {
    memcpy(&bytes, s, len);
    return bytes;
  }
  memcpy(&bytes, s, WORD);
  unsigned dropped = 8 * (unsigned)(WORD - len);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return bytes >> dropped << dropped;
#else
  return bytes << dropped >> dropped;
#endif
}

static inline void read_words(uint64_t out[2], const char *s, uint32_t len, const char *end) {
  out[0] = read_word(s, len < WORD ? len : WORD, end);
  out[1] = len > WORD ? read_word(s + WORD, len - WORD, end) : 0;
}

/* Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
static inline size_t recent_slot(const uint64_t words[2]) {
  uint64_t mixed = (words[0] ^ words[1] >> 7 ^ words[1] << 31) * UINT64_C(0x9E3779B97F4A7C15);
  return (size_t)(mixed >> (64 - RECENT_BITS));
}

void par_forms_expect(const par_forms *forms, const char *s, uint32_t len, const char *end) {
  uint64_t words[2];
  if (len > SHORT || forms->recent == NULL) return;
  read_words(words, s, len, end);
  __builtin_prefetch(&forms->recent[recent_slot(words)]);
}

uint32_t par_forms_add(par_forms *forms, const char *s, uint32_t len, const char *end) {
  if (len > SHORT) return par_strmap_add(&forms->map, s, len, NULL);
  if (forms->recent == NULL) {
    forms->recent = calloc((size_t)1 << RECENT_BITS, sizeof *forms->recent);
    if (forms->recent == NULL) return par_strmap_add(&forms->map, s, len, NULL);
  }
  uint64_t words[2];
  read_words(words, s, len, end);
  par_recent_form *recent = &forms->recent[recent_slot(words)];
  if (recent->words[0] == words[0] && recent->words[1] == words[1]) return recent->id;
  uint32_t id = par_strmap_add(&forms->map, s, len, NULL);
  if (id != PAR_STRMAP_NONE) *recent = (par_recent_form){{words[0], words[1]}, id};
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
