/* compact.h -- a corpus written anew without what was removed. */

#ifndef PAR_CORPUS_COMPACT_H
#define PAR_CORPUS_COMPACT_H

#include "corpus/corpus.h"

/* Rewrite blocks and lexicon from the live documents, drop what belongs to
 * removed ones, and give the space back. All or nothing, but for the space: when
 * that fails (a full disk) the corpus is compacted all the same.
 *
 * A new epoch begins (par_corpus): documents, classes and scans that are open are
 * of no more use. */
par_status par_compact(par_corpus *corpus, const par_progress *progress, par_error *err);

#endif
