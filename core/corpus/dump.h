/* dump.h -- tokens written out as JSON, for comparing corpora. */

#ifndef PAR_CORPUS_DUMP_H
#define PAR_CORPUS_DUMP_H

#include "corpus/document.h"

/* Append the tokens [pos, pos_end) as a JSON list of lists: start and end in code
 * points, form, fold, stem, shape, class. PAR_EBUSY when the corpus was compacted since
 * the document was read. */
par_status par_dump_tokens(par_buf *out, const par_document *document,
                           const par_corpus *corpus, uint32_t pos, uint32_t pos_end,
                           par_error *err);

#endif
