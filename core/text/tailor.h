/* tailor.h -- what makes a token of a corpus out of UAX #29 words.
 *
 * Above the word boundaries of wordbreak.h, in this order of precedence, and each as far
 * as the tailoring (tailoring.h) has it on; with all off, tokens are the words of UAX
 * #29:
 *   - e-mail addresses, URLs and UN document symbols are whole, without the
 *     punctuation behind them; a symbol begins with capitals and has a digit
 *     behind its first slash, and one space may stand in it where a scan left one;
 *   - words joined by one hyphen (U+002D, U+2010, U+2011) are one; so are digits
 *     joined by a slash or colon (75/240, 10:30) and capitals joined by an
 *     ampersand (R&D);
 *   - a colon or semicolon always parts, and a full stop between a small letter
 *     and a capital ("end.The") does, except in a known abbreviation;
 *   - the clitic 's is a token of its own, or all clitics are (clitics.h);
 *   - a full stop belongs to the word before when that is a known abbreviation, a
 *     dotted one (U.N.) or an initial (J. Smith); of abbreviations before a
 *     number, only when what follows can be one or goes on with the sentence;
 *   - an emoticon between spaces is one token: :-)
 *   - a run of one ASCII sign is one token, but brackets and " are single;
 *   - a run of a script without spaces is parted by a dictionary (dictionary.h). */

#ifndef PAR_TEXT_TAILOR_H
#define PAR_TEXT_TAILOR_H

#include <stdbool.h>
#include <stddef.h>

#include "text/abbreviations.h"
#include "text/dictionary.h"
#include "text/tailoring.h"

/* What a token is to the sentences around it. */
typedef enum par_token_role {
  PAR_ROLE_WORD,       /* words, numbers, and abbreviations that end nothing */
  PAR_ROLE_FINAL,      /* an abbreviation that may end a sentence */
  PAR_ROLE_STOP,       /* a full stop */
  PAR_ROLE_TERMINATOR, /* ? ! and their kin */
  PAR_ROLE_ELLIPSIS,
  PAR_ROLE_CLOSE,      /* a closing bracket or quote */
  PAR_ROLE_OPEN,       /* an opening one */
  PAR_ROLE_QUOTE,      /* " ' : one of both */
  PAR_ROLE_CONTINUE,   /* , : dashes: SContinue of UAX #29 */
  PAR_ROLE_SYMBOL,     /* anything else */
  PAR_ROLE_ADDRESS,    /* a URL or e-mail address */
  PAR_ROLE_EMOTICON,   /* :-) */
  PAR_ROLE_RULE,       /* a line drawn with signs: -------- */
  PAR_ROLE_SALUTATION, /* of sentences.c: behind "Dear Sir," */
  PAR_ROLE_STAMP       /* of sentences.c: behind "11/28/2031 06:16 PM" */
} par_token_role;

/* A walk through one unit of text after another; all zero but what comment-marked fields ask.
 */
typedef struct par_tailor {
  const char *text;                       /* set by the caller */
  size_t start, end;                      /* of the unit; set by the caller */
  const par_abbreviations *abbreviations; /* set by the caller */
  const par_tailoring *tailoring;         /* set by the caller */
  size_t email_start, email_end;          /* the next address, by par_tailor_email */
  size_t symbols_from;                    /* no document symbol begins before this offset */
  size_t word_end;                        /* of the word of UAX #29 measured last */
  par_dictionary dictionary;              /* to be cleared by the caller */
} par_tailor;

/* Find the first e-mail address that begins at or behind `from`; email_start is
 * the unit's end when there is none. */
void par_tailor_email(par_tailor *tailor, size_t from);

/* The end of the token at `start`, which is no gap, and its role. Tokens are asked
 * for in order of their start. At most PAR_TOKEN_MAX bytes. */
size_t par_tailor_token(par_token_role *role, par_tailor *tailor, size_t start);

/* For each byte that is a sign of ASCII, the role of the token that it is when it is alone:
 * no face can begin there, and another byte of ASCII is behind it. PAR_ROLE_WORD for
 * others, and for signs that join words or may begin one. */
void par_tailor_signs(uint8_t roles[128]);

/* Where a known abbreviation begins that holds a space and ends with the token
 * [start, end): an offset before `start`, or `start` when there is none. */
size_t par_tailor_head(par_token_role *role, const par_tailor *tailor, size_t start,
                       size_t end);

#endif
