/* letters.h -- letters and other documents that are given in full inside a text. */

#ifndef PAR_LOAD_LETTERS_H
#define PAR_LOAD_LETTERS_H

#include "load/loaded.h"

/* Add the layer "letter": what stands behind a paragraph that announces it and ends with a
 * colon ("Following is the text of the letter:"), up to a signature, a heading, a line that
 * says that it ends, or the end of the text. Attributes: "kind", the word that announces it,
 * "until" ("signature", "return" or "end"), and, where they are told, "addressee" ("Dear
 * Ms. Brun,") and "signature" ("(Signed) Ada Brun"). The spans are in order of place, and
 * are again afterwards. */
par_status par_letters_find(par_loaded *loaded, par_error *err);

#endif
