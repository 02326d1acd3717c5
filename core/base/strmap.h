/* strmap.h -- strings to numbers 0, 1, 2, ... in the order of their arrival.
 *
 * All zero is the empty map. A number never changes and a key never moves, so
 * a map is also an append-only list of distinct strings. */

#ifndef PAR_BASE_STRMAP_H
#define PAR_BASE_STRMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define PAR_STRMAP_NONE UINT32_MAX

typedef struct par_strmap_key {
  const char *s; /* NUL-terminated copy, owned by the map */
  uint32_t len;
  uint32_t hash;
} par_strmap_key;

typedef struct par_strmap {
  par_arena arena;
  par_strmap_key *keys; /* by number */
  uint32_t n;
  uint32_t keys_cap;
  struct par_strmap_slot {
    uint32_t hash, entry; /* number + 1; 0 for an empty slot */
  } * slots;              /* linear probing, a power of two */
  uint32_t n_slots;
} par_strmap;

/* The number of a string, or PAR_STRMAP_NONE. */
uint32_t par_strmap_find(const par_strmap *map, const char *s, size_t len);

/* The number of a string, which is added when new (*added, unless NULL, says
 * so); PAR_STRMAP_NONE when memory is out, with the map as it was. */
uint32_t par_strmap_add(par_strmap *map, const char *s, size_t len, bool *added);

/* Forget the strings from number `n` on. Their numbers are given out again;
 * their memory stays until par_strmap_clear. */
void par_strmap_truncate(par_strmap *map, uint32_t n);

void par_strmap_clear(par_strmap *map);

#endif
