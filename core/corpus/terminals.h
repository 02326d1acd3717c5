/* terminals.h -- conditions on one token, as token grammars and queries use.
 *
 * A condition on the type is asked once for each type of the lexicon; one on the
 * place (a span begins, ends, goes on here) is a flag of the token. */

#ifndef PAR_CORPUS_TERMINALS_H
#define PAR_CORPUS_TERMINALS_H

#include "base/arena.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"

typedef enum par_terminal_kind {
  PAR_TERMINAL_VALUES, /* an attribute has one of some values */
  PAR_TERMINAL_REGEX,  /* the whole of an attribute matches a pattern */
  PAR_TERMINAL_TYPES,  /* the caller says which types */
  PAR_TERMINAL_PLACE,  /* the token's place in the spans of a source */
  PAR_TERMINAL_LAYER   /* the token's value in a layer is one of some, or matches a pattern */
} par_terminal_kind;

typedef enum par_place {
  PAR_PLACE_STARTS, /* the first token of a span */
  PAR_PLACE_ENDS,   /* the last token of a span */
  PAR_PLACE_INSIDE  /* in a span, and not its first token */
} par_place;

typedef struct par_terminal {
  par_terminal_kind kind;
  par_attribute attribute;
  const char *layer;       /* LAYER */
  const par_slice *values; /* VALUES; LAYER without a pattern */
  size_t n_values;
  const char *pattern; /* REGEX, LAYER: PCRE2, NUL-terminated; or NULL */
  bool caseless;
  bool plain;           /* REGEX: of the attribute without diacritics */
  const uint8_t *types; /* TYPES: a byte for each type, 0 or 1 */
  uint32_t n_types;     /* TYPES: how many the lexicon had when they were asked */
  par_place place;      /* PLACE */
  unsigned source;      /* PLACE: a number of par_span_source */
} par_terminal;

typedef enum par_source_kind {
  PAR_SOURCE_DOCUMENT,
  PAR_SOURCE_PARAGRAPH,
  PAR_SOURCE_SENTENCE,
  PAR_SOURCE_LAYER,   /* stored spans of `layer` that pass the filter */
  PAR_SOURCE_PHRASES, /* the hits of `phrases` */
  PAR_SOURCE_GIVEN    /* handed over with each document */
} par_source_kind;

/* Where the spans come from whose places tokens have. */
typedef struct par_span_source {
  par_source_kind kind;
  const char *layer;
  const char *const *filter; /* LAYER: key, value, key, value, ..., NULL; or NULL */
  par_phrases *phrases;      /* bound to the lexicon */
} par_span_source;

/* The subsets of terminals that types satisfy. Subset 0 is the empty one; a
 * subset's bits are the bytes of its key. */
typedef struct par_subsets {
  par_strmap sets;  /* a bit for each terminal */
  par_u32s of_type; /* by type: the number of its subset */
} par_subsets;

/* Ask every type of the lexicon; with `first`, a subset has only the first of the terminals
 * that a type satisfies. PAR_EINVALID for a pattern that does not
 * compile, with the place; PAR_ELIMIT for one that takes too long; PAR_EBUSY when
 * the lexicon is not the one of which TYPES terminals were asked. */
par_status par_subsets_compute(par_subsets *subsets, const par_lexicon *lexicon,
                               const par_terminal *terminals, size_t n, bool first,
                               par_error *err);

typedef par_slice (*par_string_fn)(const void *payload, uint32_t i);

/* Set `bit` in masks[i] for those of the strings [first, end) that satisfy a LAYER
 * terminal. Failures are those of par_subsets_compute. */
par_status par_terminal_ask(uint32_t *masks, uint32_t bit, const par_terminal *terminal,
                            par_string_fn string, const void *payload, uint32_t first,
                            uint32_t end, par_error *err);

/* Whether a PCRE2 pattern matches the whole of one value; never one that is not
 * valid UTF-8. */
par_status par_regex_matches(bool *matched, const char *pattern, const char *value, size_t len,
                             par_error *err);

void par_subsets_clear(par_subsets *subsets);

/* Whether a subset has terminal i. */
static inline bool par_subset_has(const par_subsets *subsets, uint32_t subset, size_t i) {
  return ((unsigned char)subsets->sets.keys[subset].s[i / 8] >> (i % 8)) & 1;
}

#endif
