/* forms.h -- forms to type ids, for the one who writes: a string map with a
 * shortcut.
 *
 * Hardly a token has more than 16 bytes, and most were seen just before: their
 * bytes, as two numbers, are looked up in a table that only remembers what it was
 * last asked. */

#ifndef PAR_CORPUS_FORMS_H
#define PAR_CORPUS_FORMS_H

#include <string.h>

#include "base/strmap.h"

/* A form as two numbers, and its place in the table. */
typedef struct par_form_key {
  uint64_t words[2]; /* zero-padded; a form has no NUL. 0: too long */
  uint64_t slot;     /* of 8 bytes, so that a copy does not wait for a shorter store */
} par_form_key;

typedef struct par_recent_form {
  uint64_t words[2]; /* 0: an empty entry */
  uint32_t id;
  uint32_t note; /* the caller's own; 0 for an entry that is new */
} par_recent_form;

/* All zero is empty. */
typedef struct par_forms {
  par_strmap map;
  par_recent_form *recent; /* NULL until it is needed */
} par_forms;

/* Make the table, before par_forms_key is asked; false when memory is out. */
bool par_forms_prepare(par_forms *forms);

enum { PAR_FORMS__BITS = 16, PAR_FORMS__WORD = 8 };

/* The first `len` bytes of a word of the text, zero-padded; 0 of them is 0. */
static inline uint64_t par_forms__word(const char *s, uint32_t len) {
  uint64_t bytes;
  memcpy(&bytes, s, PAR_FORMS__WORD);
  unsigned dropped = 8 * (PAR_FORMS__WORD - len) % 64; /* no shift by 64 */
  if (len == 0) return 0;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return bytes >> dropped << dropped;
#else
  return bytes << dropped >> dropped;
#endif
}

/* The key of a form with fewer than two words of text from its start on. */
par_form_key par_forms__key_at_end(const par_forms *forms, const char *s, uint32_t len);

/* The key of the form at s, and its place in the table on its way into the cache:
 * to be asked some tokens before the form is. `end` is the end of the text that s
 * points into. The place is by Fibonacci hashing: Knuth, The Art of Computer
 * Programming 3, section 6.4. */
static inline par_form_key par_forms_key(const par_forms *forms, const char *s, uint32_t len,
                                         const char *end) {
  par_form_key key = {{0, 0}, 0};
  if (len > 2 * PAR_FORMS__WORD) return key;
  if (end - s < 2 * PAR_FORMS__WORD) return par_forms__key_at_end(forms, s, len);
  uint32_t first = len < PAR_FORMS__WORD ? len : PAR_FORMS__WORD;
  key.words[0] = par_forms__word(s, first);
  if (len > PAR_FORMS__WORD)
    key.words[1] = par_forms__word(s + PAR_FORMS__WORD, len - PAR_FORMS__WORD);
  uint64_t mixed =
    (key.words[0] ^ key.words[1] >> 7 ^ key.words[1] << 31) * UINT64_C(0x9E3779B97F4A7C15);
  key.slot = mixed >> (64 - PAR_FORMS__BITS);
  __builtin_prefetch(&forms->recent[key.slot]);
  return key;
}

/* The id of the form at s with that key, which is added when new, and becomes an entry
 * of the table; PAR_STRMAP_NONE when memory is out. */
uint32_t par_forms_add_new(par_forms *forms, const par_form_key *key, const char *s,
                           uint32_t len);

/* The entry of a form that the table has seen just before, or NULL. */
static inline par_recent_form *par_forms_recent(const par_forms *forms,
                                                const par_form_key *key) {
  par_recent_form *recent = &forms->recent[key->slot];
  bool same = recent->words[0] == key->words[0] && recent->words[1] == key->words[1];
  return same && key->words[0] != 0 ? recent : NULL;
}

/* Forget the callers' notes. */
void par_forms_forget_notes(par_forms *forms);

void par_forms_clear(par_forms *forms);

#endif
