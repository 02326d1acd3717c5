/* places.h -- where tokens stand in spans: flags, a bit for each PLACE terminal. */

#ifndef PAR_CORPUS_PLACES_H
#define PAR_CORPUS_PLACES_H

#include "corpus/classes.h"

/* Tokens of whole documents, one behind the other. */
typedef struct par_stretch {
  const uint32_t *types;
  uint32_t n;
  const par_u32s *documents, *paragraphs, *sentences; /* first tokens, ascending */
} par_stretch;

/* Set in flags[0, stretch->n), zeroed by the caller, the bits of the place
 * terminals over DOCUMENT, PARAGRAPH, SENTENCE and PHRASES sources. */
void par_places_mark(uint32_t *flags, const par_classes *classes, const par_stretch *stretch);

/* Set the bits of the place terminals over `source` for one span of it. */
void par_places_mark_span(uint32_t *flags, const par_classes *classes, unsigned source,
                          uint32_t start, uint32_t end);

#endif
