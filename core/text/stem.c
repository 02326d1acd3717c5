/* stem.c -- Snowball stems of folded forms, by libstemmer. */

#include "text/stem.h"

#include <libstemmer.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct par_stemmer {
  struct sb_stemmer *snowball; /* NULL for a language without an algorithm */
};

/* "en" of "en-GB". */
static void primary_subtag(char out[4], const char *lang) {
  size_t n = strcspn(lang, "-_");
  if (n > 3) n = 0;
  memcpy(out, lang, n);
  out[n] = '\0';
}

par_status par_stemmer_new(par_stemmer **out, const char *lang, par_error *err) {
  char code[4];
  par_stemmer *stemmer = calloc(1, sizeof *stemmer);
  *out = stemmer;
  if (stemmer == NULL) return par_fail_memory(err);
  primary_subtag(code, lang);
  if (code[0] != '\0') stemmer->snowball = sb_stemmer_new(code, NULL);
  return PAR_OK;
}

void par_stemmer_free(par_stemmer *stemmer) {
  if (stemmer == NULL) return;
  if (stemmer->snowball != NULL) sb_stemmer_delete(stemmer->snowball);
  free(stemmer);
}

/* A form that the algorithm would stem to nothing (English "'s") is kept. */
const char *par_stem(size_t *stem_len, par_stemmer *stemmer, const char *folded, size_t len) {
  *stem_len = len;
  if (stemmer->snowball == NULL || len > INT_MAX) return folded;
  const sb_symbol *stem =
    sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)folded, (int)len);
  int n = stem != NULL ? sb_stemmer_length(stemmer->snowball) : 0;
  if (n <= 0) return folded;
  *stem_len = (size_t)n;
  return (const char *)stem;
}
