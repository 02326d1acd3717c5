/* head_line.c -- finding where a line ends, and whether its bytes can stay as they are. */

#include "load/head_line.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

enum { COLUMNS_BYTES = 140 /* a longer line has no columns */ };

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

/* What a byte says of the line that it is in. */
enum { WORD = 0, SPACE = 1, TAB = 2, ODD = 4, UNBROKEN = 8 /* of a space that is C2 A0 */ };

static const uint8_t KINDS[256] = {
  [' '] = SPACE, ['\t'] = TAB, ['\v'] = ODD,      ['*'] = ODD,       ['#'] = ODD,
  ['_'] = ODD,   ['\\'] = ODD, [0xC2] = UNBROKEN, [0xA0] = UNBROKEN,
};

static bool is_white(char byte) {
  return byte == ' ' || (byte >= '\t' && byte <= '\r');
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

bool par_head_line_read(par_head_line *line, const char *head, size_t len, size_t at) {
  assert(at <= len);
  if (at == len) return false;
  const char *raw = head + at;
  size_t raw_len = find_end(&line->next, head, len, at) - at;
  if (raw_len > PAR_HEAD_LINE_BYTES) raw_len = PAR_HEAD_LINE_BYTES;
  line->text = raw;
  line->len = raw_len;
  line->raw = false;
  trim(line);
  unsigned seen = WORD, paired = WORD, before = WORD;
  for (size_t i = 0; i < line->len; i++) {
    unsigned kind = KINDS[(uint8_t)line->text[i]];
    seen |= kind;
    paired |= kind & before;
    before = kind;
  }
  bool odd = (seen & ODD) != 0 || (paired & UNBROKEN) != 0;
  if (!odd && (seen & TAB) == 0 && (paired & SPACE) == 0) return true;
  line->raw = odd || has_columns(raw, raw_len);
  if (line->raw)
    line->text = raw, line->len = raw_len;
  else
    squeeze(line);
  return true;
}
