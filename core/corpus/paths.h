/* paths.h -- all the ways in which a regular pattern matches: labels, constraints,
 * every end.
 *
 * par_regular finds the leftmost, longest matches and nothing else of them. Here a
 * match is a path through the pattern: where it ends, and where its labels (named
 * groups) stand. A constraint takes part: a path that does not satisfy it is none.
 * Of several parts of a path under one label, the one that begins last counts. */

#ifndef PAR_CORPUS_PATHS_H
#define PAR_CORPUS_PATHS_H

#include "base/progress.h"
#include "corpus/automaton.h"
#include "corpus/constraint.h"
#include "corpus/regular.h"

typedef struct par_paths par_paths;

/* Compile a pattern like that of par_regular; the caller frees it. */
par_status par_paths_new(par_paths **out, const char *pattern, size_t len, par_error *err);
void par_paths_free(par_paths *paths); /* NULL accepted */

/* The names of labels, and the number of a label in tests: one for each name, also
 * one that is nowhere in the pattern; that label takes no part in any path. */
size_t par_paths_n_labels(const par_paths *paths);
const char *par_paths_label(const par_paths *paths, size_t i);
unsigned par_paths_label_number(const par_paths *paths, const char *name);

/* The constraint from now on: tests, copied, or a function, or neither. The
 * function gets the match and its labels, in order, start == SIZE_MAX for one that
 * took no part. PAR_EINVALID for tests of labels that are not there. */
typedef bool (*par_paths_ask)(void *payload, const par_regular_hit *match,
                              const par_regular_hit *labels);
par_status par_paths_constrain(par_paths *paths, const par_test *tests, size_t n,
                               par_error *err);
void par_paths_set_ask(par_paths *paths, par_paths_ask ask, void *payload);

/* At most so many steps of PCRE2's from one start, instead of 50 million. */
void par_paths_limit_steps(par_paths *paths, uint32_t max_steps);

/* What paths are sought in. The lexicon is for tests of SAME. */
typedef struct par_paths_text {
  const par_segment *segment;
  const par_lexicon *lexicon;
  const par_progress *progress; /* looked at while paths are tried */
} par_paths_text;

/* From the first start at or after `from` that has a path, the longest or the
 * shortest one: PAR_OK, or PAR_DONE. PAR_ELIMIT when there are too many to try from
 * hit->start; PAR_ECANCELLED when the progress says so. */
par_status par_paths_next(par_regular_hit *hit, par_paths *paths, const par_paths_text *text,
                          size_t from, bool shortest, par_error *err);

/* All ends of paths from `start`, ascending, in place of what *ends held. */
par_status par_paths_ends(par_sizes *ends, par_paths *paths, const par_paths_text *text,
                          size_t start, par_error *err);

/* The labels of the first path, in the pattern's order, that takes all of a hit:
 * n_labels of them, start == end == SIZE_MAX for one that took no part. */
par_status par_paths_labels(par_regular_hit *labels, par_paths *paths,
                            const par_paths_text *text, const par_regular_hit *hit,
                            par_error *err);

#endif
