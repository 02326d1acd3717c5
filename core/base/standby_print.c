/* standby_print.c -- numbers written by a program on standby, fast.
 *
 * glibc writes %f with long arithmetic, exactly, and a program that tells the place of every
 * word spends a fifth of its time there. Here %f has three decimals: a thousandth of a
 * point is less than a glyph's outline can tell. What has any other conversion than %f,
 * %d and %s, and any number out of bounds, is left to glibc. */

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { BYTES = 1024, NUMBER = 24 };

#define BOUND 1e12

__attribute__((visibility("default"))) int __fprintf_chk(FILE *, int, const char *, ...);

/* The line that is put together; `good` until it does not fit or must be left to glibc. */
typedef struct line {
  char bytes[BYTES];
  size_t len;
  bool good;
} line;

static void append(line *l, const char *s, size_t len) {
  if (len > BYTES - l->len) l->good = false;
  if (!l->good) return;
  memcpy(l->bytes + l->len, s, len);
  l->len += len;
}

/* A whole number, its last `decimals` digits behind a full stop. */
static void append_number(line *l, long long value, int decimals) {
  char digits[NUMBER], *at = digits + NUMBER;
  bool negative = value < 0;
  unsigned long long rest =
    negative ? 0ULL - (unsigned long long)value : (unsigned long long)value;
  for (int n = 0; rest > 0 || n <= decimals; n++) {
    if (n == decimals && n > 0) *--at = '.';
    *--at = (char)('0' + rest % 10);
    rest /= 10;
  }
  if (negative) *--at = '-';
  append(l, at, (size_t)(digits + NUMBER - at));
}

static void append_float(line *l, double value) {
  if (!(value < BOUND && value > -BOUND)) {
    l->good = false;
    return;
  }
  append_number(l, (long long)(value * 1000 + (value < 0 ? -0.5 : 0.5)), 3);
}

static void append_all(line *l, const char *format, va_list values) {
  for (;;) {
    const char *percent = strchr(format, '%');
    append(l, format, percent == NULL ? strlen(format) : (size_t)(percent - format));
    if (percent == NULL || !l->good) return;
    const char *s;
    switch (percent[1]) {
      case 'f': append_float(l, va_arg(values, double)); break;
      case 'd': append_number(l, va_arg(values, int), 0); break;
      case 's':
        s = va_arg(values, const char *);
        if (s == NULL)
          l->good = false;
        else
          append(l, s, strlen(s));
        break;
      default: l->good = false; return;
    }
    format = percent + 2;
  }
}

/* What a fortified program calls for fprintf. */
int __fprintf_chk(FILE *file, int flag, const char *format, ...) {
  line l = {.len = 0, .good = true};
  va_list values;
  (void)flag;
  va_start(values, format);
  append_all(&l, format, values);
  va_end(values);
  if (l.good) return fwrite(l.bytes, 1, l.len, file) == l.len ? (int)l.len : -1;
  va_start(values, format);
  int n = vfprintf(file, format, values);
  va_end(values);
  return n;
}
