/* names.c -- rows of _names and _metadata. */

#include <string.h>

#include "store/db_internal.h"
#include "store/documents.h"

par_status par_names_find(par_name_row *row, par_buf *origin, par_db *db, const char *name,
                          par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_NAME, err));
  sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    row->id = sqlite3_column_int64(stmt, 0);
    row->doc = sqlite3_column_int64(stmt, 1);
    const void *where = sqlite3_column_blob(stmt, 2);
    par_buf_append(origin, where, (size_t)sqlite3_column_bytes(stmt, 2));
    memset(row->source, 0, PAR_HASH_SIZE);
    if (sqlite3_column_bytes(stmt, 3) == PAR_HASH_SIZE)
      memcpy(row->source, sqlite3_column_blob(stmt, 3), PAR_HASH_SIZE);
    status = par_buf_finish(origin, err);
  }
  sqlite3_reset(stmt);
  return status;
}

par_status par_names_insert(int64_t *id, par_db *db, int64_t doc, const char *name,
                            const char *origin, const uint8_t *source, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_NAME, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_text(stmt, 2, name, -1, SQLITE_STATIC);
  sqlite3_bind_text(stmt, 3, origin, -1, SQLITE_STATIC);
  sqlite3_bind_blob(stmt, 4, source, PAR_HASH_SIZE, SQLITE_STATIC);
  PAR_TRY(par_db__run(db, stmt, err));
  *id = sqlite3_last_insert_rowid(db->handle);
  return PAR_OK;
}

par_status par_names_update(par_db *db, int64_t id, int64_t doc, const char *origin,
                            const uint8_t *source, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_UPDATE_NAME, err));
  sqlite3_bind_int64(stmt, 1, id);
  sqlite3_bind_int64(stmt, 2, doc);
  sqlite3_bind_text(stmt, 3, origin, -1, SQLITE_STATIC);
  sqlite3_bind_blob(stmt, 4, source, PAR_HASH_SIZE, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

static par_status count_names(int64_t *n, par_db *db, int64_t doc, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_COUNT_NAMES, err));
  sqlite3_bind_int64(stmt, 1, doc);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) *n = sqlite3_column_int64(stmt, 0);
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_documents_remove_unnamed(par_db *db, int64_t id, par_error *err) {
  int64_t n_left = 0;
  PAR_TRY(count_names(&n_left, db, id, err));
  return n_left == 0 ? par_documents_remove(db, id, err) : PAR_OK;
}

par_status par_names_remove(par_db *db, const par_name_row *row, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_metadata_clear(db, row->id, err));
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_DELETE_NAME, err));
  sqlite3_bind_int64(stmt, 1, row->id);
  PAR_TRY(par_db__run(db, stmt, err));
  return par_documents_remove_unnamed(db, row->doc, err);
}

par_status par_sources_find(par_source_row *row, par_db *db, const char *origin,
                            par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_SOURCE, err));
  sqlite3_bind_text(stmt, 1, origin, -1, SQLITE_STATIC);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK && sqlite3_column_bytes(stmt, 0) == PAR_HASH_SIZE)
    memcpy(row->hash, sqlite3_column_blob(stmt, 0), PAR_HASH_SIZE);
  else if (status == PAR_OK)
    status = PAR_DONE;
  if (status == PAR_OK) row->n = sqlite3_column_int64(stmt, 1);
  sqlite3_reset(stmt);
  return status;
}

par_status par_sources_put(par_db *db, const char *origin, const par_source_row *row,
                           par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_PUT_SOURCE, err));
  sqlite3_bind_text(stmt, 1, origin, -1, SQLITE_STATIC);
  sqlite3_bind_blob(stmt, 2, row->hash, PAR_HASH_SIZE, SQLITE_STATIC);
  sqlite3_bind_int64(stmt, 3, row->n);
  return par_db__run(db, stmt, err);
}

par_status par_metadata_insert(par_db *db, int64_t name, const char *key, const char *value,
                               const char *origin, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_METADATUM, err));
  sqlite3_bind_int64(stmt, 1, name);
  sqlite3_bind_text(stmt, 2, key, -1, SQLITE_STATIC);
  sqlite3_bind_text(stmt, 3, value, -1, SQLITE_STATIC);
  sqlite3_bind_text(stmt, 4, origin, -1, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

par_status par_metadata_clear(par_db *db, int64_t name, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_DELETE_METADATA, err));
  sqlite3_bind_int64(stmt, 1, name);
  return par_db__run(db, stmt, err);
}
