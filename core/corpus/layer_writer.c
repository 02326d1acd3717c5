/* layer_writer.c -- the column of a block read, changed, and written back. */

#include "corpus/layer_writer.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/document.h"
#include "corpus/layer_map.h"

struct par_layer_writer {
  par_corpus *corpus;
  char *name, *origin;
  par_layer_mapping mapping;
  par_block_row row; /* of the block at hand; id 0: none */
  par_u32s values;   /* of its tokens */
  bool open, failed; /* a transaction is open; no more is taken */
};

par_status par_layer_writer_new(par_layer_writer **out, par_corpus *corpus, const char *name,
                                const char *origin, par_error *err) {
  *out = NULL;
  PAR_TRY(par_layer_name_check(name, err));
  par_layer_writer *writer = calloc(1, sizeof *writer);
  if (writer == NULL) return par_fail_memory(err);
  writer->corpus = corpus;
  writer->name = strdup(name);
  writer->origin = strdup(origin);
  if (writer->name == NULL || writer->origin == NULL) {
    par_layer_writer_free(writer);
    return par_fail_memory(err);
  }
  *out = writer;
  return PAR_OK;
}

static void undo(par_layer_writer *writer) {
  if (writer->open && writer->corpus != NULL) par_db_rollback(writer->corpus->db);
  writer->open = false;
  writer->row.id = 0;
  par_layer_mapping_clear(&writer->mapping);
}

/* The layer, in an open transaction. */
static par_status find_map(par_layer_map **map, par_layer_writer *writer, par_error *err) {
  par_db *db = writer->corpus->db;
  if (!writer->open) {
    if (par_db_in_transaction(db))
      return par_fail(err, PAR_EBUSY, "the corpus is being written; finish that first");
    PAR_TRY(par_db_begin(db, err));
    writer->open = true;
    PAR_TRY(par_layer_mapping_begin(&writer->mapping, db, err));
  }
  return par_layer_mapping_find(map, &writer->mapping, db, writer->name, err);
}

/* Write the column of the block at hand. */
static par_status write_block(par_layer_writer *writer, int layer, par_error *err) {
  if (writer->row.id == 0) return PAR_OK;
  int64_t block = writer->row.id;
  writer->row.id = 0;
  writer->mapping.changed = true;
  return par_layer_column_write(writer->corpus->db, block, layer, &writer->values,
                                writer->row.n_tokens, err);
}

static par_status commit(par_layer_writer *writer, int layer, par_error *err) {
  PAR_TRY(write_block(writer, layer, err));
  PAR_TRY(par_layer_mapping_write(&writer->mapping, writer->corpus->db, err));
  PAR_TRY(par_db_commit(writer->corpus->db, err));
  writer->open = false;
  return PAR_OK;
}

/* Make this the block at hand, with the values that its tokens have. */
static par_status read_block(par_layer_writer *writer, const par_layer_map *map,
                             const par_block_row *row, par_error *err) {
  par_layer_column column = {0};
  if (writer->row.id == row->id) return PAR_OK;
  PAR_TRY(write_block(writer, map->layer, err));
  par_u32s_reset(&writer->values);
  par_status status =
    par_layer_column_read(&column, writer->corpus->db, row, map->layer, map->values.n, err);
  for (uint32_t pos = 0; status == PAR_OK && pos < row->n_tokens; pos++)
    par_u32s_push(&writer->values, par_layer_value(&column, pos));
  par_layer_column_clear(&column);
  if (status == PAR_OK && writer->values.failed) return par_fail_memory(err);
  if (status == PAR_OK) writer->row = *row;
  return status;
}

/* Put in the values of the document's tokens that are in the block at hand: `values` are
 * those of token `from` and behind. *n_put says of how many. */
static par_status put_values(par_layer_writer *writer, par_layer_map *map,
                             const par_block *block, int64_t doc, uint32_t from,
                             const par_slice *values, size_t n, size_t *n_put,
                             par_error *err) {
  *n_put = 0;
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    if (d->doc != doc) continue;
    uint32_t to = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    if (d->doc_pos != from || to - d->pos > n) break;
    for (uint32_t pos = d->pos; pos < to; pos++) {
      par_slice value = values[pos - d->pos];
      uint32_t number = value.s == NULL ? 0 : par_layer_map_value(map, value.s, value.len);
      if (value.s != NULL && number == 0) return par_fail_memory(err);
      writer->values.data[pos] = number;
    }
    *n_put = to - d->pos;
    return PAR_OK;
  }
  return par_fail(err, PAR_ECORRUPT, "document %lld: its tokens do not follow one another",
                  (long long)doc);
}

static par_status put_document(par_layer_writer *writer, par_layer_map *map, int64_t doc,
                               const par_slice *values, size_t n, par_error *err) {
  par_db *db = writer->corpus->db;
  const par_lexicon *lexicon;
  par_block block = {0};
  size_t done = 0;
  size_t n_put = 0;
  par_status status = par_corpus_lexicon(&lexicon, writer->corpus, err);
  while (status == PAR_OK && done < n) {
    int64_t after = block.row.id;
    par_block_reset(&block);
    status = par_blocks_next_of(&block.row, db, after, doc, err);
    if (status == PAR_DONE)
      status = par_fail(err, PAR_ECORRUPT, "document %lld has lost tokens", (long long)doc);
    if (status == PAR_OK)
      status = par_block_read(&block, db, PAR_BLOCK_STRUCTURE, lexicon->n, err);
    if (status == PAR_OK) status = read_block(writer, map, &block.row, err);
    if (status == PAR_OK)
      status = put_values(writer, map, &block, doc, (uint32_t)done, values + done, n - done,
                          &n_put, err);
    done += n_put;
  }
  par_block_clear(&block);
  if (status == PAR_OK)
    status = par_document_layers_set(db, doc, map->layer, writer->origin, err);
  writer->mapping.changed = true;
  return status;
}

/* A document that begins in another block than the one at hand ends the transaction. */
static par_status turn_to(par_layer_writer *writer, par_layer_map **map, int64_t doc,
                          par_error *err) {
  par_block_row row = {0};
  PAR_TRY(find_map(map, writer, err));
  par_status status = par_blocks_next_of(&row, writer->corpus->db, 0, doc, err);
  if (status < 0) return status;
  if (writer->row.id == 0 || row.id == writer->row.id) return PAR_OK;
  PAR_TRY(commit(writer, (*map)->layer, err));
  return find_map(map, writer, err);
}

static bool values_good(const par_slice *values, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (values[i].s != NULL && values[i].len == 0) return false;
  return true;
}

static par_status put(par_layer_writer *writer, int64_t doc, const par_slice *values, size_t n,
                      par_error *err) {
  par_document_row row;
  par_layer_map *map = NULL;
  PAR_TRY(turn_to(writer, &map, doc, err));
  PAR_TRY(par_documents_find(&row, writer->corpus->db, doc, err));
  if (row.removed)
    return par_fail(err, PAR_ENOTFOUND, "document number %lld was removed", (long long)doc);
  if (row.n_tokens != n || !values_good(values, n))
    return par_fail(err, PAR_EINVALID,
                    "document %lld has %u tokens: '%s' must give each one value, not %zu",
                    (long long)doc, row.n_tokens, writer->name, n);
  return put_document(writer, map, doc, values, n, err);
}

par_status par_layer_writer_put(par_layer_writer *writer, int64_t doc, const par_slice *values,
                                size_t n, par_error *err) {
  if (writer->failed) return par_fail(err, PAR_EINVALID, "an earlier document failed");
  par_status status = put(writer, doc, values, n, err);
  if (status == PAR_OK) return PAR_OK;
  undo(writer);
  writer->failed = true;
  return status;
}

par_status par_layer_writer_finish(par_layer_writer *writer, par_error *err) {
  par_layer_map *map = NULL;
  if (!writer->open || writer->failed) return PAR_OK;
  par_status status = find_map(&map, writer, err);
  if (status == PAR_OK) status = commit(writer, map->layer, err);
  if (status == PAR_OK) return PAR_OK;
  undo(writer);
  writer->failed = true;
  return status;
}

void par_layer_writer_free(par_layer_writer *writer) {
  if (writer == NULL) return;
  undo(writer);
  par_u32s_clear(&writer->values);
  free(writer->name);
  free(writer->origin);
  free(writer);
}

void par_layer_writer_orphan(par_layer_writer *writer) {
  writer->corpus = NULL;
}

par_status par_layer_drop(par_corpus *corpus, const char *name, par_error *err) {
  par_layer_set *layers;
  PAR_TRY(par_corpus_layers(&layers, corpus, err));
  const par_layer *layer = par_layer_set_find(layers, name);
  return layer == NULL ? PAR_DONE : par_layers_remove(corpus->db, layer->number, err);
}
