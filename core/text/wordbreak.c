/* wordbreak.c -- word boundaries of UAX #29, untailored.
 *
 * Runs of ASCII are measured with a table of their own; the first byte of
 * anything else hands over to the general walk, with the class of the character
 * before. */

#include "text/wordbreak.h"

#include "text/ascii.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

#define BIT(value) (1u << (value))

enum {
  AHLETTER = BIT(PAR_WB_ALETTER) | BIT(PAR_WB_HEBREW_LETTER),
  MIDNUMLETQ = BIT(PAR_WB_MIDNUMLET) | BIT(PAR_WB_SINGLE_QUOTE),
  IGNORED = BIT(PAR_WB_EXTEND) | BIT(PAR_WB_FORMAT) | BIT(PAR_WB_ZWJ), /* WB4 */
  LINE_END = BIT(PAR_WB_CR) | BIT(PAR_WB_LF) | BIT(PAR_WB_NEWLINE)
};

/* What a class joins to without a look further: WB5, WB8 to WB10, WB13 to WB13b.
 * WB7a is here too, since WB6 comes first but joins as well. */
static const uint32_t joins[] = {
  [PAR_WB_ALETTER] = AHLETTER | BIT(PAR_WB_NUMERIC) | BIT(PAR_WB_EXTENDNUMLET),
  [PAR_WB_HEBREW_LETTER] = AHLETTER | BIT(PAR_WB_NUMERIC) | BIT(PAR_WB_EXTENDNUMLET),
  [PAR_WB_NUMERIC] = AHLETTER | BIT(PAR_WB_NUMERIC) | BIT(PAR_WB_EXTENDNUMLET),
  [PAR_WB_KATAKANA] = BIT(PAR_WB_KATAKANA) | BIT(PAR_WB_EXTENDNUMLET),
  [PAR_WB_EXTENDNUMLET] =
    AHLETTER | BIT(PAR_WB_NUMERIC) | BIT(PAR_WB_KATAKANA) | BIT(PAR_WB_EXTENDNUMLET),
  [PAR_WB_WSEGSPACE] = 0,
};

/* What stands between two of a kind: WB6 and WB7, WB7b and WB7c, WB11 and WB12. */
static uint32_t joined_across(unsigned last, unsigned middle) {
  uint32_t bit = BIT(middle);
  if ((BIT(last) & AHLETTER) && (bit & (BIT(PAR_WB_MIDLETTER) | MIDNUMLETQ))) return AHLETTER;
  if (last == PAR_WB_HEBREW_LETTER && middle == PAR_WB_DOUBLE_QUOTE)
    return BIT(PAR_WB_HEBREW_LETTER);
  if (last == PAR_WB_NUMERIC && (bit & (BIT(PAR_WB_MIDNUM) | MIDNUMLETQ)))
    return BIT(PAR_WB_NUMERIC);
  return 0;
}

static par_unicode_record record_at(const char *text, size_t at, uint32_t *n) {
  return par_unicode(par_utf8_decode(text + at, n));
}

/* The end of the first character at or behind `at` that WB4 does not skip, if its
 * class is one of `wanted`; else 0. *found is its class. */
static size_t look_ahead(const char *text, size_t len, size_t at, uint32_t wanted,
                         unsigned *found) {
  while (at < len) {
    uint32_t n;
    unsigned next = record_at(text, at, &n).word;
    at += n;
    if (BIT(next) & IGNORED) continue;
    *found = next;
    return (BIT(next) & wanted) ? at : 0;
  }
  return 0;
}

/* A walk stands behind a character of a segment. */
typedef struct walk {
  size_t at;
  unsigned last;  /* the class before `at`, after WB4 */
  bool bare;      /* ... with nothing skipped by WB4 behind it */
  bool zwj;       /* the character before `at` is a ZWJ */
  bool half_flag; /* an odd number of Regional_Indicators ends at `at` */
} walk;

/* Step over the next character when no boundary is before it. */
static bool step(walk *w, const char *text, size_t len) {
  uint32_t n;
  par_unicode_record record = record_at(text, w->at, &n);
  unsigned next = record.word, found = next;
  size_t end = w->at + n;
  if (BIT(next) & LINE_END) return false; /* WB3b */
  if (BIT(next) & IGNORED) {              /* WB4 */
    *w = (walk){end, w->last, false, next == PAR_WB_ZWJ, w->half_flag};
    return true;
  }
  bool flag = w->last == PAR_WB_REGIONAL_INDICATOR && next == w->last && w->half_flag;
  bool join = (w->zwj && (record.flags & PAR_UNICODE_PICTOGRAPHIC)) ||       /* WB3c */
              (w->bare && w->last == PAR_WB_WSEGSPACE && next == w->last) || /* WB3d */
              (joins[w->last] & BIT(next)) || flag;                          /* WB15, WB16 */
  uint32_t wanted = join ? 0 : joined_across(w->last, next);
  if (wanted != 0) {
    size_t across = look_ahead(text, len, end, wanted, &found);
    join = across > 0;
    if (join) end = across;
    if (!join && w->last == PAR_WB_HEBREW_LETTER && next == PAR_WB_SINGLE_QUOTE) {
      join = true; /* WB7a */
      found = next;
    }
  }
  if (!join) return false; /* WB999 */
  *w = (walk){end, found, true, false, !flag && found == PAR_WB_REGIONAL_INDICATOR};
  return true;
}

static size_t walk_on(walk w, const char *text, size_t len) {
  while (w.at < len && step(&w, text, len)) continue;
  return w.at;
}

/* A segment that begins with any character. */
static size_t walk_from(const char *text, size_t len, size_t start) {
  uint32_t n;
  unsigned first = record_at(text, start, &n).word;
  size_t at = start + n;
  if (first == PAR_WB_CR && at < len && text[at] == '\n') return at + 1; /* WB3 */
  if (BIT(first) & LINE_END) return at;                                  /* WB3a */
  return walk_on(
    (walk){at, first, true, first == PAR_WB_ZWJ, first == PAR_WB_REGIONAL_INDICATOR}, text,
    len);
}

/* What an ASCII byte is to the fast path. Bits, so that a middle character can be
 * held against both its neighbours at once. */
enum {
  LETTER = 1, /* ALetter */
  DIGIT = 2,  /* Numeric */
  JOINER = 4, /* ExtendNumLet */
  RUN = LETTER | DIGIT | JOINER,
  MID_LETTER = 8, /* joins letters */
  MID_DIGIT = 16, /* joins digits */
  BLANK = 32,     /* WSegSpace */
  HIGH = 64,      /* not ASCII */
  BREAK = 128     /* CR, LF, Newline */
};

#define L   LETTER
#define L13 L, L, L, L, L, L, L, L, L, L, L, L, L
#define L26 L13, L13
#define D   DIGIT
#define D10 D, D, D, D, D, D, D, D, D, D
#define H   HIGH
#define H16 H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H
static const uint8_t ascii[256] = {
  ['\n'] = BREAK,
  ['\v'] = BREAK,
  ['\f'] = BREAK,
  ['\r'] = BREAK,
  [' '] = BLANK,
  ['_'] = JOINER,
  [':'] = MID_LETTER,
  [','] = MID_DIGIT,
  [';'] = MID_DIGIT,
  ['.'] = MID_LETTER | MID_DIGIT,
  ['\''] = MID_LETTER | MID_DIGIT,
  ['0'] = D10,
  ['A'] = L26,
  ['a'] = L26,
  [128] = H16,
  H16,
  H16,
  H16,
  H16,
  H16,
  H16,
  H16,
};
#undef L
#undef L13
#undef L26
#undef D
#undef D10
#undef H
#undef H16

static uint8_t kind_at(const char *text, size_t at) {
  return ascii[(uint8_t)text[at]];
}

static unsigned class_of_kind(uint8_t kind) {
  if (kind & LETTER) return PAR_WB_ALETTER;
  if (kind & DIGIT) return PAR_WB_NUMERIC;
  return (kind & JOINER) ? PAR_WB_EXTENDNUMLET
         : kind & BLANK  ? PAR_WB_WSEGSPACE
                         : PAR_WB_OTHER;
}

static size_t hand_over(const char *text, size_t len, size_t at) {
  return walk_on((walk){at, class_of_kind(kind_at(text, at - 1)), true, false, false}, text,
                 len);
}

/* A run of letters, digits and underscores. WB5 to WB13b for ASCII. */
static size_t after_word(const char *text, size_t len, size_t at) {
  for (;;) {
    at = par_ascii_alnum_end(text, len, at);
    if (at >= len) return len;
    uint8_t kind = kind_at(text, at);
    if (kind & BLANK) return at;
    if (kind & HIGH) return hand_over(text, len, at);
    if (kind & JOINER) {
      ++at;
      continue;
    }
    if (!(kind & (MID_LETTER | MID_DIGIT)) || at + 1 >= len) return at;
    uint8_t before = kind_at(text, at - 1), behind = kind_at(text, at + 1);
    if (behind & HIGH) return hand_over(text, len, at);
    if (!(before & behind & (uint8_t)(kind >> 3))) return at;
    ++at;
  }
}

size_t par_wordbreak_after(const char *text, size_t len, size_t start) {
  uint8_t kind = kind_at(text, start);
  size_t at = start + 1;
  if (kind & RUN) return after_word(text, len, at);
  if (kind & (HIGH | BREAK)) return walk_from(text, len, start);
  if (kind & BLANK)
    while (at < len && text[at] == ' ') ++at; /* WB3d */
  if (at < len && (kind_at(text, at) & HIGH)) return walk_from(text, len, start);
  return at;
}
