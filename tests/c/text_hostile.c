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
static const double SECONDS_MAX = 2;
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

int main(void) {
  par_tokenizer *tokenizer = NULL;
  if (par_tokenizer_new(&tokenizer, NULL) != PAR_OK) return 1;
  par_tokenizer_add_abbreviation(tokenizer, "et al.", 6, PAR_ABBREVIATION_PLAIN, NULL);
  par_tokenizer_add_abbreviation(tokenizer, "H. H.", 5, PAR_ABBREVIATION_TITLE, NULL);
  par_tokenizer_add_abbreviation(tokenizer, "No.", 3, PAR_ABBREVIATION_NUMBER, NULL);
  par_buf text = {0};
  par_tokens tokens = {0};
  par_u32s sentences = {0};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    char name[64];
    fill(&text, &texts[i]);
    par_tokens_reset(&tokens);
    par_u32s_reset(&sentences);
    clock_t start = clock();
    walk_boundaries(&text);
    par_status status =
      par_tokenize(&tokens, &sentences, tokenizer, text.data, text.len, NULL, 0, NULL);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    snprintf(name, sizeof name, "2 MiB of '%s' behind '%s'", texts[i].repeated,
             texts[i].first);
    if (!OK(status == PAR_OK && seconds < SECONDS_MAX, name)) printf("# %.3f s\n", seconds);
    if (getenv("VERBOSE") != NULL) printf("# %.3f s\n", seconds);
  }
  par_tokenizer_free(tokenizer);
  par_buf_clear(&text);
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
  return DONE();
}
