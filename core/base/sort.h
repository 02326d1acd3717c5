/* sort.h -- numbers in order, in place. */

#ifndef PAR_BASE_SORT_H
#define PAR_BASE_SORT_H

#include <stddef.h>
#include <stdint.h>

/* Sort n numbers, ascending. Takes no memory, and no longer for any order in which
 * they come. */
void par_sort_u64s(uint64_t *numbers, size_t n);

#endif
