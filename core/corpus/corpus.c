/* corpus.c -- opening and closing. */

#include "corpus/corpus.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/tables_internal.h"
#include "store/documents.h"

static par_status check_lang(par_corpus *corpus, const char *lang, par_error *err) {
  if (strlen(lang) < 2 || strlen(lang) >= sizeof corpus->lang)
    return par_fail(err, PAR_EINVALID, "'%s' is not a language code like 'en'", lang);
  strcpy(corpus->lang, lang);
  return PAR_OK;
}

/* A corpus has one language, for its stems and abbreviations. */
static par_status settle_lang(par_corpus *corpus, const char *path, const char *lang,
                              par_error *err) {
  par_buf stored = {0};
  par_status status = par_settings_get(&stored, corpus->db, "lang", err);
  if (status == PAR_DONE) {
    status = check_lang(corpus, lang == NULL ? "en" : lang, err);
    if (status == PAR_OK && par_db_writable(corpus->db))
      status = par_settings_set(corpus->db, "lang", corpus->lang, err);
  } else if (status == PAR_OK) {
    const char *code = par_buf_cstr(&stored);
    status = par_buf_finish(&stored, err);
    if (status == PAR_OK) status = check_lang(corpus, code, err);
    if (status == PAR_OK && lang != NULL && strcmp(lang, corpus->lang) != 0)
      status = par_fail(err, PAR_EINVALID, "%s: is a corpus with language '%s', not '%s'",
                        path, corpus->lang, lang);
  }
  par_buf_clear(&stored);
  return status;
}

par_status par_corpus_open(par_corpus **out, const char *path, par_db_mode mode,
                           const char *lang, par_error *err) {
  return par_corpus_open_patient(out, path, mode, lang, NULL, err);
}

par_status par_corpus_open_patient(par_corpus **out, const char *path, par_db_mode mode,
                                   const char *lang, const par_patience *patience,
                                   par_error *err) {
  *out = NULL;
  par_corpus *corpus = calloc(1, sizeof *corpus);
  if (corpus == NULL) return par_fail_memory(err);
  par_status status = par_db_open(&corpus->db, path, mode, patience, err);
  if (status == PAR_OK) status = settle_lang(corpus, path, lang, err);
  if (status == PAR_OK) status = par_corpus__add_tables(corpus, err);
  if (status == PAR_OK)
    *out = corpus;
  else
    par_corpus_close(corpus);
  return status;
}

void par_corpus_close(par_corpus *corpus) {
  if (corpus == NULL) return;
  par_db_close(corpus->db);
  par_lexicon_clear(&corpus->lexicon);
  par_block_clear(&corpus->recent);
  par_layer_set_free(&corpus->layers);
  free(corpus);
}

par_status par_corpus_lexicon(const par_lexicon **out, par_corpus *corpus, par_error *err) {
  return par_corpus_types(out, corpus, PAR_ALL_ATTRIBUTES, err);
}

par_status par_corpus_types(const par_lexicon **out, par_corpus *corpus, unsigned attributes,
                            par_error *err) {
  par_lexicon_state state = {0};
  *out = &corpus->lexicon;
  corpus->attributes |= attributes;
  PAR_TRY(par_lexicon_state_read(&state, corpus->db, err));
  if (state.n_compactions != corpus->n_compactions || state.n_types < corpus->lexicon.n)
    par_corpus_forget(corpus);
  corpus->n_compactions = state.n_compactions;
  unsigned missing = corpus->attributes & ~corpus->lexicon.attributes;
  if (state.n_types == corpus->lexicon.n && missing == 0) return PAR_OK;
  par_status status = par_lexicon_load(&corpus->lexicon, corpus->db, corpus->attributes, err);
  if (status != PAR_OK) par_corpus_forget(corpus);
  return status;
}

void par_corpus_forget(par_corpus *corpus) {
  par_lexicon_clear(&corpus->lexicon);
  par_block_clear(&corpus->recent);
  par_layer_set_free(&corpus->layers);
  corpus->epoch++;
}

par_status par_corpus_layers(par_layer_set **out, par_corpus *corpus, par_error *err) {
  const par_lexicon *lexicon;
  *out = &corpus->layers;
  PAR_TRY(par_corpus_types(&lexicon, corpus, 0, err)); /* notices a new epoch */
  par_status status = par_layer_set_refresh(&corpus->layers, corpus->db, err);
  if (status != PAR_OK) par_layer_set_free(&corpus->layers);
  return status;
}

/* "a, b, c" */
static void list_layers(par_buf *out, const par_layer_set *layers) {
  for (size_t i = 0; i < layers->list.n; i++)
    par_buf_printf(out, "%s%s", i == 0 ? "" : ", ", layers->list.data[i].name);
}

par_status par_corpus_layer(par_layer **out, par_corpus *corpus, const char *name,
                            par_error *err) {
  par_layer_set *layers;
  PAR_TRY(par_corpus_layers(&layers, corpus, err));
  *out = par_layer_set_find(layers, name);
  if (*out != NULL) return PAR_OK;
  par_buf names = {0};
  list_layers(&names, layers);
  par_status status =
    layers->list.n == 0
      ? par_fail(err, PAR_ENOTFOUND, "no token layer '%s': the corpus has none", name)
      : par_fail(err, PAR_ENOTFOUND, "no token layer '%s' in the corpus, which has %s", name,
                 par_buf_cstr(&names));
  par_buf_clear(&names);
  return status;
}
