/* pdf_write.c -- paragraphs as text: gaps, hyphens, marks of notes, spans. */

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "formats/attributes.h"
#include "formats/pdf/pdf_hyphens.h"
#include "formats/pdf/pdf_notes.h"
#include "formats/pdf/pdf_paragraphs.h"
#include "load/composer.h"
#include "load/headings.h"
#include "load/lines.h"
#include "load/marks.h"

#define WORD_GAP   0.125f /* of the height of letters: less is no gap between words */
#define DASH_GAP   0.45f  /* so much and a dash at the end of a line is still a hyphen */
#define HANGING    0.7f /* of the height of letters: a row begins farther left than another */
#define HEAD_WIDTH 0.6f /* of its column: a head without room of its own is no wider */

/* Where the text of a page begins and ends. */
typedef struct extent {
  uint32_t start, end;
} extent;

PAR_VEC(extent, extent)

typedef struct writer {
  par_composer out;
  const par_pdf *pdf;
  par_loaded *loaded;
  par_pdf_hyphens hyphens;
  par_strmap numbers; /* of the notes that there are */
  par_extents pages;
  par_buf attributes;
  uint32_t reference; /* the end of the last one */
  uint32_t unit;      /* where the paragraph begins */
  bool joined;        /* no gap before the next word: a hyphen went */
  const char *title;  /* that the file gives itself, or NULL */
  par_status status;
  par_error err;
} writer;

static const par_pdf_word *word_at(const writer *w, uint32_t i) {
  return &w->pdf->words.data[w->pdf->sequence.data[i]];
}

static void add_span(writer *w, const char *layer, uint32_t start, uint32_t end,
                     const char *attributes) {
  if (w->status != PAR_OK || start >= end) return;
  w->status = par_loaded_add_span(w->loaded, layer, start, end, attributes, &w->err);
}

/* A word that refers to notes: what stands before the marks, these with commas between, and
 * what stands behind. */
typedef struct marks {
  uint32_t start, end;
} marks;

static bool is_known(const writer *w, const char *s, uint32_t len) {
  return par_pdf_is_mark(s, len) && par_strmap_find(&w->numbers, s, len) != PAR_STRMAP_NONE;
}

/* How long the mark at the start is; a comma ends it. */
static uint32_t mark_len(const char *s, uint32_t len) {
  const char *comma = memchr(s, ',', len);
  return comma == NULL ? len : (uint32_t)(comma - s);
}

/* Marks of notes that there are: "3", "3,4", "3;". */
static bool find_numbers(marks *m, const writer *w, const char *s, uint32_t len) {
  while (len > 1 && strchr(".,;:", s[len - 1]) != NULL) len--;
  for (uint32_t at = 0, n; at <= len; at += n + 1) {
    n = mark_len(s + at, len - at);
    if (!is_known(w, s + at, n)) return false;
  }
  *m = (marks){0, len};
  return true;
}

/* Stars or a dagger at the end, of a note that there is: they are raised as they are. */
static bool find_signs(marks *m, const writer *w, const char *s, uint32_t len) {
  while (len > 1 && strchr(".,;:", s[len - 1]) != NULL) len--;
  uint32_t start = len;
  while (start > 0 && s[start - 1] == '*') start--;
  if (start == len && len >= 3) start = len - 3; /* of a dagger */
  if (start == len || isdigit((unsigned char)s[start])) return false;
  *m = (marks){start, len};
  return is_known(w, s + start, len - start);
}

/* Whether word `i` refers to a note that there is. */
static bool find_reference(marks *m, const writer *w, const par_pdf_row *row, uint32_t i) {
  uint32_t len;
  const char *s = par_pdf_text(w->pdf, i, &len);
  if (w->numbers.n == 0 || len == 0) return false;
  bool raised = par_pdf_is_raised(w->pdf, row, i);
  if (raised && find_numbers(m, w, s, len)) return true;
  return find_signs(m, w, s, len) &&
         (raised || m->start > 0 || i > row->first); /* else it is a bullet */
}

static void write_mark(writer *w, const char *layer, const char *s, uint32_t len) {
  char number[16] = {0};
  memcpy(number, s, len < sizeof number ? len : sizeof number - 1);
  par_composer_open(&w->out, layer,
                    par_attributes(&w->attributes, "number", number, NULL, NULL));
  par_composer_text(&w->out, "[", 1);
  par_composer_text(&w->out, s, len);
  par_composer_text(&w->out, "]", 1);
  par_composer_close(&w->out);
}

/* What stands between a word and the one before it in its row. */
static void write_gap(writer *w, const par_pdf_row *row, uint32_t i, bool marked) {
  float gap = word_at(w, i)->x0 - word_at(w, i - 1)->x1;
  if (gap > row->size * PAR_PDF_CELL_GAP && !(marked && i == row->first + 1) &&
      !par_pdf_is_spaced_out(w->pdf, row))
    par_composer_gap(&w->out, PAR_GAP_TAB);
  else if (gap > row->size * WORD_GAP || gap < -row->size)
    par_composer_gap(&w->out, PAR_GAP_SPACE);
}

static void write_word(writer *w, const par_pdf_row *row, uint32_t i, bool marked) {
  uint32_t len, n;
  marks m;
  const char *s = par_pdf_text(w->pdf, i, &len);
  if (!find_reference(&m, w, row, i)) m = (marks){len, len};
  bool stands = m.start == 0 && m.end > 0; /* behind a word, without a gap */
  if (i > row->first && !stands) write_gap(w, row, i, marked);
  par_composer_text(&w->out, s, m.start);
  for (uint32_t at = m.start; at < m.end; at += n + 1) {
    n = mark_len(s + at, m.end - at);
    write_mark(w, "reference", s + at, n);
    w->reference = par_composer_at(&w->out);
  }
  par_composer_text(&w->out, s + m.end, len - m.end);
}

/* Whether the words of a row end with a hyphen that stands apart: "post -". */
static bool ends_with_dash(const writer *w, const par_pdf_row *row) {
  uint32_t len, last = row->first + row->n - 1;
  if (row->n < 2 || (par_pdf_text(w->pdf, last, &len)[0] != '-') || len != 1) return false;
  par_pdf_text(w->pdf, last - 1, &len);
  return word_at(w, last)->x0 - word_at(w, last - 1)->x1 < row->size * DASH_GAP;
}

/* Write a row up to its last word, which may be parted from the next row's first one. */
static void write_row(writer *w, const par_pdf_row *row, const par_pdf_row *next,
                      uint32_t first) {
  uint32_t len, after_len, last = row->first + row->n - 1;
  char number[8];
  par_mark mark;
  const char *start = par_pdf_text(w->pdf, row->first, &len);
  uint32_t n = len < sizeof number - 3 ? len : 0;
  memcpy(number, start, n);
  memcpy(number + n, " a", 2);
  bool marked = n > 0 && par_mark_read(&mark, number, n + 2);
  bool dash = next != NULL && ends_with_dash(w, row);
  uint32_t end = dash ? last : last + 1;
  if (!w->joined) par_composer_gap(&w->out, PAR_GAP_SPACE);
  w->joined = false;
  for (uint32_t i = first; i < end; i++) {
    const char *s = par_pdf_text(w->pdf, i, &len);
    uint32_t hyphen = i == last && next != NULL ? par_pdf_hyphen(s, len) : 0;
    if (hyphen == 0) {
      write_word(w, row, i, marked);
      continue;
    }
    const char *after = par_pdf_text(w->pdf, next->first, &after_len);
    bool goes = par_pdf_hyphen_goes(&w->hyphens, w->pdf, s, len, after, after_len);
    if (i > row->first) write_gap(w, row, i, marked);
    par_composer_text(&w->out, s, goes ? len - hyphen : len);
    w->joined = true;
  }
  if (dash) par_composer_text(&w->out, "-", 1);
  w->joined = w->joined || dash;
}

/* The text of a page begins at its first row, and ends with its last. */
static void note_page(writer *w, uint32_t page, uint32_t start) {
  uint32_t end = par_composer_at(&w->out);
  while (w->pages.n <= page && !w->pages.failed) par_extents_push(&w->pages, (extent){0, 0});
  if (w->pages.failed) return;
  extent *e = &w->pages.data[page];
  if (e->end == 0) e->start = start;
  e->end = end;
}

/* The first offset at or behind `at` that is no white space. */
static uint32_t behind_white(const writer *w, uint32_t at) {
  const par_buf *text = &w->loaded->text;
  while (at < text->len && strchr(" \n\t", text->data[at]) != NULL) at++;
  return at;
}

static void write_rows(writer *w, const par_pdf_paragraph *p, uint32_t first_word) {
  for (size_t i = 0; i < p->rows.n; i++) {
    const par_pdf_row *row = &w->pdf->rows.data[p->rows.data[i]];
    const par_pdf_row *next =
      i + 1 < p->rows.n ? &w->pdf->rows.data[p->rows.data[i + 1]] : NULL;
    uint32_t before = par_composer_at(&w->out);
    write_row(w, row, next, i == 0 ? first_word : row->first);
    if (!row->note) note_page(w, row->page, behind_white(w, before));
  }
}

/* Between paragraphs of single rows that stand close together, a line end is enough. */
static par_gap gap_before(const par_pdf_paragraph *p, const par_pdf_paragraph *before) {
  bool close = before != NULL && !p->apart && p->rows.n == 1 && before->rows.n == 1 &&
               p->level == 0 && before->level == 0;
  return close ? PAR_GAP_LINE : PAR_GAP_BLANK;
}

/* Whether words are the same, white space and case of ASCII letters aside. */
static bool same_words(const char *a, size_t a_len, const char *b) {
  size_t i = 0;
  for (;; i++, b++) {
    while (i < a_len && strchr(" \n\t", a[i]) != NULL) i++;
    while (*b == ' ') b++;
    if (i == a_len || *b == '\0') return i == a_len && *b == '\0';
    if ((a[i] | 32) != (*b | 32)) return false;
  }
}

/* Whether a short row begins left of the paragraph below it, which is indented: so heads
 * stand that have no room of their own. */
static bool stands_out(const writer *w, const par_pdf_paragraph *p,
                       const par_pdf_paragraph *next) {
  const par_pdf_row *rows = w->pdf->rows.data;
  const par_pdf_row *row = &rows[p->rows.data[0]], *below = &rows[next->rows.data[0]];
  const par_pdf_row *second = &rows[next->rows.data[1]];
  return row->column == below->column && below->column == second->column &&
         row->x0 + row->size * HANGING < below->x0 &&
         second->x0 + row->size * HANGING < below->x0 &&
         row->x1 - row->left < HEAD_WIDTH * (row->right - row->left);
}

static void mark_heading(writer *w, const par_pdf_paragraph *p,
                         const par_pdf_paragraph *next) {
  char level[2] = {(char)('0' + p->level), '\0'};
  uint32_t start = w->unit, end = par_composer_at(&w->out), words = end;
  const char *text = w->loaded->text.data;
  const par_pdf_row *row = &w->pdf->rows.data[p->rows.data[0]];
  if (w->status != PAR_OK || start >= end) return;
  if (w->title != NULL && row->page == 0 && same_words(text + start, end - start, w->title))
    add_span(w, "title", start, end, NULL);
  bool cells = memchr(text + start, '\t', end - start) != NULL;
  if (p->level > 0 && !cells)
    add_span(w, "heading", start, end,
             par_attributes(&w->attributes, "level", level, NULL, NULL));
  if (p->level > 0 || cells || p->rows.n > 1) return;
  if (next == NULL || next->rows.n < 2 || next->level > 0) return;
  if (!p->apart && !stands_out(w, p, next)) return;
  if (w->reference == end)
    while (words > start && text[--words] != '[') {
    }
  if (par_is_title(text, start, words, false)) add_span(w, "heading", start, end, NULL);
}

static void write_paragraphs(writer *w, const par_pdf_paragraphs *all) {
  for (size_t i = 0; i < all->n && w->status == PAR_OK; i++) {
    const par_pdf_paragraph *p = &all->data[i], *before = i > 0 ? p - 1 : NULL;
    uint32_t end = par_composer_at(&w->out);
    w->joined = true;
    par_composer_unit(&w->out, gap_before(p, before));
    write_rows(w, p, w->pdf->rows.data[p->rows.data[0]].first);
    w->unit = behind_white(w, end);
    mark_heading(w, p, i + 1 < all->n ? p + 1 : NULL);
  }
}

/* Notes stand behind the text, each with its number in brackets. */
static void write_notes(writer *w, const par_pdf_paragraphs *all) {
  for (size_t i = 0; i < all->n && w->status == PAR_OK; i++) {
    const par_pdf_paragraph *p = &all->data[i];
    const par_pdf_row *row = &w->pdf->rows.data[p->rows.data[0]];
    uint32_t len;
    char number[16] = {0}, page[16];
    const char *s = par_pdf_text(w->pdf, row->first, &len);
    bool marked = row->begins && len < sizeof number;
    if (marked) memcpy(number, s, len);
    snprintf(page, sizeof page, "%u", row->page + 1);
    par_composer_unit(&w->out, PAR_GAP_BLANK);
    par_composer_open(
      &w->out, "footnote",
      par_attributes(&w->attributes, "number", marked ? number : NULL, "page", page));
    if (marked) {
      par_composer_text(&w->out, "[", 1);
      par_composer_text(&w->out, s, len);
      par_composer_text(&w->out, "]", 1);
    }
    w->joined = !marked;
    write_rows(w, p, row->first + marked);
    par_composer_close(&w->out);
  }
}

static void read_numbers(writer *w) {
  for (size_t i = 0; i < w->pdf->rows.n; i++) {
    const par_pdf_row *row = &w->pdf->rows.data[i];
    uint32_t len;
    if (!row->begins || row->n == 0) continue;
    const char *s = par_pdf_text(w->pdf, row->first, &len);
    par_strmap_add(&w->numbers, s, len, NULL);
  }
}

static void add_pages(writer *w) {
  char number[24];
  for (size_t i = 0; i < w->pages.n; i++) {
    snprintf(number, sizeof number, "%zu", i + 1);
    add_span(w, "page", w->pages.data[i].start, w->pages.data[i].end,
             par_attributes(&w->attributes, "number", number, NULL, NULL));
  }
}

static const char *title_of(const par_loaded *loaded) {
  for (size_t i = 0; i < loaded->metadata.n; i++)
    if (strcmp(loaded->metadata.data[i].key, "title") == 0)
      return loaded->metadata.data[i].value;
  return NULL;
}

static void clear(writer *w) {
  par_strmap_clear(&w->hyphens.words);
  par_strmap_clear(&w->numbers);
  par_extents_clear(&w->pages);
  par_buf_clear(&w->attributes);
}

par_status par_pdf_write(par_loaded *out, par_pdf *pdf, par_error *err) {
  writer w = {.pdf = pdf, .loaded = out, .title = title_of(out)};
  par_pdf_paragraphs text = {0}, notes = {0};
  par_composer_init(&w.out, out);
  par_status status = par_pdf_find_paragraphs(&text, pdf, false, err);
  if (status == PAR_OK) status = par_pdf_find_paragraphs(&notes, pdf, true, err);
  if (status == PAR_OK) {
    read_numbers(&w);
    write_paragraphs(&w, &text);
    write_notes(&w, &notes);
    add_pages(&w);
  }
  par_status written = par_composer_finish(&w.out, status == PAR_OK ? err : NULL);
  if (status == PAR_OK) status = written;
  if (status == PAR_OK && w.status != PAR_OK)
    status = par_fail(err, w.status, "%s", w.err.message);
  if (status == PAR_OK && w.pages.failed) status = par_fail_memory(err);
  clear(&w);
  par_pdf_paragraphs_free(&text);
  par_pdf_paragraphs_free(&notes);
  return status;
}
