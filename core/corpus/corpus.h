/* corpus.h -- an open corpus: its file and its lexicon. */

#ifndef PAR_CORPUS_CORPUS_H
#define PAR_CORPUS_CORPUS_H

#include "base/progress.h"
#include "corpus/block.h"
#include "corpus/layers.h"
#include "corpus/lexicon.h"
#include "store/db.h"
#include "store/table_function.h"

typedef struct par_corpus {
  par_db *db;
  par_lexicon lexicon;          /* read when first needed: par_corpus_lexicon */
  unsigned attributes;          /* of types: all that were ever asked for */
  int64_t n_compactions;        /* of the file, when the lexicon was read */
  unsigned epoch;               /* counts par_corpus_forget: type ids of another
                                   epoch mean nothing */
  par_block recent;             /* the block that document.c read last */
  par_layer_set layers;         /* read when first needed: par_corpus_layers */
  const void *adding;           /* the par_ingest with an open transaction, or NULL */
  char lang[16];                /* ISO 639 code, for stems and abbreviations */
  par_table_function tables[3]; /* tokens, sentences, paragraphs */
} par_corpus;

/* Open a corpus; the caller closes it. `lang` is set on a new one (NULL: "en"),
 * and PAR_EINVALID when an existing one has another.
 * Failures: those of par_db_open. */
par_status par_corpus_open(par_corpus **out, const char *path, par_db_mode mode,
                           const char *lang, par_error *err);
/* The same, waiting for others as `patience` says; NULL for the default. */
par_status par_corpus_open_patient(par_corpus **out, const char *path, par_db_mode mode,
                                   const char *lang, const par_patience *patience,
                                   par_error *err);
void par_corpus_close(par_corpus *corpus); /* NULL accepted */

/* The lexicon with all types that are in the file, borrowed until the next call
 * that adds to the corpus. When another process has compacted the file, a new
 * epoch begins. */
par_status par_corpus_lexicon(const par_lexicon **out, par_corpus *corpus, par_error *err);

/* The same, with these attributes (bits 1 << par_attribute) and those that were asked for
 * before; what was borrowed of the lexicon may die when there are new ones among them. */
par_status par_corpus_types(const par_lexicon **out, par_corpus *corpus, unsigned attributes,
                            par_error *err);

/* The token layers as they are in the file, borrowed until the next call. */
par_status par_corpus_layers(par_layer_set **out, par_corpus *corpus, par_error *err);

/* The layer of a name; PAR_ENOTFOUND, naming those that there are, when there is none. */
par_status par_corpus_layer(par_layer **out, par_corpus *corpus, const char *name,
                            par_error *err);

/* Forget what was read of the file, which begins a new epoch: after compaction, and
 * when types that were read may have been rolled back. */
void par_corpus_forget(par_corpus *corpus);

#endif
