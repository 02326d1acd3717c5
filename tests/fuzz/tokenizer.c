/* tokenizer.c -- fuzzer: bytes become text, breaks and rules; tokens must be what
 * tokenizer.h says.
 *
 * The first byte chooses rules, the second how many breaks there are, each a byte's
 * distance from the one before; then the text, up to its first bad byte. */

#include <stdbool.h>
#include <string.h>

#include "fuzz/driver.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

static par_tokenizer *tokenizer;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  static const char *const known[] = {"Mr.", "No.", "e.g.", "etc."};
  par_error err = {0};
  (void)argc, (void)argv;
  HOLDS(par_tokenizer_new(&tokenizer, &err) == PAR_OK);
  for (int kind = 0; kind < 4; kind++)
    HOLDS(par_tokenizer_add_abbreviation(tokenizer, known[kind], strlen(known[kind]),
                                         (par_abbreviation)kind, &err) == PAR_OK);
  return 0;
}

static bool begins_character(const char *text, size_t len, size_t at) {
  return at == len || ((unsigned char)text[at] & 0xC0) != 0x80;
}

/* Between tokens nothing is lost. */
static void check_gap(const char *text, size_t start, size_t end) {
  for (size_t i = start; i < end; i++)
    HOLDS((unsigned char)text[i] >= 0x80 || (unsigned char)text[i] <= ' ' || text[i] == 0x7F);
}

static void check_tokens(const par_tokens *tokens, const char *text, size_t len) {
  size_t end = 0;
  for (size_t i = 0; i < tokens->n; i++) {
    par_token token = tokens->data[i];
    HOLDS(token.start >= end && token.len >= 1 && token.len <= PAR_TOKEN_MAX);
    HOLDS(token.start + (size_t)token.len <= len);
    HOLDS(begins_character(text, len, token.start));
    HOLDS(begins_character(text, len, token.start + token.len));
    check_gap(text, end, token.start);
    end = token.start + token.len;
  }
  check_gap(text, end, len);
}

static void check_sentences(const par_u32s *sentences, size_t n_tokens) {
  HOLDS((sentences->n == 0) == (n_tokens == 0));
  for (size_t i = 0; i < sentences->n; i++)
    HOLDS(i == 0
            ? sentences->data[i] == 0
            : sentences->data[i] > sentences->data[i - 1] && sentences->data[i] < n_tokens);
}

static void check_breaks(const par_tokens *tokens, const par_u32s *breaks) {
  for (size_t i = 0, b = 0; i < tokens->n; i++) {
    par_token token = tokens->data[i];
    while (b < breaks->n && breaks->data[b] <= token.start) b++;
    HOLDS(b == breaks->n || breaks->data[b] >= token.start + token.len);
  }
}

static void tokenize(const char *text, size_t len, const par_u32s *breaks) {
  par_tokens tokens = {0};
  par_u32s sentences = {0};
  par_error err = {0};
  HOLDS(par_tokenize(&tokens, &sentences, tokenizer, text, len, breaks->data, breaks->n,
                     &err) == PAR_OK);
  check_tokens(&tokens, text, len);
  check_sentences(&sentences, tokens.n);
  check_breaks(&tokens, breaks);
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2 || size < 2 + (size_t)data[1] % 8) return 0;
  size_t n_breaks = data[1] % 8;
  const char *text = (const char *)data + 2 + n_breaks;
  size_t len = par_utf8_valid(text, size - 2 - n_breaks);
  par_u32s breaks = {0};
  uint32_t at = 0;
  for (size_t i = 0; i < n_breaks; i++) {
    at += data[2 + i];
    if (at < len && begins_character(text, len, at) &&
        (breaks.n == 0 || breaks.data[breaks.n - 1] < at))
      par_u32s_push(&breaks, at);
  }
  par_tailoring tailoring = {{0}};
  for (int i = 0; i < PAR_N_TAILORINGS; i++)
    tailoring.value[i] = data[0] >> i % 8 & 1; /* each has two values or more */
  par_tokenizer_set_tailoring(tokenizer, &tailoring);
  tokenize(text, len, &breaks);
  par_u32s_clear(&breaks);
  return 0;
}
