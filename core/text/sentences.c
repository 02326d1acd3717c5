/* sentences.c -- where sentences begin, decided token by token. */

#include "text/sentences.h"

#include <string.h>

#include "text/ascii.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

static void go_on(par_sentences *s) {
  s->pending = PAR_ROLE_WORD;
  s->waiting = s->closed = s->in_note = false;
}

static void begin(par_sentences *s, uint32_t i, uint32_t start_byte) {
  par_u32s_push(s->starts, i);
  s->start_byte = start_byte;
  s->odd_quote = false;
  go_on(s);
}

/* The record of the first character of a word that is no apostrophe. */
static par_unicode_record first_letter(const char *text, par_token token) {
  uint32_t n;
  uint32_t cp = par_utf8_decode(text + token.start, &n);
  if ((cp == '\'' || cp == 0x2019) && n < token.len)
    cp = par_utf8_decode(text + token.start + n, &n);
  return par_unicode(cp);
}

static bool is_marker_char(char c) {
  return (c >= '0' && c <= '9') || (c != '\0' && strchr(".ivxIVX", c) != NULL);
}

/* "2", "3.1", "iv", "B": what numbers the sentence behind it. A year is too long. */
static bool is_marker(const char *s, size_t len) {
  if (len == 1) return par_ascii_is_alnum(s[0]);
  if (len > 3 && memchr(s, '.', len) == NULL && s[0] <= '9') return false;
  for (size_t i = 0; i < len; ++i)
    if (!is_marker_char(s[i])) return false;
  return len > 0 && len <= 8;
}

/* Is everything from the start of the sentence to `end` a marker, perhaps behind a
 * bullet or an opening bracket? */
static bool ends_marker(const par_sentences *s, size_t end) {
  size_t start = s->start_byte;
  if (end - start > 16) return false;
  while (start < end) {
    uint32_t n;
    par_unicode_record record = par_unicode(par_utf8_decode(s->text + start, &n));
    if (record.category <= PAR_GC_NO) break;
    start += n;
  }
  return is_marker(s->text + start, end - start);
}

static bool space_behind(const par_sentences *s, par_token token) {
  uint32_t n;
  size_t end = token.start + token.len;
  if (end >= s->end) return true;
  return par_unicode(par_utf8_decode(s->text + end, &n)).flags & PAR_UNICODE_SPACE;
}

/* The start of a number of one or two digits that ends at `end` and begins a line of
 * this sentence, or `end`. */
static size_t line_number(const par_sentences *s, size_t end) {
  size_t at = end;
  while (at > s->start_byte && end - at < 3 && s->text[at - 1] >= '0' &&
         s->text[at - 1] <= '9')
    --at;
  bool begins_line = at > s->start_byte && s->text[at - 1] == '\n';
  return begins_line && end - at < 3 ? at : end;
}

/* A terminator: wait for what follows. ".5" and ".net" end nothing (SB6). */
static void terminate(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                      par_gap gap) {
  size_t number = role == PAR_ROLE_STOP ? line_number(s, token.start) : token.start;
  if (number < token.start && space_behind(s, token)) begin(s, i - 1, (uint32_t)number);
  if (role == PAR_ROLE_STOP && ends_marker(s, token.start)) return;
  if (role == PAR_ROLE_STOP && gap != PAR_GAP_NONE && !space_behind(s, token)) return;
  s->pending = role;
  s->waiting = s->closed = s->in_note = false;
  const char *text = s->text + token.start;
  s->small_final = role == PAR_ROLE_FINAL && text[0] >= 'a' && text[0] <= 'z' &&
                   memchr(text, '.', token.len - 1) == NULL;
}

static bool is_url(const char *text, par_token word) {
  return word.len > 8 && (memcmp(text + word.start, "http", 4) == 0 ||
                          memcmp(text + word.start, "www.", 4) == 0);
}

/* Does a small letter begin a sentence here? Not by SB8; but behind ? and ! unless
 * something closed there, and where the writer began this one with a small letter. */
static bool small_begins(const par_sentences *s, par_gap gap) {
  if (s->closed || gap == PAR_GAP_NONE) return false;
  char first = s->text[s->start_byte];
  return s->pending == PAR_ROLE_TERMINATOR ||
         (s->pending == PAR_ROLE_STOP && first >= 'a' && first <= 'z');
}

/* Does a letter follow, without space, a full stop behind a capital or a digit, as in
 * file names? Behind a small letter it is a space that is missing: "end.The". */
static bool between_capitals(const char *text, par_token word) {
  if (word.start < 2 || text[word.start - 1] != '.') return false;
  char c = text[word.start - 2];
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Does the word end the wait with a new sentence? SB8, SB11 and the tailoring. */
static bool breaks_before(const par_sentences *s, par_token word, par_gap gap) {
  par_unicode_record letter = first_letter(s->text, word);
  if (letter.sentence == PAR_SB_LOWER && !is_url(s->text, word)) return small_begins(s, gap);
  if (s->pending == PAR_ROLE_STOP && gap == PAR_GAP_NONE)
    return letter.category != PAR_GC_ND && !between_capitals(s->text, word); /* SB6, SB7 */
  if (s->pending != PAR_ROLE_FINAL) return true;
  if (s->small_final) return letter.sentence == PAR_SB_UPPER;
  return par_tailor_is_starter(s->text, s->end, word.start);
}

static void wait_at(par_sentences *s, uint32_t i, par_token token) {
  if (s->waiting) return;
  s->waiting = true;
  s->candidate = i;
  s->candidate_byte = token.start;
}

/* Is this the number of a note, "[5]"? */
static bool is_note(const par_sentences *s, uint32_t i, par_token word) {
  return s->waiting && s->candidate + 1 == i && s->text[s->candidate_byte] == '[' &&
         s->text[word.start] >= '0' && s->text[word.start] <= '9' && word.len <= 3 &&
         word.start + word.len < s->end && s->text[word.start + word.len] == ']';
}

static void decide(par_sentences *s, uint32_t i, par_token word, par_gap gap) {
  if (is_note(s, i, word)) {
    s->in_note = true;
    return;
  }
  if (s->waiting) gap = PAR_GAP_SPACE;
  wait_at(s, i, word);
  if (breaks_before(s, word, gap))
    begin(s, s->candidate, s->candidate_byte);
  else
    go_on(s);
}

/* A quote that may open or close: by the space around it, else by its parity. */
static bool quote_opens(const par_sentences *s, par_token token, par_gap gap) {
  if (gap == PAR_GAP_NONE) return false;
  return !space_behind(s, token) || !s->odd_quote;
}

/* A token behind a terminator. */
static void feed_pending(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                         par_gap gap) {
  switch (role) {
    case PAR_ROLE_WORD:
    case PAR_ROLE_FINAL: decide(s, i, token, gap); break;
    case PAR_ROLE_STOP: /* SB8a */
    case PAR_ROLE_TERMINATOR:
    case PAR_ROLE_ELLIPSIS: break;
    case PAR_ROLE_CLOSE: /* SB9 */
      if (s->in_note) s->in_note = s->waiting = false;
      if (!s->waiting) s->closed = true;
      break;
    case PAR_ROLE_QUOTE:
      if (s->waiting) break;
      if (quote_opens(s, token, gap))
        wait_at(s, i, token);
      else
        s->closed = true;
      break;
    case PAR_ROLE_CONTINUE: /* SB8a; but a dash that begins a line is a bullet */
      if (s->waiting || (gap == PAR_GAP_LINE && space_behind(s, token)))
        wait_at(s, i, token);
      else
        go_on(s);
      break;
    case PAR_ROLE_OPEN: /* German closes with what English opens with */
      if (!s->waiting && gap == PAR_GAP_NONE && space_behind(s, token))
        s->closed = true;
      else
        wait_at(s, i, token);
      break;
    case PAR_ROLE_SYMBOL: wait_at(s, i, token); break;
  }
}

void par_sentences_feed(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                        par_gap gap) {
  if (gap == PAR_GAP_EMPTY_LINE)
    begin(s, i, token.start);
  else if (s->pending != PAR_ROLE_WORD)
    feed_pending(s, i, token, role, gap);
  if (role == PAR_ROLE_QUOTE && s->text[token.start] == '"') s->odd_quote = !s->odd_quote;
  if (role >= PAR_ROLE_FINAL && role <= PAR_ROLE_ELLIPSIS) terminate(s, i, token, role, gap);
}

void par_sentences_retract(par_sentences *s, uint32_t i) {
  while (s->starts->n > 0 && s->starts->data[s->starts->n - 1] > i) --s->starts->n;
  go_on(s);
}
