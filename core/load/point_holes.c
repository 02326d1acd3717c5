/* point_holes.c -- numbers that a sequence of points misses, looked for in between. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "load/lines.h"
#include "load/marks.h"
#include "load/points.h"
#include "load/units.h"
#include "text/utf8.h"

enum {
  HOLE_MAX = 6,      /* numbers missing in a row */
  HEADING_BYTES = 80 /* what may stand before a number in its line */
};

/* A point with a number, or one that was found. */
typedef struct numbered {
  uint32_t start, value;
  uint8_t style;
} numbered;

PAR_VEC(numbered, numbered)

/* What closes a number of a style. */
static char closing_of(uint8_t style) {
  return style == 0 ? '.' : style == 3 ? '-' : ')';
}

static par_status collect(par_numbereds *points, const par_loaded *l, par_error *err) {
  for (size_t i = 0; i < l->spans.n; i++) {
    const par_loaded_span *span = &l->spans.data[i];
    par_mark mark;
    if (strcmp(span->layer, "item") != 0) continue;
    if (!par_mark_read(&mark, l->text.data + span->start, span->end - span->start)) continue;
    uint32_t value = mark.value[PAR_MARK_DECIMAL];
    if (value == 0 || mark.style > 3) continue;
    if (!par_numbereds_push(points, (numbered){span->start, value, mark.style}))
      return par_fail_memory(err);
  }
  return PAR_OK;
}

/* Whether a number may stand behind this word: not in "paragraph 3." */
static bool refers(const char *word, size_t len) {
  static const char *const words[] = {
    "no",      "nos",     "para",  "paragraph", "document", "article",   "chapter",
    "section", "part",    "annex", "item",      "note",     "page",      "cablegram",
    "volume",  "figure",  "table", "telegram",  "phase",    "question",  "point",
    "class",   "january", "march", "committee", "schedule", "resolution"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i]) == len && strncasecmp(words[i], word, len) == 0) return true;
  return false;
}

/* Whether a point may begin at `at`: in a new line, behind a sentence, or behind words
 * that begin the line and end none. */
static bool may_begin(const char *text, uint32_t at, uint32_t least) {
  uint32_t end = at, start = least;
  while (end > least && (text[end - 1] == ' ' || text[end - 1] == '\t')) end--;
  if (end == least || text[end - 1] == '\n') return true;
  if (end == at) return false;
  uint32_t last = par_last_mark(text, end > 8 ? end - 8 : 0, end);
  if (par_is_sentence_end(last) || last == ':' || last == ';') {
    uint32_t word = end - 1;
    while (word > least && text[word - 1] > ' ') word--;
    return !refers(text + word, end - 1 - word);
  }
  uint32_t word = end;
  while (word > least && text[word - 1] > ' ') word--;
  if (refers(text + word, end - word) || text[word] < 'A' || text[word] > 'Z') return false;
  const char *lf = memrchr(text + least, '\n', end - least);
  if (lf != NULL) start = (uint32_t)(lf - text) + 1;
  return end - start <= HEADING_BYTES && memmem(text + start, end - start, ". ", 2) == NULL;
}

/* Whether words begin behind the mark that ends at `at`. */
static bool words_follow(const char *text, uint32_t at, uint32_t end) {
  uint32_t first = par_first_mark(text, at, end < at + 8 ? end : at + 8);
  return first >= 0x80 || (first >= 'A' && first <= 'Z');
}

/* Where the number stands as a mark in [start, end); `end` when it does not. */
static uint32_t find_number(const char *text, uint32_t start, uint32_t end, uint32_t value,
                            uint8_t style) {
  char mark[16];
  int digits =
    snprintf(mark, sizeof mark, "%s%u%c", style == 2 ? "(" : "", value, closing_of(style));
  size_t len = (size_t)digits;
  for (uint32_t at = start; at + len < end; at++) {
    const char *found = memmem(text + at, end - at, mark, len);
    if (found == NULL) return end;
    at = (uint32_t)(found - text);
    if (words_follow(text, at + (uint32_t)len, end) && may_begin(text, at, start)) return at;
  }
  return end;
}

/* Look for what is missing between two points. */
static void fill_hole(par_numbereds *found, const par_loaded *l, const numbered *before,
                      const numbered *behind) {
  uint32_t at = before->start;
  if (behind->value <= before->value + 1 || behind->value > before->value + HOLE_MAX + 1)
    return;
  for (uint32_t value = before->value + 1; value < behind->value; value++) {
    uint32_t start = find_number(l->text.data, at, behind->start, value, behind->style);
    if (start == behind->start) continue;
    par_numbereds_push(found, (numbered){start, value, behind->style});
    at = start + 1;
  }
}

static int by_place(const void *a, const void *b) {
  const numbered *x = a, *y = b;
  return (x->start > y->start) - (x->start < y->start);
}

/* The points that are missing, in order of place. */
static void find_missing(par_numbereds *found, const par_loaded *l,
                         const par_numbereds *points) {
  numbered last[4] = {{0}};
  for (size_t i = 0; i < points->n; i++) {
    const numbered *p = &points->data[i];
    fill_hole(found, l, &last[p->style], p);
    last[p->style] = *p;
  }
  if (found->n > 1) qsort(found->data, found->n, sizeof *found->data, by_place);
}

static par_status begin_units(par_loaded *l, const par_numbereds *found, par_error *err) {
  par_u32s starts = {0};
  for (size_t i = 0; i < found->n; i++) par_u32s_push(&starts, found->data[i].start);
  par_status status = starts.failed ? par_fail_memory(err) : par_units_begin(l, &starts, err);
  par_u32s_clear(&starts);
  return status;
}

/* Each found point is the paragraph that begins with it. */
static par_status add_items(par_loaded *l, const par_numbereds *found, par_error *err) {
  par_buf attributes = {0};
  par_status status = PAR_OK;
  size_t k = 0, n_spans = l->spans.n;
  for (size_t i = 0; i < n_spans && k < found->n && status == PAR_OK; i++) {
    par_loaded_span span = l->spans.data[i];
    while (k < found->n && found->data[k].start < span.start) k++;
    if (k == found->n || strcmp(span.layer, "paragraph") != 0) continue;
    if (span.start != found->data[k].start) continue;
    char mark[16];
    const numbered *p = &found->data[k];
    int len = snprintf(mark, sizeof mark, "%s%u%c", p->style == 2 ? "(" : "", p->value,
                       closing_of(p->style));
    par_point_attributes(&attributes, mark, (size_t)len);
    status =
      par_loaded_add_span(l, "item", span.start, span.end, par_buf_cstr(&attributes), err);
  }
  if (status == PAR_OK) status = par_buf_finish(&attributes, err);
  par_buf_clear(&attributes);
  return status;
}

par_status par_points_fill(par_loaded *loaded, par_error *err) {
  par_numbereds points = {0}, found = {0};
  par_status status = collect(&points, loaded, err);
  if (status == PAR_OK && points.n > 1) find_missing(&found, loaded, &points);
  if (found.failed) status = par_fail_memory(err);
  if (status == PAR_OK && found.n > 0) {
    status = begin_units(loaded, &found, err);
    if (status == PAR_OK) status = add_items(loaded, &found, err);
    par_spans_sort(loaded);
  }
  par_numbereds_clear(&points);
  par_numbereds_clear(&found);
  return status;
}
