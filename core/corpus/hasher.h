/* hasher.h -- the SHA-256 of bytes that come piece by piece. */

#ifndef PAR_CORPUS_HASHER_H
#define PAR_CORPUS_HASHER_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "store/documents.h"

typedef struct par_hasher par_hasher;

/* The caller frees the hasher. */
par_status par_hasher_new(par_hasher **out, par_error *err);
void par_hasher_free(par_hasher *hasher); /* NULL accepted */

/* Add bytes behind those that were added. */
void par_hasher_add(par_hasher *hasher, const void *bytes, size_t len);

/* The hash of all that was added; the hasher is then as new. */
void par_hasher_finish(uint8_t out[PAR_HASH_SIZE], par_hasher *hasher);

#endif
