/* pump.h -- a thread that reads ahead from a descriptor, so that the one who writes into it
 * does not wait while the one who takes the bytes waits for something else. */

#ifndef PAR_BASE_PUMP_H
#define PAR_BASE_PUMP_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct par_pump par_pump;

/* Read from `fd`, which stays the caller's, keeping at most about `limit` bytes that were
 * not taken. The caller stops it, before closing the descriptor. */
par_status par_pump_start(par_pump **out, int fd, size_t limit, par_error *err);

/* A descriptor that is readable when there is something to take, or nothing more will
 * come. */
int par_pump_fd(const par_pump *pump);

/* Append all that was read to *out; whether that was the last of it: the other side has
 * closed, or memory was out. */
bool par_pump_take(par_pump *pump, par_buf *out);

void par_pump_stop(par_pump *pump); /* NULL accepted */

#endif
