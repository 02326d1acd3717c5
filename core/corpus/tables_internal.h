/* tables_internal.h -- the tables that SQL sees but the file does not hold. */

#ifndef PAR_CORPUS_TABLES_INTERNAL_H
#define PAR_CORPUS_TABLES_INTERNAL_H

#include "corpus/corpus.h"

/* Make "tokens", "sentences", "paragraphs" and the wider view "spans" known on
 * the corpus's connection. */
par_status par_corpus__add_tables(par_corpus *corpus, par_error *err);

#endif
