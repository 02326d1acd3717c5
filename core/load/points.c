/* points.c -- the marks of paragraphs in a row. */

#include "load/points.h"

#include <string.h>

#include "load/lines.h"
#include "load/marks.h"

/* A paragraph with a mark. */
typedef struct point {
  uint32_t start, end, mark_len;
  bool is_point;
} point;

PAR_VEC(point, point)

void par_point_attributes(par_buf *out, const char *mark, size_t len) {
  par_buf_reset(out);
  par_buf_append_cstr(out, "{\"number\":\"");
  for (size_t i = 0; i < len; i++) {
    if (mark[i] == '\\' || mark[i] == '"') par_buf_append_byte(out, '\\');
    par_buf_append_byte(out, (uint8_t)mark[i]);
  }
  par_buf_append_cstr(out, "\"}");
}

/* By place, the longer first; a paragraph before what is all of it. */
static int compare_spans(const void *a, const void *b) {
  const par_loaded_span *x = a, *y = b;
  if (x->start != y->start) return x->start < y->start ? -1 : 1;
  if (x->end != y->end) return x->end > y->end ? -1 : 1;
  bool x_unit = strcmp(x->layer, "paragraph") == 0;
  bool y_unit = strcmp(y->layer, "paragraph") == 0;
  if (x_unit != y_unit) return x_unit ? -1 : 1;
  return strcmp(x->layer, y->layer);
}

void par_spans_sort(par_loaded *loaded) {
  par_loaded_spans *spans = &loaded->spans;
  if (spans->n > 0) qsort(spans->data, spans->n, sizeof *spans->data, compare_spans);
}

/* Whether a span says what the paragraph that begins with it is. */
static bool settles(const par_loaded_span *span) {
  static const char *const layers[] = {"item", "heading", "title", "cell", "footnote"};
  for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
    if (strcmp(span->layer, layers[i]) == 0) return true;
  return false;
}

/* Whether the paragraph that is span number `i` is something else by now. */
static bool is_settled(const par_loaded_spans *spans, size_t i) {
  uint32_t start = spans->data[i].start;
  for (size_t k = i; k > 0 && spans->data[k - 1].start == start; k--)
    if (settles(&spans->data[k - 1])) return true;
  for (size_t k = i + 1; k < spans->n && spans->data[k].start == start; k++)
    if (settles(&spans->data[k])) return true;
  return false;
}

static bool ends_with_colon(const char *text, uint32_t end) {
  return end > 0 && text[end - 1] == ':';
}

/* Number the paragraph that begins at `start`, when it has a mark. */
static void take_paragraph(par_points *points, par_mark_lists *lists, const char *text,
                           const par_loaded_span *span, bool colon) {
  par_mark mark;
  if (!par_mark_read(&mark, text + span->start, span->end - span->start)) return;
  uint32_t number = (uint32_t)points->n;
  uint32_t before = par_mark_enter(lists, &mark, number, span->start);
  point p = {span->start, span->end, mark.len,
             before != PAR_MARK_NONE || par_mark_certain(&mark) ||
               (colon && par_mark_begins(&mark))};
  if (before != PAR_MARK_NONE) points->data[before].is_point = true;
  par_points_push(points, p);
}

static void collect(par_points *points, const par_loaded *loaded) {
  par_mark_lists lists = {0};
  const par_loaded_spans *spans = &loaded->spans;
  bool colon = false;
  for (size_t i = 0; i < spans->n; i++) {
    const par_loaded_span *span = &spans->data[i];
    if (strcmp(span->layer, "paragraph") != 0) continue;
    if (!is_settled(spans, i) && !points->failed)
      take_paragraph(points, &lists, loaded->text.data, span, colon);
    colon = ends_with_colon(loaded->text.data, span->end);
  }
}

static par_status add_items(par_loaded *loaded, const par_points *points, par_error *err) {
  par_buf attributes = {0};
  par_status status = PAR_OK;
  for (size_t i = 0; i < points->n && status == PAR_OK; i++) {
    const point *p = &points->data[i];
    if (!p->is_point) continue;
    par_point_attributes(&attributes, loaded->text.data + p->start, p->mark_len);
    status =
      par_loaded_add_span(loaded, "item", p->start, p->end, par_buf_cstr(&attributes), err);
  }
  if (status == PAR_OK) status = par_buf_finish(&attributes, err);
  par_buf_clear(&attributes);
  return status;
}

par_status par_points_find(par_loaded *loaded, par_error *err) {
  par_points points = {0};
  size_t n_before = loaded->spans.n;
  collect(&points, loaded);
  par_status status = points.failed ? par_fail_memory(err) : add_items(loaded, &points, err);
  par_points_clear(&points);
  if (loaded->spans.n > n_before) par_spans_sort(loaded);
  return status;
}
