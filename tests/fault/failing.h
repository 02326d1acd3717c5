/* failing.h -- the n-th allocation of our own code fails; those of libraries go their way.
 * The linker hands the allocations to the functions below: -Wl,--wrap=malloc and so on.
 *
 * Include it in one file of a program. */

#ifndef PAR_TESTS_FAILING_H
#define PAR_TESTS_FAILING_H

#include <stdbool.h>
#include <stddef.h>

static unsigned long countdown; /* 0: nothing fails */
static bool has_failed;

static bool fails_now(void) {
  if (countdown == 0 || --countdown > 0) return false;
  has_failed = true;
  return true;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size) {
  return fails_now() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t n, size_t size) {
  return fails_now() ? NULL : __real_calloc(n, size);
}

void *__wrap_realloc(void *old, size_t size) {
  return fails_now() ? NULL : __real_realloc(old, size);
}

#endif
