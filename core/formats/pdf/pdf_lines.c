/* pdf_lines.c -- lines out of the words that pdftotext gives in the order of the file.
 *
 * Who makes a PDF file writes word behind word of a line, and column behind column, so
 * what follows at the same height without a wide gap goes on with the line. */

#include <math.h>

#include "formats/pdf/pdf_page.h"

#define LINE_GAP 1.4f /* of the height of letters: more parts two lines side by side */
#define OVERLAP  0.5f /* of the lower of two words stands beside the other in a line */
#define TALL     2.0f /* times as high as wide is a word that is turned by a quarter ... */

enum { TALL_BYTES = 4 }; /* ... if it has so many letters */

static bool is_tall(const par_pdf_word *w) {
  return w->len >= TALL_BYTES && w->y1 - w->y0 > TALL * (w->x1 - w->x0);
}

/* How much of the shorter of two ranges is in the other, and not 0 long. */
static bool overlaps(float a0, float a1, float b0, float b1) {
  float both = fminf(a1, b1) - fmaxf(a0, b0);
  return both > 0 && both >= OVERLAP * fminf(a1 - a0, b1 - b0);
}

/* Whether a word goes on with a line whose last word is `last`. */
static bool goes_on(const par_pdf_word *last, const par_pdf_word *word) {
  float size = fmaxf(last->y1 - last->y0, word->y1 - word->y0);
  float gap = word->x0 - last->x1;
  return overlaps(last->y0, last->y1, word->y0, word->y1) && gap < LINE_GAP * size &&
         gap > -OVERLAP * size;
}

/* The same of text that runs up or down. */
static bool goes_on_turned(const par_pdf_word *last, const par_pdf_word *word) {
  float size = fmaxf(last->x1 - last->x0, word->x1 - word->x0);
  float gap = fmaxf(word->y0 - last->y1, last->y0 - word->y1);
  return overlaps(last->x0, last->x1, word->x0, word->x1) && gap < LINE_GAP * size &&
         gap > -OVERLAP * size;
}

static bool begin_line(par_pdf *pdf, uint32_t page, uint32_t w) {
  const par_pdf_word *word = &pdf->words.data[w];
  par_pdf_line line = {word->x0, word->y0, word->x1,      word->y1, w,
                       1,        page,     is_tall(word), false};
  return par_pdf_lines_push(&pdf->lines, line);
}

static void grow(par_pdf_line *line, const par_pdf_word *word) {
  line->x0 = fminf(line->x0, word->x0);
  line->y0 = fminf(line->y0, word->y0);
  line->x1 = fmaxf(line->x1, word->x1);
  line->y1 = fmaxf(line->y1, word->y1);
  line->n++;
}

/* Whether word `w` goes on with the line; short words are turned when their line is. */
static bool joins(const par_pdf *pdf, par_pdf_line *line, uint32_t w) {
  const par_pdf_word *last = &pdf->words.data[w - 1], *word = last + 1;
  bool tall = is_tall(word);
  if (!line->turned && !tall) return goes_on(last, word);
  if (!goes_on_turned(last, word) || (line->n > 1 && !line->turned)) return false;
  line->turned = true;
  return true;
}

static void find_page(par_pdf *pdf, uint32_t number) {
  par_pdf_page *page = &pdf->pages.data[number];
  page->first = (uint32_t)pdf->lines.n;
  for (uint32_t w = page->first_word; w < page->first_word + page->n_words; w++) {
    par_pdf_line *line = w > page->first_word ? &pdf->lines.data[pdf->lines.n - 1] : NULL;
    if (line != NULL && joins(pdf, line, w))
      grow(line, &pdf->words.data[w]);
    else if (!begin_line(pdf, number, w))
      return;
  }
  page->n = (uint32_t)pdf->lines.n - page->first;
}

/* How many bytes of a page's text run upwards, less those that run down. */
static int64_t count_turned(const par_pdf *pdf, const par_pdf_page *page, uint64_t *turned,
                            uint64_t *all) {
  int64_t up = 0;
  *turned = *all = 0;
  for (uint32_t i = page->first_word; i < page->first_word + page->n_words; i++) {
    const par_pdf_word *word = &pdf->words.data[i], *next = word + 1;
    *all += word->len;
    if (!is_tall(word)) continue;
    *turned += word->len;
    if (i + 1 < page->first_word + page->n_words && goes_on_turned(word, next))
      up += next->y0 < word->y0 ? word->len : -(int64_t)word->len;
  }
  return up;
}

/* A page most of whose text is turned is read as if it were turned back. */
static void turn_page(par_pdf *pdf, par_pdf_page *page) {
  uint64_t turned, all;
  int64_t up = count_turned(pdf, page, &turned, &all);
  if (turned * 2 <= all) return;
  for (uint32_t i = page->first_word; i < page->first_word + page->n_words; i++) {
    par_pdf_word *word = &pdf->words.data[i], w = *word;
    word->x0 = up >= 0 ? page->height - w.y1 : w.y0;
    word->x1 = up >= 0 ? page->height - w.y0 : w.y1;
    word->y0 = up >= 0 ? w.x0 : page->width - w.x1;
    word->y1 = up >= 0 ? w.x1 : page->width - w.x0;
  }
  float width = page->width;
  page->width = page->height;
  page->height = width;
}

par_status par_pdf_find_lines(par_pdf *pdf, par_error *err) {
  for (size_t i = 0; i < pdf->pages.n && !pdf->lines.failed; i++) {
    turn_page(pdf, &pdf->pages.data[i]);
    find_page(pdf, (uint32_t)i);
  }
  return pdf->lines.failed ? par_fail_memory(err) : PAR_OK;
}
