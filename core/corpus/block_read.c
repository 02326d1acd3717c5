/* block_read.c -- decoding the columns that block.c describes.
 *
 * What is read is hostile: every count, index and position is checked here, so
 * that those who walk a block need not. */

#include <stdio.h>

#include "corpus/block.h"
#include "corpus/frame.h"

/* `n` ascending numbers below `limit`; at least `step` between two of them. */
static bool read_ascending(par_u32s *out, const uint8_t **at, const uint8_t *end, uint32_t n,
                           uint32_t limit, uint32_t step) {
  uint64_t sum = 0;
  uint32_t difference = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (!par_varint_read(&difference, at, end)) return false;
    if (i > 0 && difference < step) return false;
    sum += difference;
    if (sum >= limit) return false;
    par_u32s_push(out, (uint32_t)sum);
  }
  return true;
}

static bool read_dictionary(par_block *block, const par_frame *frame, uint32_t n_types) {
  const uint8_t *at = frame->payload;
  uint64_t total = 0;
  uint32_t count = 0;
  if (!read_ascending(&block->dictionary, &at, frame->end, frame->n, n_types, 1)) return false;
  for (uint32_t i = 0; i < frame->n; i++) {
    if (!par_varint_read(&count, &at, frame->end) || count == 0) return false;
    total += count;
    par_u32s_push(&block->counts, count);
  }
  return at == frame->end && total == block->row.n_tokens;
}

/* Every index is below the size of the dictionary. */
static bool indices_in_range(const par_block *block) {
  uint32_t largest = 0;
  size_t n = block->row.n_tokens;
  const uint8_t *at = block->indices;
  if (block->width == 2) {
    for (size_t i = 0; i < n; i++) {
      uint32_t index = par_read_u16(at + 2 * i);
      largest = index > largest ? index : largest;
    }
  } else {
    for (size_t i = 0; i < n; i++) {
      uint32_t index = par_read_u32(at + 4 * i);
      largest = index > largest ? index : largest;
    }
  }
  return n == 0 || largest < block->dictionary.n;
}

static bool read_tokens(par_block *block, const par_frame *frame) {
  unsigned width = block->dictionary.n <= PAR_BLOCK_SHORT_TYPES ? 2 : 4;
  if (frame->n != block->row.n_tokens || frame->width != width) return false;
  if ((size_t)(frame->end - frame->payload) != (size_t)frame->n * frame->width) return false;
  block->width = frame->width;
  block->indices = frame->payload;
  return indices_in_range(block);
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
  return par_varint_read(&n, at, end) && read_ascending(out, at, end, n, limit, 1);
}

static bool read_structure(par_block *block, const par_frame *frame) {
  const uint8_t *at = frame->payload;
  uint32_t limit = block->row.n_tokens;
  return frame->n > 0 && read_docs(block, &at, frame) &&
         read_list(&block->paragraphs, &at, frame->end, limit) &&
         read_list(&block->sentences, &at, frame->end, limit) && at == frame->end &&
         (block->docs.failed ||
          (block->docs.data[0].pos == 0 && block->docs.data[0].doc == block->row.first_doc &&
           block->docs.data[block->docs.n - 1].doc == block->row.last_doc));
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
                   uint32_t n_types) {
  switch (kind) {
    case PAR_FRAME_DICTIONARY: return read_dictionary(block, frame, n_types);
    case PAR_FRAME_TOKENS: return read_tokens(block, frame);
    case PAR_FRAME_STRUCTURE: return read_structure(block, frame);
    case PAR_FRAME_GAPS: return read_gaps(block, frame);
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

static par_status read_column(par_block *block, par_db *db, par_frame_kind kind,
                              uint32_t n_types, par_error *err) {
  static const char *const names[] = {"dictionary", "tokens", "structure", "gaps"};
  par_frame frame;
  char what[64];
  par_buf column = {0};
  par_buf *bytes = kind == PAR_FRAME_TOKENS ? &block->tokens : &column;
  snprintf(what, sizeof what, "block %lld, %s", (long long)block->row.id, names[kind]);
  par_status status = par_columns_read(bytes, db, block->row.id, (int)kind, err);
  if (status == PAR_OK)
    status = par_frame_open(&frame, bytes->data, bytes->len, kind, what, err);
  if (status == PAR_OK && !decode(block, &frame, kind, n_types))
    status = block_failed(block) ? par_fail_memory(err)
                                 : par_fail(err, PAR_ECORRUPT, "%s: is damaged", what);
  if (status == PAR_OK && block_failed(block)) status = par_fail_memory(err);
  if (status == PAR_OK) block->loaded |= 1u << kind;
  par_buf_clear(&column);
  return status;
}

par_status par_block_read(par_block *block, par_db *db, unsigned columns, uint32_t n_types,
                          par_error *err) {
  if (columns & PAR_BLOCK_TOKENS_BIT) columns |= PAR_BLOCK_DICTIONARY;
  for (unsigned kind = PAR_FRAME_DICTIONARY; kind <= PAR_FRAME_GAPS; kind++)
    if ((columns & 1u << kind) && !(block->loaded & 1u << kind))
      PAR_TRY(read_column(block, db, (par_frame_kind)kind, n_types, err));
  return PAR_OK;
}

void par_block_reset(par_block *block) {
  block->loaded = 0;
  par_buf_reset(&block->tokens);
  par_u32s *lists[] = {&block->dictionary, &block->counts, &block->paragraphs,
                       &block->sentences,  &block->gaps,   &block->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_reset(lists[i]);
  par_block_docs_reset(&block->docs);
}

void par_block_clear(par_block *block) {
  par_buf_clear(&block->tokens);
  par_u32s *lists[] = {&block->dictionary, &block->counts, &block->paragraphs,
                       &block->sentences,  &block->gaps,   &block->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_clear(lists[i]);
  par_block_docs_clear(&block->docs);
  *block = (par_block){0};
}
