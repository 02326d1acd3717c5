/* base_strmap.c -- the string map against a list that is searched from the front.
 *
 *     base_strmap [ROUNDS [SEED]] */

#include "base/strmap.h"
#include "scratch.h"
#include "tap.h"

enum { MAX_KEYS = 3000, MAX_KEY = 12 };

static struct {
  char s[MAX_KEY];
  size_t len;
} model[MAX_KEYS];

static uint32_t n_model;

static uint32_t model_find(const char *s, size_t len) {
  for (uint32_t i = 0; i < n_model; i++)
    if (model[i].len == len && memcmp(model[i].s, s, len) == 0) return i;
  return PAR_STRMAP_NONE;
}

/* Short keys of few letters, NUL among them, so that many come again. */
static size_t random_key(char *out) {
  size_t len = random_below(MAX_KEY);
  for (size_t i = 0; i < len; i++) out[i] = "ab\0z"[random_below(4)];
  return len;
}

static bool add_to_both(par_strmap *map) {
  char key[MAX_KEY];
  size_t len = random_key(key);
  bool added;
  uint32_t wanted = model_find(key, len);
  bool is_new = wanted == PAR_STRMAP_NONE;
  if (is_new && n_model == MAX_KEYS) return true;
  if (is_new) {
    wanted = n_model;
    memcpy(model[n_model].s, key, len);
    model[n_model++].len = len;
  }
  return par_strmap_add(map, key, len, &added) == wanted && added == is_new;
}

static bool find_in_both(const par_strmap *map) {
  char key[MAX_KEY];
  size_t len = random_key(key);
  return par_strmap_find(map, key, len) == model_find(key, len);
}

static bool same_keys(const par_strmap *map) {
  bool good = map->n == n_model;
  for (uint32_t i = 0; good && i < n_model; i++)
    good = map->keys[i].len == model[i].len && map->keys[i].s[model[i].len] == '\0' &&
           memcmp(map->keys[i].s, model[i].s, model[i].len) == 0;
  return good;
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 40);
  par_strmap map = {0};
  bool good = true;
  bool same = true;
  OK(par_strmap_find(&map, "a", 1) == PAR_STRMAP_NONE, "nothing is in an empty map");
  for (unsigned round = 0; round < rounds; round++) {
    for (unsigned i = 0; i < 200; i++)
      good = (random_below(3) == 0 ? find_in_both(&map) : add_to_both(&map)) && good;
    if (random_below(3) == 0) {
      n_model -= random_below(n_model + 1);
      par_strmap_truncate(&map, n_model);
    }
    same = same && same_keys(&map);
  }
  OK(good, "numbers are those of a plain list");
  OK(same, "keys stay where they are, also when the map is cut");
  par_strmap_clear(&map);
  OK(map.n == 0 && par_strmap_find(&map, "a", 1) == PAR_STRMAP_NONE, "a cleared map is empty");
  return DONE();
}
