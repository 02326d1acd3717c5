/* encoding.c -- byte order marks, UTF-8 as it is, and iconv for the rest. */

#include "load/encoding.h"

#include <assert.h>
#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "load/charset.h"
#include "text/utf8.h"

enum { ICONV_STEP = 64 * 1024 };

/* The one source that is being decoded. */
typedef struct source {
  const char *bytes;
  size_t len;
  const char *name;
} source;

typedef struct byte_order_mark {
  const char *bytes;
  size_t len;
  const char *encoding;
} byte_order_mark;

/* Longest first: UTF-32LE begins like UTF-16LE. */
static const byte_order_mark MARKS[] = {
  {"\xFF\xFE\0\0", 4, "UTF-32LE"}, {"\0\0\xFE\xFF", 4, "UTF-32BE"},
  {"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE", 2, "UTF-16LE"},
  {"\xFE\xFF", 2, "UTF-16BE"},
};

static const byte_order_mark *find_mark(const source *src) {
  for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
    if (src->len >= MARKS[i].len && memcmp(src->bytes, MARKS[i].bytes, MARKS[i].len) == 0)
      return &MARKS[i];
  return NULL;
}

/* The number, from 1, of the line that byte `at` stands in. */
static size_t line_of(const source *src, size_t at) {
  size_t line = 1;
  for (size_t i = 0; i < at; i++) {
    bool lone_return =
      src->bytes[i] == '\r' && (i + 1 >= src->len || src->bytes[i + 1] != '\n');
    line += src->bytes[i] == '\n' || lone_return;
  }
  return line;
}

static par_status fail_byte(const source *src, size_t at, const char *encoding,
                            par_error *err) {
  if (at >= src->len)
    return par_fail(err, PAR_EINVALID, "%s: ends within a character of %s, at offset %zu",
                    src->name, encoding, src->len);
  return par_fail(
    err, PAR_EINVALID,
    "%s: byte 0x%02X at offset %zu (line %zu) is not valid %s: tell the encoding, "
    "for example --encoding windows-1252",
    src->name, (unsigned)(unsigned char)src->bytes[at], at, line_of(src, at), encoding);
}

static par_status fail_nul(const source *src, size_t at, par_error *err) {
  const char *wide = par_charset_wide(src->bytes, src->len);
  if (wide != NULL)
    return par_fail(
      err, PAR_EINVALID,
      "%s: is binary data: NUL at byte %zu; if it is UTF-16 without a byte order "
      "mark: --encoding %s",
      src->name, at, wide);
  return par_fail(err, PAR_EINVALID, "%s: is binary data: NUL at byte %zu", src->name, at);
}

static par_status fail_long(const source *src, par_error *err) {
  return par_fail(err, PAR_ELIMIT, "%s: holds more than %zu bytes of text", src->name,
                  PAR_TEXT_MAX);
}

static par_status append_text(par_buf *out, const source *src, size_t skip, par_error *err) {
  if (src->len - skip > PAR_TEXT_MAX) return fail_long(src, err);
  par_buf_append(out, src->bytes + skip, src->len - skip);
  return par_buf_finish(out, err);
}

/* UTF-8 from byte `skip` on, as it is. */
static par_status take_utf8(par_buf *out, const source *src, size_t skip, par_error *err) {
  const char *text = src->bytes + skip;
  size_t len = src->len - skip;
  const char *nul = memchr(text, '\0', len);
  if (nul != NULL) return fail_nul(src, (size_t)(nul - src->bytes), err);
  size_t valid = par_utf8_valid(text, len);
  if (valid < len) return fail_byte(src, skip + valid, "UTF-8", err);
  return append_text(out, src, skip, err);
}

/* How damage is mended: U+FFFD for each unit of so many bytes, up to a number of them that is
 * no damage any more. */
typedef struct mending {
  size_t unit, most, n;
} mending;

/* Put U+FFFD for what stands at *in, one unit or what is left of it; whether that may be. */
static bool mend(par_buf *out, mending *how, char **in, size_t *left) {
  if (how == NULL || *left == 0) return false;
  bool is_cut = *left < how->unit;
  if (!is_cut && how->n >= how->most) return false;
  size_t n = is_cut ? *left : how->unit;
  par_buf_append_cstr(out, "\xEF\xBF\xBD");
  how->n++;
  *in += n;
  *left -= n;
  return !out->failed;
}

/* Run `cd` over the bytes from `skip` on, and let it end its last shift. */
static par_status run_iconv(par_buf *out, iconv_t cd, const source *src, size_t skip,
                            const char *encoding, mending *how, par_error *err) {
  size_t before = out->len;
  char *in = (char *)(uintptr_t)(src->bytes + skip); /* iconv does not write to it */
  size_t left = src->len - skip;
  for (bool last = false;; last = left == 0) {
    if (!par_buf_reserve(out, ICONV_STEP)) return par_fail_memory(err);
    char *to = out->data + out->len;
    size_t room = ICONV_STEP;
    size_t result =
      last ? iconv(cd, NULL, NULL, &to, &room) : iconv(cd, &in, &left, &to, &room);
    int reason = errno;
    out->len = (size_t)(to - out->data);
    if (out->len - before > PAR_TEXT_MAX) return fail_long(src, err);
    if (result == (size_t)-1 && reason != E2BIG && mend(out, how, &in, &left)) continue;
    if (result == (size_t)-1 && reason == EINVAL)
      return fail_byte(src, src->len, encoding, err);
    if (result == (size_t)-1 && reason != E2BIG)
      return fail_byte(src, src->len - left, encoding, err);
    if (last && result != (size_t)-1) return PAR_OK;
  }
}

/* What iconv gave out is held to the promises of a text, and loses its mark. */
static par_status check_converted(par_buf *out, size_t before, const source *src,
                                  const char *encoding, par_error *err) {
  char *text = out->data + before;
  size_t len = out->len - before;
  if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
    memmove(text, text + 3, len - 3);
    out->len -= 3;
    len -= 3;
  }
  const char *nul = memchr(text, '\0', len);
  if (nul != NULL)
    return par_fail(err, PAR_EINVALID, "%s: is binary data: NUL at byte %zu of its text as %s",
                    src->name, (size_t)(nul - text), encoding);
  size_t valid = par_utf8_valid(text, len);
  if (valid < len)
    return par_fail(err, PAR_EINVALID, "%s: is not valid %s at byte %zu of its text",
                    src->name, encoding, valid);
  return PAR_OK;
}

/* `how` is NULL when nothing is to be mended. */
static par_status convert(par_buf *out, const source *src, size_t skip, const char *encoding,
                          mending *how, par_error *err) {
  size_t before = out->len;
  iconv_t cd = strchr(encoding, '/') != NULL ? (iconv_t)-1 : iconv_open("UTF-8", encoding);
  if (cd == (iconv_t)-1)
    return par_fail(err, PAR_EINVALID, "%s: no encoding is called '%s': `iconv -l` lists them",
                    src->name, encoding);
  par_status status = run_iconv(out, cd, src, skip, encoding, how, err);
  iconv_close(cd);
  if (status == PAR_OK) status = check_converted(out, before, src, encoding, err);
  if (status != PAR_OK) out->len = before;
  return status;
}

static bool is_utf8(const char *encoding) {
  return strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "UTF8") == 0;
}

par_status par_decode(par_buf *out, const char *bytes, size_t len, const char *declared,
                      const char *name, par_error *err) {
  assert(out != NULL && name != NULL);
  source src = {bytes, len, name};
  const byte_order_mark *mark = len > 0 ? find_mark(&src) : NULL;
  size_t skip = mark != NULL ? mark->len : 0;
  if (skip == len) return par_fail(err, PAR_EINVALID, "%s: is empty", name);
  const char *encoding = mark != NULL ? mark->encoding : declared != NULL ? declared : "UTF-8";
  if (is_utf8(encoding)) return take_utf8(out, &src, skip, err);
  return convert(out, &src, skip, encoding, NULL, err);
}

/* The bytes of the longest beginning of a character, at least 1: what one replacement
 * stands for. The Unicode Standard 15.0, section 3.9, "U+FFFD Substitution of Maximal
 * Subparts"; so do browsers. */
static size_t bad_len(const uint8_t *s, size_t len) {
  uint8_t low = 0x80, high = 0xBF;
  size_t n = 0;
  if (s[0] >= 0xC2 && s[0] <= 0xDF) n = 1;
  if (s[0] >= 0xE0 && s[0] <= 0xEF) n = 2;
  if (s[0] >= 0xF0 && s[0] <= 0xF4) n = 3;
  if (s[0] == 0xE0) low = 0xA0;
  if (s[0] == 0xED) high = 0x9F;
  if (s[0] == 0xF0) low = 0x90;
  if (s[0] == 0xF4) high = 0x8F;
  size_t i = 1;
  for (; i <= n && i < len && s[i] >= low && s[i] <= high; i++) low = 0x80, high = 0xBF;
  return i;
}

size_t par_utf8_repair(par_buf *out, const char *bytes, size_t len) {
  size_t n = 0;
  for (size_t at = 0; at < len;) {
    size_t valid = par_utf8_valid(bytes + at, len - at);
    par_buf_append(out, bytes + at, valid);
    at += valid;
    if (at == len) break;
    par_buf_append_cstr(out, "\xEF\xBF\xBD");
    at += bad_len((const uint8_t *)bytes + at, len - at);
    n++;
  }
  return n;
}

/* The encoding of what is not UTF-8, and does not say what it is; UTF-8, when it is damaged.
 */
static par_status choose(char encoding[PAR_CHARSET_NAME], const source *src, par_error *err) {
  const char *nul = memchr(src->bytes, '\0', src->len);
  const char *wide = nul != NULL ? par_charset_wide(src->bytes, src->len) : NULL;
  if (nul != NULL && wide == NULL) return fail_nul(src, (size_t)(nul - src->bytes), err);
  if (wide != NULL)
    strcpy(encoding, wide);
  else if (par_charset_is_damaged_utf8(src->bytes, src->len))
    strcpy(encoding, "UTF-8");
  else if (par_charset_is_binary(src->bytes, src->len))
    return par_fail(err, PAR_EINVALID,
                    "%s: is binary data: it has too many control characters", src->name);
  else
    par_charset_guess(encoding, src->bytes, src->len);
  return PAR_OK;
}

static par_status decode_unknown(par_buf *out, par_decoded *how, const source *src,
                                 par_error *err) {
  PAR_TRY(choose(how->encoding, src, err));
  if (strcmp(how->encoding, "UTF-8") == 0) {
    if (src->len > PAR_TEXT_MAX / 3) return fail_long(src, err);
    how->n_replaced = par_utf8_repair(out, src->bytes, src->len);
    return par_buf_finish(out, err);
  }
  how->guessed = true;
  return convert(out, src, 0, how->encoding, NULL, err);
}

par_status par_encoding_choose(char encoding[PAR_CHARSET_NAME], const char *bytes, size_t len,
                               const char *name, par_error *err) {
  source src = {bytes, len, name};
  return choose(encoding, &src, err);
}

size_t par_encoding_mark(char encoding[PAR_CHARSET_NAME], const char *bytes, size_t len) {
  source src = {bytes, len, ""};
  const byte_order_mark *mark = len > 0 ? find_mark(&src) : NULL;
  if (mark == NULL) return 0;
  strcpy(encoding, mark->encoding);
  return mark->len;
}

bool par_encoding_holds(const char *declared, const char *bytes, size_t len) {
  source src = {bytes, len, ""};
  const byte_order_mark *mark = len > 0 ? find_mark(&src) : NULL;
  size_t skip = mark != NULL ? mark->len : 0;
  while (len > skip && bytes[len - 1] != '\n') len--;
  if (len == skip) return true;
  par_buf text = {0};
  par_status status = par_decode(&text, bytes + skip, len - skip, declared, "", NULL);
  par_buf_clear(&text);
  return status == PAR_OK;
}

bool par_is_text(const char *bytes, size_t len) {
  source src = {bytes, len, ""};
  return len > 0 && len <= PAR_TEXT_MAX && find_mark(&src) == NULL &&
         memchr(bytes, '\0', len) == NULL && par_utf8_valid(bytes, len) == len;
}

/* The encoding that is declared, behind a mark that may say in which order its bytes are. */
static const char *declared_behind(const byte_order_mark *mark, const char *declared) {
  bool is_16 = strcasecmp(declared, "UTF-16") == 0 || strcasecmp(declared, "UTF16") == 0;
  bool is_32 = strcasecmp(declared, "UTF-32") == 0 || strcasecmp(declared, "UTF32") == 0;
  bool is_same = (is_16 && strncmp(mark->encoding, "UTF-16", 6) == 0) ||
                 (is_32 && strncmp(mark->encoding, "UTF-32", 6) == 0);
  return is_same ? mark->encoding : declared;
}

/* UTF-16 or UTF-32 with damage: of a hundred units one may be malformed. */
static par_status mend_wide(par_buf *out, par_decoded *how, const source *src,
                            const byte_order_mark *mark, par_error *err) {
  size_t unit = strncmp(mark->encoding, "UTF-32", 6) == 0 ? 4 : 2;
  mending mended = {.unit = unit, .most = 1 + src->len / unit / 100};
  PAR_TRY(convert(out, src, mark->len, mark->encoding, &mended, err));
  how->n_replaced = mended.n;
  return PAR_OK;
}

static par_status decode_marked(par_buf *out, par_decoded *how, const source *src,
                                const byte_order_mark *mark, const char *declared,
                                par_error *err) {
  source rest = {src->bytes + mark->len, src->len - mark->len, src->name};
  par_status status = PAR_EINVALID;
  if (declared != NULL) {
    declared = declared_behind(mark, declared);
    snprintf(how->encoding, sizeof how->encoding, "%s", declared);
    status = par_decode(out, rest.bytes, rest.len, declared, rest.name, err);
    if (status != PAR_EINVALID) return status;
  }
  par_error of_mark = {0};
  snprintf(how->encoding, sizeof how->encoding, "%s", mark->encoding);
  status = par_decode(out, src->bytes, src->len, NULL, src->name, &of_mark);
  if (status == PAR_EINVALID && declared != NULL) {
    bool other = !is_utf8(mark->encoding) && strcasecmp(declared, mark->encoding) != 0;
    return other ? mend_wide(out, how, src, mark, NULL) : status;
  }
  if (status == PAR_OK) return PAR_OK;
  if (status != PAR_EINVALID) return par_fail(err, status, "%s", of_mark.message);
  if (is_utf8(mark->encoding)) return decode_unknown(out, how, &rest, err);
  return mend_wide(out, how, src, mark, err);
}

par_status par_decode_any(par_buf *out, par_decoded *how, const char *bytes, size_t len,
                          const char *declared, const char *name, par_error *err) {
  source src = {bytes, len, name};
  *how = (par_decoded){.encoding = "UTF-8"};
  const byte_order_mark *mark = len > 0 ? find_mark(&src) : NULL;
  if (mark != NULL && mark->len < len)
    return decode_marked(out, how, &src, mark, declared, err);
  if (mark != NULL || declared != NULL || len == 0) {
    if (declared != NULL) snprintf(how->encoding, sizeof how->encoding, "%s", declared);
    return par_decode(out, bytes, len, declared, name, err);
  }
  bool plain = memchr(bytes, '\0', len) == NULL && par_utf8_valid(bytes, len) == len;
  if (plain) return append_text(out, &src, 0, err);
  return decode_unknown(out, how, &src, err);
}
