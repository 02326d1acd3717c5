/* starters.c -- English words that tell by standing somewhere where sentences begin. */

#include "text/starters.h"

#include <string.h>

#include "text/ascii.h"

/* By first letter, each word with a space behind it. */
static const char *const starters[26] = {
  ['A' - 'A'] = "A After All Although An And As At ",
  ['B' - 'A'] = "Both But By ",
  ['D' - 'A'] = "Do During ",
  ['E' - 'A'] = "Each ",
  ['F' - 'A'] = "For From ",
  ['H' - 'A'] = "He Her Here His How However ",
  ['I' - 'A'] = "I If In Indeed It Its ",
  ['L' - 'A'] = "Let ",
  ['M' - 'A'] = "Many Meanwhile Moreover My ",
  ['N' - 'A'] = "No Nor Not Now ",
  ['O' - 'A'] = "On Once One Or Our ",
  ['S' - 'A'] = "She Since So Some Such ",
  ['T' - 'A'] = "That The Their Then There These They This Those Thus Today To ",
  ['U' - 'A'] = "Under Until ",
  ['W' - 'A'] = "We What When Where Whether While Who Why With ",
  ['Y' - 'A'] = "Yes Yet You Your ",
};

/* Few first letters: each costs all words that begin so a closer look. */
static const char *const strong[26] = {
  ['A' - 'A'] = "Although Are ",
  ['H' - 'A'] = "Here However ",
  ['I' - 'A'] = "If It ",
  ['P' - 'A'] = "Please ",
  ['T' - 'A'] = "Thanks The Therefore These This Those ",
};

static const char *const never_behind[26] = {
  ['A' - 'A'] = "a an and as at ", ['B' - 'A'] = "but by ",
  ['F' - 'A'] = "for from ",       ['I' - 'A'] = "if in is into ",
  ['O' - 'A'] = "of on or ",       ['T' - 'A'] = "than that the to ",
  ['W' - 'A'] = "was were with ",
};

static const char *const of_time[26] = {
  ['A' - 'A'] = "Atlantic April August ",
  ['C' - 'A'] = "Central CET CEST CST CDT ",
  ['D' - 'A'] = "December ",
  ['E' - 'A'] = "Eastern EST EDT ET ",
  ['F' - 'A'] = "Friday February ",
  ['G' - 'A'] = "Greenwich GMT ",
  ['J' - 'A'] = "January July June ",
  ['L' - 'A'] = "Local ",
  ['M' - 'A'] = "Monday Mountain March May Moscow MST MDT ",
  ['N' - 'A'] = "November ",
  ['O' - 'A'] = "October ",
  ['P' - 'A'] = "Pacific PST PDT ",
  ['S' - 'A'] = "Saturday Sunday September ",
  ['T' - 'A'] = "Tuesday Thursday ",
  ['U' - 'A'] = "UTC ",
  ['W' - 'A'] = "Wednesday ",
};

static const char *const greetings[26] = {
  ['D' - 'A'] = "Dear ",
  ['H' - 'A'] = "Hello Hi Hey ",
};

static const char *const closings[26] = {
  ['B' - 'A'] = "Best Best.regards Best.wishes ",
  ['C' - 'A'] = "Cheers ",
  ['K' - 'A'] = "Kind.regards Kindest.regards ",
  ['L' - 'A'] = "Love ",
  ['M' - 'A'] = "Many.thanks ",
  ['R' - 'A'] = "Regards Respectfully Respectfully.yours ",
  ['S' - 'A'] = "Sincerely Sincerely.yours ",
  ['T' - 'A'] = "Thanks Thank.you ",
  ['W' - 'A'] = "Warm.regards With.best.regards ",
  ['Y' - 'A'] = "Yours Yours.faithfully Yours.sincerely Yours.truly ",
};

/* Is the word among those of its first letter? A full stop in a list is any sign. */
static bool is_listed(const char *const lists[26], const char *word, size_t len) {
  unsigned letter = (unsigned)((word[0] | 0x20) - 'a');
  if (len == 0 || letter >= 26 || lists[letter] == NULL) return false;
  for (const char *p = lists[letter]; *p != '\0';) {
    size_t i = 0;
    while (i < len && (p[i] == word[i] || p[i] == '.')) ++i;
    if (i == len && p[i] == ' ') return true;
    p = strchr(p, ' ') + 1;
  }
  return false;
}

bool par_starter(const char *text, size_t end, size_t at) {
  if (at >= end) return false;
  size_t len = par_ascii_alnum_end(text, end, at) - at;
  if (at + len < end && text[at + len] == '.') return false; /* an initial, "No." */
  return is_listed(starters, text + at, len);
}

bool par_starter_strong(const char *text, size_t start, size_t end) {
  return is_listed(strong, text + start, end - start);
}

bool par_starter_never_behind(const char *text, size_t start, size_t end) {
  return is_listed(never_behind, text + start, end - start);
}

bool par_starter_of_time(const char *text, size_t start, size_t end) {
  return is_listed(of_time, text + start, end - start);
}

bool par_starter_salutation(const char *text, size_t start, size_t end) {
  if (is_listed(closings, text + start, end - start)) return true;
  size_t first = par_ascii_alnum_end(text, end, start);
  return first < end && is_listed(greetings, text + start, first - start);
}
