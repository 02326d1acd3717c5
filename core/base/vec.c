/* vec.c -- the one place where arrays grow. */

#include "base/vec.h"

enum { SMALLEST_CAPACITY = 16 };

bool par_vec_grow(void **data, size_t *cap, size_t n, size_t extra, size_t size) {
  if (extra > SIZE_MAX / 2 / size || n > SIZE_MAX / 2 / size - extra) return false;
  size_t need = n + extra;
  size_t grown = *cap + *cap / 2;
  if (grown < SMALLEST_CAPACITY) grown = SMALLEST_CAPACITY;
  if (grown < need) grown = need;
  void *bigger = realloc(*data, grown * size);
  if (bigger == NULL) return false;
  *data = bigger;
  *cap = grown;
  return true;
}
