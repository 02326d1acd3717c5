/* language_guess.h -- what a language detector says of a text: C and C++ alike. */

#ifndef PAR_LOAD_LANGUAGE_GUESS_H
#define PAR_LOAD_LANGUAGE_GUESS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { PAR_LANGUAGE_CODE = 16 };

typedef struct par_language_guess {
  char code[PAR_LANGUAGE_CODE]; /* ISO 639-1 where there is one: "en", "zh-Hant"; "" */
  int percent;                  /* of the letters that are of this language */
  int n_bytes;                  /* of letters */
  bool reliable;                /* much likelier than any other */
} par_language_guess;

/* Guess the language of valid UTF-8. */
typedef void par_language_guess_fn(par_language_guess *out, const char *text, size_t len);

/* What the shared object of the detector has under this name. */
__attribute__((visibility("default"))) extern par_language_guess_fn par_language_guess_cld2;

#ifdef __cplusplus
}
#endif

#endif
