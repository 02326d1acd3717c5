/* block.c -- the columns of a block, encoded and read back.
 *
 * Each column is a frame (frame.h) in a row of its own; "varints" are LEB128.
 *
 *     DICTIONARY  n = distinct types. n varints: the first global id, then the
 *                 differences to the one before (at least 1); then n varints:
 *                 how often each occurs here (at least 1).
 *     TOKENS      n = tokens. n indices into the dictionary, of `width` bytes:
 *                 2, or 4 when the dictionary has more than 65,536 types.
 *     STRUCTURE   n = documents. For each: varint, the document's id less the
 *                 one before (the first less 0); varint, its position less the
 *                 one before; varint, the number in the document of its first
 *                 token here. Then twice, for paragraphs and sentences: varint,
 *                 how many; that many varints: the first position, then the
 *                 differences to the one before (at least 1).
 *     GAPS        n = tokens. n bytes: the bytes between the token and the one
 *                 before it in its document (or the document's start), 255 for
 *                 255 and more; for each 255, in order, a varint: the gap less
 *                 255. Then for every PAR_CHECKPOINT_TOKENS-th token, from the
 *                 first: 4 bytes, its byte offset in its document. */

#include "corpus/block.h"

#include <string.h>

#include "corpus/frame.h"

enum { LONG_GAP = 255 };

static void put_ascending(par_buf *out, const par_u32s *numbers) {
  uint32_t before = 0;
  for (size_t i = 0; i < numbers->n; i++) {
    par_buf_append_varint(out, numbers->data[i] - before);
    before = numbers->data[i];
  }
}

static void put_list(par_buf *out, const par_u32s *numbers) {
  par_buf_append_varint(out, (uint32_t)numbers->n);
  put_ascending(out, numbers);
}

static void put_structure(par_buf *out, const par_block_builder *builder) {
  int64_t doc = 0;
  uint32_t pos = 0;
  for (size_t i = 0; i < builder->docs.n; i++) {
    const par_block_doc *d = &builder->docs.data[i];
    par_buf_append_varint(out, (uint32_t)(d->doc - doc));
    par_buf_append_varint(out, d->pos - pos);
    par_buf_append_varint(out, d->doc_pos);
    doc = d->doc;
    pos = d->pos;
  }
  put_list(out, &builder->paragraphs);
  put_list(out, &builder->sentences);
}

static void put_gaps(par_buf *out, const par_block_builder *builder) {
  const par_u32s *gaps = &builder->gaps;
  if (!par_buf_reserve(out, gaps->n)) return;
  for (size_t i = 0; i < gaps->n; i++)
    out->data[out->len++] = (char)(gaps->data[i] < LONG_GAP ? gaps->data[i] : LONG_GAP);
  for (size_t i = 0; i < gaps->n; i++)
    if (gaps->data[i] >= LONG_GAP) par_buf_append_varint(out, gaps->data[i] - LONG_GAP);
  for (size_t i = 0; i < builder->checkpoints.n; i++)
    par_buf_append_u32(out, builder->checkpoints.data[i]);
}

/* The distinct types of a block, ascending, how often each occurs, and at
 * index_of[type] the place of each among them. */
typedef struct dictionary {
  par_u32s types, counts;
  uint32_t *index_of; /* borrowed from the builder; only the block's types count */
} dictionary;

/* Room for every type up to the largest, zero where no block has used it. */
static bool grow_index(par_block_builder *builder) {
  uint32_t largest = 0;
  par_u32s *index = &builder->index_of;
  for (size_t i = 0; i < builder->types.n; i++)
    if (builder->types.data[i] > largest) largest = builder->types.data[i];
  size_t missing = largest < index->n ? 0 : largest + (size_t)1 - index->n;
  if (!par_u32s_reserve(index, missing)) return false;
  if (missing > 0) memset(index->data + index->n, 0, missing * sizeof *index->data);
  index->n += missing;
  par_u64s *used = &builder->used;
  size_t missing_used = index->n / 64 + 1 - used->n;
  if (!par_u64s_reserve(used, missing_used)) return false;
  if (missing_used > 0) memset(used->data + used->n, 0, missing_used * sizeof *used->data);
  used->n += missing_used;
  return true;
}

/* Count the types in index_of and leave a bit in `used` for each. */
static void count_types(par_block_builder *builder) {
  uint32_t *index_of = builder->index_of.data;
  for (size_t i = 0; i < builder->types.n; i++) {
    uint32_t type = builder->types.data[i];
    if (index_of[type]++ == 0) builder->used.data[type / 64] |= UINT64_C(1) << (type % 64);
  }
}

/* index_of is zero on entry and, once forget_dictionary was called, again. */
static bool make_dictionary(dictionary *d, par_block_builder *builder) {
  if (!grow_index(builder)) return false;
  d->index_of = builder->index_of.data;
  count_types(builder);
  for (size_t word = 0; word < builder->used.n; word++) {
    uint64_t bits = builder->used.data[word];
    builder->used.data[word] = 0;
    for (; bits != 0; bits &= bits - 1) {
      uint32_t type = (uint32_t)(64 * word) + (uint32_t)__builtin_ctzll(bits);
      par_u32s_push(&d->counts, d->index_of[type]);
      d->index_of[type] = (uint32_t)d->types.n;
      par_u32s_push(&d->types, type);
    }
  }
  return !d->types.failed && !d->counts.failed;
}

static void forget_dictionary(dictionary *d, const par_block_builder *builder) {
  for (size_t i = 0; d->index_of != NULL && i < builder->types.n; i++)
    d->index_of[builder->types.data[i]] = 0;
  par_u32s_clear(&d->types);
  par_u32s_clear(&d->counts);
}

static void put_tokens(par_buf *out, const par_u32s *types, const uint32_t *index_of,
                       uint8_t width) {
  if (!par_buf_reserve(out, types->n * width)) return;
  uint8_t *at = (uint8_t *)out->data + out->len;
  for (size_t i = 0; i < types->n; i++, at += width) {
    uint32_t index = index_of[types->data[i]];
    at[0] = (uint8_t)index;
    at[1] = (uint8_t)(index >> 8);
    if (width == 2) continue;
    at[2] = (uint8_t)(index >> 16);
    at[3] = (uint8_t)(index >> 24);
  }
  out->len += types->n * width;
}

static par_status store_column(par_buf *column, par_db *db, int64_t block, par_frame_kind kind,
                               uint8_t width, size_t n, par_error *err) {
  PAR_TRY(par_frame_finish(column, kind, width, (uint32_t)n, err));
  PAR_TRY(par_columns_insert(db, block, (int)kind, column, err));
  par_buf_reset(column);
  par_frame_begin(column);
  return PAR_OK;
}

static par_status store_columns(par_buf *column, const par_block_builder *b,
                                const dictionary *d, par_db *db, int64_t id, par_error *err) {
  uint8_t width = d->types.n <= PAR_BLOCK_SHORT_TYPES ? 2 : 4;
  par_frame_begin(column);
  put_ascending(column, &d->types);
  for (size_t i = 0; i < d->counts.n; i++) par_buf_append_varint(column, d->counts.data[i]);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_DICTIONARY, 0, d->types.n, err));
  put_tokens(column, &b->types, d->index_of, width);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_TOKENS, width, b->types.n, err));
  put_structure(column, b);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_STRUCTURE, 0, b->docs.n, err));
  put_gaps(column, b);
  return store_column(column, db, id, PAR_FRAME_GAPS, 1, b->gaps.n, err);
}

static bool builder_failed(const par_block_builder *b) {
  return b->types.failed || b->gaps.failed || b->docs.failed || b->paragraphs.failed ||
         b->sentences.failed || b->checkpoints.failed;
}

par_status par_block_write(par_block_builder *builder, par_db *db, par_error *err) {
  if (builder_failed(builder)) return par_fail_memory(err);
  if (builder->docs.n == 0) return PAR_OK;
  dictionary d = {0};
  par_buf column = {0};
  par_block_row row = {
    .n_tokens = (uint32_t)builder->types.n,
    .first_doc = builder->docs.data[0].doc,
    .last_doc = builder->docs.data[builder->docs.n - 1].doc,
  };
  if (row.last_doc > UINT32_MAX)
    return par_fail(err, PAR_ELIMIT, "a document number above %u", UINT32_MAX);
  par_status status =
    make_dictionary(&d, builder) ? par_blocks_insert(db, &row, err) : par_fail_memory(err);
  if (status == PAR_OK) status = store_columns(&column, builder, &d, db, row.id, err);
  par_buf_clear(&column);
  forget_dictionary(&d, builder);
  if (status == PAR_OK) par_block_builder_reset(builder);
  return status;
}

void par_block_builder_reset(par_block_builder *builder) {
  par_u32s_reset(&builder->types);
  par_u32s_reset(&builder->gaps);
  par_block_docs_reset(&builder->docs);
  par_u32s_reset(&builder->paragraphs);
  par_u32s_reset(&builder->sentences);
  par_u32s_reset(&builder->checkpoints);
}

void par_block_builder_clear(par_block_builder *builder) {
  par_u32s_clear(&builder->types);
  par_u32s_clear(&builder->gaps);
  par_block_docs_clear(&builder->docs);
  par_u32s_clear(&builder->paragraphs);
  par_u32s_clear(&builder->sentences);
  par_u32s_clear(&builder->checkpoints);
  par_u32s_clear(&builder->index_of);
  par_u64s_clear(&builder->used);
}
