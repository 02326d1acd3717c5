/* layers.h -- token layers: their names, their values unread, who has them. */

#ifndef PAR_STORE_LAYERS_H
#define PAR_STORE_LAYERS_H

#include "store/blocks.h"

/* Layers are the columns of a block from here on. */
enum { PAR_FIRST_LAYER = 16, PAR_MAX_LAYERS = PAR_COLUMNS_PER_BLOCK - PAR_FIRST_LAYER };

typedef par_status (*par_layer_fn)(void *payload, int number, const char *name,
                                   par_error *err);

/* Hand every layer to `fn`, in order of number; its failure ends the walk. */
par_status par_layers_each(par_db *db, par_layer_fn fn, void *payload, par_error *err);

/* Insert a layer, whose name and number are free. */
par_status par_layers_insert(par_db *db, int number, const char *name, par_error *err);

/* How often layers were changed: what was read of them is good while it stays. */
par_status par_layers_changes(int64_t *n, par_db *db, par_error *err);

/* Count a change; once in every transaction that changes a layer. */
par_status par_layers_count_change(par_db *db, par_error *err);

/* Insert the values [first, first + n) of a layer, as a segment. */
par_status par_layer_segment_insert(par_db *db, int layer, uint32_t first, uint32_t n,
                                    const par_buf *data, par_error *err);

/* Hand every segment of a layer from value `first` on to `fn`, in order. */
par_status par_layer_segments_each(par_db *db, int layer, uint32_t first,
                                   par_lexicon_segment_fn fn, void *payload, par_error *err);

/* Take away the values of all layers: compaction writes them anew. */
par_status par_layer_segments_remove(par_db *db, par_error *err);

/* Take away a layer: its columns, its values, who has it. Counted as a compaction, since its
 * number may be another layer's next: nothing that was read before is of use. */
par_status par_layers_remove(par_db *db, int number, par_error *err);

/* Note that a document has a layer, and what made it. */
par_status par_document_layers_set(par_db *db, int64_t doc, int layer, const char *origin,
                                   par_error *err);

/* Whether it has: PAR_OK or PAR_DONE. */
par_status par_document_layers_has(par_db *db, int64_t doc, int layer, par_error *err);

#endif
