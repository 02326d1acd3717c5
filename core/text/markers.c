/* markers.c -- what numbers an item of a list: "2", "3.1", "iv", "B". */

#include "text/markers.h"

#include <string.h>

#include "text/ascii.h"

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_marker_char(char c) {
  return is_digit(c) || (c != '\0' && strchr(".ivxIVX", c) != NULL);
}

bool par_marker_is(const char *s, size_t len) {
  if (len == 1) return par_ascii_is_alnum(s[0]);
  if (len > 3 && memchr(s, '.', len) == NULL && s[0] <= '9') return false;
  for (size_t i = 0; i < len; ++i)
    if (!is_marker_char(s[i])) return false;
  return len > 0 && len <= 8;
}

/* The value of digits; 0 when there are others. */
static int number_of(const char *s, size_t len) {
  int value = 0;
  for (size_t i = 0; i < len; ++i) {
    if (!is_digit(s[i]) || len > 3) return 0;
    value = 10 * value + (s[i] - '0');
  }
  return value;
}

static int value_of_roman_digit(char c) {
  switch (c | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    default: return 0;
  }
}

/* The value of a Roman number below 40; 0 when it is none. */
static int roman_of(const char *s, size_t len) {
  int value = 0;
  for (size_t i = 0; i < len; ++i) {
    int digit = value_of_roman_digit(s[i]);
    if (digit == 0 || len > 6) return 0;
    bool before_greater = i + 1 < len && digit < value_of_roman_digit(s[i + 1]);
    value += before_greater ? -digit : digit;
  }
  return value;
}

bool par_marker_follows(const char *before, size_t before_len, const char *s, size_t len) {
  int number = number_of(before, before_len), roman = roman_of(before, before_len);
  if (number > 0) return number_of(s, len) == number + 1;
  bool same_case = (before[0] & 0x20) == (s[0] & 0x20);
  if (!same_case) return false;
  if (roman > 0 && roman_of(s, len) == roman + 1) return true;
  return before_len == 1 && len == 1 && !is_digit(s[0]) && s[0] == before[0] + 1;
}
