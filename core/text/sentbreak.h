/* sentbreak.h -- sentence boundaries of UAX #29, untailored.
 *
 * Like wordbreak.h: the state of an iteration is the boundary found last, and
 * time is linear, since what SB8 looks ahead over ends at the next terminator. */

#ifndef PAR_TEXT_SENTBREAK_H
#define PAR_TEXT_SENTBREAK_H

#include <stdbool.h>
#include <stddef.h>

/* The first boundary behind the boundary `start`, which is less than `len`; all
 * in bytes of valid UTF-8. */
size_t par_sentbreak_after(const char *text, size_t len, size_t start);

typedef struct par_sentbreak {
  const char *text; /* borrowed */
  size_t len;
  size_t at; /* the boundary found last; 0 before the first */
} par_sentbreak;

static inline void par_sentbreak_init(par_sentbreak *sentences, const char *text, size_t len) {
  *sentences = (par_sentbreak){.text = text, .len = len};
}

/* Store the next boundary in *boundary; false past the last, which is `len`. */
static inline bool par_sentbreak_next(size_t *boundary, par_sentbreak *sentences) {
  if (sentences->at >= sentences->len) return false;
  sentences->at = par_sentbreak_after(sentences->text, sentences->len, sentences->at);
  *boundary = sentences->at;
  return true;
}

#endif
