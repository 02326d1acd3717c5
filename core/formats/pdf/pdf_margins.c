/* pdf_margins.c -- running heads and feet: lines at the same place of many pages. */

#include <ctype.h>
#include <string.h>

#include "formats/pdf/pdf_page.h"

enum {
  MARGIN_PERCENT = 15, /* of a page's height, at the top and at the foot */
  PLACE_POINTS = 6,    /* places that are the same */
  KEY_BYTES = 200,     /* no running head is longer */
  SHARE_PERCENT = 40   /* of the pages: left and right ones may have heads of their own */
};

/* How many pages have a line, counted by the number of its key. */
typedef struct census {
  par_strmap keys;
  par_u32s pages; /* how many have it, and the last that had */
  par_u32s last;
  par_buf key;
} census;

static bool in_margin(const par_pdf *pdf, const par_pdf_line *line) {
  float height = pdf->pages.data[line->page].height;
  return line->y1 * 100 < height * MARGIN_PERCENT ||
         line->y0 * 100 > height * (100 - MARGIN_PERCENT);
}

static bool is_roman(const char *s, uint32_t len) {
  for (uint32_t i = 0; i < len; i++)
    if (strchr("ivxl", s[i]) == NULL || s[i] == '\0') return false;
  return len > 0 && len < 8;
}

/* The words without gaps, every number as one sign. */
static void append_words(par_buf *key, const par_pdf *pdf, const par_pdf_line *line) {
  for (uint32_t w = line->first; w < line->first + line->n; w++) {
    const par_pdf_word *word = &pdf->words.data[w];
    const char *s = pdf->text.data + word->at;
    if (line->n == 1 && is_roman(s, word->len)) {
      par_buf_append_byte(key, '#');
      return;
    }
    for (uint32_t i = 0; i < word->len && key->len < KEY_BYTES; i++) {
      bool digit = isdigit((unsigned char)s[i]);
      if (!digit) par_buf_append_byte(key, (uint8_t)s[i]);
      if (digit && key->data[key->len - 1] != '#') par_buf_append_byte(key, '#');
    }
  }
}

/* What is the same of a line on every page; `shift` moves the borders of places. */
static void make_key(par_buf *key, const par_pdf *pdf, const par_pdf_line *line, int shift) {
  float middle = (line->y0 + line->y1) / 2;
  par_buf_reset(key);
  par_buf_printf(key, "%d:%d:", shift, (int)(middle / PLACE_POINTS + (float)shift / 2));
  append_words(key, pdf, line);
}

static void count_line(census *c, const par_pdf *pdf, const par_pdf_line *line, int shift) {
  make_key(&c->key, pdf, line, shift);
  bool added;
  uint32_t number = par_strmap_add(&c->keys, par_buf_cstr(&c->key), c->key.len, &added);
  if (number == PAR_STRMAP_NONE) return;
  if (added) {
    par_u32s_push(&c->pages, 0);
    par_u32s_push(&c->last, UINT32_MAX);
  }
  if (c->pages.failed || c->last.failed || c->last.data[number] == line->page) return;
  c->last.data[number] = line->page;
  c->pages.data[number]++;
}

static bool is_running(census *c, const par_pdf *pdf, const par_pdf_line *line) {
  for (int shift = 0; shift < 2; shift++) {
    make_key(&c->key, pdf, line, shift);
    uint32_t number = par_strmap_find(&c->keys, par_buf_cstr(&c->key), c->key.len);
    if (number == PAR_STRMAP_NONE) continue;
    uint32_t n = c->pages.data[number];
    if (n >= 2 && (uint64_t)n * 100 >= (uint64_t)pdf->pages.n * SHARE_PERCENT) return true;
  }
  return false;
}

/* Whether a line says something that is not the same on other pages. */
static bool is_text(const par_pdf *pdf, const par_pdf_line *line) {
  uint32_t n = 0;
  for (uint32_t w = line->first; w < line->first + line->n; w++) {
    const par_pdf_word *word = &pdf->words.data[w];
    for (uint32_t i = 0; i < word->len; i++)
      n += !isdigit((unsigned char)pdf->text.data[word->at + i]) &&
           !ispunct((unsigned char)pdf->text.data[word->at + i]);
  }
  return n > 0 && !line->gone;
}

/* How far out text stands in the margins of the pages. */
static void measure_text(par_pdf *pdf) {
  for (size_t i = 0; i < pdf->pages.n; i++) {
    pdf->pages.data[i].text_top = pdf->pages.data[i].height;
    pdf->pages.data[i].text_foot = 0;
  }
  for (size_t i = 0; i < pdf->lines.n; i++) {
    const par_pdf_line *line = &pdf->lines.data[i];
    par_pdf_page *page = &pdf->pages.data[line->page];
    if (!in_margin(pdf, line) || !is_text(pdf, line)) continue;
    if (line->y0 < page->text_top) page->text_top = line->y0;
    if (line->y1 > page->text_foot) page->text_foot = line->y1;
  }
}

/* A number in the margin is a page's only where no text stands beside it or farther out:
 * there it is the mark of a note or point. */
static bool is_inside(const par_pdf *pdf, const par_pdf_line *line) {
  const par_pdf_page *page = &pdf->pages.data[line->page];
  bool at_head = line->y0 * 2 < page->height;
  return at_head ? page->text_top < line->y1 : page->text_foot > line->y0;
}

/* Whether two lines stand at the same height of a page. */
static bool beside(const par_pdf_line *a, const par_pdf_line *b) {
  float middle = (a->y0 + a->y1) / 2;
  return a->page == b->page && middle > b->y0 && middle < b->y1;
}

/* Numbers, and bar codes: no word with a small letter in it. */
static bool says_nothing(const par_pdf *pdf, const par_pdf_line *line) {
  for (uint32_t w = line->first; w < line->first + line->n; w++) {
    const par_pdf_word *word = &pdf->words.data[w];
    for (uint32_t i = 0; i < word->len; i++) {
      unsigned char byte = (unsigned char)pdf->text.data[word->at + i];
      if (islower(byte) || byte >= 0x80) return false;
    }
  }
  return true;
}

/* "*2041937*": a bar code as it is read aloud. */
static bool is_bar_code(const par_pdf *pdf, const par_pdf_line *line) {
  const par_pdf_word *word = &pdf->words.data[line->first];
  const char *s = pdf->text.data + word->at;
  return line->n == 1 && word->len > 4 && s[0] == '*' && s[word->len - 1] == '*';
}

/* Whether the line begins with all the words of another page's line, which is gone. */
static bool begins_like_gone(const par_pdf *pdf, const par_pdf_line *line) {
  for (size_t i = 0; i < pdf->lines.n && i < 1000; i++) {
    const par_pdf_line *other = &pdf->lines.data[i];
    if (!other->gone || other->page == line->page || other->n == 0) continue;
    const par_pdf_word *a = &pdf->words.data[line->first];
    const par_pdf_word *b = &pdf->words.data[other->first];
    if (other->n == 1 && a->len == b->len && a->len > 4 &&
        memcmp(pdf->text.data + a->at, pdf->text.data + b->at, a->len) == 0)
      return true;
  }
  return false;
}

/* At the foot of the first page, which has its own: what begins like the others', what
 * stands beside that and says nothing, bar codes. */
static void find_first_foot(par_pdf *pdf) {
  const par_pdf_page *page = &pdf->pages.data[0];
  par_pdf_line *lines = pdf->lines.data + page->first;
  for (uint32_t i = 0; i < page->n; i++) {
    par_pdf_line *line = &lines[i];
    if (line->n == 0 || line->gone || line->y0 * 100 < page->height * (100 - MARGIN_PERCENT))
      continue;
    line->gone =
      says_nothing(pdf, line) && (is_bar_code(pdf, line) || begins_like_gone(pdf, line));
  }
}

static void find_beside(par_pdf *pdf, const par_pdf_page *page) {
  par_pdf_line *lines = pdf->lines.data + page->first;
  for (uint32_t i = 0; i < page->n; i++) {
    if (!lines[i].gone || lines[i].n == 0 || !in_margin(pdf, &lines[i])) continue;
    for (uint32_t k = i < 8 ? 0 : i - 8; k < page->n && k < i + 8; k++)
      if (!lines[k].gone && beside(&lines[k], &lines[i]) && says_nothing(pdf, &lines[k]))
        lines[k].gone = true;
  }
}

/* First what has words, for numbers depend on it. */
static void mark_running(census *c, par_pdf *pdf) {
  for (int numbers = 0; numbers < 2; numbers++) {
    if (numbers) measure_text(pdf);
    for (size_t i = 0; i < pdf->lines.n; i++) {
      par_pdf_line *line = &pdf->lines.data[i];
      if (line->gone || !in_margin(pdf, line) || is_text(pdf, line) == numbers) continue;
      line->gone = is_running(c, pdf, line) && !(numbers && is_inside(pdf, line));
    }
  }
}

par_status par_pdf_find_margins(par_pdf *pdf, par_error *err) {
  census c = {0};
  for (size_t i = 0; i < pdf->lines.n; i++) {
    par_pdf_line *line = &pdf->lines.data[i];
    line->gone = line->turned;
    if (line->gone || !in_margin(pdf, line)) continue;
    for (int shift = 0; shift < 2; shift++) count_line(&c, pdf, line, shift);
  }
  bool failed = c.key.failed || c.pages.failed || c.last.failed || c.pages.n != c.keys.n ||
                c.last.n != c.keys.n;
  if (!failed) par_pdf_find_print(pdf);
  if (!failed) mark_running(&c, pdf);
  if (!failed && pdf->pages.n > 0) find_first_foot(pdf);
  for (size_t i = 0; i < pdf->pages.n && !failed; i++) find_beside(pdf, &pdf->pages.data[i]);
  failed = failed || c.key.failed;
  par_strmap_clear(&c.keys);
  par_u32s_clear(&c.pages);
  par_u32s_clear(&c.last);
  par_buf_clear(&c.key);
  return failed ? par_fail_memory(err) : PAR_OK;
}
