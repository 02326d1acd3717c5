/* prepared.h -- documents on their way from the one who tokenizes to the one who
 * writes: frames of bytes, which may pass through a pipe.
 *
 * A stream is a sequence of FORMS, and for each document BEGIN, its LAYERs
 * if it has token layers (and then one PIECE), one or more PIECEs, END. The bytes are
 * specified at the top of prepared.c. Who writes does not trust them: reading is bounded and
 * checked. */

#ifndef PAR_CORPUS_PREPARED_H
#define PAR_CORPUS_PREPARED_H

#include "base/buf.h"
#include "base/varint.h"
#include "base/vec.h"
#include "store/documents.h"

typedef enum par_prepared_kind {
  PAR_PREPARED_FORMS = 'F', /* forms that are new to the stream, numbered on */
  PAR_PREPARED_BEGIN = 'B', /* a document: name, hashes, metadata */
  PAR_PREPARED_LAYER = 'L', /* a token layer of it */
  PAR_PREPARED_PIECE = 'P', /* a stretch of its text, as tokens */
  PAR_PREPARED_END = 'E'    /* its spans */
} par_prepared_kind;

/* Where frames go. The bytes are borrowed until the function returns. */
typedef struct par_frame_sink {
  par_status (*put)(void *payload, par_prepared_kind kind, const uint8_t *bytes, size_t len,
                    par_error *err);
  void *payload;
} par_frame_sink;

/* What BEGIN says; strings point into the frame. */
typedef struct par_prepared_begin {
  const char *name, *origin;
  const uint8_t *source_hash, *content_hash; /* PAR_HASH_SIZE bytes each */
  uint32_t n_bytes, n_chars, n_metadata;
  const uint8_t *metadata, *end; /* see par_prepared_metadatum */
} par_prepared_begin;

/* A stretch of a document. The lists are little-endian and unaligned. */
typedef struct par_piece {
  bool last;        /* no other piece of the document follows */
  const char *text; /* from the end of the piece before, to the end of this */
  uint32_t text_len;
  uint32_t n_types;     /* distinct forms here */
  const uint8_t *types; /* u32: their numbers in the stream, in order of occurrence */
  const uint8_t *lens;  /* u16: their bytes */
  uint32_t n_tokens;
  uint8_t width;          /* of an index, 2 or 4 bytes */
  const uint8_t *indices; /* into types, all in range */
  const uint8_t *gaps;    /* a byte each: those before each token, or PAR_LONG_GAP */
  uint32_t n_long_gaps;
  const uint8_t *long_gaps; /* u32, for each PAR_LONG_GAP in order */
  uint32_t n_sentences, n_paragraphs;
  const uint8_t *sentences, *paragraphs; /* u32: first tokens, ascending */
} par_piece;

enum { PAR_LONG_GAP = 255 };

/* A token layer of a document. */
typedef struct par_prepared_layer {
  const char *name;
  uint32_t n_values;
  const uint8_t *values; /* their strings, see par_prepared_string; `end` is their end */
  const uint8_t *end;
  uint32_t n_tokens;
  const uint8_t *of_token; /* u32 for each token: 0 for no value, else a number <= n_values */
} par_prepared_layer;

/* A span, placed. */
typedef struct par_prepared_span {
  const char *layer;
  uint32_t pos, pos_end, cp, cp_end;
  const char *attributes; /* NULL for none */
} par_prepared_span;

/* The place among the piece's types of token `i`. */
static inline uint32_t par_piece_index(const par_piece *piece, uint32_t i) {
  return piece->width == 2 ? par_read_u16(piece->indices + (size_t)i * 2)
                           : par_read_u32(piece->indices + (size_t)i * 4);
}

/* Append what a frame says. A string is its bytes and a NUL. */
void par_prepared_put_string(par_buf *frame, const char *s);

/* Move *at behind a string; NULL when the bytes end before it does. */
const char *par_prepared_string(const uint8_t **at, const uint8_t *end);

/* False when the bytes are not such a frame. */
bool par_prepared_read_begin(par_prepared_begin *out, const uint8_t *bytes, size_t len);
bool par_prepared_read_layer(par_prepared_layer *out, const uint8_t *bytes, size_t len);
bool par_prepared_read_piece(par_piece *out, const uint8_t *bytes, size_t len);

/* The next of BEGIN's metadata, and of END's spans; false when the bytes are
 * damaged. The caller counts. */
bool par_prepared_metadatum(const char *out[3], const uint8_t **at, const uint8_t *end);
bool par_prepared_span_next(par_prepared_span *out, const uint8_t **at, const uint8_t *end);

#endif
