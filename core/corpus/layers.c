/* layers.c -- reading which layers a corpus has, and their values. */

#include "corpus/layers.h"

#include <stdlib.h>
#include <string.h>

static par_status note_layer(void *payload, int number, const char *name, par_error *err) {
  par_layer_set *layers = payload;
  for (size_t i = 0; i < layers->list.n; i++)
    if (layers->list.data[i].number == number) return PAR_OK;
  par_layer layer = {.number = number, .name = strdup(name)};
  if (layer.name == NULL) return par_fail_memory(err);
  if (par_layers_push(&layers->list, layer)) return PAR_OK;
  free(layer.name);
  return par_fail_memory(err);
}

/* Values are appended, and a layer keeps name and number: only what is new is read.
 * Columns may be other ones. */
par_status par_layer_set_refresh(par_layer_set *layers, par_db *db, par_error *err) {
  int64_t n_changes = 0;
  PAR_TRY(par_layers_changes(&n_changes, db, err));
  if (layers->known && n_changes == layers->n_changes) return PAR_OK;
  PAR_TRY(par_layers_each(db, note_layer, layers, err));
  for (size_t i = 0; i < layers->list.n; i++) {
    par_layer *layer = &layers->list.data[i];
    layer->recent.block = 0;
    PAR_TRY(par_layer_values_load(&layer->values, db, layer->number, err));
  }
  layers->n_changes = n_changes;
  layers->known = true;
  return PAR_OK;
}

par_layer *par_layer_set_find(par_layer_set *layers, const char *name) {
  for (size_t i = 0; i < layers->list.n; i++)
    if (strcmp(layers->list.data[i].name, name) == 0) return &layers->list.data[i];
  return NULL;
}

par_status par_layer_of_block(const par_layer_column **out, par_layer *layer, par_db *db,
                              const par_block_row *block, par_error *err) {
  *out = &layer->recent;
  if (layer->recent.block == block->id) return PAR_OK;
  par_error first = {0};
  uint32_t n = par_layer_n_values(layer);
  par_status status =
    par_layer_column_read(&layer->recent, db, block, layer->number, n, &first);
  if (status == PAR_OK) return PAR_OK;
  /* Another process may just have added values, which the column then has. */
  PAR_TRY(par_layer_values_load(&layer->values, db, layer->number, err));
  n = par_layer_n_values(layer);
  return par_layer_column_read(&layer->recent, db, block, layer->number, n, err);
}

void par_layer_set_free(par_layer_set *layers) {
  for (size_t i = 0; i < layers->list.n; i++) {
    par_layer *layer = &layers->list.data[i];
    free(layer->name);
    par_strings_clear(&layer->values);
    par_layer_column_clear(&layer->recent);
  }
  par_layers_clear(&layers->list);
  *layers = (par_layer_set){0};
}
