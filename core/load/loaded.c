/* loaded.c -- filling and freeing what a loader made. */

#include "load/loaded.h"

#include <assert.h>
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

par_status par_loaded_add_metadatum(par_loaded *loaded, const char *key, const char *value,
                                    const char *origin, par_error *err) {
  par_loaded_metadatum metadatum = {
    par_arena_copy(&loaded->arena, key, strlen(key)),
    par_arena_copy(&loaded->arena, value, strlen(value)),
    par_arena_copy(&loaded->arena, origin, strlen(origin)),
  };
  if (metadatum.key == NULL || metadatum.value == NULL || metadatum.origin == NULL)
    return par_fail_memory(err);
  if (!par_loaded_metadatums_push(&loaded->metadata, metadatum)) return par_fail_memory(err);
  return PAR_OK;
}

void par_loaded_clear(par_loaded *loaded) {
  par_buf_clear(&loaded->text);
  par_u32s_clear(&loaded->breaks);
  par_loaded_spans_clear(&loaded->spans);
  par_loaded_metadatums_clear(&loaded->metadata);
  par_arena_clear(&loaded->arena);
}
