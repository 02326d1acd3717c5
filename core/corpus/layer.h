/* layer.h -- a token layer: one value for each token, or none, as a column of a block.
 *
 * A value is a number in its layer, from 1 on; 0 is no value. The bytes are
 * specified at the top of layer.c and nowhere else. */

#ifndef PAR_CORPUS_LAYER_H
#define PAR_CORPUS_LAYER_H

#include "base/varint.h"
#include "base/vec.h"
#include "corpus/lexicon.h"
#include "store/blocks.h"
#include "store/layers.h"

/* The column of one block. All zero is the column of no block. */
typedef struct par_layer_column {
  int64_t block;          /* whose column was read, 0 for none */
  uint32_t n;             /* tokens; 0 when the block has no such column */
  uint8_t width;          /* of an index: 1, 2 or 4 bytes */
  const uint8_t *indices; /* into dictionary, all in range */
  par_u32s dictionary;    /* values of the layer, ascending; the first is 0, none */
  par_buf bytes;          /* which `indices` points into */
} par_layer_column;

/* Read a layer's column of a block; a block without one has no values. PAR_ECORRUPT
 * when it does not decode or has values above `n_values`. */
par_status par_layer_column_read(par_layer_column *column, par_db *db,
                                 const par_block_row *block, int layer, uint32_t n_values,
                                 par_error *err);
void par_layer_column_clear(par_layer_column *column);

/* The place in the dictionary of the value of the token at `pos` < n. */
static inline uint32_t par_layer_index(const par_layer_column *column, uint32_t pos) {
  const uint8_t *at = column->indices + (size_t)pos * column->width;
  if (column->width == 1) return *at;
  return column->width == 2 ? par_read_u16(at) : par_read_u32(at);
}

/* The value of the token at `pos`, 0 for none. */
static inline uint32_t par_layer_value(const par_layer_column *column, uint32_t pos) {
  return column->n == 0 ? 0 : column->dictionary.data[par_layer_index(column, pos)];
}

/* Write the column of a block of `n_tokens` in the place of one that is there. Tokens
 * past the end of `values` have none. */
par_status par_layer_column_write(par_db *db, int64_t block, int layer, const par_u32s *values,
                                  uint32_t n_tokens, par_error *err);

/* Append the stored values behind the `values->ends.n` that are there. PAR_ECORRUPT,
 * with `values` to be cleared, when they do not decode. */
par_status par_layer_values_load(par_strings *values, par_db *db, int layer, par_error *err);

/* Write the values keys[first..n) as a segment. */
par_status par_layer_values_write(par_db *db, int layer, const par_strmap *values,
                                  uint32_t first, par_error *err);

/* A layer's values for tokens in a row, from the first on. */
typedef struct par_layer_part {
  int layer;
  par_u32s values;
} par_layer_part;

PAR_VEC(layer_part, par_layer_part)

/* The part of a layer, which is added when it is new; NULL when memory is out. */
par_layer_part *par_layer_parts_of(par_layer_parts *parts, int layer);

/* Write values [from, from + n) of each of `source` behind the `at` first ones of `parts`:
 * a document's, into its block. A failure shows in the parts. */
void par_layer_parts_take(par_layer_parts *parts, const par_layer_parts *source, uint32_t at,
                          uint32_t from, uint32_t n);

/* The columns of a new block; none for a layer of which it has no values. */
par_status par_layer_parts_write(par_db *db, int64_t block, const par_layer_parts *parts,
                                 uint32_t n_tokens, par_error *err);

/* Whether memory was out for one of them. */
bool par_layer_parts_failed(const par_layer_parts *parts);

/* Forget the values, keep the memory. */
void par_layer_parts_forget(par_layer_parts *parts);
void par_layer_parts_free(par_layer_parts *parts);

#endif
