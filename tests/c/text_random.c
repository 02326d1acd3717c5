/* text_random.c -- what holds for the tokens and sentences of any text whatever.
 *
 *     text_random [ROUNDS [SEED]]
 *
 * Texts are strung together from pieces that the rules are about, and from random
 * code points. */

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "tap.h"
#include "text/sentbreak.h"
#include "text/shape.h"
#include "text/tokenizer.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"
#include "text/wordbreak.h"

enum { MAX_BREAKS = 8 };

static uint64_t state = 1;

/* xorshift64* of Vigna, 2016. */
static uint32_t random_below(uint32_t n) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (uint32_t)((state * UINT64_C(2685821657736338717)) >> 33) % n;
}

static const char *const pieces[] = {
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "a",
  "B",
  "The",
  "said",
  "word",
  "3",
  "75",
  ".",
  ".",
  ",",
  ":",
  ";",
  "?",
  "!",
  "...",
  "-",
  "--",
  "/",
  "'",
  "'s",
  "\"",
  "(",
  ")",
  "[",
  "]",
  "@",
  "*",
  "&",
  "_",
  "U.N.",
  "e.g.",
  "H. E.",
  "et al.",
  "No.",
  "A/",
  "RES/",
  "http://",
  "www.",
  "x@y.org",
  "\xC2\xAD",
  "\xE2\x80\x8B",
  "\xEF\xBB\xBF",
  "\xE2\x80\x99",
  "\xE2\x80\x9C",
  "\xE2\x80\x9D",
  "\xE2\x80\xA6",
  "\xE2\x80\x94",
  "\xE2\x80\x8D",
  "\xCC\x81",
  "\xC3\xA9",
  "\xD7\x90",
  "\xE4\xB8\xAD",
  "\xE3\x80\x82",
  "\xE0\xB8\xA3\xE0\xB8\xB1\xE0\xB8\x90",
  "\xE3\x82\xAB\xE3\x83\xBC",
  "S/2024/ 7",
  "PV. 12",
  "can't",
  "cannot",
  "It",
  "Dear",
  ":-)",
  "------",
  "1. ",
  "2) ",
  "(b)",
  "11/28/2031 06:16 PM",
  "\xF0\x9F\x87\xA6",
  "\xF0\x9F\x98\x80",
  "\xE2\x80\xA9",
  "\xC2\xA0",
  "\xD8\x80",
  "\xEF\xBF\xB9",
  "\xE2\x80\x90",
};

static void add_random_cp(par_buf *text) {
  uint32_t cp = random_below(4) ? random_below(0x3000) : random_below(0x110000);
  if (cp >= 0xD800 && cp < 0xE000) cp = 0xFFFD;
  char bytes[4];
  par_buf_append(text, bytes, par_utf8_encode(bytes, cp));
}

static void make_text(par_buf *text) {
  par_buf_reset(text);
  par_buf_reserve(text, 1);
  uint32_t n = random_below(random_below(20) ? 40 : 3000);
  const char *piece = NULL;
  for (uint32_t i = 0; i < n; ++i) {
    if (random_below(20) == 0) {
      add_random_cp(text);
      continue;
    }
    if (piece == NULL || random_below(n > 100 ? 50 : 3) > 0)
      piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
    par_buf_append_cstr(text, piece);
  }
}

static size_t make_breaks(uint32_t breaks[MAX_BREAKS], const par_buf *text) {
  size_t n = random_below(MAX_BREAKS);
  uint32_t at = 0;
  for (size_t i = 0; i < n; ++i) {
    at += random_below((uint32_t)text->len / 4 + 2);
    while (at < text->len && ((uint8_t)text->data[at] & 0xC0) == 0x80) ++at;
    breaks[i] = at;
  }
  return n;
}

static bool is_gap(const char *text, size_t start, size_t end) {
  uint32_t n;
  for (size_t at = start; at < end; at += n)
    if (!(par_unicode(par_utf8_decode(text + at, &n)).flags &
          (PAR_UNICODE_SPACE | PAR_UNICODE_INVISIBLE)))
      return false;
  return true;
}

static bool is_boundary(const par_buf *text, size_t at) {
  return at >= text->len || ((uint8_t)text->data[at] & 0xC0) != 0x80;
}

static bool crosses(const uint32_t *breaks, size_t n, uint32_t start, uint32_t end) {
  for (size_t i = 0; i < n; ++i)
    if (breaks[i] > start && breaks[i] < end) return true;
  return false;
}

/* Tokens ascend, are whole characters, not empty, not too long; gaps are gaps. */
static bool check_tokens(const par_tokens *tokens, const par_buf *text, const uint32_t *breaks,
                         size_t n_breaks) {
  size_t last = 0;
  for (size_t i = 0; i < tokens->n; ++i) {
    par_token token = tokens->data[i];
    size_t end = token.start + token.len;
    if (token.start < last || end > text->len) return false;
    if (token.len == 0 || token.len > PAR_TOKEN_MAX) return false;
    if (!is_boundary(text, token.start) || !is_boundary(text, end)) return false;
    if (!is_gap(text->data, last, token.start)) return false;
    if (crosses(breaks, n_breaks, token.start, (uint32_t)end)) return false;
    last = end;
  }
  return is_gap(text->data, last, text->len);
}

static bool starts_sentence(const par_u32s *sentences, uint32_t token) {
  for (size_t i = 0; i < sentences->n; ++i)
    if (sentences->data[i] == token) return true;
  return false;
}

/* Starts ascend from the first token, and each break with tokens behind it is one. */
static bool check_sentences(const par_u32s *sentences, const par_tokens *tokens,
                            const uint32_t *breaks, size_t n_breaks) {
  if ((sentences->n > 0) != (tokens->n > 0)) return false;
  for (size_t i = 0; i < sentences->n; ++i)
    if (i == 0 ? sentences->data[i] != 0 : sentences->data[i] <= sentences->data[i - 1])
      return false;
  if (sentences->n > 0 && sentences->data[sentences->n - 1] >= tokens->n) return false;
  for (size_t i = 0; i < n_breaks; ++i) {
    uint32_t t = 0;
    while (t < tokens->n && tokens->data[t].start < breaks[i]) ++t;
    if (t < tokens->n && !starts_sentence(sentences, t)) return false;
  }
  return true;
}

/* Shapes and classes do not fail on any token. */
static bool check_shapes(const par_tokens *tokens, const par_buf *text) {
  par_buf shape = {0};
  bool good = true;
  for (size_t i = 0; i < tokens->n; ++i) {
    const char *form = text->data + tokens->data[i].start;
    par_shape(&shape, form, tokens->data[i].len);
    good &= par_token_class_of(form, tokens->data[i].len) < PAR_N_CLASSES;
  }
  good &= par_utf8_valid(shape.data, shape.len) == shape.len;
  par_buf_clear(&shape);
  return good;
}

static bool check_boundaries(const par_buf *text) {
  size_t at = 0, next;
  par_wordbreak words;
  par_sentbreak sentences;
  par_wordbreak_init(&words, text->data, text->len);
  for (; par_wordbreak_next(&next, &words); at = next)
    if (next <= at || !is_boundary(text, next)) return false;
  par_sentbreak_init(&sentences, text->data, text->len);
  size_t last = 0;
  for (; par_sentbreak_next(&next, &sentences); last = next)
    if (next <= last || !is_boundary(text, next)) return false;
  return at == text->len && last == text->len;
}

static par_tokenizer *make_tokenizer(void) {
  static const char *const forms[] = {"e.g.",  "U.N.", "No.",    "et al.",
                                      "H. E.", "a.B.", "word 3."};
  par_tokenizer *tokenizer = NULL;
  if (par_tokenizer_new(&tokenizer, NULL) != PAR_OK) exit(1);
  for (int i = 0; i < 7; ++i)
    par_tokenizer_add_abbreviation(tokenizer, forms[i], strlen(forms[i]),
                                   (par_abbreviation)(i % 4), NULL);
  return tokenizer;
}

static unsigned n_values(int name) {
  const char *const *values = par_tailoring_values((par_tailoring_name)name);
  unsigned n = 0;
  while (values[n] != NULL) ++n;
  return n;
}

/* The tailoring number `number`, counted with the first name as the lowest place; false
 * past the last. */
static bool make_tailoring(par_tailoring *tailoring, uint64_t number) {
  for (int i = 0; i < PAR_N_TAILORINGS; ++i) {
    unsigned n = n_values(i);
    tailoring->value[i] = (uint8_t)(number % n);
    number /= n;
  }
  return number == 0;
}

static par_tailoring random_tailoring(void) {
  par_tailoring tailoring;
  for (int i = 0; i < PAR_N_TAILORINGS; ++i)
    tailoring.value[i] = (uint8_t)random_below(n_values(i));
  return tailoring;
}

typedef struct cut {
  par_tokens tokens;
  par_u32s sentences;
  uint32_t breaks[MAX_BREAKS];
  size_t n_breaks;
} cut;

/* Cut the text, with breaks if wanted, and hold the invariants. */
static bool cut_holds(cut *c, const par_tokenizer *tokenizer, const par_buf *text) {
  par_tokens_reset(&c->tokens);
  par_u32s_reset(&c->sentences);
  return par_tokenize(&c->tokens, &c->sentences, tokenizer, text->data, text->len, c->breaks,
                      c->n_breaks, NULL) == PAR_OK &&
         check_tokens(&c->tokens, text, c->breaks, c->n_breaks) &&
         check_sentences(&c->sentences, &c->tokens, c->breaks, c->n_breaks);
}

/* A small text for each combination of tailorings there is. */
static bool every_combination_holds(par_tokenizer *tokenizer) {
  par_tailoring tailoring;
  par_buf text = {0};
  cut c = {0};
  bool good = true;
  for (uint64_t number = 0; make_tailoring(&tailoring, number) && good; ++number) {
    par_tokenizer_set_tailoring(tokenizer, &tailoring);
    if (number % 64 == 0) make_text(&text);
    if (text.len > 80) text.len = 0;
    good = cut_holds(&c, tokenizer, &text);
    if (!good) printf("# %.*s\n", (int)text.len, text.data);
  }
  par_buf_clear(&text);
  par_tokens_clear(&c.tokens);
  par_u32s_clear(&c.sentences);
  return good;
}

static bool is_token(const par_tokens *tokens, size_t *at, size_t start, size_t end) {
  while (*at < tokens->n && tokens->data[*at].start < start) ++*at;
  return *at < tokens->n && tokens->data[*at].start == start &&
         tokens->data[*at].len == end - start;
}

/* The end without format characters, which no word needs; `end` when there is nothing
 * else. */
static size_t without_format(const par_buf *text, size_t start, size_t end) {
  uint32_t n;
  for (size_t kept = end; kept > start;) {
    size_t last = kept - 1;
    while (!is_boundary(text, last)) --last;
    if (par_unicode(par_utf8_decode(text->data + last, &n)).word != PAR_WB_FORMAT) return kept;
    kept = last;
  }
  return end;
}

/* With all that has an "off" switched off, a word of UAX #29 without a gap in it is a
 * token. */
static bool untailored_holds(par_tokenizer *tokenizer, const par_buf *text) {
  par_tailoring tailoring = {0};
  for (int i = 0; i < PAR_N_TAILORINGS; ++i) {
    const char *const *values = par_tailoring_values((par_tailoring_name)i);
    unsigned last = n_values(i) - 1;
    if (strcmp(values[last], "off") == 0) tailoring.value[i] = (uint8_t)last;
  }
  cut c = {0};
  par_wordbreak words;
  size_t start = 0, end, at = 0;
  par_tokenizer_set_tailoring(tokenizer, &tailoring);
  bool good = cut_holds(&c, tokenizer, text);
  par_wordbreak_init(&words, text->data, text->len);
  for (; good && par_wordbreak_next(&end, &words); start = end) {
    bool gap = false;
    for (size_t i = start; i < end; ++i)
      gap |= is_boundary(text, i) && is_gap(text->data, i, i + 1);
    good = gap || end - start > PAR_TOKEN_MAX ||
           is_token(&c.tokens, &at, start, without_format(text, start, end));
  }
  par_tokens_clear(&c.tokens);
  par_u32s_clear(&c.sentences);
  return good;
}

/* The tokens of [start, end) of the whole are those of the unit, and so are its
 * sentences. */
static bool is_same(const cut *unit, const cut *whole, uint32_t start, uint32_t end) {
  const par_tokens *tokens = &whole->tokens;
  size_t first = 0, sentence = 0, i = 0, k = 0;
  while (first < tokens->n && tokens->data[first].start < start) ++first;
  while (sentence < whole->sentences.n && whole->sentences.data[sentence] < first) ++sentence;
  for (; first + i < tokens->n && tokens->data[first + i].start < end; ++i)
    if (i >= unit->tokens.n ||
        tokens->data[first + i].start - start != unit->tokens.data[i].start ||
        tokens->data[first + i].len != unit->tokens.data[i].len)
      return false;
  for (; sentence + k < whole->sentences.n && whole->sentences.data[sentence + k] < first + i;
       ++k)
    if (k >= unit->sentences.n ||
        whole->sentences.data[sentence + k] - first != unit->sentences.data[k])
      return false;
  return i == unit->tokens.n && k == unit->sentences.n;
}

/* A unit is cut the same alone as between others: wherever it is in what is seen at once,
 * and however much text is behind it. */
static bool unit_stands_anywhere(const par_tokenizer *tokenizer, const par_buf *unit) {
  cut alone = {0}, among = {0};
  par_buf other = {0}, whole = {0};
  make_text(&other);
  par_buf_append(&whole, other.data, other.len);
  uint32_t start = (uint32_t)whole.len, end = start + (uint32_t)unit->len;
  par_buf_append(&whole, unit->data, unit->len);
  make_text(&other);
  par_buf_append(&whole, other.data, other.len);
  among.breaks[0] = start;
  among.breaks[1] = end;
  among.n_breaks = 2;
  bool good = cut_holds(&alone, tokenizer, unit) && cut_holds(&among, tokenizer, &whole) &&
              is_same(&alone, &among, start, end);
  cut *both[] = {&alone, &among};
  for (size_t i = 0; i < 2; ++i) {
    par_tokens_clear(&both[i]->tokens);
    par_u32s_clear(&both[i]->sentences);
  }
  par_buf_clear(&other);
  par_buf_clear(&whole);
  return good;
}

int main(int argc, char **argv) {
  int n_rounds = argc > 1 ? atoi(argv[1]) : 3000;
  if (argc > 2) state = strtoull(argv[2], NULL, 10) | 1;
  par_tokenizer *tokenizer = make_tokenizer();
  par_buf text = {0};
  cut c = {0};
  bool cuts_hold = true, shapes_hold = true, boundaries_hold = true, untailored = true;
  bool stands = true;
  for (int round = 0; round < n_rounds; ++round) {
    par_tailoring tailoring = random_tailoring();
    if (round % 2 == 0) tailoring = (par_tailoring){0};
    par_tokenizer_set_tailoring(tokenizer, &tailoring);
    make_text(&text);
    c.n_breaks = make_breaks(c.breaks, &text);
    cuts_hold &= cut_holds(&c, tokenizer, &text);
    shapes_hold &= check_shapes(&c.tokens, &text);
    boundaries_hold &= check_boundaries(&text);
    stands &= unit_stands_anywhere(tokenizer, &text);
    untailored &= untailored_holds(tokenizer, &text);
  }
  OK(cuts_hold, "tokens ascend, are whole, leave only gaps; sentences begin at every break");
  OK(shapes_hold, "every token has a shape and a class");
  OK(boundaries_hold, "boundaries ascend to the end of the text");
  OK(stands, "a unit is cut the same wherever it stands");
  OK(untailored, "without tailorings tokens are the words of UAX #29");
  OK(every_combination_holds(tokenizer), "so it is with every combination of tailorings");
  par_tokenizer_free(tokenizer);
  par_buf_clear(&text);
  par_tokens_clear(&c.tokens);
  par_u32s_clear(&c.sentences);
  return DONE();
}
