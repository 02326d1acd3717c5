/* html_encoding.c -- looking for a declaration, and decoding what may be damaged. */

#include "formats/html/html_encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "load/encoding.h"
#include "text/utf8.h"

enum { PRESCAN_BYTES = 1024, ICONV_STEP = 64 * 1024 };

static const char REPLACEMENT[] = "\xEF\xBF\xBD";

typedef struct scanner {
  const char *at, *end;
} scanner;

static bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool looks_at(const scanner *sc, const char *s) {
  size_t n = strlen(s);
  return (size_t)(sc->end - sc->at) >= n && strncasecmp(sc->at, s, n) == 0;
}

static void skip_space(scanner *sc) {
  while (sc->at < sc->end && is_space(*sc->at)) sc->at++;
}

/* Behind the next `s`, or at the end. */
static void skip_past(scanner *sc, const char *s) {
  const char *found = memmem(sc->at, (size_t)(sc->end - sc->at), s, strlen(s));
  sc->at = found != NULL ? found + strlen(s) : sc->end;
}

typedef struct piece {
  const char *s;
  size_t len;
} piece;

static bool same(piece p, const char *s) {
  return p.len == strlen(s) && strncasecmp(p.s, s, p.len) == 0;
}

/* A value behind '='; false when the bytes end in it. */
static bool read_value(scanner *sc, piece *value) {
  skip_space(sc);
  if (sc->at == sc->end) return false;
  char quote = *sc->at;
  const char *start = sc->at;
  if (quote == '"' || quote == '\'') {
    start++;
    const char *close = memchr(start, quote, (size_t)(sc->end - start));
    if (close == NULL) return false;
    *value = (piece){start, (size_t)(close - start)};
    sc->at = close + 1;
    return true;
  }
  while (sc->at < sc->end && !is_space(*sc->at) && *sc->at != '>') sc->at++;
  *value = (piece){start, (size_t)(sc->at - start)};
  return sc->at < sc->end;
}

/* The next attribute of a tag; false behind the last one, or when the bytes end. */
static bool next_attribute(scanner *sc, piece *name, piece *value) {
  while (sc->at < sc->end && (is_space(*sc->at) || *sc->at == '/')) sc->at++;
  if (sc->at == sc->end || *sc->at == '>') return false;
  const char *start = sc->at++;
  while (sc->at < sc->end && !is_space(*sc->at) && *sc->at != '/' && *sc->at != '>' &&
         *sc->at != '=')
    sc->at++;
  *name = (piece){start, (size_t)(sc->at - start)};
  *value = (piece){"", 0};
  skip_space(sc);
  if (sc->at == sc->end) return false;
  if (*sc->at != '=') return true;
  sc->at++;
  if (read_value(sc, value)) return true;
  sc->at = sc->end;
  return false;
}

/* "charset=..." in the value of a content attribute. */
static const char *encoding_in_content(piece content) {
  scanner sc = {content.s, content.s + content.len};
  for (; sc.at < sc.end; sc.at++) {
    if (!looks_at(&sc, "charset")) continue;
    scanner after = {sc.at + 7, sc.end};
    skip_space(&after);
    if (after.at == after.end || *after.at != '=') continue;
    after.at++;
    skip_space(&after);
    if (after.at == after.end) return NULL;
    const char *start = after.at;
    if (*start == '"' || *start == '\'') {
      const char *close = memchr(start + 1, *start, (size_t)(after.end - start - 1));
      if (close == NULL) return NULL;
      return par_html_encoding_of(start + 1, (size_t)(close - start - 1));
    }
    while (after.at < after.end && !is_space(*after.at) && *after.at != ';') after.at++;
    return par_html_encoding_of(start, (size_t)(after.at - start));
  }
  return NULL;
}

/* What a <meta> tells; NULL for nothing. The first attribute of a name counts. */
static const char *read_meta(scanner *sc) {
  piece name, value;
  bool seen_pragma = false, seen_content = false, seen_charset = false, pragma = false;
  const char *by_content = NULL, *by_charset = NULL;
  while (next_attribute(sc, &name, &value)) {
    if (same(name, "http-equiv") && !seen_pragma) {
      seen_pragma = true;
      pragma = same(value, "content-type");
    } else if (same(name, "content") && !seen_content) {
      seen_content = true;
      by_content = encoding_in_content(value);
    } else if (same(name, "charset") && !seen_charset) {
      seen_charset = true;
      by_charset = par_html_encoding_of(value.s, value.len);
    }
  }
  if (sc->at == sc->end) return NULL;
  if (seen_charset) return by_charset;
  return pragma ? by_content : NULL;
}

/* One tag, comment or character; what a <meta> tells. */
static const char *read_construct(scanner *sc) {
  piece name, value;
  if (looks_at(sc, "<!--")) {
    sc->at += 2;
    skip_past(sc, "-->");
  } else if (looks_at(sc, "<meta") && sc->end - sc->at > 5 &&
             (is_space(sc->at[5]) || sc->at[5] == '/')) {
    sc->at += 5;
    return read_meta(sc);
  } else if (*sc->at == '<' && sc->end - sc->at > 2 &&
             (is_letter(sc->at[1]) || (sc->at[1] == '/' && is_letter(sc->at[2])))) {
    while (sc->at < sc->end && !is_space(*sc->at) && *sc->at != '>') sc->at++;
    while (next_attribute(sc, &name, &value)) continue;
  } else if (looks_at(sc, "<!") || looks_at(sc, "</") || looks_at(sc, "<?")) {
    skip_past(sc, ">");
  } else {
    const char *next = memchr(sc->at + 1, '<', (size_t)(sc->end - sc->at - 1));
    sc->at = next != NULL ? next : sc->end;
  }
  return NULL;
}

/* encoding="..." of an XML declaration. */
static const char *encoding_of_xml(const char *bytes, size_t len) {
  scanner sc = {bytes, bytes + len};
  if (!looks_at(&sc, "<?xml")) return NULL;
  const char *end = memchr(bytes, '>', len);
  const char *found = end != NULL ? memmem(bytes, (size_t)(end - bytes), "encoding", 8) : NULL;
  if (found == NULL) return NULL;
  sc = (scanner){found + 8, end};
  skip_space(&sc);
  piece value;
  if (sc.at == sc.end || *sc.at++ != '=' || !read_value(&sc, &value)) return NULL;
  return par_html_encoding_of(value.s, value.len);
}

static const char *encoding_of_mark(const char *bytes, size_t len) {
  if (len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) return "UTF-8";
  if (len >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) return "UTF-16BE";
  if (len >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) return "UTF-16LE";
  return NULL;
}

const char *par_html_encoding_told(const char *bytes, size_t len) {
  const char *told = encoding_of_mark(bytes, len);
  scanner sc = {bytes, bytes + (len < PRESCAN_BYTES ? len : PRESCAN_BYTES)};
  while (told == NULL && sc.at < sc.end) told = read_construct(&sc);
  if (told == NULL) told = encoding_of_xml(bytes, len);
  sc = (scanner){bytes, bytes + len};
  while (told == NULL && sc.at < sc.end && !looks_at(&sc, "<body")) told = read_construct(&sc);
  return told;
}

/* The bytes at `s`, which are no UTF-8, that one U+FFFD stands for: the longest start of
 * a character, or one. */
static size_t bad_length(const char *s, size_t len) {
  const uint8_t *p = (const uint8_t *)s;
  size_t need = p[0] >= 0xF0 && p[0] <= 0xF4   ? 4
                : p[0] >= 0xE0 && p[0] <= 0xEF ? 3
                : p[0] >= 0xC2 && p[0] <= 0xDF ? 2
                                               : 1;
  uint8_t low = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;
  uint8_t high = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;
  size_t n = 1;
  for (; n < need && n < len && p[n] >= low && p[n] <= high; n++) low = 0x80, high = 0xBF;
  return n;
}

static void append_utf8(par_buf *out, const char *bytes, size_t len) {
  par_buf_reserve(out, len);
  while (len > 0) {
    size_t valid = par_utf8_valid(bytes, len);
    par_buf_append(out, bytes, valid);
    bytes += valid;
    len -= valid;
    if (len == 0) break;
    size_t bad = bad_length(bytes, len);
    par_buf_append(out, REPLACEMENT, 3);
    bytes += bad;
    len -= bad;
  }
}

/* What stands for a byte that iconv does not know: the bytes 0x80 to 0x9F that Windows
 * leaves empty are controls. */
static void append_unknown(par_buf *out, uint8_t byte, const char *encoding) {
  char s[4];
  bool control = byte >= 0x80 && byte <= 0x9F && strncmp(encoding, "WINDOWS", 7) == 0;
  par_buf_append(out, s, par_utf8_encode(s, control ? byte : 0xFFFD));
}

static par_status append_iconv(par_buf *out, const char *bytes, size_t len,
                               const char *encoding, const char *name, par_error *err) {
  char *in = (char *)(uintptr_t)bytes; /* iconv does not write to it */
  iconv_t cd = iconv_open("UTF-8", encoding);
  if (cd == (iconv_t)-1)
    return par_fail(err, PAR_EINVALID,
                    "%s: is in %s, which iconv does not know: tell another "
                    "with --encoding",
                    name, encoding);
  while (len > 0 && par_buf_reserve(out, ICONV_STEP) && out->len <= PAR_TEXT_MAX) {
    char *to = out->data + out->len;
    size_t room = ICONV_STEP;
    size_t result = iconv(cd, &in, &len, &to, &room);
    int reason = errno;
    out->len = (size_t)(to - out->data);
    if (result != (size_t)-1 || reason == E2BIG) continue;
    append_unknown(out, (uint8_t)*in, encoding);
    in++;
    len--;
  }
  iconv_close(cd);
  if (out->len > PAR_TEXT_MAX)
    return par_fail(err, PAR_ELIMIT, "%s: holds more than %zu bytes of text", name,
                    PAR_TEXT_MAX);
  return par_buf_finish(out, err);
}

par_status par_html_decode(par_buf *out, const char *bytes, size_t len, const char *declared,
                           const char *name, par_error *err) {
  if (len == 0) return par_fail(err, PAR_EINVALID, "%s: is empty", name);
  const char *encoding = encoding_of_mark(bytes, len);
  if (encoding == NULL && declared != NULL) {
    const char *known = par_html_encoding_of(declared, strlen(declared));
    bool wide = strncasecmp(declared, "utf-16", 6) == 0;
    return par_decode(out, bytes, len, known != NULL && !wide ? known : declared, name, err);
  }
  size_t mark = encoding == NULL ? 0 : strcmp(encoding, "UTF-8") == 0 ? 3 : 2;
  if (encoding == NULL) encoding = par_html_encoding_told(bytes, len);
  if (encoding == NULL)
    encoding = par_utf8_valid(bytes, len) == len ? "UTF-8" : "WINDOWS-1252";
  bytes += mark;
  len -= mark;
  if (strcmp(encoding, "UTF-8") != 0)
    return append_iconv(out, bytes, len, encoding, name, err);
  append_utf8(out, bytes, len);
  return par_buf_finish(out, err);
}
