/* buf.h -- a growing run of bytes that remembers its first failure.
 *
 * All zero is the empty buffer. After an allocation fails, writes do nothing
 * and `failed` stays set, so that a builder checks once, at its end. */

#ifndef PAR_BASE_BUF_H
#define PAR_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

typedef struct par_buf {
  char *data; /* not NUL-terminated, except after par_buf_cstr */
  size_t len;
  size_t cap;
  bool failed;
} par_buf;

/* Make room for `extra` more bytes. Pointers into the buffer die.
 * Returns false, and marks the buffer failed, when memory is out. */
bool par_buf_reserve(par_buf *buf, size_t extra);

/* Write behind what is there; nothing once the buffer has failed. */
void par_buf_append(par_buf *buf, const void *data, size_t len);
void par_buf_append_byte(par_buf *buf, uint8_t byte);
void par_buf_append_cstr(par_buf *buf, const char *s);
void par_buf_printf(par_buf *buf, const char *format, ...)
  __attribute__((format(printf, 2, 3)));

/* Little-endian, fixed width. */
void par_buf_append_u16(par_buf *buf, uint16_t value);
void par_buf_append_u32(par_buf *buf, uint32_t value);
void par_buf_append_u64(par_buf *buf, uint64_t value);

/* The contents with a NUL behind them, borrowed until the next write;
 * "" when the buffer failed. */
const char *par_buf_cstr(par_buf *buf);

/* Empty the buffer, keep its memory, forget a failure. */
void par_buf_reset(par_buf *buf);

/* The bytes, which the caller frees; the buffer is empty afterwards.
 * NULL when the buffer failed or never held anything. */
char *par_buf_detach(par_buf *buf, size_t *len);

/* PAR_OK, or PAR_ENOMEM when a write failed. */
par_status par_buf_finish(const par_buf *buf, par_error *err);

/* Free the memory. The buffer is the empty buffer again. */
void par_buf_clear(par_buf *buf);

#endif
