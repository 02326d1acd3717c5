/* block_read.c -- decoding the columns that block.c describes.
 *
 * What is read is hostile: every count, index and position is checked here, so
 * that those who walk a block need not. */

#include <stdio.h>
#include <string.h>

#include "corpus/block.h"
#include "corpus/frame.h"

/* `n` numbers, ascending without repetition, below `limit`. */
static bool read_ascending(par_u32s *out, const uint8_t **at, const uint8_t *end, uint32_t n,
                           uint32_t limit) {
  uint64_t sum = 0;
  bool repeated = false;
  if (n > (size_t)(end - *at)) return false;
  if (!par_u32s_reserve(out, n)) return true;
  uint32_t *numbers = out->data + out->n;
  if (!par_varints_read(numbers, at, end, n)) return false;
  for (uint32_t i = 0; i < n; i++) {
    repeated |= i > 0 && numbers[i] == 0;
    sum += numbers[i];
    numbers[i] = (uint32_t)sum;
  }
  out->n += n;
  return n == 0 || (!repeated && sum < limit);
}

static bool read_counts(par_block *block, const par_frame *frame) {
  uint64_t total = 0;
  bool empty = false;
  const uint8_t *at = frame->payload;
  uint32_t n = frame->n;
  if (n != block->types.n || n > (size_t)(frame->end - at)) return false;
  if (!par_u32s_reserve(&block->counts, n)) return true;
  if (!par_varints_read(block->counts.data, &at, frame->end, n)) return false;
  for (uint32_t i = 0; i < n; i++) {
    empty |= block->counts.data[i] == 0;
    total += block->counts.data[i];
  }
  block->counts.n = n;
  return !empty && at == frame->end && total == block->row.n_tokens;
}

/* Indices are little-endian, and stand where they may. */
static inline uint16_t to_host(uint16_t index) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  return (uint16_t)(index << 8 | index >> 8);
#else
  return index;
#endif
}

enum { LANES = 32 };

/* The largest of n indices of two bytes. In lanes, for vector instructions. */
static uint32_t largest_u16(const uint8_t *at, size_t n) {
  uint16_t lanes[LANES] = {0};
  uint16_t part[LANES];
  uint32_t largest = 0;
  size_t i = 0;
  for (; i + LANES <= n; i += LANES) {
    memcpy(part, at + 2 * i, sizeof part);
    for (unsigned k = 0; k < LANES; k++) {
      uint16_t index = to_host(part[k]);
      lanes[k] = index > lanes[k] ? index : lanes[k];
    }
  }
  for (unsigned k = 0; k < LANES; k++) largest = lanes[k] > largest ? lanes[k] : largest;
  for (; i < n; i++) {
    uint32_t index = par_read_u16(at + 2 * i);
    largest = index > largest ? index : largest;
  }
  return largest;
}

static uint32_t largest_u32(const uint8_t *at, size_t n) {
  uint32_t largest = 0;
  for (size_t i = 0; i < n; i++) {
    uint32_t index = par_read_u32(at + 4 * i);
    largest = index > largest ? index : largest;
  }
  return largest;
}

/* Every index is below the size of the dictionary. */
static bool indices_in_range(const par_block *block) {
  size_t n = block->row.n_tokens;
  uint32_t largest =
    block->width == 2 ? largest_u16(block->indices, n) : largest_u32(block->indices, n);
  return n == 0 || largest < block->types.n;
}

static bool read_tokens(par_block *block, const par_frame *frame, bool any) {
  unsigned width = block->types.n <= PAR_BLOCK_SHORT_TYPES ? 2 : 4;
  if (frame->n != block->row.n_tokens || frame->width != width) return false;
  if ((size_t)(frame->end - frame->payload) != (size_t)frame->n * frame->width) return false;
  block->width = frame->width;
  block->indices = frame->payload;
  return any || indices_in_range(block);
}

static bool read_docs(par_block *block, const uint8_t **at, const par_frame *frame) {
  par_block_doc doc = {0};
  uint64_t pos = 0;
  uint32_t step = 0;
  uint32_t difference = 0;
  for (uint32_t i = 0; i < frame->n; i++) {
    if (!par_varint_read(&step, at, frame->end) || step == 0) return false;
    if (!par_varint_read(&difference, at, frame->end)) return false;
    if (!par_varint_read(&doc.doc_pos, at, frame->end)) return false;
    doc.doc += step;
    pos += difference;
    if (pos > block->row.n_tokens || (i > 0 && doc.doc_pos != 0)) return false;
    doc.pos = (uint32_t)pos;
    par_block_docs_push(&block->docs, doc);
  }
  return true;
}

static bool read_list(par_u32s *out, const uint8_t **at, const uint8_t *end, uint32_t limit) {
  uint32_t n = 0;
  return par_varint_read(&n, at, end) && read_ascending(out, at, end, n, limit);
}

static bool fits_row(const par_block *block) {
  const par_block_docs *docs = &block->docs;
  return docs->failed ||
         (docs->data[0].pos == 0 && docs->data[0].doc == block->row.first_doc &&
          docs->data[docs->n - 1].doc == block->row.last_doc);
}

static bool read_structure(par_block *block, const par_frame *frame, bool docs_only) {
  const uint8_t *at = frame->payload;
  uint32_t limit = block->row.n_tokens;
  if (frame->n == 0 || !read_docs(block, &at, frame) || !fits_row(block)) return false;
  return docs_only ||
         (read_list(&block->paragraphs, &at, frame->end, limit) &&
          read_list(&block->sentences, &at, frame->end, limit) && at == frame->end);
}

static bool read_checkpoints(par_block *block, const uint8_t *at, const uint8_t *end) {
  size_t n = (block->row.n_tokens + (size_t)PAR_CHECKPOINT_TOKENS - 1) / PAR_CHECKPOINT_TOKENS;
  if ((size_t)(end - at) != n * sizeof(uint32_t)) return false;
  for (; at < end; at += sizeof(uint32_t))
    par_u32s_push(&block->checkpoints, par_read_u32(at));
  return true;
}

static bool read_gaps(par_block *block, const par_frame *frame) {
  size_t n_packed = ((size_t)frame->n + 3) / 4;
  if (frame->n != block->row.n_tokens || (size_t)(frame->end - frame->payload) < n_packed)
    return false;
  const uint8_t *at = frame->payload + n_packed;
  for (uint32_t i = 0; i < frame->n; i++) {
    uint32_t gap = (uint32_t)(frame->payload[i / 4] >> (i % 4 * 2)) & 3u;
    uint32_t more = 0;
    if (gap == PAR_BLOCK_LONG_GAP) {
      if (!par_varint_read(&more, &at, frame->end) || more > UINT32_MAX - PAR_BLOCK_LONG_GAP)
        return false;
      gap += more;
    }
    par_u32s_push(&block->gaps, gap);
  }
  return read_checkpoints(block, at, frame->end);
}

static bool decode(par_block *block, const par_frame *frame, par_frame_kind kind,
                   unsigned columns) {
  switch (kind) {
    case PAR_FRAME_DICTIONARY: return par_typeset_open(&block->types, frame);
    case PAR_FRAME_TOKENS: return read_tokens(block, frame, !(columns & PAR_BLOCK_TOKENS_BIT));
    case PAR_FRAME_STRUCTURE:
      return read_structure(block, frame, !(columns & PAR_BLOCK_STRUCTURE));
    case PAR_FRAME_GAPS: return read_gaps(block, frame);
    case PAR_FRAME_COUNTS: return read_counts(block, frame);
    case PAR_FRAME_LAYER:
    case PAR_FRAME_VALUES:
    case PAR_FRAME_LEXICON: break;
  }
  return false;
}

static bool block_failed(const par_block *b) {
  return b->dictionary.failed || b->counts.failed || b->docs.failed || b->paragraphs.failed ||
         b->sentences.failed || b->gaps.failed || b->checkpoints.failed;
}

/* What is loaded of a column that is read for `columns`. */
static unsigned bits_of(par_frame_kind kind, unsigned columns) {
  switch (kind) {
    case PAR_FRAME_DICTIONARY: return PAR_BLOCK_TYPES;
    case PAR_FRAME_TOKENS: return PAR_BLOCK_INDICES | (columns & PAR_BLOCK_TOKENS_BIT);
    case PAR_FRAME_STRUCTURE: return PAR_BLOCK_DOCS | (columns & PAR_BLOCK_STRUCTURE);
    case PAR_FRAME_GAPS: return PAR_BLOCK_GAPS;
    case PAR_FRAME_COUNTS: return PAR_BLOCK_COUNTS;
    case PAR_FRAME_LAYER:
    case PAR_FRAME_VALUES:
    case PAR_FRAME_LEXICON: break;
  }
  return 0;
}

/* Forget a column of which only a part was read. */
static void reset_column(par_block *block, par_frame_kind kind) {
  if (kind == PAR_FRAME_STRUCTURE) par_block_docs_reset(&block->docs);
}

typedef struct column_bytes {
  const void *data;
  size_t len;
} column_bytes;

/* The bytes of a column: the block's, or, for as long as it holds them, the db's. */
static par_status fetch_column(column_bytes *out, par_block *block, par_db *db,
                               par_frame_kind kind, par_error *err) {
  par_buf *own = kind == PAR_FRAME_TOKENS       ? &block->tokens
                 : kind == PAR_FRAME_DICTIONARY ? &block->type_bytes
                                                : &block->column;
  if (block->borrows && kind == PAR_FRAME_TOKENS)
    return par_columns_borrow(&out->data, &out->len, db, block->row.id, (int)kind, err);
  par_buf_reset(own);
  par_status status = par_columns_read(own, db, block->row.id, (int)kind, err);
  *out = (column_bytes){own->data, own->len};
  return status;
}

static par_status read_column(par_block *block, par_db *db, par_frame_kind kind,
                              unsigned columns, par_error *err) {
  static const char *const names[] = {"dictionary", "tokens", "structure", "gaps", "counts"};
  par_frame frame;
  char what[64];
  column_bytes bytes = {0};
  reset_column(block, kind);
  snprintf(what, sizeof what, "block %lld, %s", (long long)block->row.id, names[kind]);
  par_status status = fetch_column(&bytes, block, db, kind, err);
  if (status == PAR_OK)
    status = par_frame_open(&frame, bytes.data, bytes.len, kind, what, err);
  if (status == PAR_OK && !decode(block, &frame, kind, columns))
    status = block_failed(block) ? par_fail_memory(err)
                                 : par_fail(err, PAR_ECORRUPT, "%s: is damaged", what);
  if (status == PAR_OK && block_failed(block)) status = par_fail_memory(err);
  if (status == PAR_OK) block->loaded |= bits_of(kind, columns);
  return status;
}

/* The dictionary, out of the bytes that are there. */
static par_status read_out(par_block *block, uint32_t n_types, par_error *err) {
  par_u32s_reset(&block->dictionary);
  bool good = par_typeset_read(&block->dictionary, &block->types, n_types);
  if (block->dictionary.failed) return par_fail_memory(err);
  if (!good)
    return par_fail(err, PAR_ECORRUPT, "block %lld, dictionary: is damaged",
                    (long long)block->row.id);
  block->loaded |= PAR_BLOCK_DICTIONARY;
  return PAR_OK;
}

par_status par_block_read(par_block *block, par_db *db, unsigned columns, uint32_t n_types,
                          par_error *err) {
  static const unsigned parts[] = {PAR_BLOCK_TYPES, PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_INDICES,
                                   PAR_BLOCK_STRUCTURE | PAR_BLOCK_DOCS, PAR_BLOCK_GAPS,
                                   PAR_BLOCK_COUNTS};
  if (columns & (PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_COUNTS)) columns |= PAR_BLOCK_DICTIONARY;
  if (columns & (PAR_BLOCK_DICTIONARY | PAR_BLOCK_INDICES)) columns |= PAR_BLOCK_TYPES;
  if (columns & PAR_BLOCK_STRUCTURE) columns |= PAR_BLOCK_DOCS;
  if (columns & PAR_BLOCK_TYPES & ~block->loaded)
    PAR_TRY(read_column(block, db, PAR_FRAME_DICTIONARY, columns, err));
  if (columns & PAR_BLOCK_DICTIONARY & ~block->loaded)
    PAR_TRY(read_out(block, n_types, err)); /* what is loaded behind it is good with it */
  for (unsigned kind = PAR_FRAME_TOKENS; kind <= PAR_FRAME_COUNTS; kind++)
    if (columns & parts[kind] & ~block->loaded)
      PAR_TRY(read_column(block, db, (par_frame_kind)kind, columns, err));
  return PAR_OK;
}

void par_block_reset(par_block *block) {
  block->loaded = 0;
  block->types = (par_typeset){0};
  par_buf_reset(&block->tokens);
  par_u32s *lists[] = {&block->dictionary, &block->counts, &block->paragraphs,
                       &block->sentences,  &block->gaps,   &block->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_reset(lists[i]);
  par_block_docs_reset(&block->docs);
}

void par_block_clear(par_block *block) {
  par_buf_clear(&block->tokens);
  par_buf_clear(&block->type_bytes);
  par_buf_clear(&block->column);
  par_u32s *lists[] = {&block->dictionary, &block->counts, &block->paragraphs,
                       &block->sentences,  &block->gaps,   &block->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_clear(lists[i]);
  par_block_docs_clear(&block->docs);
  *block = (par_block){0};
}
