/* near.h -- tokens that have another token near: a mark that becomes part of their
 * class.
 *
 * A text is read from left to right once, whatever the window. Pairs of a class
 * byte and a mark, or none, are numbered into new bytes as they turn up, so an
 * alphabet may grow here as classes do. */

#ifndef PAR_CORPUS_NEAR_H
#define PAR_CORPUS_NEAR_H

#include "corpus/scan.h"

typedef struct par_near_pair {
  uint8_t byte;
  bool marked;
} par_near_pair;

/* All zero is ready for use; nothing is to be freed. */
typedef struct par_near {
  uint8_t number_of[256][2];
  par_near_pair pairs[PAR_MAX_CLASSES]; /* byte b is pairs[b - 1] */
  unsigned n;
} par_near;

/* Sets of class bytes, a bool for each; byte 0 is in none. */
typedef struct par_near_sets {
  bool item[256];
  bool first[256], inside[256]; /* of a region */
} par_near_sets;

/* Mark the tokens that have one of sets->item `from` to `to` tokens behind them
 * (negative: before them), in the same unit. The segment's bytes become numbers of
 * pairs. PAR_ELIMIT when there are more than a byte holds; the segment is then of no
 * more use. */
par_status par_near_window(par_near *near, par_segment *segment, const par_near_sets *sets,
                           int64_t from, int64_t to, par_error *err);

/* Mark the tokens that have one of sets->item in the same region: a token of
 * sets->first or sets->inside, with those of sets->inside that follow it. */
par_status par_near_region(par_near *near, par_segment *segment, const par_near_sets *sets,
                           par_error *err);

#endif
