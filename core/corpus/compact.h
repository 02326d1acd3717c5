/* compact.h -- a corpus written anew without what was removed. */

#ifndef PAR_CORPUS_COMPACT_H
#define PAR_CORPUS_COMPACT_H

#include "corpus/corpus.h"

/* Rewrite blocks and lexicon from the live documents, drop what belongs to
 * removed ones, and give the space back. All or nothing. */
par_status par_compact(par_corpus *corpus, const par_progress *progress, par_error *err);

#endif
