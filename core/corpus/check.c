/* check.c -- reading everything there is, and comparing. */

#include "corpus/check.h"

#include "corpus/block.h"
#include "corpus/document.h"

/* Whether the dictionary counts what the tokens say; counts is used up. */
static par_status check_counts(par_block *block, par_error *err) {
  for (uint32_t pos = 0; pos < block->row.n_tokens; pos++)
    block->counts.data[par_block_index(block, pos)]--;
  for (size_t i = 0; i < block->counts.n; i++)
    if (block->counts.data[i] != 0)
      return par_fail(err, PAR_ECORRUPT, "block %lld: counts and tokens do not agree",
                      (long long)block->row.id);
  return PAR_OK;
}

/* The columns of all layers decode. */
static par_status check_layers(const par_block *block, par_corpus *corpus, par_error *err) {
  par_layer_set *layers;
  const par_layer_column *column;
  PAR_TRY(par_corpus_layers(&layers, corpus, err));
  for (size_t i = 0; i < layers->list.n; i++)
    PAR_TRY(par_layer_of_block(&column, &layers->list.data[i], corpus->db, &block->row, err));
  return PAR_OK;
}

static par_status check_blocks(par_check_result *result, par_corpus *corpus,
                               const par_lexicon *lexicon, const par_progress *progress,
                               par_error *err) {
  par_block block = {0};
  unsigned all =
    PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS | PAR_BLOCK_COUNTS;
  par_status status;
  while ((status = par_blocks_next(&block.row, corpus->db, block.row.id, err)) == PAR_OK) {
    status = par_block_read(&block, corpus->db, all, lexicon->n, err);
    if (status == PAR_OK) status = check_counts(&block, err);
    if (status == PAR_OK) status = check_layers(&block, corpus, err);
    if (status != PAR_OK) break;
    result->n_blocks++;
    par_block_reset(&block);
    if (par_progress_step(progress, result->n_blocks, 0) != 0) {
      status = par_fail(err, PAR_ECANCELLED, "cancelled");
      break;
    }
  }
  par_block_clear(&block);
  return status < 0 ? status : PAR_OK;
}

static par_status check_documents(par_check_result *result, par_corpus *corpus,
                                  const par_progress *progress, par_error *err) {
  par_i64s ids = {0};
  par_status status = par_documents_ids(&ids, corpus->db, false, err);
  for (size_t i = 0; status == PAR_OK && i < ids.n; i++) {
    par_document_row row = {0};
    status = par_document_check(&row, corpus, ids.data[i], err);
    result->n_documents++;
    result->n_tokens += row.n_tokens;
    if (status == PAR_OK && par_progress_step(progress, i + 1, ids.n) != 0)
      status = par_fail(err, PAR_ECANCELLED, "cancelled");
  }
  par_i64s_clear(&ids);
  return status;
}

static par_status check_all(par_check_result *result, par_corpus *corpus,
                            const par_progress *progress, par_error *err) {
  const par_lexicon *lexicon;
  PAR_TRY(par_db_check(corpus->db, err));
  PAR_TRY(par_corpus_lexicon(&lexicon, corpus, err));
  result->n_types = lexicon->n;
  PAR_TRY(check_blocks(result, corpus, lexicon, progress, err));
  return check_documents(result, corpus, progress, err);
}

par_status par_check(par_check_result *result, par_corpus *corpus,
                     const par_progress *progress, par_error *err) {
  *result = (par_check_result){0};
  PAR_TRY(par_db_read_begin(corpus->db, err));
  par_status status = check_all(result, corpus, progress, err);
  par_db_read_end(corpus->db);
  return status;
}
