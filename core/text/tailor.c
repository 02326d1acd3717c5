/* tailor.c -- what makes a token of a corpus out of UAX #29 words. */

#include "text/tailor.h"

#include <string.h>

#include "text/addresses.h"
#include "text/ascii.h"
#include "text/clitics.h"
#include "text/starters.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"
#include "text/wordbreak.h"

/* A run of so many signs is a line that was drawn. */
enum { RULE_MIN = 5 };

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

static bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

static bool is_one_of(const char *set, char c) {
  return c != '\0' && strchr(set, c) != NULL;
}

static par_unicode_record record_at(const char *text, size_t at) {
  uint32_t n;
  return par_unicode(par_utf8_decode(text + at, &n));
}

static size_t char_start(const char *text, size_t at) {
  while (((uint8_t)text[at] & 0xC0) == 0x80) --at;
  return at;
}

/* The record of the character that ends at `end`. */
static par_unicode_record record_before(const char *text, size_t end) {
  return record_at(text, char_start(text, end - 1));
}

static bool is_wordlike(par_unicode_record record) {
  return par_category_is_letter(record.category) || par_category_is_mark(record.category) ||
         record.category == PAR_GC_ND;
}

/* The length in bytes of a hyphen at `at`, or 0. */
static size_t hyphen_at(const char *text, size_t end, size_t at) {
  if (at < end && text[at] == '-') return 1;
  if (end - at < 3) return 0;
  return memcmp(text + at, "\xE2\x80\x90", 3) == 0 || memcmp(text + at, "\xE2\x80\x91", 3) == 0
           ? 3
           : 0;
}

static bool is_on(const par_tailor *t, par_tailoring_name name) {
  return par_tailoring_on(t->tailoring, name);
}

/* Where a token that begins at `start` must end at the latest. */
static size_t limit_of(const par_tailor *t, size_t start) {
  if (t->end - start <= PAR_TOKEN_MAX) return t->end;
  return char_start(t->text, start + PAR_TOKEN_MAX);
}

void par_tailor_email(par_tailor *t, size_t from) {
  if (!is_on(t, PAR_TAILORING_ADDRESSES) ||
      !par_address_email(&t->email_start, &t->email_end, t->text, t->end, from))
    t->email_start = t->email_end = t->end;
}

/* The first character behind white space, at most 64 bytes of it and one line
 * break; the unit's end when there is none. */
static size_t next_visible(const par_tailor *t, size_t at) {
  size_t stop = t->end - at > 64 ? at + 64 : t->end;
  unsigned n_lines = 0;
  uint32_t n;
  for (; at < stop; at += n) {
    par_unicode_record record = par_unicode(par_utf8_decode(t->text + at, &n));
    if (!(record.flags & PAR_UNICODE_SPACE)) return at;
    if (t->text[at] == '\n' && ++n_lines > 1) break;
  }
  return t->end;
}

/* Is [start, end) a Roman number, of capitals or of small letters? */
static bool is_roman(const char *s, size_t start, size_t end) {
  const char *digits = is_small(s[start]) ? "ivxlc" : "IVXLC";
  for (size_t at = start; at < end; ++at)
    if (!is_one_of(digits, s[at])) return false;
  return end > start;
}

/* Does what follows at `at` go on with the sentence, so that "No." or "Art." before
 * it is an abbreviation? A number of any kind, or a small letter. */
static bool goes_on(const par_tailor *t, size_t at) {
  at = next_visible(t, at);
  if (at >= t->end) return false;
  const char *text = t->text;
  if ((text[at] == '(' || text[at] == '[') && at + 1 < t->end) return is_digit(text[at + 1]);
  if (is_one_of(",;:)-/", text[at])) return true;
  par_unicode_record next = record_at(text, at);
  if (next.category == PAR_GC_ND || next.category == PAR_GC_LL) return true;
  size_t word_end = par_ascii_alnum_end(text, t->end, at);
  if (word_end == at || par_starter(text, t->end, at)) return false;
  return word_end - at == 1 || is_roman(text, at, word_end);
}

/* One letter, alone in the word. */
static bool is_one_letter(const char *text, size_t start, size_t end) {
  uint32_t n;
  par_unicode_record letter = par_unicode(par_utf8_decode(text + start, &n));
  return start + n == end && par_category_is_letter(letter.category);
}

/* "U.N", "e.g", "J.-P": single letters with full stops between. */
static bool is_dotted(const par_tailor *t, size_t start, size_t end) {
  const char *text = t->text;
  bool dotted = false;
  if (!is_on(t, PAR_TAILORING_INITIALS)) return false;
  if (end - start > PAR_ABBREVIATION_MAX) return false;
  for (size_t at = start;;) {
    uint32_t n;
    if (!par_category_is_letter(par_unicode(par_utf8_decode(text + at, &n)).category))
      return false;
    at += n;
    if (at == end) return dotted;
    if (text[at] != '.') return false;
    dotted = true;
    if (++at < end && text[at] == '-') ++at;
    if (at >= end) return false;
  }
}

/* Does a word of small letters stand before, as in "you and I."? */
static bool small_word_before(const par_tailor *t, size_t start) {
  if (start - t->start < 2 || t->text[start - 1] != ' ') return false;
  size_t end = start - 1, at = end;
  while (at > t->start && is_small(t->text[at - 1])) --at;
  return at < end && (at == t->start || t->text[at - 1] == ' ');
}

/* A capital whose full stop says "initial": a name, or the rest of the sentence,
 * is behind it. Not the sign of a unit, "5°C." */
static bool is_initial(const par_tailor *t, size_t start, size_t end) {
  if (!is_on(t, PAR_TAILORING_INITIALS)) return false;
  if (!is_one_letter(t->text, start, end)) return false;
  if (start > t->start && record_before(t->text, start).category == PAR_GC_SO) return false;
  if (t->text[start] == 'I' && small_word_before(t, start)) return false;
  if (record_at(t->text, start).category != PAR_GC_LU) return false;
  size_t at = next_visible(t, end + 1);
  if (at >= t->end || par_starter(t->text, t->end, at)) return false;
  if (is_one_of(",;:)-", t->text[at])) return true;
  return par_category_is_letter(record_at(t->text, at).category);
}

static par_abbreviation_found find(const par_tailor *t, size_t start, size_t end) {
  if (!is_on(t, PAR_TAILORING_ABBREVIATIONS)) return (par_abbreviation_found){0};
  if (end - start == 1 && is_capital(t->text[start])) return (par_abbreviation_found){0};
  return par_abbreviations_find(t->abbreviations, t->text + start, end + 1 - start);
}

/* The kind of abbreviation that the word [start, end) is with the full stop behind
 * it. What stands before the last hyphen does not matter: "ex-Gov." A capital alone
 * is none, since "P." is not "p." */
static par_abbreviation_found known_with_stop(const par_tailor *t, size_t start, size_t end) {
  par_abbreviation_found found = find(t, start, end);
  size_t hyphen = end - 1;
  size_t first = end - start > PAR_ABBREVIATION_MAX ? end - PAR_ABBREVIATION_MAX : start;
  while (hyphen > first && t->text[hyphen] != '-') --hyphen;
  return found.known || hyphen == first ? found : find(t, hyphen + 1, end);
}

/* The end of an abbreviation whose letters are [start, end), or `end`. */
static size_t with_stop(par_token_role *role, const par_tailor *t, size_t start, size_t end) {
  if (end >= t->end || t->text[end] != '.') return end;
  if (end + 1 < t->end && t->text[end + 1] == '.') return end; /* an ellipsis */
  if (end + 1 < t->end && t->text[end + 1] == ')' && end - start == 1) return end; /* "b.)" */
  par_abbreviation_found found = known_with_stop(t, start, end);
  if (found.known && found.kind == PAR_ABBREVIATION_NUMBER)
    return goes_on(t, end + 1) ? end + 1 : end;
  bool final = found.known ? found.kind == PAR_ABBREVIATION_FINAL : is_dotted(t, start, end);
  if (final) *role = PAR_ROLE_FINAL;
  if (found.tail && par_tailor_head(role, t, start, end + 1) < start) return end + 1;
  return found.known || final || is_initial(t, start, end) ? end + 1 : end;
}

/* Where a word of UAX #29 is to be parted, or its end. */
static size_t parted(const par_tailor *t, size_t start, size_t end) {
  const char *text = t->text;
  size_t plain_end = par_ascii_alnum_end(text, end, start);
  for (size_t at = plain_end > start ? plain_end : start + 1; at < end; ++at) {
    if (at + 3 < end && memcmp(text + at, "\xEF\xBC\x8E", 3) == 0 && !is_digit(text[at + 3]) &&
        is_on(t, PAR_TAILORING_STOPS))
      return at; /* the wide full stop */
    if ((text[at] == ':' || text[at] == ';') && is_on(t, PAR_TAILORING_COLONS)) return at;
    if (text[at] == '.' && is_on(t, PAR_TAILORING_STOPS) && is_small(text[at - 1]) &&
        at + 1 < end && is_capital(text[at + 1])) {
      bool stop = end < t->end && text[end] == '.';
      if (!stop || !known_with_stop(t, start, end).known) return at;
    }
  }
  return end;
}

/* Without the clitics at the end that are tokens of their own. */
static size_t without_clitic(const par_tailor *t, size_t start, size_t end) {
  const char *text = t->text;
  uint8_t policy = t->tailoring->value[PAR_TAILORING_CLITICS];
  if (policy == PAR_CLITICS_OFF) return end;
  if (policy == PAR_CLITICS_SPLIT) return par_clitic_part(text, start, end);
  if (end - start < 3 || (text[end - 1] | 0x20) != 's') return end;
  if (text[end - 2] == '\'') return end - 2;
  if (end - start < 5 || par_clitic_apostrophe(text, end, end - 4) != 3) return end;
  return end - 4;
}

/* Without invisible format characters at the end; marks and selectors stay. */
static size_t without_format(const char *text, size_t start, size_t end) {
  size_t kept = end;
  while (kept > start && (uint8_t)text[kept - 1] >= 0x80 &&
         record_before(text, kept).word == PAR_WB_FORMAT)
    kept = char_start(text, kept - 1);
  return kept > start ? kept : end;
}

/* A word that was parted is not measured again from each of its parts. */
static size_t segment(par_tailor *t, size_t start, size_t limit) {
  if (start >= t->word_end) t->word_end = par_wordbreak_after(t->text, limit, start);
  size_t end = t->word_end;
  end = without_format(t->text, start, end);
  end = parted(t, start, end);
  return without_clitic(t, start, end);
}

/* Where the word that ends at `end` goes on behind a joining sign; 0 when not. */
static size_t joined(const par_tailor *t, size_t end, size_t limit) {
  const char *text = t->text;
  size_t n = hyphen_at(text, limit, end);
  if (n > 0) {
    if (!is_on(t, PAR_TAILORING_HYPHENS) || end + n >= limit ||
        !is_wordlike(record_at(text, end + n)))
      return 0;
    return text[end - 1] == '.' || is_wordlike(record_before(text, end)) ? end + n : 0;
  }
  if (limit - end < 2) return 0;
  char before = text[end - 1], sign = text[end], behind = text[end + 1];
  bool joins = (sign == '/' || sign == ':')
                 ? is_digit(before) && is_digit(behind) && is_on(t, PAR_TAILORING_NUMBERS)
                 : sign == '&' && is_capital(before) && is_capital(behind) &&
                     is_on(t, PAR_TAILORING_AMPERSANDS);
  return joins ? end + 1 : 0;
}

static size_t word(par_token_role *role, par_tailor *t, size_t start, size_t limit) {
  const char *text = t->text;
  *role = PAR_ROLE_WORD;
  size_t end = start;
  if (is_one_of("hHfFwW", text[start]) && is_on(t, PAR_TAILORING_ADDRESSES))
    end = par_address_url(text, limit, start);
  if (end > start) *role = PAR_ROLE_ADDRESS;
  if (end > start) return end;
  if (is_capital(text[start]) && start >= t->symbols_from && is_on(t, PAR_TAILORING_SYMBOLS)) {
    bool spaced = is_on(t, PAR_TAILORING_SPACED);
    end = par_address_symbol(&t->symbols_from, text, limit, start, spaced);
    if (end > start) return end;
  }
  for (size_t next = start; next > 0 || end == start; next = joined(t, end, limit)) {
    *role = PAR_ROLE_WORD;
    end = segment(t, next, limit);
    end = end < limit ? with_stop(role, t, start, end) : end;
  }
  return end;
}

static bool is_blank(const par_tailor *t, size_t at) {
  return at >= t->end || is_one_of(" \n\r\t", t->text[at]);
}

/* A clitic behind a word or an abbreviation, or a word that begins with an apostrophe: its
 * end, or `start`. */
static size_t clitic(const par_tailor *t, size_t start, size_t limit) {
  uint8_t policy = t->tailoring->value[PAR_TAILORING_CLITICS];
  if (policy == PAR_CLITICS_OFF) return start;
  if (start == t->start || is_blank(t, start - 1))
    return par_clitic_elision(t->text, limit, start);
  size_t end = par_clitic_end(t->text, limit, start);
  if (end == start) return start;
  if (policy == PAR_CLITICS_POSSESSIVE && (t->text[end - 1] | 0x20) != 's') return start;
  if (end < t->end && is_wordlike(record_at(t->text, end))) return start;
  bool behind_word = t->text[start - 1] == '.' || is_wordlike(record_before(t->text, start));
  return behind_word ? end : start;
}

/* One of : ; = < ( ^, in one test: signs are many, and seldom these. */
static bool may_begin_face(char c) {
  unsigned bit = (unsigned)(uint8_t)c - ' ';
  return (bit < 64) & (UINT64_C(0x400000003C000100) >> (bit & 63));
}

/* The end of an emoticon between white space, or `start`: eyes, perhaps a nose, and a
 * mouth once or more; a face turned round; a heart. */
static size_t emoticon(const par_tailor *t, size_t start) {
  const char *text = t->text;
  size_t at = start, stop = t->end - start > 8 ? start + 8 : t->end;
  if (!may_begin_face(text[start]) || start + 1 >= t->end || text[start + 1] == ' ')
    return start;
  if ((start > t->start && !is_blank(t, start - 1)) || !is_on(t, PAR_TAILORING_EMOTICONS))
    return start;
  if (stop - start >= 2 && text[at] == '<' && text[at + 1] == '3')
    at += 2;
  else if (stop - start >= 3 && memcmp(text + at, "^_^", 3) == 0)
    at += 3;
  else if (stop - start >= 2 && text[at] == '(' && is_one_of(":;=", text[at + 1]))
    at += 2;
  else if (is_one_of(":;=", text[at])) {
    while (at < stop && is_one_of(":;=-'^o", text[at])) ++at;
    size_t mouth = at;
    while (at < stop && is_one_of("()DPp/\\|", text[at])) ++at;
    if (at == mouth) return start;
  }
  return at > start + 1 && is_blank(t, at) ? at : start;
}

/* A run of one ASCII sign, or any other character with its marks. */
static size_t sign(const par_tailor *t, size_t start, size_t limit) {
  size_t end = start + 1;
  if ((uint8_t)t->text[start] < 0x80) {
    while (end < limit && t->text[end] == t->text[start] &&
           !is_one_of("()[]{}\"", t->text[start]) && is_on(t, PAR_TAILORING_RUNS))
      ++end;
    if (end > start + 1 || end >= limit || (uint8_t)t->text[end] < 0x80) return end;
  }
  return without_format(t->text, start, par_wordbreak_after(t->text, limit, start));
}

static par_token_role role_of_sign(const char *text, size_t start, size_t end) {
  if (end - start >= RULE_MIN && is_one_of("-=*~#", text[start])) return PAR_ROLE_RULE;
  par_unicode_record first = record_at(text, start);
  if (text[start] == '.') return end > start + 1 ? PAR_ROLE_ELLIPSIS : PAR_ROLE_STOP;
  if (text[start] == '"' || text[start] == '\'') return PAR_ROLE_QUOTE;
  if (end - start >= 3 && memcmp(text + start, "\xE2\x80\xA6", 3) == 0)
    return PAR_ROLE_ELLIPSIS;
  if (first.sentence == PAR_SB_STERM) return PAR_ROLE_TERMINATOR;
  if (first.sentence == PAR_SB_ATERM) return PAR_ROLE_STOP;
  if (first.sentence == PAR_SB_SCONTINUE) return PAR_ROLE_CONTINUE;
  if (first.category == PAR_GC_PE || first.category == PAR_GC_PF) return PAR_ROLE_CLOSE;
  if (first.category == PAR_GC_PS || first.category == PAR_GC_PI) return PAR_ROLE_OPEN;
  return first.category <= PAR_GC_NO ? PAR_ROLE_WORD : PAR_ROLE_SYMBOL;
}

void par_tailor_signs(uint8_t roles[128]) {
  for (int i = 0; i < 128; ++i) {
    char c = (char)i;
    bool sign = c > ' ' && c != 0x7F && !par_ascii_is_alnum(c) && !is_one_of("_'<=^", c);
    roles[i] = sign ? (uint8_t)role_of_sign(&c, 0, 1) : PAR_ROLE_WORD;
  }
}

/* Can the character at `s` be of a script that has a dictionary? Not what has fewer than
 * three bytes, nor the quotation marks and dashes. */
static bool may_have_dictionary(const char *s) {
  return (uint8_t)s[0] >= 0xE0 && ((uint8_t)s[0] != 0xE2 || (uint8_t)s[1] >= 0xBA);
}

size_t par_tailor_token(par_token_role *role, par_tailor *t, size_t start) {
  if (start > t->email_start) par_tailor_email(t, start);
  *role = PAR_ROLE_WORD;
  if (start == t->email_start && t->email_end > start) {
    *role = PAR_ROLE_ADDRESS;
    return t->email_end;
  }
  size_t limit = limit_of(t, start);
  if (may_have_dictionary(t->text + start) && is_on(t, PAR_TAILORING_DICTIONARY)) {
    size_t word_end = par_dictionary_word(&t->dictionary, t->text, t->end, start);
    if (word_end > start) return word_end < limit ? word_end : limit;
  }
  uint8_t kind = record_at(t->text, start).word;
  if (kind == PAR_WB_ALETTER || kind == PAR_WB_HEBREW_LETTER || kind == PAR_WB_NUMERIC ||
      kind == PAR_WB_KATAKANA || kind == PAR_WB_EXTENDNUMLET)
    return word(role, t, start, limit);
  bool apostrophe = par_clitic_apostrophe(t->text, limit, start) > 0;
  size_t end = apostrophe ? clitic(t, start, limit) : start;
  if (end > start) return end;
  end = emoticon(t, start);
  *role = PAR_ROLE_EMOTICON;
  if (end > start) return end;
  end = sign(t, start, limit);
  *role = role_of_sign(t->text, start, end);
  return end;
}

size_t par_tailor_head(par_token_role *role, const par_tailor *t, size_t start, size_t end) {
  const char *text = t->text;
  if (start == t->start || end - start > PAR_ABBREVIATION_MAX) return start;
  if (!is_on(t, PAR_TAILORING_ABBREVIATIONS)) return start;
  if (!par_abbreviations_find(t->abbreviations, text + start, end - start).tail) return start;
  size_t space = char_start(text, start - 1);
  bool one_space =
    text[space] == ' ' || (start - space == 2 && memcmp(text + space, "\xC2\xA0", 2) == 0);
  size_t head = space, first = start > PAR_ABBREVIATION_MAX ? start - PAR_ABBREVIATION_MAX : 0;
  if (first < t->start) first = t->start;
  if (!one_space) return start;
  while (head > first && (text[head - 1] == '.' || is_wordlike(record_before(text, head))))
    head = char_start(text, head - 1);
  par_abbreviation_found found =
    par_abbreviations_find(t->abbreviations, text + head, end - head);
  if (!found.known) return start;
  *role = found.kind == PAR_ABBREVIATION_FINAL ? PAR_ROLE_FINAL : PAR_ROLE_WORD;
  return head;
}
