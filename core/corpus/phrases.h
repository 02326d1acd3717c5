/* phrases.h -- many phrases at once: a trie over folded forms.
 *
 * A phrase is a list of folds; where several match, the leftmost wins, then the
 * longest. */

#ifndef PAR_CORPUS_PHRASES_H
#define PAR_CORPUS_PHRASES_H

#include "base/strmap.h"
#include "base/vec.h"
#include "corpus/lexicon.h"

typedef struct par_phrase_edge {
  uint32_t node, word;
  uint32_t child; /* 0 for an empty slot */
} par_phrase_edge;

PAR_VEC(phrase_edge, par_phrase_edge)
PAR_VEC(phrase_word, uint64_t)

typedef struct par_phrases {
  par_strmap words; /* the folds that occur in phrases */
  par_strmap edges; /* (node, word) as 8 bytes; the edge's number + 1 is the
                       node it leads to; node 0 is the root */
  par_u8s ends;     /* by node: whether a phrase ends there */

  /* Made of these by par_phrases_bind. */
  par_u32s word_of;       /* by type: its number in words, or PAR_STRMAP_NONE */
  par_u32s root_of;       /* by type: the node that it leads to from the root, or 0 */
  par_phrase_words sieve; /* a bit for the hash of each edge: small, so it is near */
  par_phrase_edges table; /* linear probing, a power of two */
} par_phrases;

/* Add a phrase of n > 0 folds. */
par_status par_phrases_add(par_phrases *phrases, const par_slice *folds, size_t n,
                           par_error *err);

/* Look the lexicon's types up; to be called before par_phrases_match. */
par_status par_phrases_bind(par_phrases *phrases, const par_lexicon *lexicon, par_error *err);

/* The length in tokens of the longest phrase that begins at types[0], 0 for
 * none. */
size_t par_phrases_match(const par_phrases *phrases, const uint32_t *types, size_t n);

void par_phrases_clear(par_phrases *phrases);

#endif
