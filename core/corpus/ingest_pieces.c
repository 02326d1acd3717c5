/* ingest_pieces.c -- pieces of documents into the blocks at hand.
 *
 * The forms of a stream get their type ids when they are first needed, in order of
 * first occurrence: so ids do not depend on how many streams there are. */

#include <string.h>

#include "base/varint.h"
#include "corpus/ingest_internal.h"

enum { TYPES_AHEAD = 16 };

par_status par_ingest__forms(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err) {
  if (len < 4) return par_ingest__damaged(err);
  uint32_t n = par_read_u32(bytes);
  const uint8_t *lens = bytes + 4;
  size_t left = len - 4;
  if (left / 2 < n) return par_ingest__damaged(err);
  const uint8_t *form = lens + 2 * (size_t)n;
  left -= 2 * (size_t)n;
  for (uint32_t i = 0; i < n; i++) {
    uint16_t form_len = par_read_u16(lens + 2 * (size_t)i);
    if (form_len == 0 || form_len > PAR_TOKEN_MAX || form_len > left)
      return par_ingest__damaged(err);
    par_strings_push(&stream->forms, (const char *)form, form_len);
    par_u32s_push(&stream->types, PAR_STRMAP_NONE);
    form += form_len;
    left -= form_len;
  }
  if (left > 0) return par_ingest__damaged(err);
  if (stream->forms.bytes.failed || stream->forms.ends.failed || stream->types.failed)
    return par_fail_memory(err);
  return PAR_OK;
}

/* Types that were numbered anew, or taken back, are asked for again. */
static void refresh_types(par_ingest_stream *stream) {
  if (stream->numbering == stream->ingest->numbering) return;
  stream->numbering = stream->ingest->numbering;
  for (size_t i = 0; i < stream->types.n; i++) stream->types.data[i] = PAR_STRMAP_NONE;
}

/* The type of a form of the stream; PAR_STRMAP_NONE when memory is out. */
static uint32_t type_of(par_ingest_stream *stream, uint32_t form) {
  uint32_t *type = &stream->types.data[form];
  if (*type == PAR_STRMAP_NONE) {
    par_slice s = par_strings_at(&stream->forms, form);
    *type = par_strmap_add(&stream->ingest->forms, s.s, s.len, NULL);
  }
  return *type;
}

static void begin_document(par_ingest_stream *stream) {
  par_block_builder *builder = &stream->ingest->builder;
  par_block_doc doc = {stream->row.id, (uint32_t)builder->indices.n, stream->row.n_tokens};
  par_block_docs_push(&builder->docs, doc);
}

static void forget_places(par_ingest_stream *stream) {
  par_u32s *places = &stream->places;
  if (places->n > 0) memset(places->data, 0xFF, places->n * sizeof *places->data);
}

/* The values of those of the document's tokens that are in the block. */
static void put_layers(const par_ingest_stream *stream) {
  par_block_builder *builder = &stream->ingest->builder;
  if (builder->docs.failed || builder->docs.n == 0) return;
  const par_block_doc *doc = &builder->docs.data[builder->docs.n - 1];
  if (doc->doc != stream->row.id) return;
  par_layer_parts_take(&builder->layers, &stream->ingest->values, doc->pos, doc->doc_pos,
                       (uint32_t)builder->indices.n - doc->pos);
}

static par_status next_block(par_ingest_stream *stream, par_error *err) {
  put_layers(stream);
  PAR_TRY(par_ingest__flush(stream->ingest, err));
  begin_document(stream);
  forget_places(stream);
  return PAR_OK;
}

/* Types of the corpus for all of the piece, in order of first occurrence; memory is
 * asked some ahead. */
static par_status find_types(par_ingest_stream *stream, const par_piece *piece,
                             par_error *err) {
  const uint32_t *known = stream->types.data;
  for (uint32_t i = 0; i < piece->n_types; i++) {
    uint32_t form = par_read_u32(piece->types + (size_t)i * 4);
    if (form >= stream->types.n) return par_ingest__damaged(err);
    if (i + TYPES_AHEAD < piece->n_types)
      __builtin_prefetch(known + par_read_u32(piece->types + (size_t)(i + TYPES_AHEAD) * 4));
    uint32_t type = type_of(stream, form);
    if (type == PAR_STRMAP_NONE) return par_fail_memory(err);
    stream->piece_types.data[i] = type;
  }
  return PAR_OK;
}

/* Places in the block for all types of a piece that goes into it whole. */
static par_status find_places(par_ingest_stream *stream, uint32_t n_types, par_error *err) {
  par_block_builder *builder = &stream->ingest->builder;
  const uint32_t *types = stream->piece_types.data;
  for (uint32_t i = 0; i < n_types; i++) {
    if (i + TYPES_AHEAD < n_types) par_block_expect(builder, types[i + TYPES_AHEAD]);
    stream->places.data[i] = par_block_place(builder, types[i]);
    if (stream->places.data[i] == UINT32_MAX) return par_fail_memory(err);
  }
  return PAR_OK;
}

/* Room for the piece's types, without places. */
static par_status open_piece(par_ingest_stream *stream, const par_piece *piece,
                             par_error *err) {
  par_u32s_reset(&stream->places);
  par_u32s_reset(&stream->piece_types);
  if (!par_u32s_reserve(&stream->places, piece->n_types) ||
      !par_u32s_reserve(&stream->piece_types, piece->n_types))
    return par_fail_memory(err);
  stream->places.n = piece->n_types;
  stream->next_long_gap = 0;
  forget_places(stream);
  return find_types(stream, piece, err);
}

/* The place of type `index` of the piece in the block at hand; PAR_STRMAP_NONE when
 * memory is out. */
static uint32_t find_place(par_ingest_stream *stream, uint32_t index) {
  uint32_t type = stream->piece_types.data[index];
  return stream->places.data[index] = par_block_place(&stream->ingest->builder, type);
}

static uint32_t long_gap(const par_ingest_stream *stream, const par_piece *piece) {
  return par_read_u32(piece->long_gaps + stream->next_long_gap * 4);
}

/* The tokens [from, to) of the piece, for which there is memory; false when it is out for
 * others. *byte is the end of the token before, and moves on. */
static inline bool put_run(par_ingest_stream *stream, const par_piece *piece, uint32_t from,
                           uint32_t to, uint8_t width, uint64_t *byte) {
  par_block_builder *builder = &stream->ingest->builder;
  const uint32_t *places = stream->places.data;
  uint32_t *indices = builder->indices.data + builder->indices.n;
  uint32_t *gaps = builder->gaps.data + builder->gaps.n;
  uint64_t sum = 0;
  for (uint32_t i = from; i < to; i++) {
    uint32_t index = width == 2 ? par_read_u16(piece->indices + (size_t)i * 2)
                                : par_read_u32(piece->indices + (size_t)i * 4);
    uint32_t place = places[index];
    if (place == PAR_STRMAP_NONE) place = find_place(stream, index);
    if (place == PAR_STRMAP_NONE) return false;
    uint32_t gap = piece->gaps[i];
    if (gap == PAR_LONG_GAP) {
      gap = long_gap(stream, piece);
      stream->next_long_gap++;
    }
    *indices++ = place;
    *gaps++ = gap;
    sum += gap + par_read_u16(piece->lens + (size_t)index * 2);
  }
  builder->indices.n += to - from;
  builder->gaps.n += to - from;
  *byte += sum;
  return true;
}

/* Where token `i` of the piece begins, being the next one. */
static void put_checkpoint(par_ingest_stream *stream, const par_piece *piece, uint32_t i,
                           uint64_t byte) {
  uint32_t gap = piece->gaps[i];
  if (gap == PAR_LONG_GAP) gap = long_gap(stream, piece);
  par_u32s_push(&stream->ingest->builder.checkpoints, (uint32_t)(byte + gap));
}

/* The tokens [from, to) of the piece, for which the block has room, from checkpoint to
 * checkpoint. */
static par_status put_tokens(par_ingest_stream *stream, const par_piece *piece, uint32_t from,
                             uint32_t to, par_error *err) {
  par_block_builder *builder = &stream->ingest->builder;
  if (!par_u32s_reserve(&builder->indices, to - from) ||
      !par_u32s_reserve(&builder->gaps, to - from))
    return par_fail_memory(err);
  uint64_t byte = stream->byte;
  for (uint32_t i = from, end; i < to; i = end) {
    uint32_t behind = (uint32_t)(builder->indices.n % PAR_CHECKPOINT_TOKENS);
    end = to - i < PAR_CHECKPOINT_TOKENS - behind ? to : i + PAR_CHECKPOINT_TOKENS - behind;
    if (behind == 0) put_checkpoint(stream, piece, i, byte);
    if (!(piece->width == 2 ? put_run(stream, piece, i, end, 2, &byte)
                            : put_run(stream, piece, i, end, 4, &byte)))
      return par_fail_memory(err);
  }
  if (byte > stream->row.n_bytes) return par_ingest__damaged(err);
  stream->byte = (uint32_t)byte;
  stream->row.n_tokens += to - from;
  return PAR_OK;
}

/* The units of the piece that begin in [from, to), from number *next on. */
static void put_units(par_u32s *out, const uint8_t *units, uint32_t n, uint32_t *next,
                      uint32_t from, uint32_t to, uint32_t held) {
  for (; *next < n; ++*next) {
    uint32_t pos = par_read_u32(units + (size_t)*next * 4);
    if (pos >= to) break;
    par_u32s_push(out, pos - from + held);
  }
}

/* How far tokens from `from` on go into the block at hand, which is cut before a
 * sentence that does not fit, and inside one only when it alone is more than a
 * block. *sentence is that of `from` or behind it. */
static uint32_t cut(const par_ingest *ingest, const par_piece *piece, uint32_t from,
                    uint32_t sentence) {
  uint32_t held = (uint32_t)ingest->builder.indices.n;
  uint32_t room = held < PAR_BLOCK_TOKENS ? PAR_BLOCK_TOKENS - held : 0;
  uint32_t to = from;
  if (piece->n_tokens - from <= room) return piece->n_tokens;
  for (; sentence < piece->n_sentences; sentence++) {
    uint32_t pos = par_read_u32(piece->sentences + (size_t)sentence * 4);
    if (pos > from + room) break;
    to = pos > from ? pos : to;
  }
  return to == from && held == 0 ? from + room : to;
}

bool par_ingest__fits(const par_ingest *ingest, const par_piece *piece) {
  size_t held = ingest->builder.indices.n;
  return held == 0 || (piece->last && held + piece->n_tokens <= PAR_BLOCK_TOKENS);
}

par_status par_ingest__piece(par_ingest_stream *stream, const par_piece *piece,
                             par_error *err) {
  par_block_builder *builder = &stream->ingest->builder;
  uint32_t sentence = 0;
  uint32_t paragraph = 0;
  refresh_types(stream);
  PAR_TRY(open_piece(stream, piece, err));
  if (builder->docs.n == 0 || builder->docs.data[builder->docs.n - 1].doc != stream->row.id)
    begin_document(stream);
  for (uint32_t from = 0, to; from < piece->n_tokens; from = to) {
    to = cut(stream->ingest, piece, from, sentence);
    if (to == from) {
      PAR_TRY(next_block(stream, err));
      continue;
    }
    uint32_t held = (uint32_t)builder->indices.n;
    put_units(&builder->sentences, piece->sentences, piece->n_sentences, &sentence, from, to,
              held);
    put_units(&builder->paragraphs, piece->paragraphs, piece->n_paragraphs, &paragraph, from,
              to, held);
    if (from == 0 && to == piece->n_tokens) PAR_TRY(find_places(stream, piece->n_types, err));
    PAR_TRY(put_tokens(stream, piece, from, to, err));
  }
  put_layers(stream);
  return PAR_OK;
}
