/* typeset.h -- the distinct types of a block as bytes, asked without being read out.
 *
 * The bytes are specified at the top of block.c. */

#ifndef PAR_CORPUS_TYPESET_H
#define PAR_CORPUS_TYPESET_H

#include "base/buf.h"
#include "base/vec.h"
#include "corpus/frame.h"

/* Borrows the bytes of its frame. All zero is empty. */
typedef struct par_typeset {
  uint32_t n; /* types */
  uint32_t n_pages;
  uint8_t width; /* bytes of an id that are written: the lower 1 or 2 */
  const uint8_t *ends, *lows;
} par_typeset;

/* Append the payload for ascending types; *width is the frame's. */
void par_typeset_put(par_buf *out, uint8_t *width, const par_u32s *types);

/* False when the payload has not the length that it says. */
bool par_typeset_open(par_typeset *set, const par_frame *frame);

/* Whether it has the type, and its place among the others in *place, which is below n.
 * Of bytes that par_typeset_read refuses the answer may be any. */
bool par_typeset_find(uint32_t *place, const par_typeset *set, uint32_t type);

/* Put the types into an empty list. False when they do not ascend below `limit`. */
bool par_typeset_read(par_u32s *out, const par_typeset *set, uint32_t limit);

#endif
