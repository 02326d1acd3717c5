/* compact.c -- live documents copied into new blocks, token by token.
 *
 * Types are numbered anew in order of first occurrence, as if the live documents
 * had just been added. New blocks go behind the old ones, which are read until
 * the end and then taken away. */

#include "corpus/compact.h"

#include "corpus/document.h"
#include "corpus/ingest_internal.h"
#include "store/blocks.h"

/* What a document is copied through. */
typedef struct copy {
  par_ingest *ingest;
  par_ingest_stream *stream;
  par_tokens tokens;
  par_u32s breaks;
} copy;

static par_status take_frame(void *payload, par_prepared_kind kind, const uint8_t *bytes,
                             size_t len, par_error *err) {
  copy *c = payload;
  par_piece piece;
  if (kind == PAR_PREPARED_FORMS) return par_ingest__forms(c->stream, bytes, len, err);
  if (!par_prepared_read_piece(&piece, bytes, len))
    return par_fail(err, PAR_ECORRUPT, "document %lld cannot be copied",
                    (long long)c->stream->row.id);
  if (!par_ingest__fits(c->ingest, &piece)) PAR_TRY(par_ingest__flush(c->ingest, err));
  return par_ingest__piece(c->stream, &piece, err);
}

/* The document's tokens and paragraphs, as a preparer takes them. */
static par_status take_tokens(copy *c, const par_document *document, par_error *err) {
  par_tokens_reset(&c->tokens);
  par_u32s_reset(&c->breaks);
  for (size_t i = 0; i < document->types.n; i++)
    par_tokens_push(&c->tokens, (par_token){document->starts.data[i], document->lens.data[i]});
  for (size_t i = 0; i < document->paragraphs.n; i++)
    par_u32s_push(&c->breaks, document->starts.data[document->paragraphs.data[i]]);
  return c->tokens.failed || c->breaks.failed ? par_fail_memory(err) : PAR_OK;
}

static par_status copy_document(copy *c, int64_t id, par_error *err) {
  par_document *document = NULL;
  PAR_TRY(par_document_open(&document, c->ingest->corpus, id, err));
  par_known_tokens known = {document->text.data, document->text.len, &c->tokens,
                            &document->sentences, &c->breaks};
  par_frame_sink sink = {take_frame, c};
  c->stream->row = (par_document_row){.id = id, .n_bytes = document->row.n_bytes};
  c->stream->byte = 0;
  par_status status = take_tokens(c, document, err);
  if (status == PAR_OK) status = par_ingest__keep_layers(c->ingest, document, err);
  if (status == PAR_OK) status = par_prepare_piece(c->ingest->preparer, &sink, &known, err);
  par_document_free(document);
  if (status == PAR_OK && c->ingest->builder.indices.n >= PAR_BLOCK_TOKENS)
    status = par_ingest__flush(c->ingest, err);
  return status;
}

static par_status copy_documents(par_ingest *ingest, const par_progress *progress,
                                 par_error *err) {
  par_i64s ids = {0};
  copy c = {.ingest = ingest, .stream = ingest->stream};
  par_status status = par_documents_ids(&ids, ingest->corpus->db, false, err);
  for (size_t i = 0; status == PAR_OK && i < ids.n; i++) {
    status = copy_document(&c, ids.data[i], err);
    if (status == PAR_OK && par_progress_step(progress, i + 1, ids.n) != 0)
      status = par_fail(err, PAR_ECANCELLED, "cancelled");
  }
  par_i64s_clear(&ids);
  par_tokens_clear(&c.tokens);
  par_u32s_clear(&c.breaks);
  return status == PAR_OK ? par_ingest__flush(ingest, err) : status;
}

static par_status replace_blocks(par_ingest *ingest, const par_progress *progress,
                                 par_error *err) {
  par_db *db = ingest->corpus->db;
  int64_t last_block = 0;
  PAR_TRY(par_blocks_last(&last_block, db, err));
  PAR_TRY(copy_documents(ingest, progress, err));
  PAR_TRY(par_blocks_remove_old(db, last_block, err));
  PAR_TRY(par_lexicon_write(db, &ingest->forms, 0, ingest->stemmer, err));
  PAR_TRY(par_layer_segments_remove(db, err));
  PAR_TRY(par_layer_mapping_write(&ingest->layers, db, err));
  return par_documents_forget_removed(db, err);
}

par_status par_compact(par_corpus *corpus, const par_progress *progress, par_error *err) {
  par_ingest ingest = {.corpus = corpus, .rewriting = true, .layers.anew = true};
  if (par_db_in_transaction(corpus->db))
    return par_fail(err, PAR_EBUSY, "the corpus is being written; finish that first");
  par_status status = par_stemmer_new(&ingest.stemmer, corpus->lang, err);
  if (status == PAR_OK) status = par_preparer_new(&ingest.preparer, NULL, err);
  if (status == PAR_OK) status = par_ingest_stream_new(&ingest.stream, &ingest, err);
  if (status == PAR_OK) status = par_db_begin(corpus->db, err);
  if (status == PAR_OK) status = replace_blocks(&ingest, progress, err);
  if (status == PAR_OK) status = par_db_commit(corpus->db, err);
  if (status != PAR_OK) par_db_rollback(corpus->db);
  par_corpus_forget(corpus);
  par_ingest__clear(&ingest);
  return status == PAR_OK ? par_db_execute(corpus->db, "VACUUM", err) : status;
}
