/* file.h -- whole files into memory, and nothing else of the file system. */

#ifndef PAR_BASE_FILE_H
#define PAR_BASE_FILE_H

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

#endif
