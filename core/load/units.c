/* units.c -- breaks and paragraphs where something begins. */

#include "load/units.h"

#include <string.h>

#include "load/lines.h"
#include "load/points.h"

static par_status add_breaks(par_loaded *l, const par_u32s *starts, par_error *err) {
  par_u32s all = {0};
  size_t k = 0;
  for (size_t i = 0; i < starts->n; i++) {
    uint32_t start = starts->data[i];
    while (k < l->breaks.n && l->breaks.data[k] < start)
      par_u32s_push(&all, l->breaks.data[k++]);
    if (k == l->breaks.n || l->breaks.data[k] > start) par_u32s_push(&all, start);
  }
  while (k < l->breaks.n) par_u32s_push(&all, l->breaks.data[k++]);
  if (all.failed) return par_u32s_clear(&all), par_fail_memory(err);
  par_u32s_clear(&l->breaks);
  l->breaks = all;
  return PAR_OK;
}

/* The first start inside a span, behind its own; 0 when none is. */
static uint32_t first_inside(const par_u32s *starts, uint32_t start, uint32_t end) {
  size_t low = 0, high = starts->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (starts->data[middle] <= start)
      low = middle + 1;
    else
      high = middle;
  }
  return low < starts->n && starts->data[low] < end ? starts->data[low] : 0;
}

static par_status split_spans(par_loaded *l, const par_u32s *starts, par_error *err) {
  for (size_t i = 0; i < l->spans.n; i++) { /* those that are added, too */
    par_loaded_span *span = &l->spans.data[i];
    bool paragraph = strcmp(span->layer, "paragraph") == 0;
    if (!paragraph && strcmp(span->layer, "item") != 0) continue;
    uint32_t whole = span->end, at = first_inside(starts, span->start, whole);
    if (at == 0) continue;
    span->end = at;
    par_trim(l->text.data, &span->start, &span->end);
    if (!paragraph) continue;
    par_status status = par_loaded_add_span(l, "paragraph", at, whole, NULL, err);
    if (status != PAR_OK) return status;
  }
  return PAR_OK;
}

par_status par_units_begin(par_loaded *loaded, const par_u32s *starts, par_error *err) {
  par_status status = split_spans(loaded, starts, err);
  if (status == PAR_OK) status = add_breaks(loaded, starts, err);
  par_spans_sort(loaded);
  return status;
}

void par_unit_attribute(par_buf *out, const char *key, const char *text, uint32_t start,
                        uint32_t end) {
  if (start >= end) return;
  par_buf_printf(out, "%s\"%s\":\"", out->len == 0 ? "{" : ",", key);
  for (uint32_t i = start; i < end; i++) {
    uint8_t byte = (uint8_t)text[i];
    if (byte <= ' ') {
      if (i > start && (uint8_t)text[i - 1] > ' ') par_buf_append_byte(out, ' ');
      continue;
    }
    if (byte == '"' || byte == '\\') par_buf_append_byte(out, '\\');
    par_buf_append_byte(out, byte);
  }
  par_buf_append_byte(out, '"');
}
