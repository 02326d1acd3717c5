/* shape.h -- what a form looks like, and which class of token it is. */

#ifndef PAR_TEXT_SHAPE_H
#define PAR_TEXT_SHAPE_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

typedef enum par_token_class {
  PAR_CLASS_WORD,        /* has a letter */
  PAR_CLASS_NUMBER,      /* begins with a digit (or sign, currency: "3.5", "11th") */
  PAR_CLASS_PUNCTUATION, /* . , ; : ! ? ( ) - ... */
  PAR_CLASS_QUOTE_OPEN,  /* left double, left single, «, ... */
  PAR_CLASS_QUOTE_CLOSE, /* right double, », ...; a right single quote too */
  PAR_CLASS_QUOTE,       /* " ' : open or close, the context decides */
  PAR_CLASS_SYMBOL,      /* $ % + © emoji ... */
  PAR_CLASS_URL,
  PAR_CLASS_EMAIL,
  PAR_CLASS_DOCUMENT_SYMBOL, /* A/RES/75/240, S/2022/677 */
  PAR_N_CLASSES
} par_token_class;

/* The class of a form as the tokenizer makes them (valid UTF-8, not empty). */
par_token_class par_token_class_of(const char *form, size_t len);

/* "word", "number", "punctuation", "quote_open", "quote_close", "quote",
 * "symbol", "url", "email", "document_symbol". */
const char *par_token_class_name(par_token_class token_class);

/* Append the shape of a form: X for an upper- or titlecase letter, x for any
 * other letter, 9 for a digit, every other character as itself; a run of the
 * same one is written once: "Xx" Varneth, "X" NATO, "X.X." U.N., "9" 2022,
 * "X/X/9/9" A/RES/75/240, "x" said, "xXx" iPhone. */
void par_shape(par_buf *out, const char *form, size_t len);

#endif
