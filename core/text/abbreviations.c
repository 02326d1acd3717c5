/* abbreviations.c -- the abbreviations that a tokenizer has been taught. */

#include "text/abbreviations.h"

#include <string.h>
#include <utf8proc.h>

#include "text/ascii.h"
#include "text/utf8.h"

/* A fact is the kind and these. */
enum { KIND_MASK = 7, KNOWN = 8, TAIL = 16 };

/* Small letters may need more bytes than capitals. */
enum { KEY_SIZE = 2 * PAR_ABBREVIATION_MAX };

typedef struct key {
  char s[KEY_SIZE];
  size_t len;
  bool has_small;
} key;

/* A form of ASCII, in small letters if wanted. */
static void make_ascii_key(key *out, const char *s, size_t len, bool small) {
  for (size_t at = 0; at < len; ++at) {
    bool capital = s[at] >= 'A' && s[at] <= 'Z';
    out->has_small |= s[at] >= 'a' && s[at] <= 'z';
    out->s[at] = capital && small ? (char)(s[at] | 0x20) : s[at];
  }
  out->len = len;
}

/* Whether it is letters and digits of ASCII, and one sign behind them. */
static bool is_ascii_word(const char *s, size_t len) {
  return len > 0 && par_ascii_alnum_end(s, len, 0) + 1 == len && (uint8_t)s[len - 1] < 0x80;
}

/* The form with plain spaces, and in small letters if wanted. */
static void make_key(key *out, const char *s, size_t len, bool small) {
  out->len = 0;
  out->has_small = false;
  if (is_ascii_word(s, len)) {
    make_ascii_key(out, s, len, small);
    return;
  }
  uint32_t n;
  for (size_t at = 0; at < len; at += n) {
    uint32_t cp = par_utf8_decode(s + at, &n);
    uint32_t lower = cp < 0x80 ? (cp >= 'A' && cp <= 'Z' ? cp | 0x20 : cp)
                               : (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
    if (lower == cp &&
        (cp < 0x80 ? cp >= 'a' && cp <= 'z' : utf8proc_islower((utf8proc_int32_t)cp)))
      out->has_small = true;
    if (cp == 0xA0) lower = cp = ' ';
    out->len += par_utf8_encode(out->s + out->len, small ? lower : cp);
  }
}

static par_status add_fact(par_abbreviations *abbreviations, const char *s, size_t len,
                           bool as_it_is, uint8_t clear, uint8_t set, par_error *err) {
  key k;
  make_key(&k, s, len, false);
  if (k.has_small && !as_it_is) make_key(&k, s, len, true);
  uint32_t number = par_strmap_add(&abbreviations->forms, k.s, k.len, NULL);
  if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
  unsigned bit = par_abbreviations__bit(k.s, k.len);
  abbreviations->sieve[bit / 64] |= UINT64_C(1) << bit % 64;
  while (abbreviations->facts.n <= number)
    if (!par_u8s_push(&abbreviations->facts, 0)) return par_fail_memory(err);
  uint8_t *fact = &abbreviations->facts.data[number];
  *fact = (uint8_t)((*fact & ~clear) | set);
  return PAR_OK;
}

/* The length of a space or no-break space at `s`, or 0. */
static size_t space_at(const char *s, size_t len) {
  if (len > 0 && s[0] == ' ') return 1;
  return len > 1 && memcmp(s, "\xC2\xA0", 2) == 0 ? 2 : 0;
}

/* Where the part behind the space begins; 0 without a space, `len` when the
 * spaces are not as they must be. */
static size_t tail_of(const char *form, size_t len) {
  size_t tail = 0, n;
  for (size_t at = 0; at < len; ++at) {
    if ((n = space_at(form + at, len - at)) == 0) continue;
    if (tail > 0 || at == 0) return len;
    tail = at + n;
    if (space_at(form + tail, len - tail) > 0) return len;
  }
  return tail;
}

par_status par_abbreviations_add(par_abbreviations *abbreviations, const char *form,
                                 size_t len, par_abbreviation kind, par_error *err) {
  size_t tail = tail_of(form, len);
  if (len > abbreviations->longest && len <= PAR_ABBREVIATION_MAX)
    abbreviations->longest = len;
  if (len < 2 || len > PAR_ABBREVIATION_MAX || form[len - 1] != '.' || tail == len)
    return par_fail(err, PAR_EINVALID, "not an abbreviation with its full stop: '%.*s'",
                    (int)(len < 100 ? len : 100), form);
  if (tail > 0) {
    key whole;
    make_key(&whole, form, len, false);
    par_status status =
      add_fact(abbreviations, form + tail, len - tail, !whole.has_small, 0, TAIL, err);
    if (status != PAR_OK) return status;
  }
  return add_fact(abbreviations, form, len, false, KIND_MASK, (uint8_t)(KNOWN | kind), err);
}

static uint8_t fact_of(const par_abbreviations *abbreviations, const key *k) {
  uint32_t number = par_strmap_find(&abbreviations->forms, k->s, k->len);
  return number == PAR_STRMAP_NONE ? 0 : abbreviations->facts.data[number];
}

par_abbreviation_found par_abbreviations_find(const par_abbreviations *abbreviations,
                                              const char *s, size_t len) {
  par_abbreviation_found found = {0};
  if (abbreviations->forms.n == 0 || len > PAR_ABBREVIATION_MAX) return found;
  if (is_ascii_word(s, len) && !par_abbreviations_may_know(abbreviations, s, len))
    return found;
  key k;
  make_key(&k, s, len, false);
  uint8_t fact = fact_of(abbreviations, &k);
  found.tail = fact & TAIL;
  if (!(fact & KNOWN)) {
    make_key(&k, s, len, true);
    fact = fact_of(abbreviations, &k);
    found.tail |= (fact & TAIL) != 0;
  }
  found.known = fact & KNOWN;
  found.kind = (par_abbreviation)(fact & KIND_MASK);
  return found;
}

void par_abbreviations_clear(par_abbreviations *abbreviations) {
  par_strmap_clear(&abbreviations->forms);
  par_u8s_clear(&abbreviations->facts);
  *abbreviations = (par_abbreviations){0};
}
