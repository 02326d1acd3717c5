/* document.h -- one document, whole: its text, tokens and structure. */

#ifndef PAR_CORPUS_DOCUMENT_H
#define PAR_CORPUS_DOCUMENT_H

#include "corpus/corpus.h"
#include "store/documents.h"

typedef struct par_document {
  par_document_row row;
  par_buf text;       /* valid UTF-8 */
  par_u32s types;     /* global type ids, one a token */
  par_u32s starts;    /* byte offset of each token */
  par_u32s lens;      /* its bytes */
  par_u32s sentences; /* numbers of the first tokens, ascending */
  par_u32s paragraphs;
  unsigned epoch;       /* of the corpus, whose type ids these are */
  par_u32s checkpoints; /* code points before every 256th byte; empty in ASCII */
} par_document;

/* Read a live document; the caller frees it. PAR_ENOTFOUND when there is none
 * or it was removed, PAR_ECORRUPT when blocks and text do not agree. */
par_status par_document_open(par_document **out, par_corpus *corpus, int64_t id,
                             par_error *err);
void par_document_free(par_document *document); /* NULL accepted */

/* Read all of a live document and compare its tokens with its text, in the memory that the
 * text and a block take. PAR_ECORRUPT says what does not agree. */
par_status par_document_check(par_document_row *row, par_corpus *corpus, int64_t id,
                              par_error *err);

/* An attribute of the token at `pos`; borrowed until the lexicon changes.
 * PAR_EBUSY when the corpus was compacted since the document was read. */
par_status par_document_get(par_slice *out, const par_document *document,
                            const par_corpus *corpus, uint32_t pos, par_attribute attribute,
                            par_error *err);

/* Put into *out the value of each token in a layer of the corpus, 0 for none. PAR_DONE,
 * with nothing in it, when the document does not have the layer. */
par_status par_document_layer(par_u32s *out, const par_document *document, par_corpus *corpus,
                              par_layer *layer, par_error *err);

/* Code points before byte offset `byte` <= text.len. */
uint32_t par_document_cp(const par_document *document, uint32_t byte);

/* The byte offset of code point `cp` <= row.n_chars. */
uint32_t par_document_byte(const par_document *document, uint32_t cp);

/* The number of starts <= pos in an ascending list of starts: the ordinal, from
 * 1, of the unit that holds `pos`; 0 before the first one. */
uint32_t par_unit_of(const par_u32s *starts, uint32_t pos);

/* The number of tokens that begin before byte offset `byte`. */
uint32_t par_document_pos(const par_document *document, uint32_t byte);

#endif
