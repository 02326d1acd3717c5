/* segment.c -- places in a segment. */

#include "corpus/scan.h"

void par_segment_clear(par_segment *segment) {
  par_buf_clear(&segment->bytes);
  par_u32s_clear(&segment->cuts);
  par_u32s_clear(&segment->starts);
  par_segment_docs_clear(&segment->docs);
  par_u32s_clear(&segment->types);
  *segment = (par_segment){0};
}

/* The token at an index; behind it, when that is a cut. */
static uint32_t token_at(const par_segment *segment, size_t index) {
  uint32_t n_cuts = par_unit_of(&segment->cuts, (uint32_t)index);
  bool is_cut = n_cuts > 0 && segment->cuts.data[n_cuts - 1] == index;
  if (segment->starts.n == 0) return (uint32_t)index - n_cuts + is_cut;
  uint32_t behind = (uint32_t)index - segment->cuts.data[n_cuts - 1];
  return segment->starts.data[n_cuts - 1] + behind - !is_cut;
}

void par_segment_locate(int64_t *doc, uint32_t *pos, const par_segment *segment,
                        size_t index) {
  uint32_t token = token_at(segment, index);
  size_t low = 0;
  size_t high = segment->docs.n;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (segment->docs.data[middle].pos <= token)
      low = middle;
    else
      high = middle;
  }
  *doc = segment->docs.data[low].doc;
  *pos = token - segment->docs.data[low].pos;
}

size_t par_segment_index(const par_segment *segment, uint32_t token) {
  size_t low = 0;
  size_t high = segment->cuts.n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (segment->cuts.data[middle] - middle <= token)
      low = middle + 1;
    else
      high = middle;
  }
  return token + low;
}
