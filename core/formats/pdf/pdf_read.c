/* pdf_read.c -- the words of pdftotext's XML.
 *
 * It is read line by line as it is written, not by an XML parser: characters that XML
 * does not allow come through from hostile files, and an element is one line. */

#include <string.h>

#include "formats/metadata.h"
#include "formats/pdf/pdf_page.h"
#include "text/utf8.h"

enum { PLACE_MAX = 100000 }; /* what lies farther away is no place on a page */

/* What is still to be read. */
typedef struct reader {
  const char *at, *end;
} reader;

static bool skip(reader *r, const char *s) {
  size_t n = strlen(s);
  if ((size_t)(r->end - r->at) < n || memcmp(r->at, s, n) != 0) return false;
  r->at += n;
  return true;
}

/* Go behind the next `s`; false, at the end, when there is none. */
static bool seek(reader *r, const char *s) {
  const char *found = memmem(r->at, (size_t)(r->end - r->at), s, strlen(s));
  r->at = found == NULL ? r->end : found + strlen(s);
  return found != NULL;
}

/* The number in the next attribute, ` name="1.5"`; 0 for what is none. */
static float read_number(reader *r) {
  double value = 0, unit = 1;
  bool negative = false, fraction = false;
  const char *quote = memchr(r->at, '"', (size_t)(r->end - r->at));
  if (quote == NULL) return 0;
  for (r->at = quote + 1; r->at < r->end && *r->at != '"'; r->at++) {
    if (*r->at == '-') negative = true;
    if (*r->at == '.') fraction = true;
    if (*r->at < '0' || *r->at > '9') continue;
    value = value * 10 + (*r->at - '0');
    if (fraction) unit *= 10;
    if (value > 1e15) break;
  }
  if (r->at < r->end && *r->at == '"') r->at++;
  value /= unit;
  if (!(value < PLACE_MAX)) value = PLACE_MAX;
  return (float)(negative ? -value : value);
}

typedef struct entity {
  const char *name;
  char byte;
} entity;

/* One character out of [s, end): the bytes it takes; the character is in *cp. */
static uint32_t read_character(uint32_t *cp, const char *s, const char *end) {
  static const entity entities[] = {
    {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
  uint32_t n;
  for (size_t i = 0; *s == '&' && i < sizeof entities / sizeof *entities; i++) {
    size_t len = strlen(entities[i].name);
    if ((size_t)(end - s) < len || memcmp(s, entities[i].name, len) != 0) continue;
    *cp = (uint32_t)entities[i].byte;
    return (uint32_t)len;
  }
  *cp = par_utf8_decode(s, &n);
  return n;
}

/* A character as text has it: letters for a ligature, nothing for what shows nothing. */
static void append_character(par_buf *out, uint32_t cp) {
  static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  char bytes[4];
  if (cp >= 0xFB00 && cp <= 0xFB06) {
    par_buf_append_cstr(out, ligatures[cp - 0xFB00]);
    return;
  }
  if (cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0xFEFF || cp == 0xFFFE) return;
  if (cp == 0xA0) cp = ' ';
  par_buf_append(out, bytes, par_utf8_encode(bytes, cp));
}

static void append_text(par_buf *out, const char *s, const char *end) {
  while (s < end) {
    uint32_t cp;
    s += read_character(&cp, s, end);
    append_character(out, cp);
  }
}

static void read_word(par_pdf *pdf, reader *r) {
  par_pdf_word word = {.at = (uint32_t)pdf->text.len};
  word.x0 = read_number(r);
  word.y0 = read_number(r);
  word.x1 = read_number(r);
  word.y1 = read_number(r);
  if (!seek(r, ">")) return;
  const char *start = r->at;
  if (!seek(r, "</word>")) return;
  append_text(&pdf->text, start, r->at - strlen("</word>"));
  word.len = (uint32_t)(pdf->text.len - word.at);
  if (word.len == 0 || pdf->pages.n == 0) return;
  par_pdf_page *page = &pdf->pages.data[pdf->pages.n - 1];
  if (par_pdf_words_push(&pdf->words, word)) page->n_words++;
}

static void read_page(par_pdf *pdf, reader *r) {
  par_pdf_page page = {.first_word = (uint32_t)pdf->words.n};
  page.width = read_number(r);
  page.height = read_number(r);
  par_pdf_pages_push(&pdf->pages, page);
}

/* A value of the file's own words. */
static par_status take_value(par_loaded *out, const char *key, const char *s, const char *end,
                             par_error *err) {
  par_buf value = {0};
  append_text(&value, s, end);
  par_status status = par_buf_finish(&value, err);
  if (status == PAR_OK) status = par_metadata_add(out, key, value.data, value.len, err);
  par_buf_clear(&value);
  return status;
}

/* <meta name="Author" content="..."/> */
static par_status read_meta(par_loaded *out, reader *r, par_error *err) {
  static const char *const keys[][2] = {{"Author", "author"},
                                        {"Subject", "subject"},
                                        {"Keywords", "keywords"},
                                        {"CreationDate", "created"},
                                        {"ModDate", "modified"}};
  const char *name = r->at;
  if (!seek(r, "\" content=\"")) return PAR_OK;
  size_t n = (size_t)(r->at - name) - strlen("\" content=\"");
  const char *value = r->at;
  if (!seek(r, "\"/>")) return PAR_OK;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (strlen(keys[i][0]) == n && memcmp(name, keys[i][0], n) == 0)
      return take_value(out, keys[i][1], value, r->at - 3, err);
  return PAR_OK;
}

static par_status read_title(par_loaded *out, reader *r, par_error *err) {
  const char *value = r->at;
  if (!seek(r, "</title>")) return PAR_OK;
  return take_value(out, "title", value, r->at - strlen("</title>"), err);
}

par_status par_pdf_read(par_pdf *pdf, par_loaded *out, const char *xml, size_t len,
                        par_error *err) {
  reader r = {xml, xml + len};
  while (r.at < r.end) {
    while (r.at < r.end && (*r.at == ' ' || *r.at == '\n')) r.at++;
    if (skip(&r, "<word "))
      read_word(pdf, &r);
    else if (skip(&r, "<page "))
      read_page(pdf, &r);
    else if (pdf->pages.n == 0 && skip(&r, "<meta name=\""))
      PAR_TRY(read_meta(out, &r, err));
    else if (pdf->pages.n == 0 && skip(&r, "<title>"))
      PAR_TRY(read_title(out, &r, err));
    seek(&r, "\n");
  }
  bool failed = pdf->words.failed || pdf->pages.failed;
  return failed ? par_fail_memory(err) : par_buf_finish(&pdf->text, err);
}

void par_pdf_clear(par_pdf *pdf) {
  par_buf_clear(&pdf->text);
  par_pdf_words_clear(&pdf->words);
  par_pdf_lines_clear(&pdf->lines);
  par_pdf_pages_clear(&pdf->pages);
  par_u32s_clear(&pdf->sequence);
  par_pdf_rows_clear(&pdf->rows);
}
