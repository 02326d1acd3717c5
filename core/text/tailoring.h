/* tailoring.h -- which of the rules above UAX #29 are in force, by name.
 *
 * A tailoring is a name with a few values; docs/tokens.md tells with examples what
 * each does. The first value of each is the default, so that all zero is how a corpus
 * is tokenized when nobody says otherwise. */

#ifndef PAR_TEXT_TAILORING_H
#define PAR_TEXT_TAILORING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/status.h"

typedef enum par_tailoring_name {
  PAR_TAILORING_ABBREVIATIONS, /* a full stop belongs to a known abbreviation */
  PAR_TAILORING_ADDRESSES,     /* URLs, e-mail addresses */
  PAR_TAILORING_AMPERSANDS,    /* R&D */
  PAR_TAILORING_CLITICS,       /* par_clitics_policy */
  PAR_TAILORING_COLONS,        /* part words: "Question:What" */
  PAR_TAILORING_DICTIONARY,    /* words of scripts without spaces */
  PAR_TAILORING_EMOTICONS,     /* :-) */
  PAR_TAILORING_HYPHENS,       /* cyber-attack */
  PAR_TAILORING_INITIALS,      /* J. Smith, U.N. */
  PAR_TAILORING_LINES,         /* PAR_LINES_...: whether a line break ends a sentence */
  PAR_TAILORING_LISTS,         /* markers of items begin sentences */
  PAR_TAILORING_NOTES,         /* numbers of notes end them */
  PAR_TAILORING_NUMBERS,       /* 75/240, 10:30 */
  PAR_TAILORING_QUOTATIONS,    /* PAR_QUOTATIONS_...: whether one may be parted */
  PAR_TAILORING_RUNS,          /* ... and -- are one token */
  PAR_TAILORING_SMALL,         /* small letters may begin a sentence */
  PAR_TAILORING_SPACED,        /* "S/2024/ 189" */
  PAR_TAILORING_STARTERS,      /* words that begin sentences behind no full stop */
  PAR_TAILORING_STOPS,         /* part words: "end.The" */
  PAR_TAILORING_SYMBOLS,       /* A/RES/75/240 */
  PAR_N_TAILORINGS
} par_tailoring_name;

/* The values of most. */
enum { PAR_TAILORING_ON, PAR_TAILORING_OFF };

/* Iran's, don't, cannot: */
enum {
  PAR_CLITICS_POSSESSIVE, /* Iran|'s, don't, cannot */
  PAR_CLITICS_SPLIT,      /* Iran|'s, do|n't, can|not: Universal Dependencies, Penn */
  PAR_CLITICS_OFF         /* Iran's, don't, cannot: UAX #29 */
};

enum { PAR_LINES_JOIN, PAR_LINES_BREAK };
enum { PAR_QUOTATIONS_PART, PAR_QUOTATIONS_WHOLE };

typedef struct par_tailoring {
  uint8_t value[PAR_N_TAILORINGS];
} par_tailoring;

/* Set one by name: PAR_EINVALID, naming what there is, for another name or value. */
par_status par_tailoring_set(par_tailoring *tailoring, const char *name, const char *value,
                             par_error *err);

/* Append what differs from the default, "clitics=split lines=break", in order of
 * name; nothing for the default. */
void par_tailoring_write(par_buf *out, const par_tailoring *tailoring);

/* The name of a tailoring and its values, NULL behind the last; for lists. */
const char *par_tailoring_title(par_tailoring_name name);
const char *const *par_tailoring_values(par_tailoring_name name);

/* Whether the value is the first, "on". */
static inline bool par_tailoring_on(const par_tailoring *tailoring, par_tailoring_name name) {
  return tailoring->value[name] == PAR_TAILORING_ON;
}

#endif
