/* mail_text.c -- one pass over the lines: signs of quotation off, then plain text. */

#include "formats/mail/mail_text.h"

#include <stdio.h>
#include <string.h>

#include "formats/attributes.h"
#include "load/plain.h"
#include "load/points.h"

enum { LEVEL_MAX = 99, WRAPPED_MAX = 40, LONG_MIN = 60 };

/* A run of lines that are quoted as deep. */
typedef struct run {
  uint32_t start, end, level;
} run;

PAR_VEC(run, run)

typedef struct reader {
  par_loaded *out;
  par_runs quotes;
  uint32_t level;     /* of the line before */
  uint32_t signature; /* where it begins, or UINT32_MAX */
  bool empty;         /* the line before was */
  bool open;          /* it was long, and ended no sentence */
} reader;

/* How deep a line is quoted; *at goes behind the signs and one space. */
static uint32_t read_signs(const char *s, size_t len, size_t *at) {
  uint32_t level = 0;
  size_t i = 0, behind = 0;
  for (; i < len && level < LEVEL_MAX; i++) {
    if (s[i] == '>') {
      level++;
      behind = i + 1;
    } else if (s[i] != ' ' || level == 0) {
      break;
    }
  }
  if (behind > 0 && behind < len && s[behind] == ' ') behind++;
  *at = behind;
  return level;
}

static bool is_signature_line(const char *s, size_t len) {
  return (len == 2 || len == 3) && memcmp(s, "-- ", len) == 0;
}

/* Whether a line without signs is the end of the quoted line before it, which some program
 * has wrapped: that is long and ends no sentence, this is short, and the line behind it is
 * quoted as deep. A short answer below a short question is none. */
static bool is_wrapped(const reader *r, const char *s, size_t len, const char *end) {
  size_t at;
  const char *next = s + len;
  while (next < end && (*next == '\r' || *next == '\n')) next++;
  if (r->level == 0 || !r->open || len == 0 || len > WRAPPED_MAX || next - (s + len) > 2)
    return false;
  return !is_signature_line(s, len) && read_signs(next, (size_t)(end - next), &at) == r->level;
}

static void take_line(reader *r, const char *s, size_t len, const char *end) {
  par_buf *text = &r->out->text;
  size_t at, kept = len;
  uint32_t level = read_signs(s, len, &at);
  if (level == 0 && is_wrapped(r, s, len, end)) level = r->level;
  while (kept > at && (s[kept - 1] == ' ' || s[kept - 1] == '\t')) kept--;
  bool empty = kept == at;
  if (level != r->level && !r->empty && text->len > 0) par_buf_append_byte(text, '\n');
  uint32_t start = (uint32_t)text->len;
  if (is_signature_line(s, len) && level == 0)
    r->signature = start;
  else if (level > 0 && r->signature != UINT32_MAX)
    r->signature = UINT32_MAX; /* a line of dashes, not the end */
  par_buf_append(text, s + at, kept - at);
  if (level > 0 && !empty) {
    run *last = r->quotes.n > 0 ? &r->quotes.data[r->quotes.n - 1] : NULL;
    if (last != NULL && level == r->level && last->level == level)
      last->end = (uint32_t)text->len;
    else
      par_runs_push(&r->quotes, (run){start, (uint32_t)text->len, level});
  }
  par_buf_append_byte(text, '\n');
  r->level = level;
  r->empty = empty;
  r->open = kept >= LONG_MIN && strchr(".?!:;", s[kept - 1]) == NULL;
}

static void take_lines(reader *r, const char *s, size_t len) {
  const char *end = s + len;
  while (s < end) {
    const char *lf = memchr(s, '\n', (size_t)(end - s));
    const char *next = lf == NULL ? end : lf + 1, *stop = lf == NULL ? end : lf;
    if (stop > s && stop[-1] == '\r') stop--;
    take_line(r, s, (size_t)(stop - s), end);
    s = next;
  }
}

static bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A span without the white space at its ends. */
static par_status add_span(reader *r, const char *layer, uint32_t start, uint32_t end,
                           const char *attributes, par_error *err) {
  const char *text = r->out->text.data;
  while (start < end && is_white(text[start])) start++;
  while (end > start && is_white(text[end - 1])) end--;
  return start == end ? PAR_OK
                      : par_loaded_add_span(r->out, layer, start, end, attributes, err);
}

static par_status add_spans(reader *r, par_error *err) {
  par_buf buf = {0};
  char level[16];
  par_status status = PAR_OK;
  for (size_t i = 0; i < r->quotes.n && status == PAR_OK; i++) {
    const run *q = &r->quotes.data[i];
    snprintf(level, sizeof level, "%u", q->level);
    const char *attributes = par_attributes(&buf, "level", level, NULL, NULL);
    status = add_span(r, "quote", q->start, q->end, attributes, err);
  }
  if (status == PAR_OK && r->signature != UINT32_MAX)
    status = add_span(r, "signature", r->signature, (uint32_t)r->out->text.len, NULL, err);
  par_buf_clear(&buf);
  par_spans_sort(r->out);
  return status;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  (void)options;
  par_buf text = {0};
  par_decoded how;
  reader r = {.out = out, .signature = UINT32_MAX, .empty = true};
  par_status status = par_decode_any(&text, &how, bytes, len, "UTF-8", name, err);
  if (status != PAR_OK) return par_buf_clear(&text), status;
  take_lines(&r, text.data, text.len);
  par_buf_clear(&text);
  if (out->text.failed || r.quotes.failed) status = par_fail_memory(err);
  while (out->text.len > 0 && is_white(out->text.data[out->text.len - 1])) out->text.len--;
  if (status == PAR_OK) status = par_plain_structure(out, err);
  if (status == PAR_OK) status = add_spans(&r, err);
  par_runs_clear(&r.quotes);
  return status;
}

const par_loader par_loader_mail_text = {"mail", PAR_MAIL_TEXT_ENDING ".", NULL, load};
