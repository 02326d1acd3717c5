/* context.h -- what stands around some tokens of a document, for a concordance. */

#ifndef PAR_CORPUS_CONTEXT_H
#define PAR_CORPUS_CONTEXT_H

#include "corpus/document.h"

typedef enum par_context_kind {
  PAR_CONTEXT_CHARACTERS, /* as many whole tokens as fit into n code points */
  PAR_CONTEXT_TOKENS,     /* n tokens */
  PAR_CONTEXT_SENTENCE,   /* the sentences of the first and the last token */
  PAR_CONTEXT_PARAGRAPH,
  PAR_CONTEXT_DOCUMENT
} par_context_kind;

/* How much, on each side. */
typedef struct par_context_size {
  par_context_kind kind;
  uint32_t n; /* of characters, tokens */
} par_context_size;

/* The tokens [*from, *to) that hold [start, end) and its context: *from <= start,
 * end <= *to. `start` <= `end` <= n_tokens. */
void par_context_tokens(uint32_t *from, uint32_t *to, const par_document *document,
                        uint32_t start, uint32_t end, par_context_size size);

/* The bytes of the text in which tokens [start, end) stand; an empty range is the
 * place before token `start`. */
void par_context_bytes(uint32_t *from, uint32_t *to, const par_document *document,
                       uint32_t start, uint32_t end);

/* Copy `len` bytes, each run of ASCII white space as one space; `out` has room for
 * them all. Returns how many were written. */
size_t par_context_one_line(char *out, const char *text, size_t len);

#endif
