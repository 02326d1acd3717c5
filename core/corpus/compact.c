/* compact.c -- live documents copied into new blocks, token by token.
 *
 * Types are numbered anew in order of first occurrence, as if the live documents
 * had just been added. New blocks go behind the old ones, which are read until
 * the end and then taken away. */

#include "corpus/compact.h"

#include "corpus/document.h"
#include "corpus/ingest_internal.h"
#include "store/blocks.h"

/* The document's tokens, sentences and paragraphs, as ingest takes them. */
static par_status take_tokens(par_ingest *ingest, par_u32s *breaks,
                              const par_document *document, par_error *err) {
  par_tokens_reset(&ingest->tokens);
  par_u32s_reset(&ingest->sentences);
  par_u32s_reset(breaks);
  for (size_t i = 0; i < document->types.n; i++)
    par_tokens_push(&ingest->tokens,
                    (par_token){document->starts.data[i], document->lens.data[i]});
  for (size_t i = 0; i < document->sentences.n; i++)
    par_u32s_push(&ingest->sentences, document->sentences.data[i]);
  for (size_t i = 0; i < document->paragraphs.n; i++)
    par_u32s_push(breaks, document->starts.data[document->paragraphs.data[i]]);
  if (ingest->tokens.failed || ingest->sentences.failed || breaks->failed)
    return par_fail_memory(err);
  return PAR_OK;
}

static par_status copy_document(par_ingest *ingest, par_u32s *breaks, int64_t id,
                                par_error *err) {
  par_document *document = NULL;
  par_status status = par_document_open(&document, ingest->corpus, id, err);
  if (status == PAR_OK) status = take_tokens(ingest, breaks, document, err);
  if (status == PAR_OK)
    status = par_ingest__known_tokens(ingest, id, &document->text, breaks, err);
  par_document_free(document);
  if (status == PAR_OK && ingest->builder.types.n >= PAR_BLOCK_TOKENS)
    status = par_ingest__flush(ingest, err);
  return status;
}

static par_status copy_documents(par_ingest *ingest, const par_progress *progress,
                                 par_error *err) {
  par_i64s ids = {0};
  par_u32s breaks = {0};
  par_status status = par_documents_ids(&ids, ingest->corpus->db, false, err);
  for (size_t i = 0; status == PAR_OK && i < ids.n; i++) {
    status = copy_document(ingest, &breaks, ids.data[i], err);
    if (status == PAR_OK && par_progress_step(progress, i + 1, ids.n) != 0)
      status = par_fail(err, PAR_ECANCELLED, "cancelled");
  }
  par_i64s_clear(&ids);
  par_u32s_clear(&breaks);
  return status == PAR_OK ? par_ingest__flush(ingest, err) : status;
}

static par_status replace_blocks(par_ingest *ingest, const par_progress *progress,
                                 par_error *err) {
  par_db *db = ingest->corpus->db;
  int64_t last_block = 0;
  PAR_TRY(par_blocks_last(&last_block, db, err));
  PAR_TRY(copy_documents(ingest, progress, err));
  PAR_TRY(par_blocks_remove_old(db, last_block, err));
  PAR_TRY(par_lexicon_write(db, &ingest->forms.map, 0, ingest->stemmer, err));
  return par_documents_forget_removed(db, err);
}

par_status par_compact(par_corpus *corpus, const par_progress *progress, par_error *err) {
  par_ingest ingest = {.corpus = corpus, .rewriting = true};
  if (par_db_in_transaction(corpus->db))
    return par_fail(err, PAR_EBUSY, "the corpus is being written; finish that first");
  par_status status = par_stemmer_new(&ingest.stemmer, corpus->lang, err);
  if (status == PAR_OK) status = par_db_begin(corpus->db, err);
  if (status == PAR_OK) status = replace_blocks(&ingest, progress, err);
  if (status == PAR_OK) status = par_db_commit(corpus->db, err);
  if (status != PAR_OK) par_db_rollback(corpus->db);
  par_corpus_forget(corpus);
  par_ingest__clear(&ingest);
  return status == PAR_OK ? par_db_execute(corpus->db, "VACUUM", err) : status;
}
