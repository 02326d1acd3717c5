/* layers.c -- rows of _layers, _layer_values and _document_layers. */

#include "store/layers.h"

#include <stdio.h>

#include "store/db_internal.h"

par_status par_layers_each(par_db *db, par_layer_fn fn, void *payload, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_LAYERS, err));
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    int64_t number = sqlite3_column_int64(stmt, 0);
    const char *name = (const char *)sqlite3_column_text(stmt, 1);
    if (number < PAR_FIRST_LAYER || number >= PAR_COLUMNS_PER_BLOCK || name == NULL)
      status = par_fail(err, PAR_ECORRUPT, "no token layer can have the number %lld",
                        (long long)number);
    else
      status = fn(payload, (int)number, name, err);
    if (status != PAR_OK) break;
  }
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_layers_insert(par_db *db, int number, const char *name, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_LAYER, err));
  sqlite3_bind_int(stmt, 1, number);
  sqlite3_bind_text(stmt, 2, name, -1, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_layers_changes(int64_t *n, par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_LAYER_CHANGES, err));
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) *n = sqlite3_column_int64(stmt, 0);
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_layers_count_change(par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_COUNT_LAYER_CHANGE, err));
  return par_db__run(db, stmt, err);
}

par_status par_layer_segment_insert(par_db *db, int layer, uint32_t first, uint32_t n,
                                    const par_buf *data, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_buf_finish(data, err));
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_LAYER_VALUES, err));
  sqlite3_bind_int(stmt, 1, layer);
  sqlite3_bind_int64(stmt, 2, first);
  sqlite3_bind_int64(stmt, 3, n);
  sqlite3_bind_blob64(stmt, 4, data->data, data->len, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_layer_segments_each(par_db *db, int layer, uint32_t first,
                                   par_lexicon_segment_fn fn, void *payload, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_LAYER_VALUES, err));
  sqlite3_bind_int(stmt, 1, layer);
  sqlite3_bind_int64(stmt, 2, first);
  return par_db__segments_each(db, stmt, fn, payload, err);
}

par_status par_layer_segments_remove(par_db *db, par_error *err) {
  return par_db_execute(db, "DELETE FROM _layer_values", err);
}

par_status par_layers_remove(par_db *db, int number, par_error *err) {
  char sql[320];
  snprintf(sql, sizeof sql,
           "DELETE FROM _columns WHERE key IN (SELECT id * %d + %d FROM _blocks);"
           "DELETE FROM _layer_values WHERE layer = %d;"
           "DELETE FROM _document_layers WHERE layer = %d;"
           "DELETE FROM _layers WHERE number = %d;",
           PAR_COLUMNS_PER_BLOCK, number, number, number, number);
  PAR_TRY(par_db_execute(db, sql, err));
  PAR_TRY(par_layers_count_change(db, err));
  return par_db__count_compaction(db, err);
}

par_status par_document_layers_set(par_db *db, int64_t doc, int layer, const char *origin,
                                   par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_SET_DOCUMENT_LAYER, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_int(stmt, 2, layer);
  sqlite3_bind_text(stmt, 3, origin, -1, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_document_layers_has(par_db *db, int64_t doc, int layer, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_HAS_DOCUMENT_LAYER, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_int(stmt, 2, layer);
  par_status status = par_db__step(db, stmt, err);
  sqlite3_reset(stmt);
  return status;
}
