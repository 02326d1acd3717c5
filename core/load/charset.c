/* charset.c -- uchardet, loaded when it is needed, and the look of the words. */

#include "load/charset.h"

#include <dlfcn.h>
#include <iconv.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <uchardet/uchardet.h>

#include "base/shared_object.h"
#include "load/lines.h"
#include "text/utf8.h"

/* How much of a text decides. */
enum { SAMPLE_BYTES = 256 * 1024, WORD_SAMPLE_BYTES = 16 * 1024 };

/* Units of UTF-16 that decide, and the fewest that can where few of them are ASCII. */
enum { WIDE_SAMPLE = 512, FEWEST_WIDE = 16 };

typedef struct wide_units {
  size_t ascii, blank, ideographs, letters, odd;
  size_t of_block[256]; /* letters of scripts, by their first byte */
} wide_units;

static void count_unit(wide_units *n, unsigned first, unsigned second) {
  unsigned unit = first << 8 | second;
  bool is_blank = unit == ' ' || (unit >= '\t' && unit <= '\r');
  n->blank += is_blank;
  if (is_blank || (unit > ' ' && unit < 0x7F)) {
    n->ascii++;
  } else if (unit < 0xA0 || (unit >= 0xD800 && unit < 0xF900) || unit >= 0xFFF0) {
    n->odd++; /* controls, halves of pairs, private use, no characters */
  } else if ((unit >= 0x3000 && unit < 0xD7B0) || unit >= 0xFF00) {
    n->ideographs++;
  } else if (first != 0x20) { /* dashes and quotation marks */
    n->letters++;
    n->of_block[first]++;
  }
}

/* Whether units of which the byte at `first` comes first are words of one script. */
static bool is_wide_script(const unsigned char *bytes, size_t pairs, size_t first) {
  wide_units n = {0};
  size_t most = 0;
  for (size_t i = 0; i < pairs; i++)
    count_unit(&n, bytes[2 * i + first], bytes[2 * i + 1 - first]);
  for (size_t i = 0; i < 256; i++)
    if (n.of_block[i] > most) most = n.of_block[i];
  if (n.ideographs > n.letters) most = n.ideographs;
  return pairs >= FEWEST_WIDE && n.blank > 0 && n.odd * 100 <= pairs &&
         most * 8 >= (n.letters + n.ideographs) * 7 && (most + n.ascii) * 8 >= pairs * 7;
}

const char *par_charset_wide(const char *bytes, size_t len) {
  size_t n[2] = {0, 0};
  size_t pairs = len / 2 < WIDE_SAMPLE ? len / 2 : WIDE_SAMPLE;
  for (size_t i = 0; i < 2 * pairs; i++) n[i % 2] += bytes[i] == '\0';
  if (n[1] * 2 > pairs && n[0] * 8 < pairs) return "utf-16le";
  if (n[0] * 2 > pairs && n[1] * 8 < pairs) return "utf-16be";
  if (len % 2 != 0) return NULL;
  if (n[0] == 0 && is_wide_script((const unsigned char *)bytes, pairs, 1)) return "utf-16le";
  if (n[1] == 0 && is_wide_script((const unsigned char *)bytes, pairs, 0)) return "utf-16be";
  return NULL;
}

/* Bytes that go on after the first one of a character. */
static size_t count_going_on(const char *bytes, size_t len) {
  size_t n = 0;
  while (n < len && ((unsigned char)bytes[n] & 0xC0) == 0x80) n++;
  return n;
}

/* How much a byte that a whole character begins with speaks for UTF-8: chance makes two bytes
 * that go together in other encodings, hardly ever three. */
static size_t weight_of(unsigned char first) {
  return first >= 0xE0 ? 4 : first >= 0xC0 ? 1 : 0;
}

bool par_charset_is_damaged_utf8(const char *bytes, size_t len) {
  size_t good = 0, bad = 0;
  for (size_t at = 0; at < len;) {
    size_t valid = par_utf8_valid(bytes + at, len - at);
    for (size_t i = at; i < at + valid; i++) good += weight_of((unsigned char)bytes[i]);
    at += valid;
    if (at == len) break;
    size_t rest = count_going_on(bytes + at + 1, len - at - 1);
    bool is_cut =
      at + 1 + rest == len && rest < 3 && ((unsigned char)bytes[at] & 0xC0) == 0xC0;
    good += is_cut && rest > 0;
    bad += !is_cut;
    at += 1 + rest;
  }
  return good > 4 * bad;
}

bool par_charset_is_binary(const char *bytes, size_t len) {
  size_t n = 0;
  if (len > SAMPLE_BYTES) len = SAMPLE_BYTES;
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)bytes[i];
    n += c < 0x20 && (c < '\t' || c > '\r') && c != 0x1B;
  }
  return n * 50 > len;
}

/* The functions of uchardet; all NULL when it cannot be loaded. */
typedef struct detector {
  __typeof__(uchardet_new) *new;
  __typeof__(uchardet_delete) *delete;
  __typeof__(uchardet_handle_data) *handle;
  __typeof__(uchardet_data_end) *end;
  __typeof__(uchardet_get_charset) *charset;
} detector;

static bool load_detector(detector *d) {
  void *handle = dlopen("libuchardet.so.0", RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL) return false;
  bool all = par_shared_function(&d->new, handle, "uchardet_new") &&
             par_shared_function(&d->delete, handle, "uchardet_delete") &&
             par_shared_function(&d->handle, handle, "uchardet_handle_data") &&
             par_shared_function(&d->end, handle, "uchardet_data_end") &&
             par_shared_function(&d->charset, handle, "uchardet_get_charset");
  dlclose(handle);
  return all;
}

/* What uchardet says, or "". */
static void detect(char out[PAR_CHARSET_NAME], const char *bytes, size_t len) {
  detector d;
  out[0] = '\0';
  uchardet_t handle = load_detector(&d) ? d.new() : NULL;
  if (handle == NULL) return;
  if (d.handle(handle, bytes, len < SAMPLE_BYTES ? len : SAMPLE_BYTES) == 0) {
    d.end(handle);
    snprintf(out, PAR_CHARSET_NAME, "%s", d.charset(handle));
  }
  d.delete(handle);
}

static bool is_lower(uint32_t cp) {
  return cp >= 'a' && cp <= 'z';
}

/* Kana, ideographs, Hangul. */
static bool is_east_asian(uint32_t cp) {
  return (cp >= 0x3040 && cp < 0x3100) || (cp >= 0x3400 && cp < 0xA000) ||
         (cp >= 0xAC00 && cp < 0xD7B0);
}

/* How well the characters of a text that are not ASCII stand among those that are: a
 * small letter within a small word speaks for an encoding, and so does an apostrophe,
 * or a quotation mark at a word's edge; a capital or a sign within a word against it.
 * Characters of East Asia speak for it where they stand together, as chance does not. */
static long score_text(const char *text, size_t len) {
  long score = 0;
  uint32_t before = ' ', cp, n;
  for (size_t at = 0; at < len; before = cp, at += n) {
    cp = par_utf8_decode(text + at, &n);
    if (cp < 0x80 || at + n >= len) continue;
    uint32_t after = (unsigned char)text[at + n];
    if (is_east_asian(cp) && is_east_asian(before)) score++;
    bool opening = cp == 0x201C || cp == 0x2018, closing = cp == 0x201D || cp == 0x2019;
    if (is_lower(before) && is_lower(after))
      score += (par_is_letter(cp) && !par_is_capital(cp)) || cp == 0x2019 ? 1 : -2;
    else if (before == ' ' && after < 0x80 && after > ' ')
      score += opening ? 1 : 0;
    else if (is_lower(before) && (after == ' ' || after == '\n' || after == '\r'))
      score += closing || (par_is_letter(cp) && !par_is_capital(cp)) ? 1
               : par_is_letter(cp)                                   ? -1
                                                                     : 0;
  }
  return score;
}

/* A sample in an encoding, and how well it reads. */
typedef struct reading {
  char text[4 * WORD_SAMPLE_BYTES];
  size_t len;
  long score; /* the least there is when the bytes are not of the encoding */
} reading;

static void read_as(reading *r, const char *bytes, size_t len, const char *encoding) {
  char *in = (char *)(uintptr_t)bytes, *out = r->text; /* iconv does not write to it */
  size_t left = len < WORD_SAMPLE_BYTES ? len : WORD_SAMPLE_BYTES, room = sizeof r->text;
  iconv_t cd = iconv_open("UTF-8", encoding);
  r->len = 0;
  r->score = LONG_MIN;
  if (cd == (iconv_t)-1) return;
  size_t result = iconv(cd, &in, &left, &out, &room);
  iconv_close(cd);
  if (result == (size_t)-1 && left > 8) return;
  r->len = (size_t)(out - r->text);
  r->score = score_text(r->text, r->len);
}

static bool same_text(const reading *a, const reading *b) {
  return a->len == b->len && memcmp(a->text, b->text, a->len) == 0;
}

/* The stretch of at most a sample's length that begins shortly before the first byte that is
 * not ASCII. */
static const char *find_sample(const char *bytes, size_t *len) {
  size_t at = 0;
  while (at < *len && (unsigned char)bytes[at] < 0x80) at++;
  at = at < 64 ? 0 : at - 64;
  *len -= at;
  return bytes + at;
}

/* Whether bytes that are letters in KOI8-U and lines in KOI8-R stand beside other letters. */
static bool has_ukrainian(const char *bytes, size_t len) {
  for (size_t i = 1; i + 1 < len; i++) {
    const unsigned char *c = (const unsigned char *)bytes + i;
    if (*c > 0xA0 && *c < 0xC0 &&
        strchr("\xA4\xA6\xA7\xAD\xB4\xB6\xB7\xBD", bytes[i]) != NULL &&
        (c[-1] >= 0xC0 || c[1] >= 0xC0))
      return true;
  }
  return false;
}

void par_charset_guess(char out[PAR_CHARSET_NAME], const char *bytes, size_t len) {
  static const char *const others[] = {"windows-1252", "macintosh"};
  detect(out, bytes, len);
  if (out[0] == '\0' || strcasecmp(out, "ASCII") == 0 || strcasecmp(out, "UTF-8") == 0 ||
      strcasecmp(out, "ISO-8859-1") == 0)
    snprintf(out, PAR_CHARSET_NAME, "%s", others[0]);
  if (strcasecmp(out, "KOI8-R") == 0 && has_ukrainian(bytes, len))
    snprintf(out, PAR_CHARSET_NAME, "KOI8-U");
  const char *sample = find_sample(bytes, &len);
  reading best, other;
  read_as(&best, sample, len, out);
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    read_as(&other, sample, len, others[i]);
    if (other.score < best.score) continue;
    if (other.score == best.score && !same_text(&other, &best)) continue;
    best = other;
    snprintf(out, PAR_CHARSET_NAME, "%s", others[i]);
  }
}
