/* check.h -- is everything in a corpus as it should be. */

#ifndef PAR_CORPUS_CHECK_H
#define PAR_CORPUS_CHECK_H

#include "corpus/corpus.h"

typedef struct par_check_result {
  uint64_t n_documents, n_tokens, n_blocks, n_types; /* looked at */
} par_check_result;

/* Verify the file, the lexicon, every block, and that the tokens of every
 * document are the words of its text.
 *
 * The first thing that is wrong is returned as PAR_ECORRUPT. */
par_status par_check(par_check_result *result, par_corpus *corpus,
                     const par_progress *progress, par_error *err);

#endif
