/* letters.c -- what announces a document inside a text, and what ends it. */

#include "load/letters.h"

#include <string.h>
#include <strings.h>

#include "load/lines.h"
#include "load/points.h"
#include "load/units.h"

enum {
  ANNOUNCE_BYTES = 160, /* of a paragraph's end that may announce a document */
  NAME_BYTES = 80       /* of a name in a salutation or a signature */
};

typedef struct letter {
  uint32_t start, end;
  const char *kind, *until;
  par_loaded_span salutation, signature; /* empty: none */
} letter;

static const char *const KINDS[] = {
  "letter",     "letters",      "statement",  "declaration", "text",       "communique",
  "resolution", "address",      "speech",     "message",     "memorandum", "note",
  "decree",     "announcement", "transcript", "document",    "report",     "verdict",
  "judgment",   "judgement",    "agreement",  "treaty",      "oath",       "testimony",
  "appeal",     "petition",     "telegram",   "cable",       "cablegram",  "remarks"};

static const char *const FOLLOWS[] = {"text",     "follows",    "following",  "follow",
                                      "reads",    "read",       "below",      "full",
                                      "verbatim", "transcript", "reproduced", "reproduce"};

/* How paragraphs begin that stand behind such a document ... */
static const char *const CLOSERS[] = {
  "(end of ",      "end of ",      "***",         "* * *",
  "---",           "(end)",        "(ends)",      "(reporting by ",
  "reporting by ", "(editing by ", "editing by ", "(writing by ",
  "related news",  "read more",    "(edited by ", "\xe2\x80\x93 ends \xe2\x80\x93"};

/* ... and those that end it. */
static const char *const SIGNED[] = {
  "(signed)", "signed:",         "signed,",          "signed ",  "(sgd",
  "sgd.",     "yours sincerely", "yours faithfully", "sincerely"};

#define N_OF(list) (sizeof(list) / sizeof *(list))

static const char *find_word(const char *const *list, size_t n, const char *word, size_t len) {
  for (size_t i = 0; len > 0 && i < n; i++)
    if ((word[0] | 0x20) == list[i][0] && strlen(list[i]) == len &&
        strncasecmp(list[i], word, len) == 0)
      return list[i];
  return NULL;
}

static bool begins_with(const char *text, const par_loaded_span *span, const char *const *list,
                        size_t n) {
  for (size_t i = 0; i < n; i++) {
    size_t len = strlen(list[i]);
    if (span->end - span->start >= len && strncasecmp(list[i], text + span->start, len) == 0)
      return true;
  }
  return false;
}

static bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (uint8_t)c >= 0x80;
}

/* The kind of document that a paragraph announces; NULL when it announces none. "text" says
 * that one follows, and is a kind when nothing else is. */
static const char *announced(const char *text, const par_loaded_span *span) {
  uint32_t end = span->end, at = span->start;
  while (end > at && (text[end - 1] == '*' || text[end - 1] == '_')) end--;
  if (end == at || text[end - 1] != ':') return NULL;
  if (end - at > ANNOUNCE_BYTES) at = end - ANNOUNCE_BYTES;
  const char *kind = NULL;
  bool follows = false;
  while (at < end) {
    uint32_t start = at;
    while (at < end && is_word_byte(text[at])) at++;
    const char *found = find_word(KINDS, N_OF(KINDS), text + start, at - start);
    if (found != NULL && (kind == NULL || strcmp(found, "text") != 0)) kind = found;
    follows = follows || find_word(FOLLOWS, N_OF(FOLLOWS), text + start, at - start) != NULL;
    if (at < end) at++;
  }
  return follows ? kind : NULL;
}

/* Whether a heading begins where span number `i` does. */
static bool is_heading(const par_loaded_spans *spans, size_t i) {
  for (size_t k = i + 1; k < spans->n && spans->data[k].start == spans->data[i].start; k++)
    if (strcmp(spans->data[k].layer, "heading") == 0) return true;
  for (size_t k = i; k > 0 && spans->data[k - 1].start == spans->data[i].start; k--)
    if (strcmp(spans->data[k - 1].layer, "heading") == 0) return true;
  return false;
}

/* The paragraph behind span number `i`; the number of spans when there is none. */
static size_t next_paragraph(const par_loaded_spans *spans, size_t i) {
  for (i++; i < spans->n && strcmp(spans->data[i].layer, "paragraph") != 0;) i++;
  return i;
}

/* What stands between the first words, which are left out, and the end of the line. */
static par_loaded_span rest_of_line(const char *text, const par_loaded_span *span,
                                    uint32_t skip) {
  par_loaded_span rest = {.start = span->start + skip, .end = span->start + skip};
  while (rest.end < span->end && strchr("\r\n", text[rest.end]) == NULL) rest.end++;
  par_trim(text, &rest.start, &rest.end);
  while (rest.end > rest.start && strchr(",.:", text[rest.end - 1]) != NULL) rest.end--;
  if (rest.end - rest.start > NAME_BYTES) rest.end = rest.start;
  return rest;
}

static void take_signature(letter *out, const char *text, const par_loaded_span *span) {
  const char *close = memchr(text + span->start, ')', span->end - span->start);
  out->end = span->end;
  out->until = "signature";
  if (text[span->start] == '(' && close != NULL)
    out->signature = rest_of_line(text, span, (uint32_t)(close + 1 - text) - span->start);
}

/* The document that begins with the paragraph behind span number `i`; the number of its last
 * span. */
static size_t read_letter(letter *out, const par_loaded *l, size_t i) {
  const char *text = l->text.data;
  size_t at = next_paragraph(&l->spans, i), last = at;
  if (at == l->spans.n) return i;
  out->start = l->spans.data[at].start;
  out->end = l->spans.data[at].end;
  out->until = "end";
  if (strncasecmp(text + out->start, "dear ", 5) == 0)
    out->salutation = rest_of_line(text, &l->spans.data[at], 5);
  for (at = next_paragraph(&l->spans, at); at < l->spans.n;
       at = next_paragraph(&l->spans, at)) {
    const par_loaded_span *span = &l->spans.data[at];
    if (begins_with(text, span, SIGNED, N_OF(SIGNED)))
      return take_signature(out, text, span), at;
    if (begins_with(text, span, CLOSERS, N_OF(CLOSERS)) || is_heading(&l->spans, at))
      return out->until = "return", last;
    last = at;
    out->end = span->end;
  }
  return last;
}

static par_status add_letter(par_loaded *l, const letter *found, par_error *err) {
  const par_loaded_span *to = &found->salutation, *by = &found->signature;
  const char *text = l->text.data;
  par_buf attributes = {0};
  par_unit_attribute(&attributes, "kind", found->kind, 0, (uint32_t)strlen(found->kind));
  par_unit_attribute(&attributes, "until", found->until, 0, (uint32_t)strlen(found->until));
  par_unit_attribute(&attributes, "addressee", text, to->start, to->end);
  par_unit_attribute(&attributes, "signature", text, by->start, by->end);
  par_buf_append_byte(&attributes, '}');
  const char *json = par_buf_cstr(&attributes);
  par_status status = par_buf_finish(&attributes, err);
  if (status == PAR_OK)
    status = par_loaded_add_span(l, "letter", found->start, found->end, json, err);
  par_buf_clear(&attributes);
  return status;
}

par_status par_letters_find(par_loaded *loaded, par_error *err) {
  size_t n = loaded->spans.n;
  par_status status = PAR_OK;
  for (size_t i = 0; i < n && status == PAR_OK; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (strcmp(span->layer, "paragraph") != 0) continue;
    letter found = {.kind = announced(loaded->text.data, span)};
    if (found.kind == NULL) continue;
    size_t last = read_letter(&found, loaded, i);
    if (last > i) status = add_letter(loaded, &found, err);
    i = last;
  }
  if (loaded->spans.n > n) par_spans_sort(loaded);
  return status;
}
