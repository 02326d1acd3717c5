/* input.h -- the bytes that something is loaded from: in memory, in a file, or in an archive.
 */

#ifndef PAR_BINDINGS_INPUT_H
#define PAR_BINDINGS_INPUT_H

#include "base/buf.h"
#include "base/file.h"
#include "corpus/prepare.h"
#include "load/members.h"

/* A long one is left where it is, until more is asked for than its head, its hash and pieces.
 */
typedef struct par_input {
  par_buf bytes;       /* from the first on; all of them where there is nothing else */
  par_file *file;      /* that has all */
  par_members *packed; /* the same, in an archive that is borrowed; `at` was read up to */
  size_t number, at;   /* of the packed one */
  size_t packed_len;   /* known with the hash */
  uint8_t hash[PAR_HASH_SIZE];
  bool hashed;
  bool is_text;   /* known with the hash of what is not in memory: UTF-8 without NUL */
  size_t text_to; /* up to there it is, at least; all, or close to what is no such text */
} par_input;

/* Have the first `n` bytes in memory, or all, where there are fewer. */
par_status par_input_fill(par_input *in, size_t n, par_error *err);

/* Find its hash, in one pass. */
par_status par_input_scan(par_input *in, par_error *err);

/* How many bytes it has. */
par_status par_input_len(size_t *len, par_input *in, par_error *err);

/* Append at most `n` bytes from an offset on, fewer at its end. Of what is packed pieces are
 * to be read in order: to go back is to unpack it again. */
par_status par_input_piece(par_buf *out, par_input *in, size_t at, size_t n, par_error *err);

/* Whether all is in memory. */
static inline bool par_input_is_whole(const par_input *in) {
  return in->file == NULL && in->packed == NULL;
}

/* White space alone, behind a byte order mark. */
bool par_input_is_blank(const par_buf *bytes);

void par_input_clear(par_input *in);

#endif
