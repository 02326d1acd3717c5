/* pdf_print.c -- what a browser prints around each page: the day, the address, `1/3`. */

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "formats/pdf/pdf_page.h"

enum { MARGIN_PERCENT = 8, WORD_BYTES = 16 };

/* What is found in the outermost rows of a page. All three are of a browser. */
typedef struct signs {
  bool day, address, count;
} signs;

/* A word that may tell a day or a count, NUL behind it; "" for a longer one. */
static void copy_word(char out[WORD_BYTES], const par_pdf *pdf, uint32_t w) {
  const par_pdf_word *word = &pdf->words.data[w];
  size_t len = word->len < WORD_BYTES ? word->len : 0;
  memcpy(out, pdf->text.data + word->at, len);
  out[len] = '\0';
}

/* Whether three numbers with the same sign between them: "3/14/31,", "14.03.2031". */
static bool is_day(const char *s) {
  int a, b, c, end = 0;
  char first, second;
  bool read = sscanf(s, "%4d%c%2d%c%4d%n", &a, &first, &b, &second, &c, &end) == 5;
  return read && first == second && strchr("/.-", first) != NULL &&
         (s[end] == '\0' || s[end] == ',');
}

static bool is_address(const par_pdf *pdf, uint32_t w) {
  const par_pdf_word *word = &pdf->words.data[w];
  const char *s = pdf->text.data + word->at;
  for (uint32_t i = 0; i < word->len; i++) {
    if (s[i] == ':') return i >= 4 && word->len > i + 3 && s[i + 1] == '/' && s[i + 2] == '/';
    if (!islower((unsigned char)s[i])) return false;
  }
  return false;
}

/* Whether word `w` of a line is the number of the page and how many there are, "2/3", in one
 * word or in three, "2 of 3". */
static bool is_count(const par_pdf *pdf, const par_pdf_line *line, uint32_t w) {
  char wanted[2 * WORD_BYTES], word[WORD_BYTES];
  size_t number = line->page + 1;
  snprintf(wanted, sizeof wanted, "%zu/%zu", number, pdf->pages.n);
  copy_word(word, pdf, w);
  if (strcmp(word, wanted) == 0) return true;
  if (line->n != 3 || w != line->first + 2) return false;
  snprintf(wanted, sizeof wanted, "%zu", pdf->pages.n);
  if (strcmp(word, wanted) != 0) return false;
  copy_word(word, pdf, line->first);
  snprintf(wanted, sizeof wanted, "%zu", number);
  return strcmp(word, wanted) == 0;
}

static bool is_beside(const par_pdf_line *a, const par_pdf_line *b) {
  float middle = (a->y0 + a->y1) / 2;
  return middle > b->y0 && middle < b->y1;
}

/* The line that stands farthest up or down, in the margin; NULL when there is none. */
static const par_pdf_line *outermost(const par_pdf *pdf, const par_pdf_page *page, bool top) {
  const par_pdf_line *found = NULL;
  for (uint32_t i = page->first; i < page->first + page->n; i++) {
    const par_pdf_line *line = &pdf->lines.data[i];
    bool in_margin = top ? line->y1 * 100 < page->height * MARGIN_PERCENT
                         : line->y0 * 100 > page->height * (100 - MARGIN_PERCENT);
    if (line->n == 0 || line->turned || !in_margin) continue;
    if (found == NULL || (top ? line->y0 < found->y0 : line->y1 > found->y1)) found = line;
  }
  return found;
}

static void look_at_row(signs *found, const par_pdf *pdf, const par_pdf_page *page,
                        const par_pdf_line *row) {
  char word[WORD_BYTES];
  for (uint32_t i = page->first; i < page->first + page->n; i++) {
    const par_pdf_line *line = &pdf->lines.data[i];
    if (!is_beside(line, row)) continue;
    for (uint32_t w = line->first; w < line->first + line->n; w++) {
      copy_word(word, pdf, w);
      found->day |= is_day(word);
      found->address |= is_address(pdf, w);
      found->count |= is_count(pdf, line, w);
    }
  }
}

static void leave_out(par_pdf *pdf, const par_pdf_page *page, const par_pdf_line *row) {
  for (uint32_t i = page->first; i < page->first + page->n; i++)
    if (is_beside(&pdf->lines.data[i], row)) pdf->lines.data[i].gone = true;
}

void par_pdf_find_print(par_pdf *pdf) {
  for (size_t i = 0; i < pdf->pages.n; i++) {
    const par_pdf_page *page = &pdf->pages.data[i];
    const par_pdf_line *head = outermost(pdf, page, true);
    const par_pdf_line *foot = outermost(pdf, page, false);
    signs found = {0};
    if (head == NULL || foot == NULL) continue;
    look_at_row(&found, pdf, page, head);
    look_at_row(&found, pdf, page, foot);
    if (!found.day || !found.address || !found.count) continue;
    leave_out(pdf, page, head);
    leave_out(pdf, page, foot);
  }
}
