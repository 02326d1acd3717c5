/* pdf_paragraphs.c -- paragraphs, by indents, distances, sizes, and how rows end. */

#include "formats/pdf/pdf_paragraphs.h"

#include <ctype.h>
#include <math.h>
#include <string.h>

#include "formats/pdf/pdf_hyphens.h"
#include "load/lines.h"
#include "load/marks.h"
#include "text/utf8.h"

enum { HEADING_ROWS = 3, HEADING_WORDS = 30, LEVELS = 6, LEADER_DOTS = 6 };

#define INDENT       0.7f  /* of the height of letters */
#define OTHER_SIZE   0.12f /* letters so much larger or smaller are another thing */
#define WIDE_LEADING 1.3f  /* of the usual distance of rows */
#define LIST_ROOM    0.25f /* of its column is free behind a short point of a list */
#define EVEN_GAPS    1.6f  /* the widest gap of a line that was spaced out, in least ones */
#define SHORT        0.6f  /* of its column: a row that ends there does not go on */

typedef struct finder {
  const par_pdf *pdf;
  par_pdf_paragraphs *out;
  bool marked; /* the paragraph began with a mark */
  uint32_t n;  /* rows that it has */
  float first; /* where its first row begins */
} finder;

/* The first or last character of a row that is no quotation mark or bracket. */
static uint32_t first_mark(const par_pdf *pdf, const par_pdf_row *row) {
  uint32_t len;
  const char *s = par_pdf_text(pdf, row->first, &len);
  return par_first_mark(s, 0, len);
}

static uint32_t last_mark(const par_pdf *pdf, const par_pdf_row *row) {
  uint32_t len;
  const char *s = par_pdf_text(pdf, row->first + row->n - 1, &len);
  return par_last_mark(s, 0, len);
}

/* Whether a row begins with the mark of a point. */
static bool has_mark(const par_pdf *pdf, const par_pdf_row *row) {
  char start[40];
  uint32_t a_len, b_len;
  par_mark mark;
  if (row->n < 2) return false;
  const char *a = par_pdf_text(pdf, row->first, &a_len);
  const char *b = par_pdf_text(pdf, row->first + 1, &b_len);
  if (a_len > 16) return false;
  memcpy(start, a, a_len);
  start[a_len] = ' ';
  uint32_t n = b_len < 16 ? b_len : 1;
  while (n < b_len && n < 5 && ((unsigned char)b[n] & 0xC0) == 0x80) n++;
  memcpy(start + a_len + 1, b, n);
  return par_mark_read(&mark, start, a_len + 1 + n);
}

/* Whether the first word of `row` had room behind the one before it. */
static bool ended_early(const par_pdf *pdf, const par_pdf_row *before,
                        const par_pdf_row *row) {
  const par_pdf_word *word = &pdf->words.data[pdf->sequence.data[row->first]];
  float needed = word->x1 - word->x0 + before->size;
  return before->x1 + needed < before->right;
}

static bool begins_sentence(uint32_t cp) {
  return par_is_capital(cp) || (cp >= '0' && cp <= '9');
}

static bool ends_clause(uint32_t cp) {
  return par_is_sentence_end(cp) || cp == ':' || cp == ';' || cp == ',';
}

/* The least and the widest gap between the words of a row, behind its first word when that is
 * a mark; false when there are not two gaps. */
static bool find_gaps(float *least, float *widest, const par_pdf *pdf,
                      const par_pdf_row *row) {
  *least = INFINITY, *widest = 0;
  if (row->n < 3) return false;
  uint32_t first = row->first + 1 + has_mark(pdf, row);
  for (uint32_t i = first; i < row->first + row->n; i++) {
    const par_pdf_word *a = &pdf->words.data[pdf->sequence.data[i - 1]];
    const par_pdf_word *b = &pdf->words.data[pdf->sequence.data[i]];
    *least = fminf(*least, b->x0 - a->x1);
    *widest = fmaxf(*widest, b->x0 - a->x1);
  }
  return first + 1 < row->first + row->n;
}

/* Whether a row is a full line of prose: no gap in it is wide, and it fills its column. */
static bool is_full_line(const par_pdf *pdf, const par_pdf_row *row,
                         const par_pdf_row *beside) {
  float least, widest;
  return row->column == beside->column && find_gaps(&least, &widest, pdf, row) &&
         widest <= row->size * PAR_PDF_CELL_GAP && row->right - row->x1 < row->size;
}

static bool has_small_letters(const par_pdf *pdf, const par_pdf_row *row) {
  for (uint32_t i = row->first; i < row->first + row->n; i++) {
    uint32_t len;
    const char *s = par_pdf_text(pdf, i, &len);
    if (len > 0 && s[0] >= 'a' && s[0] <= 'z') return true;
  }
  return false;
}

bool par_pdf_is_spaced_out(const par_pdf *pdf, const par_pdf_row *row) {
  float least, widest;
  const par_pdf_row *first = pdf->rows.data, *end = first + pdf->rows.n;
  if (!find_gaps(&least, &widest, pdf, row) || widest > EVEN_GAPS * least) return false;
  if (row->right - row->x1 > row->size / 2 || !has_small_letters(pdf, row)) return false;
  return (row > first && is_full_line(pdf, row - 1, row)) ||
         (row + 1 < end && is_full_line(pdf, row + 1, row));
}

/* Whether a row is a row of a table: a wide gap is in it, not behind a mark. */
static bool has_cells(const par_pdf *pdf, const par_pdf_row *row) {
  for (uint32_t i = row->first + 1 + has_mark(pdf, row); i < row->first + row->n; i++) {
    const par_pdf_word *a = &pdf->words.data[pdf->sequence.data[i - 1]];
    const par_pdf_word *b = &pdf->words.data[pdf->sequence.data[i]];
    if (b->x0 - a->x1 > row->size * PAR_PDF_CELL_GAP) return !par_pdf_is_spaced_out(pdf, row);
  }
  return false;
}

/* Whether dots lead to the end of a row, as in a table of contents. */
static bool has_leader(const par_pdf *pdf, const par_pdf_row *row) {
  uint32_t dots = 0;
  for (uint32_t i = row->first + row->n; i-- > row->first && dots < LEADER_DOTS;) {
    uint32_t len;
    const char *s = par_pdf_text(pdf, i, &len);
    bool number = i + 1 == row->first + row->n && isdigit((unsigned char)s[0]);
    while (len > 0 && s[len - 1] == '.' && dots < LEADER_DOTS) len--, dots++;
    if (len > 0 && !number) break;
  }
  return dots >= LEADER_DOTS;
}

static bool is_other_size(const par_pdf_row *a, const par_pdf_row *b) {
  return fabsf(a->size - b->size) > OTHER_SIZE * fmaxf(a->size, b->size);
}

static bool is_far(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  float larger = row->size / f->pdf->size;
  float leading =
    fmaxf(f->pdf->leading * fmaxf(1, larger), larger > 1.1f ? row->size * 1.2f : 0);
  return row->base - before->base > leading * WIDE_LEADING || row->base < before->base;
}

/* A short row at the right, as dates and signatures are. */
static bool is_aside(const par_pdf_row *row) {
  float width = row->right - row->left;
  return row->x0 > row->left + 0.4f * width && row->x1 - row->x0 < 0.4f * width;
}

/* Whether two rows are points of a list whose marks are drawn: indented alike, and the
 * first one ended though far more than a word had room. */
static bool are_points(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  float indent = INDENT * row->size;
  return f->n == 1 && before->x0 > before->left + indent &&
         fabsf(row->x0 - before->x0) < indent / 4 &&
         before->x1 < before->right - LIST_ROOM * (before->right - before->left);
}

/* Indents and ends of rows of one column. */
static bool parts_within(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  uint32_t last = last_mark(f->pdf, before), first = first_mark(f->pdf, row);
  bool early = ended_early(f->pdf, before, row);
  bool indented = row->x0 > before->x0 + INDENT * row->size;
  bool outdented = row->x0 < before->x0 - INDENT * row->size;
  bool sentence = par_is_sentence_end(last);
  if (has_cells(f->pdf, before) || has_cells(f->pdf, row)) return true;
  if (has_leader(f->pdf, before)) return true;
  if (has_mark(f->pdf, row) && (ends_clause(last) || early || f->marked)) return true;
  if (indented && f->n > 1 && row->x0 > f->first + INDENT * row->size) return true;
  if (indented && !f->marked && (early || ends_clause(last))) return begins_sentence(first);
  if (is_aside(before) && is_aside(row) && begins_sentence(first)) return true;
  if (outdented && f->n > 1 && (sentence || early)) return true;
  if (early && last != ',' && are_points(f, before, row)) return true;
  if (!early || !begins_sentence(first)) return false;
  if (ends_clause(last) && row->x0 > row->left + INDENT * row->size) return true;
  return sentence || last == ':' || last == ';' ||
         (before->x1 - before->left < SHORT * (before->right - before->left) && last != ',');
}

/* The end of a column or page between two rows. */
static bool parts_between(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  uint32_t last = last_mark(f->pdf, before), first = first_mark(f->pdf, row);
  bool indented = row->x0 > row->left + INDENT * row->size;
  if (par_is_letter(first) && !par_is_capital(first)) return false;
  if (has_cells(f->pdf, before) || has_cells(f->pdf, row)) return true;
  if (has_mark(f->pdf, row) && ends_clause(last)) return true;
  if (indented && ends_clause(last)) return true;
  return par_is_sentence_end(last) || last == ':' || ended_early(f->pdf, before, row);
}

/* Whether a word goes on in the next row. */
static bool parts_word(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  uint32_t len, first = first_mark(f->pdf, row);
  const char *s = par_pdf_text(f->pdf, before->first + before->n - 1, &len);
  return par_pdf_hyphen(s, len) > 0 && par_is_letter(first) && !has_cells(f->pdf, row);
}

static bool parts(const finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  if (row->note) return row->begins;
  if (parts_word(f, before, row)) return false;
  if (is_other_size(before, row)) return true;
  if (before->column != row->column) return parts_between(f, before, row);
  return is_far(f, before, row) || parts_within(f, before, row);
}

static bool begin(finder *f, const par_pdf_row *before, const par_pdf_row *row) {
  par_pdf_paragraph p = {.apart = before == NULL || before->column != row->column ||
                                  is_other_size(before, row) || is_far(f, before, row)};
  f->marked = has_mark(f->pdf, row);
  f->n = 0;
  f->first = row->x0;
  return par_pdf_paragraphs_push(f->out, p);
}

/* Whether letters are larger than those of the text, and few enough for a heading. */
static bool is_large(const par_pdf *pdf, const par_pdf_paragraph *p) {
  uint32_t n_words = 0;
  const par_pdf_row *first = &pdf->rows.data[p->rows.data[0]];
  if (p->rows.n > HEADING_ROWS || first->note) return false;
  for (size_t i = 0; i < p->rows.n; i++) n_words += pdf->rows.data[p->rows.data[i]].n;
  if (first->size < pdf->size * (1 + OTHER_SIZE) || n_words > HEADING_WORDS) return false;
  const par_pdf_row *last = &pdf->rows.data[p->rows.data[p->rows.n - 1]];
  uint32_t cp = last_mark(pdf, last);
  return begins_sentence(first_mark(pdf, first)) && cp != ',' && cp != ';' && cp != '.' &&
         par_is_letter(first_mark(pdf, last)) + n_words > 1;
}

/* The levels of headings: the largest letters are the first. */
static void find_levels(par_pdf_paragraphs *out, const par_pdf *pdf) {
  float sizes[LEVELS];
  unsigned n = 0;
  for (size_t i = 0; i < out->n; i++) {
    if (!is_large(pdf, &out->data[i])) continue;
    float size = pdf->rows.data[out->data[i].rows.data[0]].size;
    unsigned k = 0;
    while (k < n && sizes[k] > size + 0.4f) k++;
    if (k < n && fabsf(sizes[k] - size) <= 0.4f) continue;
    if (n == LEVELS && k == n) continue;
    if (n < LEVELS) n++;
    memmove(sizes + k + 1, sizes + k, (n - k - 1) * sizeof *sizes);
    sizes[k] = size;
  }
  for (size_t i = 0; i < out->n && n > 0; i++) {
    if (!is_large(pdf, &out->data[i])) continue;
    float size = pdf->rows.data[out->data[i].rows.data[0]].size;
    unsigned k = 0;
    while (k + 1 < n && sizes[k] > size + 0.4f) k++;
    out->data[i].level = (uint8_t)(k + 1);
  }
}

par_status par_pdf_find_paragraphs(par_pdf_paragraphs *out, const par_pdf *pdf, bool notes,
                                   par_error *err) {
  finder f = {.pdf = pdf, .out = out};
  const par_pdf_row *before = NULL;
  bool good = true;
  for (size_t i = 0; i < pdf->rows.n && good; i++) {
    const par_pdf_row *row = &pdf->rows.data[i];
    if (row->n == 0 || row->note != notes) continue;
    if (before == NULL || parts(&f, before, row)) good = begin(&f, before, row);
    if (good) good = par_u32s_push(&out->data[out->n - 1].rows, (uint32_t)i);
    f.n++;
    before = row;
  }
  if (!good) return par_fail_memory(err);
  find_levels(out, pdf);
  return PAR_OK;
}

void par_pdf_paragraphs_free(par_pdf_paragraphs *paragraphs) {
  for (size_t i = 0; i < paragraphs->n; i++) par_u32s_clear(&paragraphs->data[i].rows);
  par_pdf_paragraphs_clear(paragraphs);
}
