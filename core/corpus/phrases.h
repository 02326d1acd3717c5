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

/* What tells of two tokens that no phrase begins with them: some bit of the second one's
 * sign is not among the first one's seconds. */
typedef struct par_phrase_type {
  uint64_t seconds; /* of phrases that begin with the type: the signs of their second words;
                       all bits when the type is a phrase by itself */
  uint64_t sign;    /* some bits for the type's word; the highest one when no phrase has it */
} par_phrase_type;

PAR_VEC(phrase_edge, par_phrase_edge)
PAR_VEC(phrase_sign, uint64_t)
PAR_VEC(phrase_type, par_phrase_type)

typedef struct par_phrases {
  par_strmap words;       /* the folds that occur in phrases */
  par_phrase_edges edges; /* by hash of node and word: linear probing, a power of two, at
                             most half full; node 0 is the root */
  par_u8s ends;           /* by node: whether a phrase ends there */

  /* Made of these by par_phrases_bind. */
  par_phrase_signs follow; /* by node: the signs of the words that go on from it */
  par_u32s word_of;        /* by type: its number in words, or PAR_STRMAP_NONE */
  par_u32s root_of;        /* by type: the node that it leads to from the root, or 0 */
  par_phrase_types types;
} par_phrases;

/* Room for so many phrases: optional. */
par_status par_phrases_reserve(par_phrases *phrases, size_t n_phrases, par_error *err);

/* Add a phrase of n > 0 folds. */
par_status par_phrases_add(par_phrases *phrases, const par_slice *folds, size_t n,
                           par_error *err);

/* Look the lexicon's types up; to be called before the two below. */
par_status par_phrases_bind(par_phrases *phrases, const par_lexicon *lexicon, par_error *err);

/* The length in tokens of the longest phrase that begins at types[0], 0 for
 * none. */
size_t par_phrases_match(const par_phrases *phrases, const uint32_t *types, size_t n);

/* The first position of [pos, n) where a phrase may begin; n for none. */
size_t par_phrases_seek(const par_phrases *phrases, const uint32_t *types, size_t pos,
                        size_t n);

void par_phrases_clear(par_phrases *phrases);

#endif
