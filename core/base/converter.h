/* converter.h -- another program as a function from bytes to bytes, within limits. */

#ifndef PAR_BASE_CONVERTER_H
#define PAR_BASE_CONVERTER_H

#include "base/buf.h"

typedef struct par_converter {
  const char *program;          /* found in PATH */
  const char *const *arguments; /* program first, NULL behind the last */
  size_t max_bytes;             /* of output */
  size_t max_memory;            /* of its address space, in bytes */
  unsigned seconds;             /* until it is killed; of processor time, too */
  bool stays_ready;             /* `arguments` is static, and the program is kept on standby */
} par_converter;

enum { PAR_CONVERTER_MESSAGE = 256 };

/* How a program that ran ended. */
typedef struct par_converted {
  int exit_code;                       /* -1: a signal ended it */
  char message[PAR_CONVERTER_MESSAGE]; /* the start of its standard error */
} par_converted;

/* Run the program with `bytes` as its standard input, a file in memory that it may seek
 * in, and append its standard output to *out. It can write no file, dumps no core, and
 * does not outlive this process. PAR_OK however it ended by itself or by a limit of the
 * system: *how tells.
 *
 * PAR_ENOTFOUND when there is no such program; PAR_ELIMIT when it was killed for its
 * time or the length of its output. */
par_status par_convert(par_buf *out, par_converted *how, const par_converter *converter,
                       const char *bytes, size_t len, par_error *err);

#endif
