/* child.h -- this program started again, or copied, with a socket to it and a pipe from it. */

#ifndef PAR_BASE_CHILD_H
#define PAR_BASE_CHILD_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/status.h"

/* The descriptors at which a child finds its ends: what it reads, what it writes. */
enum { PAR_CHILD_IN = 3, PAR_CHILD_OUT = 4 };

typedef struct par_child {
  pid_t pid;   /* 0: none */
  int to_fd;   /* a socket */
  int from_fd; /* a pipe of a MiB, where the system allows it */
} par_child;

/* Start it with these arguments, NULL behind the last. Its standard input is empty;
 * Ctrl-C does not reach it: it ends when our ends are closed. */
par_status par_child_start(par_child *child, char *const *arguments, par_error *err);

/* Copy this process, with all that is in its memory. Returns twice: in the copy *is_copy
 * is true, and `child` has the copy's ends, with no pid. The copy does not heed Ctrl-C, and
 * does not outlive this process. It has the descriptors of this process; it must not use what
 * locks files by them, and is to end by _exit. */
par_status par_child_copy(par_child *child, bool *is_copy, par_error *err);

/* Close our ends, end the child if it does not end by itself, and wait for it.
 * Returns how it ended as waitpid tells it, 0 when there was none. */
int par_child_stop(par_child *child);

/* How many processors this process may use, at least 1. */
unsigned par_n_processors(void);

#endif
