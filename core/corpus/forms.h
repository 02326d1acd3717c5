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

/* The longest form that the table remembers, in bytes. */
enum { PAR_FORMS_SHORT = 16 };

typedef struct par_recent_form {
  uint64_t words[2]; /* 0: an empty entry */
  uint32_t id;
  uint32_t note; /* the caller's own; 0 for an entry that is empty or new */
} par_recent_form;

/* A form as two numbers, zero-padded, both 0 when it is too long; and its place in the
 * table, two entries, the one asked last first. A form has no NUL. */
typedef struct par_form_key {
  uint64_t words[2];
  par_recent_form *recent; /* borrowed until the table is cleared */
} par_form_key;

/* All zero is empty. */
typedef struct par_forms {
  par_strmap map;
  par_recent_form *recent; /* NULL until it is needed */
} par_forms;

/* Make the table, before a key is asked; false when memory is out. */
bool par_forms_prepare(par_forms *forms);

/* Of the number of places. */
enum { PAR_FORMS__BITS = 15 };

/* Behind PAR_FORMS_SHORT bytes of ones as many of zeros: what is read `len` bytes before
 * the zeros keeps the first `len` bytes, in any order of bytes. */
extern const uint8_t par_forms__mask[2 * PAR_FORMS_SHORT];

/* The key of the form of `len` bytes, at most PAR_FORMS_SHORT, at s, where
 * PAR_FORMS_SHORT can be read; its place in the table is on its way into the cache: to
 * be asked some tokens before the form is. The place is by Fibonacci hashing: Knuth, The
 * Art of Computer Programming 3, section 6.4. */
static inline void par_forms_key(par_form_key *out, const par_forms *forms, const char *s,
                                 uint32_t len) {
  uint64_t words[2], mask[2];
  memcpy(words, s, sizeof words);
  memcpy(mask, par_forms__mask + PAR_FORMS_SHORT - len, sizeof mask);
  out->words[0] = words[0] & mask[0];
  out->words[1] = words[1] & mask[1];
  uint64_t mixed = (out->words[0] ^ (out->words[1] << 31 | out->words[1] >> 33)) *
                   UINT64_C(0x9E3779B97F4A7C15);
  out->recent = forms->recent + 2 * (mixed >> (64 - PAR_FORMS__BITS));
  __builtin_prefetch(out->recent);
}

/* The same for a form of any length, at the end of the text too. */
void par_forms_any_key(par_form_key *out, const par_forms *forms, const char *s, uint32_t len);

/* The same where the first entry is of another form. */
bool par_forms__seen_before(const par_form_key *key);

/* Whether the table has an entry of the key's form, which is the first of its place then.
 * Says so too, of an empty entry, when the form is too long. */
static inline bool par_forms_seen(const par_form_key *key) {
  const par_recent_form *recent = key->recent;
  bool first = recent->words[0] == key->words[0] && recent->words[1] == key->words[1];
  return first || par_forms__seen_before(key);
}

/* The id of the form at s with that key, which is added when new, and becomes the first
 * entry of its place; PAR_STRMAP_NONE when memory is out. */
uint32_t par_forms_add(par_forms *forms, const par_form_key *key, const char *s, uint32_t len);

/* Forget the callers' notes. */
void par_forms_forget_notes(par_forms *forms);

void par_forms_clear(par_forms *forms);

#endif
