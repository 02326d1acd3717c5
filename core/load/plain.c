/* plain.c -- the structure of plain text, in one pass over its lines.
 *
 * Lines without an empty one between them are a block. In a block of long lines
 * each line is a paragraph; a block that was wrapped by hand or by a printer is
 * one, unless a line ends early for no other reason than that a paragraph does.
 * Every place where a paragraph, heading or point may begin starts a unit; when
 * the whole text is read, those that only a mark started, and whose mark turned
 * out to be none, go back into the unit before. */

#include "load/plain.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "load/encoding.h"
#include "load/headings.h"
#include "load/lines.h"
#include "load/marks.h"
#include "load/points.h"
#include "text/utf8.h"

enum {
  LINE_COLUMNS = 256, /* longer lines count as this long */
  LONG_MEAN = 100,    /* no printer's line is longer on average ... */
  WRAPPED_MAX = 140,  /* ... but some screens are this wide */
  NARROW = 30,        /* columns below which a short line tells nothing */
  MARK_BYTES = 16,    /* the longest mark and the white space behind it */
  TITLE_RUN = 4,      /* more short lines in a row are a list or an address */
  LEDGER_MIN = 3      /* so many lines do not all begin with a number by chance */
};

typedef struct unit {
  uint32_t start, end;
  uint32_t head_start, head_end; /* of a marked heading; else both 0 */
  uint32_t before, next;         /* units of the same list, or PAR_MARK_NONE */
  uint8_t mark_at, mark_len;     /* behind `start`; length 0: no mark */
  bool soft;                     /* begins nothing unless its mark is one */
  bool point;                    /* its mark is one */
  bool line;                     /* a line that stands alone */
  bool heading;
  bool gone; /* part of the unit before */
} unit;

PAR_VEC(unit, unit)
PAR_VEC(line, par_line)

/* Lines without an empty one between. */
typedef struct block {
  bool wrapped;
  uint32_t width; /* columns that nine lines in ten keep within; 0 for one line */
} block;

typedef struct plain {
  const char *text;
  par_lines lines; /* of the block at hand */
  par_units units;
  par_mark_lists lists;
  par_line last;    /* the line before, not blank */
  block before;     /* the block before */
  bool last_marked; /* it began with what could be a mark */
  bool force;       /* the next line begins a unit, whatever it is */
} plain;

/* Columns that nine of ten lines keep within. */
static uint32_t find_width(const size_t *histogram, size_t n_lines) {
  size_t seen = 0;
  for (uint32_t columns = 0; columns <= LINE_COLUMNS; columns++) {
    seen += histogram[columns];
    if (seen * 10 >= n_lines * 9) return columns;
  }
  return LINE_COLUMNS;
}

static bool is_wrapped(const size_t *histogram, size_t n_lines, uint64_t n_cp,
                       uint64_t n_long_cp, uint32_t width) {
  if (n_long_cp * 2 > n_cp) return false;
  if (n_cp <= (uint64_t)LONG_MEAN * n_lines) return true;
  size_t full = 0;
  for (uint32_t columns = width * 4 / 5; columns <= width; columns++)
    full += histogram[columns];
  return width <= WRAPPED_MAX && full * 10 >= n_lines * 7;
}

/* Whether a line begins with a number that is no mark, and ends a sentence. */
static bool is_entry(const char *text, const par_line *line) {
  par_mark mark;
  if (par_mark_read(&mark, text + line->start, line->end - line->start)) return false;
  uint32_t cp = par_first_mark(text, line->start, line->end);
  return cp >= '0' && cp <= '9' &&
         par_is_sentence_end(par_last_mark(text, line->start, line->end));
}

/* How the lines of a block were made; one line alone tells nothing. */
static block measure(const char *text, const par_lines *lines) {
  size_t histogram[LINE_COLUMNS + 1] = {0};
  uint64_t n_cp = 0, n_long_cp = 0;
  bool ledger = lines->n >= LEDGER_MIN; /* all are entries, as in a log: "2110 Under way." */
  block b = {0};
  if (lines->n == 1) return b;
  for (size_t i = 0; i < lines->n; i++) {
    const par_line *at = &lines->data[i];
    histogram[at->n_cp < LINE_COLUMNS ? at->n_cp : LINE_COLUMNS]++;
    n_cp += at->n_cp;
    if (at->n_cp > WRAPPED_MAX) n_long_cp += at->n_cp;
    ledger = ledger && is_entry(text, at);
  }
  b.width = find_width(histogram, lines->n);
  b.wrapped = !ledger && is_wrapped(histogram, lines->n, n_cp, n_long_cp, b.width);
  return b;
}

static unit *current(plain *p) {
  return p->units.n > 0 ? &p->units.data[p->units.n - 1] : NULL;
}

/* The bytes of the quotation marks that a line opens with: the points of a text
 * that is quoted stand behind them. */
static uint32_t quotes_before(const char *text, const par_line *line) {
  uint32_t at = line->start, n;
  while (at < line->end) {
    uint32_t cp = par_utf8_decode(text + at, &n);
    if (cp != '"' && cp != 0xAB && cp != 0x2018 && cp != 0x201C && cp != 0x201E) break;
    at += n;
  }
  return at - line->start < MARK_BYTES ? at - line->start : 0;
}

/* Begin a unit with a line. `mark`, NULL when it has none, stands `mark_at` bytes
 * behind the start. */
static par_status begin_unit(plain *p, const par_line *line, const par_mark *mark,
                             uint32_t mark_at, bool soft, par_error *err) {
  uint32_t number = (uint32_t)p->units.n;
  unit u = {.start = line->start, .end = line->end, .soft = soft, .line = true};
  u.mark_at = (uint8_t)mark_at;
  u.before = u.next = PAR_MARK_NONE;
  if (mark != NULL) {
    bool colon = p->units.n > 0 && par_last_mark(p->text, p->last.start, p->last.end) == ':';
    u.mark_len = (uint8_t)mark->len;
    u.before = par_mark_enter(&p->lists, mark, number, line->start);
    u.point =
      u.before != PAR_MARK_NONE || par_mark_certain(mark) || (colon && par_mark_begins(mark));
  }
  if (u.before != PAR_MARK_NONE) {
    p->units.data[u.before].next = number;
    p->units.data[u.before].point = true;
  }
  return par_units_push(&p->units, u) ? PAR_OK : par_fail_memory(err);
}

static void extend_unit(plain *p, const par_line *line) {
  unit *u = current(p);
  u->end = line->end;
  u->line = false;
}

/* The columns of the first word of a line. */
static uint32_t first_word(const char *text, const par_line *line) {
  uint32_t columns = 0;
  for (uint32_t n, at = line->start; at < line->end && columns < LINE_COLUMNS; at += n) {
    if (par_is_space(par_utf8_decode(text + at, &n))) break;
    columns++;
  }
  return columns;
}

/* Whether the line before ended although the first word of this one had room. */
static bool ended_early(const plain *p, const block *b, const par_line *line) {
  uint32_t needed = p->last.n_cp + 1 + first_word(p->text, line);
  return b->width >= NARROW && needed * 10 < b->width * 9;
}

static bool ended_sentence(const plain *p) {
  return par_is_sentence_end(par_last_mark(p->text, p->last.start, p->last.end));
}

/* Whether a character begins a sentence, or a number does. */
static bool begins_sentence(const plain *p, const par_line *line) {
  uint32_t cp = par_first_mark(p->text, line->start, line->end);
  return par_is_capital(cp) || (cp >= '0' && cp <= '9');
}

/* Whether a paragraph begins inside a wrapped block. */
static bool begins_paragraph(const plain *p, const block *b, const par_line *line) {
  if (!ended_sentence(p) || !begins_sentence(p, line)) return false;
  return line->indent > p->last.indent || ended_early(p, b, line);
}

/* Whether a mark may stand at the start of this line of a wrapped block: in the
 * middle of a sentence it is a number that was wrapped. */
static bool mark_may_stand(const plain *p, const block *b, const par_line *line) {
  uint32_t last = par_last_mark(p->text, p->last.start, p->last.end);
  return p->last_marked || par_is_sentence_end(last) || last == ':' || last == ';' ||
         last == ',' || ended_early(p, b, line);
}

/* Whether a line only goes on with the sentence of the line before. */
static bool goes_on(const plain *p, const par_line *line) {
  uint32_t first = par_first_mark(p->text, line->start, line->end);
  uint32_t last = par_last_mark(p->text, p->last.start, p->last.end);
  return par_is_letter(first) && !par_is_capital(first) && !par_is_sentence_end(last) &&
         last != ':' && last != ';';
}

/* Whether a block only goes on with the one before: an empty line stands where a page of
 * wrapped text ended, in the middle of a sentence. */
static bool block_goes_on(const plain *p, const par_line *line) {
  return p->before.wrapped && p->units.n > 0 && !p->units.data[p->units.n - 1].heading &&
         p->before.width >= NARROW && !ended_early(p, &p->before, line) && goes_on(p, line);
}

/* A line of capitals at the start of a paragraph, with prose behind it. */
static bool is_caps_heading(const plain *p, size_t line_number) {
  if (line_number + 1 == p->lines.n) return false;
  const par_line *line = &p->lines.data[line_number], *next = line + 1;
  return par_is_caps(p->text, line) && !par_is_caps(p->text, next) &&
         begins_sentence(p, next) && next->n_cp * 2 > line->n_cp;
}

/* Underline the one-line unit before; false when the line is no underline. */
static bool take_underline(plain *p, const par_line *line, size_t line_number) {
  char byte = par_underline(p->text, line);
  unit *u = current(p);
  if (byte == 0 || line_number == 0 || u->start != p->last.start || u->heading) return false;
  if (byte == '-' && line_number != 1) return false;
  u->head_start = u->start;
  u->head_end = u->end;
  u->heading = true;
  extend_unit(p, line);
  p->force = true;
  return true;
}

static par_status take_hash_heading(plain *p, const par_line *line, uint32_t start,
                                    uint32_t end, par_error *err) {
  par_status status = begin_unit(p, line, NULL, 0, false, err);
  if (status != PAR_OK) return status;
  unit *u = current(p);
  u->head_start = start;
  u->head_end = end;
  u->heading = true;
  p->force = true;
  return PAR_OK;
}

/* Which of the things that a line of words can be it is. */
static par_status take_words(plain *p, const block *b, size_t line_number, par_error *err) {
  const par_line *line = &p->lines.data[line_number];
  par_mark mark;
  uint32_t mark_at = quotes_before(p->text, line);
  uint32_t start = line->start + mark_at;
  bool marked = par_mark_read(&mark, p->text + start, line->end - start);
  bool firm = p->force || (line_number == 0 && (marked || !block_goes_on(p, line)));
  p->force = false;
  if (!firm && !b->wrapped && line_number > 0) firm = marked || !goes_on(p, line);
  if (!firm) firm = b->wrapped && begins_paragraph(p, b, line);
  bool caps = b->wrapped && (firm || ended_sentence(p)) && is_caps_heading(p, line_number);
  bool soft = !firm && !caps && marked && mark_may_stand(p, b, line);
  p->last_marked = marked;
  if (!firm && !caps && !soft) return extend_unit(p, line), PAR_OK;
  par_status status = begin_unit(p, line, marked ? &mark : NULL, mark_at, soft, err);
  if (status != PAR_OK) return status;
  current(p)->line = !b->wrapped || caps;
  p->force = caps;
  return PAR_OK;
}

static par_status take_line(plain *p, const block *b, size_t line_number, par_error *err) {
  const par_line *line = &p->lines.data[line_number];
  uint32_t start, end;
  par_status status = PAR_OK;
  if (par_is_hash_heading(&start, &end, p->text, line))
    status = take_hash_heading(p, line, start, end, err);
  else if (!take_underline(p, line, line_number))
    status = take_words(p, b, line_number, err);
  p->last = *line;
  return status;
}

/* The lines of a block that begins with `line`; the blank one behind it is read. */
static bool read_block(plain *p, par_line line, par_line_reader *reader) {
  par_lines_reset(&p->lines);
  do par_lines_push(&p->lines, line);
  while (par_line_next(&line, reader) && !par_line_blank(&line));
  return !p->lines.failed;
}

static par_status take_block(plain *p, par_error *err) {
  block b = measure(p->text, &p->lines);
  p->force = false;
  for (size_t i = 0; i < p->lines.n; i++) {
    par_status status = take_line(p, &b, i, err);
    if (status != PAR_OK) return status;
  }
  p->before = b;
  return PAR_OK;
}

/* The number of the first unit behind `i` that is still one. */
static size_t next_unit(const par_units *units, size_t i) {
  for (i++; i < units->n && units->data[i].gone;) i++;
  return i;
}

/* Units that only a mark began, and whose mark is none, go back. */
static void drop_soft_units(par_units *units) {
  unit *into = NULL;
  for (size_t i = 0; i < units->n; i++) {
    unit *u = &units->data[i];
    u->gone = u->soft && !u->point;
    if (!u->gone) {
      into = u;
      continue;
    }
    into->end = u->end;
    into->line = false;
  }
}

/* Points that are titles with paragraphs of their own below them are headings
 * that are numbered. */
static void find_numbered_headings(plain *p) {
  unit *units = p->units.data;
  for (size_t i = 0; i < p->units.n; i++) {
    unit *u = &units[i];
    if (u->gone || !u->point || !u->line) continue;
    uint32_t words = u->start + u->mark_at + u->mark_len;
    if (!par_is_title(p->text, words, u->end, false)) continue;
    size_t next = next_unit(&p->units, i);
    if (u->next != PAR_MARK_NONE)
      u->heading = next < p->units.n && next != u->next && !units[next].point;
    else
      u->heading = u->before != PAR_MARK_NONE && units[u->before].heading;
  }
}

/* Single lines that read like titles, unless nothing or too many of their like
 * follow. */
static void find_titles(plain *p) {
  unsigned run = 0;
  bool anything_behind = false;
  for (size_t i = p->units.n; i-- > 0;) {
    unit *u = &p->units.data[i];
    if (u->gone) continue;
    bool title =
      !u->heading && !u->point && u->line && par_is_title(p->text, u->start, u->end, i == 0);
    run = title ? run + 1 : 0;
    u->heading = u->heading || (title && anything_behind && run <= TITLE_RUN);
    anything_behind = anything_behind || !title;
  }
}

static par_status emit_unit(par_loaded *out, const unit *u, par_buf *attributes,
                            par_error *err) {
  if (!par_u32s_push(&out->breaks, u->start)) return par_fail_memory(err);
  par_status status = par_loaded_add_span(out, "paragraph", u->start, u->end, NULL, err);
  if (status != PAR_OK) return status;
  if (u->heading) {
    uint32_t start = u->head_end > 0 ? u->head_start : u->start;
    uint32_t end = u->head_end > 0 ? u->head_end : u->end;
    return par_loaded_add_span(out, "heading", start, end, NULL, err);
  }
  if (!u->point) return PAR_OK;
  par_point_attributes(attributes, out->text.data + u->start + u->mark_at, u->mark_len);
  return par_loaded_add_span(out, "item", u->start, u->end, par_buf_cstr(attributes), err);
}

static par_status emit_units(par_loaded *out, const par_units *units, par_error *err) {
  par_buf attributes = {0};
  par_status status = PAR_OK;
  for (size_t i = 0; i < units->n && status == PAR_OK; i++)
    if (!units->data[i].gone) status = emit_unit(out, &units->data[i], &attributes, err);
  if (status == PAR_OK) status = par_buf_finish(&attributes, err);
  par_buf_clear(&attributes);
  return status;
}

static par_status find_structure(par_loaded *out, plain *p, par_error *err) {
  par_line_reader reader;
  par_line line;
  par_line_reader_init(&reader, out->text.data, out->text.len);
  while (par_line_next(&line, &reader)) {
    if (par_line_blank(&line)) continue;
    if (!read_block(p, line, &reader)) return par_fail_memory(err);
    par_status status = take_block(p, err);
    if (status != PAR_OK) return status;
  }
  drop_soft_units(&p->units);
  find_numbered_headings(p);
  find_titles(p);
  return emit_units(out, &p->units, err);
}

/* A page without the white space at its ends; nothing when it is empty, but it counts. */
static par_status add_page(par_loaded *out, uint32_t start, uint32_t end, unsigned number,
                           par_error *err) {
  char attributes[32];
  par_trim(out->text.data, &start, &end);
  if (start >= end) return PAR_OK;
  snprintf(attributes, sizeof attributes, "{\"number\":\"%u\"}", number);
  return par_loaded_add_span(out, "page", start, end, attributes, err);
}

/* Form feeds part pages, as `pdftotext` and printers have it. */
static par_status find_pages(par_loaded *out, par_error *err) {
  uint32_t start = 0, len = (uint32_t)out->text.len;
  const char *text = out->text.data;
  if (len == 0 || memchr(text, '\f', len) == NULL) return PAR_OK;
  for (unsigned number = 1; start < len; number++) {
    const char *feed = memchr(text + start, '\f', len - start);
    uint32_t end = feed == NULL ? len : (uint32_t)(feed - text);
    PAR_TRY(add_page(out, start, end, number, err));
    start = end + 1;
  }
  par_spans_sort(out);
  return PAR_OK;
}

par_status par_plain_structure(par_loaded *out, par_error *err) {
  plain p = {.text = out->text.data};
  par_status status = find_structure(out, &p, err);
  if (status == PAR_OK) status = find_pages(out, err);
  par_units_clear(&p.units);
  par_lines_clear(&p.lines);
  return status;
}

/* A text that is its bytes needs no second copy of them. */
static bool take_over(par_loaded *out, const par_load_options *options) {
  par_buf *donor = options != NULL ? options->donor : NULL;
  if (donor == NULL || options->encoding != NULL) return false;
  if (!par_is_text(donor->data, donor->len)) return false;
  par_buf_clear(&out->text);
  out->text = *donor;
  *donor = (par_buf){0};
  return true;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  assert(out->text.len == 0);
  if (take_over(out, options)) return par_plain_structure(out, err);
  const char *declared = options != NULL ? options->encoding : NULL;
  par_decoded how;
  PAR_TRY(par_decode_any(&out->text, &how, bytes, len, declared, name, err));
  PAR_TRY(par_loaded_note_decoding(out, &how, err));
  return par_plain_structure(out, err);
}

const par_loader par_loader_plain = {"plain text", NULL, NULL, load};
