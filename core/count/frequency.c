/* frequency.c -- sums over the blocks.
 *
 * A block whose documents all count gives the sums of its dictionary; in others
 * the tokens of the documents that count are looked at one by one. */

#include "count/frequency.h"

#include <string.h>

#include "corpus/block.h"

static size_t n_wanted(const par_block *block, const par_i64s *docs) {
  size_t n = 0;
  for (size_t i = 0; i < block->docs.n; i++)
    n += par_i64s_contains(docs, block->docs.data[i].doc);
  return n;
}

static void count_tokens(par_u64s *counts, const par_block *block, const par_i64s *docs) {
  for (size_t i = 0; i < block->docs.n; i++) {
    if (!par_i64s_contains(docs, block->docs.data[i].doc)) continue;
    uint32_t end = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    for (uint32_t pos = block->docs.data[i].pos; pos < end; pos++)
      counts->data[par_block_type(block, pos)]++;
  }
}

static par_status count_block(par_u64s *counts, par_block *block, par_corpus *corpus,
                              const par_i64s *docs, par_error *err) {
  uint32_t n_types = (uint32_t)counts->n;
  PAR_TRY(par_block_read(block, corpus->db, PAR_BLOCK_STRUCTURE, n_types, err));
  size_t n = n_wanted(block, docs);
  if (n == 0) return PAR_OK;
  if (n < block->docs.n) {
    PAR_TRY(par_block_read(block, corpus->db, PAR_BLOCK_TOKENS_BIT, n_types, err));
    count_tokens(counts, block, docs);
    return PAR_OK;
  }
  PAR_TRY(par_block_read(block, corpus->db, PAR_BLOCK_COUNTS, n_types, err));
  for (size_t i = 0; i < block->dictionary.n; i++)
    counts->data[block->dictionary.data[i]] += block->counts.data[i];
  return PAR_OK;
}

static par_status count_all(par_u64s *counts, par_corpus *corpus, const par_i64s *docs,
                            par_error *err) {
  par_block block = {0};
  par_status status;
  while ((status = par_blocks_next(&block.row, corpus->db, block.row.id, err)) == PAR_OK) {
    status = count_block(counts, &block, corpus, docs, err);
    if (status != PAR_OK) break;
    par_block_reset(&block);
  }
  par_block_clear(&block);
  return status < 0 ? status : PAR_OK;
}

static par_status sum_types(par_u64s *counts, par_corpus *corpus, const par_i64s *docs,
                            par_error *err) {
  const par_lexicon *lexicon;
  par_i64s all = {0};
  PAR_TRY(par_corpus_lexicon(&lexicon, corpus, err));
  par_u64s_reset(counts);
  if (!par_u64s_reserve(counts, lexicon->n)) return par_fail_memory(err);
  if (lexicon->n > 0) memset(counts->data, 0, lexicon->n * sizeof *counts->data);
  counts->n = lexicon->n;
  par_status status = docs == NULL ? par_documents_ids(&all, corpus->db, false, err) : PAR_OK;
  if (status == PAR_OK) status = count_all(counts, corpus, docs == NULL ? &all : docs, err);
  par_i64s_clear(&all);
  return status;
}

par_status par_frequency_types(par_u64s *counts, par_corpus *corpus, const par_i64s *docs,
                               par_error *err) {
  PAR_TRY(par_db_read_begin(corpus->db, err));
  par_status status = sum_types(counts, corpus, docs, err);
  par_db_read_end(corpus->db);
  return status;
}

static par_status count_values(par_u64s *counts, par_layer *layer, const par_block *block,
                               par_db *db, const par_i64s *docs, par_error *err) {
  const par_layer_column *column;
  PAR_TRY(par_layer_of_block(&column, layer, db, &block->row, err));
  while (counts->n <= par_layer_n_values(layer))
    if (!par_u64s_push(counts, 0)) return par_fail_memory(err);
  for (size_t i = 0; i < block->docs.n; i++) {
    if (!par_i64s_contains(docs, block->docs.data[i].doc)) continue;
    uint32_t end = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    for (uint32_t pos = block->docs.data[i].pos; pos < end; pos++)
      counts->data[par_layer_value(column, pos)]++;
  }
  return PAR_OK;
}

static par_status count_layer(par_u64s *counts, par_layer *layer, par_corpus *corpus,
                              const par_i64s *docs, par_error *err) {
  par_block block = {0};
  par_status status;
  while ((status = par_blocks_next(&block.row, corpus->db, block.row.id, err)) == PAR_OK) {
    status = par_block_read(&block, corpus->db, PAR_BLOCK_STRUCTURE, corpus->lexicon.n, err);
    if (status == PAR_OK && n_wanted(&block, docs) > 0)
      status = count_values(counts, layer, &block, corpus->db, docs, err);
    if (status != PAR_OK) break;
    par_block_reset(&block);
  }
  par_block_clear(&block);
  return status < 0 ? status : PAR_OK;
}

static par_status sum_values(par_u64s *counts, par_layer **layer, par_corpus *corpus,
                             const char *name, const par_i64s *docs, par_error *err) {
  par_i64s all = {0};
  PAR_TRY(par_corpus_layer(layer, corpus, name, err));
  par_u64s_reset(counts);
  par_status status = docs == NULL ? par_documents_ids(&all, corpus->db, false, err) : PAR_OK;
  if (status == PAR_OK)
    status = count_layer(counts, *layer, corpus, docs == NULL ? &all : docs, err);
  par_i64s_clear(&all);
  return status;
}

par_status par_frequency_layer(par_u64s *counts, par_layer **layer, par_corpus *corpus,
                               const char *name, const par_i64s *docs, par_error *err) {
  PAR_TRY(par_db_read_begin(corpus->db, err));
  par_status status = sum_values(counts, layer, corpus, name, docs, err);
  par_db_read_end(corpus->db);
  return status;
}
