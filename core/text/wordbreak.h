/* wordbreak.h -- word boundaries of UAX #29, untailored.
 *
 * Every boundary rule of UAX #29 can be decided from the boundary before on, so
 * the state of an iteration is one offset. Time is linear in the text: what a
 * rule looks ahead over lies in this segment or in the next. */

#ifndef PAR_TEXT_WORDBREAK_H
#define PAR_TEXT_WORDBREAK_H

#include <stdbool.h>
#include <stddef.h>

/* The first boundary behind the boundary `start`, which is less than `len`; all
 * in bytes of valid UTF-8. `len` must be a character boundary. */
size_t par_wordbreak_after(const char *text, size_t len, size_t start);

typedef struct par_wordbreak {
  const char *text; /* borrowed */
  size_t len;
  size_t at; /* the boundary found last; 0 before the first */
} par_wordbreak;

static inline void par_wordbreak_init(par_wordbreak *words, const char *text, size_t len) {
  *words = (par_wordbreak){.text = text, .len = len};
}

/* Store the next boundary in *boundary; false past the last, which is `len`. */
static inline bool par_wordbreak_next(size_t *boundary, par_wordbreak *words) {
  if (words->at >= words->len) return false;
  words->at = par_wordbreak_after(words->text, words->len, words->at);
  *boundary = words->at;
  return true;
}

#endif
