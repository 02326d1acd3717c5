/* tokenizer.h -- text into tokens and sentences, as a corpus stores them.
 *
 * UAX #29 words and sentences with a layer of tailorings above them (tailor.h and
 * sentences.h; tailoring.h switches them): document symbols, dotted abbreviations, titles,
 * URLs, e-mail addresses stay whole, and sentences are not broken after abbreviations. White
 * space and invisible format characters are never tokens: they are the gaps between tokens.
 * Everything else is in exactly one token. */

#ifndef PAR_TEXT_TOKENIZER_H
#define PAR_TEXT_TOKENIZER_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "base/vec.h"
#include "text/tailoring.h"

/* The longest token in bytes. A longer word is cut before the character that
 * would pass this: hostile text must not make hostile types. */
enum { PAR_TOKEN_MAX = 1024 };

typedef struct par_token {
  uint32_t start; /* byte offset in the text */
  uint32_t len;   /* bytes, 1 .. PAR_TOKEN_MAX */
} par_token;

PAR_VEC(token, par_token)

typedef struct par_tokenizer par_tokenizer;

/* What an abbreviation tells about the token behind its full stop. */
typedef enum par_abbreviation {
  PAR_ABBREVIATION_TITLE,  /* "Mr." a name follows: never the end of a sentence */
  PAR_ABBREVIATION_NUMBER, /* "No." "Art." "para.": no end before a number */
  PAR_ABBREVIATION_PLAIN,  /* "e.g." "cf." "vs.": never the end of a sentence */
  PAR_ABBREVIATION_FINAL   /* "etc." "U.N." "Inc." "p.m.": the end when a new
                              sentence plainly begins behind it */
} par_abbreviation;

/* A tokenizer without abbreviations; the caller frees it. */
par_status par_tokenizer_new(par_tokenizer **out, par_error *err);
void par_tokenizer_free(par_tokenizer *tokenizer); /* NULL accepted */

/* Tokenize with these rules from now on; a new tokenizer has the default. */
void par_tokenizer_set_tailoring(par_tokenizer *tokenizer, const par_tailoring *tailoring);

/* Teach an abbreviation with its full stops, "Mr."; matched without regard to
 * case unless it is all capitals. The last kind given for a form wins. */
par_status par_tokenizer_add_abbreviation(par_tokenizer *tokenizer, const char *form,
                                          size_t len, par_abbreviation kind, par_error *err);

/* Append the tokens of `text` (valid UTF-8, less than 2 GiB) to *tokens, and to
 * *sentences the number in *tokens of each sentence's first token.
 *
 * `breaks` are byte offsets, ascending, where a paragraph, heading, list item or
 * the like begins: no token and no sentence crosses one. Within them a line
 * break is white space like any other, except that two in a row (an empty
 * line) also end a sentence. */
par_status par_tokenize(par_tokens *tokens, par_u32s *sentences,
                        const par_tokenizer *tokenizer, const char *text, size_t len,
                        const uint32_t *breaks, size_t n_breaks, par_error *err);

#endif
