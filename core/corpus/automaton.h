/* automaton.h -- where matches of a regular pattern end, in time that grows with the text
 * and the pattern, never with how they multiply.
 *
 * The pattern is a PCRE2 pattern over bytes as queries are rendered: bytes, classes,
 * groups, choices, repeats, and looks at one byte ahead or behind. */

#ifndef PAR_CORPUS_AUTOMATON_H
#define PAR_CORPUS_AUTOMATON_H

#include "base/buf.h"
#include "base/vec.h"

PAR_VEC(size, size_t)

typedef struct par_automaton par_automaton;

/* The caller frees it. PAR_EINVALID for what is no such pattern; PAR_ELIMIT for one that
 * needs too many states. */
par_status par_automaton_new(par_automaton **out, const char *pattern, size_t len,
                             par_error *err);
void par_automaton_free(par_automaton *automaton); /* NULL accepted */

typedef enum par_automaton_want {
  PAR_ENDS_LONGEST,
  PAR_ENDS_SHORTEST,
  PAR_ENDS_ALL
} par_automaton_want;

/* Append to *ends where matches from `start` end, ascending: all, or the last or the first
 * one alone. Empty matches are none. Fails when memory is out. */
par_status par_automaton_ends(par_sizes *ends, par_automaton *automaton, const par_buf *bytes,
                              size_t start, par_automaton_want want, par_error *err);

#endif
