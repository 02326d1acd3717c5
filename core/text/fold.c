/* fold.c -- forms that compare equal: NFKC case folding, forms without marks, by utf8proc. */

#include "text/fold.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_ascii(const char *s, size_t len) {
  size_t at = 0;
  for (; len - at >= 8; at += 8) {
    uint64_t word;
    memcpy(&word, s + at, sizeof word);
    if (word & UINT64_C(0x8080808080808080)) return false;
  }
  for (; at < len; ++at)
    if ((uint8_t)s[at] >= 0x80) return false;
  return true;
}

static bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t fold_ascii(char *out, const char *s, size_t len) {
  size_t n = 0;
  for (size_t at = 0; at < len; ++at) {
    char c = s[at];
    if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
    if (is_ascii_space(c)) {
      if (n > 0 && out[n - 1] == ' ') continue;
      c = ' ';
    }
    out[n++] = c;
  }
  return n;
}

/* The length in bytes of a typographic apostrophe at `s`, or 0. */
static size_t apostrophe_at(const char *s, size_t len) {
  if (len >= 3 && memcmp(s, "\xE2\x80\x99", 3) == 0) return 3; /* U+2019 */
  if (len >= 2 && memcmp(s, "\xCA\xBC", 2) == 0) return 2;     /* U+02BC */
  return 0;
}

/* The length in bytes of white space at `s`, or 0. NFKC has turned most spaces
 * into U+0020 before. */
static size_t space_at(const char *s, size_t len) {
  if (is_ascii_space(s[0])) return 1;
  if (len >= 2 && memcmp(s, "\xC2\x85", 2) == 0) return 2;
  if (len >= 3 && (memcmp(s, "\xE1\x9A\x80", 3) == 0 || memcmp(s, "\xE2\x80\xA8", 3) == 0 ||
                   memcmp(s, "\xE2\x80\xA9", 3) == 0))
    return 3; /* ogham space, line and paragraph separator */
  return 0;
}

/* Never longer than what it is made from. */
static size_t tidy(char *out, const char *s, size_t len) {
  size_t n = 0;
  for (size_t at = 0; at < len;) {
    size_t skip;
    if ((skip = apostrophe_at(s + at, len - at)) > 0) {
      out[n++] = '\'';
    } else if ((skip = space_at(s + at, len - at)) > 0) {
      if (n == 0 || out[n - 1] != ' ') out[n++] = ' ';
    } else {
      skip = 1;
      out[n++] = s[at];
    }
    at += skip;
  }
  return n;
}

par_status par_fold(par_buf *out, const char *s, size_t len, par_error *err) {
  if (len == 0) return par_buf_finish(out, err);
  if (is_ascii(s, len)) {
    if (par_buf_reserve(out, len)) out->len += fold_ascii(out->data + out->len, s, len);
    return par_buf_finish(out, err);
  }
  utf8proc_uint8_t *folded = NULL;
  utf8proc_ssize_t n =
    utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &folded,
                 UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                   UTF8PROC_IGNORE);
  if (n == UTF8PROC_ERROR_NOMEM) return par_fail_memory(err);
  if (n < 0) return par_fail(err, PAR_EINVALID, "cannot fold: %s", utf8proc_errmsg(n));
  if (par_buf_reserve(out, (size_t)n))
    out->len += tidy(out->data + out->len, (const char *)folded, (size_t)n);
  free(folded);
  return par_buf_finish(out, err);
}

par_status par_plain(par_buf *out, const char *s, size_t len, par_error *err) {
  if (is_ascii(s, len)) {
    par_buf_append(out, s, len);
    return par_buf_finish(out, err);
  }
  utf8proc_uint8_t *plain = NULL;
  utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &plain,
                                    UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK);
  if (n == UTF8PROC_ERROR_NOMEM) return par_fail_memory(err);
  if (n < 0) return par_fail(err, PAR_EINVALID, "cannot decompose: %s", utf8proc_errmsg(n));
  par_buf_append(out, (const char *)plain, (size_t)n);
  free(plain);
  return par_buf_finish(out, err);
}
