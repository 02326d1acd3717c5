/* piece_builder.c -- the tokens of a stretch of text into a piece. */

#include "corpus/piece_builder.h"

#include <string.h>

#include "corpus/prepared.h"

/* Keys are made for so many tokens at once, and then asked: memory is slow. */
enum { BATCH = 32 };

/* The numbers of places start behind those of the last piece; they are forgotten
 * before they would be out of numbers. There are no more types than tokens. */
static bool begin(par_piece_builder *b, size_t n_tokens) {
  b->base += (uint32_t)b->types.n;
  if (b->base == 0 || b->base > UINT32_MAX / 2) {
    b->base = 1;
    if (b->place_of.n > 0) memset(b->place_of.data, 0, b->place_of.n * sizeof(uint32_t));
    par_forms_forget_notes(&b->forms);
  }
  par_u32s_reset(&b->types);
  par_u16s_reset(&b->lens);
  par_u32s_reset(&b->indices);
  par_u32s_reset(&b->long_gaps);
  par_buf_reset(&b->gaps);
  return par_forms_prepare(&b->forms) && par_u32s_reserve(&b->types, n_tokens) &&
         par_u16s_reserve(&b->lens, n_tokens) && par_u32s_reserve(&b->indices, n_tokens) &&
         par_buf_reserve(&b->gaps, n_tokens);
}

/* The form at s as the stream knows it; PAR_STRMAP_NONE when memory is out. */
static uint32_t add_form(par_piece_builder *b, const par_form_key *key, const char *s,
                         uint32_t len) {
  uint32_t form = par_forms_add(&b->forms, key, s, len);
  if (form == PAR_STRMAP_NONE) return form;
  while (form >= b->place_of.n)
    if (!par_u32s_push(&b->place_of, 0)) return PAR_STRMAP_NONE;
  return form;
}

/* The next place is that of the form, which has none yet in this piece. */
static inline uint32_t new_place(par_piece_builder *b, uint32_t form, uint32_t len) {
  uint32_t place = (uint32_t)b->types.n;
  b->place_of.data[form] = b->base + place;
  b->types.data[b->types.n++] = form;
  b->lens.data[b->lens.n++] = (uint16_t)len;
  return place;
}

/* The place of a form that the table does not know, or not for sure; any when memory is
 * out, which `types` remembers. */
static uint32_t find_place(par_piece_builder *b, const par_form_key *key, const char *s,
                           uint32_t len) {
  uint32_t form = add_form(b, key, s, len);
  if (form == PAR_STRMAP_NONE) {
    b->types.failed = true;
    return 0;
  }
  uint32_t note = b->place_of.data[form];
  uint32_t place = note >= b->base ? note - b->base : new_place(b, form, len);
  if (key->words[0] != 0) key->recent->note = b->base + place;
  return place;
}

/* The place in the piece of a token's form. The table notes it with the form: an entry
 * that is noted for an earlier piece has no place in this one, and one of no form at all
 * is not noted. */
static inline uint32_t place_of(par_piece_builder *b, const par_form_key *key,
                                const char *text, const par_token *token) {
  par_recent_form *recent = key->recent;
  if (!par_forms_seen(key) || recent->note == 0)
    return find_place(b, key, text + token->start, token->len);
  if (recent->note >= b->base) return recent->note - b->base;
  uint32_t place = new_place(b, recent->id, token->len);
  recent->note = b->base + place;
  return place;
}

/* The keys of the tokens, at most BATCH; `safe` is the last place in the text where a key
 * may read. */
static void make_keys(par_form_key *keys, const par_forms *forms, const char *text,
                      size_t safe, const par_token *tokens, size_t n) {
  for (size_t i = 0; i < n; i++) {
    par_token token = tokens[i];
    if (token.len <= PAR_FORMS_SHORT && token.start < safe)
      par_forms_key(&keys[i], forms, text + token.start, token.len);
    else
      par_forms_any_key(&keys[i], forms, text + token.start, token.len);
  }
}

static void put_places(par_piece_builder *b, const par_form_key *keys, const char *text,
                       const par_token *tokens, size_t n) {
  uint32_t *indices = b->indices.data + b->indices.n;
  for (size_t i = 0; i < n; i++) indices[i] = place_of(b, &keys[i], text, &tokens[i]);
  b->indices.n += n;
}

/* Behind the last token. */
static uint32_t put_gaps(par_piece_builder *b, const par_token *tokens, size_t n,
                         uint32_t end) {
  uint8_t *gaps = (uint8_t *)b->gaps.data + b->gaps.len;
  for (size_t i = 0; i < n; i++) {
    par_token token = tokens[i];
    uint32_t gap = token.start - end;
    end = token.start + token.len;
    gaps[i] = (uint8_t)gap;
    if (gap < PAR_LONG_GAP) continue;
    gaps[i] = PAR_LONG_GAP;
    par_u32s_push(&b->long_gaps, gap);
  }
  b->gaps.len += n;
  return end;
}

par_status par_piece_builder_make(par_piece_builder *b, const char *text, size_t text_len,
                                  const par_tokens *tokens, uint32_t end, par_error *err) {
  par_form_key keys[BATCH];
  size_t safe = text_len < PAR_FORMS_SHORT ? 0 : text_len - PAR_FORMS_SHORT + 1;
  if (!begin(b, tokens->n)) return par_fail_memory(err);
  for (size_t i = 0; i < tokens->n; i += BATCH) {
    const par_token *some = tokens->data + i;
    size_t n = tokens->n - i < BATCH ? tokens->n - i : BATCH;
    make_keys(keys, &b->forms, text, safe, some, n);
    put_places(b, keys, text, some, n);
    end = put_gaps(b, some, n, end);
  }
  return b->types.failed || b->long_gaps.failed ? par_fail_memory(err) : PAR_OK;
}

void par_piece_builder_clear(par_piece_builder *b) {
  par_forms_clear(&b->forms);
  par_u32s *lists[] = {&b->place_of, &b->types, &b->indices, &b->long_gaps};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_clear(lists[i]);
  par_u16s_clear(&b->lens);
  par_buf_clear(&b->gaps);
}
