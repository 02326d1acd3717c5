/* ingest_internal.h -- the state that ingest.c and ingest_tokens.c share. */

#ifndef PAR_CORPUS_INGEST_INTERNAL_H
#define PAR_CORPUS_INGEST_INTERNAL_H

#include "corpus/block.h"
#include "corpus/forms.h"
#include "corpus/ingest.h"

struct par_ingest {
  par_corpus *corpus;
  const par_tokenizer *tokenizer;
  par_stemmer *stemmer;
  par_forms forms;       /* form -> type id, stored or not yet */
  uint32_t n_written;    /* types that the open transaction has written */
  uint32_t n_committed;  /* types that are in the file for good */
  int64_t n_compactions; /* of the file, when `forms` was read */
  par_block_builder builder;
  par_tokens tokens;  /* of the stretch of text at hand */
  par_u32s sentences; /* numbers in `tokens` */
  uint64_t n_tokens;  /* of new documents */
  bool rewriting;     /* compaction: the lexicon is written in the end */
  bool failed;
};

/* Byte offsets that matter in a text, ascending, and what was counted before
 * each: the ends of spans. */
typedef struct par_boundaries {
  par_u32s bytes, pos, cps;
} par_boundaries;

/* Tokenize the first stretch of a text into ingest->tokens; *out says whether the
 * document goes into the block at hand. par_ingest__tokens goes on from here. */
par_status par_ingest__look_ahead(bool *out, par_ingest *ingest, const par_loaded *loaded,
                                  par_error *err);

/* Tokenize the text into blocks as document row->id, set row->n_tokens, and fill
 * boundaries->pos and ->cps for boundaries->bytes. Blocks that get full are
 * written; the last one stays in the builder. */
par_status par_ingest__tokens(par_ingest *ingest, par_document_row *row,
                              par_boundaries *boundaries, const par_loaded *loaded,
                              par_error *err);

/* The same for tokens that are known: those of ingest->tokens, whose sentences
 * begin at ingest->sentences, with paragraphs at `breaks`. */
par_status par_ingest__known_tokens(par_ingest *ingest, int64_t doc, const par_buf *text,
                                    const par_u32s *breaks, par_error *err);

/* Write the lexicon's new types and the block at hand. */
par_status par_ingest__flush(par_ingest *ingest, par_error *err);

/* Free what the ingest holds, not itself. */
void par_ingest__clear(par_ingest *ingest);

#endif
