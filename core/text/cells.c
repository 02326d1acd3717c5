/* cells.c -- what needs no escape is copied in one piece. */

#include "text/cells.h"

#include <string.h>

#include "text/utf8.h"

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool needs_quotes(const char *s, size_t len) {
  if (len == 0 || is_space(s[0]) || is_space(s[len - 1])) return true;
  for (size_t i = 0; i < len; i++)
    if (s[i] == ',' || s[i] == '"' || s[i] == '\r' || s[i] == '\n') return true;
  return false;
}

void par_cell_csv(par_buf *out, const char *s, size_t len) {
  if (!needs_quotes(s, len)) {
    par_buf_append(out, s, len);
    return;
  }
  par_buf_append_byte(out, '"');
  while (len > 0) {
    const char *quote = memchr(s, '"', len);
    size_t piece = quote == NULL ? len : (size_t)(quote - s) + 1;
    par_buf_append(out, s, piece);
    if (quote != NULL) par_buf_append_byte(out, '"');
    s += piece;
    len -= piece;
  }
  par_buf_append_byte(out, '"');
}

/* The letter behind the backslash that stands for a byte, or 0. */
static char tsv_escape(char c) {
  switch (c) {
    case '\t': return 't';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\\': return '\\';
    default: return 0;
  }
}

void par_cell_tsv(par_buf *out, const char *s, size_t len) {
  size_t from = 0;
  for (size_t i = 0; i < len; i++) {
    char letter = tsv_escape(s[i]);
    if (letter == 0) continue;
    par_buf_append(out, s + from, i - from);
    par_buf_append_byte(out, '\\');
    par_buf_append_byte(out, (uint8_t)letter);
    from = i + 1;
  }
  par_buf_append(out, s + from, len - from);
}

static char json_escape(uint32_t cp) {
  switch (cp) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
  }
}

/* Whether a character does not stand for itself; `c` is its first byte, and not of
 * every such character: 0xC2 begins the C1 controls, 0xE2 U+2028 and U+2029. */
static bool may_be_escaped(unsigned char c) {
  return c < 0x20 || c == '"' || c == '\\' || c == 0x7F || c == 0xC2 || c == 0xE2;
}

static bool is_escaped(uint32_t cp) {
  return cp < 0x20 || cp == '"' || cp == '\\' || (cp >= 0x7F && cp < 0xA0) || cp == 0x2028 ||
         cp == 0x2029;
}

static void append_escape(par_buf *out, uint32_t cp) {
  char letter = json_escape(cp);
  if (letter != 0)
    par_buf_printf(out, "\\%c", letter);
  else
    par_buf_printf(out, "\\u%04x", cp);
}

/* Valid UTF-8. */
static void append_json(par_buf *out, const char *s, size_t len) {
  size_t from = 0;
  for (size_t i = 0; i < len; i++) {
    uint32_t n;
    if (!may_be_escaped((unsigned char)s[i])) continue;
    uint32_t cp = par_utf8_decode(s + i, &n);
    if (is_escaped(cp)) {
      par_buf_append(out, s + from, i - from);
      append_escape(out, cp);
      from = i + n;
    }
    i += n - 1;
  }
  par_buf_append(out, s + from, len - from);
}

void par_cell_json(par_buf *out, const char *s, size_t len) {
  par_buf_append_byte(out, '"');
  while (len > 0) {
    size_t valid = par_utf8_valid(s, len);
    append_json(out, s, valid);
    if (valid == len) break;
    par_buf_append_cstr(out, "\xEF\xBF\xBD");
    s += valid + 1;
    len -= valid + 1;
  }
  par_buf_append_byte(out, '"');
}
