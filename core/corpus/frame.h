/* frame.h -- the header that every stored blob of tokens and types begins with.
 *
 *     offset  bytes  what
 *          0      4  magic "PARB"
 *          4      1  version, 2
 *          5      1  kind (par_frame_kind)
 *          6      1  width of a payload element in bytes, where the kind has one
 *          7      1  0
 *          8      4  n, the number of elements
 *         12      4  length of the payload in bytes
 *         16      8  XXH3-64 of the bytes 0 to 15 and of the payload
 *         24         payload
 *
 * All numbers are little-endian. */

#ifndef PAR_CORPUS_FRAME_H
#define PAR_CORPUS_FRAME_H

#include "base/buf.h"
#include "base/varint.h"

enum { PAR_FRAME_HEADER = 24 };

typedef enum par_frame_kind {
  PAR_FRAME_DICTIONARY = 0,
  PAR_FRAME_TOKENS = 1,
  PAR_FRAME_STRUCTURE = 2,
  PAR_FRAME_GAPS = 3,
  PAR_FRAME_COUNTS = 4,
  PAR_FRAME_LAYER = 16,
  PAR_FRAME_VALUES = 254,
  PAR_FRAME_LEXICON = 255
} par_frame_kind;

typedef struct par_frame {
  uint8_t width;
  uint32_t n;
  const uint8_t *payload, *end;
} par_frame;

/* Append an unfinished header to an empty buffer; the payload follows. */
void par_frame_begin(par_buf *buf);

/* Fill the header in, once the payload is there. */
par_status par_frame_finish(par_buf *buf, par_frame_kind kind, uint8_t width, uint32_t n,
                            par_error *err);

/* Check header and checksum. The frame borrows `data`.
 * PAR_ECORRUPT, naming `what`, when anything is off. */
par_status par_frame_open(par_frame *frame, const void *data, size_t len, par_frame_kind kind,
                          const char *what, par_error *err);

#endif
