/* progress.h -- how long loops tell how far they are, and are stopped.
 *
 * A loop calls par_progress_step now and then, at least every 64 Ki tokens or
 * 16 MiB; a non-zero answer means: stop and return PAR_ECANCELLED. */

#ifndef PAR_BASE_PROGRESS_H
#define PAR_BASE_PROGRESS_H

#include <stddef.h>
#include <stdint.h>

typedef struct par_progress {
  int (*step)(void *payload, uint64_t done, uint64_t total); /* may be NULL */
  void *payload;
} par_progress;

/* Zero to go on. A NULL progress, or one without a step, always goes on. */
static inline int par_progress_step(const par_progress *progress, uint64_t done,
                                    uint64_t total) {
  if (progress == NULL || progress->step == NULL) return 0;
  return progress->step(progress->payload, done, total);
}

#endif
