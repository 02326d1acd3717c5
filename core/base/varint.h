/* varint.h -- unsigned numbers in seven-bit groups, lowest first (LEB128).
 *
 * Decoders are bounded: they never read past `end`. */

#ifndef PAR_BASE_VARINT_H
#define PAR_BASE_VARINT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

enum { PAR_VARINT_MAX = 5 }; /* bytes of the longest 32-bit number */

/* Write `value` in as many groups as it needs. */
void par_buf_append_varint(par_buf *buf, uint32_t value);

/* Read one number at *at and move *at behind it.
 * Returns false, and leaves *at and *value alone, when the bytes end first or
 * hold more than 32 bits. */
bool par_varint_read(uint32_t *value, const uint8_t **at, const uint8_t *end);

/* Read `n` numbers, and move *at behind them. Returns false, with *at where it was, when
 * one of them cannot be read. */
bool par_varints_read(uint32_t *numbers, const uint8_t **at, const uint8_t *end, uint32_t n);

/* A fixed-width little-endian number; the caller has checked the bounds. */
static inline uint16_t par_read_u16(const void *bytes) {
  const uint8_t *p = (const uint8_t *)bytes;
  return (uint16_t)(p[0] | p[1] << 8);
}

/* The same of four bytes. */
static inline uint32_t par_read_u32(const void *bytes) {
  const uint8_t *p = (const uint8_t *)bytes;
  return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The same of eight bytes. */
static inline uint64_t par_read_u64(const void *bytes) {
  const uint8_t *p = (const uint8_t *)bytes;
  return (uint64_t)par_read_u32(p) | (uint64_t)par_read_u32(p + 4) << 32;
}

/* Write one over two bytes. */
static inline void par_write_u16(void *bytes, uint16_t value) {
  uint8_t *b = bytes;
  b[0] = (uint8_t)value;
  b[1] = (uint8_t)(value >> 8);
}

/* Write one over four bytes. */
static inline void par_write_u32(void *bytes, uint32_t value) {
  uint8_t *p = (uint8_t *)bytes;
  for (int i = 0; i < 4; i++) p[i] = (uint8_t)(value >> 8 * i);
}

#endif
