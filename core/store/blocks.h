/* blocks.h -- the blobs of token blocks and of the lexicon, unread. */

#ifndef PAR_STORE_BLOCKS_H
#define PAR_STORE_BLOCKS_H

#include <stdint.h>

#include "base/buf.h"
#include "base/vec.h"
#include "store/db.h"

enum { PAR_COLUMNS_PER_BLOCK = 256 };

typedef struct par_block_row {
  int64_t id;
  uint32_t n_tokens;
  int64_t first_doc, last_doc; /* document ids in a block ascend */
} par_block_row;

/* Insert a block; row->id is set. */
par_status par_blocks_insert(par_db *db, par_block_row *row, par_error *err);

/* The block after `id`, 0 for the first: PAR_OK or PAR_DONE. */
par_status par_blocks_next(par_block_row *row, par_db *db, int64_t id, par_error *err);

/* The next block after `id` that can hold tokens of a document. */
par_status par_blocks_next_of(par_block_row *row, par_db *db, int64_t id, int64_t doc,
                              par_error *err);

/* Insert the bytes of a column of a block. */
par_status par_columns_insert(par_db *db, int64_t block, int column, const par_buf *data,
                              par_error *err);

/* The same in the place of one that is there, or not. */
par_status par_columns_replace(par_db *db, int64_t block, int column, const par_buf *data,
                               par_error *err);

/* Append a column's bytes to *out: PAR_OK, or PAR_DONE when the block has none. */
par_status par_columns_find(par_buf *out, par_db *db, int64_t block, int column,
                            par_error *err);

/* Append a column's bytes to *out; PAR_ECORRUPT when it is missing. */
par_status par_columns_read(par_buf *out, par_db *db, int64_t block, int column,
                            par_error *err);

/* A column's bytes without a copy, until the next one is borrowed or par_columns_return,
 * which must be called before long: the file is being read until then. */
par_status par_columns_borrow(const void **data, size_t *len, par_db *db, int64_t block,
                              int column, par_error *err);
void par_columns_return(par_db *db);

/* Insert a segment of the lexicon: the types [first, first + n_types). */
par_status par_lexicon_segment_insert(par_db *db, uint32_t first, uint32_t n_types,
                                      const par_buf *data, par_error *err);

/* What tells whether types that were read are still those of the file. */
typedef struct par_lexicon_state {
  int64_t n_compactions; /* each numbers the types anew */
  uint32_t n_types;
} par_lexicon_state;

/* Read what is committed now; all zero for a new corpus. */
par_status par_lexicon_state_read(par_lexicon_state *out, par_db *db, par_error *err);

typedef par_status (*par_lexicon_segment_fn)(void *payload, uint32_t first, uint32_t n_types,
                                             const uint8_t *data, size_t len, par_error *err);

/* Hand every segment that has types from `first` on to `fn`, in order; its failure ends
 * the walk and is returned. */
par_status par_lexicon_segments_each(par_db *db, uint32_t first, par_lexicon_segment_fn fn,
                                     void *payload, par_error *err);

/* The id of the last block, 0 when there is none. */
par_status par_blocks_last(int64_t *id, par_db *db, par_error *err);

/* The last document that has a place in the blocks, 0 when there is none. */
par_status par_blocks_last_document(int64_t *doc, par_db *db, par_error *err);

PAR_VEC(i64, int64_t)

/* The newest blocks with fewer than `limit` tokens, up to the first that has more:
 * their numbers and sizes (tokens, at least 1), the newest first. */
par_status par_blocks_newest(par_i64s *ids, par_u32s *sizes, par_db *db, uint32_t limit,
                             par_error *err);

/* The same of segments of the lexicon: their first types, and how many. */
par_status par_lexicon_segments_newest(par_i64s *firsts, par_u32s *sizes, par_db *db,
                                       uint32_t limit, par_error *err);

/* Take away the blocks [first, last], the segments from type `first` on. */
par_status par_blocks_remove(par_db *db, int64_t first, int64_t last, par_error *err);
par_status par_lexicon_segments_remove(par_db *db, uint32_t first, par_error *err);

/* Take away the blocks up to `last` and the whole lexicon: compaction, which is
 * counted, writes them anew in the same transaction. */
par_status par_blocks_remove_old(par_db *db, int64_t last, par_error *err);

#endif
