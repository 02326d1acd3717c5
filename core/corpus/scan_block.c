/* scan_block.c -- one block of whole documents to class bytes.
 *
 * Where every hit is near a token of certain classes, these tokens, the anchors, are
 * looked for among the indices; only windows around them are translated. */

#include <string.h>

#include "corpus/scan_internal.h"

enum {
  LANES = 16,         /* indices compared at a time */
  GROUP = 64,         /* indices passed at a time, a multiple of them */
  FEW_WANTED = 8,     /* indices worth comparing with each */
  COUNTED_BLOCKS = 4, /* that tell which classes are rare */
  DENSE = 2           /* a block is translated whole when a half of it is in windows */
};

bool par_scan__is_direct(const par_scan *scan) {
  return scan->classes->n_places == 0 && !scan->classes->keep_types &&
         scan->unit.kind != PAR_SOURCE_LAYER;
}

int64_t par_scan__next_wanted(const par_i64s *ids, int64_t doc) {
  size_t low = 0;
  size_t high = ids->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (ids->data[middle] < doc)
      low = middle + 1;
    else
      high = middle;
  }
  return low < ids->n ? ids->data[low] : INT64_MAX;
}

/* Whether the block has a token that the need names. */
static par_status has_need(bool *answer, par_scan *scan, const par_need *need,
                           par_error *err) {
  const par_block *block = &scan->block;
  uint32_t index;
  *answer = false;
  if (need->types.n <= MAX_NEED_TYPES) {
    for (size_t i = 0; i < need->types.n && !*answer; i++)
      *answer = par_typeset_find(&index, &block->types, need->types.data[i]);
    return PAR_OK;
  }
  PAR_TRY(par_scan__read(scan, PAR_BLOCK_DICTIONARY, err));
  for (size_t i = 0; i < block->dictionary.n && !*answer; i++)
    *answer = need->wanted[scan->byte_of_type.data[block->dictionary.data[i]]];
  return PAR_OK;
}

static par_status has_needs(bool *answer, par_scan *scan, par_error *err) {
  *answer = true;
  for (size_t i = 0; i < scan->n_needs && *answer; i++)
    PAR_TRY(has_need(answer, scan, &scan->needs[i], err));
  return PAR_OK;
}

/* Documents and units of the block, as positions in the segment. */
static par_status take_structure(par_segment *segment, par_scan *scan, par_error *err) {
  const par_block *block = &scan->block;
  uint32_t base = segment->n_tokens;
  if (block->docs.data[0].doc_pos != 0 && block->docs.data[0].doc > scan->seen)
    return par_fail(err, PAR_ECORRUPT, "block %lld does not go on where the one before ends",
                    (long long)block->row.id);
  par_u32s_reset(&scan->documents);
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    uint32_t end = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    par_segment_docs_push(&segment->docs, (par_segment_doc){d->doc, d->pos + base});
    if (end > d->pos) par_u32s_push(&scan->documents, d->pos);
  }
  return segment->docs.failed || scan->documents.failed ? par_fail_memory(err) : PAR_OK;
}

/* How many units begin in the block. */
static size_t units_in(const par_scan *scan) {
  if (scan->unit.kind == PAR_SOURCE_SENTENCE) return scan->block.sentences.n;
  if (scan->unit.kind == PAR_SOURCE_PARAGRAPH) return scan->block.paragraphs.n;
  return scan->block.docs.n;
}

/* The same units, when the structure is taken. */
static const par_u32s *units_of(const par_scan *scan) {
  if (scan->unit.kind == PAR_SOURCE_SENTENCE) return &scan->block.sentences;
  if (scan->unit.kind == PAR_SOURCE_PARAGRAPH) return &scan->block.paragraphs;
  return &scan->documents;
}

static par_status make_room(par_segment *segment, size_t n_tokens, size_t n_cuts, bool windows,
                            par_error *err) {
  if (!par_buf_reserve(&segment->bytes, n_tokens + n_cuts + 1) ||
      !par_u32s_reserve(&segment->cuts, n_cuts) ||
      (windows && !par_u32s_reserve(&segment->starts, n_cuts)))
    return par_fail_memory(err);
  return PAR_OK;
}

/* The tokens [from, to) of the block, with a cut before them. */
static void put_run(par_segment *segment, const par_block *block, const uint8_t *table,
                    uint32_t from, uint32_t to, bool cut) {
  const uint8_t *index = block->indices + (size_t)from * 2;
  if (cut) {
    par_u32s_push(&segment->cuts, (uint32_t)segment->bytes.len);
    segment->bytes.data[segment->bytes.len++] = 0;
  }
  uint8_t *out = (uint8_t *)segment->bytes.data + segment->bytes.len;
  for (uint32_t i = 0; i < to - from; i++)
    out[i] = table[(uint32_t)index[2 * (size_t)i] | (uint32_t)index[2 * (size_t)i + 1] << 8];
  segment->bytes.len += to - from;
}

static void hide_run(par_segment *segment, uint32_t len) {
  memset(segment->bytes.data + segment->bytes.len - len, 0, len);
}

static par_status read_structure(par_scan *scan, par_error *err) {
  bool lists = scan->unit.kind != PAR_SOURCE_DOCUMENT;
  return par_scan__read(scan, lists ? PAR_BLOCK_STRUCTURE : PAR_BLOCK_DOCS, err);
}

/* The whole block. Documents that are not to be seen are 0. */
static par_status put_block(par_segment *segment, par_scan *scan, const uint8_t *table,
                            bool windows, par_error *err) {
  const par_block *block = &scan->block;
  const par_u32s *units = units_of(scan);
  bool all = par_scan__all_visible(scan);
  size_t d = 0;
  PAR_TRY(make_room(segment, block->row.n_tokens, units->n + 1, windows, err));
  uint32_t first = units->n == 0 ? block->row.n_tokens : units->data[0];
  if (first > 0) {
    if (windows) par_u32s_push(&segment->starts, segment->n_tokens);
    put_run(segment, block, table, 0, first, windows);
    if (!all && !par_scan__visible(scan, block->docs.data[0].doc)) hide_run(segment, first);
  }
  for (size_t u = 0; u < units->n; u++) {
    uint32_t from = units->data[u];
    uint32_t to = u + 1 < units->n ? units->data[u + 1] : block->row.n_tokens;
    if (windows) par_u32s_push(&segment->starts, segment->n_tokens + from);
    put_run(segment, block, table, from, to, true);
    while (d + 1 < block->docs.n && block->docs.data[d + 1].pos <= from) d++;
    if (!all && !par_scan__visible(scan, block->docs.data[d].doc))
      hide_run(segment, to - from);
  }
  return PAR_OK;
}

/* How often the classes of needs occur, in the first blocks, which stand for all. */
static par_status count_needs(par_scan *scan, par_error *err) {
  const par_block *block = &scan->block;
  if (scan->n_counted == COUNTED_BLOCKS) return PAR_OK;
  scan->n_counted++;
  PAR_TRY(read_structure(scan, err));
  PAR_TRY(par_scan__read(scan, PAR_BLOCK_COUNTS, err));
  scan->n_counted_tokens += block->row.n_tokens;
  scan->n_counted_units += units_in(scan) + 1;
  for (size_t n = 0; n < scan->n_needs; n++)
    for (size_t i = 0; i < block->dictionary.n; i++)
      if (scan->needs[n].wanted[scan->byte_of_type.data[block->dictionary.data[i]]])
        scan->needs[n].n_tokens += block->counts.data[i];
  return PAR_OK;
}

/* In the blocks that were counted, where units have about `unit` tokens. */
static uint64_t window_tokens(const par_need *need, uint32_t unit) {
  uint64_t window = (uint64_t)need->before + need->after + 1;
  return need->n_tokens * (window < unit ? window : unit);
}

/* The need whose windows are smallest; NULL when they are hardly smaller than the text,
 * as of full blocks. */
static const par_need *best_need(const par_scan *scan) {
  const par_need *best = NULL;
  uint64_t least = (uint64_t)scan->n_counted * PAR_BLOCK_TOKENS / DENSE;
  uint32_t unit = (uint32_t)(scan->n_counted_tokens / scan->n_counted_units) + 1;
  for (size_t n = 0; n < scan->n_needs; n++) {
    uint64_t tokens = window_tokens(&scan->needs[n], unit);
    if (!scan->needs[n].near || tokens >= least) continue;
    best = &scan->needs[n];
    least = tokens;
  }
  return best;
}

/* GCC's and Clang's vectors: instructions where the machine has such, loops elsewhere. */
typedef uint16_t vector __attribute__((vector_size(16)));

/* Which of LANES indices are wanted, as the block has both: a bit for each. */
static inline uint32_t compare(const uint8_t *indices, const uint16_t *wanted, size_t k) {
  static const vector low_bits = {1, 2, 4, 8, 16, 32, 64, 128};
  vector low, high;
  vector low_equal = {0};
  vector high_equal = {0};
  uint64_t words[2];
  memcpy(&low, indices, sizeof low);
  memcpy(&high, indices + sizeof low, sizeof high);
  for (size_t j = 0; j < k; j++) {
    vector one = wanted[j] - (vector){0};
    low_equal |= (vector)(low == one);
    high_equal |= (vector)(high == one);
  }
  vector bits = (low_equal & low_bits) | (high_equal & (low_bits << 8));
  memcpy(words, &bits, sizeof words);
  uint64_t all = words[0] | words[1];
  all |= all >> 32;
  return (uint32_t)(all | all >> 16) & 0xFFFF;
}

/* Whether any of GROUP indices is wanted: as with most that are looked at, none is. */
static inline bool any_wanted(const uint8_t *indices, const uint16_t *wanted, size_t k) {
  vector found = {0};
  uint64_t words[2];
  for (size_t i = 0; i < GROUP; i += LANES / 2) {
    vector part;
    memcpy(&part, indices + 2 * i, sizeof part);
    for (size_t j = 0; j < k; j++) found |= (vector)(part == wanted[j] - (vector){0});
  }
  memcpy(words, &found, sizeof words);
  return (words[0] | words[1]) != 0;
}

/* The first index from `pos` on whose group has a wanted one, as far as groups go. */
static uint32_t skip_groups(const par_block *block, uint32_t pos, const uint16_t *wanted,
                            size_t k) {
  const uint8_t *indices = block->indices;
  uint32_t n = block->row.n_tokens;
  if (k == 1) /* the loop that is worth a copy without an inner one */
    while (n - pos >= GROUP && !any_wanted(indices + 2 * (size_t)pos, wanted, 1)) pos += GROUP;
  else
    while (n - pos >= GROUP && !any_wanted(indices + 2 * (size_t)pos, wanted, k)) pos += GROUP;
  return pos;
}

/* The wanted of the tokens [pos, pos + LANES), or up to the last. */
static uint32_t *put_wanted(uint32_t *out, const par_block *block, uint32_t pos,
                            const uint16_t *wanted, size_t k) {
  uint8_t rest[2 * LANES] = {0};
  uint32_t n = block->row.n_tokens;
  const uint8_t *indices = block->indices + 2 * (size_t)pos;
  bool last = n - pos < LANES;
  if (last) memcpy(rest, indices, 2 * (size_t)(n - pos));
  uint32_t bits = compare(last ? rest : indices, wanted, k);
  if (last) bits &= (1u << (n - pos)) - 1;
  for (; bits != 0; bits &= bits - 1) *out++ = pos + (uint32_t)__builtin_ctz(bits);
  return out;
}

/* Puts the tokens into `anchors`, where there is room for all of the block. */
static void find_few(par_u32s *anchors, const par_block *block, const uint16_t *wanted,
                     size_t k) {
  uint32_t n = block->row.n_tokens;
  uint32_t *out = anchors->data;
  for (uint32_t pos = 0; pos < n;) {
    pos = skip_groups(block, pos, wanted, k);
    uint32_t end = n - pos < GROUP ? n : pos + GROUP;
    for (; pos < end; pos += LANES) out = put_wanted(out, block, pos, wanted, k);
  }
  anchors->n = (size_t)(out - anchors->data);
}

static void find_many(par_u32s *anchors, const par_block *block, const uint8_t *table,
                      const par_need *need) {
  uint32_t *out = anchors->data;
  for (uint32_t pos = 0; pos < block->row.n_tokens; pos++) {
    *out = pos;
    out += need->wanted[table[par_block_index(block, pos)]];
  }
  anchors->n = (size_t)(out - anchors->data);
}

/* Drop the anchors that have not, at its distance from them, what another need names. */
static void filter(par_u32s *anchors, const par_scan *scan, const uint8_t *table,
                   const par_need *need) {
  const par_block *block = &scan->block;
  for (size_t n = 0; n < scan->n_needs; n++) {
    const par_need *other = &scan->needs[n];
    if (other == need || !other->exact || !need->exact) continue;
    int64_t distance = (int64_t)other->offset - need->offset;
    uint32_t *out = anchors->data;
    for (size_t i = 0; i < anchors->n; i++) {
      int64_t at = anchors->data[i] + distance;
      *out = anchors->data[i];
      out += at >= 0 && at < block->row.n_tokens &&
             other->wanted[table[par_block_index(block, (uint32_t)at)]];
    }
    anchors->n = (size_t)(out - anchors->data);
  }
}

/* The indices of a need's types in the block: how many, or more than FEW_WANTED, of
 * which the first are in `wanted`, as the block writes them. */
static size_t list_wanted(uint16_t wanted[FEW_WANTED], const par_scan *scan,
                          const par_need *need) {
  const par_block *block = &scan->block;
  bool few = need->types.n <= MAX_NEED_TYPES;
  size_t n = few ? need->types.n : block->dictionary.n;
  size_t k = 0;
  for (size_t i = 0; i < n && k <= FEW_WANTED; i++) {
    uint32_t index = (uint32_t)i;
    if (few ? !par_typeset_find(&index, &block->types, need->types.data[i])
            : !need->wanted[scan->table[i]])
      continue;
    uint8_t bytes[2] = {(uint8_t)(index & 0xFF), (uint8_t)(index >> 8)};
    if (k < FEW_WANTED) memcpy(&wanted[k], bytes, sizeof bytes);
    k++;
  }
  return k;
}

/* The tokens of the block that the need names. */
static par_status find_anchors(par_scan *scan, const par_need *need, par_error *err) {
  const par_block *block = &scan->block;
  uint16_t wanted[FEW_WANTED];
  par_u32s_reset(&scan->anchors);
  if (!par_u32s_reserve(&scan->anchors, (size_t)block->row.n_tokens + 1))
    return par_fail_memory(err);
  size_t k = list_wanted(wanted, scan, need);
  if (k <= FEW_WANTED)
    find_few(&scan->anchors, block, wanted, k);
  else
    find_many(&scan->anchors, block, scan->table, need);
  filter(&scan->anchors, scan, scan->table, need);
  return PAR_OK;
}

/* A walk over units and documents beside tokens that ascend. */
typedef struct walk {
  const par_u32s *units;
  size_t unit; /* of units: the first that begins behind the token */
  size_t doc;
  uint32_t start, end; /* of the unit that holds the token */
} walk;

static void go_to(walk *w, const par_block *block, uint32_t pos) {
  while (w->unit < w->units->n && w->units->data[w->unit] <= pos) w->unit++;
  w->start = w->unit == 0 ? 0 : w->units->data[w->unit - 1];
  w->end = w->unit < w->units->n ? w->units->data[w->unit] : block->row.n_tokens;
  while (w->doc + 1 < block->docs.n && block->docs.data[w->doc + 1].pos <= pos) w->doc++;
}

/* The tokens [from, to), cut before the first and where units begin. */
static par_status put_window(par_segment *segment, const par_scan *scan, const uint8_t *table,
                             uint32_t from, uint32_t to, size_t unit, par_error *err) {
  const par_u32s *units = units_of(scan);
  size_t last = unit;
  while (last < units->n && units->data[last] < to) last++;
  PAR_TRY(make_room(segment, to - from, last - unit + 1, true, err));
  for (; from < to; unit++) {
    uint32_t end = unit < last ? units->data[unit] : to;
    par_u32s_push(&segment->starts, segment->n_tokens + from);
    put_run(segment, &scan->block, table, from, end, true);
    from = end;
  }
  return PAR_OK;
}

static uint32_t less(uint32_t a, uint32_t b) {
  return a > b ? a - b : 0;
}

/* Windows around the anchors; those that touch are one. */
static par_status put_windows(par_segment *segment, par_scan *scan, const uint8_t *table,
                              const par_need *need, par_error *err) {
  const par_block *block = &scan->block;
  walk w = {.units = units_of(scan)};
  bool all = par_scan__all_visible(scan);
  uint32_t from = 0;
  uint32_t to = 0; /* the window [from, to) is to be put; none while they are equal */
  size_t unit = 0;
  for (size_t i = 0; i < scan->anchors.n; i++) {
    uint32_t pos = scan->anchors.data[i];
    go_to(&w, block, pos);
    if (!all && !par_scan__visible(scan, block->docs.data[w.doc].doc)) continue;
    uint32_t low = less(pos, need->before) > w.start ? less(pos, need->before) : w.start;
    uint32_t high = need->after < w.end - pos ? pos + need->after + 1 : w.end;
    if (high > w.end) high = w.end;
    if (from < to && low > to) {
      PAR_TRY(put_window(segment, scan, table, from, to, unit, err));
      from = to;
    }
    if (from == to) {
      from = low;
      unit = w.unit;
    }
    to = high > to ? high : to;
  }
  return from < to ? put_window(segment, scan, table, from, to, unit, err) : PAR_OK;
}

static bool wants_windows(const par_scan *scan) {
  for (size_t n = 0; n < scan->n_needs; n++)
    if (scan->needs[n].near) return true;
  return false;
}

static bool any_visible(const par_scan *scan) {
  const par_block_docs *docs = &scan->block.docs;
  if (par_scan__all_visible(scan)) return true;
  for (size_t i = 0; i < docs->n; i++)
    if (par_scan__visible(scan, docs->data[i].doc)) return true;
  return false;
}

/* Indices to bytes. What is not in the dictionary, as only damage is, is no class that a
 * pattern names, or none at all. */
static par_status fill_table(par_scan *scan, par_error *err) {
  const par_block *block = &scan->block;
  uint32_t index;
  if (scan->few_rare) {
    for (size_t i = 0; i < scan->rare.n; i++)
      if (par_typeset_find(&index, &block->types, scan->rare.data[i]))
        scan->table[index] = scan->byte_of_type.data[scan->rare.data[i]];
    return PAR_OK;
  }
  PAR_TRY(par_scan__read(scan, PAR_BLOCK_DICTIONARY, err));
  uint32_t n = (uint32_t)block->dictionary.n;
  for (uint32_t i = 0; i < n; i++)
    scan->table[i] = scan->byte_of_type.data[block->dictionary.data[i]];
  if (n < scan->n_table) memset(scan->table + n, 0, scan->n_table - n);
  scan->n_table = n;
  return PAR_OK;
}

/* Rare types have other indices in the next block. */
static void empty_table(par_scan *scan) {
  uint32_t index;
  for (size_t i = 0; scan->few_rare && i < scan->rare.n; i++)
    if (par_typeset_find(&index, &scan->block.types, scan->rare.data[i]))
      scan->table[index] = scan->common;
}

/* Take the tokens, the table being filled: windows around the need's, or all (NULL). */
static par_status take_tokens(par_segment *segment, par_scan *scan, const par_need *need,
                              par_error *err) {
  bool windows = wants_windows(scan);
  PAR_TRY(par_scan__read(scan, PAR_BLOCK_INDICES, err));
  if (need != NULL) PAR_TRY(find_anchors(scan, need, err));
  if (need != NULL && scan->anchors.n == 0) return PAR_OK;
  PAR_TRY(read_structure(scan, err));
  if (!any_visible(scan)) return PAR_OK;
  PAR_TRY(take_structure(segment, scan, err));
  PAR_TRY(need != NULL ? put_windows(segment, scan, scan->table, need, err)
                       : put_block(segment, scan, scan->table, windows, err));
  segment->n_tokens += scan->block.row.n_tokens;
  return PAR_OK;
}

par_status par_scan__take_block(par_segment *segment, par_scan *scan, par_error *err) {
  bool answer;
  const par_need *need = NULL;
  PAR_TRY(has_needs(&answer, scan, err));
  if (!answer) return PAR_OK;
  if (wants_windows(scan)) {
    PAR_TRY(count_needs(scan, err));
    need = best_need(scan);
  }
  PAR_TRY(fill_table(scan, err));
  par_status status = take_tokens(segment, scan, need, err);
  empty_table(scan);
  return status;
}
