/* language.h -- the language that most of a text is in. */

#ifndef PAR_LOAD_LANGUAGE_H
#define PAR_LOAD_LANGUAGE_H

#include "load/language_guess.h"

/* The code of the language, "" for a text that is short, or of several languages, or where
 * the detector is not there. A few samples of the text (valid UTF-8) decide, as few as can. */
void par_language_detect(char out[PAR_LANGUAGE_CODE], const char *text, size_t len);

#endif
