/* merge.c -- small blocks and segments of the lexicon at the end, put together.
 *
 * Additions of single documents leave small blocks. After each addition those at the
 * end are looked at: the longest run in which the first one is no larger than all
 * behind it is written anew as one. So whatever is written again has at least doubled
 * since, n additions cost O(n log n), and the sizes of what stays fall like powers of
 * two (Bentley and Saxe, Decomposable searching problems, 1980).
 *
 * Blocks keep the order of documents, and numbers of blocks never come again: the new
 * ones are written before the old ones go. What was removed is left out. */

#include "corpus/document.h"
#include "corpus/ingest_internal.h"

enum {
  FEWEST = 4, /* fewer are left as they are */
  SMALL_TOKENS = (PAR_BLOCK_TOKENS + 1) / 2,
  SMALL_TYPES = (PAR_SEGMENT_TYPES + 1) / 2
};

/* How many of the newest are to be merged; `sizes` begins with the newest. */
static size_t n_to_merge(const par_u32s *sizes) {
  uint64_t sum = 0;
  size_t n = 0;
  for (size_t i = 0; i < sizes->n; i++) {
    if (sizes->data[i] <= sum) n = i + 1;
    sum += sizes->data[i];
  }
  return n < FEWEST ? 0 : n;
}

/* A token layer's column of the block at hand. */
typedef struct layer_at_hand {
  int layer;
  par_layer_column column;
} layer_at_hand;

PAR_VEC(layer_at_hand, layer_at_hand)

typedef struct merger {
  par_ingest *ingest;
  par_i64s removed;
  par_block block;
  par_layer_at_hands layers;
} merger;

static par_status note_layer(void *payload, int number, const char *name, par_error *err) {
  merger *m = payload;
  (void)name;
  if (par_layer_at_hands_push(&m->layers, (layer_at_hand){.layer = number})) return PAR_OK;
  return par_fail_memory(err);
}

/* Which values a layer has need not be known to copy their numbers. */
static par_status read_layers(merger *m, par_error *err) {
  par_db *db = m->ingest->corpus->db;
  for (size_t i = 0; i < m->layers.n; i++) {
    layer_at_hand *one = &m->layers.data[i];
    PAR_TRY(
      par_layer_column_read(&one->column, db, &m->block.row, one->layer, UINT32_MAX - 1, err));
  }
  return PAR_OK;
}

/* The values of the tokens [from, to) of the block at hand, which become [base, ...). */
static par_status append_values(merger *m, uint32_t from, uint32_t to, uint32_t base,
                                par_error *err) {
  for (size_t i = 0; i < m->layers.n; i++) {
    const layer_at_hand *one = &m->layers.data[i];
    if (one->column.n == 0) continue;
    par_layer_part *part = par_layer_parts_of(&m->ingest->builder.layers, one->layer);
    if (part == NULL) return par_fail_memory(err);
    while (part->values.n < base && par_u32s_push(&part->values, 0)) continue;
    for (uint32_t pos = from; pos < to; pos++)
      par_u32s_push(&part->values, par_layer_value(&one->column, pos));
  }
  return PAR_OK;
}

static void clear_layers(merger *m) {
  for (size_t i = 0; i < m->layers.n; i++) par_layer_column_clear(&m->layers.data[i].column);
  par_layer_at_hands_clear(&m->layers);
}

/* The tokens [from, to) of the block at hand, of one document, into the builder. */
static par_status append_tokens(merger *m, uint32_t from, uint32_t to, par_error *err) {
  const par_block *block = &m->block;
  const par_strmap_key *forms = m->ingest->forms.keys;
  par_block_builder *b = &m->ingest->builder;
  bool goes_on = from == 0 && block->docs.data[0].doc_pos > 0 && to > 0;
  uint32_t byte = goes_on ? block->checkpoints.data[0] - block->gaps.data[0] : 0;
  for (uint32_t pos = from; pos < to; pos++) {
    uint32_t type = par_block_type(block, pos);
    byte += block->gaps.data[pos];
    uint32_t place = par_block_place(b, type);
    if (place == UINT32_MAX) return par_fail_memory(err);
    if (b->indices.n % PAR_CHECKPOINT_TOKENS == 0) par_u32s_push(&b->checkpoints, byte);
    par_u32s_push(&b->indices, place);
    par_u32s_push(&b->gaps, block->gaps.data[pos]);
    byte += forms[type].len;
  }
  return PAR_OK;
}

/* Units that begin in [from, to), which become [base, ...). */
static void append_units(par_u32s *out, const par_u32s *units, uint32_t from, uint32_t to,
                         uint32_t base) {
  for (uint32_t i = from == 0 ? 0 : par_unit_of(units, from - 1); i < units->n; i++) {
    if (units->data[i] >= to) return;
    par_u32s_push(out, units->data[i] - from + base);
  }
}

/* Whether document number `d` of the block at hand goes on from the builder's last. */
static bool continues(const merger *m, const par_block_doc *d) {
  const par_block_docs *docs = &m->ingest->builder.docs;
  return d->doc_pos > 0 && docs->n > 0 && docs->data[docs->n - 1].doc == d->doc;
}

static par_status append_document(merger *m, size_t i, par_error *err) {
  par_block_builder *b = &m->ingest->builder;
  const par_block *block = &m->block;
  par_block_doc doc = block->docs.data[i];
  uint32_t from = doc.pos;
  uint32_t to = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
  if (par_i64s_contains(&m->removed, doc.doc)) return PAR_OK;
  if (b->indices.n > 0 && b->indices.n + (to - from) > PAR_BLOCK_TOKENS)
    PAR_TRY(par_block_write(b, m->ingest->corpus->db, err));
  uint32_t base = (uint32_t)b->indices.n;
  doc.pos = base;
  if (!continues(m, &doc)) par_block_docs_push(&b->docs, doc);
  append_units(&b->paragraphs, &block->paragraphs, from, to, base);
  append_units(&b->sentences, &block->sentences, from, to, base);
  PAR_TRY(append_values(m, from, to, base, err));
  return append_tokens(m, from, to, err);
}

static par_status append_block(merger *m, par_error *err) {
  unsigned all = PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS;
  par_db *db = m->ingest->corpus->db;
  PAR_TRY(par_block_read(&m->block, db, all, m->ingest->forms.n, err));
  PAR_TRY(read_layers(m, err));
  for (size_t i = 0; i < m->block.docs.n; i++) PAR_TRY(append_document(m, i, err));
  par_block_reset(&m->block);
  return PAR_OK;
}

/* The blocks behind `first` - 1, up to `last`, as new ones behind them. */
static par_status rewrite_blocks(merger *m, int64_t first, int64_t last, par_error *err) {
  par_db *db = m->ingest->corpus->db;
  par_status status = par_documents_ids(&m->removed, db, true, err);
  if (status == PAR_OK) status = par_layers_each(db, note_layer, m, err);
  m->block.row.id = first - 1;
  while (status == PAR_OK && m->block.row.id < last) {
    status = par_blocks_next(&m->block.row, db, m->block.row.id, err);
    if (status == PAR_OK) status = append_block(m, err);
  }
  if (status != PAR_OK) return status < 0 ? status : PAR_OK;
  int64_t n = 0;
  PAR_TRY(par_block_write(&m->ingest->builder, db, err));
  PAR_TRY(par_blocks_last(&n, db, err));
  return n == last ? PAR_OK : par_blocks_remove(db, first, last, err);
}

static par_status merge_blocks(par_ingest *ingest, par_error *err) {
  par_db *db = ingest->corpus->db;
  par_i64s ids = {0};
  par_u32s sizes = {0};
  merger m = {.ingest = ingest};
  par_status status = par_blocks_newest(&ids, &sizes, db, SMALL_TOKENS, err);
  size_t n = status == PAR_OK ? n_to_merge(&sizes) : 0;
  if (n > 0) status = rewrite_blocks(&m, ids.data[n - 1], ids.data[0], err);
  clear_layers(&m);
  par_i64s_clear(&m.removed);
  par_block_clear(&m.block);
  par_i64s_clear(&ids);
  par_u32s_clear(&sizes);
  return status;
}

/* The types from `first` on, as new segments in place of those that hold them. */
static par_status rewrite_segments(par_db *db, uint32_t first, par_error *err) {
  par_lexicon lexicon = {0};
  par_status status = par_lexicon_load_from(&lexicon, db, first, err);
  if (status == PAR_OK) status = par_lexicon_segments_remove(db, first, err);
  for (uint32_t i = 0; status == PAR_OK && i < lexicon.n; i += PAR_SEGMENT_TYPES) {
    uint32_t n = lexicon.n - i < PAR_SEGMENT_TYPES ? lexicon.n - i : PAR_SEGMENT_TYPES;
    status = par_lexicon_copy(db, first + i, &lexicon, i, n, err);
  }
  par_lexicon_clear(&lexicon);
  return status;
}

static par_status merge_lexicon(par_db *db, par_error *err) {
  par_i64s firsts = {0};
  par_u32s sizes = {0};
  par_status status = par_lexicon_segments_newest(&firsts, &sizes, db, SMALL_TYPES, err);
  size_t n = status == PAR_OK ? n_to_merge(&sizes) : 0;
  if (n > 0) status = rewrite_segments(db, (uint32_t)firsts.data[n - 1], err);
  par_i64s_clear(&firsts);
  par_u32s_clear(&sizes);
  return status;
}

par_status par_ingest__merge(par_ingest *ingest, par_error *err) {
  PAR_TRY(merge_blocks(ingest, err));
  return merge_lexicon(ingest->corpus->db, err);
}
