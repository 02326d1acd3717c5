/* hits_internal.h -- tokens in or beside hits, one of every hit at a time. */

#ifndef PAR_CORPUS_HITS_INTERNAL_H
#define PAR_CORPUS_HITS_INTERNAL_H

#include "corpus/hits.h"

/* The number of a type's value among those of all types, from 1, in the order of
 * their bytes. */
par_status par_hits__rank_types(par_u32s *ranks, const par_lexicon *lexicon,
                                par_attribute attribute, par_error *err);

/* Walks the blocks; all zero but for the borrowed fields. */
typedef struct par_hit_column {
  const par_hits *hits;
  par_corpus *corpus;
  const par_u32s *ranks; /* by type; NULL: the type's id + 1 */
  const uint8_t *open;   /* a bit for each hit: whether its token is asked for */
  par_block block;
} par_hit_column;

/* Set values[i] of each open hit i to the rank of token number k, from 0, of its
 * part, 0 where the part has fewer. */
par_status par_hits__read_column(uint32_t *values, par_hit_column *column, par_hit_part part,
                                 uint32_t k, const par_progress *progress, par_error *err);

/* Bit i of a set of hits. */
static inline bool par_bit(const uint8_t *bits, size_t i) {
  return bits[i / 8] >> (i % 8) & 1;
}

/* Put i into the set. */
static inline void par_set_bit(uint8_t *bits, size_t i) {
  bits[i / 8] |= (uint8_t)(1u << (i % 8));
}

/* Take i out of it. */
static inline void par_drop_bit(uint8_t *bits, size_t i) {
  bits[i / 8] &= (uint8_t) ~(1u << (i % 8));
}

#endif
