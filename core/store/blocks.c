/* blocks.c -- rows of _blocks, _columns and _lexicon. */

#include "store/blocks.h"

#include <stdio.h>

#include "store/db_internal.h"

/* The columns of greater ones would have no keys. */
static const int64_t LARGEST_BLOCK = INT64_MAX / PAR_COLUMNS_PER_BLOCK - 1;

static par_status check_id(int64_t id, par_error *err) {
  if (id > 0 && id <= LARGEST_BLOCK) return PAR_OK;
  return par_fail(err, PAR_ECORRUPT, "no block can have the number %lld", (long long)id);
}

par_status par_blocks_insert(par_db *db, par_block_row *row, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_BLOCK, err));
  sqlite3_bind_int64(stmt, 1, row->n_tokens);
  sqlite3_bind_int64(stmt, 2, row->first_doc);
  sqlite3_bind_int64(stmt, 3, row->last_doc);
  PAR_TRY(par_db__run(db, stmt, err));
  row->id = sqlite3_last_insert_rowid(db->handle);
  return check_id(row->id, err);
}

static par_status read_block(par_block_row *row, par_db *db, sqlite3_stmt *stmt,
                             par_error *err) {
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    row->id = sqlite3_column_int64(stmt, 0);
    row->n_tokens = (uint32_t)sqlite3_column_int64(stmt, 1);
    row->first_doc = sqlite3_column_int64(stmt, 2);
    row->last_doc = sqlite3_column_int64(stmt, 3);
    status = check_id(row->id, err);
  }
  sqlite3_reset(stmt);
  return status;
}

par_status par_blocks_next(par_block_row *row, par_db *db, int64_t id, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_NEXT_BLOCK, err));
  sqlite3_bind_int64(stmt, 1, id);
  return read_block(row, db, stmt, err);
}

par_status par_blocks_next_of(par_block_row *row, par_db *db, int64_t id, int64_t doc,
                              par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_BLOCK, err));
  sqlite3_bind_int64(stmt, 1, id);
  sqlite3_bind_int64(stmt, 2, doc);
  return read_block(row, db, stmt, err);
}

static par_status write_column(par_db *db, par_stmt which, int64_t block, int column,
                               const par_buf *data, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_buf_finish(data, err));
  PAR_TRY(par_db__statement(&stmt, db, which, err));
  sqlite3_bind_int64(stmt, 1, block * PAR_COLUMNS_PER_BLOCK + column);
  sqlite3_bind_blob64(stmt, 2, data->data, data->len, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_columns_insert(par_db *db, int64_t block, int column, const par_buf *data,
                              par_error *err) {
  return write_column(db, PAR_STMT_INSERT_COLUMN, block, column, data, err);
}

par_status par_columns_replace(par_db *db, int64_t block, int column, const par_buf *data,
                               par_error *err) {
  return write_column(db, PAR_STMT_REPLACE_COLUMN, block, column, data, err);
}

par_status par_columns_find(par_buf *out, par_db *db, int64_t block, int column,
                            par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_COLUMN, err));
  sqlite3_bind_int64(stmt, 1, block * PAR_COLUMNS_PER_BLOCK + column);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    const void *data = sqlite3_column_blob(stmt, 0);
    par_buf_append(out, data, (size_t)sqlite3_column_bytes(stmt, 0));
    status = par_buf_finish(out, err);
  }
  sqlite3_reset(stmt);
  return status;
}

par_status par_columns_read(par_buf *out, par_db *db, int64_t block, int column,
                            par_error *err) {
  par_status status = par_columns_find(out, db, block, column, err);
  if (status != PAR_DONE) return status;
  return par_fail(err, PAR_ECORRUPT, "block %lld has lost its column %d", (long long)block,
                  column);
}

/* The bytes are good until the statement is reset. */
static par_status step_to_column(const void **data, size_t *len, par_db *db,
                                 sqlite3_stmt *stmt, int64_t block, int column,
                                 par_error *err) {
  sqlite3_bind_int64(stmt, 1, block * PAR_COLUMNS_PER_BLOCK + column);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_DONE)
    return par_fail(err, PAR_ECORRUPT, "block %lld has lost its column %d", (long long)block,
                    column);
  if (status != PAR_OK) return status;
  *data = sqlite3_column_blob(stmt, 0);
  *len = (size_t)sqlite3_column_bytes(stmt, 0);
  return *data == NULL && *len > 0 ? par_fail_memory(err) : PAR_OK;
}

par_status par_columns_borrow(const void **data, size_t *len, par_db *db, int64_t block,
                              int column, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_BORROW_COLUMN, err));
  par_status status = step_to_column(data, len, db, stmt, block, column, err);
  if (status != PAR_OK) sqlite3_reset(stmt);
  return status;
}

void par_columns_return(par_db *db) {
  sqlite3_reset(db->stmts[PAR_STMT_BORROW_COLUMN]); /* NULL is no statement */
}

par_status par_lexicon_segment_insert(par_db *db, uint32_t first, uint32_t n_types,
                                      const par_buf *data, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_buf_finish(data, err));
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_LEXICON, err));
  sqlite3_bind_int64(stmt, 1, first);
  sqlite3_bind_int64(stmt, 2, n_types);
  sqlite3_bind_blob64(stmt, 3, data->data, data->len, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_lexicon_state_read(par_lexicon_state *out, par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_LEXICON_STATE, err));
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    out->n_compactions = sqlite3_column_int64(stmt, 0);
    out->n_types = (uint32_t)sqlite3_column_int64(stmt, 1);
  }
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_db__segments_each(par_db *db, sqlite3_stmt *stmt, par_lexicon_segment_fn fn,
                                 void *payload, par_error *err) {
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    const uint8_t *data = sqlite3_column_blob(stmt, 2);
    status = fn(payload, (uint32_t)sqlite3_column_int64(stmt, 0),
                (uint32_t)sqlite3_column_int64(stmt, 1), data,
                (size_t)sqlite3_column_bytes(stmt, 2), err);
    if (status != PAR_OK) break;
  }
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_lexicon_segments_each(par_db *db, uint32_t first, par_lexicon_segment_fn fn,
                                     void *payload, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_LEXICON, err));
  sqlite3_bind_int64(stmt, 1, first);
  return par_db__segments_each(db, stmt, fn, payload, err);
}

static par_status read_number(int64_t *out, par_db *db, par_stmt which, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  *out = 0;
  PAR_TRY(par_db__statement(&stmt, db, which, err));
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) *out = sqlite3_column_int64(stmt, 0);
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_blocks_last(int64_t *id, par_db *db, par_error *err) {
  return read_number(id, db, PAR_STMT_LAST_BLOCK, err);
}

par_status par_blocks_last_document(int64_t *doc, par_db *db, par_error *err) {
  return read_number(doc, db, PAR_STMT_LAST_DOCUMENT, err);
}

/* Rows of a number and a size, up to the first that is too large. */
static par_status read_newest(par_i64s *ids, par_u32s *sizes, par_db *db, par_stmt which,
                              uint32_t limit, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, which, err));
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    int64_t size = sqlite3_column_int64(stmt, 1);
    if (size < 0 || size >= limit) break;
    par_i64s_push(ids, sqlite3_column_int64(stmt, 0));
    par_u32s_push(sizes, size > 0 ? (uint32_t)size : 1);
  }
  sqlite3_reset(stmt);
  if (status < 0) return status;
  return ids->failed || sizes->failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_blocks_newest(par_i64s *ids, par_u32s *sizes, par_db *db, uint32_t limit,
                             par_error *err) {
  return read_newest(ids, sizes, db, PAR_STMT_NEWEST_BLOCKS, limit, err);
}

par_status par_lexicon_segments_newest(par_i64s *firsts, par_u32s *sizes, par_db *db,
                                       uint32_t limit, par_error *err) {
  return read_newest(firsts, sizes, db, PAR_STMT_NEWEST_LEXICON, limit, err);
}

par_status par_blocks_remove(par_db *db, int64_t first, int64_t last, par_error *err) {
  char sql[192];
  snprintf(sql, sizeof sql,
           "DELETE FROM _columns WHERE key >= %lld AND key < %lld;"
           "DELETE FROM _blocks WHERE id BETWEEN %lld AND %lld;",
           (long long)first * PAR_COLUMNS_PER_BLOCK,
           (long long)(last + 1) * PAR_COLUMNS_PER_BLOCK, (long long)first, (long long)last);
  return par_db_execute(db, sql, err);
}

par_status par_lexicon_segments_remove(par_db *db, uint32_t first, par_error *err) {
  char sql[64];
  snprintf(sql, sizeof sql, "DELETE FROM _lexicon WHERE first >= %lu", (unsigned long)first);
  return par_db_execute(db, sql, err);
}

par_status par_blocks_remove_old(par_db *db, int64_t last, par_error *err) {
  char sql[192];
  snprintf(sql, sizeof sql,
           "DELETE FROM _columns WHERE key < %lld; DELETE FROM _blocks WHERE id <= %lld;"
           "DELETE FROM _lexicon;",
           (long long)(last + 1) * PAR_COLUMNS_PER_BLOCK, (long long)last);
  PAR_TRY(par_db_execute(db, sql, err));
  return par_db__count_compaction(db, err);
}

par_status par_db__count_compaction(par_db *db, par_error *err) {
  return par_db_execute(db,
                        "INSERT INTO _settings (key, value) VALUES ('compactions', '1') "
                        "ON CONFLICT (key) DO UPDATE SET value = value + 1",
                        err);
}
