/* frame.c -- headers with checksums. */

#include "corpus/frame.h"

#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { VERSION = 2, CHECKSUM_AT = 16 };

static const char magic[4] = {'P', 'A', 'R', 'B'};

void par_frame_begin(par_buf *buf) {
  static const char empty[PAR_FRAME_HEADER];
  par_buf_append(buf, empty, sizeof empty);
}

static uint64_t checksum(const char *data, size_t len) {
  XXH3_state_t state;
  XXH3_64bits_reset(&state);
  XXH3_64bits_update(&state, data, CHECKSUM_AT);
  XXH3_64bits_update(&state, data + PAR_FRAME_HEADER, len - PAR_FRAME_HEADER);
  return XXH3_64bits_digest(&state);
}

par_status par_frame_finish(par_buf *buf, par_frame_kind kind, uint8_t width, uint32_t n,
                            par_error *err) {
  PAR_TRY(par_buf_finish(buf, err));
  size_t len = buf->len - PAR_FRAME_HEADER;
  if (len > UINT32_MAX) return par_fail(err, PAR_ELIMIT, "a blob of %zu bytes", len);
  par_buf header = {0};
  par_buf_append(&header, magic, sizeof magic);
  par_buf_append_byte(&header, VERSION);
  par_buf_append_byte(&header, (uint8_t)kind);
  par_buf_append_byte(&header, width);
  par_buf_append_byte(&header, 0);
  par_buf_append_u32(&header, n);
  par_buf_append_u32(&header, (uint32_t)len);
  par_status status = par_buf_finish(&header, err);
  if (status == PAR_OK) {
    memcpy(buf->data, header.data, CHECKSUM_AT);
    par_buf_reset(&header);
    par_buf_append_u64(&header, checksum(buf->data, buf->len));
    memcpy(buf->data + CHECKSUM_AT, header.data, sizeof(uint64_t));
  }
  par_buf_clear(&header);
  return status;
}

par_status par_frame_open(par_frame *frame, const void *data, size_t len, par_frame_kind kind,
                          const char *what, par_error *err) {
  const uint8_t *bytes = data;
  if (len < PAR_FRAME_HEADER || memcmp(bytes, magic, sizeof magic) != 0)
    return par_fail(err, PAR_ECORRUPT, "%s: is damaged (no header)", what);
  if (bytes[4] != VERSION)
    return par_fail(err, PAR_ECORRUPT, "%s: has the unknown version %u", what, bytes[4]);
  if (bytes[5] != (uint8_t)kind || par_read_u32(bytes + 12) != len - PAR_FRAME_HEADER)
    return par_fail(err, PAR_ECORRUPT, "%s: is damaged (wrong kind or length)", what);
  if (par_read_u64(bytes + CHECKSUM_AT) != checksum(data, len))
    return par_fail(err, PAR_ECORRUPT, "%s: is damaged (wrong checksum)", what);
  frame->width = bytes[6];
  frame->n = par_read_u32(bytes + 8);
  frame->payload = bytes + PAR_FRAME_HEADER;
  frame->end = bytes + len;
  return PAR_OK;
}
