/* arena.c -- pages, each a header with its bytes behind it. */

#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_SIZE_SMALLEST = 64 * 1024 };

typedef struct par_arena_page {
  struct par_arena_page *next;
  size_t used;
  size_t cap;
  alignas(max_align_t) char bytes[];
} par_arena_page;

static par_arena_page *add_page(par_arena *arena, size_t size) {
  size_t cap = size > PAGE_SIZE_SMALLEST ? size : PAGE_SIZE_SMALLEST;
  if (cap > SIZE_MAX - sizeof(par_arena_page)) return NULL;
  par_arena_page *page = malloc(sizeof *page + cap);
  if (page == NULL) return NULL;
  page->next = arena->page;
  page->used = 0;
  page->cap = cap;
  arena->page = page;
  return page;
}

static void *take(par_arena *arena, size_t size, size_t align) {
  par_arena_page *page = arena->page;
  size_t start = page == NULL ? 0 : (page->used + align - 1) & ~(align - 1);
  if (page == NULL || start > page->cap || page->cap - start < size) {
    page = add_page(arena, size);
    if (page == NULL) return NULL;
    start = 0;
  }
  page->used = start + size;
  arena->n_bytes += size;
  return page->bytes + start;
}

void *par_arena_alloc(par_arena *arena, size_t size) {
  return take(arena, size, alignof(max_align_t));
}

char *par_arena_copy(par_arena *arena, const char *s, size_t len) {
  if (len == SIZE_MAX) return NULL;
  char *copy = take(arena, len + 1, 1);
  if (copy == NULL) return NULL;
  if (len > 0) memcpy(copy, s, len);
  copy[len] = '\0';
  return copy;
}

void par_arena_clear(par_arena *arena) {
  par_arena_page *page = arena->page;
  while (page != NULL) {
    par_arena_page *next = page->next;
    free(page);
    page = next;
  }
  *arena = (par_arena){0};
}
