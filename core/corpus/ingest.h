/* ingest.h -- documents into a corpus, one transaction a block.
 *
 * Where `load` and `store` meet. After a crash at any moment a prefix of what
 * was added is in the corpus, whole. */

#ifndef PAR_CORPUS_INGEST_H
#define PAR_CORPUS_INGEST_H

#include "corpus/corpus.h"
#include "load/loaded.h"
#include "store/documents.h"
#include "text/tokenizer.h"

typedef struct par_ingest par_ingest;

typedef enum par_ingest_result {
  PAR_INGEST_ADDED,     /* a new document */
  PAR_INGEST_UPDATED,   /* same name and origin, other content */
  PAR_INGEST_UNCHANGED, /* same name, same content */
  PAR_INGEST_ALIAS      /* same content as a document of another name */
} par_ingest_result;

/* What is known of a source before it is loaded. */
typedef struct par_ingest_source {
  const char *name;
  const char *origin;
  uint8_t hash[PAR_HASH_SIZE]; /* of its bytes and of how they are loaded */
} par_ingest_source;

/* SHA-256 of two runs of bytes, the second may be empty. */
void par_ingest_hash(uint8_t out[PAR_HASH_SIZE], const void *a, size_t a_len, const void *b,
                     size_t b_len);

/* Begin to add; the corpus is open for writing and outlives the ingest. The
 * tokenizer is borrowed. The caller frees the ingest. Of several ingests of a
 * corpus, one at a time has documents that are not committed: PAR_EBUSY. */
par_status par_ingest_new(par_ingest **out, par_corpus *corpus, const par_tokenizer *tokenizer,
                          par_error *err);

/* PAR_OK when the source has yet to be loaded and added, PAR_DONE when it is in
 * the corpus already as it is. PAR_EEXIST when its name came from elsewhere. */
par_status par_ingest_look(par_ingest *ingest, const par_ingest_source *source,
                           par_error *err);

/* Add what was loaded. On failure everything since the last commit is undone,
 * and the ingest takes no more. */
par_status par_ingest_add(par_ingest_result *result, par_ingest *ingest,
                          const par_ingest_source *source, const par_loaded *loaded,
                          par_error *err);

/* How many tokens the documents had that were new, since the ingest began. */
uint64_t par_ingest_n_tokens(const par_ingest *ingest);

/* Commit what is pending. */
par_status par_ingest_finish(par_ingest *ingest, par_error *err);

/* Undo what was not committed, and free. NULL accepted. */
void par_ingest_free(par_ingest *ingest);

/* To be called before par_ingest_free when the corpus was closed first, which
 * has undone what was not committed. */
void par_ingest_orphan(par_ingest *ingest);

#endif
