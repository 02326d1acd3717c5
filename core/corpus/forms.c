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

/* Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
static inline uint32_t slot_of(const uint64_t words[2]) {
  uint64_t mixed = (words[0] ^ words[1] >> 7 ^ words[1] << 31) * UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(mixed >> (64 - RECENT_BITS));
}

bool par_forms_prepare(par_forms *forms) {
  if (forms->recent == NULL)
    forms->recent = calloc((size_t)1 << RECENT_BITS, sizeof *forms->recent);
  return forms->recent != NULL;
}

par_form_key par_forms_key(const par_forms *forms, const char *s, uint32_t len,
                           const char *end) {
  par_form_key key = {{0, 0}, 0};
  if (len > SHORT) return key;
  key.words[0] = read_word(s, len < WORD ? len : WORD, end);
  if (len > WORD) key.words[1] = read_word(s + WORD, len - WORD, end);
  key.slot = slot_of(key.words);
  __builtin_prefetch(&forms->recent[key.slot]);
  return key;
}

uint32_t par_forms_add_new(par_forms *forms, const par_form_key *key, const char *s,
                           uint32_t len) {
  uint32_t id = par_strmap_add(&forms->map, s, len, NULL);
  if (id != PAR_STRMAP_NONE && key->words[0] != 0)
    forms->recent[key->slot] = (par_recent_form){{key->words[0], key->words[1]}, id};
  return id;
}

void par_forms_clear(par_forms *forms) {
  free(forms->recent);
  forms->recent = NULL;
  par_strmap_clear(&forms->map);
}
