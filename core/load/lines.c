/* lines.c -- finding line ends, trimming, first and last characters. */

#include "load/lines.h"

#include <string.h>
#include <utf8proc.h>

#include "text/utf8.h"

enum { COUNTED_MAX = 4096 }; /* bytes of a line whose code points are counted */

static size_t find_byte(const char *text, size_t len, size_t from, char byte) {
  if (from >= len) return len;
  const char *found = memchr(text + from, byte, len - from);
  return found != NULL ? (size_t)(found - text) : len;
}

void par_line_reader_init(par_line_reader *reader, const char *text, size_t len) {
  *reader = (par_line_reader){.text = text, .len = len};
  reader->next_lf = find_byte(text, len, 0, '\n');
  reader->next_cr = find_byte(text, len, 0, '\r');
  reader->next_ff = find_byte(text, len, 0, '\f');
}

/* Where the line that begins at `at` ends; the reader moves behind its end. */
static size_t find_line_end(par_line_reader *r) {
  size_t end = r->next_lf < r->next_cr ? r->next_lf : r->next_cr;
  if (r->next_ff < end) end = r->next_ff;
  r->at = end < r->len ? end + 1 : r->len;
  if (end == r->next_cr && r->next_lf == end + 1 && end < r->len) r->at = end + 2;
  if (r->next_lf < r->at) r->next_lf = find_byte(r->text, r->len, r->at, '\n');
  if (r->next_cr < r->at) r->next_cr = find_byte(r->text, r->len, r->at, '\r');
  if (r->next_ff < r->at) r->next_ff = find_byte(r->text, r->len, r->at, '\f');
  return end;
}

bool par_line_next(par_line *line, par_line_reader *reader) {
  if (reader->at >= reader->len) return false;
  uint32_t begin = (uint32_t)reader->at;
  line->start = begin;
  line->end = (uint32_t)find_line_end(reader);
  par_trim(reader->text, &line->start, &line->end);
  line->indent = line->start - begin;
  uint32_t len = line->end - line->start;
  line->n_cp =
    len > COUNTED_MAX ? len : (uint32_t)par_utf8_count(reader->text + line->start, len);
  return true;
}

bool par_is_space(uint32_t cp) {
  if (cp < 0x80) return cp <= ' ' || cp == 0x7F;
  if (cp < 0x2000) return cp == 0x85 || cp == 0xA0 || cp == 0xAD || cp == 0x1680;
  return (cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202F) || (cp >= 0x205F && cp <= 0x2064) ||
         cp == 0x3000 || cp == 0xFEFF;
}

bool par_is_letter(uint32_t cp) {
  if (cp < 0x80) return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    default: return false;
  }
}

bool par_is_capital(uint32_t cp) {
  if (cp < 0x80) return cp >= 'A' && cp <= 'Z';
  utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)cp);
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT ||
         category == UTF8PROC_CATEGORY_LO;
}

/* The start of the character that ends before `end`. */
static uint32_t step_back(const char *text, uint32_t start, uint32_t end) {
  end--;
  while (end > start && ((uint8_t)text[end] & 0xC0) == 0x80) end--;
  return end;
}

void par_trim(const char *text, uint32_t *start, uint32_t *end) {
  uint32_t n;
  while (*start < *end && par_is_space(par_utf8_decode(text + *start, &n))) *start += n;
  while (*start < *end) {
    uint32_t last = step_back(text, *start, *end);
    if (!par_is_space(par_utf8_decode(text + last, &n))) return;
    *end = last;
  }
}

/* Quotation marks, brackets and emphasis: what may stand around a sentence. */
static bool is_wrapping(uint32_t cp) {
  if (cp < 0x80) return cp != 0 && strchr("\"'`()[]{}*_<>", (int)cp) != NULL;
  if (cp == 0xA1 || cp == 0xBF) return true; /* inverted ! and ? */
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF: return true;
    default: return false;
  }
}

uint32_t par_first_mark(const char *text, uint32_t start, uint32_t end) {
  while (start < end) {
    uint32_t n, cp = par_utf8_decode(text + start, &n);
    if (!is_wrapping(cp) && !par_is_space(cp)) return cp;
    start += n;
  }
  return 0;
}

uint32_t par_last_mark(const char *text, uint32_t start, uint32_t end) {
  while (start < end) {
    end = step_back(text, start, end);
    uint32_t n, cp = par_utf8_decode(text + end, &n);
    if (!is_wrapping(cp) && !par_is_space(cp)) return cp;
  }
  return 0;
}

bool par_is_sentence_end(uint32_t cp) {
  switch (cp) {
    case '.':
    case '!':
    case '?':
    case 0x2026: /* ... */
    case 0x3002:
    case 0xFF01:
    case 0xFF1F: /* CJK */
    case 0x061F:
    case 0x06D4: /* Arabic */
    case 0x0964:
    case 0x0965: /* danda */
    case 0x0589:
    case 0x1362: return true; /* Armenian, Ethiopic */
    default: return false;
  }
}
