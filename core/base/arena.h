/* arena.h -- memory that is freed all at once.
 *
 * All zero is the empty arena. What it gives out stays where it is until
 * par_arena_clear. */

#ifndef PAR_BASE_ARENA_H
#define PAR_BASE_ARENA_H

#include <stddef.h>

typedef struct par_arena {
  struct par_arena_page *page; /* the newest first */
  size_t n_bytes;              /* given out */
} par_arena;

/* `size` bytes aligned for any type, not zeroed; NULL when memory is out. */
void *par_arena_alloc(par_arena *arena, size_t size);

/* A copy of `len` bytes with a NUL behind them, unaligned; NULL when memory
 * is out. */
char *par_arena_copy(par_arena *arena, const char *s, size_t len);

void par_arena_clear(par_arena *arena);

#endif
