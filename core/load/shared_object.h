/* shared_object.h -- parts of the program that are opened when they are needed, so that a
 * start which does not need them does not pay for their libraries. */

#ifndef PAR_LOAD_SHARED_OBJECT_H
#define PAR_LOAD_SHARED_OBJECT_H

/* What a shared object has under the name `symbol`, for as long as the program runs; NULL,
 * and dlerror() tells why. It lies at the path `installed` from the program's own folder, or
 * else at `built`. */
void *par_shared_object(const char *installed, const char *built, const char *symbol);

#endif
