/* sentbreak.c -- sentence boundaries of UAX #29, untailored. */

#include "text/sentbreak.h"

#include "text/unicode_tables.h"
#include "text/utf8.h"

#define BIT(value) (1u << (value))

enum {
  PARASEP = BIT(PAR_SB_SEP) | BIT(PAR_SB_CR) | BIT(PAR_SB_LF),
  SATERM = BIT(PAR_SB_STERM) | BIT(PAR_SB_ATERM),
  IGNORED = BIT(PAR_SB_EXTEND) | BIT(PAR_SB_FORMAT), /* SB5 */
  /* What ends the look of SB8 for a lower-case letter, that letter included. */
  SB8_END = BIT(PAR_SB_OLETTER) | BIT(PAR_SB_UPPER) | BIT(PAR_SB_LOWER) | PARASEP | SATERM
};

/* How far SATerm Close* Sp* ParaSep? has been seen. */
typedef enum phase { NO_TERM, TERM, CLOSED, SPACED } phase;

typedef struct walk {
  size_t at;
  unsigned before; /* the class before the last, for SB7 */
  unsigned last;
  phase phase;
  bool aterm; /* the terminator is an ATerm, and so a doubtful one */
} walk;

static unsigned class_at(const char *text, size_t at, uint32_t *n) {
  return par_unicode(par_utf8_decode(text + at, n)).sentence;
}

/* SB8: is the first letter behind, with no terminator before it, a small one? */
static bool lower_follows(const char *text, size_t len, size_t at) {
  uint32_t n;
  for (; at < len; at += n) {
    unsigned next = class_at(text, at, &n);
    if (BIT(next) & SB8_END) return next == PAR_SB_LOWER;
  }
  return false;
}

/* SB6 to SB11: is there a boundary before `next`, which stands at w->at? */
static bool breaks(const walk *w, const char *text, size_t len, unsigned next) {
  if (w->phase == NO_TERM) return false; /* SB998 */
  if (w->aterm && w->phase == TERM) {
    if (next == PAR_SB_NUMERIC) return false; /* SB6 */
    if (next == PAR_SB_UPPER && (w->before == PAR_SB_UPPER || w->before == PAR_SB_LOWER))
      return false; /* SB7 */
  }
  if (BIT(next) & (SATERM | BIT(PAR_SB_SCONTINUE))) return false; /* SB8a */
  if (BIT(next) & (PARASEP | BIT(PAR_SB_SP))) return false;       /* SB9, SB10 */
  if (next == PAR_SB_CLOSE && w->phase != SPACED) return false;   /* SB9 */
  if (w->aterm && lower_follows(text, len, w->at)) return false;  /* SB8 */
  return true;                                                    /* SB11 */
}

static phase phase_after(const walk *w, unsigned next) {
  if (BIT(next) & SATERM) return TERM;
  if (w->phase == NO_TERM) return NO_TERM;
  if (next == PAR_SB_CLOSE && w->phase != SPACED) return CLOSED;
  return next == PAR_SB_SP ? SPACED : NO_TERM;
}

static void step(walk *w, unsigned next, uint32_t n) {
  w->at += n;
  if ((BIT(next) & IGNORED)) return; /* SB5 */
  w->phase = phase_after(w, next);
  if (BIT(next) & SATERM) w->aterm = next == PAR_SB_ATERM;
  w->before = w->last;
  w->last = next;
}

size_t par_sentbreak_after(const char *text, size_t len, size_t start) {
  walk w = {.at = start};
  while (w.at < len) {
    uint32_t n;
    unsigned next = class_at(text, w.at, &n);
    if (!(BIT(next) & IGNORED) && breaks(&w, text, len, next)) break;
    step(&w, next, n);
    if (next == PAR_SB_CR && w.at < len && text[w.at] == '\n') ++w.at; /* SB3 */
    if (BIT(next) & PARASEP) break;                                    /* SB4 */
  }
  return w.at;
}
