/* decoder.c -- iconv, or UTF-8 as it is, with what of a character a piece has cut. */

#include "load/decoder.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "load/encoding.h"
#include "text/utf8.h"

enum { STEP = 64 * 1024 };

struct par_decoder {
  iconv_t cd; /* (iconv_t)-1 for UTF-8 */
  bool mend;
  bool begun;     /* text was given out */
  size_t unit;    /* bytes of one, of UTF-16 and UTF-32; 0 of all else */
  size_t n_bad;   /* units that were malformed */
  size_t n_bytes; /* decoded */
  par_buf rest;   /* bytes that are not decoded yet */
  par_buf encoding, name;
};

void par_decoder_free(par_decoder *d) {
  if (d == NULL) return;
  if (d->cd != (iconv_t)-1) iconv_close(d->cd);
  par_buf_clear(&d->rest);
  par_buf_clear(&d->encoding);
  par_buf_clear(&d->name);
  free(d);
}

par_status par_decoder_new(par_decoder **out, const char *encoding, bool mend,
                           const char *name, par_error *err) {
  bool is_utf8 = strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "UTF8") == 0;
  par_decoder *d = *out = calloc(1, sizeof *d);
  if (d == NULL) return par_fail_memory(err);
  d->mend = mend;
  d->unit = strncasecmp(encoding, "UTF-16", 6) == 0   ? 2
            : strncasecmp(encoding, "UTF-32", 6) == 0 ? 4
                                                      : 0;
  par_buf_append_cstr(&d->encoding, encoding);
  par_buf_append_cstr(&d->name, name);
  d->cd =
    is_utf8 || strchr(encoding, '/') != NULL ? (iconv_t)-1 : iconv_open("UTF-8", encoding);
  par_status status = par_buf_finish(&d->encoding, err);
  if (status == PAR_OK) status = par_buf_finish(&d->name, err);
  if (status == PAR_OK && !is_utf8 && d->cd == (iconv_t)-1)
    status = par_fail(err, PAR_EINVALID,
                      "%s: no encoding is called '%s': `iconv -l` lists them", name, encoding);
  if (status == PAR_OK) return PAR_OK;
  par_decoder_free(d);
  *out = NULL;
  return status;
}

static par_status fail_byte(par_decoder *d, size_t at, par_error *err) {
  const char *encoding = par_buf_cstr(&d->encoding), *name = par_buf_cstr(&d->name);
  if (at >= d->rest.len)
    return par_fail(err, PAR_EINVALID, "%s: ends within a character of %s", name, encoding);
  return par_fail(err, PAR_EINVALID,
                  "%s: byte 0x%02X at offset %zu is not valid %s: tell the encoding, for "
                  "example --encoding windows-1252",
                  name, (unsigned)(unsigned char)d->rest.data[at], d->n_bytes + at, encoding);
}

/* How many of the last bytes begin a character that they do not end. */
static size_t cut_len(const char *s, size_t len) {
  for (size_t n = 1; n <= 3 && n <= len; n++) {
    unsigned char byte = (unsigned char)s[len - n];
    size_t whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    if (byte >= 0xC0) return whole > n ? n : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/* Bytes of the rest that were decoded, in *taken. */
static par_status take_utf8(par_buf *out, size_t *taken, par_decoder *d, bool last,
                            par_error *err) {
  const char *s = d->rest.data;
  *taken = d->rest.len - (last ? 0 : cut_len(s, d->rest.len));
  size_t valid = par_utf8_valid(s, *taken);
  if (valid < *taken && !d->mend) return fail_byte(d, valid, err);
  par_utf8_repair(out, s, *taken);
  return PAR_OK;
}

/* Put U+FFFD for what is malformed at *in, or cut off at the end; whether that may be. */
static bool mend_unit(par_buf *out, par_decoder *d, char **in, size_t *left) {
  bool is_cut = *left < d->unit;
  size_t n_units = d->unit == 0 ? 0 : (d->n_bytes + d->rest.len) / d->unit;
  if (!d->mend || *left == 0 || d->unit == 0) return false;
  if (!is_cut && d->n_bad++ > n_units / 100) return false;
  size_t n = is_cut ? *left : d->unit;
  par_buf_append_cstr(out, "\xEF\xBF\xBD");
  *in += n;
  *left -= n;
  return true;
}

static par_status take_iconv(par_buf *out, size_t *taken, par_decoder *d, bool last,
                             par_error *err) {
  char *in = d->rest.data;
  size_t left = d->rest.len;
  for (bool ended = false;; ended = last && left == 0) {
    if (!par_buf_reserve(out, STEP)) return par_fail_memory(err);
    char *to = out->data + out->len;
    size_t room = STEP;
    size_t result =
      ended ? iconv(d->cd, NULL, NULL, &to, &room) : iconv(d->cd, &in, &left, &to, &room);
    int reason = errno;
    out->len = (size_t)(to - out->data);
    *taken = d->rest.len - left;
    if (result != (size_t)-1 && (ended || !last)) return PAR_OK;
    if (result != (size_t)-1 || reason == E2BIG) continue;
    if (reason == EINVAL && !last) return PAR_OK;
    if (mend_unit(out, d, &in, &left)) continue;
    return fail_byte(d, reason == EINVAL ? d->rest.len : *taken, err);
  }
}

/* What was given out is held to the promises of a text. */
static par_status check_text(par_buf *out, size_t before, par_decoder *d, par_error *err) {
  char *text = out->data + before;
  size_t len = out->len - before;
  if (len == 0) return PAR_OK;
  if (!d->begun && len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
    memmove(text, text + 3, len - 3);
    out->len -= 3;
    len -= 3;
  }
  d->begun = true;
  if (memchr(text, '\0', len) == NULL && par_utf8_valid(text, len) == len) return PAR_OK;
  return par_fail(err, PAR_EINVALID, "%s: is binary data: NUL behind byte %zu, as %s",
                  par_buf_cstr(&d->name), d->n_bytes, par_buf_cstr(&d->encoding));
}

par_status par_decoder_add(par_buf *out, par_decoder *d, const char *bytes, size_t len,
                           bool last, par_error *err) {
  size_t before = out->len, taken = 0;
  par_buf_append(&d->rest, bytes, len);
  PAR_TRY(par_buf_finish(&d->rest, err));
  if (d->rest.len == 0 && !last) return PAR_OK;
  if (!par_buf_reserve(&d->rest, 1)) return par_fail_memory(err);
  par_status status = d->cd == (iconv_t)-1 ? take_utf8(out, &taken, d, last, err)
                                           : take_iconv(out, &taken, d, last, err);
  if (status == PAR_OK) status = par_buf_finish(out, err);
  if (status == PAR_OK) status = check_text(out, before, d, err);
  if (status != PAR_OK) return status;
  d->n_bytes += taken;
  d->rest.len -= taken;
  memmove(d->rest.data, d->rest.data + taken, d->rest.len);
  return PAR_OK;
}
