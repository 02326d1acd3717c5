/* forms.h -- forms to type ids, for the one who writes: a string map with a
 * shortcut.
 *
 * Hardly a token has more than 16 bytes, and most were seen just before: their
 * bytes, as two numbers, are looked up in a table that only remembers what it was
 * last asked. */

#ifndef PAR_CORPUS_FORMS_H
#define PAR_CORPUS_FORMS_H

#include "base/strmap.h"

typedef struct par_recent_form {
  uint64_t words[2]; /* zero-padded; a form has no NUL. 0: an empty entry */
  uint32_t id;
} par_recent_form;

/* All zero is empty. */
typedef struct par_forms {
  par_strmap map;
  par_recent_form *recent; /* NULL until it is needed, or for want of memory */
} par_forms;

/* The id of the form at s, which is added when new; PAR_STRMAP_NONE when memory
 * is out. `end` is the end of the text that s points into. */
uint32_t par_forms_add(par_forms *forms, const char *s, uint32_t len, const char *end);

/* Say that par_forms_add will soon be called with the same arguments: memory is
 * slow, and can be fetched meanwhile. */
void par_forms_expect(const par_forms *forms, const char *s, uint32_t len, const char *end);

/* Forget the ids from `n` on. */
void par_forms_truncate(par_forms *forms, uint32_t n);

void par_forms_clear(par_forms *forms);

#endif
