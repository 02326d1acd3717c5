/* ingest.c -- the types and transactions of one who adds.
 *
 * A transaction opens with the first document after a commit and ends when the
 * block at hand is full or the next document does not fit into it. So it may hold
 * several documents, and a document of several pieces has one of its own. */

#include "corpus/ingest.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/duplicates.h"
#include "corpus/ingest_internal.h"

static par_status take_form(void *forms, uint32_t id, par_slice form, par_error *err) {
  uint32_t number = par_strmap_add(forms, form.s, form.len, NULL);
  if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
  if (number != id) return par_fail(err, PAR_ECORRUPT, "the lexicon has type %u twice", id);
  return PAR_OK;
}

/* Take the stored types that are not there yet over into the map of forms. */
static par_status load_forms(par_ingest *ingest, par_error *err) {
  PAR_TRY(par_lexicon_forms_each(ingest->corpus->db, ingest->forms.n, take_form,
                                 &ingest->forms, err));
  ingest->n_written = ingest->n_committed = ingest->forms.n;
  return PAR_OK;
}

/* Others may have added types since our last commit, or numbered them anew. */
static par_status refresh_forms(par_ingest *ingest, par_error *err) {
  par_lexicon_state state = {0};
  PAR_TRY(par_lexicon_state_read(&state, ingest->corpus->db, err));
  if (state.n_compactions == ingest->n_compactions && state.n_types == ingest->n_committed)
    return PAR_OK;
  if (state.n_compactions != ingest->n_compactions || state.n_types < ingest->n_committed) {
    par_strmap_clear(&ingest->forms);
    ingest->numbering++;
  }
  ingest->n_compactions = state.n_compactions;
  return load_forms(ingest, err);
}

par_status par_ingest_new(par_ingest **out, par_corpus *corpus, const par_tokenizer *tokenizer,
                          par_error *err) {
  *out = NULL;
  par_ingest *ingest = calloc(1, sizeof *ingest);
  if (ingest == NULL) return par_fail_memory(err);
  ingest->corpus = corpus;
  par_db_map_little(corpus->db);
  par_status status = par_stemmer_new(&ingest->stemmer, corpus->lang, err);
  if (status == PAR_OK) status = par_preparer_new(&ingest->preparer, tokenizer, err);
  if (status == PAR_OK) status = par_ingest_stream_new(&ingest->stream, ingest, err);
  if (status == PAR_OK) status = refresh_forms(ingest, err);
  if (status == PAR_OK)
    *out = ingest;
  else
    par_ingest_free(ingest);
  return status;
}

par_status par_ingest__begin(par_ingest *ingest, par_error *err) {
  par_corpus *corpus = ingest->corpus;
  if (corpus->adding == ingest) return PAR_OK;
  if (par_db_in_transaction(corpus->db))
    return par_fail(err, PAR_EBUSY, "the corpus is being written; finish that first");
  PAR_TRY(par_db_begin(corpus->db, err));
  corpus->adding = ingest;
  PAR_TRY(par_layer_mapping_begin(&ingest->layers, corpus->db, err));
  return refresh_forms(ingest, err);
}

static par_status commit(par_ingest *ingest, bool merging, par_error *err) {
  if (ingest->corpus->adding != ingest) return PAR_OK;
  PAR_TRY(par_ingest__flush(ingest, err));
  if (merging) PAR_TRY(par_ingest__merge(ingest, err));
  PAR_TRY(par_db_commit(ingest->corpus->db, err));
  ingest->corpus->adding = NULL;
  ingest->n_committed = ingest->n_written;
  return PAR_OK;
}

par_status par_ingest__commit(par_ingest *ingest, par_error *err) {
  return commit(ingest, false, err);
}

/* Transactions of others are not ours to end. */
void par_ingest__undo(par_ingest *ingest) {
  if (ingest->corpus->adding == ingest) {
    par_db_rollback(ingest->corpus->db);
    par_corpus_forget(ingest->corpus);
    ingest->corpus->adding = NULL;
  }
  par_block_builder_reset(&ingest->builder);
  par_layer_mapping_clear(&ingest->layers);
  if (ingest->forms.n > ingest->n_committed) ingest->numbering++;
  par_strmap_truncate(&ingest->forms, ingest->n_committed);
  ingest->n_written = ingest->n_committed;
}

par_status par_ingest__flush(par_ingest *ingest, par_error *err) {
  par_db *db = ingest->corpus->db;
  if (!ingest->rewriting) {
    PAR_TRY(par_lexicon_write(db, &ingest->forms, ingest->n_written, ingest->stemmer, err));
    ingest->n_written = ingest->forms.n;
    PAR_TRY(par_layer_mapping_write(&ingest->layers, db, err));
  }
  return par_block_write(&ingest->builder, db, err);
}

/* Where par_ingest_add's frames go. */
typedef struct added {
  par_ingest_stream *stream;
  par_ingest_result result;
} added;

static par_status take_own(void *payload, par_prepared_kind kind, const uint8_t *bytes,
                           size_t len, par_error *err) {
  added *a = payload;
  par_status status = par_ingest_take(&a->result, a->stream, kind, bytes, len, err);
  return status == PAR_DONE ? PAR_OK : status;
}

par_status par_ingest_add(par_ingest_result *result, par_ingest *ingest,
                          const par_source *source, const par_loaded *loaded, par_error *err) {
  if (ingest->failed) return par_fail(err, PAR_EINVALID, "an earlier document failed");
  added a = {.stream = ingest->stream};
  par_frame_sink sink = {take_own, &a};
  par_status status = par_prepare(ingest->preparer, &sink, source, loaded, err);
  *result = a.result;
  if (status == PAR_OK || status == PAR_EEXIST || ingest->failed) return status;
  par_ingest__undo(ingest); /* it failed between two frames */
  ingest->failed = true;
  return status;
}

bool par_ingest_has_failed(const par_ingest *ingest) {
  return ingest->failed;
}

uint64_t par_ingest_n_tokens(const par_ingest *ingest) {
  return ingest->n_tokens;
}

par_status par_ingest_finish(par_ingest *ingest, par_error *err) {
  if (ingest->failed) return PAR_OK;
  par_status status = commit(ingest, true, err);
  if (status == PAR_OK && !par_db_in_transaction(ingest->corpus->db))
    status = par_duplicates_find(ingest->corpus->db, err);
  if (status != PAR_OK) {
    par_ingest__undo(ingest);
    ingest->failed = true;
  }
  return status;
}

void par_ingest__clear(par_ingest *ingest) {
  par_stemmer_free(ingest->stemmer);
  par_ingest_stream_free(ingest->stream);
  par_preparer_free(ingest->preparer);
  par_strmap_clear(&ingest->forms);
  par_block_builder_clear(&ingest->builder);
  par_layer_mapping_clear(&ingest->layers);
  par_layer_parts_free(&ingest->values);
}

void par_ingest_free(par_ingest *ingest) {
  if (ingest == NULL) return;
  if (ingest->corpus != NULL) {
    par_ingest__undo(ingest);
    par_db_map_all(ingest->corpus->db);
  }
  par_ingest__clear(ingest);
  free(ingest);
}

void par_ingest_orphan(par_ingest *ingest) {
  ingest->corpus = NULL;
}
