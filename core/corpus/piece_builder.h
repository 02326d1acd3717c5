/* piece_builder.h -- the tokens of a stretch of text into a piece: a dictionary of its
 * own, a number for each token, the gap before it.
 *
 * Forms are numbered over all pieces of a stream, in the order of their first
 * occurrence; types of a piece in the order of theirs in it. */

#ifndef PAR_CORPUS_PIECE_BUILDER_H
#define PAR_CORPUS_PIECE_BUILDER_H

#include "base/buf.h"
#include "base/vec.h"
#include "corpus/forms.h"
#include "text/tokenizer.h"

/* All zero before the first piece. */
typedef struct par_piece_builder {
  par_forms forms;    /* of the stream */
  par_u32s place_of;  /* by form: `base` plus its place in the piece at hand */
  uint32_t base;      /* a smaller place is of an earlier piece */
  par_u32s types;     /* numbers of forms */
  par_u16s lens;      /* of the types */
  par_u32s indices;   /* into types, one for each token */
  par_buf gaps;       /* a byte each, or PAR_LONG_GAP ... */
  par_u32s long_gaps; /* ... and these */
} par_piece_builder;

/* Make a piece of these tokens of the text, in place of the one before. `end` is the end
 * of the token before them, less the place of the text: modulo 2 to the 32nd. */
par_status par_piece_builder_make(par_piece_builder *builder, const char *text,
                                  size_t text_len, const par_tokens *tokens, uint32_t end,
                                  par_error *err);

void par_piece_builder_clear(par_piece_builder *builder);

#endif
