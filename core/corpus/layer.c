/* layer.c -- the columns of token layers and their values, encoded and read back.
 *
 * A column is a frame (frame.h) of kind LAYER in a row of its own, the one whose
 * number in the block is the layer's; "varints" are LEB128.
 *
 *     n = tokens
 *     varint, the number of the layer
 *     varint d, how many distinct values; d varints: the first value, then the
 *     differences to the one before (at least 1)
 *     n indices of `width` bytes: 0 for a token without a value, i for the i-th of
 *     the distinct values. width is 1 for d < 256, 2 for d < 65,536, else 4
 *
 * A block whose tokens have no values has no column. Unlike the columns of block.c
 * one may be written again, when more documents of the block get values.
 *
 * The values of a layer are segments like those of the lexicon, frames of kind VALUES:
 *
 *     n = values
 *     varint, the number of the layer
 *     n varints, the length of each (at least 1); then their bytes, valid UTF-8 */

#include "corpus/layer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/frame.h"
#include "text/utf8.h"

enum { FEW = 256, MANY = 65536 };

static uint8_t width_for(uint32_t n_distinct) {
  if (n_distinct < FEW) return 1;
  return n_distinct < MANY ? 2 : 4;
}

/* The number of the layer, which tells columns of different layers apart. */
static bool read_number(const uint8_t **at, const uint8_t *end, int layer) {
  uint32_t number = 0;
  return par_varint_read(&number, at, end) && number == (uint32_t)layer;
}

static bool read_dictionary(par_layer_column *column, const uint8_t **at, const uint8_t *end,
                            uint32_t n_values) {
  uint32_t n = 0;
  uint32_t difference = 0;
  uint64_t value = 0;
  if (!par_varint_read(&n, at, end)) return false;
  par_u32s_push(&column->dictionary, 0);
  for (uint32_t i = 0; i < n; i++) {
    if (!par_varint_read(&difference, at, end) || difference == 0) return false;
    value += difference;
    if (value > n_values) return false;
    par_u32s_push(&column->dictionary, (uint32_t)value);
  }
  return true;
}

static bool indices_in_range(const par_layer_column *column, uint32_t n) {
  uint32_t largest = 0;
  for (uint32_t pos = 0; pos < n; pos++) {
    uint32_t index = par_layer_index(column, pos);
    largest = index > largest ? index : largest;
  }
  return largest < column->dictionary.n;
}

static bool decode(par_layer_column *column, const par_frame *frame,
                   const par_block_row *block, int layer, uint32_t n_values) {
  const uint8_t *at = frame->payload;
  if (frame->n != block->n_tokens || !read_number(&at, frame->end, layer) ||
      !read_dictionary(column, &at, frame->end, n_values) || column->dictionary.failed)
    return false;
  if (frame->width != width_for((uint32_t)column->dictionary.n - 1) ||
      (size_t)(frame->end - at) != (size_t)frame->n * frame->width)
    return false;
  column->width = frame->width;
  column->indices = at;
  if (!indices_in_range(column, frame->n)) return false;
  column->n = frame->n;
  return true;
}

par_status par_layer_column_read(par_layer_column *column, par_db *db,
                                 const par_block_row *block, int layer, uint32_t n_values,
                                 par_error *err) {
  par_frame frame;
  char what[64];
  column->block = 0;
  column->n = 0;
  par_buf_reset(&column->bytes);
  par_u32s_reset(&column->dictionary);
  par_status status = par_columns_find(&column->bytes, db, block->id, layer, err);
  if (status == PAR_OK) {
    snprintf(what, sizeof what, "block %lld, token layer %d", (long long)block->id, layer);
    PAR_TRY(par_frame_open(&frame, column->bytes.data, column->bytes.len, PAR_FRAME_LAYER,
                           what, err));
    if (!decode(column, &frame, block, layer, n_values))
      return column->dictionary.failed ? par_fail_memory(err)
                                       : par_fail(err, PAR_ECORRUPT, "%s: is damaged", what);
  }
  if (status < 0) return status;
  column->block = block->id;
  return PAR_OK;
}

void par_layer_column_clear(par_layer_column *column) {
  par_u32s_clear(&column->dictionary);
  par_buf_clear(&column->bytes);
  *column = (par_layer_column){0};
}

static int compare_values(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a;
  uint32_t y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* The distinct values, ascending, after a 0. */
static bool make_dictionary(par_u32s *dictionary, const par_u32s *values) {
  par_u32s sorted = {0};
  if (!par_u32s_push(dictionary, 0)) return false;
  if (values->n > 0 && par_u32s_reserve(&sorted, values->n)) {
    memcpy(sorted.data, values->data, values->n * sizeof *sorted.data);
    qsort(sorted.data, values->n, sizeof *sorted.data, compare_values);
    for (size_t i = 0; i < values->n; i++)
      if (sorted.data[i] != dictionary->data[dictionary->n - 1] &&
          !par_u32s_push(dictionary, sorted.data[i]))
        break;
  }
  bool good = !sorted.failed && !dictionary->failed;
  par_u32s_clear(&sorted);
  return good;
}

static uint32_t index_of(const par_u32s *dictionary, uint32_t value) {
  const uint32_t *found =
    bsearch(&value, dictionary->data, dictionary->n, sizeof *dictionary->data, compare_values);
  return (uint32_t)(found - dictionary->data);
}

static void put_column(par_buf *out, int layer, const par_u32s *dictionary,
                       const par_u32s *values, uint32_t n_tokens) {
  uint8_t width = width_for((uint32_t)dictionary->n - 1);
  par_buf_append_varint(out, (uint32_t)layer);
  par_buf_append_varint(out, (uint32_t)dictionary->n - 1);
  for (size_t i = 1; i < dictionary->n; i++)
    par_buf_append_varint(out, dictionary->data[i] - dictionary->data[i - 1]);
  uint32_t before = 0;
  uint32_t index = 0;
  for (uint32_t pos = 0; pos < n_tokens; pos++) {
    uint32_t value = pos < values->n ? values->data[pos] : 0;
    if (value != before) index = index_of(dictionary, value);
    before = value;
    if (width == 1) par_buf_append_byte(out, (uint8_t)index);
    if (width == 2) par_buf_append_u16(out, (uint16_t)index);
    if (width == 4) par_buf_append_u32(out, index);
  }
}

par_status par_layer_column_write(par_db *db, int64_t block, int layer, const par_u32s *values,
                                  uint32_t n_tokens, par_error *err) {
  par_u32s dictionary = {0};
  par_buf column = {0};
  par_status status = PAR_OK;
  if (!make_dictionary(&dictionary, values)) status = par_fail_memory(err);
  if (status == PAR_OK) {
    uint8_t width = width_for((uint32_t)dictionary.n - 1);
    par_frame_begin(&column);
    put_column(&column, layer, &dictionary, values, n_tokens);
    status = par_frame_finish(&column, PAR_FRAME_LAYER, width, n_tokens, err);
    if (status == PAR_OK) status = par_columns_replace(db, block, layer, &column, err);
  }
  par_u32s_clear(&dictionary);
  par_buf_clear(&column);
  return status;
}

/* What par_layer_values_load reads, and into what. */
typedef struct value_reader {
  par_strings *values;
  int layer;
} value_reader;

static bool read_values(const value_reader *reader, const par_frame *frame) {
  const uint8_t *lens = frame->payload;
  uint32_t len = 0;
  if (!read_number(&lens, frame->end, reader->layer)) return false;
  const uint8_t *bytes = lens;
  for (uint32_t i = 0; i < frame->n; i++)
    if (!par_varint_read(&len, &bytes, frame->end)) return false;
  for (uint32_t i = 0; i < frame->n; i++) {
    if (!par_varint_read(&len, &lens, frame->end)) return false;
    if (len == 0 || len > (size_t)(frame->end - bytes)) return false;
    if (par_utf8_valid((const char *)bytes, len) != len) return false;
    par_strings_push(reader->values, (const char *)bytes, len);
    bytes += len;
  }
  return bytes == frame->end;
}

static par_status read_segment(void *payload, uint32_t first, uint32_t n, const uint8_t *data,
                               size_t len, par_error *err) {
  value_reader *reader = payload;
  par_strings *values = reader->values;
  par_frame frame;
  char what[64];
  snprintf(what, sizeof what, "the values of token layer %d", reader->layer);
  PAR_TRY(par_frame_open(&frame, data, len, PAR_FRAME_VALUES, what, err));
  if (first != values->ends.n || frame.n != n || n > UINT32_MAX - 1 - first)
    return par_fail(err, PAR_ECORRUPT, "%s: some are lost near %u", what, first);
  bool good = read_values(reader, &frame);
  if (values->bytes.failed || values->ends.failed) return par_fail_memory(err);
  return good ? PAR_OK : par_fail(err, PAR_ECORRUPT, "%s: are damaged near %u", what, first);
}

par_status par_layer_values_load(par_strings *values, par_db *db, int layer, par_error *err) {
  value_reader reader = {values, layer};
  return par_layer_segments_each(db, layer, (uint32_t)values->ends.n, read_segment, &reader,
                                 err);
}

par_status par_layer_values_write(par_db *db, int layer, const par_strmap *values,
                                  uint32_t first, par_error *err) {
  par_buf segment = {0};
  uint32_t n = values->n - first;
  if (n == 0) return PAR_OK;
  par_frame_begin(&segment);
  par_buf_append_varint(&segment, (uint32_t)layer);
  for (uint32_t i = first; i < values->n; i++)
    par_buf_append_varint(&segment, values->keys[i].len);
  for (uint32_t i = first; i < values->n; i++)
    par_buf_append(&segment, values->keys[i].s, values->keys[i].len);
  par_status status = par_frame_finish(&segment, PAR_FRAME_VALUES, 0, n, err);
  if (status == PAR_OK) status = par_layer_segment_insert(db, layer, first, n, &segment, err);
  par_buf_clear(&segment);
  return status;
}

par_layer_part *par_layer_parts_of(par_layer_parts *parts, int layer) {
  for (size_t i = 0; i < parts->n; i++)
    if (parts->data[i].layer == layer) return &parts->data[i];
  if (!par_layer_parts_push(parts, (par_layer_part){.layer = layer})) return NULL;
  return &parts->data[parts->n - 1];
}

void par_layer_parts_take(par_layer_parts *parts, const par_layer_parts *source, uint32_t at,
                          uint32_t from, uint32_t n) {
  for (size_t i = 0; i < source->n; i++) {
    const par_u32s *values = &source->data[i].values;
    par_layer_part *part = par_layer_parts_of(parts, source->data[i].layer);
    if (part == NULL) return;
    if (part->values.n > at) part->values.n = at;
    while (part->values.n < at && par_u32s_push(&part->values, 0)) continue;
    for (size_t j = from; j < values->n && j < (size_t)from + n; j++)
      if (!par_u32s_push(&part->values, values->data[j])) break;
  }
}

static bool has_values(const par_u32s *values) {
  for (size_t i = 0; i < values->n; i++)
    if (values->data[i] != 0) return true;
  return false;
}

par_status par_layer_parts_write(par_db *db, int64_t block, const par_layer_parts *parts,
                                 uint32_t n_tokens, par_error *err) {
  for (size_t i = 0; i < parts->n; i++) {
    const par_layer_part *part = &parts->data[i];
    if (!has_values(&part->values)) continue;
    PAR_TRY(par_layer_column_write(db, block, part->layer, &part->values, n_tokens, err));
  }
  return PAR_OK;
}

bool par_layer_parts_failed(const par_layer_parts *parts) {
  for (size_t i = 0; i < parts->n; i++)
    if (parts->data[i].values.failed) return true;
  return parts->failed;
}

void par_layer_parts_forget(par_layer_parts *parts) {
  for (size_t i = 0; i < parts->n; i++) par_u32s_reset(&parts->data[i].values);
  parts->failed = false;
}

void par_layer_parts_free(par_layer_parts *parts) {
  for (size_t i = 0; i < parts->n; i++) par_u32s_clear(&parts->data[i].values);
  par_layer_parts_clear(parts);
}
