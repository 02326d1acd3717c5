/* typeset.c -- types in pages: those with the same higher bytes. */

#include "corpus/typeset.h"

#include "base/varint.h"

enum { SMALL = 1, LARGE = 2, HEAD = 4, MOST_SMALL = UINT16_MAX };

/* Bytes of the end of a page. */
static unsigned end_width(uint8_t width) {
  return width == SMALL ? 2 : 4;
}

static uint32_t end_of(const par_typeset *set, uint32_t page) {
  const uint8_t *at = set->ends + (size_t)page * end_width(set->width);
  return set->width == SMALL ? par_read_u16(at) : par_read_u32(at);
}

static uint32_t low_of(const par_typeset *set, uint32_t i) {
  return set->width == SMALL ? set->lows[i] : par_read_u16(set->lows + 2 * (size_t)i);
}

static size_t size_with(const par_u32s *types, uint8_t width) {
  size_t n_pages = types->n == 0 ? 0 : ((size_t)types->data[types->n - 1] >> 8 * width) + 1;
  return n_pages * end_width(width) + types->n * width;
}

static void put_end(par_buf *out, uint8_t width, uint32_t end) {
  if (width == SMALL)
    par_buf_append_u16(out, (uint16_t)end);
  else
    par_buf_append_u32(out, end);
}

void par_typeset_put(par_buf *out, uint8_t *width, const par_u32s *types) {
  bool small = types->n <= MOST_SMALL && size_with(types, SMALL) <= size_with(types, LARGE);
  *width = small ? SMALL : LARGE;
  uint32_t n_pages = types->n == 0 ? 0 : (types->data[types->n - 1] >> 8 * *width) + 1;
  par_buf_append_u32(out, n_pages);
  for (uint32_t page = 0, i = 0; page < n_pages; page++) {
    while (i < types->n && types->data[i] >> 8 * *width == page) i++;
    put_end(out, *width, i);
  }
  for (size_t i = 0; i < types->n; i++) {
    par_buf_append_byte(out, (uint8_t)types->data[i]);
    if (!small) par_buf_append_byte(out, (uint8_t)(types->data[i] >> 8));
  }
}

bool par_typeset_open(par_typeset *set, const par_frame *frame) {
  size_t len = (size_t)(frame->end - frame->payload);
  if (len < HEAD || (frame->width != SMALL && frame->width != LARGE)) return false;
  *set = (par_typeset){
    .n = frame->n,
    .n_pages = par_read_u32(frame->payload),
    .width = frame->width,
    .ends = frame->payload + HEAD,
  };
  uint64_t ends = (uint64_t)set->n_pages * end_width(set->width);
  if (ends + (uint64_t)set->n * set->width != len - HEAD) return false;
  set->lows = set->ends + ends;
  return true;
}

bool par_typeset_find(uint32_t *place, const par_typeset *set, uint32_t type) {
  uint32_t page = type >> 8 * set->width;
  if (page >= set->n_pages) return false;
  uint32_t wanted = set->width == SMALL ? type & 0xFF : type & 0xFFFF;
  uint32_t low = page == 0 ? 0 : end_of(set, page - 1);
  uint32_t end = end_of(set, page);
  uint32_t high = end = end < set->n ? end : set->n;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (low_of(set, middle) < wanted)
      low = middle + 1;
    else
      high = middle;
  }
  if (low >= end || low_of(set, low) != wanted) return false;
  *place = low;
  return true;
}

/* The types [i, end), whose higher bytes are `base`; false when they do not ascend. */
static bool read_page(uint32_t *out, const par_typeset *set, uint32_t base, uint32_t i,
                      uint32_t end) {
  bool good = true;
  uint32_t first = i;
  for (; i < end; i++) {
    out[i] = base | low_of(set, i);
    good &= i == first || out[i - 1] < out[i];
  }
  return good;
}

bool par_typeset_read(par_u32s *out, const par_typeset *set, uint32_t limit) {
  uint32_t done = 0;
  if (!par_u32s_reserve(out, set->n)) return true;
  for (uint32_t page = 0; page < set->n_pages; page++) {
    uint32_t end = end_of(set, page);
    if (end < done || end > set->n || page > UINT32_MAX >> 8 * set->width) return false;
    if (!read_page(out->data, set, page << 8 * set->width, done, end)) return false;
    done = end;
  }
  out->n = set->n;
  return done == set->n && (done == 0 || out->data[done - 1] < limit);
}
