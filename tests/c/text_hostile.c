/* text_hostile.c -- texts made to be slow: time is linear in whatever they repeat. */

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "tap.h"
#include "text/sentbreak.h"
#include "text/tokenizer.h"
#include "text/wordbreak.h"

/* Linear takes a tenth of this on a slow machine, quadratic many times it. */
static const double SECONDS_MAX = 10;
enum { TEXT_LEN = 1 << 21 };

/* `first` once, then `repeated` to the end. */
typedef struct hostile {
  const char *first, *repeated;
} hostile;

static const hostile texts[] = {
  {"", "a"},
  {"", " "},
  {"", "\n"},
  {"a", "\xCC\x81"},
  {"", "\xC2\xAD"},
  {"a", "\xC2\xAD"},
  {"", "a."},
  {"", "a.-"},
  {"", "a'"},
  {"", "a'\xCC\x81"},
  {"a.", "\xCC\x81"},
  {"a.", " 1"},
  {"", ". "},
  {"", "?\""},
  {"", "-"},
  {"", "a-"},
  {"", "A/"},
  {"", "Ab/"},
  {"", "A/1"},
  {"", "1/"},
  {"", "@"},
  {"", "a@"},
  {"", "a@b."},
  {"", "http://"},
  {"", "www.a)"},
  {"http://a", ")"},
  {"", "("},
  {"", "et al. "},
  {"", "H. "},
  {"", "No. "},
  {"", "A. \n"},
  {"", "\xD7\x90\""},
  {"", "\xF0\x9F\x87\xA6"},
  {"", "\xE2\x80\x8D"},
  {"", "_"},
  {"", "\xD8\x80"},
  {"A/", "A(I)"},
  {"No.", "  "},
  {"", "a:"},
  {"", "1:"},
  {"\"", ".\" "},
  {"", "[5]"},
  {"a.", "["},
  {"a.", "*"},
  {"", "\"a "},
  {"", " 'a"},
  {"", " \xE2\x80\x9C"},
  {"", ":-) "},
  {"", ":-"},
  {"", " S/1/"},
  {"", "S/1/ "},
  {"", "S/PV. "},
  {"", "1) "},
  {"1. ", "2. "},
  {"", "(a) "},
  {"", "Dear "},
  {"", "----- "},
  {"", "It a "},
  {"", "1/1 1:1 AM "},
  {"", "\xE0\xB8\x81"},
  {"", "\xE4\xB8\xAD"},
  {"", "\xE3\x81\x82 "},
};

static void fill(par_buf *text, const hostile *h) {
  par_buf_reset(text);
  par_buf_append_cstr(text, h->first);
  while (text->len < TEXT_LEN) par_buf_append_cstr(text, h->repeated);
}

static void walk_boundaries(const par_buf *text) {
  size_t boundary;
  par_wordbreak words;
  par_wordbreak_init(&words, text->data, text->len);
  while (par_wordbreak_next(&boundary, &words)) continue;
  par_sentbreak sentences;
  par_sentbreak_init(&sentences, text->data, text->len);
  while (par_sentbreak_next(&boundary, &sentences)) continue;
}

static par_tokenizer *make_tokenizer(void) {
  par_tokenizer *tokenizer = NULL;
  if (par_tokenizer_new(&tokenizer, NULL) != PAR_OK) exit(1);
  par_tokenizer_add_abbreviation(tokenizer, "et al.", 6, PAR_ABBREVIATION_PLAIN, NULL);
  par_tokenizer_add_abbreviation(tokenizer, "H. H.", 5, PAR_ABBREVIATION_TITLE, NULL);
  par_tokenizer_add_abbreviation(tokenizer, "No.", 3, PAR_ABBREVIATION_NUMBER, NULL);
  return tokenizer;
}

/* The tailoring whose rules look furthest. */
static par_tokenizer *make_other_tokenizer(void) {
  par_tailoring tailoring = {0};
  par_tokenizer *tokenizer = make_tokenizer();
  par_tailoring_set(&tailoring, "clitics", "split", NULL);
  par_tailoring_set(&tailoring, "quotations", "whole", NULL);
  par_tokenizer_set_tailoring(tokenizer, &tailoring);
  return tokenizer;
}

static void test_text(const hostile *h, const par_buf *text, const par_tokenizer *tokenizer,
                      const char *how) {
  static par_tokens tokens;
  static par_u32s sentences;
  char name[96];
  par_tokens_reset(&tokens);
  par_u32s_reset(&sentences);
  clock_t start = clock();
  walk_boundaries(text);
  par_status status =
    par_tokenize(&tokens, &sentences, tokenizer, text->data, text->len, NULL, 0, NULL);
  double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  snprintf(name, sizeof name, "2 MiB of '%s' behind '%s', %s", h->repeated, h->first, how);
  if (!OK(status == PAR_OK && seconds < SECONDS_MAX, name)) printf("# %.3f s\n", seconds);
  if (getenv("VERBOSE") != NULL) printf("# %.3f s\n", seconds);
}

int main(void) {
  par_tokenizer *tokenizer = make_tokenizer(), *other = make_other_tokenizer();
  par_buf text = {0};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    fill(&text, &texts[i]);
    test_text(&texts[i], &text, tokenizer, "default");
    test_text(&texts[i], &text, other, "split and whole");
  }
  par_tokenizer_free(tokenizer);
  par_tokenizer_free(other);
  par_buf_clear(&text);
  return DONE();
}
