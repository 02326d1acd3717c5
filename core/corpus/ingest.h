/* ingest.h -- documents into a corpus, one transaction a block.
 *
 * Where `load` and `store` meet. After a crash at any moment a prefix of what
 * was added is in the corpus, whole. Documents come prepared (prepared.h), in one
 * or more streams; par_ingest_add prepares and takes in one. */

#ifndef PAR_CORPUS_INGEST_H
#define PAR_CORPUS_INGEST_H

#include "corpus/corpus.h"
#include "corpus/prepare.h"
#include "load/loaded.h"

typedef struct par_ingest par_ingest;
typedef struct par_ingest_stream par_ingest_stream;

typedef enum par_ingest_result {
  PAR_INGEST_ADDED,     /* a new document */
  PAR_INGEST_UPDATED,   /* same name and origin, other content */
  PAR_INGEST_UNCHANGED, /* same name, same content */
  PAR_INGEST_ALIAS      /* same content as a document of another name */
} par_ingest_result;

/* Begin to add; the corpus is open for writing and outlives the ingest. The
 * tokenizer is borrowed. The caller frees the ingest. Of several ingests of a
 * corpus, one at a time has documents that are not committed: PAR_EBUSY. */
par_status par_ingest_new(par_ingest **out, par_corpus *corpus, const par_tokenizer *tokenizer,
                          par_error *err);

/* The hash of the source that the name was last read from: PAR_OK, or PAR_DONE when
 * the name is free. PAR_EEXIST when it came from another origin. */
par_status par_ingest_look(uint8_t hash[PAR_HASH_SIZE], par_ingest *ingest, const char *name,
                           const char *origin, par_error *err);

/* How a file of several documents was taken: PAR_OK, or PAR_DONE when it was not. */
par_status par_ingest_source(par_source_row *row, par_ingest *ingest, const char *origin,
                             par_error *err);

/* All documents of such a file were added, or are in the corpus as they are. */
par_status par_ingest_end_source(par_ingest *ingest, const char *origin,
                                 const par_source_row *row, par_error *err);

/* Add what was loaded. On PAR_EEXIST nothing has happened: par_ingest_look would tell it, or
 * the name has another text of standard input; on other failures everything since the last
 * commit is undone, and the ingest takes no more. */
par_status par_ingest_add(par_ingest_result *result, par_ingest *ingest,
                          const par_source *source, const par_loaded *loaded, par_error *err);

/* A stream that another process prepares. The caller frees it, before the ingest. */
par_status par_ingest_stream_new(par_ingest_stream **out, par_ingest *ingest, par_error *err);

/* Take a frame. PAR_DONE, with *result, when it ends a document; else as
 * par_ingest_add. */
par_status par_ingest_take(par_ingest_result *result, par_ingest_stream *stream,
                           par_prepared_kind kind, const uint8_t *bytes, size_t len,
                           par_error *err);

/* The stream has broken off: what it has of a document is undone, and it has no
 * forms any more. Documents that came as one piece and without an END must not have
 * been taken: they share a transaction with others. */
void par_ingest_stream_reset(par_ingest_stream *stream);
void par_ingest_stream_free(par_ingest_stream *stream); /* NULL accepted */

/* How many tokens the documents had that were new, since the ingest began. */
uint64_t par_ingest_n_tokens(const par_ingest *ingest);

/* Whether storing has failed: then all that follows is refused. */
bool par_ingest_has_failed(const par_ingest *ingest);

/* Commit what is pending, and put small blocks together where there are many. */
par_status par_ingest_finish(par_ingest *ingest, par_error *err);

/* Undo what was not committed, and free. NULL accepted. */
void par_ingest_free(par_ingest *ingest);

/* To be called before par_ingest_free when the corpus was closed first, which
 * has undone what was not committed. */
void par_ingest_orphan(par_ingest *ingest);

#endif
