/* clitics.c -- where English writes two words as one: do|n't, Iran|'s, can|not. */

#include "text/clitics.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "text/ascii.h"

/* Words that hide two, and the length of the first: without an apostrophe where the
 * writer left it out, if that makes no other word of common use (its, were, ill). */
static const struct {
  const char *word;
  uint8_t first;
} contractions[] = {
  {"aint", 2},   {"arent", 3}, {"cannot", 3}, {"cant", 2},   {"couldnt", 5}, {"didnt", 3},
  {"doesnt", 4}, {"dont", 2},  {"gimme", 3},  {"gonna", 3},  {"gotta", 3},   {"hadnt", 3},
  {"hafta", 3},  {"hasnt", 3}, {"havent", 4}, {"im", 1},     {"isnt", 2},    {"ive", 1},
  {"kinda", 4},  {"lemme", 3}, {"lotta", 3},  {"oughta", 5}, {"outta", 3},   {"shouldnt", 6},
  {"sorta", 4},  {"thats", 4}, {"theyre", 4}, {"theyve", 4}, {"wanna", 3},   {"wasnt", 3},
  {"werent", 4}, {"weve", 2},  {"whats", 4},  {"wont", 2},   {"wouldnt", 5}, {"youll", 3},
  {"youre", 3},  {"youve", 3},
};

enum { CONTRACTION_MIN = 2, CONTRACTION_MAX = 8, N_CONTRACTIONS = 38 };

_Static_assert(sizeof contractions / sizeof *contractions == N_CONTRACTIONS, "count again");

static char small(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool equals(const char *s, size_t len, const char *word) {
  size_t i = 0;
  while (i < len && word[i] != '\0' && small(s[i]) == word[i]) ++i;
  return i == len && word[i] == '\0';
}

size_t par_clitic_apostrophe(const char *text, size_t end, size_t at) {
  if (at < end && text[at] == '\'') return 1;
  return end - at >= 3 && memcmp(text + at, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

static bool is_clitic(const char *s, size_t len) {
  static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
  for (size_t i = 0; i < sizeof clitics / sizeof *clitics; ++i)
    if (equals(s, len, clitics[i])) return true;
  return false;
}

/* The end of the first part by the apostrophe at `at`, whose rest is
 * [rest, rest_end); `start` when it parts nothing. */
static size_t part_at(const char *text, size_t start, size_t at, size_t rest,
                      size_t rest_end) {
  size_t len = rest_end - rest;
  if (len == 1 && small(text[rest]) == 't' && small(text[at - 1]) == 'n') return at - 1;
  if (is_clitic(text + rest, len)) return at;
  bool you_all =
    at == start + 1 && small(text[start]) == 'y' && equals(text + rest, len, "all");
  return you_all ? rest : start;
}

size_t par_clitic_part(const char *text, size_t start, size_t end) {
  for (size_t at = start + 1; at < end; ++at) {
    size_t n = par_clitic_apostrophe(text, end, at);
    if (n == 0) continue;
    size_t part = part_at(text, start, at, at + n, par_ascii_alnum_end(text, end, at + n));
    if (part > start) return part;
  }
  if (end - start < CONTRACTION_MIN || end - start > CONTRACTION_MAX) return end;
  for (size_t i = 0; i < N_CONTRACTIONS; ++i)
    if (equals(text + start, end - start, contractions[i].word))
      return start + contractions[i].first;
  return end;
}

size_t par_clitic_end(const char *text, size_t end, size_t start) {
  size_t n = par_clitic_apostrophe(text, end, start);
  if (n == 0) return start;
  size_t clitic_end = par_ascii_alnum_end(text, end, start + n);
  return is_clitic(text + start + n, clitic_end - start - n) ? clitic_end : start;
}

size_t par_clitic_elision(const char *text, size_t end, size_t start) {
  static const char *const words[] = {"em", "til", "tis", "twas"};
  size_t first = start + par_clitic_apostrophe(text, end, start);
  if (first == start) return start;
  size_t word_end = par_ascii_alnum_end(text, end, first), len = word_end - first;
  bool decade = len == 3 && text[first] >= '0' && text[first] <= '9' &&
                text[first + 1] >= '0' && text[first + 1] <= '9' && text[first + 2] == 's';
  if (decade) return word_end;
  for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
    if (equals(text + first, len, words[i])) return word_end;
  return start;
}
