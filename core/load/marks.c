/* marks.c -- reading marks, and which mark follows which. */

#include "load/marks.h"

#include <string.h>

#include "load/lines.h"
#include "text/utf8.h"

enum {
  DIGITS_MAX = 3,        /* a year is no mark */
  ROMAN_MAX = 8,         /* characters, "xxxviii" and one more */
  POINT_MAX = 64 * 1024, /* bytes between two members of a list */
  BULLET_MAX = 4096,     /* the same for bullets, which have no order */
  SURE_MEMBERS = 3,      /* a list this long may miss numbers */
  MISSING_MAX = 3
};

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
static bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
static bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/* The number of bytes of the bullet at `s`, and its code point. */
static uint32_t read_bullet(uint32_t *glyph, const char *s) {
  uint32_t n;
  *glyph = par_utf8_decode(s, &n);
  switch (*glyph) {
    case '-':
    case '*':
    case 0xB7:
    case 0x2013:
    case 0x2022:
    case 0x2023:
    case 0x2043:
    case 0x25A0:
    case 0x25AA:
    case 0x25CB:
    case 0x25CF:
    case 0x25E6:
    case 0x2219:
    case 0x27A2:
    case 0xF0B7: return n;
    default: return 0;
  }
}

static unsigned roman_digit(char c) {
  switch (c | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    default: return 0;
  }
}

/* The value of a Roman number below 400 in its only spelling, else 0. */
static uint16_t read_roman(const char *s, size_t len) {
  static const char *const ones[] = {"",  "i",  "ii",  "iii",  "iv",
                                     "v", "vi", "vii", "viii", "ix"};
  static const char *const tens[] = {"",  "x",  "xx",  "xxx",  "xl",
                                     "l", "lx", "lxx", "lxxx", "xc"};
  unsigned value = 0;
  if (len > ROMAN_MAX) return 0;
  for (size_t i = 0; i < len; i++) {
    unsigned digit = roman_digit(s[i]);
    if (digit == 0) return 0;
    bool before_larger = i + 1 < len && roman_digit(s[i + 1]) > digit;
    value = before_larger ? value - digit : value + digit;
  }
  if (value >= 400) return 0;
  char spelled[24] = "";
  for (unsigned i = 0; i < value / 100; i++) strcat(spelled, "c");
  strcat(strcat(spelled, tens[value / 10 % 10]), ones[value % 10]);
  if (strlen(spelled) != len) return 0;
  for (size_t i = 0; i < len; i++)
    if ((s[i] | 0x20) != spelled[i]) return 0;
  return (uint16_t)value;
}

/* The digits or letters of a mark, their values; 0 when there are none. */
static size_t read_number(par_mark *mark, const char *s, size_t len) {
  size_t n = 0;
  while (n < len && n <= DIGITS_MAX && is_digit(s[n]))
    mark->value[PAR_MARK_DECIMAL] =
      (uint16_t)(mark->value[PAR_MARK_DECIMAL] * 10 + (s[n++] - '0'));
  if (n > 0) return n <= DIGITS_MAX ? n : 0;
  bool upper = len > 0 && is_upper(s[0]);
  while (n < len && n <= ROMAN_MAX && (upper ? is_upper(s[n]) : is_lower(s[n]))) n++;
  if (n == 1) mark->value[PAR_MARK_LETTER] = (uint16_t)((s[0] | 0x20) - 'a' + 1);
  mark->value[PAR_MARK_ROMAN] = read_roman(s, n);
  if (upper) mark->style = 4;
  return n;
}

/* What closes a number: ")" "." "-", also ".-" and the "\." of Markdown. */
static size_t read_closing(par_mark *mark, bool opened, const char *s, size_t len) {
  if (len > 0 && s[0] == ')') {
    mark->style = (uint8_t)(mark->style + (opened ? 2 : 1));
    return 1;
  }
  if (opened) return 0;
  size_t n = len > 1 && s[0] == '\\' ? 1 : 0;
  if (n < len && s[n] == '.') return n + (n + 1 < len && s[n + 1] == '-' ? 2u : 1u);
  if (n >= len || s[n] != '-') return 0;
  mark->style = (uint8_t)(mark->style + 3);
  return n + 1;
}

/* An initial with a full stop is a name before it is a letter of a list, and a
 * dash behind a letter is a word. */
static bool drop_names(par_mark *mark) {
  bool number = mark->value[PAR_MARK_DECIMAL] > 0;
  if (mark->style == 4) mark->value[PAR_MARK_LETTER] = 0;
  if (mark->style % 4 == 3 && !number) return false;
  return number || mark->value[PAR_MARK_LETTER] > 0 || mark->value[PAR_MARK_ROMAN] > 0;
}

static bool followed_by_text(const char *s, size_t len, size_t n) {
  uint32_t size;
  return n < len && par_is_space(par_utf8_decode(s + n, &size));
}

bool par_mark_read(par_mark *mark, const char *s, size_t len) {
  *mark = (par_mark){0};
  if (len < 3) return false;
  mark->len = read_bullet(&mark->glyph, s);
  if (mark->len > 0) return followed_by_text(s, len, mark->len);
  mark->glyph = 0;
  size_t n = s[0] == '(' ? 1 : 0;
  size_t n_number = read_number(mark, s + n, len - n);
  if (n_number == 0) return false;
  size_t n_closing = read_closing(mark, n == 1, s + n + n_number, len - n - n_number);
  if (n_closing == 0 || !drop_names(mark)) return false;
  mark->len = (uint32_t)(n + n_number + n_closing);
  return followed_by_text(s, len, mark->len);
}

bool par_mark_certain(const par_mark *mark) {
  return mark->glyph > 0x2013;
}

bool par_mark_begins(const par_mark *mark) {
  if (mark->glyph != 0 || mark->value[PAR_MARK_DECIMAL] == 1) return true;
  if (mark->style == 4) return false; /* "I. Petrov" */
  return mark->value[PAR_MARK_LETTER] == 1 || mark->value[PAR_MARK_ROMAN] == 1;
}

/* Whether `value` at byte `start` goes on with a list. */
static bool goes_on(const par_mark_list *list, uint16_t value, uint32_t start) {
  if (list->n == 0 || start - list->start > POINT_MAX || value <= list->value) return false;
  return value == list->value + 1 ||
         (list->n >= SURE_MEMBERS && value - list->value <= MISSING_MAX);
}

/* Enter a number into the lists of one style and reading: into the one that it
 * goes on with, else as a list of its own in place of the oldest. */
static uint32_t enter_number(par_mark_list *slots, uint16_t value, uint32_t unit,
                             uint32_t start) {
  par_mark_list *oldest = slots;
  for (int i = 0; i < PAR_MARK_SLOTS; i++) {
    par_mark_list *list = &slots[i];
    if (goes_on(list, value, start)) {
      uint32_t before = list->unit;
      *list = (par_mark_list){unit, start, list->n + 1, value};
      return before;
    }
    if (list->n == 0 || (oldest->n > 0 && list->start < oldest->start)) oldest = list;
  }
  *oldest = (par_mark_list){unit, start, 1, value};
  return PAR_MARK_NONE;
}

static uint32_t enter_bullet(par_mark_lists *lists, uint32_t glyph, uint32_t unit,
                             uint32_t start) {
  const par_mark_list *last = &lists->bullet;
  bool follows = last->n > 0 && lists->glyph == glyph && start - last->start <= BULLET_MAX;
  uint32_t before = follows ? last->unit : PAR_MARK_NONE;
  lists->bullet = (par_mark_list){unit, start, 1, 0};
  lists->glyph = glyph;
  return before;
}

uint32_t par_mark_enter(par_mark_lists *lists, const par_mark *mark, uint32_t unit,
                        uint32_t start) {
  if (mark->glyph != 0) return enter_bullet(lists, mark->glyph, unit, start);
  uint32_t before = PAR_MARK_NONE;
  for (int reading = 0; reading < PAR_N_MARK_READINGS; reading++) {
    if (mark->value[reading] == 0) continue;
    uint32_t found =
      enter_number(lists->numbers[mark->style][reading], mark->value[reading], unit, start);
    if (before == PAR_MARK_NONE) before = found;
  }
  return before;
}
