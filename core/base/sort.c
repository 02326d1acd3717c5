/* sort.c -- American flag sort: by the highest byte, each number swapped into its
 * pile, then every pile by the next byte (McIlroy, Bostic and McIlroy, Engineering
 * Radix Sort, 1993). */

#include "base/sort.h"

enum { FEW = 24, TOP_SHIFT = 56, N_PILES = 256 };

static void insertion_sort(uint64_t *numbers, size_t n) {
  for (size_t i = 1; i < n; i++) {
    uint64_t number = numbers[i];
    size_t j = i;
    for (; j > 0 && numbers[j - 1] > number; j--) numbers[j] = numbers[j - 1];
    numbers[j] = number;
  }
}

static inline unsigned pile_of(uint64_t number, unsigned shift) {
  return (unsigned)(number >> shift) & (N_PILES - 1);
}

/* Where each pile ends; false when there is one pile only. */
static int find_piles(size_t ends[N_PILES], const uint64_t *numbers, size_t n,
                      unsigned shift) {
  size_t counts[N_PILES] = {0};
  for (size_t i = 0; i < n; i++) counts[pile_of(numbers[i], shift)]++;
  size_t end = 0;
  for (unsigned p = 0; p < N_PILES; p++) {
    end += counts[p];
    ends[p] = end;
  }
  return counts[pile_of(numbers[0], shift)] != n;
}

static void swap_into_piles(uint64_t *numbers, const size_t ends[N_PILES], unsigned shift) {
  size_t next[N_PILES];
  for (unsigned p = 0; p < N_PILES; p++) next[p] = p == 0 ? 0 : ends[p - 1];
  for (unsigned p = 0; p < N_PILES; p++) {
    while (next[p] < ends[p]) {
      uint64_t number = numbers[next[p]];
      unsigned pile;
      while ((pile = pile_of(number, shift)) != p) {
        uint64_t other = numbers[next[pile]];
        numbers[next[pile]++] = number;
        number = other;
      }
      numbers[next[p]++] = number;
    }
  }
}

static void sort_from(uint64_t *numbers, size_t n, unsigned shift) {
  size_t ends[N_PILES];
  while (n > FEW && !find_piles(ends, numbers, n, shift)) {
    if (shift == 0) return;
    shift -= 8;
  }
  if (n <= FEW) {
    insertion_sort(numbers, n);
    return;
  }
  swap_into_piles(numbers, ends, shift);
  if (shift == 0) return;
  for (unsigned p = 0; p < N_PILES; p++) {
    size_t start = p == 0 ? 0 : ends[p - 1];
    sort_from(numbers + start, ends[p] - start, shift - 8);
  }
}

void par_sort_u64s(uint64_t *numbers, size_t n) {
  sort_from(numbers, n, TOP_SHIFT);
}
