/* headings.c -- titles, capitals, Markdown headings and underlines. */

#include "load/headings.h"

#include <ctype.h>
#include <limits.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>
#include <utf8proc.h>

#include "text/utf8.h"

enum {
  TITLE_BYTES = 320, /* no title is longer, in any script */
  TITLE_WORDS = 14,
  FIRST_TITLE_WORDS = 24,
  CAPS_LETTERS = 4, /* "UN" or "IV" alone says too little */
  CAPS_WORDS = 20,
  DATE_WORDS = 7,
  UNDERLINE_MIN = 3,
  BYLINE_BYTES = 60,
  BYLINE_WORDS = 4
};

/* What a run over the characters of a line finds. */
typedef struct census {
  unsigned words, letters, lower;
  bool sentences; /* a ? or !, then a space and a capital */
} census;

/* A run ends where there are more words or small letters than `max` allows. */
static census count(const char *text, uint32_t start, uint32_t end, census max) {
  census c = {0};
  bool in_word = false;
  uint32_t before = 0, before_that = 0;
  for (uint32_t n, at = start; at < end; at += n) {
    uint32_t cp = par_utf8_decode(text + at, &n);
    bool space = par_is_space(cp);
    bool letter = !space && par_is_letter(cp);
    bool capital = letter && par_is_capital(cp);
    if (!space && !in_word) c.words++;
    in_word = !space;
    c.letters += letter;
    c.lower += letter && !capital;
    if (c.words > max.words || c.lower > max.lower) break;
    if (before == ' ' && (before_that == '!' || before_that == '?') && capital)
      c.sentences = true;
    before_that = before;
    before = space ? ' ' : cp;
  }
  return c;
}

/* A word of a line that may be a date. */
typedef enum word_kind { WORD_OTHER, WORD_DAY, WORD_NAME, WORD_YEAR } word_kind;

static word_kind kind_of_word(const char *s, uint32_t len) {
  uint32_t digits = 0;
  while (digits < len && isdigit((unsigned char)s[digits])) digits++;
  if (digits == 4 && len == 4) return WORD_YEAR;
  if (digits == 1 || digits == 2) return len - digits <= 2 ? WORD_DAY : WORD_OTHER;
  if (digits > 0 || len < 3) return WORD_OTHER;
  return isupper((unsigned char)s[0]) || (unsigned char)s[0] >= 0x80 ? WORD_NAME : WORD_OTHER;
}

/* Up to `max` words between spaces, commas and the like; their number. */
static unsigned read_words(word_kind *kinds, unsigned max, const char *text, uint32_t start,
                           uint32_t end) {
  unsigned n = 0;
  while (start < end && n < max) {
    while (start < end && !isalnum((unsigned char)text[start]) &&
           (unsigned char)text[start] < 0x80)
      start++;
    uint32_t from = start;
    while (start < end &&
           (isalnum((unsigned char)text[start]) || (unsigned char)text[start] >= 0x80))
      start++;
    if (start > from) kinds[n++] = kind_of_word(text + from, start - from);
  }
  return n;
}

/* "13 December 2021", "Monday, December 13, 2021 - 21:23", "X, 3rd May, 1999". */
static bool is_date(const char *text, uint32_t start, uint32_t end) {
  word_kind kinds[DATE_WORDS + 1];
  unsigned n = read_words(kinds, DATE_WORDS + 1, text, start, end);
  if (n > DATE_WORDS) return false;
  for (unsigned i = 0; i + 2 < n; i++) {
    bool day_first = kinds[i] == WORD_DAY && kinds[i + 1] == WORD_NAME;
    bool name_first = kinds[i] == WORD_NAME && kinds[i + 1] == WORD_DAY;
    if ((day_first || name_first) && kinds[i + 2] == WORD_YEAR) return true;
  }
  return n == 2 && kinds[0] == WORD_NAME && kinds[1] == WORD_YEAR;
}

/* *One line in italics*: a note or a formula, not a heading. */
static bool is_italic(const char *text, uint32_t start, uint32_t end) {
  if (end - start < 3 || (text[start] != '*' && text[start] != '_')) return false;
  return text[start + 1] != text[start] && text[end - 1] == text[start];
}

/* "(Please) check against delivery", the stamp on statements. */
static bool is_stamp(const char *text, uint32_t start, uint32_t end) {
  static const char STAMP[] = "check against delivery";
  for (uint32_t at = start; at + sizeof STAMP - 1 <= end; at++)
    if (strncasecmp(text + at, STAMP, sizeof STAMP - 1) == 0) return true;
  return false;
}

/* Whether the words at `s` begin like `start`, whatever the case. */
static bool begins(const char *s, uint32_t len, const char *start) {
  size_t n = strlen(start);
  return len > n && strncasecmp(s, start, n) == 0;
}

/* "By Ada Quill", "By Harbour News staff": a few words, which are capitalised. */
static bool is_byline(const char *s, uint32_t len) {
  unsigned n = 0;
  if (!begins(s, len, "by ") || len > BYLINE_BYTES) return false;
  if (strncmp(s + len - 5, "staff", 5) == 0) len -= 5;
  for (uint32_t i = 2; i + 1 < len; i++) {
    if (s[i] != ' ') continue;
    if (islower((unsigned char)s[i + 1])) return false;
    n++;
  }
  return n > 1 && n <= BYLINE_WORDS;
}

/* "President: Ms. Quill", "Original: English": what a document's head tells in a
 * field, whose value is a person or a language. */
static bool is_field(const char *s, uint32_t len) {
  static const char *const people[] = {": Mr", ": Ms", ": Mme", ": Dr", ": H.E.", ": Sir "};
  if (begins(s, len, "original:") || begins(s, len, "distr.")) return true;
  for (uint32_t i = 0; i + 1 < len; i++)
    for (size_t k = 0; s[i] == ':' && k < sizeof people / sizeof *people; k++)
      if (begins(s + i, len - i, people[k])) return true;
  return false;
}

/* "(Signed) Ada Quill": a signature. */
static bool is_signature(const char *s, uint32_t len) {
  static const char *const STARTS[] = {
    "(signed", "[signed", "/signed", "signed:", "signed by ", "(sgd", "[sgd", "sgd.", "/s/"};
  for (size_t i = 0; i < sizeof STARTS / sizeof *STARTS; i++)
    if (begins(s, len, STARTS[i])) return true;
  return false;
}

/* Columns, as a letterhead has them, or the parts of a news agency's slug. */
static bool has_parts(const char *s, uint32_t len) {
  unsigned slashes = 0;
  uint32_t first = 0; /* white space behind a mark is no gap */
  while (first < len && s[first] == ' ') first++;
  for (uint32_t i = first; i + 4 < len; i++) {
    if (strncmp(s + i, "    ", 4) == 0) return true;
    slashes += strncmp(s + i, " / ", 3) == 0;
  }
  return slashes > 1;
}

/* Whether a title may begin with this character. */
static bool begins_title(uint32_t cp) {
  return par_is_capital(cp) || (cp < 0x80 && isdigit((int)cp)) || cp == '$' || cp == 0xA7;
}

/* Whether the last character leaves nothing to be expected. */
static bool ends_title(uint32_t cp) {
  if (cp == 0 || par_is_sentence_end(cp)) return false;
  if (par_is_letter(cp)) return true;
  if (cp < 0x80) return isdigit((int)cp) || cp == '%' || cp == '+';
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_PD: return false;
    default: return true;
  }
}

/* A full stop or colon may stand behind capitals only. */
static bool may_end_caps(uint32_t cp) {
  return cp == '.' || cp == ':';
}

bool par_is_title(const char *text, uint32_t start, uint32_t end, bool first) {
  if (start >= end || end - start > TITLE_BYTES) return false;
  if (!begins_title(par_first_mark(text, start, end))) return false;
  uint32_t last = par_last_mark(text, start, end);
  bool ends = ends_title(last);
  if (!ends && !may_end_caps(last)) return false;
  census max = {.words = first ? FIRST_TITLE_WORDS : TITLE_WORDS,
                .lower = ends ? UINT_MAX : 0};
  census c = count(text, start, end, max);
  if (c.letters == 0 || c.words > max.words) return false;
  if (!ends && (c.lower > 0 || c.letters < CAPS_LETTERS)) return false;
  const char *s = text + start;
  uint32_t len = end - start;
  if (is_byline(s, len) || is_signature(s, len) || is_field(s, len) || has_parts(s, len))
    return false;
  return !c.sentences && !is_italic(text, start, end) && !is_stamp(text, start, end) &&
         !is_date(text, start, end);
}

bool par_is_caps(const char *text, const par_line *line) {
  if (line->end - line->start > TITLE_BYTES) return false;
  census max = {.words = CAPS_WORDS, .lower = 0};
  census c = count(text, line->start, line->end, max);
  return c.lower == 0 && c.letters >= CAPS_LETTERS && c.words <= CAPS_WORDS;
}

bool par_is_hash_heading(uint32_t *start, uint32_t *end, const char *text,
                         const par_line *line) {
  uint32_t at = line->start, last = line->end;
  while (at < last && text[at] == '#') at++;
  uint32_t level = at - line->start;
  if (level < 1 || level > 6 || at >= last || (text[at] != ' ' && text[at] != '\t'))
    return false;
  while (last > at && text[last - 1] == '#') last--;
  par_trim(text, &at, &last);
  if (at >= last) return false;
  *start = at;
  *end = last;
  return true;
}

char par_underline(const char *text, const par_line *line) {
  if (line->end - line->start < UNDERLINE_MIN) return 0;
  char byte = text[line->start];
  if (byte != '=' && byte != '-') return 0;
  for (uint32_t i = line->start; i < line->end; i++)
    if (text[i] != byte) return 0;
  return byte;
}
