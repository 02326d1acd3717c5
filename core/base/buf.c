/* buf.c -- growing, appending, giving away. */

#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SMALLEST_CAPACITY = 64 };

bool par_buf_reserve(par_buf *buf, size_t extra) {
  if (buf->failed) return false;
  if (extra <= buf->cap - buf->len) return true;
  size_t cap = buf->cap < SMALLEST_CAPACITY ? SMALLEST_CAPACITY : buf->cap;
  while (cap - buf->len < extra) {
    if (cap > SIZE_MAX / 2) {
      buf->failed = true;
      return false;
    }
    cap *= 2;
  }
  char *data = realloc(buf->data, cap);
  if (data == NULL) {
    buf->failed = true;
    return false;
  }
  buf->data = data;
  buf->cap = cap;
  return true;
}

void par_buf_append(par_buf *buf, const void *data, size_t len) {
  if (len == 0 || !par_buf_reserve(buf, len)) return;
  memcpy(buf->data + buf->len, data, len);
  buf->len += len;
}

void par_buf_append_byte(par_buf *buf, uint8_t byte) {
  par_buf_append(buf, &byte, 1);
}

void par_buf_append_cstr(par_buf *buf, const char *s) {
  par_buf_append(buf, s, strlen(s));
}

void par_buf_printf(par_buf *buf, const char *format, ...) {
  va_list args;
  va_start(args, format);
  va_list again;
  va_copy(again, args);
  int len = vsnprintf(NULL, 0, format, args);
  va_end(args);
  if (len >= 0 && par_buf_reserve(buf, (size_t)len + 1)) {
    vsnprintf(buf->data + buf->len, (size_t)len + 1, format, again);
    buf->len += (size_t)len;
  }
  va_end(again);
}

void par_buf_append_u16(par_buf *buf, uint16_t value) {
  uint8_t bytes[2] = {(uint8_t)value, (uint8_t)(value >> 8)};
  par_buf_append(buf, bytes, sizeof bytes);
}

void par_buf_append_u32(par_buf *buf, uint32_t value) {
  par_buf_append_u16(buf, (uint16_t)value);
  par_buf_append_u16(buf, (uint16_t)(value >> 16));
}

void par_buf_append_u64(par_buf *buf, uint64_t value) {
  par_buf_append_u32(buf, (uint32_t)value);
  par_buf_append_u32(buf, (uint32_t)(value >> 32));
}

const char *par_buf_cstr(par_buf *buf) {
  if (!par_buf_reserve(buf, 1)) return "";
  buf->data[buf->len] = '\0';
  return buf->data;
}

void par_buf_reset(par_buf *buf) {
  buf->len = 0;
  buf->failed = false;
}

char *par_buf_detach(par_buf *buf, size_t *len) {
  if (buf->failed) {
    par_buf_clear(buf);
    return NULL;
  }
  char *data = buf->data;
  if (len != NULL) *len = buf->len;
  *buf = (par_buf){0};
  return data;
}

par_status par_buf_finish(const par_buf *buf, par_error *err) {
  return buf->failed ? par_fail_memory(err) : PAR_OK;
}

void par_buf_clear(par_buf *buf) {
  free(buf->data);
  *buf = (par_buf){0};
}
