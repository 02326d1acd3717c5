/* ingest_layers.c -- the token layers of a document on their way into the blocks. */

#include <string.h>

#include "corpus/ingest_internal.h"

static par_u32s *part_values(par_ingest *ingest, int layer) {
  par_layer_part *part = par_layer_parts_of(&ingest->values, layer);
  return part == NULL ? NULL : &part->values;
}

/* Numbers of the frame's own, and numbers of the layer: 0 is 0. */
static par_status translate(par_u32s *out, par_layer_map *map, const par_prepared_layer *layer,
                            par_error *err) {
  par_u32s numbers = {0};
  const uint8_t *at = layer->values;
  par_u32s_push(&numbers, 0);
  for (uint32_t i = 0; i < layer->n_values; i++) {
    const char *value = par_prepared_string(&at, layer->end);
    uint32_t number = par_layer_map_value(map, value, strlen(value));
    if (number == 0) numbers.failed = true;
    par_u32s_push(&numbers, number);
  }
  for (size_t i = 0; !numbers.failed && i < layer->n_tokens; i++)
    par_u32s_push(out, numbers.data[par_read_u32(layer->of_token + i * 4)]);
  bool failed = numbers.failed || out->failed;
  par_u32s_clear(&numbers);
  return failed ? par_fail_memory(err) : PAR_OK;
}

static par_status take_layer(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err) {
  par_ingest *ingest = stream->ingest;
  par_db *db = ingest->corpus->db;
  par_prepared_layer layer;
  par_layer_map *map = NULL;
  if (!par_prepared_read_layer(&layer, bytes, len)) return par_ingest__damaged(err);
  PAR_TRY(par_layer_mapping_find(&map, &ingest->layers, db, layer.name, err));
  par_u32s *values = part_values(ingest, map->layer);
  if (values == NULL) return par_fail_memory(err);
  par_u32s_reset(values);
  PAR_TRY(translate(values, map, &layer, err));
  ingest->layers.changed = true;
  return par_document_layers_set(db, stream->row.id, map->layer, "import", err);
}

par_status par_ingest__take_layers(par_ingest_stream *stream, par_error *err) {
  const par_buf *frames = &stream->layers;
  par_layer_parts_forget(&stream->ingest->values);
  for (size_t at = 0; at < frames->len;) {
    const uint8_t *frame = (const uint8_t *)frames->data + at;
    size_t len = (size_t)par_read_u64(frame);
    PAR_TRY(take_layer(stream, frame + 8, len, err));
    at += 8 + len;
  }
  return PAR_OK;
}

/* Room for all values that the layer has by now. */
static bool grow_new_of_old(par_layer_map *map, const par_layer *layer) {
  par_u32s *numbers = &map->new_of_old;
  size_t missing = par_layer_n_values(layer) + (size_t)1 - numbers->n;
  if (!par_u32s_reserve(numbers, missing)) return false;
  if (missing > 0) memset(numbers->data + numbers->n, 0, missing * sizeof *numbers->data);
  numbers->n += missing;
  return true;
}

/* Each value's string is looked up once. */
static par_status renumber(par_u32s *out, par_layer_map *map, const par_layer *layer,
                           const par_u32s *old, par_error *err) {
  if (!grow_new_of_old(map, layer)) return par_fail_memory(err);
  uint32_t *numbers = map->new_of_old.data;
  for (size_t i = 0; i < old->n; i++) {
    uint32_t value = old->data[i];
    if (value > 0 && numbers[value] == 0) {
      par_slice string = par_layer_string(layer, value);
      numbers[value] = par_layer_map_value(map, string.s, string.len);
      if (numbers[value] == 0) return par_fail_memory(err);
    }
    par_u32s_push(out, numbers[value]);
  }
  return out->failed ? par_fail_memory(err) : PAR_OK;
}

static par_status keep_layer(par_ingest *ingest, const par_document *document,
                             par_layer *layer, par_u32s *old, par_error *err) {
  par_layer_map *map = NULL;
  par_corpus *corpus = ingest->corpus;
  par_status status = par_document_layer(old, document, corpus, layer, err);
  if (status != PAR_OK) return status == PAR_DONE ? PAR_OK : status;
  PAR_TRY(par_layer_mapping_find(&map, &ingest->layers, corpus->db, layer->name, err));
  par_u32s *values = part_values(ingest, map->layer);
  if (values == NULL) return par_fail_memory(err);
  return renumber(values, map, layer, old, err);
}

par_status par_ingest__keep_layers(par_ingest *ingest, const par_document *document,
                                   par_error *err) {
  par_layer_set *layers;
  par_u32s old = {0};
  par_layer_parts_forget(&ingest->values);
  par_status status = par_corpus_layers(&layers, ingest->corpus, err);
  for (size_t i = 0; status == PAR_OK && i < layers->list.n; i++)
    status = keep_layer(ingest, document, &layers->list.data[i], &old, err);
  par_u32s_clear(&old);
  return status;
}
