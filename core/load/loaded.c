/* loaded.c -- filling and freeing what a loader made. */

#include "load/loaded.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { LAYERS_LOOKED_BACK = 4 };

/* The name of a layer, shared with one of the last spans where it can be. */
static const char *keep_layer(par_loaded *loaded, const char *layer) {
  const par_loaded_spans *spans = &loaded->spans;
  for (size_t i = 0; i < LAYERS_LOOKED_BACK && i < spans->n; i++) {
    const char *known = spans->data[spans->n - 1 - i].layer;
    if (strcmp(known, layer) == 0) return known;
  }
  return par_arena_copy(&loaded->arena, layer, strlen(layer));
}

par_status par_loaded_add_span(par_loaded *loaded, const char *layer, uint32_t start,
                               uint32_t end, const char *attributes, par_error *err) {
  assert(start <= end);
  par_loaded_span span = {keep_layer(loaded, layer), start, end, NULL};
  if (attributes != NULL)
    span.attributes = par_arena_copy(&loaded->arena, attributes, strlen(attributes));
  if (span.layer == NULL || (attributes != NULL && span.attributes == NULL))
    return par_fail_memory(err);
  if (!par_loaded_spans_push(&loaded->spans, span)) return par_fail_memory(err);
  return PAR_OK;
}

/* The place of an origin among all; others are weaker. */
static size_t rank_of(const char *origin) {
  static const char *const origins[] = {"option",  "sidecar", "front matter", "embedded",
                                        "pattern", "head",    "name",         "detected"};
  size_t n = sizeof origins / sizeof *origins, i = 0;
  while (i < n && strcmp(origins[i], origin) != 0) i++;
  return i;
}

static par_loaded_metadatum *find_metadatum(const par_loaded *loaded, const char *key) {
  for (size_t i = 0; i < loaded->metadata.n; i++)
    if (strcmp(loaded->metadata.data[i].key, key) == 0) return &loaded->metadata.data[i];
  return NULL;
}

par_status par_loaded_add_metadatum(par_loaded *loaded, const char *key, const char *value,
                                    const char *origin, par_error *err) {
  par_loaded_metadatum *known = find_metadatum(loaded, key);
  if (known != NULL && rank_of(known->origin) <= rank_of(origin)) return PAR_OK;
  par_loaded_metadatum metadatum = {
    par_arena_copy(&loaded->arena, key, strlen(key)),
    par_arena_copy(&loaded->arena, value, strlen(value)),
    par_arena_copy(&loaded->arena, origin, strlen(origin)),
  };
  if (metadatum.key == NULL || metadatum.value == NULL || metadatum.origin == NULL)
    return par_fail_memory(err);
  if (known != NULL)
    *known = metadatum;
  else if (!par_loaded_metadatums_push(&loaded->metadata, metadatum))
    return par_fail_memory(err);
  return PAR_OK;
}

par_status par_loaded_note_decoding(par_loaded *loaded, const par_decoded *how,
                                    par_error *err) {
  char number[24];
  if (how->guessed)
    PAR_TRY(par_loaded_add_metadatum(loaded, "encoding", how->encoding, "detected", err));
  if (how->n_replaced == 0) return PAR_OK;
  snprintf(number, sizeof number, "%zu", how->n_replaced);
  return par_loaded_add_metadatum(loaded, "replaced", number, "detected", err);
}

par_loaded_layer *par_loaded_add_layer(par_loaded *loaded, const char *name) {
  par_loaded_layer layer = {.name = par_arena_copy(&loaded->arena, name, strlen(name))};
  if (layer.name == NULL || !par_loaded_layers_push(&loaded->layers, layer)) return NULL;
  return &loaded->layers.data[loaded->layers.n - 1];
}

par_status par_loaded_layer_push(par_loaded_layer *layer, const char *value, size_t len,
                                 par_error *err) {
  uint32_t number = 0;
  if (value != NULL) {
    number = par_strmap_add(&layer->values, value, len, NULL);
    if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
    number++;
  }
  return par_u32s_push(&layer->of_token, number) ? PAR_OK : par_fail_memory(err);
}

static bool cuts_character(const par_buf *text, size_t byte) {
  return byte < text->len && ((unsigned char)text->data[byte] & 0xC0) == 0x80;
}

par_status par_loaded_check_tokens(const par_loaded *loaded, par_error *err) {
  size_t end = 0;
  for (size_t i = 0; i < loaded->tokens.n; i++) {
    par_token token = loaded->tokens.data[i];
    if (token.len == 0 || token.len > PAR_TOKEN_MAX)
      return par_fail(err, PAR_EINVALID, "token %zu has %u bytes: it may have 1 to %d", i + 1,
                      token.len, PAR_TOKEN_MAX);
    if (token.start < end || token.start + (size_t)token.len > loaded->text.len)
      return par_fail(err, PAR_EINVALID, "token %zu is out of order, or not in the text",
                      i + 1);
    end = token.start + (size_t)token.len;
    if (cuts_character(&loaded->text, token.start) || cuts_character(&loaded->text, end))
      return par_fail(err, PAR_EINVALID, "token %zu cuts a character", i + 1);
  }
  const par_u32s *sentences = &loaded->sentences;
  if (loaded->tokens.n > 0 && (sentences->n == 0 || sentences->data[0] != 0))
    return par_fail(err, PAR_EINVALID, "the first token is in no sentence");
  for (size_t i = 0; i < sentences->n; i++)
    if (sentences->data[i] >= loaded->tokens.n ||
        (i > 0 && sentences->data[i] <= sentences->data[i - 1]))
      return par_fail(err, PAR_EINVALID, "sentence %zu is out of order, or has no tokens",
                      i + 1);
  return PAR_OK;
}

void par_loaded_clear(par_loaded *loaded) {
  for (size_t i = 0; i < loaded->layers.n; i++) {
    par_strmap_clear(&loaded->layers.data[i].values);
    par_u32s_clear(&loaded->layers.data[i].of_token);
  }
  par_loaded_layers_clear(&loaded->layers);
  par_tokens_clear(&loaded->tokens);
  par_u32s_clear(&loaded->sentences);
  par_buf_clear(&loaded->text);
  par_u32s_clear(&loaded->breaks);
  par_loaded_spans_clear(&loaded->spans);
  par_loaded_metadatums_clear(&loaded->metadata);
  par_arena_clear(&loaded->arena);
}
