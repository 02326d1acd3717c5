/* prepared.c -- fuzzer: frames from a worker that is not to be trusted are refused, or all
 * that they say can be used.
 *
 * The first byte is the kind of the frame. */

#include <string.h>

#include "corpus/prepared.h"
#include "fuzz/driver.h"

static uint64_t sum; /* so that what is read is read */

static void use_string(const char *s) {
  sum += s != NULL ? strlen(s) : 0;
}

static void read_begin(const uint8_t *bytes, size_t len) {
  par_prepared_begin begin;
  const char *parts[3];
  if (!par_prepared_read_begin(&begin, bytes, len)) return;
  use_string(begin.name);
  use_string(begin.origin);
  sum += begin.source_hash[31] + begin.content_hash[31];
  const uint8_t *at = begin.metadata;
  for (uint32_t i = 0; i < begin.n_metadata; i++) {
    if (!par_prepared_metadatum(parts, &at, begin.end)) return;
    for (int k = 0; k < 3; k++) use_string(parts[k]);
  }
}

static void read_layer(const uint8_t *bytes, size_t len) {
  par_prepared_layer layer;
  if (!par_prepared_read_layer(&layer, bytes, len)) return;
  use_string(layer.name);
  const uint8_t *at = layer.values;
  for (uint32_t i = 0; i < layer.n_values; i++) {
    const char *value = par_prepared_string(&at, layer.end);
    HOLDS(value != NULL);
    use_string(value);
  }
  for (uint32_t i = 0; i < layer.n_tokens; i++)
    HOLDS(par_read_u32(layer.of_token + 4 * (size_t)i) <= layer.n_values);
}

static void read_list(const uint8_t *list, uint32_t n, uint32_t below) {
  for (uint32_t i = 0; i < n; i++) HOLDS(par_read_u32(list + 4 * (size_t)i) < below);
}

static void read_piece(const uint8_t *bytes, size_t len) {
  par_piece piece;
  uint32_t n_long = 0;
  if (!par_prepared_read_piece(&piece, bytes, len)) return;
  for (uint32_t i = 0; i < piece.text_len; i++) sum += (uint8_t)piece.text[i];
  for (uint32_t i = 0; i < piece.n_tokens; i++) {
    HOLDS(par_piece_index(&piece, i) < piece.n_types);
    n_long += piece.gaps[i] == PAR_LONG_GAP;
  }
  for (uint32_t i = 0; i < piece.n_types; i++)
    sum += par_read_u32(piece.types + 4 * (size_t)i) + piece.lens[2 * i];
  HOLDS(n_long <= piece.n_long_gaps);
  read_list(piece.sentences, piece.n_sentences, piece.n_tokens);
  read_list(piece.paragraphs, piece.n_paragraphs, piece.n_tokens);
}

static void read_spans(const uint8_t *bytes, size_t len) {
  par_prepared_span span;
  const uint8_t *at = bytes;
  while (par_prepared_span_next(&span, &at, bytes + len)) {
    use_string(span.layer);
    use_string(span.attributes);
  }
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  switch (data[0]) {
    case PAR_PREPARED_BEGIN: read_begin(data + 1, size - 1); break;
    case PAR_PREPARED_LAYER: read_layer(data + 1, size - 1); break;
    case PAR_PREPARED_PIECE: read_piece(data + 1, size - 1); break;
    default: read_spans(data + 1, size - 1);
  }
  return sum == 1 ? 0 : 0;
}
