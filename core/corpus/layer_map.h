/* layer_map.h -- token layers for those who write: values to numbers.
 *
 * Kept from one transaction to the next; what is in here of a transaction that was
 * rolled back must be forgotten. */

#ifndef PAR_CORPUS_LAYER_MAP_H
#define PAR_CORPUS_LAYER_MAP_H

#include "corpus/layer.h"

typedef struct par_layer_map {
  int layer;
  char *name;
  par_strmap values; /* number i is the value i + 1 */
  uint32_t n_written;
  par_u32s new_of_old; /* compaction: by the value's old number, 0 for not seen yet */
} par_layer_map;

PAR_VEC(layer_map, par_layer_map)

/* All zero knows nothing yet. */
typedef struct par_layer_mapping {
  par_layer_maps maps;
  int64_t n_changes; /* of the file, when it was last looked at */
  bool known;        /* whether the layers of the file are in `maps` */
  bool anew;         /* compaction: values are numbered from 1 again, and written in the end */
  bool changed;      /* something was written since the transaction began */
} par_layer_mapping;

/* Whether a layer may be called so: PAR_EINVALID unless it is a word of letters, digits and
 * underscores that names nothing else. */
par_status par_layer_name_check(const char *name, par_error *err);

/* At the start of a transaction: forget what others have changed meanwhile. */
par_status par_layer_mapping_begin(par_layer_mapping *mapping, par_db *db, par_error *err);

/* The layer of a name, which is inserted when it is new, with its stored values; borrowed
 * until the next one. PAR_ELIMIT when there would be too many. */
par_status par_layer_mapping_find(par_layer_map **out, par_layer_mapping *mapping, par_db *db,
                                  const char *name, par_error *err);

/* The number of a value; 0 when memory is out. */
uint32_t par_layer_map_value(par_layer_map *map, const char *s, size_t len);

/* Before a commit: write the new values, and count the change if there is one. */
par_status par_layer_mapping_write(par_layer_mapping *mapping, par_db *db, par_error *err);

void par_layer_mapping_clear(par_layer_mapping *mapping); /* `anew` stays */

#endif
