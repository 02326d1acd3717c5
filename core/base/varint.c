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

static const uint64_t HIGH_BITS = UINT64_C(0x8080808080808080);

enum { WORD = 8 };

/* The eight numbers of a word in which each has one byte. */
static inline void spread(uint32_t *numbers, uint64_t word) {
  for (unsigned k = 0; k < WORD; k++) numbers[k] = (uint32_t)(word >> 8 * k) & 0x7F;
}

/* Most have one byte, and are taken by the word; else one or two, without order: of
 * these, all that end in a word are taken without a branch. */
bool par_varints_read(uint32_t *numbers, const uint8_t **at, const uint8_t *end, uint32_t n) {
  const uint8_t *p = *at;
  uint32_t i = 0;
  while (i < n) {
    const uint8_t *start = p;
    if (end - p >= WORD && n - i >= WORD) {
      uint64_t word = par_read_u64(p);
      uint64_t ends = ~word & HIGH_BITS;
      if (ends == HIGH_BITS) {
        spread(numbers + i, word);
        i += WORD;
        p += WORD;
        continue;
      }
      while ((ends & 0x8080) != 0) {
        unsigned two = (ends & 0x80) == 0;
        numbers[i++] = (uint32_t)((word & 0x7F) | (word >> 1 & 0x3F80 & (0u - two)));
        word >>= 8 << two;
        ends >>= 8 << two;
        p += 1 + two;
      }
    }
    if (p != start) continue;
    if (!par_varint_read(&numbers[i++], &start, end)) return false;
    p = start;
  }
  *at = p;
  return true;
}
