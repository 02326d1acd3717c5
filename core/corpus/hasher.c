/* hasher.c -- the SHA-256 of bytes that come piece by piece. */

#include "corpus/hasher.h"

#include <nettle/sha2.h>
#include <stdlib.h>

struct par_hasher {
  struct sha256_ctx context;
};

par_status par_hasher_new(par_hasher **out, par_error *err) {
  *out = malloc(sizeof **out);
  if (*out == NULL) return par_fail_memory(err);
  sha256_init(&(*out)->context);
  return PAR_OK;
}

void par_hasher_free(par_hasher *hasher) {
  free(hasher);
}

void par_hasher_add(par_hasher *hasher, const void *bytes, size_t len) {
  if (len > 0) sha256_update(&hasher->context, len, bytes);
}

void par_hasher_finish(uint8_t out[PAR_HASH_SIZE], par_hasher *hasher) {
  sha256_digest(&hasher->context, PAR_HASH_SIZE, out);
}
