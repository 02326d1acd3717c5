/* standby_input.h -- the input of a run, in the memory of its process. */

#ifndef PAR_BASE_STANDBY_INPUT_H
#define PAR_BASE_STANDBY_INPUT_H

#include <stdbool.h>

/* Serve what is read of the file at `fd`, under any descriptor, by pread from memory. The
 * file must keep its length. Nothing happens when it cannot be mapped. */
void par_standby_map_input(int fd);

#endif
