/* block.c -- the columns of a block, encoded and read back.
 *
 * Each column is a frame (frame.h) in a row of its own; "varints" are LEB128.
 *
 *     DICTIONARY  n = distinct types, ascending. Of a global id, `width` lower bytes are
 *                 written, 1 or 2; those with the same higher bytes are a page. 4
 *                 bytes: how many pages there are, from the one of id 0 on. For each,
 *                 as a number of 2 bytes (4 when `width` is 2): how many types are
 *                 in it and in those before. Then the lower bytes of n ids.
 *     COUNTS      n = distinct types. n varints: how often each occurs here (at
 *                 least 1).
 *     TOKENS      n = tokens. n indices into the dictionary, of `width` bytes:
 *                 2, or 4 when the dictionary has more than 65,536 types.
 *     STRUCTURE   n = documents. For each: varint, the document's id less the
 *                 one before (the first less 0); varint, its position less the
 *                 one before; varint, the number in the document of its first
 *                 token here. Then twice, for paragraphs and sentences: varint,
 *                 how many; that many varints: the first position, then the
 *                 differences to the one before (at least 1).
 *     GAPS        n = tokens. The bytes between the token and the one before it in
 *                 its document (or the document's start): two bits each, four in a
 *                 byte, the first lowest, 3 for 3 and more; for each 3, in order, a
 *                 varint: the gap less 3. Then for every PAR_CHECKPOINT_TOKENS-th
 *                 token, from the first: 4 bytes, its byte offset in its document.
 *
 * Token layers have columns of their own: layer.c. */

#include "corpus/block.h"

#include <string.h>

#include "corpus/frame.h"

/* There is room for it. */
static inline uint8_t *put_varint(uint8_t *at, uint32_t value) {
  for (; value >= 0x80; value >>= 7) *at++ = (uint8_t)(value | 0x80);
  *at++ = (uint8_t)value;
  return at;
}

static void put_ascending(par_buf *out, const par_u32s *numbers) {
  uint32_t before = 0;
  if (!par_buf_reserve(out, numbers->n * PAR_VARINT_MAX)) return;
  uint8_t *at = (uint8_t *)out->data + out->len;
  for (size_t i = 0; i < numbers->n; i++) {
    at = put_varint(at, numbers->data[i] - before);
    before = numbers->data[i];
  }
  out->len = (size_t)(at - (uint8_t *)out->data);
}

static void put_counts(par_buf *out, const par_u32s *counts) {
  if (!par_buf_reserve(out, counts->n * PAR_VARINT_MAX)) return;
  uint8_t *at = (uint8_t *)out->data + out->len;
  for (size_t i = 0; i < counts->n; i++) at = put_varint(at, counts->data[i]);
  out->len = (size_t)(at - (uint8_t *)out->data);
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

static inline uint32_t short_gap(uint32_t gap) {
  return gap < PAR_BLOCK_LONG_GAP ? gap : PAR_BLOCK_LONG_GAP;
}

/* Four gaps, or what is left of them, as a byte. */
static inline uint8_t pack_gaps(const uint32_t *gaps, size_t n) {
  uint32_t bits = 0;
  if (n >= 4)
    return (uint8_t)(short_gap(gaps[0]) | short_gap(gaps[1]) << 2 | short_gap(gaps[2]) << 4 |
                     short_gap(gaps[3]) << 6);
  for (size_t i = 0; i < n; i++) bits |= short_gap(gaps[i]) << 2 * i;
  return (uint8_t)bits;
}

static void put_gaps(par_buf *out, const par_block_builder *builder) {
  const par_u32s *gaps = &builder->gaps;
  if (!par_buf_reserve(out, gaps->n / 4 + 1)) return;
  size_t first = out->len;
  for (size_t i = 0; i < gaps->n; i += 4)
    out->data[out->len++] = (char)pack_gaps(gaps->data + i, gaps->n - i);
  for (size_t i = 0; i < gaps->n; i += 4) {
    uint8_t bits = (uint8_t)out->data[first + i / 4];
    if ((bits & bits >> 1 & 0x55) == 0) continue; /* none of them is long */
    for (size_t j = i; j < i + 4 && j < gaps->n; j++)
      if (gaps->data[j] >= PAR_BLOCK_LONG_GAP)
        par_buf_append_varint(out, gaps->data[j] - PAR_BLOCK_LONG_GAP);
  }
  for (size_t i = 0; i < builder->checkpoints.n; i++)
    par_buf_append_u32(out, builder->checkpoints.data[i]);
}

/* The distinct types of a block, ascending, how often each occurs, and for each
 * place of the builder's types the place among them. */
typedef struct dictionary {
  par_u32s types, counts, ranks;
} dictionary;

static void clear_dictionary(dictionary *d) {
  par_u32s_clear(&d->types);
  par_u32s_clear(&d->counts);
  par_u32s_clear(&d->ranks);
}

static bool fill(par_u32s *list, size_t n) {
  if (!par_u32s_reserve(list, n)) return false;
  if (n > 0) memset(list->data, 0, n * sizeof *list->data);
  list->n = n;
  return true;
}

/* Types in ascending order: a bit for each, read in order. */
static bool sort_types(dictionary *d, const par_block_builder *builder) {
  par_u64s bits = {0};
  size_t n_words = builder->place_of.n / 64 + 1;
  if (!par_u64s_reserve(&bits, n_words)) return false;
  memset(bits.data, 0, n_words * sizeof *bits.data);
  for (size_t i = 0; i < builder->types.n; i++) {
    uint32_t type = builder->types.data[i];
    bits.data[type / 64] |= UINT64_C(1) << (type % 64);
  }
  for (size_t word = 0; word < n_words; word++) {
    for (uint64_t left = bits.data[word]; left != 0; left &= left - 1) {
      uint32_t type = (uint32_t)(64 * word) + (uint32_t)__builtin_ctzll(left);
      d->ranks.data[builder->place_of.data[type] - 1] = (uint32_t)d->types.n;
      par_u32s_push(&d->types, type);
    }
  }
  par_u64s_clear(&bits);
  return !d->types.failed;
}

static bool make_dictionary(dictionary *d, const par_block_builder *builder) {
  size_t n = builder->types.n;
  return fill(&d->counts, n) && fill(&d->ranks, n) && sort_types(d, builder);
}

/* And count them. */
static void put_tokens(par_buf *out, dictionary *d, const par_u32s *indices, uint8_t width) {
  if (!par_buf_reserve(out, indices->n * width)) return;
  uint8_t *at = (uint8_t *)out->data + out->len;
  const uint32_t *ranks = d->ranks.data;
  uint32_t *counts = d->counts.data;
  for (size_t i = 0; i < indices->n; i++, at += width) {
    uint32_t index = ranks[indices->data[i]];
    counts[index]++;
    at[0] = (uint8_t)index;
    at[1] = (uint8_t)(index >> 8);
    if (width == 2) continue;
    at[2] = (uint8_t)(index >> 16);
    at[3] = (uint8_t)(index >> 24);
  }
  out->len += indices->n * width;
}

static par_status store_column(par_buf *column, par_db *db, int64_t block, par_frame_kind kind,
                               uint8_t width, size_t n, par_error *err) {
  PAR_TRY(par_frame_finish(column, kind, width, (uint32_t)n, err));
  PAR_TRY(par_columns_insert(db, block, (int)kind, column, err));
  par_buf_reset(column);
  par_frame_begin(column);
  return PAR_OK;
}

static par_status store_columns(par_buf *column, const par_block_builder *b, dictionary *d,
                                par_db *db, int64_t id, par_error *err) {
  uint8_t width = d->types.n <= PAR_BLOCK_SHORT_TYPES ? 2 : 4;
  uint8_t type_width;
  par_frame_begin(column);
  par_typeset_put(column, &type_width, &d->types);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_DICTIONARY, type_width, d->types.n, err));
  put_tokens(column, d, &b->indices, width);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_TOKENS, width, b->indices.n, err));
  put_structure(column, b);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_STRUCTURE, 0, b->docs.n, err));
  put_gaps(column, b);
  PAR_TRY(store_column(column, db, id, PAR_FRAME_GAPS, 1, b->gaps.n, err));
  put_counts(column, &d->counts);
  return store_column(column, db, id, PAR_FRAME_COUNTS, 0, d->counts.n, err);
}

static bool builder_failed(const par_block_builder *b) {
  return b->indices.failed || b->types.failed || b->gaps.failed || b->docs.failed ||
         b->paragraphs.failed || b->sentences.failed || b->checkpoints.failed ||
         par_layer_parts_failed(&b->layers);
}

par_status par_block_write(par_block_builder *builder, par_db *db, par_error *err) {
  if (builder_failed(builder)) return par_fail_memory(err);
  if (builder->docs.n == 0) return PAR_OK;
  dictionary d = {0};
  par_buf column = {0};
  par_block_row row = {
    .n_tokens = (uint32_t)builder->indices.n,
    .first_doc = builder->docs.data[0].doc,
    .last_doc = builder->docs.data[builder->docs.n - 1].doc,
  };
  if (row.last_doc > UINT32_MAX)
    return par_fail(err, PAR_ELIMIT, "a document number above %u", UINT32_MAX);
  par_status status =
    make_dictionary(&d, builder) ? par_blocks_insert(db, &row, err) : par_fail_memory(err);
  if (status == PAR_OK) status = store_columns(&column, builder, &d, db, row.id, err);
  if (status == PAR_OK)
    status = par_layer_parts_write(db, row.id, &builder->layers, row.n_tokens, err);
  par_buf_clear(&column);
  clear_dictionary(&d);
  if (status == PAR_OK) par_block_builder_reset(builder);
  return status;
}

uint32_t par_block__new_place(par_block_builder *builder, uint32_t type) {
  par_u32s *place_of = &builder->place_of;
  if (type >= place_of->n) {
    size_t missing = type + (size_t)1 - place_of->n;
    if (!par_u32s_reserve(place_of, missing)) return UINT32_MAX;
    memset(place_of->data + place_of->n, 0, missing * sizeof *place_of->data);
    place_of->n += missing;
  }
  if (place_of->data[type] == 0) {
    if (!par_u32s_push(&builder->types, type)) return UINT32_MAX;
    place_of->data[type] = (uint32_t)builder->types.n;
  }
  return place_of->data[type] - 1;
}

void par_block_builder_reset(par_block_builder *builder) {
  for (size_t i = 0; i < builder->types.n; i++)
    builder->place_of.data[builder->types.data[i]] = 0;
  par_u32s *lists[] = {&builder->indices,    &builder->gaps,      &builder->types,
                       &builder->paragraphs, &builder->sentences, &builder->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_reset(lists[i]);
  par_block_docs_reset(&builder->docs);
  par_layer_parts_forget(&builder->layers);
}

void par_block_builder_clear(par_block_builder *builder) {
  par_u32s *lists[] = {&builder->indices,    &builder->gaps,      &builder->types,
                       &builder->paragraphs, &builder->sentences, &builder->checkpoints,
                       &builder->place_of};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_clear(lists[i]);
  par_block_docs_clear(&builder->docs);
  par_layer_parts_free(&builder->layers);
}
