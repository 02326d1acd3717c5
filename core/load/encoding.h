/* encoding.h -- bytes in whatever encoding into UTF-8 text. */

#ifndef PAR_LOAD_ENCODING_H
#define PAR_LOAD_ENCODING_H

#include "base/buf.h"

/* The longest text of one document, in bytes of UTF-8. */
#define PAR_TEXT_MAX ((size_t)1 << 30)

/* Append the text that `bytes` hold to *out, without a byte order mark, every
 * other character as it is (line ends too).
 *
 * A byte order mark tells the encoding, even against `declared`; without one it
 * is `declared` (any name that iconv knows), and UTF-8 when that is NULL. `name`
 * is for messages. PAR_EINVALID when the bytes are empty, are binary data or do
 * not decode, with the offset of the byte; PAR_ELIMIT past PAR_TEXT_MAX. On
 * failure *out is as it was, but for its memory. */
par_status par_decode(par_buf *out, const char *bytes, size_t len, const char *declared,
                      const char *name, par_error *err);

#endif
