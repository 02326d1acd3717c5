/* layer_map.c -- numbering the values of layers. */

#include "corpus/layer_map.h"

#include <stdlib.h>
#include <string.h>

static par_status note_layer(void *payload, int number, const char *name, par_error *err) {
  par_layer_mapping *mapping = payload;
  par_layer_map map = {.layer = number, .name = strdup(name)};
  if (map.name == NULL) return par_fail_memory(err);
  if (par_layer_maps_push(&mapping->maps, map)) return PAR_OK;
  free(map.name);
  return par_fail_memory(err);
}

par_status par_layer_mapping_begin(par_layer_mapping *mapping, par_db *db, par_error *err) {
  int64_t n_changes = 0;
  PAR_TRY(par_layers_changes(&n_changes, db, err));
  if (n_changes != mapping->n_changes) par_layer_mapping_clear(mapping);
  mapping->n_changes = n_changes;
  return PAR_OK;
}

static par_status load_values(par_layer_map *map, par_db *db, par_error *err) {
  par_strings values = {0};
  par_status status = par_layer_values_load(&values, db, map->layer, err);
  for (uint32_t i = 0; status == PAR_OK && i < values.ends.n; i++) {
    par_slice value = par_strings_at(&values, i);
    uint32_t number = par_strmap_add(&map->values, value.s, value.len, NULL);
    if (number == PAR_STRMAP_NONE)
      status = par_fail_memory(err);
    else if (number != i)
      status =
        par_fail(err, PAR_ECORRUPT, "the token layer '%s' has a value twice", map->name);
  }
  map->n_written = map->values.n;
  par_strings_clear(&values);
  return status;
}

static par_status load_maps(par_layer_mapping *mapping, par_db *db, par_error *err) {
  if (mapping->known) return PAR_OK;
  par_layer_mapping_clear(mapping);
  PAR_TRY(par_layers_each(db, note_layer, mapping, err));
  for (size_t i = 0; !mapping->anew && i < mapping->maps.n; i++)
    PAR_TRY(load_values(&mapping->maps.data[i], db, err));
  mapping->known = true;
  return PAR_OK;
}

par_status par_layer_name_check(const char *name, par_error *err) {
  static const char letters[] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  static const char *const taken[] = {"word", "text", "document", "sentence", "paragraph"};
  bool good = name[0] != '\0' && strspn(name, letters) == strlen(name) &&
              (name[0] < '0' || name[0] > '9') &&
              par_attribute_named(name) == PAR_N_ATTRIBUTES;
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    good = good && strcmp(name, taken[i]) != 0;
  if (good) return PAR_OK;
  return par_fail(err, PAR_EINVALID, "'%s' cannot be the name of a token layer", name);
}

static par_status add_layer(par_layer_mapping *mapping, par_db *db, const char *name,
                            par_error *err) {
  const par_layer_maps *maps = &mapping->maps;
  int number = maps->n == 0 ? PAR_FIRST_LAYER : maps->data[maps->n - 1].layer + 1;
  PAR_TRY(par_layer_name_check(name, err));
  if (number >= PAR_FIRST_LAYER + PAR_MAX_LAYERS)
    return par_fail(err, PAR_ELIMIT, "a corpus has at most %d token layers; '%s' is too many",
                    PAR_MAX_LAYERS, name);
  PAR_TRY(par_layers_insert(db, number, name, err));
  mapping->changed = true;
  return note_layer(mapping, number, name, err);
}

par_status par_layer_mapping_find(par_layer_map **out, par_layer_mapping *mapping, par_db *db,
                                  const char *name, par_error *err) {
  PAR_TRY(load_maps(mapping, db, err));
  for (size_t i = 0; i < mapping->maps.n; i++) {
    *out = &mapping->maps.data[i];
    if (strcmp((*out)->name, name) == 0) return PAR_OK;
  }
  PAR_TRY(add_layer(mapping, db, name, err));
  *out = &mapping->maps.data[mapping->maps.n - 1];
  return PAR_OK;
}

uint32_t par_layer_map_value(par_layer_map *map, const char *s, size_t len) {
  uint32_t number = par_strmap_add(&map->values, s, len, NULL);
  return number == PAR_STRMAP_NONE ? 0 : number + 1;
}

par_status par_layer_mapping_write(par_layer_mapping *mapping, par_db *db, par_error *err) {
  for (size_t i = 0; i < mapping->maps.n; i++) {
    par_layer_map *map = &mapping->maps.data[i];
    if (map->n_written < map->values.n) mapping->changed = true;
    PAR_TRY(par_layer_values_write(db, map->layer, &map->values, map->n_written, err));
    map->n_written = map->values.n;
  }
  if (!mapping->changed) return PAR_OK;
  mapping->changed = false;
  mapping->n_changes++;
  return par_layers_count_change(db, err);
}

void par_layer_mapping_clear(par_layer_mapping *mapping) {
  for (size_t i = 0; i < mapping->maps.n; i++) {
    free(mapping->maps.data[i].name);
    par_strmap_clear(&mapping->maps.data[i].values);
    par_u32s_clear(&mapping->maps.data[i].new_of_old);
  }
  par_layer_maps_clear(&mapping->maps);
  mapping->known = mapping->changed = false;
}
