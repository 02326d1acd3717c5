/* ingest.c -- names, hashes and transactions around new documents.
 *
 * A transaction opens with the first document after a commit and ends when the
 * block at hand is full or the next document does not fit into it. So it may hold
 * several documents, and a document of several blocks is in one transaction. */

#include "corpus/ingest.h"

#include <assert.h>
#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/ingest_internal.h"
#include "store/spans.h"
#include "text/utf8.h"

void par_ingest_hash(uint8_t out[PAR_HASH_SIZE], const void *a, size_t a_len, const void *b,
                     size_t b_len) {
  struct sha256_ctx context;
  sha256_init(&context);
  if (a_len > 0) sha256_update(&context, a_len, a);
  if (b_len > 0) sha256_update(&context, b_len, b);
  sha256_digest(&context, PAR_HASH_SIZE, out);
}

/* The content of a document: its text and its structure, not its metadata. The
 * counts tell where one list ends and the next begins. */
static par_status hash_content(uint8_t *out, const par_loaded *loaded, par_error *err) {
  par_buf structure = {0};
  par_buf_append_u64(&structure, loaded->text.len);
  par_buf_append_u64(&structure, loaded->breaks.n);
  for (size_t i = 0; i < loaded->breaks.n; i++)
    par_buf_append_u32(&structure, loaded->breaks.data[i]);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    par_buf_append(&structure, span->layer, strlen(span->layer) + 1);
    par_buf_append_u32(&structure, span->start);
    par_buf_append_u32(&structure, span->end);
    if (span->attributes != NULL) par_buf_append_cstr(&structure, span->attributes);
    par_buf_append_byte(&structure, 0);
  }
  par_status status = par_buf_finish(&structure, err);
  if (status == PAR_OK)
    par_ingest_hash(out, loaded->text.data, loaded->text.len, structure.data, structure.len);
  par_buf_clear(&structure);
  return status;
}

/* Take the stored types over into the map of forms. */
static par_status load_forms(par_ingest *ingest, par_error *err) {
  par_lexicon lexicon = {0};
  par_forms_clear(&ingest->forms);
  par_status status = par_lexicon_load(&lexicon, ingest->corpus->db, err);
  for (uint32_t id = 0; status == PAR_OK && id < lexicon.n; id++) {
    par_slice form = par_lexicon_get(&lexicon, id, PAR_ATTRIBUTE_FORM);
    uint32_t number = par_strmap_add(&ingest->forms.map, form.s, form.len, NULL);
    if (number == PAR_STRMAP_NONE)
      status = par_fail_memory(err);
    else if (number != id)
      status = par_fail(err, PAR_ECORRUPT, "the lexicon has type %u twice", id);
  }
  ingest->n_written = ingest->n_committed = lexicon.n;
  par_lexicon_clear(&lexicon);
  return status;
}

/* Others may have added types since our last commit, or numbered them anew. */
static par_status refresh_forms(par_ingest *ingest, par_error *err) {
  par_lexicon_state state = {0};
  PAR_TRY(par_lexicon_state_read(&state, ingest->corpus->db, err));
  if (state.n_compactions == ingest->n_compactions && state.n_types == ingest->n_committed)
    return PAR_OK;
  ingest->n_compactions = state.n_compactions;
  return load_forms(ingest, err);
}

par_status par_ingest_new(par_ingest **out, par_corpus *corpus, const par_tokenizer *tokenizer,
                          par_error *err) {
  *out = NULL;
  par_ingest *ingest = calloc(1, sizeof *ingest);
  if (ingest == NULL) return par_fail_memory(err);
  ingest->corpus = corpus;
  ingest->tokenizer = tokenizer;
  par_status status = par_stemmer_new(&ingest->stemmer, corpus->lang, err);
  if (status == PAR_OK) status = refresh_forms(ingest, err);
  if (status == PAR_OK)
    *out = ingest;
  else
    par_ingest_free(ingest);
  return status;
}

/* The name's row: PAR_OK, or PAR_DONE for a name that is free. */
static par_status find_name(par_name_row *row, par_ingest *ingest,
                            const par_ingest_source *source, par_error *err) {
  par_buf origin = {0};
  par_status status = par_names_find(row, &origin, ingest->corpus->db, source->name, err);
  const char *known = par_buf_cstr(&origin);
  if (status == PAR_OK) status = par_buf_finish(&origin, err);
  if (status == PAR_OK && strcmp(known, source->origin) != 0)
    status = par_fail(err, PAR_EEXIST,
                      "%s: the corpus has a document of this name from %s; give --prefix to "
                      "tell them apart",
                      source->name, known);
  par_buf_clear(&origin);
  return status;
}

par_status par_ingest_look(par_ingest *ingest, const par_ingest_source *source,
                           par_error *err) {
  par_name_row row;
  par_status status = find_name(&row, ingest, source, err);
  if (status == PAR_DONE) return PAR_OK;
  if (status != PAR_OK) return status;
  return memcmp(row.source, source->hash, PAR_HASH_SIZE) == 0 ? PAR_DONE : PAR_OK;
}

static par_status begin(par_ingest *ingest, par_error *err) {
  par_corpus *corpus = ingest->corpus;
  if (corpus->adding == ingest) return PAR_OK;
  if (par_db_in_transaction(corpus->db))
    return par_fail(err, PAR_EBUSY, "the corpus is being written; finish that first");
  PAR_TRY(par_db_begin(corpus->db, err));
  corpus->adding = ingest;
  return refresh_forms(ingest, err);
}

static par_status commit(par_ingest *ingest, par_error *err) {
  if (ingest->corpus->adding != ingest) return PAR_OK;
  PAR_TRY(par_ingest__flush(ingest, err));
  PAR_TRY(par_db_commit(ingest->corpus->db, err));
  ingest->corpus->adding = NULL;
  ingest->n_committed = ingest->n_written;
  return PAR_OK;
}

static int compare_offsets(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a;
  uint32_t y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* Paragraphs are in the blocks. */
static bool stored_as_row(const par_loaded_span *span) {
  return strcmp(span->layer, "paragraph") != 0;
}

static void collect_boundaries(par_boundaries *boundaries, const par_loaded *loaded) {
  par_u32s *bytes = &boundaries->bytes;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (!stored_as_row(span)) continue;
    assert(span->start <= span->end && span->end <= loaded->text.len);
    par_u32s_push(bytes, span->start);
    par_u32s_push(bytes, span->end);
  }
  if (bytes->n > 0) qsort(bytes->data, bytes->n, sizeof *bytes->data, compare_offsets);
}

static size_t find_boundary(const par_boundaries *boundaries, uint32_t byte) {
  const uint32_t *found =
    bsearch(&byte, boundaries->bytes.data, boundaries->bytes.n, sizeof byte, compare_offsets);
  return (size_t)(found - boundaries->bytes.data);
}

static par_status store_spans(par_db *db, const par_document_row *row,
                              const par_boundaries *boundaries, const par_loaded *loaded,
                              par_error *err) {
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (!stored_as_row(span)) continue;
    size_t start = find_boundary(boundaries, span->start);
    size_t end = find_boundary(boundaries, span->end);
    par_stored_span stored = {
      .doc = row->id,
      .layer = span->layer,
      .pos = boundaries->pos.data[start],
      .pos_end = boundaries->pos.data[end],
      .cp = boundaries->cps.data[start],
      .cp_end = boundaries->cps.data[end],
      .attributes = span->attributes,
    };
    if (stored.pos < stored.pos_end) PAR_TRY(par_spans_insert(db, &stored, err));
  }
  return PAR_OK;
}

static par_status put_document(par_ingest *ingest, par_document_row *row,
                               const par_loaded *loaded, par_error *err) {
  par_db *db = ingest->corpus->db;
  par_boundaries boundaries = {0};
  row->n_bytes = (uint32_t)loaded->text.len;
  row->n_chars = (uint32_t)par_utf8_count(loaded->text.data, loaded->text.len);
  uint32_t n_first = (uint32_t)ingest->tokens.n; /* all, where there is one stretch */
  row->n_tokens = n_first;
  collect_boundaries(&boundaries, loaded);
  par_status status =
    boundaries.bytes.failed ? par_fail_memory(err) : par_documents_insert(db, row, err);
  if (status == PAR_OK)
    status = par_texts_write(db, row->id, loaded->text.data, loaded->text.len, err);
  if (status == PAR_OK) status = par_ingest__tokens(ingest, row, &boundaries, loaded, err);
  if (status == PAR_OK && row->n_tokens != n_first)
    status = par_documents_set_tokens(db, row, err);
  if (status == PAR_OK) status = store_spans(db, row, &boundaries, loaded, err);
  par_u32s_clear(&boundaries.bytes);
  par_u32s_clear(&boundaries.pos);
  par_u32s_clear(&boundaries.cps);
  return status;
}

static par_status put_metadata(par_db *db, int64_t name, const par_loaded *loaded,
                               par_error *err) {
  for (size_t i = 0; i < loaded->metadata.n; i++) {
    const par_loaded_metadatum *m = &loaded->metadata.data[i];
    PAR_TRY(par_metadata_insert(db, name, m->key, m->value, m->origin, err));
  }
  return PAR_OK;
}

/* Give the name to the document; *had says whether it had another one. */
static par_status put_name(par_ingest *ingest, bool *had, int64_t doc,
                           const par_ingest_source *source, const par_loaded *loaded,
                           par_error *err) {
  par_db *db = ingest->corpus->db;
  par_name_row row;
  par_status status = find_name(&row, ingest, source, err);
  *had = status == PAR_OK;
  if (status == PAR_DONE) {
    PAR_TRY(
      par_names_insert(&row.id, db, doc, source->name, source->origin, source->hash, err));
    return put_metadata(db, row.id, loaded, err);
  }
  if (status != PAR_OK) return status;
  PAR_TRY(par_names_update(db, row.id, doc, source->origin, source->hash, err));
  PAR_TRY(par_metadata_clear(db, row.id, err));
  PAR_TRY(put_metadata(db, row.id, loaded, err));
  return row.doc == doc ? PAR_OK : par_documents_remove_unnamed(db, row.doc, err);
}

static par_status add(par_ingest_result *result, par_ingest *ingest,
                      const par_ingest_source *source, const par_loaded *loaded,
                      par_error *err) {
  par_db *db = ingest->corpus->db;
  par_document_row row = {0};
  par_name_row name = {0};
  bool had = false;
  bool fits;
  PAR_TRY(par_ingest__look_ahead(&fits, ingest, loaded, err));
  if (!fits) PAR_TRY(commit(ingest, err));
  PAR_TRY(begin(ingest, err));
  PAR_TRY(hash_content(row.hash, loaded, err));
  par_status found = par_documents_find_hash(&row.id, db, row.hash, err);
  if (found < 0) return found;
  par_status named = find_name(&name, ingest, source, err);
  if (named < 0) return named;
  if (found == PAR_DONE) PAR_TRY(put_document(ingest, &row, loaded, err));
  PAR_TRY(put_name(ingest, &had, row.id, source, loaded, err));
  if (found == PAR_OK && had && name.doc == row.id)
    *result = PAR_INGEST_UNCHANGED;
  else if (had)
    *result = PAR_INGEST_UPDATED;
  else
    *result = found == PAR_OK ? PAR_INGEST_ALIAS : PAR_INGEST_ADDED;
  return PAR_OK;
}

/* Undo what was not committed; transactions of others are not ours to end. */
static void undo(par_ingest *ingest) {
  if (ingest->corpus->adding == ingest) {
    par_db_rollback(ingest->corpus->db);
    par_corpus_forget(ingest->corpus);
    ingest->corpus->adding = NULL;
  }
  par_block_builder_reset(&ingest->builder);
  par_forms_truncate(&ingest->forms, ingest->n_committed);
  ingest->n_written = ingest->n_committed;
}

par_status par_ingest_add(par_ingest_result *result, par_ingest *ingest,
                          const par_ingest_source *source, const par_loaded *loaded,
                          par_error *err) {
  if (ingest->failed) return par_fail(err, PAR_EINVALID, "an earlier document failed");
  par_status status = add(result, ingest, source, loaded, err);
  if (status == PAR_OK && ingest->builder.types.n >= PAR_BLOCK_TOKENS)
    status = commit(ingest, err);
  if (status == PAR_OK) return PAR_OK;
  undo(ingest);
  ingest->failed = true;
  return status;
}

par_status par_ingest__flush(par_ingest *ingest, par_error *err) {
  par_db *db = ingest->corpus->db;
  if (!ingest->rewriting) {
    PAR_TRY(
      par_lexicon_write(db, &ingest->forms.map, ingest->n_written, ingest->stemmer, err));
    ingest->n_written = ingest->forms.map.n;
  }
  return par_block_write(&ingest->builder, db, err);
}

uint64_t par_ingest_n_tokens(const par_ingest *ingest) {
  return ingest->n_tokens;
}

par_status par_ingest_finish(par_ingest *ingest, par_error *err) {
  if (ingest->failed) return PAR_OK;
  par_status status = commit(ingest, err);
  if (status != PAR_OK) {
    undo(ingest);
    ingest->failed = true;
  }
  return status;
}

void par_ingest__clear(par_ingest *ingest) {
  par_stemmer_free(ingest->stemmer);
  par_forms_clear(&ingest->forms);
  par_block_builder_clear(&ingest->builder);
  par_tokens_clear(&ingest->tokens);
  par_u32s_clear(&ingest->sentences);
}

void par_ingest_free(par_ingest *ingest) {
  if (ingest == NULL) return;
  if (ingest->corpus != NULL) undo(ingest);
  par_ingest__clear(ingest);
  free(ingest);
}

void par_ingest_orphan(par_ingest *ingest) {
  ingest->corpus = NULL;
}
