/* compact.c -- live documents copied into new blocks, type by type.
 *
 * Types are numbered anew in order of first occurrence, as if the live documents
 * had just been added. */

#include "corpus/compact.h"

#include "corpus/block.h"
#include "corpus/document.h"
#include "store/blocks.h"

typedef struct rewriter {
  par_db *db;
  par_strmap forms;
  par_block_builder builder;
} rewriter;

static par_status put_token(rewriter *w, const par_document *document, uint32_t pos,
                            uint32_t byte, par_error *err) {
  par_block_builder *b = &w->builder;
  uint32_t start = document->starts.data[pos];
  uint32_t type = par_strmap_add(&w->forms, document->text.data + start,
                                 document->lens.data[pos], NULL);
  if (type == PAR_STRMAP_NONE) return par_fail_memory(err);
  if (b->types.n % PAR_CHECKPOINT_TOKENS == 0) par_u32s_push(&b->checkpoints, start);
  par_u32s_push(&b->types, type);
  par_u32s_push(&b->gaps, start - byte);
  return PAR_OK;
}

static par_status next_block(rewriter *w, const par_document *document, uint32_t pos,
                             par_error *err) {
  PAR_TRY(par_block_write(&w->builder, w->db, err));
  par_block_docs_push(&w->builder.docs, (par_block_doc){document->row.id, 0, pos});
  return PAR_OK;
}

/* Blocks are cut as ingest cuts them: before a sentence that does not fit. */
static par_status put_sentence(rewriter *w, const par_document *document, uint32_t first,
                               uint32_t end, size_t *paragraph, par_error *err) {
  par_block_builder *b = &w->builder;
  if (b->types.n > 0 && b->types.n + (end - first) > PAR_BLOCK_TOKENS)
    PAR_TRY(next_block(w, document, first, err));
  par_u32s_push(&b->sentences, (uint32_t)b->types.n);
  for (uint32_t pos = first; pos < end; pos++) {
    if (b->types.n >= PAR_BLOCK_TOKENS) PAR_TRY(next_block(w, document, pos, err));
    if (*paragraph < document->paragraphs.n && document->paragraphs.data[*paragraph] == pos) {
      par_u32s_push(&b->paragraphs, (uint32_t)b->types.n);
      ++*paragraph;
    }
    uint32_t byte =
      pos == 0 ? 0 : document->starts.data[pos - 1] + document->lens.data[pos - 1];
    PAR_TRY(put_token(w, document, pos, byte, err));
  }
  return PAR_OK;
}

static par_status put_document(rewriter *w, const par_document *document, par_error *err) {
  par_block_builder *b = &w->builder;
  uint32_t n = document->row.n_tokens;
  size_t paragraph = 0;
  if (b->types.n > 0 && b->types.n + n > PAR_BLOCK_TOKENS)
    PAR_TRY(par_block_write(b, w->db, err));
  par_block_docs_push(&b->docs,
                      (par_block_doc){document->row.id, (uint32_t)b->types.n, 0});
  for (size_t s = 0; s < document->sentences.n; s++) {
    uint32_t end = s + 1 < document->sentences.n ? document->sentences.data[s + 1] : n;
    PAR_TRY(put_sentence(w, document, document->sentences.data[s], end, &paragraph, err));
  }
  return PAR_OK;
}

/* A document is read from the old blocks before the new ones replace them, so
 * new blocks go behind the old ones, which are taken away in the end. */
static par_status rewrite(rewriter *w, par_corpus *corpus, const par_progress *progress,
                          par_error *err) {
  par_i64s ids = {0};
  par_status status = par_documents_ids(&ids, corpus->db, false, err);
  for (size_t i = 0; status == PAR_OK && i < ids.n; i++) {
    par_document *document = NULL;
    status = par_document_open(&document, corpus, ids.data[i], err);
    if (status == PAR_OK) status = put_document(w, document, err);
    par_document_free(document);
    if (status == PAR_OK && w->builder.types.n >= PAR_BLOCK_TOKENS)
      status = par_block_write(&w->builder, w->db, err);
    if (status == PAR_OK && par_progress_step(progress, i + 1, ids.n) != 0)
      status = par_fail(err, PAR_ECANCELLED, "cancelled");
  }
  par_i64s_clear(&ids);
  return status == PAR_OK ? par_block_write(&w->builder, w->db, err) : status;
}

static par_status replace(rewriter *w, par_corpus *corpus, const par_progress *progress,
                          par_error *err) {
  par_db *db = corpus->db;
  par_stemmer *stemmer = NULL;
  int64_t last_block = 0;
  PAR_TRY(par_blocks_last(&last_block, db, err));
  PAR_TRY(rewrite(w, corpus, progress, err));
  PAR_TRY(par_blocks_remove_old(db, last_block, err));
  PAR_TRY(par_stemmer_new(&stemmer, corpus->lang, err));
  par_status status = par_lexicon_write(db, &w->forms, 0, stemmer, err);
  par_stemmer_free(stemmer);
  if (status == PAR_OK) status = par_documents_forget_removed(db, err);
  return status;
}

par_status par_compact(par_corpus *corpus, const par_progress *progress, par_error *err) {
  rewriter w = {.db = corpus->db};
  PAR_TRY(par_db_begin(corpus->db, err));
  par_status status = replace(&w, corpus, progress, err);
  if (status == PAR_OK) status = par_db_commit(corpus->db, err);
  if (status != PAR_OK) par_db_rollback(corpus->db);
  par_corpus_forget_lexicon(corpus);
  par_strmap_clear(&w.forms);
  par_block_builder_clear(&w.builder);
  return status == PAR_OK ? par_db_execute(corpus->db, "VACUUM", err) : status;
}
