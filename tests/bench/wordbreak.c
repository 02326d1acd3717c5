/* wordbreak.c -- words segmented per second: ours, tokens, and libunistring's.
 *
 *     wordbreak FILE
 *
 * Prints MB/s of the word boundaries of UAX #29 with ours and with
 * u8_wordbreaks, their ratio, and MB/s of tokens with sentences. The best of
 * some rounds, so that a busy machine does not speak. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <uniwbrk.h>

#include "base/file.h"
#include "text/sentbreak.h"
#include "text/tokenizer.h"
#include "text/utf8.h"
#include "text/wordbreak.h"

enum { ROUNDS = 5 };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

typedef size_t run_fn(const char *text, size_t len);

static size_t run_ours(const char *text, size_t len) {
  par_wordbreak words;
  size_t n = 0, boundary;
  par_wordbreak_init(&words, text, len);
  while (par_wordbreak_next(&boundary, &words)) ++n;
  return n;
}

static size_t run_sentences(const char *text, size_t len) {
  par_sentbreak sentences;
  size_t n = 0, boundary;
  par_sentbreak_init(&sentences, text, len);
  while (par_sentbreak_next(&boundary, &sentences)) ++n;
  return n;
}

static size_t run_libunistring(const char *text, size_t len) {
  char *marks = malloc(len);
  if (marks == NULL) exit(1);
  u8_wordbreaks((const uint8_t *)text, len, marks);
  size_t n = 0;
  for (size_t i = 0; i < len; ++i) n += marks[i] != 0;
  free(marks);
  return n;
}

static size_t run_tokens(const char *text, size_t len) {
  static par_tokens tokens;
  static par_u32s sentences;
  par_tokenizer *tokenizer;
  par_error err;
  par_tokens_reset(&tokens);
  par_u32s_reset(&sentences);
  if (par_tokenizer_new(&tokenizer, &err) != PAR_OK ||
      par_tokenizer_add_abbreviation(tokenizer, "Mr.", 3, PAR_ABBREVIATION_TITLE, &err) !=
        PAR_OK ||
      par_tokenize(&tokens, &sentences, tokenizer, text, len, NULL, 0, &err) != PAR_OK) {
    fprintf(stderr, "%s\n", err.message);
    exit(1);
  }
  par_tokenizer_free(tokenizer);
  return tokens.n;
}

static double best_speed(const char *name, run_fn *run, const char *text, size_t len,
                         int rounds) {
  double best = 0;
  size_t n = 0;
  for (int i = 0; i < rounds; ++i) {
    double start = now();
    n = run(text, len);
    double speed = (double)len / 1e6 / (now() - start);
    if (speed > best) best = speed;
  }
  printf("%-24s %8.1f MB/s  %zu\n", name, best, n);
  return best;
}

int main(int argc, char **argv) {
  par_buf text = {0};
  par_error err;
  if (argc != 2 || par_file_read(&text, argv[1], (size_t)1 << 31, &err) != PAR_OK) {
    fprintf(stderr, "usage: wordbreak FILE\n");
    return 2;
  }
  text.len = par_utf8_valid(text.data, text.len);
  double ours = best_speed("words", run_ours, text.data, text.len, ROUNDS);
  double peer = best_speed("words, libunistring", run_libunistring, text.data, text.len, 2);
  printf("%-24s %8.1f x\n", "ratio", ours / peer);
  best_speed("sentences", run_sentences, text.data, text.len, ROUNDS);
  best_speed("tokens", run_tokens, text.data, text.len, ROUNDS);
  par_buf_clear(&text);
  return 0;
}
