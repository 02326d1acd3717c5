/* pdf_order.c -- columns and rows of a page.
 *
 * Lines are taken from the top down. A place where many lines begin is the left edge of a
 * column if, over a stretch of the page, no line crosses it and both sides are full of
 * text: then the left side is read before the right one. A table is not: its cells do not
 * fill their columns. */

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "formats/pdf/pdf_page.h"

enum {
  EDGES = 24,        /* places that are tried at most */
  MIN_LINES = 4,     /* on either side of an edge, to be columns */
  MIN_CHARS = 18,    /* of a line there, on average */
  FULL_PERCENT = 70, /* of the width of its column, so much is filled by a line on average */
  DEPTH_MAX = 8,
  BANDS = 16, /* of a stretch, at most, so that it takes no longer than it is long */
  ASIDE = 10  /* one row of so many may begin or end outside of its column */
};

#define BAND       0.5f /* of the height of a line: so much white parts what stands above it */
#define SHADOW     0.2f /* of the height of a word */
#define EDGE_SLACK 3.0f /* points that a line may begin before its column's edge */

/* A place where lines begin. */
typedef struct edge {
  float x;
  uint32_t n;
} edge;

/* A stretch of lines with a column's edge. */
typedef struct cut {
  float x;
  uint32_t first, end; /* lines, from the top */
  uint32_t n;          /* on the side that has fewer */
} cut;

typedef struct orderer {
  par_pdf *pdf;
  uint32_t column;
  bool failed;
} orderer;

static float height_of(const par_pdf_line *line) {
  return line->y1 - line->y0;
}

static float middle_of(const par_pdf_line *line) {
  return (line->y0 + line->y1) / 2;
}

static int compare_lines(const void *a, const void *b) {
  const par_pdf_line *x = a, *y = b;
  float m = middle_of(x), n = middle_of(y);
  if (m != n) return m < n ? -1 : 1;
  if (x->x0 != y->x0) return x->x0 < y->x0 ? -1 : 1;
  return x->first < y->first ? -1 : x->first > y->first;
}

/* The places where several of the lines begin, all but the leftmost. */
static uint32_t find_edges(edge edges[EDGES], const par_pdf_line *lines, uint32_t n) {
  uint32_t n_edges = 0;
  float left = INFINITY;
  for (uint32_t i = 0; i < n; i++)
    if (lines[i].x0 < left) left = lines[i].x0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = 0;
    if (lines[i].x0 < left + 72) continue; /* an inch: no column is narrower */
    while (k < n_edges && fabsf(edges[k].x - lines[i].x0) > EDGE_SLACK) k++;
    if (k == EDGES) continue;
    if (k == n_edges) edges[n_edges++] = (edge){lines[i].x0, 0};
    edges[k].n++;
    if (lines[i].x0 < edges[k].x) edges[k].x = lines[i].x0;
  }
  return n_edges;
}

/* One side of an edge. */
typedef struct side {
  uint32_t n, n_bytes;
  float x0, x1, filled;
} side;

static void add_to_side(side *s, const par_pdf *pdf, const par_pdf_line *line) {
  if (s->n == 0 || line->x0 < s->x0) s->x0 = line->x0;
  if (s->n == 0 || line->x1 > s->x1) s->x1 = line->x1;
  s->filled += line->x1 - line->x0;
  s->n++;
  const par_pdf_word *first = &pdf->words.data[line->first];
  const par_pdf_word *last = first + line->n - 1;
  s->n_bytes += last->at + last->len - first->at + line->n;
}

static bool is_column(const side *s) {
  return s->n >= MIN_LINES && s->n_bytes >= s->n * MIN_CHARS &&
         s->filled * 100 >= (s->x1 - s->x0) * (float)s->n * FULL_PERCENT;
}

static void consider(cut *best, const side sides[2], float x, uint32_t first, uint32_t end) {
  if (!is_column(&sides[0]) || !is_column(&sides[1])) return;
  uint32_t n = sides[0].n < sides[1].n ? sides[0].n : sides[1].n;
  if (n > best->n) *best = (cut){x, first, end, n};
}

/* Where the bands of a stretch begin: white across the page stands before each. */
static uint32_t find_bands(uint32_t bands[BANDS], const par_pdf_line *lines, uint32_t first,
                           uint32_t end) {
  uint32_t n = 0;
  float foot = -INFINITY;
  for (uint32_t i = first; i < end && n < BANDS; i++) {
    if (lines[i].y0 - foot > BAND * height_of(&lines[i])) bands[n++] = i;
    foot = fmaxf(foot, lines[i].y1);
  }
  return n;
}

/* Columns may begin below a heading and end above a table: the lines of a stretch from any
 * band on, to the end of any. */
static void try_stretch(cut *best, const par_pdf *pdf, const par_pdf_line *lines,
                        uint32_t first, uint32_t end, float x) {
  uint32_t bands[BANDS];
  uint32_t n = find_bands(bands, lines, first, end);
  for (uint32_t k = 0; k < n; k++) {
    side sides[2] = {{0}};
    for (uint32_t i = bands[k], next = k + 1; i < end; i++) {
      if (next < n && i == bands[next]) {
        consider(best, sides, x, bands[k], i);
        next++;
      }
      add_to_side(&sides[lines[i].x0 >= x - EDGE_SLACK], pdf, &lines[i]);
    }
    consider(best, sides, x, bands[k], end);
  }
}

/* The best stretch along one edge: no line of it crosses the edge. */
static void try_edge(cut *best, const par_pdf *pdf, const par_pdf_line *lines, uint32_t n,
                     float x) {
  uint32_t first = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (lines[i].x0 >= x - EDGE_SLACK || lines[i].x1 < x - EDGE_SLACK) continue;
    try_stretch(best, pdf, lines, first, i, x);
    first = i + 1;
  }
  try_stretch(best, pdf, lines, first, n, x);
}

/* Height and foot of a row: those of the words that most of its text has. */
static void measure_row(par_pdf *pdf, par_pdf_row *row) {
  uint32_t most = 0;
  for (uint32_t i = row->first; i < row->first + row->n; i++) {
    const par_pdf_word *word = &pdf->words.data[pdf->sequence.data[i]];
    float size = word->y1 - word->y0;
    uint32_t n = 0;
    for (uint32_t k = i; k < row->first + row->n && k < i + 64; k++) {
      const par_pdf_word *other = &pdf->words.data[pdf->sequence.data[k]];
      if (fabsf(other->y1 - other->y0 - size) < 0.3f) n += other->len;
    }
    if (n <= most) continue;
    most = n;
    row->size = size;
    row->base = word->y1;
  }
}

static int compare_places(const void *a, const void *b) {
  const par_pdf_word *x = *(const par_pdf_word *const *)a;
  const par_pdf_word *y = *(const par_pdf_word *const *)b;
  if (x->x0 != y->x0) return x->x0 < y->x0 ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Whether a word is another once more, a little beside it: so letters are made bold, and
 * shadows drawn. */
static bool is_shadow(const par_pdf *pdf, const par_pdf_word *a, const par_pdf_word *b) {
  float most = SHADOW * (a->y1 - a->y0);
  return a->len == b->len && fabsf(a->x0 - b->x0) < most && fabsf(a->y0 - b->y0) < most &&
         memcmp(pdf->text.data + a->at, pdf->text.data + b->at, a->len) == 0;
}

/* Append the words of lines, from left to right. */
static void append_sequence(orderer *o, const par_pdf_line *lines, uint32_t n) {
  par_pdf *pdf = o->pdf;
  size_t n_words = 0, at = 0;
  for (uint32_t i = 0; i < n; i++) n_words += lines[i].n;
  const par_pdf_word **words = malloc((n_words + 1) * sizeof *words);
  if (words == NULL) {
    o->failed = true;
    return;
  }
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t w = 0; w < lines[i].n; w++)
      words[at++] = &pdf->words.data[lines[i].first + w];
  if (n > 1) qsort(words, n_words, sizeof *words, compare_places);
  for (size_t i = 0; i < n_words; i++)
    if (i == 0 || !is_shadow(pdf, words[i - 1], words[i]))
      par_u32s_push(&pdf->sequence, (uint32_t)(words[i] - pdf->words.data));
  free(words);
}

static void add_row(orderer *o, const par_pdf_line *lines, uint32_t n) {
  par_pdf *pdf = o->pdf;
  par_pdf_row row = {.first = (uint32_t)pdf->sequence.n, .page = lines->page};
  row.column = o->column;
  row.x0 = lines->x0, row.x1 = lines->x1;
  row.y0 = lines->y0, row.y1 = lines->y1;
  for (uint32_t i = 1; i < n; i++) {
    row.x0 = fminf(row.x0, lines[i].x0);
    row.x1 = fmaxf(row.x1, lines[i].x1);
    row.y0 = fminf(row.y0, lines[i].y0);
    row.y1 = fmaxf(row.y1, lines[i].y1);
  }
  append_sequence(o, lines, n);
  row.n = (uint32_t)pdf->sequence.n - row.first;
  if (pdf->sequence.failed || o->failed) return;
  measure_row(pdf, &row);
  par_pdf_rows_push(&pdf->rows, row);
}

/* Whether a line stands in the row of the lines before it. */
static bool in_row(const par_pdf_line *line, float y0, float y1) {
  float both = fminf(line->y1, y1) - fmaxf(line->y0, y0);
  return both * 2 > fminf(height_of(line), y1 - y0);
}

static int compare_floats(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return x < y ? -1 : x > y;
}

/* Where the rows from number `first` on begin and end, but for some of them: heads of
 * letters and notes at the side reach farther. */
static void find_sides(orderer *o, size_t first) {
  par_pdf_rows *rows = &o->pdf->rows;
  size_t n = rows->n - first;
  float *sides = malloc((n + 1) * sizeof *sides);
  if (sides == NULL) {
    o->failed = true;
    return;
  }
  for (size_t i = 0; i < n; i++) sides[i] = rows->data[first + i].x0;
  if (n > 0) qsort(sides, n, sizeof *sides, compare_floats);
  for (size_t i = 0; i < n; i++) rows->data[first + i].left = sides[n / ASIDE];
  for (size_t i = 0; i < n; i++) sides[i] = rows->data[first + i].x1;
  if (n > 0) qsort(sides, n, sizeof *sides, compare_floats);
  for (size_t i = 0; i < n; i++) rows->data[first + i].right = sides[n - 1 - n / ASIDE];
  free(sides);
}

/* Rows of one column. */
static void add_rows(orderer *o, const par_pdf_line *lines, uint32_t n) {
  size_t before = o->pdf->rows.n;
  for (uint32_t i = 0, k; i < n; i = k) {
    float y0 = lines[i].y0, y1 = lines[i].y1;
    for (k = i + 1; k < n && in_row(&lines[k], y0, y1); k++) {
      if (height_of(&lines[k]) <= y1 - y0) continue;
      y0 = lines[k].y0;
      y1 = lines[k].y1;
    }
    add_row(o, lines + i, k - i);
  }
  find_sides(o, before);
  o->column++;
}

/* Put the lines of a stretch that are left of the edge before the others, in order. */
static uint32_t part(par_pdf_line *lines, par_pdf_line *other, uint32_t n, float x) {
  uint32_t n_left = 0, n_right = 0;
  for (uint32_t i = 0; i < n; i++) {
    if (lines[i].x0 >= x - EDGE_SLACK)
      other[n_right++] = lines[i];
    else
      lines[n_left++] = lines[i];
  }
  memcpy(lines + n_left, other, n_right * sizeof *lines);
  return n_left;
}

/* Lines in order from the top; `other` has room for as many. */
static void order(orderer *o, par_pdf_line *lines, par_pdf_line *other, uint32_t n,
                  unsigned depth) {
  edge edges[EDGES];
  cut best = {0};
  if (n == 0) return;
  uint32_t n_edges = depth < DEPTH_MAX ? find_edges(edges, lines, n) : 0;
  for (uint32_t i = 0; i < n_edges; i++)
    if (edges[i].n >= MIN_LINES) try_edge(&best, o->pdf, lines, n, edges[i].x);
  if (best.n == 0) {
    add_rows(o, lines, n);
    return;
  }
  uint32_t n_cut = best.end - best.first;
  uint32_t n_left = part(lines + best.first, other, n_cut, best.x);
  order(o, lines, other, best.first, depth + 1);
  order(o, lines + best.first, other, n_left, depth + 1);
  order(o, lines + best.first + n_left, other, n_cut - n_left, depth + 1);
  order(o, lines + best.end, other, n - best.end, depth + 1);
}

static void order_page(orderer *o, const par_pdf_page *page) {
  par_pdf_line *lines = malloc((2 * (size_t)page->n + 1) * sizeof *lines);
  uint32_t n = 0;
  if (lines == NULL) {
    o->failed = true;
    return;
  }
  for (uint32_t i = page->first; i < page->first + page->n; i++)
    if (!o->pdf->lines.data[i].gone) lines[n++] = o->pdf->lines.data[i];
  qsort(lines, n, sizeof *lines, compare_lines);
  order(o, lines, lines + page->n, n, 0);
  free(lines);
}

enum { STEPS = 1024, POINT = 10 }; /* of a tenth of a point; so many are one */

static uint32_t step_of(float points) {
  return points <= 0 ? 0 : points >= STEPS / 10 ? STEPS - 1 : (uint32_t)(points * 10);
}

/* The mean of those within the point that has most. */
static float most_frequent(const uint64_t counts[STEPS]) {
  uint64_t n = 0, best = 0, sum = 0;
  uint32_t end = 0;
  for (uint32_t i = 0; i < STEPS; i++) {
    n += counts[i] - (i >= POINT ? counts[i - POINT] : 0);
    if (n <= best) continue;
    best = n;
    end = i;
  }
  for (uint32_t i = end < POINT ? 0 : end - POINT + 1; i <= end; i++) sum += counts[i] * i;
  return best == 0 ? 0 : (float)sum / (float)best / 10;
}

/* The height of most of the text, and the distance of most of its rows. */
static void measure(par_pdf *pdf) {
  uint64_t sizes[STEPS] = {0}, leadings[STEPS] = {0};
  for (size_t i = 0; i < pdf->rows.n; i++)
    sizes[step_of(pdf->rows.data[i].size)] += pdf->rows.data[i].n;
  pdf->size = most_frequent(sizes);
  for (size_t i = 1; i < pdf->rows.n; i++) {
    const par_pdf_row *row = &pdf->rows.data[i], *before = row - 1;
    if (row->column == before->column && fabsf(row->size - pdf->size) < 1.5f &&
        row->base > before->base)
      leadings[step_of(row->base - before->base)] += row->n;
  }
  pdf->leading = fmaxf(most_frequent(leadings), pdf->size * 0.8f);
}

par_status par_pdf_order(par_pdf *pdf, par_error *err) {
  orderer o = {.pdf = pdf};
  for (size_t i = 0; i < pdf->pages.n && !o.failed; i++) order_page(&o, &pdf->pages.data[i]);
  if (o.failed || pdf->sequence.failed || pdf->rows.failed) return par_fail_memory(err);
  measure(pdf);
  return PAR_OK;
}
