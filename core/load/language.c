/* language.c -- samples of a text, and whether to believe what is said of them.
 *
 * The samples lie apart, so that a text of two languages shows both of them. Most texts are
 * decided by a few short ones that agree, each asked for alone: of short texts a detector
 * sees one language only. A byte costs it as much as tokenizing ten. */

#include "load/language.h"

#include <stdio.h>
#include <string.h>

#include "base/shared_object.h"

#ifndef PARLANCE_LANGUAGE
#  define PARLANCE_LANGUAGE "parlance_language.so"
#endif
#ifndef PARLANCE_INSTALLED_LANGUAGE
#  define PARLANCE_INSTALLED_LANGUAGE "../lib/parlance/parlance_language.so"
#endif

enum {
  SHORT_SAMPLE = 64, /* bytes */
  LONG_SAMPLE = 160,
  MOST_SAMPLES = 12,
  BYTES_PER_SAMPLE = 10 * 1024, /* of texts that have more than LEAST_SAMPLES */
  LEAST_SAMPLES = 2,
  LEAST_LETTERS = 40,  /* bytes of them: fewer tell nothing */
  ENOUGH_PERCENT = 70, /* the others may be quotations, names, noise */
};

static par_language_guess_fn *detector(void) {
  static par_language_guess_fn *known;
  if (known == NULL) {
    void *found = par_shared_object(PARLANCE_INSTALLED_LANGUAGE, PARLANCE_LANGUAGE,
                                    "par_language_guess_cld2");
    memcpy(&known, &found, sizeof known);
  }
  return known;
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool goes_on(char c) {
  return ((unsigned char)c & 0xC0) == 0x80;
}

/* The start of the first word at or behind `at`, if it is near; else of a character. */
static size_t word_start(const char *text, size_t len, size_t at) {
  for (size_t i = at; i > 0 && i < len && i < at + SHORT_SAMPLE / 2; i++)
    if (is_space(text[i - 1]) && !is_space(text[i])) return i;
  while (at < len && goes_on(text[at])) at++;
  return at;
}

/* The i-th of `n` samples of `size` bytes, which lie evenly over a longer text. */
static size_t take_sample(const char **out, const char *text, size_t len, size_t i, size_t n,
                          size_t size) {
  size_t at = word_start(text, len, (len - size) * (2 * i + 1) / (2 * n));
  size_t end = at + size < len ? at + size : len;
  while (end > at && end < len && goes_on(text[end])) end--;
  *out = text + at;
  return end - at;
}

static bool believe(const par_language_guess *guess) {
  return guess->code[0] != '\0' && guess->reliable && guess->n_bytes >= LEAST_LETTERS &&
         guess->percent >= ENOUGH_PERCENT;
}

/* Whether short samples are all of one language. */
static bool agree(par_language_guess *guess, par_language_guess_fn *ask, const char *text,
                  size_t len) {
  char code[PAR_LANGUAGE_CODE] = "";
  size_t n = len / BYTES_PER_SAMPLE;
  n = n < LEAST_SAMPLES ? LEAST_SAMPLES : n > MOST_SAMPLES ? MOST_SAMPLES : n;
  for (size_t i = 0; i < n; i++) {
    const char *sample;
    size_t size = take_sample(&sample, text, len, i, n, SHORT_SAMPLE);
    ask(guess, sample, size);
    if (!believe(guess) || (i > 0 && strcmp(code, guess->code) != 0)) return false;
    memcpy(code, guess->code, sizeof code);
  }
  return true;
}

/* Long samples as one text; the whole of a short one. */
static void ask_all(par_language_guess *guess, par_language_guess_fn *ask, const char *text,
                    size_t len) {
  char samples[MOST_SAMPLES * (LONG_SAMPLE + 1)];
  size_t used = 0;
  if (len <= MOST_SAMPLES * LONG_SAMPLE) {
    ask(guess, text, len);
    return;
  }
  for (size_t i = 0; i < MOST_SAMPLES; i++) {
    const char *sample;
    size_t size = take_sample(&sample, text, len, i, MOST_SAMPLES, LONG_SAMPLE);
    memcpy(samples + used, sample, size);
    used += size;
    samples[used++] = ' ';
  }
  ask(guess, samples, used);
}

void par_language_detect(char out[PAR_LANGUAGE_CODE], const char *text, size_t len) {
  par_language_guess guess = {0};
  par_language_guess_fn *ask = detector();
  out[0] = '\0';
  if (ask == NULL || len < LEAST_LETTERS) return;
  bool sure = len > LEAST_SAMPLES * SHORT_SAMPLE && agree(&guess, ask, text, len);
  if (!sure) ask_all(&guess, ask, text, len);
  if (sure || believe(&guess)) snprintf(out, PAR_LANGUAGE_CODE, "%s", guess.code);
}
