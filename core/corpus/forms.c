/* forms.c -- the table of the shortcut, and the way around it. */

#include "corpus/forms.h"

#include <stdlib.h>
#include <string.h>

#define ONES_8 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF
const uint8_t par_forms__mask[2 * PAR_FORMS_SHORT] = {ONES_8, ONES_8};
#undef ONES_8

enum { N_ENTRIES = 2 << PAR_FORMS__BITS };

bool par_forms_prepare(par_forms *forms) {
  if (forms->recent == NULL) forms->recent = calloc(N_ENTRIES, sizeof *forms->recent);
  return forms->recent != NULL;
}

void par_forms_any_key(par_form_key *out, const par_forms *forms, const char *s,
                       uint32_t len) {
  char bytes[PAR_FORMS_SHORT] = {0};
  *out = (par_form_key){{0, 0}, forms->recent};
  if (len > sizeof bytes) return;
  memcpy(bytes, s, len);
  par_forms_key(out, forms, bytes, len);
}

bool par_forms__seen_before(const par_form_key *key) {
  par_recent_form *recent = key->recent, second = recent[1];
  if (second.words[0] != key->words[0] || second.words[1] != key->words[1]) return false;
  if (key->words[0] == 0) return false;
  recent[1] = recent[0];
  recent[0] = second;
  return true;
}

uint32_t par_forms_add(par_forms *forms, const par_form_key *key, const char *s,
                       uint32_t len) {
  uint32_t id = par_strmap_add(&forms->map, s, len, NULL);
  if (id == PAR_STRMAP_NONE || key->words[0] == 0) return id;
  if (!par_forms_seen(key)) key->recent[1] = key->recent[0];
  key->recent[0] = (par_recent_form){{key->words[0], key->words[1]}, id, 0};
  return id;
}

void par_forms_forget_notes(par_forms *forms) {
  for (size_t i = 0; forms->recent != NULL && i < N_ENTRIES; i++) forms->recent[i].note = 0;
}

void par_forms_clear(par_forms *forms) {
  free(forms->recent);
  forms->recent = NULL;
  par_strmap_clear(&forms->map);
}
