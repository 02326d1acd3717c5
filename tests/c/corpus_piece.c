/* corpus_piece.c -- pieces say what their tokens were, whatever came before. */

#include <stdint.h>
#include <stdlib.h>

#include "corpus/piece_builder.h"
#include "corpus/prepared.h"
#include "tap.h"

enum { N_PIECES = 40, MAX_TOKENS = 3000, LONGEST = 40, MAX_GAP = 400 };

static uint64_t state = 1;

/* xorshift64* of Vigna, 2016. */
static uint32_t random_below(uint32_t n) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (uint32_t)((state * UINT64_C(2685821657736338717)) >> 33) % n;
}

/* A form of a language in which short ones are common, and some are known again. */
static void append_form(par_buf *text) {
  uint32_t len = random_below(8) == 0 ? 1 + random_below(LONGEST) : 1 + random_below(4);
  for (uint32_t i = 0; i < len; i++)
    par_buf_append_byte(text, (uint8_t)('a' + random_below(len > 16 ? 2 : 26)));
}

/* A text with tokens, the last of which ends it. */
static void make_text(par_buf *text, par_tokens *tokens) {
  par_buf_reset(text);
  par_tokens_reset(tokens);
  uint32_t n = random_below(MAX_TOKENS);
  for (uint32_t i = 0; i < n; i++) {
    uint32_t gap = random_below(50) == 0 ? random_below(MAX_GAP) : random_below(3);
    for (uint32_t k = 0; k < gap; k++) par_buf_append_byte(text, ' ');
    par_token token = {(uint32_t)text->len, 0};
    append_form(text);
    token.len = (uint32_t)text->len - token.start;
    par_tokens_push(tokens, token);
  }
}

static bool is_form(const par_piece_builder *b, uint32_t type, const char *s, uint32_t len) {
  const par_strmap_key *key = &b->forms.map.keys[b->types.data[type]];
  return key->len == len && memcmp(key->s, s, len) == 0 && b->lens.data[type] == len;
}

/* Forms and gaps are those of the tokens; types are numbered as they occur. */
static bool says(const par_piece_builder *b, const par_buf *text, const par_tokens *tokens) {
  uint32_t end = 0, n_types = 0;
  size_t n_long = 0;
  if (b->indices.n != tokens->n || b->gaps.len != tokens->n) return false;
  for (size_t i = 0; i < tokens->n; i++) {
    par_token token = tokens->data[i];
    uint32_t type = b->indices.data[i], gap = (uint8_t)b->gaps.data[i];
    if (gap == PAR_LONG_GAP) gap = b->long_gaps.data[n_long++];
    if (gap != token.start - end || type > n_types) return false;
    if (type == n_types) n_types++;
    if (!is_form(b, type, text->data + token.start, token.len)) return false;
    end = token.start + token.len;
  }
  return n_types == b->types.n && n_types == b->lens.n && n_long == b->long_gaps.n;
}

/* Each form has one number, and a type of a piece no other. */
static bool types_differ(const par_piece_builder *b) {
  uint8_t *seen = calloc(b->forms.map.n + 1, 1);
  bool good = seen != NULL;
  for (size_t i = 0; good && i < b->types.n; i++) good = seen[b->types.data[i]]++ == 0;
  free(seen);
  return good;
}

int main(void) {
  par_piece_builder builder = {0};
  par_buf text = {0};
  par_tokens tokens = {0};
  bool made = true, said = true, differ = true;
  for (int i = 0; i < N_PIECES; i++) {
    make_text(&text, &tokens);
    made &= par_piece_builder_make(&builder, text.data, text.len, &tokens, 0, NULL) == PAR_OK;
    said &= says(&builder, &text, &tokens);
    differ &= types_differ(&builder);
    if (i == N_PIECES / 2) builder.base = UINT32_MAX / 2;
  }
  OK(made, "pieces are made of any tokens");
  OK(said,
     "forms, lengths and gaps are those of the tokens, before numbers are used up and behind");
  OK(differ, "a form is one type of a piece");
  par_piece_builder_clear(&builder);
  par_buf_clear(&text);
  par_tokens_clear(&tokens);
  return DONE();
}
