/* layers.h -- the token layers of an open corpus, for those who read. */

#ifndef PAR_CORPUS_LAYERS_H
#define PAR_CORPUS_LAYERS_H

#include "corpus/layer.h"

typedef struct par_layer {
  int number; /* of its column in the blocks */
  char *name;
  par_strings values;      /* string i is the value i + 1 */
  par_layer_column recent; /* the column that was read last */
} par_layer;

PAR_VEC(layer, par_layer)

/* All zero: nothing is read. */
typedef struct par_layer_set {
  par_layers list;   /* in order of number */
  int64_t n_changes; /* of the file, when they were read */
  bool known;
} par_layer_set;

/* Read what was changed since the last time. */
par_status par_layer_set_refresh(par_layer_set *layers, par_db *db, par_error *err);

/* A layer by its name, or NULL. */
par_layer *par_layer_set_find(par_layer_set *layers, const char *name);

/* How many values a layer has. */
static inline uint32_t par_layer_n_values(const par_layer *layer) {
  return (uint32_t)layer->values.ends.n;
}

/* The string of a value > 0, borrowed until the layers are read again. */
static inline par_slice par_layer_string(const par_layer *layer, uint32_t value) {
  return par_strings_at(&layer->values, value - 1);
}

/* The column of a block, borrowed until the next one of this layer is read. */
par_status par_layer_of_block(const par_layer_column **out, par_layer *layer, par_db *db,
                              const par_block_row *block, par_error *err);

void par_layer_set_free(par_layer_set *layers);

#endif
