/* decoder.h -- text out of bytes that come piece by piece. */

#ifndef PAR_LOAD_DECODER_H
#define PAR_LOAD_DECODER_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct par_decoder par_decoder;

/* A decoder of an encoding that iconv knows; of what is malformed in UTF-8, and of one unit in
 * a hundred of UTF-16 and UTF-32, it makes U+FFFD with `mend`. `name` is for messages.
 * PAR_EINVALID when there is no such encoding. The caller frees it. */
par_status par_decoder_new(par_decoder **out, const char *encoding, bool mend,
                           const char *name, par_error *err);

/* Append the text of the next bytes, without a byte order mark before the first: whole
 * characters, what is begun waits for more unless these are the `last` bytes. PAR_EINVALID
 * when they do not decode, or are no text. */
par_status par_decoder_add(par_buf *out, par_decoder *decoder, const char *bytes, size_t len,
                           bool last, par_error *err);

void par_decoder_free(par_decoder *decoder); /* NULL accepted */

#endif
