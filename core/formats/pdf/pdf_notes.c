/* pdf_notes.c -- footnotes: what stands below a rule of dashes, or in smaller letters, at
 * the foot of a column and begins with a mark. */

#include <ctype.h>
#include <string.h>

#include "formats/pdf/pdf_notes.h"

enum { RULE_BYTES = 5, MARK_DIGITS = 3 };

#define SMALL  0.93f /* of the height of the text: notes are no higher */
#define RAISED 0.1f  /* of the height of its row: so far above its foot is a mark */

bool par_pdf_is_mark(const char *s, uint32_t len) {
  uint32_t digits = 0;
  while (digits < len && isdigit((unsigned char)s[digits])) digits++;
  if (digits > 0) return digits == len && digits <= MARK_DIGITS && s[0] != '0';
  bool stars = len > 0;
  for (uint32_t i = 0; i < len && stars; i++) stars = s[i] == '*' && len <= MARK_DIGITS;
  bool dagger = len == 3 && (memcmp(s, "\u2020", 3) == 0 || memcmp(s, "\u2021", 3) == 0);
  return stars || dagger;
}

bool par_pdf_is_raised(const par_pdf *pdf, const par_pdf_row *row, uint32_t i) {
  const par_pdf_word *word = &pdf->words.data[pdf->sequence.data[i]];
  float size = word->y1 - word->y0;
  return size < row->size * 0.9f && word->y1 < row->base - row->size * RAISED;
}

/* "__________": a rule drawn with letters. */
static bool is_rule(const par_pdf *pdf, const par_pdf_row *row) {
  uint32_t n = 0;
  for (uint32_t i = row->first; i < row->first + row->n; i++) {
    uint32_t len;
    const char *s = par_pdf_text(pdf, i, &len);
    for (uint32_t k = 0; k < len; k++)
      if (s[k] != '_' && s[k] != '-') return false;
    n += len;
  }
  return n >= RULE_BYTES;
}

/* Whether a row begins with the mark of a note; `number` is that of the note before. */
static bool begins_note(const par_pdf *pdf, const par_pdf_row *row, long *number) {
  uint32_t len;
  if (row->n < 2) return false;
  const char *s = par_pdf_text(pdf, row->first, &len);
  if (!par_pdf_is_mark(s, len)) return false;
  long value = 0;
  for (uint32_t i = 0; i < len && isdigit((unsigned char)s[i]); i++)
    value = value * 10 + (s[i] - '0');
  const par_pdf_word *word = &pdf->words.data[pdf->sequence.data[row->first]];
  bool small =
    word->y1 - word->y0 < row->size * 0.9f || par_pdf_is_raised(pdf, row, row->first);
  bool next = value == 0 || *number == 0 || value == *number + 1;
  if (!small && !next) return false;
  *number = value;
  return true;
}

/* Where the notes of the rows [first, end) of a column begin, or `end`. */
static size_t find_start(const par_pdf *pdf, size_t first, size_t end, bool *ruled) {
  const par_pdf_row *rows = pdf->rows.data;
  size_t start = end;
  *ruled = false;
  for (size_t i = end; i > first && rows[i - 1].size < pdf->size * 1.02f; i--) {
    if (is_rule(pdf, &rows[i - 1])) return *ruled = true, i;
  }
  for (size_t i = end; i > first && rows[i - 1].size < pdf->size * SMALL; i--) {
    long number = 0;
    if (begins_note(pdf, &rows[i - 1], &number)) start = i - 1;
  }
  return start;
}

static void mark_notes(par_pdf *pdf, size_t start, size_t end, bool open) {
  long number = 0;
  bool any = open;
  for (size_t i = start; i < end; i++) {
    par_pdf_row *row = &pdf->rows.data[i];
    row->begins = begins_note(pdf, row, &number);
    any = any || row->begins;
    row->note = any;
  }
}

void par_pdf_find_notes(par_pdf *pdf) {
  bool open = false; /* a note has been met, which may go on on the next page */
  for (size_t i = 0, end; i < pdf->rows.n; i = end) {
    bool ruled;
    for (end = i; end < pdf->rows.n; end++)
      if (pdf->rows.data[end].column != pdf->rows.data[i].column) break;
    size_t start = find_start(pdf, i, end, &ruled);
    if (ruled) pdf->rows.data[start - 1].n = 0;
    mark_notes(pdf, start, end, open && ruled);
    open = open || (start < end && pdf->rows.data[end - 1].note);
  }
}
