/* confine.h -- the limits of a process that reads what others have made. */

#ifndef PAR_BASE_CONFINE_H
#define PAR_BASE_CONFINE_H

#include <stddef.h>

/* This process can write no file, dumps no core, has few descriptors, so much address
 * space and, unless it is 0, so much processor time; it dies with the one that started it.
 * Only calls that are safe behind a fork. */
void par_confine(size_t max_memory, unsigned seconds);

#endif
