/* sentences.h -- where sentences begin, decided token by token.
 *
 * The rules SB6 to SB11 of UAX #29 over tokens and their roles instead of
 * characters, tailored for prose as it is found: line breaks do not part (no SB4),
 * an empty line does; what opens behind a terminator (a quote, a bracket, a
 * bullet) waits for the first word behind it; small letters go on with the sentence,
 * but not behind a bare ? or !, nor behind the full stop of a sentence that began with
 * one itself; a number or letter with a full stop that would be a sentence alone is
 * the marker of the next ("2. The Council"), and a number so at the start of a line
 * begins a sentence; the number of a note in square brackets
 * belongs to the sentence before; an abbreviation of the final kind ends a sentence
 * only before words that plainly begin one. */

#ifndef PAR_TEXT_SENTENCES_H
#define PAR_TEXT_SENTENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "text/tailor.h"
#include "text/tokenizer.h"

/* The space before a token. */
typedef enum par_gap {
  PAR_GAP_NONE,
  PAR_GAP_SPACE,
  PAR_GAP_LINE,      /* a line break */
  PAR_GAP_EMPTY_LINE /* two of them, or the start of a unit */
} par_gap;

/* All zero but `starts`, `text` and `tailoring` before the first token of a text. */
typedef struct par_sentences {
  par_u32s *starts;               /* borrowed; numbers of tokens */
  const char *text;               /* borrowed */
  const par_tailoring *tailoring; /* borrowed */
  size_t end;                     /* of the unit */
  par_token_role pending;         /* the terminator before; PAR_ROLE_WORD when none */
  bool closed;                    /* a quote or bracket closed behind it */
  bool small_final;               /* pending is an abbreviation of small letters, "etc." */
  bool waiting;                   /* a sentence begins at `candidate` if a word allows */
  bool in_note;                   /* behind the number of "[5]" that follows a terminator */
  bool odd_quote;                 /* an odd number of " in this sentence */
  uint32_t candidate;
  uint32_t candidate_byte;
  uint32_t start_byte; /* of the sentence */
} par_sentences;

/* Tell the token number `i`. Starts are appended for this token, or for an earlier
 * one that had waited for it. */
void par_sentences_feed(par_sentences *sentences, uint32_t i, par_token token,
                        par_token_role role, par_gap gap);

/* The tokens from number `i` on were taken back: they are one with the next, which
 * will be number `i`. */
void par_sentences_retract(par_sentences *sentences, uint32_t i);

/* Whether a word without an empty line before it need not be told. */
static inline bool par_sentences_idle(const par_sentences *sentences) {
  return sentences->pending == PAR_ROLE_WORD;
}

#endif
