/* file.h -- files into memory, whole or piece by piece, and nothing else of the file system.
 */

#ifndef PAR_BASE_FILE_H
#define PAR_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/status.h"

/* Append the bytes of the file at `path` to *out; "-" is standard input.
 *
 * PAR_ENOTFOUND when there is no such file, PAR_ELIMIT when it holds more than
 * `max_len` bytes (which is found before more than that is kept), PAR_EIO with
 * the system's reason otherwise; what is no regular file (a directory, a pipe, a device) is
 * PAR_EINVALID, and never waited for. */
par_status par_file_read(par_buf *out, const char *path, size_t max_len, par_error *err);

/* A regular file that is read piece by piece. */
typedef struct par_file par_file;

/* The same failures. The caller closes it. */
par_status par_file_open(par_file **out, const char *path, size_t max_len, par_error *err);
size_t par_file_len(const par_file *file);

/* Append at most `len` bytes from offset `at` on: fewer at the end of the file. PAR_EIO, too,
 * when the file is no longer what it was when it was opened. */
par_status par_file_piece(par_buf *out, const par_file *file, size_t at, size_t len,
                          par_error *err);
void par_file_close(par_file *file); /* NULL accepted */

#endif
