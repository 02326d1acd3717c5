/* stem.h -- Snowball stems of folded forms, by libstemmer. */

#ifndef PAR_TEXT_STEM_H
#define PAR_TEXT_STEM_H

#include <stddef.h>

#include "base/status.h"

typedef struct par_stemmer par_stemmer;

/* A stemmer for an ISO 639-1 code ("en"); one for a language without an
 * algorithm gives every form back as it is. The caller frees it. */
par_status par_stemmer_new(par_stemmer **out, const char *lang, par_error *err);
void par_stemmer_free(par_stemmer *stemmer); /* NULL accepted */

/* The stem of a folded form, borrowed until the next call on this stemmer. */
const char *par_stem(size_t *stem_len, par_stemmer *stemmer, const char *folded, size_t len);

#endif
