/* regular.h -- regular patterns over class bytes, by PCRE2.
 *
 * The pattern is over bytes, in PCRE2's syntax without UTF. Hits are leftmost,
 * then longest, and do not overlap; empty ones are left out. */

#ifndef PAR_CORPUS_REGULAR_H
#define PAR_CORPUS_REGULAR_H

#include "base/progress.h"
#include "corpus/scan.h"

typedef struct par_regular par_regular;

/* Compile; the caller frees it. `fixed_length` promises that all matches from
 * one start are equally long. PAR_EINVALID when the pattern does not compile, PAR_ELIMIT
 * when it is too large. */
par_status par_regular_new(par_regular **out, const char *pattern, size_t len,
                           bool fixed_length, par_error *err);
void par_regular_free(par_regular *regular); /* NULL accepted */

/* Indices in the segment's bytes, [start, end). */
typedef struct par_regular_hit {
  size_t start, end;
} par_regular_hit;

/* The first hit at or after index `from`: PAR_OK, or PAR_DONE.
 * PAR_ELIMIT when the pattern needs too many steps. */
par_status par_regular_next(par_regular_hit *hit, par_regular *regular,
                            const par_segment *segment, size_t from, par_error *err);

/* To be called behind each hit: asks `progress`, which may be NULL, when enough tokens were
 * gone through since it was asked; *work counts them, from 0. PAR_ECANCELLED when it says
 * so. */
par_status par_regular_look(size_t *work, const par_regular_hit *hit,
                            const par_segment *segment, const par_progress *progress,
                            par_error *err);

/* Add the number of hits in the segment to *n. PAR_ECANCELLED when the progress, which may
 * be NULL, says so. */
par_status par_regular_count(uint64_t *n, par_regular *regular, const par_segment *segment,
                             const par_progress *progress, par_error *err);

#endif
