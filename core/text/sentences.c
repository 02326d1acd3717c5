/* sentences.c -- where sentences begin, decided token by token. */

#include "text/sentences.h"

#include <string.h>

#include "text/ascii.h"
#include "text/markers.h"
#include "text/starters.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

static bool is_on(const par_sentences *s, par_tailoring_name name) {
  return par_tailoring_on(s->tailoring, name);
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

static bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

static void go_on(par_sentences *s) {
  s->pending = PAR_ROLE_WORD;
  s->waiting = s->closed = s->in_note = false;
}

static void begin(par_sentences *s, uint32_t i, uint32_t start_byte) {
  par_u32s_push(s->starts, i);
  s->start_byte = start_byte;
  s->odd_quote = false;
  s->marker_len = 0;
  go_on(s);
}

static void await(par_sentences *s, par_token token, par_token_role role) {
  go_on(s);
  s->pending = role;
  s->pending_byte = token.start;
}

/* The record of the first character of a word that is no apostrophe. */
static par_unicode_record first_letter(const char *text, par_token token) {
  uint32_t n;
  uint32_t cp = par_utf8_decode(text + token.start, &n);
  if ((cp == '\'' || cp == 0x2019) && n < token.len)
    cp = par_utf8_decode(text + token.start + n, &n);
  return par_unicode(cp);
}

static bool space_behind(const par_sentences *s, par_token token) {
  uint32_t n;
  size_t end = token.start + token.len;
  if (end >= s->end) return true;
  return par_unicode(par_utf8_decode(s->text + end, &n)).flags & PAR_UNICODE_SPACE;
}

/* Is everything from the start of the sentence to `end` a marker, perhaps behind a
 * bullet or an opening bracket? Its start; else `end`. */
static size_t marker_before(const par_sentences *s, size_t end) {
  size_t start = s->start_byte;
  if (end - start > 16) return end;
  while (start < end) {
    uint32_t n;
    par_unicode_record record = par_unicode(par_utf8_decode(s->text + start, &n));
    if (record.category <= PAR_GC_NO) break;
    start += n;
  }
  return par_marker_is(s->text + start, end - start) ? start : end;
}

static bool is_bullet(const char *text, par_token token) {
  return (token.len == 1 && strchr("(-*", text[token.start]) != NULL) ||
         (token.len == 3 && memcmp(text + token.start, "\xE2\x80\xA2", 3) == 0) ||
         (token.len == 3 && memcmp(text + token.start, "\xE2\x81\x83", 3) == 0);
}

/* A full stop or bracket behind token `i` - 1: does that token mark an item? It does
 * when it begins the sentence, and, though nothing ended the sentence, when it counts
 * on from the marker there ("1. The one 2. The other"). */
static bool take_marker(par_sentences *s, uint32_t i, par_token token) {
  if (s->marker_len == 0 && token.start - s->start_byte > 16) return false;
  if (s->marker_len > 0 && token.start == s->marker_byte + s->marker_len + 1) return true;
  size_t marker = marker_before(s, token.start);
  if (marker < token.start) {
    s->marker_byte = (uint32_t)marker;
    s->marker_len = (uint32_t)(token.start - marker);
    return true;
  }
  if (s->marker_len == 0 || i < 2) return false;
  par_token last = s->tokens->data[i - 1], before = s->tokens->data[i - 2];
  const char *text = s->text;
  bool closed_so = text[s->marker_byte + s->marker_len] == text[token.start];
  bool bare = space_behind(s, token) || text[token.start + token.len] == ')';
  if (!closed_so || last.start + last.len != token.start || !bare ||
      !par_marker_follows(text + s->marker_byte, s->marker_len, text + last.start, last.len))
    return false;
  bool bullet = is_bullet(text, before) && before.start > s->marker_byte;
  bool bracket = bullet && text[before.start] == '(';
  if (text[token.start] == '.' && !bracket &&
      par_starter_never_behind(text, before.start, before.start + before.len))
    return false;
  begin(s, bullet ? i - 2 : i - 1, bullet ? before.start : last.start);
  s->marker_byte = last.start;
  s->marker_len = last.len;
  return true;
}

/* The start of a number of one or two digits that ends at `end` and begins a line of
 * this sentence, or `end`. */
static size_t line_number(const par_sentences *s, size_t end) {
  size_t at = end;
  while (at > s->start_byte && end - at < 3 && is_digit(s->text[at - 1])) --at;
  bool begins_line = at > s->start_byte && s->text[at - 1] == '\n';
  return begins_line && end - at < 3 ? at : end;
}

/* Is "!" the end of a name's initial, with more of the name behind: "Y!J"? */
static bool is_sign_in_name(const par_sentences *s, uint32_t i, par_token token) {
  size_t end = token.start + token.len;
  if (i == 0 || token.len != 1 || end >= s->end || s->text[token.start] != '!') return false;
  par_token last = s->tokens->data[i - 1];
  return last.start + last.len == token.start && last.len == 1 &&
         is_capital(s->text[last.start]) && is_capital(s->text[end]);
}

/* Does "!" stand behind a word with a capital that is not the sentence's first, as in
 * a name: "at Oska! in"? */
static bool behind_name(const par_sentences *s) {
  size_t at = s->pending_byte;
  if (s->text[at] != '!') return false;
  while (at > s->start_byte && par_ascii_is_alnum(s->text[at - 1])) --at;
  return at > s->start_byte && at + 1 < s->pending_byte && is_capital(s->text[at]) &&
         is_small(s->text[at + 1]);
}

/* A full stop between the degree sign of "N°. 7" and the number. */
static bool numbers_follow_degree(const par_sentences *s, par_token token) {
  size_t next = token.start + token.len + 1;
  return token.start >= 2 && memcmp(s->text + token.start - 2, "\xC2\xB0", 2) == 0 &&
         next < s->end && s->text[next - 1] == ' ' && is_digit(s->text[next]);
}

/* A terminator: wait for what follows. ".5", ".net" and "!Kung" end nothing (SB6). */
static void terminate(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                      par_gap gap) {
  if (role == PAR_ROLE_STOP && numbers_follow_degree(s, token)) return;
  if (role == PAR_ROLE_STOP && is_on(s, PAR_TAILORING_LISTS)) {
    size_t number = line_number(s, token.start);
    if (number < token.start && space_behind(s, token)) begin(s, i - 1, (uint32_t)number);
    if (take_marker(s, i, token)) return;
  }
  if (role == PAR_ROLE_TERMINATOR && is_sign_in_name(s, i, token)) return;
  bool before_word = gap != PAR_GAP_NONE && !space_behind(s, token);
  if (before_word && (role == PAR_ROLE_STOP || token.len == 1)) return;
  await(s, token, role);
  const char *text = s->text + token.start;
  s->small_final =
    role == PAR_ROLE_FINAL && is_small(text[0]) && memchr(text, '.', token.len - 1) == NULL;
}

static bool is_url(const char *text, par_token word) {
  return word.len > 8 && (memcmp(text + word.start, "http", 4) == 0 ||
                          memcmp(text + word.start, "www.", 4) == 0);
}

/* Does the full stop stand behind a word of three small letters or more with a vowel,
 * which no abbreviation looks like? */
static bool behind_plain_word(const par_sentences *s) {
  size_t at = s->pending_byte;
  bool vowel = false;
  for (; at > s->start_byte && is_small(s->text[at - 1]); --at)
    vowel |= strchr("aeiouy", s->text[at - 1]) != NULL;
  return vowel && s->pending_byte - at >= 3 && at > 0 && s->text[at - 1] == ' ';
}

/* Does a small letter begin a sentence here? Not by SB8; but behind ? and ! unless
 * something closed there, where the writer began this one with a small letter, and
 * behind the full stop of a plain word. */
static bool small_begins(const par_sentences *s, par_gap gap) {
  if (s->closed || gap == PAR_GAP_NONE || !is_on(s, PAR_TAILORING_SMALL)) return false;
  if (s->pending == PAR_ROLE_TERMINATOR) return !behind_name(s);
  if (s->pending != PAR_ROLE_STOP) return false;
  return is_small(s->text[s->start_byte]) || behind_plain_word(s);
}

/* Does a letter follow, without space, a full stop behind a capital, as in file names?
 * Behind a small letter it is a space that is missing: "end.The". */
static bool between_capitals(const char *text, par_token word) {
  if (word.start < 2 || text[word.start - 1] != '.') return false;
  char c = text[word.start - 2];
  if (is_digit(c)) return !par_starter(text, word.start + word.len, word.start);
  return is_capital(c);
}

static bool is_clock(const char *abbreviation) {
  return (abbreviation[0] | 0x20) == 'a' || (abbreviation[0] | 0x20) == 'p'
           ? (abbreviation[2] | 0x20) == 'm' && abbreviation[1] == '.'
           : false;
}

/* Does the word begin a sentence behind an abbreviation of the final kind? */
static bool breaks_behind_final(const par_sentences *s, par_token word, bool upper) {
  size_t word_end = word.start + word.len;
  if (s->small_final) return upper;
  if (is_clock(s->text + s->pending_byte))
    return upper && !par_starter_of_time(s->text, word.start, word_end);
  return par_starter(s->text, s->end, word.start);
}

/* Does the word begin a sentence behind an address, an emoticon, a rule, a greeting? */
static bool breaks_behind_sign(const par_sentences *s, par_token word, bool upper) {
  switch (s->pending) {
    case PAR_ROLE_ADDRESS:
      return is_url(s->text, word) || par_starter(s->text, s->end, word.start);
    case PAR_ROLE_EMOTICON: return upper;
    case PAR_ROLE_SALUTATION: return upper && !(word.len == 1 && s->text[word.start] == 'I');
    default: return true;
  }
}

/* Does the word end the wait with a new sentence? SB8, SB11 and the tailoring. */
static bool breaks_before(const par_sentences *s, par_token word, par_gap gap) {
  par_unicode_record letter = first_letter(s->text, word);
  bool upper = letter.sentence == PAR_SB_UPPER;
  bool dash = s->text[s->candidate_byte] == '-' || s->text[s->candidate_byte] == '\xE2';
  if (s->pending >= PAR_ROLE_ADDRESS) return breaks_behind_sign(s, word, upper);
  if (letter.sentence == PAR_SB_LOWER && !is_url(s->text, word))
    return !(dash && s->candidate_byte < word.start) && small_begins(s, gap);
  if (s->pending == PAR_ROLE_STOP && gap == PAR_GAP_NONE)
    return letter.category != PAR_GC_ND && !between_capitals(s->text, word); /* SB6, SB7 */
  return s->pending != PAR_ROLE_FINAL || breaks_behind_final(s, word, upper);
}

static void wait_at(par_sentences *s, uint32_t i, par_token token) {
  if (s->waiting) return;
  s->waiting = true;
  s->candidate = i;
  s->candidate_byte = token.start;
}

static bool is_note_number(const par_sentences *s, par_token word) {
  if (!is_digit(s->text[word.start]) || word.len > 3) return false;
  return is_on(s, PAR_TAILORING_NOTES);
}

/* Is this the number of a note: "[5]", or raised in print and now behind a full stop
 * without a space, "so.5"? */
static bool is_note(const par_sentences *s, uint32_t i, par_token word, par_gap gap) {
  if (!is_note_number(s, word)) return false;
  size_t end = word.start + word.len;
  if (s->waiting)
    return s->candidate + 1 == i && s->text[s->candidate_byte] == '[' && end < s->end &&
           s->text[end] == ']';
  bool again = gap == PAR_GAP_SPACE && word.start - s->pending_byte <= 16 &&
               is_digit(s->text[s->pending_byte + 1]);
  if ((gap != PAR_GAP_NONE && !again) || s->pending != PAR_ROLE_STOP) return false;
  if (s->pending_byte == 0 || !space_behind(s, word)) return false;
  return (again || s->pending_byte + 1 == word.start) &&
         (is_small(s->text[s->pending_byte - 1]) || s->text[s->pending_byte - 1] == ')');
}

/* Is the word a marker in brackets, "(b)", that waits behind a terminator? */
static bool is_item(const par_sentences *s, uint32_t i, par_token word) {
  size_t end = word.start + word.len;
  return is_on(s, PAR_TAILORING_LISTS) && s->waiting && s->candidate + 1 == i &&
         s->pending != PAR_ROLE_FINAL && s->text[s->candidate_byte] == '(' && end < s->end &&
         s->text[end] == ')' && par_marker_is(s->text + word.start, word.len);
}

static void decide(par_sentences *s, uint32_t i, par_token word, par_gap gap) {
  if (is_note(s, i, word, gap)) {
    s->in_note = s->waiting;
    return;
  }
  if (s->waiting) gap = PAR_GAP_SPACE;
  bool item = is_item(s, i, word);
  wait_at(s, i, word);
  if (item || breaks_before(s, word, gap))
    begin(s, s->candidate, s->candidate_byte);
  else
    go_on(s);
}

/* A quote that may open or close: by the space around it, else by its parity. */
static bool quote_opens(const par_sentences *s, par_token token, par_gap gap) {
  if (gap == PAR_GAP_NONE) return false;
  return !space_behind(s, token) || !s->odd_quote;
}

/* A dash that a sentence may begin with: a bullet, or a turn in a dialogue. */
static bool is_leading_dash(const par_sentences *s, par_token token, par_gap gap) {
  char c = s->text[token.start];
  if (s->pending >= PAR_ROLE_ADDRESS || s->closed || !space_behind(s, token)) return false;
  if (s->pending == PAR_ROLE_FINAL || s->pending == PAR_ROLE_ELLIPSIS)
    return gap >= PAR_GAP_LINE;
  return gap != PAR_GAP_NONE && (c == '-' || c == '\xE2' || gap == PAR_GAP_LINE);
}

/* A token behind a terminator. */
static void feed_pending(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                         par_gap gap) {
  if (role <= PAR_ROLE_FINAL || role == PAR_ROLE_ADDRESS) {
    decide(s, i, token, gap);
    return;
  }
  switch (role) {
    case PAR_ROLE_STOP: /* SB8a */
    case PAR_ROLE_TERMINATOR:
    case PAR_ROLE_ELLIPSIS:
    case PAR_ROLE_EMOTICON: break;
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
    case PAR_ROLE_CONTINUE: /* SB8a; but a dash may begin a line or a turn */
      if (s->waiting || is_leading_dash(s, token, gap))
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
    default: wait_at(s, i, token); break;
  }
}

/* Is "AM" or "PM" the end of a stamp, "11/28/2031 06:16 PM"? */
static bool ends_stamp(const par_sentences *s, uint32_t i, par_token word) {
  if (word.len != 2 || s->text[word.start + 1] != 'M' || i < 2) return false;
  par_token clock = s->tokens->data[i - 1], date = s->tokens->data[i - 2];
  const char *text = s->text;
  return is_digit(text[clock.start]) && memchr(text + clock.start, ':', clock.len) != NULL &&
         is_digit(text[date.start]) && memchr(text + date.start, '/', date.len) != NULL;
}

/* Does a word with a capital, behind a word and with a small letter next, begin a
 * sentence though nothing ended the one before? */
static bool begins_plainly(const par_sentences *s, uint32_t i, par_token word, par_gap gap) {
  size_t end = word.start + word.len;
  if (gap == PAR_GAP_NONE || i == 0 || end + 1 >= s->end) return false;
  bool small_next = s->text[end] == ' ' ? is_small(s->text[end + 1]) : s->text[end] == '\'';
  bool strong = par_starter_strong(s->text, word.start, end) ||
                (gap == PAR_GAP_LINE && word.len > 2 && par_starter(s->text, end, word.start));
  if (!small_next || !strong) return false;
  par_token last = s->tokens->data[i - 1];
  char before = s->text[last.start + last.len - 1];
  if (last.start < s->start_byte || (!par_ascii_is_alnum(before) && before != ')'))
    return false;
  if (s->marker_len > 0 && last.start <= s->marker_byte + s->marker_len + 1) return false;
  return !par_starter_never_behind(s->text, last.start, last.start + last.len);
}

/* A word when no end is pending: only capitals tell anything. */
static void watch_word(par_sentences *s, uint32_t i, par_token word, par_gap gap) {
  if (!is_capital(s->text[word.start]) || !is_on(s, PAR_TAILORING_STARTERS)) return;
  if (begins_plainly(s, i, word, gap))
    begin(s, i, word.start);
  else if (ends_stamp(s, i, word))
    await(s, word, PAR_ROLE_STAMP);
}

/* Behind a comma or colon: the words that a letter begins or ends with. */
static bool ends_salutation(const par_sentences *s, par_token token) {
  char c = s->text[token.start];
  if ((c != ',' && c != ':') || token.start - s->start_byte > PAR_SENTENCES_GREETING)
    return false;
  return is_on(s, PAR_TAILORING_STARTERS) &&
         par_starter_salutation(s->text, s->start_byte, token.start);
}

/* What a token that is neither a word nor a terminator leaves pending. */
static void settle_sign(par_sentences *s, uint32_t i, par_token token, par_token_role role) {
  bool idle = s->pending == PAR_ROLE_WORD;
  if (role == PAR_ROLE_CLOSE) {
    if (s->text[token.start] == ')' && i > 0 && is_on(s, PAR_TAILORING_LISTS))
      take_marker(s, i, token);
  } else if (role == PAR_ROLE_ADDRESS || role == PAR_ROLE_EMOTICON) {
    if (idle) await(s, token, role);
  } else if (role == PAR_ROLE_RULE) {
    if (token.start > s->start_byte) begin(s, i, token.start);
    await(s, token, role);
  }
}

/* What this token leaves pending. Words and commas, most of all, are seen to first. */
static void settle(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                   par_gap gap) {
  if (role == PAR_ROLE_WORD) return;
  if (role == PAR_ROLE_CONTINUE) {
    if (s->pending == PAR_ROLE_WORD && ends_salutation(s, token))
      await(s, token, PAR_ROLE_SALUTATION);
  } else if (role <= PAR_ROLE_ELLIPSIS) {
    terminate(s, i, token, role, gap);
  } else {
    settle_sign(s, i, token, role);
  }
}

/* What opens a quotation, and what closes it. */
static const char marks[PAR_SENTENCES_MARKS][2][4] = {{"\"", "\""},
                                                      {"'", "'"},
                                                      {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                                      {"\xE2\x80\x98", "\xE2\x80\x99"},
                                                      {"\xE2\x80\x9E", "\xE2\x80\x9C"},
                                                      {"\xC2\xAB", "\xC2\xBB"}};

/* A quotation so long is not kept whole. */
enum { QUOTATION_MAX = 1000 };

/* Does the closing mark, `len` bytes at `at`, close? An apostrophe inside a word does
 * not, nor does a mark behind a space. */
static bool closes(const par_sentences *s, size_t at, size_t len) {
  if (s->text[at - 1] == ' ' || s->text[at - 1] == '\n') return false;
  return at + len >= s->end || !par_ascii_is_alnum(s->text[at + len]);
}

/* Behind the mark that closes the quotation opened at `open`; 0 when there is none, or
 * an empty line before it. What was searched in vain is not searched again. */
static uint32_t quotation_end(par_sentences *s, uint32_t open) {
  const char *text = s->text;
  size_t kind = 0;
  while (kind < PAR_SENTENCES_MARKS &&
         strncmp(text + open, marks[kind][0], strlen(marks[kind][0])) != 0)
    ++kind;
  if (kind == PAR_SENTENCES_MARKS) return 0;
  const char *mark = marks[kind][1];
  size_t len = strlen(mark), at = open + 1;
  size_t stop = s->end - open > QUOTATION_MAX ? open + QUOTATION_MAX : s->end;
  if (s->unclosed[kind] > at) at = s->unclosed[kind];
  for (; at + len <= stop; ++at) {
    if (text[at] == '\n' && text[at - 1] == '\n') break;
    if (text[at] == mark[0] && memcmp(text + at, mark, len) == 0 && closes(s, at, len))
      return (uint32_t)(at + len);
  }
  s->unclosed[kind] = (uint32_t)at;
  return 0;
}

/* Whether the token belongs to a quotation that is kept whole, or opens one. The
 * terminator before the closing mark is the sentence's. */
static bool in_quotation(par_sentences *s, par_token token, par_token_role role, par_gap gap) {
  if (is_on(s, PAR_TAILORING_QUOTATIONS)) return false;
  if (s->quote_end != 0 && token.start < s->quote_end) {
    char last = s->text[token.start - 1];
    if (token.start + token.len < s->quote_end) return true;
    s->quote_end = 0;
    if (strchr(".?!-", last) == NULL) return true;
    await(s, token, last == '.' || last == '-' ? PAR_ROLE_STOP : PAR_ROLE_TERMINATOR);
    s->closed = true;
    return true;
  }
  s->quote_end = 0;
  if ((role == PAR_ROLE_OPEN || role == PAR_ROLE_QUOTE) && gap != PAR_GAP_NONE)
    s->quote_end = quotation_end(s, token.start);
  return false;
}

void par_sentences_feed(par_sentences *s, uint32_t i, par_token token, par_token_role role,
                        par_gap gap) {
  if (gap == PAR_GAP_EMPTY_LINE) {
    begin(s, i, token.start);
    s->quote_end = 0;
  } else if (s->pending != PAR_ROLE_WORD) {
    feed_pending(s, i, token, role, gap);
  } else if (role == PAR_ROLE_WORD && token.start >= s->quote_end) {
    watch_word(s, i, token, gap);
  }
  if (role == PAR_ROLE_QUOTE && s->text[token.start] == '"') s->odd_quote = !s->odd_quote;
  if (!in_quotation(s, token, role, gap)) settle(s, i, token, role, gap);
}

void par_sentences_retract(par_sentences *s, uint32_t i) {
  while (s->starts->n > 0 && s->starts->data[s->starts->n - 1] > i) --s->starts->n;
  go_on(s);
}
