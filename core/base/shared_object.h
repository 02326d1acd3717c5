/* shared_object.h -- parts of the program, and libraries, that are opened when they are
 * needed, so that a start which does not need them does not pay for them. */

#ifndef PAR_BASE_SHARED_OBJECT_H
#define PAR_BASE_SHARED_OBJECT_H

#include <stdbool.h>

enum { PAR_PATH_SIZE = 4096 };

/* What lies at `relative` from the folder of the program; false when there is nothing. */
bool par_program_path(char out[PAR_PATH_SIZE], const char *relative);

/* What a shared object of ours has under the name `symbol`, for as long as the program
 * runs; NULL, and dlerror() tells why. It lies at the path `installed` from the program's
 * own folder, or else at `built`. */
void *par_shared_object(const char *installed, const char *built, const char *symbol);

/* Store the address of a function in the pointer at `field`: the way of POSIX to turn what
 * dlsym returns into one. False when the opened library lacks it. */
bool par_shared_function(void *field, void *handle, const char *name);

#endif
