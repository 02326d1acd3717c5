/* hits_column.c -- tokens of hits, out of the blocks. */

#include <string.h>

#include "corpus/hits_internal.h"

typedef struct type_value {
  par_slice value;
  uint32_t type;
} type_value;

static int compare_values(const void *a, const void *b) {
  const par_slice *left = &((const type_value *)a)->value;
  const par_slice *right = &((const type_value *)b)->value;
  size_t len = left->len < right->len ? left->len : right->len;
  int order = memcmp(left->s, right->s, len);
  return order != 0 ? order : (left->len > right->len) - (left->len < right->len);
}

par_status par_hits__rank_types(par_u32s *ranks, const par_lexicon *lexicon,
                                par_attribute attribute, par_error *err) {
  type_value *values = calloc((size_t)lexicon->n + 1, sizeof *values);
  if (values == NULL || !par_u32s_reserve(ranks, lexicon->n)) {
    free(values);
    return par_fail_memory(err);
  }
  for (uint32_t type = 0; type < lexicon->n; type++)
    values[type] = (type_value){par_lexicon_get(lexicon, type, attribute), type};
  qsort(values, lexicon->n, sizeof *values, compare_values);
  uint32_t rank = 0;
  for (uint32_t i = 0; i < lexicon->n; i++) {
    if (i == 0 || compare_values(&values[i - 1], &values[i]) != 0) rank++;
    ranks->data[values[i].type] = rank;
  }
  ranks->n = lexicon->n;
  free(values);
  return PAR_OK;
}

/* Which token of the document it is; one that no document has when there is none. */
static int64_t target(const par_hit *hit, par_hit_part part, uint32_t k) {
  switch (part) {
    case PAR_HIT_TOKENS: return k < hit->end - hit->start ? (int64_t)hit->start + k : -1;
    case PAR_HIT_LEFT: return (int64_t)hit->start - 1 - k;
    case PAR_HIT_RIGHT: return (int64_t)hit->end + k;
    case PAR_HIT_DOC: break;
  }
  return -1;
}

/* The first hit of those of documents `doc` and later. */
static size_t first_of_doc(const par_hits *hits, int64_t doc) {
  size_t low = 0;
  size_t high = hits->list.n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (hits->docs.data[hits->list.data[middle].doc] < doc)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* The first hit in [low, high), which are of one document, that may need a token
 * from `pos` on. */
static size_t first_from(const par_hits *hits, size_t low, size_t high, par_hit_part part,
                         uint32_t k, uint32_t pos) {
  if (hits->nested && part == PAR_HIT_RIGHT) return low;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const par_hit *hit = &hits->list.data[middle];
    int64_t at = part == PAR_HIT_TOKENS ? (int64_t)hit->start + k : target(hit, part, k);
    if (at < (int64_t)pos)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Hits [low, high) of the document that begins, or goes on, at d. */
static void take_document(uint32_t *values, const par_hit_column *column, par_hit_part part,
                          uint32_t k, size_t d, size_t low, size_t high) {
  const par_hits *hits = column->hits;
  const par_block *block = &column->block;
  const par_block_doc *doc = &block->docs.data[d];
  uint32_t end = d + 1 < block->docs.n ? block->docs.data[d + 1].pos : block->row.n_tokens;
  int64_t limit = (int64_t)doc->doc_pos + (end - doc->pos);
  bool ordered = !(hits->nested && part == PAR_HIT_RIGHT);
  for (size_t i = first_from(hits, low, high, part, k, doc->doc_pos); i < high; i++) {
    const par_hit *hit = &hits->list.data[i];
    if (ordered && part != PAR_HIT_TOKENS && target(hit, part, k) >= limit) break;
    if (ordered && part == PAR_HIT_TOKENS && (int64_t)hit->start + k >= limit) break;
    int64_t at = target(hit, part, k);
    if (at < (int64_t)doc->doc_pos || at >= limit || !par_bit(column->open, i)) continue;
    uint32_t type = par_block_type(block, doc->pos + (uint32_t)(at - doc->doc_pos));
    values[i] = column->ranks == NULL ? type + 1 : column->ranks->data[type];
  }
}

static bool any_open(const par_hit_column *column, size_t low, size_t high) {
  for (size_t i = low; i < high; i++)
    if (par_bit(column->open, i)) return true;
  return false;
}

static void take_block(uint32_t *values, const par_hit_column *column, par_hit_part part,
                       uint32_t k, size_t low, size_t high) {
  const par_hits *hits = column->hits;
  const par_block *block = &column->block;
  for (size_t d = 0; d < block->docs.n && low < high; d++) {
    int64_t doc = block->docs.data[d].doc;
    while (low < high && hits->docs.data[hits->list.data[low].doc] < doc) low++;
    size_t end = low;
    while (end < high && hits->docs.data[hits->list.data[end].doc] == doc) end++;
    take_document(values, column, part, k, d, low, end);
    low = end;
  }
}

par_status par_hits__read_column(uint32_t *values, par_hit_column *column, par_hit_part part,
                                 uint32_t k, const par_progress *progress, par_error *err) {
  par_corpus *corpus = column->corpus;
  par_block_row row = {0};
  par_status status;
  const unsigned columns = PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE;
  for (size_t i = 0; i < column->hits->list.n; i++)
    if (par_bit(column->open, i)) values[i] = 0;
  while ((status = par_blocks_next(&row, corpus->db, row.id, err)) == PAR_OK) {
    size_t low = first_of_doc(column->hits, row.first_doc);
    size_t high = first_of_doc(column->hits, row.last_doc + 1);
    if (low == column->hits->list.n) break;
    if (!any_open(column, low, high)) continue;
    if (par_progress_step(progress, (uint64_t)row.id, 0) != 0)
      return par_fail(err, PAR_ECANCELLED, "interrupted");
    par_block_reset(&column->block);
    column->block.row = row;
    PAR_TRY(par_block_read(&column->block, corpus->db, columns, corpus->lexicon.n, err));
    take_block(values, column, part, k, low, high);
  }
  return status < 0 ? status : PAR_OK;
}
