/* varint.c -- LEB128. */

#include "base/varint.h"

void par_buf_append_varint(par_buf *buf, uint32_t value) {
  if (!par_buf_reserve(buf, PAR_VARINT_MAX)) return;
  while (value >= 0x80) {
    buf->data[buf->len++] = (char)(value | 0x80);
    value >>= 7;
  }
  buf->data[buf->len++] = (char)value;
}

bool par_varint_read(uint32_t *value, const uint8_t **at, const uint8_t *end) {
  const uint8_t *p = *at;
  uint64_t sum = 0;
  for (unsigned shift = 0; shift < 7 * PAR_VARINT_MAX; shift += 7) {
    if (p == end) return false;
    uint8_t byte = *p++;
    sum |= (uint64_t)(byte & 0x7F) << shift;
    if (byte < 0x80) {
      if (sum > UINT32_MAX) return false;
      *value = (uint32_t)sum;
      *at = p;
      return true;
    }
  }
  return false;
}
