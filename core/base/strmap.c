/* strmap.c -- open addressing over XXH3, at most two thirds full. */

#include "base/strmap.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { SMALLEST_SLOTS = 256, SMALLEST_KEYS = 128 };

static uint32_t hash_of(const char *s, size_t len) {
  return (uint32_t)XXH3_64bits(s, len);
}

/* The slot that holds the string, or the empty one where it belongs. */
static uint32_t slot_of(const par_strmap *map, const char *s, size_t len, uint32_t hash) {
  uint32_t mask = map->n_slots - 1;
  for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
    const struct par_strmap_slot *slot = &map->slots[i];
    if (slot->entry == 0) return i;
    if (slot->hash != hash) continue;
    const par_strmap_key *key = &map->keys[slot->entry - 1];
    if (key->len == len && memcmp(key->s, s, len) == 0) return i;
  }
}

static void fill_slots(par_strmap *map) {
  uint32_t mask = map->n_slots - 1;
  memset(map->slots, 0, map->n_slots * sizeof *map->slots);
  for (uint32_t number = 0; number < map->n; number++) {
    uint32_t i = map->keys[number].hash & mask;
    while (map->slots[i].entry != 0) i = (i + 1) & mask;
    map->slots[i] = (struct par_strmap_slot){map->keys[number].hash, number + 1};
  }
}

static bool grow_slots(par_strmap *map) {
  if (map->n_slots > 0 && map->n < map->n_slots / 3 * 2) return true;
  if (map->n_slots >= UINT32_MAX / 2) return false;
  uint32_t n_slots = map->n_slots == 0 ? SMALLEST_SLOTS : map->n_slots * 2;
  struct par_strmap_slot *slots = malloc(n_slots * sizeof *slots);
  if (slots == NULL) return false;
  free(map->slots);
  map->slots = slots;
  map->n_slots = n_slots;
  fill_slots(map);
  return true;
}

static bool grow_keys(par_strmap *map) {
  if (map->n < map->keys_cap) return true;
  if (map->keys_cap >= UINT32_MAX / 2) return false;
  uint32_t cap = map->keys_cap == 0 ? SMALLEST_KEYS : map->keys_cap * 2;
  par_strmap_key *keys = realloc(map->keys, cap * sizeof *keys);
  if (keys == NULL) return false;
  map->keys = keys;
  map->keys_cap = cap;
  return true;
}

uint32_t par_strmap_find(const par_strmap *map, const char *s, size_t len) {
  if (map->n == 0) return PAR_STRMAP_NONE;
  uint32_t entry = map->slots[slot_of(map, s, len, hash_of(s, len))].entry;
  return entry == 0 ? PAR_STRMAP_NONE : entry - 1;
}

uint32_t par_strmap_add(par_strmap *map, const char *s, size_t len, bool *added) {
  if (added != NULL) *added = false;
  if (len >= UINT32_MAX || !grow_slots(map)) return PAR_STRMAP_NONE;
  uint32_t hash = hash_of(s, len);
  uint32_t slot = slot_of(map, s, len, hash);
  if (map->slots[slot].entry != 0) return map->slots[slot].entry - 1;
  if (!grow_keys(map)) return PAR_STRMAP_NONE;
  const char *copy = par_arena_copy(&map->arena, s, len);
  if (copy == NULL) return PAR_STRMAP_NONE;
  map->keys[map->n] = (par_strmap_key){copy, (uint32_t)len, hash};
  map->slots[slot] = (struct par_strmap_slot){hash, ++map->n};
  if (added != NULL) *added = true;
  return map->n - 1;
}

void par_strmap_truncate(par_strmap *map, uint32_t n) {
  if (n >= map->n) return;
  map->n = n;
  fill_slots(map);
}

void par_strmap_clear(par_strmap *map) {
  par_arena_clear(&map->arena);
  free(map->keys);
  free(map->slots);
  *map = (par_strmap){0};
}
