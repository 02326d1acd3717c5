/* scan_needs.c -- the bytes of types, and the types without which there is no hit.
 *
 * Both are of use where classes have no places: to scan_block.c. */

#include <string.h>

#include "corpus/scan_internal.h"

/* The byte that most types have, and those that have another one, when they are few. */
static par_status find_rare(par_scan *scan, par_error *err) {
  size_t n_of[256] = {0};
  const par_u8s *bytes = &scan->byte_of_type;
  for (size_t type = 0; type < bytes->n; type++) n_of[bytes->data[type]]++;
  for (unsigned byte = 0; byte < 256; byte++)
    if (n_of[byte] > n_of[scan->common]) scan->common = (uint8_t)byte;
  scan->few_rare = bytes->n - n_of[scan->common] <= MAX_RARE_TYPES;
  if (!scan->few_rare) return PAR_OK;
  memset(scan->table, scan->common, sizeof scan->table);
  for (size_t type = 0; type < bytes->n; type++)
    if (bytes->data[type] != scan->common) par_u32s_push(&scan->rare, (uint32_t)type);
  return scan->rare.failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_scan__list_bytes(par_scan *scan, par_error *err) {
  const par_classes *classes = scan->classes;
  size_t n = classes->subsets.of_type.n;
  if (classes->n_places > 0) return PAR_OK;
  if (!par_u8s_reserve(&scan->byte_of_type, n)) return par_fail_memory(err);
  for (size_t type = 0; type < n; type++)
    scan->byte_of_type.data[type] =
      classes->byte_of_subset[classes->subsets.of_type.data[type]];
  scan->byte_of_type.n = n;
  return find_rare(scan, err);
}

/* The types of a need, or more than MAX_NEED_TYPES of them. */
static void list_types(par_need *need, const par_scan *scan) {
  const uint8_t *byte_of = scan->byte_of_type.data;
  if (scan->few_rare && !need->wanted[scan->common]) {
    for (size_t i = 0; i < scan->rare.n; i++)
      if (need->wanted[byte_of[scan->rare.data[i]]])
        par_u32s_push(&need->types, scan->rare.data[i]);
    return;
  }
  for (uint32_t type = 0; type < scan->byte_of_type.n; type++)
    if (need->types.n <= MAX_NEED_TYPES && need->wanted[byte_of[type]])
      par_u32s_push(&need->types, type);
}

static par_need *add_need(par_scan *scan, const char *bytes, size_t len) {
  if (scan->n_needs == MAX_NEEDS || scan->classes->n_places > 0) return NULL;
  par_need *need = &scan->needs[scan->n_needs++];
  for (size_t i = 0; i < len; i++) need->wanted[(unsigned char)bytes[i]] = true;
  list_types(need, scan);
  if (!need->types.failed) return need;
  par_u32s_clear(&need->types);
  *need = (par_need){0};
  scan->n_needs--; /* for want of memory all blocks are read */
  return NULL;
}

void par_scan_require(par_scan *scan, const char *bytes, size_t len) {
  add_need(scan, bytes, len);
}

static par_need *require_near(par_scan *scan, const char *bytes, size_t len, uint32_t before,
                              uint32_t after) {
  par_need *need = add_need(scan, bytes, len);
  if (need == NULL) return NULL;
  need->near = true;
  need->before = before < PAR_WHOLE_UNIT ? before : PAR_WHOLE_UNIT;
  need->after = after < PAR_WHOLE_UNIT ? after : PAR_WHOLE_UNIT;
  return need;
}

void par_scan_require_near(par_scan *scan, const char *bytes, size_t len, uint32_t before,
                           uint32_t after) {
  require_near(scan, bytes, len, before, after);
}

void par_scan_require_at(par_scan *scan, const char *bytes, size_t len, uint32_t before,
                         uint32_t after, uint32_t offset) {
  par_need *need = require_near(scan, bytes, len, before, after);
  if (need == NULL) return;
  need->exact = true;
  need->offset = offset;
}
