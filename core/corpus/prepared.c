/* prepared.c -- what the frames of prepared documents hold.
 *
 * Numbers are little-endian; a string is its bytes and a NUL; a list of n numbers
 * is 4 n bytes.
 *
 *     FORMS  u32 n; n u16 lengths; the forms' bytes
 *     BEGIN  source hash, content hash (32 bytes each); u32 bytes and characters of
 *            the text; strings name, origin; u32 n; for each metadatum the strings
 *            key, value, origin
 *     LAYER  string name; u32 n; n strings, the values; u32 n; for each token u32, the
 *            number of its value from 1, or 0
 *     PIECE  u8 1 for the last one; u8 width of an index; u32 each: text bytes,
 *            types, tokens, long gaps, sentences, paragraphs; then the text; lists
 *            of types' numbers in the stream, long gaps, sentences, paragraphs; a u16
 *            of length for each type; a byte of gap and an index of `width` for each
 *            token
 *     END    u32 n; for each span u32 pos, pos_end, cp, cp_end, the string layer, a
 *            byte 1 and the string attributes, or a byte 0; then the fingerprint
 *            (store/fingerprints.h), unless the document is too short for one */

#include "corpus/prepared.h"

#include <string.h>

#include "base/varint.h"

void par_prepared_put_string(par_buf *frame, const char *s) {
  par_buf_append(frame, s, strlen(s) + 1);
}

const char *par_prepared_string(const uint8_t **at, const uint8_t *end) {
  const uint8_t *nul = *at < end ? memchr(*at, 0, (size_t)(end - *at)) : NULL;
  if (nul == NULL) return NULL;
  const char *s = (const char *)*at;
  *at = nul + 1;
  return s;
}

static bool read_u32(uint32_t *out, const uint8_t **at, const uint8_t *end) {
  if (end - *at < (ptrdiff_t)sizeof *out) return false;
  *out = par_read_u32(*at);
  *at += sizeof *out;
  return true;
}

/* `n` elements of `size` bytes. */
static bool read_list(const uint8_t **out, const uint8_t **at, const uint8_t *end, uint32_t n,
                      size_t size) {
  if ((size_t)(end - *at) / size < n) return false;
  *out = *at;
  *at += n * size;
  return true;
}

bool par_prepared_read_begin(par_prepared_begin *out, const uint8_t *bytes, size_t len) {
  const uint8_t *at = bytes;
  const uint8_t *end = bytes + len;
  if (!read_list(&out->source_hash, &at, end, 1, PAR_HASH_SIZE) ||
      !read_list(&out->content_hash, &at, end, 1, PAR_HASH_SIZE) ||
      !read_u32(&out->n_bytes, &at, end) || !read_u32(&out->n_chars, &at, end))
    return false;
  out->name = par_prepared_string(&at, end);
  out->origin = par_prepared_string(&at, end);
  if (out->origin == NULL || !read_u32(&out->n_metadata, &at, end)) return false;
  out->metadata = at;
  out->end = end;
  return true;
}

static bool numbers_hold(const par_prepared_layer *layer) {
  for (uint32_t i = 0; i < layer->n_tokens; i++)
    if (par_read_u32(layer->of_token + (size_t)i * 4) > layer->n_values) return false;
  return true;
}

bool par_prepared_read_layer(par_prepared_layer *out, const uint8_t *bytes, size_t len) {
  const uint8_t *at = bytes;
  const uint8_t *end = bytes + len;
  out->name = par_prepared_string(&at, end);
  if (out->name == NULL || !read_u32(&out->n_values, &at, end)) return false;
  out->values = at;
  for (uint32_t i = 0; i < out->n_values; i++) {
    const char *value = par_prepared_string(&at, end);
    if (value == NULL || *value == '\0') return false;
  }
  out->end = at;
  if (!read_u32(&out->n_tokens, &at, end) ||
      !read_list(&out->of_token, &at, end, out->n_tokens, 4))
    return false;
  return at == end && numbers_hold(out);
}

/* Types are numbered in order of first occurrence, and each occurs. */
static bool indices_hold(const par_piece *piece) {
  const uint8_t *indices = piece->indices;
  uint32_t n = piece->n_tokens, next = 0;
  bool hold = true;
  if (piece->width == 2) {
    for (uint32_t i = 0; i < n; i++) {
      uint32_t index = par_read_u16(indices + (size_t)i * 2);
      hold &= index <= next;
      next += index == next;
    }
  } else {
    for (uint32_t i = 0; i < n; i++) {
      uint32_t index = par_read_u32(indices + (size_t)i * 4);
      hold &= index <= next;
      next += index == next;
    }
  }
  return hold && next == piece->n_types;
}

/* Ascending, below the number of tokens. */
static bool units_hold(const uint8_t *units, uint32_t n, uint32_t n_tokens) {
  for (uint32_t i = 0; i < n; i++) {
    uint32_t pos = par_read_u32(units + (size_t)i * 4);
    if (pos >= n_tokens || (i > 0 && pos <= par_read_u32(units + (size_t)(i - 1) * 4)))
      return false;
  }
  return true;
}

enum { AT_ONCE = 128 }; /* fewer than 256, for the count of some to fit into a byte */

/* How many of AT_ONCE gaps are long: of a number of rounds that is known compilers make
 * SIMD. */
static uint8_t long_gaps_of_some(const uint8_t *gaps) {
  uint8_t n = 0;
  for (size_t i = 0; i < AT_ONCE; i++) n = (uint8_t)(n + (gaps[i] == PAR_LONG_GAP));
  return n;
}

static bool long_gaps_hold(const par_piece *piece) {
  uint32_t n = 0, i = 0;
  for (; piece->n_tokens - i >= AT_ONCE; i += AT_ONCE) n += long_gaps_of_some(piece->gaps + i);
  for (; i < piece->n_tokens; i++) n += piece->gaps[i] == PAR_LONG_GAP;
  return n == piece->n_long_gaps;
}

bool par_prepared_read_piece(par_piece *out, const uint8_t *bytes, size_t len) {
  const uint8_t *at = bytes;
  const uint8_t *end = bytes + len;
  const uint8_t *text;
  if (len < 2) return false;
  out->last = *at++ != 0;
  out->width = *at++;
  if (out->width != 2 && out->width != 4) return false;
  uint32_t *numbers[] = {&out->text_len,    &out->n_types,     &out->n_tokens,
                         &out->n_long_gaps, &out->n_sentences, &out->n_paragraphs};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    if (!read_u32(numbers[i], &at, end)) return false;
  if (!read_list(&text, &at, end, out->text_len, 1) ||
      !read_list(&out->types, &at, end, out->n_types, 4) ||
      !read_list(&out->long_gaps, &at, end, out->n_long_gaps, 4) ||
      !read_list(&out->sentences, &at, end, out->n_sentences, 4) ||
      !read_list(&out->paragraphs, &at, end, out->n_paragraphs, 4) ||
      !read_list(&out->lens, &at, end, out->n_types, 2) ||
      !read_list(&out->gaps, &at, end, out->n_tokens, 1) ||
      !read_list(&out->indices, &at, end, out->n_tokens, out->width))
    return false;
  out->text = (const char *)text;
  return at == end && indices_hold(out) && long_gaps_hold(out) &&
         units_hold(out->sentences, out->n_sentences, out->n_tokens) &&
         units_hold(out->paragraphs, out->n_paragraphs, out->n_tokens);
}

bool par_prepared_metadatum(const char *out[3], const uint8_t **at, const uint8_t *end) {
  for (int i = 0; i < 3; i++) {
    out[i] = par_prepared_string(at, end);
    if (out[i] == NULL) return false;
  }
  return true;
}

bool par_prepared_span_next(par_prepared_span *out, const uint8_t **at, const uint8_t *end) {
  uint32_t *numbers[] = {&out->pos, &out->pos_end, &out->cp, &out->cp_end};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    if (!read_u32(numbers[i], at, end)) return false;
  out->layer = par_prepared_string(at, end);
  out->attributes = NULL;
  if (out->layer == NULL || *at >= end) return false;
  if (*(*at)++ == 0) return true;
  out->attributes = par_prepared_string(at, end);
  return out->attributes != NULL;
}
