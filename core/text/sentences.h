/* sentences.h -- where sentences begin, decided token by token.
 *
 * The rules SB6 to SB11 of UAX #29 over tokens and their roles instead of
 * characters, tailored for prose as it is found; docs/tokens.md tells the rules with
 * examples, and tailoring.h the names that switch them. Line breaks do not part (no
 * SB4), an empty line does. What opens behind a terminator (a quote, a bracket, a
 * bullet) waits for the first word behind it. An abbreviation of the final kind ends
 * a sentence only before words that plainly begin one. */

#ifndef PAR_TEXT_SENTENCES_H
#define PAR_TEXT_SENTENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "text/starters.h"
#include "text/tailor.h"
#include "text/tokenizer.h"

/* The space before a token. */
typedef enum par_gap {
  PAR_GAP_NONE,
  PAR_GAP_SPACE,
  PAR_GAP_LINE,      /* a line break */
  PAR_GAP_EMPTY_LINE /* two of them, or the start of a unit */
} par_gap;

/* Pairs of quotation marks that are known. */
enum { PAR_SENTENCES_MARKS = 6 };

/* All zero but the borrowed fields before the first token of a text. */
typedef struct par_sentences {
  par_u32s *starts;               /* borrowed; numbers of tokens */
  const par_tokens *tokens;       /* borrowed; those before the one that is told */
  const char *text;               /* borrowed */
  const par_tailoring *tailoring; /* borrowed */
  size_t end;                     /* of the unit */
  par_token_role pending;         /* what may end the sentence; PAR_ROLE_WORD: nothing */
  bool closed;                    /* a quote or bracket closed behind it */
  bool small_final;               /* pending is an abbreviation of small letters, "etc." */
  bool waiting;                   /* a sentence begins at `candidate` if a word allows */
  bool in_note;                   /* behind the number of "[5]" that follows a terminator */
  bool odd_quote;                 /* an odd number of " in this sentence */
  uint32_t candidate;
  uint32_t candidate_byte;
  uint32_t start_byte;   /* of the sentence */
  uint32_t pending_byte; /* of what is pending */
  uint32_t marker_byte;  /* of the marker that the sentence begins with ... */
  uint32_t marker_len;   /* ... 0 when it has none */
  uint32_t quote_end;    /* behind the quotation here that is kept whole, or 0 */
  uint32_t unclosed[PAR_SENTENCES_MARKS]; /* no mark of the kind closes before this */
} par_sentences;

/* Tell the token number `i`. Starts are appended for this token, or for an earlier
 * one that had waited for it. */
void par_sentences_feed(par_sentences *sentences, uint32_t i, par_token token,
                        par_token_role role, par_gap gap);

/* The tokens from number `i` on were taken back: they are one with the next, which
 * will be number `i`. */
void par_sentences_retract(par_sentences *sentences, uint32_t i);

/* Whether no end is pending, so that few words tell anything. */
static inline bool par_sentences_idle(const par_sentences *sentences) {
  return sentences->pending == PAR_ROLE_WORD;
}

/* A greeting or closing of a letter has no more bytes before its comma. */
enum { PAR_SENTENCES_GREETING = 40 };

/* Whether a token at `start` that is no word, without an empty line before it, need be
 * told. */
static inline bool par_sentences_wants_sign(const par_sentences *sentences, size_t start,
                                            par_token_role role) {
  if (!par_sentences_idle(sentences)) return true;
  if (!par_tailoring_on(sentences->tailoring, PAR_TAILORING_QUOTATIONS)) return true;
  if (role == PAR_ROLE_CONTINUE)
    return start - sentences->start_byte <= PAR_SENTENCES_GREETING;
  return role != PAR_ROLE_OPEN && role != PAR_ROLE_SYMBOL;
}

/* Whether a word [start, end) without an empty line before it need be told. When no end
 * is pending only few with a capital tell anything: those with a small letter next,
 * whose first letter is that of a word of par_starter_strong; and AM and PM. */
static inline bool par_sentences_wants(const par_sentences *sentences, size_t start,
                                       size_t end) {
  const char *text = sentences->text;
  unsigned letter = (unsigned)(text[start] - 'A');
  bool strong = (letter < 26) & (PAR_STARTER_STRONG_LETTERS >> (letter & 31));
  /* One branch for both: alone, each would often be guessed wrong. */
  if (!(strong | (sentences->pending != PAR_ROLE_WORD))) return false;
  if (sentences->pending != PAR_ROLE_WORD) return true;
  if (end + 1 >= sentences->end) return false;
  return (uint8_t)(text[end + 1] - 'a') < 26 || text[start + 1] == 'M';
}

#endif
