/* prepare.h -- loaded texts into frames: tokens, hashes, places of spans.
 *
 * All the work on a document that needs no corpus. A preparer numbers the forms of
 * its stream; the one who writes maps them to the types of the corpus. */

#ifndef PAR_CORPUS_PREPARE_H
#define PAR_CORPUS_PREPARE_H

#include "corpus/prepared.h"
#include "load/loaded.h"
#include "text/tokenizer.h"

typedef struct par_preparer par_preparer;

/* What is known of a source before it is loaded. */
typedef struct par_source {
  const char *name;
  const char *origin;
  uint8_t hash[PAR_HASH_SIZE]; /* of its bytes and of how they are loaded */
} par_source;

/* SHA-256 of two runs of bytes, the second may be empty. */
void par_hash(uint8_t out[PAR_HASH_SIZE], const void *a, size_t a_len, const void *b,
              size_t b_len);

/* The caller frees the preparer. The tokenizer is borrowed; NULL for one that is
 * only given known tokens. */
par_status par_preparer_new(par_preparer **out, const par_tokenizer *tokenizer,
                            par_error *err);
void par_preparer_free(par_preparer *preparer); /* NULL accepted */

/* Put the frames of a document. On failure the stream is broken off inside it. */
par_status par_prepare(par_preparer *preparer, const par_frame_sink *sink,
                       const par_source *source, const par_loaded *loaded, par_error *err);

/* Tokens that are known: their places in the text, the numbers of those that begin
 * sentences, and the byte offsets where paragraphs begin. */
typedef struct par_known_tokens {
  const char *text;
  size_t text_len;
  const par_tokens *tokens;
  const par_u32s *sentences;
  const par_u32s *breaks;
} par_known_tokens;

/* Put them as one piece, with the new forms before it. */
par_status par_prepare_piece(par_preparer *preparer, const par_frame_sink *sink,
                             const par_known_tokens *known, par_error *err);

#endif
