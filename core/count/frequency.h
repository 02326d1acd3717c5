/* frequency.h -- how often types occur. */

#ifndef PAR_COUNT_FREQUENCY_H
#define PAR_COUNT_FREQUENCY_H

#include "corpus/block.h"
#include "corpus/corpus.h"
#include "store/documents.h"

/* Set counts->data[id] to the number of tokens of each type in the documents
 * `docs` (ids, ascending; NULL: all live ones); counts->n is the number of types
 * of the lexicon. */
par_status par_frequency_types(par_u64s *counts, par_corpus *corpus, const par_i64s *docs,
                               par_error *err);

/* The same for the values of a token layer; counts->data[0] is that of no value. *layer is
 * borrowed as from par_corpus_layer, whose failures are passed on. */
par_status par_frequency_layer(par_u64s *counts, par_layer **layer, par_corpus *corpus,
                               const char *name, const par_i64s *docs, par_error *err);

#endif
