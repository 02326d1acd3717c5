/* forms.c -- the table of the shortcut, and the way around it. */

#include "corpus/forms.h"

#include <stdlib.h>
#include <string.h>

bool par_forms_prepare(par_forms *forms) {
  if (forms->recent == NULL)
    forms->recent = calloc((size_t)1 << PAR_FORMS__BITS, sizeof *forms->recent);
  return forms->recent != NULL;
}

par_form_key par_forms__key_at_end(const par_forms *forms, const char *s, uint32_t len) {
  char bytes[2 * PAR_FORMS__WORD] = {0};
  memcpy(bytes, s, len < sizeof bytes ? len : sizeof bytes);
  return par_forms_key(forms, bytes, len, bytes + sizeof bytes);
}

uint32_t par_forms_add_new(par_forms *forms, const par_form_key *key, const char *s,
                           uint32_t len) {
  uint32_t id = par_strmap_add(&forms->map, s, len, NULL);
  if (id != PAR_STRMAP_NONE && key->words[0] != 0)
    forms->recent[key->slot] = (par_recent_form){{key->words[0], key->words[1]}, id, 0};
  return id;
}

void par_forms_forget_notes(par_forms *forms) {
  for (size_t i = 0; forms->recent != NULL && i < (size_t)1 << PAR_FORMS__BITS; i++)
    forms->recent[i].note = 0;
}

void par_forms_clear(par_forms *forms) {
  free(forms->recent);
  forms->recent = NULL;
  par_strmap_clear(&forms->map);
}
