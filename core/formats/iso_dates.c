/* iso_dates.c -- numbers, month names, and the calendar. */

#include "formats/iso_dates.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { YEAR_MIN = 1000, YEAR_MAX = 2999 };

static const char *const MONTHS[] = {"january",   "february", "march",    "april",
                                     "may",       "june",     "july",     "august",
                                     "september", "october",  "november", "december"};

typedef struct reader {
  const char *s, *end;
} reader;

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool write_date(char out[PAR_DATE_SIZE], int year, int month, int day) {
  static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (year < YEAR_MIN || year > YEAR_MAX || month < 0 || month > 12 || day < 0) return false;
  if (day > 0 && (month == 0 || day > days[month - 1] || (month == 2 && day == 29 && !leap)))
    return false;
  if (day > 0)
    snprintf(out, PAR_DATE_SIZE, "%04d-%02d-%02d", year % 10000, month % 100, day % 100);
  else if (month > 0)
    snprintf(out, PAR_DATE_SIZE, "%04d-%02d", year % 10000, month % 100);
  else
    snprintf(out, PAR_DATE_SIZE, "%04d", year % 10000);
  return true;
}

/* A number of `least` to `most` digits, with no other digit behind; -1 for none. */
static int read_number(reader *r, size_t least, size_t most) {
  size_t n = 0;
  int value = 0;
  while (r->s + n < r->end && n < most && is_digit(r->s[n]))
    value = value * 10 + r->s[n++] - '0';
  if (n < least || (r->s + n < r->end && is_digit(r->s[n]))) return -1;
  r->s += n;
  return value;
}

static bool take(reader *r, const char *any) {
  if (r->s == r->end || strchr(any, *r->s) == NULL) return false;
  r->s++;
  return true;
}

static void skip(reader *r, const char *any) {
  while (take(r, any)) continue;
}

/* The month that a word names, whole or its first three letters or more; 0 for none. */
static int read_month(reader *r) {
  size_t n = 0;
  while (r->s + n < r->end && is_letter(r->s[n])) n++;
  for (int month = 0; n >= 3 && month < 12; month++) {
    if (n > strlen(MONTHS[month]) || strncasecmp(r->s, MONTHS[month], n) != 0) continue;
    r->s += n;
    take(r, ".");
    return month + 1;
  }
  return 0;
}

/* 2031-04-12, 2031/04/12, 2031.04.12, 2031-04, 2031; a time may follow. */
static bool read_iso(char out[PAR_DATE_SIZE], reader r) {
  int year = read_number(&r, 4, 4), month = 0, day = 0;
  if (year < 0) return false;
  if (r.s < r.end && (*r.s == '-' || *r.s == '/' || *r.s == '.')) {
    char mark[2] = {*r.s++, '\0'};
    month = read_number(&r, 1, 2);
    if (month < 1) return false;
    if (take(&r, mark)) day = read_number(&r, 1, 2);
    if (day < 0) return false;
  }
  bool ends = r.s == r.end || strchr(" T\t,", *r.s) != NULL;
  return ends && write_date(out, year, month, day);
}

/* 20310412, with or without a time. */
static bool read_compact(char out[PAR_DATE_SIZE], reader r) {
  int number = read_number(&r, 8, 8);
  if (number < 0 || !(r.s == r.end || *r.s == 'T' || *r.s == ' ')) return false;
  return number % 100 > 0 && write_date(out, number / 10000, number / 100 % 100, number % 100);
}

/* 12 April 2031, 12th April 2031, 12-Apr-2031. */
static bool read_day_first(char out[PAR_DATE_SIZE], reader r) {
  int day = read_number(&r, 1, 2);
  if (day < 1) return false;
  if (r.end - r.s > 2 && is_letter(r.s[0]) && is_letter(r.s[1]) && r.s[2] == ' ') r.s += 2;
  skip(&r, " -");
  if (r.end - r.s > 3 && strncasecmp(r.s, "of ", 3) == 0) r.s += 3;
  int month = read_month(&r);
  skip(&r, " -,");
  int year = month > 0 ? read_number(&r, 4, 4) : -1;
  return year >= 0 && write_date(out, year, month, day);
}

/* April 12, 2031; April 2031 where a day is not asked for. */
static bool read_month_first(char out[PAR_DATE_SIZE], reader r, bool whole) {
  int month = read_month(&r), day;
  if (month == 0 || !take(&r, " ")) return false;
  reader before = r;
  day = read_number(&r, 1, 2);
  if (day < 0) {
    int year = read_number(&before, 4, 4);
    return !whole && year >= 0 && write_date(out, year, month, 0);
  }
  if (r.end - r.s > 2 && is_letter(r.s[0]) && is_letter(r.s[1])) r.s += 2; /* "12th" */
  if (!take(&r, ", ")) return false;
  skip(&r, ", ");
  int year = read_number(&r, 4, 4);
  return day > 0 && year >= 0 && write_date(out, year, month, day);
}

static bool read_at(char out[PAR_DATE_SIZE], reader r, bool whole) {
  return read_day_first(out, r) || read_month_first(out, r, whole);
}

/* Behind "Tue, ", "Tuesday, ". */
static reader skip_weekday(reader r) {
  static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
    if (r.end - r.s < 4 || strncasecmp(r.s, days[i], 3) != 0) continue;
    while (r.s < r.end && is_letter(*r.s)) r.s++;
    skip(&r, "., ");
    break;
  }
  return r;
}

bool par_date_read(char out[PAR_DATE_SIZE], const char *s, size_t len) {
  reader r = {s, s + len};
  skip(&r, " \t\r\n");
  while (r.end > r.s && strchr(" \t\r\n", r.end[-1]) != NULL) r.end--;
  return read_iso(out, r) || read_compact(out, r) || read_at(out, skip_weekday(r), false);
}

/* 12.04.2031: with dots the day comes first everywhere. */
static bool read_dotted(char out[PAR_DATE_SIZE], reader r) {
  int day = read_number(&r, 1, 2);
  int month = day > 0 && take(&r, ".") ? read_number(&r, 1, 2) : -1;
  int year = month > 0 && take(&r, ".") ? read_number(&r, 4, 4) : -1;
  return year >= 0 && write_date(out, year, month, day);
}

/* The same where more than a year and a month must be told. */
static bool read_iso_day(char out[PAR_DATE_SIZE], reader r) {
  return read_iso(out, r) && strlen(out) == PAR_DATE_SIZE - 1;
}

bool par_date_find(char out[PAR_DATE_SIZE], const char *s, size_t len) {
  reader r = {s, s + len};
  for (const char *at = s; at < r.end; at++) {
    bool word = is_digit(*at) || is_letter(*at);
    bool inside = at > s && (is_digit(at[-1]) || is_letter(at[-1]));
    if (!word || inside) continue;
    r.s = at;
    if (read_iso_day(out, r) || read_dotted(out, r) || read_at(out, r, true)) return true;
  }
  return false;
}
