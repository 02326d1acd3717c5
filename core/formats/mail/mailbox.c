/* mailbox.c -- lines "From " that begin messages, told from those that are text.
 *
 * Not every program that writes mailboxes has put a sign before the latter (RFC 4155 says
 * that nobody can rely on it). */

#include "formats/mail/mailbox.h"

#include <string.h>

enum { FIRST_BYTES = 65536 /* a mailbox begins within so many */ };

const char *par_mailbox_line_end(const char *s, const char *end) {
  const char *lf = memchr(s, '\n', (size_t)(end - s));
  return lf == NULL ? end : lf + 1;
}

/* Whether bytes begin with a header, "Name: ...". */
static bool begins_header(const char *s, const char *end) {
  size_t n = 0, len = (size_t)(end - s);
  while (n < len && n < 80 && s[n] > ' ' && s[n] != ':' && s[n] < 0x7F) n++;
  return n > 0 && n < len && s[n] == ':';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* Whether a line has a time of the day, 23:05. */
static bool has_time(const char *s, const char *end) {
  for (; end - s >= 5; s++)
    if (s[2] == ':' && is_digit(s[0]) && is_digit(s[1]) && is_digit(s[3]) && is_digit(s[4]))
      return true;
  return false;
}

static bool is_blank(const char *s, const char *end) {
  while (s < end && (*s == '\r' || *s == '\n')) s++;
  return s == end;
}

/* Whether a message begins with the line at `s`, whose end is `next`; `is_apart`: no line, or
 * an empty one, is above it. */
static bool begins_message(const char *s, const char *next, const char *end, bool is_apart) {
  if (end - s < 6 || memcmp(s, "From ", 5) != 0) return false;
  while (next < end && *next == '>')
    next = par_mailbox_line_end(next, end); /* ">From ", too */
  return begins_header(next, end) && (is_apart || has_time(s, next));
}

size_t par_mailbox_next(const char *s, size_t len, size_t at) {
  const char *end = s + len, *line = s + at;
  bool is_apart = true;
  while (line < end) {
    const char *next = par_mailbox_line_end(line, end);
    if (*line == 'F' && begins_message(line, next, end, is_apart)) return (size_t)(line - s);
    is_apart = is_blank(line, next);
    line = next;
  }
  return len;
}

bool par_mailbox_is(const char *s, size_t len) {
  size_t most = len < FIRST_BYTES ? len : FIRST_BYTES;
  if (begins_header(s, s + len)) return false;
  return par_mailbox_next(s, len, 0) < most;
}

void par_mailbox_take(par_buf *out, const char *s, size_t len) {
  const char *end = s + len, *copied = par_mailbox_line_end(s, end);
  for (const char *line = copied; line < end; line = par_mailbox_line_end(line, end)) {
    const char *from = line;
    while (from < end && *from == '>') from++;
    if (from == line || end - from < 5 || memcmp(from, "From ", 5) != 0) continue;
    par_buf_append(out, copied, (size_t)(line - copied));
    copied = line + 1;
  }
  par_buf_append(out, copied, (size_t)(end - copied));
}
