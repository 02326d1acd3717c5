/* child.h -- this program started again, with a socket to it. */

#ifndef PAR_BASE_CHILD_H
#define PAR_BASE_CHILD_H

#include <sys/types.h>

#include "base/status.h"

/* The descriptor at which a child finds its end of the socket. */
enum { PAR_CHILD_FD = 3 };

typedef struct par_child {
  pid_t pid; /* 0: none */
  int fd;    /* our end */
} par_child;

/* Start it with these arguments, NULL behind the last. Its standard input is empty;
 * Ctrl-C does not reach it: it ends when our end is closed. */
par_status par_child_start(par_child *child, char *const *arguments, par_error *err);

/* Close our end, end the child if it does not end by itself, and wait for it.
 * Returns how it ended as waitpid tells it, 0 when there was none. */
int par_child_stop(par_child *child);

/* How many processors this process may use, at least 1. */
unsigned par_n_processors(void);

#endif
