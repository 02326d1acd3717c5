/* corpus.h -- an open corpus: its file and its lexicon. */

#ifndef PAR_CORPUS_CORPUS_H
#define PAR_CORPUS_CORPUS_H

#include "base/progress.h"
#include "corpus/lexicon.h"
#include "store/db.h"
#include "store/table_function.h"

typedef struct par_corpus {
  par_db *db;
  par_lexicon lexicon;  /* read when first needed: par_corpus_lexicon */
  char lang[16];        /* ISO 639 code, for stems and abbreviations */
  par_table_function tables[3]; /* tokens, sentences, paragraphs */
} par_corpus;

/* Open a corpus; the caller closes it. `lang` is set on a new one (NULL: "en"),
 * and PAR_EINVALID when an existing one has another.
 * Failures: those of par_db_open. */
par_status par_corpus_open(par_corpus **out, const char *path, par_db_mode mode,
                           const char *lang, par_error *err);
void par_corpus_close(par_corpus *corpus); /* NULL accepted */

/* The lexicon with all types that are committed, borrowed until the next call
 * that adds to the corpus. */
par_status par_corpus_lexicon(const par_lexicon **out, par_corpus *corpus, par_error *err);

/* Forget what was read of the lexicon: after compaction. */
void par_corpus_forget_lexicon(par_corpus *corpus);

#endif
