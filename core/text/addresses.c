/* addresses.c -- URLs, e-mail addresses and UN document symbols in running text. */

#include "text/addresses.h"

#include <stdint.h>
#include <string.h>

#include "text/unicode_tables.h"
#include "text/utf8.h"

/* Of an address: RFC 5321, 4.5.3.1. Of a symbol: twice the longest in use, so that a
 * text of nothing but slashes costs no more than that for each byte. */
enum { LOCAL_PART_MAX = 64, DOMAIN_MAX = 255, SYMBOL_MAX = 96 };

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c) {
  return is_capital((char)(c & ~0x20));
}

static bool is_alnum(char c) {
  return is_digit(c) || is_letter(c);
}

/* `prefix` is in small letters, the text in any. */
static bool has_prefix(const char *text, size_t limit, size_t at, const char *prefix) {
  size_t n = strlen(prefix);
  if (limit - at < n) return false;
  for (size_t i = 0; i < n; ++i)
    if ((is_letter(prefix[i]) ? text[at + i] | 0x20 : text[at + i]) != prefix[i]) return false;
  return true;
}

/* The bytes of a URL that begins at `at`; letters of any script may be in it. */
static size_t url_char(const char *text, size_t at) {
  uint32_t n;
  if ((uint8_t)text[at] < 0x80)
    return text[at] > ' ' && text[at] != 0x7F && strchr("<>\"`|\\^{}", text[at]) == NULL;
  uint8_t category = par_unicode(par_utf8_decode(text + at, &n)).category;
  bool wordlike = category <= PAR_GC_NO; /* letters, marks, numbers */
  return wordlike ? n : 0;
}

static size_t count(const char *text, size_t start, size_t end, char c) {
  size_t n = 0;
  for (size_t i = start; i < end; ++i) n += text[i] == c;
  return n;
}

static size_t trim_url(const char *text, size_t start, size_t end) {
  size_t round_open = count(text, start, end, '('), round_close = count(text, start, end, ')');
  size_t square_open = count(text, start, end, '['),
         square_close = count(text, start, end, ']');
  for (; end > start; --end) {
    char c = text[end - 1];
    if (c == ')' && round_close > round_open)
      --round_close;
    else if (c == ']' && square_close > square_open)
      --square_close;
    else if (strchr(".,;:!?'*_~-", c) == NULL)
      break;
  }
  return end;
}

size_t par_address_url(const char *text, size_t limit, size_t start) {
  static const char *const prefixes[] = {"http://", "https://", "ftp://", "www."};
  size_t body = start;
  for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; ++i)
    if (has_prefix(text, limit, start, prefixes[i])) body = start + strlen(prefixes[i]);
  if (body == start || body >= limit) return start;
  if (!is_alnum(text[body]) && (uint8_t)text[body] < 0x80 && text[body] != '[') return start;
  size_t end = body, n;
  while (end < limit && (n = url_char(text, end)) > 0) end += n;
  end = trim_url(text, body, end);
  return end > body ? end : start;
}

/* The end of a Roman number in brackets at `at`, as in A/RES/217(III), or `at`. */
static size_t bracketed_session(const char *text, size_t limit, size_t at) {
  size_t end = at + 1;
  while (end < limit && text[end] != '\0' && strchr("IVXLC", text[end]) != NULL) ++end;
  return end > at + 1 && end < limit && text[end] == ')' ? end + 1 : at;
}

static bool is_symbol_char(char c) {
  return is_alnum(c) || c == '/' || c == '.' || c == '-';
}

/* The first part is of capitals, digits, full stops and hyphens. */
static size_t first_slash(const char *text, size_t end, size_t start) {
  size_t at = start;
  while (at < end &&
         (is_capital(text[at]) || is_digit(text[at]) || text[at] == '.' || text[at] == '-'))
    ++at;
  return at < end && text[at] == '/' ? at : end;
}

/* Behind a space or no-break space at `at`; `at` when there is none. */
static size_t behind_space(const char *text, size_t limit, size_t at) {
  if (at < limit && text[at] == ' ') return at + 1;
  return limit - at > 1 && memcmp(text + at, "\xC2\xA0", 2) == 0 ? at + 2 : at;
}

/* "2014/1", "RES/7", "PV.7", "Add.1": digits or a few letters, a sign, a digit. */
static bool is_element(const char *text, size_t limit, size_t at) {
  size_t end = at;
  if (is_digit(text[at]))
    while (end < limit && is_digit(text[end])) ++end;
  else
    while (end < limit && end - at < 5 && is_letter(text[end])) ++end;
  bool sign = end > at && limit - end > 1 && (text[end] == '/' || text[end] == '.');
  return sign && is_digit(text[end + 1]) && (is_digit(text[at]) || is_capital(text[at]));
}

/* Does the symbol whose first characters are [start, end) go on at `next`, behind a
 * space? Only where what is before the space asks for more: "S/2014/ 189", "S/RES/ 2231",
 * "A/ RES/75/1", "S/PV. 7138"; or a slash is behind it, "S/2014 /189". */
static bool goes_on_behind(const char *text, size_t limit, size_t start, size_t end,
                           size_t next) {
  if (next >= limit || end - start < 2) return false;
  size_t slashes = count(text, start, end, '/');
  char last = text[end - 1];
  if (last == '/') {
    bool has_digit = false;
    for (size_t at = start; at < end; ++at) has_digit |= is_digit(text[at]);
    if (is_digit(text[next]) && (has_digit || slashes > 1)) return true;
    return is_element(text, limit, next);
  }
  if (last == '.') {
    size_t at = end - 1;
    while (at > start && is_letter(text[at - 1])) --at;
    return at < end - 1 && at > start && text[at - 1] == '/' && is_digit(text[next]);
  }
  return text[next] == '/' && slashes > 0 && limit - next > 1 && is_digit(text[next + 1]) &&
         is_digit(last);
}

/* The end of the characters of symbols at `start`. */
static size_t symbol_run(const char *text, size_t limit, size_t start, bool spaced) {
  size_t end = start;
  while (end < limit) {
    size_t next = end;
    if (is_symbol_char(text[end]))
      next = end + 1;
    else if (text[end] == '(')
      next = bracketed_session(text, limit, end);
    else if (spaced && (next = behind_space(text, limit, end)) > end &&
             !goes_on_behind(text, limit, start, end, next))
      break;
    if (next == end) break;
    end = next;
  }
  return end;
}

size_t par_address_symbol(size_t *run_end, const char *text, size_t limit, size_t start,
                          bool spaced) {
  if (limit - start > SYMBOL_MAX) limit = start + SYMBOL_MAX;
  size_t slash = first_slash(text, limit, start);
  size_t end = symbol_run(text, limit, start, spaced && slash < limit);
  *run_end = end;
  if (!is_capital(text[start])) return start;
  while (end > start && !is_alnum(text[end - 1]) && text[end - 1] != ')') --end;
  size_t digit = slash < end ? slash : end;
  while (digit < end && !is_digit(text[digit])) ++digit;
  if (digit < end) return end;
  /* A capital further on may yet begin one, when it is before the last digit. */
  if (slash < end || count(text, start, end, '/') == 0) return start;
  *run_end = start + 1;
  return start;
}

static bool is_local_char(char c) {
  return is_alnum(c) || (c != '\0' && strchr("._%+-", c) != NULL);
}

/* The end of a domain of two labels or more at `at`, or `at`. */
static size_t domain_end(const char *text, size_t len, size_t at) {
  size_t limit = len - at > DOMAIN_MAX ? at + DOMAIN_MAX : len;
  size_t end = at;
  while (end < limit && (is_alnum(text[end]) || text[end] == '-' || text[end] == '.')) {
    if (text[end] == '.' && (end == at || text[end - 1] == '.')) break;
    ++end;
  }
  while (end > at && !is_letter(text[end - 1])) --end;
  size_t last = end;
  while (last > at && is_letter(text[last - 1])) --last;
  return last > at && text[last - 1] == '.' && end - last >= 2 ? end : at;
}

bool par_address_email(size_t *start, size_t *end, const char *text, size_t len, size_t from) {
  for (size_t search = from; search < len;) {
    const char *sign = memchr(text + search, '@', len - search);
    if (sign == NULL) return false;
    size_t at = (size_t)(sign - text), local = at;
    size_t first = at - from > LOCAL_PART_MAX ? at - LOCAL_PART_MAX : from;
    while (local > first && is_local_char(text[local - 1])) --local;
    while (local < at && !is_alnum(text[local])) ++local;
    *start = local;
    *end = domain_end(text, len, at + 1);
    if (local<at && * end> at + 1) return true;
    search = at + 1;
  }
  return false;
}
