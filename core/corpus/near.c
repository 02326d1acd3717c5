/* near.c -- marks for tokens with others near, in one pass over a text. */

#include "corpus/near.h"

#include <string.h>

/* The bytes with marks that one pass has found. */
static par_status number_pairs(par_near *near, par_segment *segment, const uint8_t *marks,
                               par_error *err) {
  uint8_t *bytes = (uint8_t *)segment->bytes.data;
  for (size_t i = 0; i < segment->bytes.len; i++) {
    if (bytes[i] == 0) continue;
    uint8_t *number = &near->number_of[bytes[i]][marks[i] != 0];
    if (*number == 0) {
      if (near->n == PAR_MAX_CLASSES)
        return par_fail(err, PAR_ELIMIT,
                        "the query tells more than %d classes of tokens apart",
                        PAR_MAX_CLASSES);
      near->pairs[near->n++] = (par_near_pair){bytes[i], marks[i] != 0};
      *number = (uint8_t)near->n;
    }
    bytes[i] = *number;
  }
  return PAR_OK;
}

/* Tokens of one unit, [start, end) in the bytes. The window's items are counted as
 * they come in at its right end and go out at its left. */
static void mark_windows(uint8_t *marks, const uint8_t *bytes, size_t start, size_t end,
                         const bool *item, int64_t from, int64_t to) {
  int64_t length = (int64_t)(end - start);
  int64_t low = 0;  /* the first place of the window */
  int64_t high = 0; /* the place behind it */
  int64_t n = 0;
  for (int64_t i = 0; i < length; i++) {
    for (; high <= i + to && high < length; high++) n += item[bytes[start + (size_t)high]];
    for (; low < i + from && low < high; low++) n -= item[bytes[start + (size_t)low]];
    marks[start + (size_t)i] = n > 0;
  }
}

/* Tokens of one region, [start, end). */
static void mark_region(uint8_t *marks, const uint8_t *bytes, size_t start, size_t end,
                        const bool *item) {
  bool found = false;
  for (size_t i = start; i < end && !found; i++) found = item[bytes[i]];
  if (found) memset(marks + start, 1, end - start);
}

static size_t end_of_region(const uint8_t *bytes, size_t at, size_t len,
                            const par_near_sets *sets) {
  for (at++; at < len && sets->inside[bytes[at]]; at++) continue;
  return at;
}

par_status par_near_window(par_near *near, par_segment *segment, const par_near_sets *sets,
                           int64_t from, int64_t to, par_error *err) {
  const uint8_t *bytes = (const uint8_t *)segment->bytes.data;
  size_t len = segment->bytes.len;
  uint8_t *marks = calloc(len + 1, 1);
  if (marks == NULL) return par_fail_memory(err);
  for (size_t start = 0; start < len;) {
    const uint8_t *cut = memchr(bytes + start, 0, len - start);
    size_t end = cut == NULL ? len : (size_t)(cut - bytes);
    mark_windows(marks, bytes, start, end, sets->item, from, to);
    start = end + 1;
  }
  par_status status = number_pairs(near, segment, marks, err);
  free(marks);
  return status;
}

par_status par_near_region(par_near *near, par_segment *segment, const par_near_sets *sets,
                           par_error *err) {
  const uint8_t *bytes = (const uint8_t *)segment->bytes.data;
  size_t len = segment->bytes.len;
  uint8_t *marks = calloc(len + 1, 1);
  if (marks == NULL) return par_fail_memory(err);
  for (size_t at = 0; at < len;) {
    if (!sets->first[bytes[at]] && !sets->inside[bytes[at]]) {
      at++;
      continue;
    }
    size_t end = end_of_region(bytes, at, len, sets);
    mark_region(marks, bytes, at, end, sets->item);
    at = end;
  }
  par_status status = number_pairs(near, segment, marks, err);
  free(marks);
  return status;
}
