/* layer_writer.h -- a token layer for documents that are in a corpus already.
 *
 * One transaction a block: documents are best given in order of their ids. After a
 * crash, or when the writer is freed before its end, a prefix of them has the layer. */

#ifndef PAR_CORPUS_LAYER_WRITER_H
#define PAR_CORPUS_LAYER_WRITER_H

#include "corpus/corpus.h"

typedef struct par_layer_writer par_layer_writer;

/* Begin; the corpus is open for writing and outlives the writer, which the caller frees.
 * `origin` says what makes the values. PAR_EINVALID for a name that cannot be. */
par_status par_layer_writer_new(par_layer_writer **out, par_corpus *corpus, const char *name,
                                const char *origin, par_error *err);

/* Give a document the values, one a token, s == NULL for none, in place of those that it
 * has. PAR_EINVALID when there are not as many as tokens, PAR_EBUSY when the corpus is being
 * written otherwise. After a failure the writer takes no more. */
par_status par_layer_writer_put(par_layer_writer *writer, int64_t doc, const par_slice *values,
                                size_t n, par_error *err);

/* Commit what is pending. */
par_status par_layer_writer_finish(par_layer_writer *writer, par_error *err);

/* Undo what was not committed, and free. NULL accepted. */
void par_layer_writer_free(par_layer_writer *writer);

/* Take a layer away from all documents, in the open transaction; PAR_DONE when there is none
 * of the name. What was read of layers is of no more use afterwards: par_corpus_forget. */
par_status par_layer_drop(par_corpus *corpus, const char *name, par_error *err);

/* To be called before par_layer_writer_free when the corpus was closed first. */
void par_layer_writer_orphan(par_layer_writer *writer);

#endif
