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

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/frame.h"

enum { LONG_GAP = 255, MOST_SHORT_TYPES = 65536 };

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

static int compare_numbers(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a;
  uint32_t y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* The distinct numbers, ascending, and how often each occurs. */
static bool count_distinct(par_u32s *distinct, par_u32s *counts, const par_u32s *numbers) {
  par_u32s sorted = {0};
  if (par_u32s_reserve(&sorted, numbers->n)) {
    memcpy(sorted.data, numbers->data, numbers->n * sizeof *sorted.data);
    sorted.n = numbers->n;
    qsort(sorted.data, sorted.n, sizeof *sorted.data, compare_numbers);
  }
  for (size_t i = 0; i < sorted.n;) {
    size_t start = i;
    while (i < sorted.n && sorted.data[i] == sorted.data[start]) i++;
    par_u32s_push(distinct, sorted.data[start]);
    par_u32s_push(counts, (uint32_t)(i - start));
  }
  bool good = !sorted.failed && !distinct->failed && !counts->failed;
  par_u32s_clear(&sorted);
  return good;
}

static uint32_t index_of(const par_u32s *dictionary, uint32_t type) {
  size_t low = 0;
  size_t high = dictionary->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (dictionary->data[middle] < type)
      low = middle + 1;
    else
      high = middle;
  }
  return (uint32_t)low;
}

static void put_tokens(par_buf *out, const par_u32s *types, const par_u32s *dictionary,
                       uint8_t width) {
  if (!par_buf_reserve(out, types->n * width)) return;
  for (size_t i = 0; i < types->n; i++) {
    uint32_t index = index_of(dictionary, types->data[i]);
    for (uint8_t byte = 0; byte < width; byte++)
      out->data[out->len++] = (char)(index >> (8 * byte));
  }
}

static par_status store_column(par_buf *column, par_db *db, int64_t block,
                               par_frame_kind kind, uint8_t width, size_t n, par_error *err) {
  PAR_TRY(par_frame_finish(column, kind, width, (uint32_t)n, err));
  PAR_TRY(par_columns_insert(db, block, (int)kind, column, err));
  par_buf_reset(column);
  par_frame_begin(column);
  return PAR_OK;
}

static par_status store_columns(par_buf *column, const par_block_builder *b,
                                const par_u32s *dictionary, const par_u32s *counts,
                                par_db *db, int64_t id, par_error *err) {
  uint8_t width = dictionary->n <= MOST_SHORT_TYPES ? 2 : 4;
  par_frame_begin(column);
  put_ascending(column, dictionary);
  for (size_t i = 0; i < counts->n; i++) par_buf_append_varint(column, counts->data[i]);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_DICTIONARY, 0, dictionary->n, err));
  put_tokens(column, &b->types, dictionary, width);
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
  par_u32s dictionary = {0};
  par_u32s counts = {0};
  par_buf column = {0};
  par_block_row row = {
    .n_tokens = (uint32_t)builder->types.n,
    .first_doc = builder->docs.data[0].doc,
    .last_doc = builder->docs.data[builder->docs.n - 1].doc,
  };
  par_status status = count_distinct(&dictionary, &counts, &builder->types)
                        ? par_blocks_insert(db, &row, err)
                        : par_fail_memory(err);
  if (status == PAR_OK)
    status = store_columns(&column, builder, &dictionary, &counts, db, row.id, err);
  par_buf_clear(&column);
  par_u32s_clear(&dictionary);
  par_u32s_clear(&counts);
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
}
