/* head_line.c -- finding where a line ends, and whether its bytes can stay as they are. */

#include "load/head_line.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

enum {
  COLUMNS_BYTES = 140, /* a longer line has no columns */
  SHORT_BYTES = 180,   /* a longer one is text, and no stamp */
  DATED_BEFORE = 40,   /* "Identical letters dated" are first words */
  DATED_BYTES = 48,
};

size_t par_head_len(const char *text, size_t len) {
  if (len <= PAR_HEAD_BYTES) return len;
  len = PAR_HEAD_BYTES;
  while (len > 0 && ((uint8_t)text[len] & 0xC0) == 0x80) len--;
  return len;
}

/* The end of the line at `at`; where the next one begins in *next. */
static size_t find_end(size_t *next, const char *head, size_t len, size_t at) {
  const char *start = head + at, *lf = memchr(start, '\n', len - at);
  const char *end = lf != NULL ? lf : head + len;
  const char *cr = memchr(start, '\r', (size_t)(end - start));
  if (cr != NULL) end = cr;
  const char *ff = memchr(start, '\f', (size_t)(end - start));
  if (ff != NULL) end = ff;
  bool both = end == cr && lf == cr + 1;
  size_t stop = (size_t)(end - head);
  *next = stop == len ? len : stop + (both ? 2 : 1);
  return stop;
}

/* What a byte says of the line that it is in: first what keeps it from being clean. */
enum {
  SPACE = 1 << 0,
  TAB = 1 << 1,
  ODD = 1 << 2,
  UNBROKEN = 1 << 3, /* of a space that is C2 A0 */
  COLON = 1 << 4,
  DASH = 1 << 5,
  STOP = 1 << 6,
  DIGIT = 1 << 7,
};

static const uint8_t KINDS[256] = {
  [' '] = SPACE, ['\t'] = TAB,  ['\v'] = ODD,      ['*'] = ODD,       ['#'] = ODD,
  ['_'] = ODD,   ['\\'] = ODD,  [0xC2] = UNBROKEN, [0xA0] = UNBROKEN, [':'] = COLON,
  ['-'] = DASH,  [0xE2] = DASH, ['.'] = STOP,      ['!'] = STOP,      ['?'] = STOP,
  ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT,     ['3'] = DIGIT,     ['4'] = DIGIT,
  ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,     ['8'] = DIGIT,     ['9'] = DIGIT,
};

static bool is_white(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}

static void trim(par_head_line *line) {
  while (line->len > 0 && is_white(line->text[0])) line->text++, line->len--;
  while (line->len > 0 && is_white(line->text[line->len - 1])) line->len--;
}

/* Whether two cells may stand side by side in a line. */
static bool has_columns(const char *raw, size_t len) {
  return len <= COLUMNS_BYTES &&
         (memchr(raw, '\t', len) != NULL || memmem(raw, len, "    ", 4) != NULL);
}

/* One space for each run of spaces and tabs. */
static void squeeze(par_head_line *line) {
  size_t n = 0;
  for (size_t i = 0; i < line->len; i++) {
    char byte = line->text[i] == '\t' ? ' ' : line->text[i];
    if (byte != ' ' || line->clean[n - 1] != ' ') line->clean[n++] = byte;
  }
  line->text = line->clean;
  line->len = n;
}

static size_t skip(const char *text, size_t len, size_t at, bool (*is)(char)) {
  while (at < len && is(text[at])) at++;
  return at;
}

/* A capitalised word, two in lower case, the beginning of a third; "Held at" is none. */
static bool is_running(const char *text, size_t len) {
  if (len == 0 || text[0] < 'A' || text[0] > 'Z') return false;
  size_t at = skip(text, len, 1, is_lower);
  if (at == 4 && memcmp(text, "Held", 4) == 0 && at < len && is_white(text[at])) return false;
  for (int word = 0; word < 3; word++) {
    size_t begins = skip(text, len, at, is_white);
    at = skip(text, len, begins, is_lower);
    if (begins == at || !is_white(text[begins - 1])) return false;
  }
  return true;
}

/* Whether a place before a dash can be what the line begins with: "VELMONT -", "Velmont (KP)
 * -". */
static bool may_be_dateline(const char *text, size_t len) {
  uint8_t first = (uint8_t)text[0], second = len > 1 ? (uint8_t)text[1] : 0;
  if (first == 0xC3 || second == 0xC3) return true;
  if (first < 'A' || first > 'Z') return false;
  if ((second >= 'A' && second <= 'Z') || (second != 0 && strchr(".'-", second) != NULL))
    return true;
  return memchr(text, '(', len) != NULL;
}

static bool has_year(const char *text, size_t len) {
  size_t run = 0;
  for (size_t i = 0; i < len && run < 4; i++)
    run = KINDS[(uint8_t)text[i]] == DIGIT ? run + 1 : 0;
  return run == 4;
}

/* Words that rules ask for; `before` is where they have to begin. */
static const struct word {
  const char *word;
  size_t len, before;
  unsigned sign;
} WORDS[] = {
  {"deliver", 7, SIZE_MAX, PAR_SIGN_STAMP},      {"unofficial", 10, SIZE_MAX, PAR_SIGN_STAMP},
  {"for i", 5, SIZE_MAX, PAR_SIGN_STAMP},        {"dated ", 6, DATED_BEFORE, PAR_SIGN_DATED},
  {"nterview", 8, SIZE_MAX, PAR_SIGN_INTERVIEW}, {"pokes", 5, SIZE_MAX, PAR_SIGN_SPOKES},
};

/* The bytes that these begin with, and their second letters. */
static bool may_begin_word(uint8_t first, uint8_t second) {
  switch (first | 0x20) {
    case 'd': return (second | 0x20) == 'e' || (second | 0x20) == 'a';
    case 'u': return (second | 0x20) == 'n';
    case 'f':
    case 'p': return (second | 0x20) == 'o';
    case 'n': return (second | 0x20) == 't';
    default: return false;
  }
}

/* Of a line too long for a head only what an introduction begins with is looked for: it may
 * have the rest. */
static unsigned find_words(const char *text, size_t len) {
  unsigned signs = 0;
  if (len > SHORT_BYTES) {
    signs = PAR_SIGN_STAMP | PAR_SIGN_SPOKES;
    if (memmem(text, len, "nterview", 8) != NULL) signs |= PAR_SIGN_INTERVIEW;
    len = DATED_BYTES;
  }
  for (size_t i = 0; i + 1 < len; i++) {
    if (!may_begin_word((uint8_t)text[i], (uint8_t)text[i + 1])) continue;
    for (size_t k = 0; k < sizeof WORDS / sizeof *WORDS; k++) {
      const struct word *w = &WORDS[k];
      if (len - i >= w->len && i < w->before && strncasecmp(text + i, w->word, w->len) == 0)
        signs |= w->sign;
    }
  }
  return signs;
}

/* The signs of a clean line that has bytes of these kinds. */
static unsigned signs_of(const char *text, size_t len, unsigned seen) {
  unsigned signs = find_words(text, len);
  if (seen & COLON) signs |= PAR_SIGN_COLON;
  if ((seen & DASH) && may_be_dateline(text, len)) signs |= PAR_SIGN_DATELINE;
  if (seen & STOP) signs |= PAR_SIGN_STOP;
  if ((seen & DIGIT) && has_year(text, len)) signs |= PAR_SIGN_YEAR;
  if (is_running(text, len)) signs |= PAR_SIGN_RUNNING;
  return signs;
}

unsigned par_head_line_signs(const char *text, size_t len) {
  unsigned seen = 0;
  for (size_t i = 0; i < len; i++) seen |= KINDS[(uint8_t)text[i]];
  return signs_of(text, len, seen);
}

bool par_head_line_read(par_head_line *line, const char *head, size_t len, size_t at) {
  assert(at <= len);
  if (at == len) return false;
  const char *raw = head + at;
  size_t raw_len = find_end(&line->next, head, len, at) - at;
  if (raw_len > PAR_HEAD_LINE_BYTES) raw_len = PAR_HEAD_LINE_BYTES;
  line->text = raw;
  line->len = raw_len;
  trim(line);
  unsigned seen = 0, paired = 0, before = 0;
  for (size_t i = 0; i < line->len; i++) {
    unsigned kind = KINDS[(uint8_t)line->text[i]];
    seen |= kind;
    paired |= kind & before;
    before = kind;
  }
  bool odd = (seen & ODD) != 0 || (paired & UNBROKEN) != 0;
  bool spaced = (seen & TAB) != 0 || (paired & SPACE) != 0;
  if (odd || (spaced && has_columns(raw, raw_len))) {
    line->text = raw;
    line->len = raw_len;
    line->signs = PAR_SIGN_RAW;
    return true;
  }
  if (spaced) squeeze(line);
  line->signs = signs_of(line->text, line->len, seen);
  return true;
}
