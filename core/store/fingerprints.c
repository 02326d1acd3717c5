/* fingerprints.c -- rows of _fingerprints, _fingerprint_keys and _near_duplicates. */

#include "store/fingerprints.h"

#include <string.h>

#include "store/db_internal.h"

par_status par_fingerprints_insert(par_db *db, int64_t doc, const par_fingerprint *fingerprint,
                                   par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_FINGERPRINT, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_blob(stmt, 2, fingerprint->bytes, sizeof fingerprint->bytes, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}

/* False when the column has no fingerprint: what is damaged is like no other. */
static bool read_fingerprint(par_fingerprint *out, sqlite3_stmt *stmt, int column) {
  if (sqlite3_column_bytes(stmt, column) != (int)sizeof out->bytes) return false;
  memcpy(out->bytes, sqlite3_column_blob(stmt, column), sizeof out->bytes);
  return true;
}

par_status par_fingerprints_behind(par_fingerprint_rows *out, par_db *db, int64_t doc,
                                   size_t most, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FINGERPRINTS_BEHIND, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_int64(stmt, 2, (int64_t)most);
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    par_fingerprint_row row = {.doc = sqlite3_column_int64(stmt, 0)};
    if (read_fingerprint(&row.fingerprint, stmt, 1)) par_fingerprint_rows_push(out, row);
  }
  sqlite3_reset(stmt);
  if (status < 0) return status;
  return out->failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_fingerprints_find(par_fingerprint *out, par_db *db, int64_t doc,
                                 par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_FINGERPRINT, err));
  sqlite3_bind_int64(stmt, 1, doc);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK && !read_fingerprint(out, stmt, 0)) status = PAR_DONE;
  sqlite3_reset(stmt);
  return status;
}

par_status par_fingerprints_insert_key(par_db *db, int64_t key, int64_t doc, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_FINGERPRINT_KEY, err));
  sqlite3_bind_int64(stmt, 1, key);
  sqlite3_bind_int64(stmt, 2, doc);
  return par_db__run(db, stmt, err);
}

/* Append the numbers of documents that a bound statement selects. */
static par_status read_documents(par_i64s *out, par_db *db, sqlite3_stmt *stmt,
                                 par_error *err) {
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK)
    par_i64s_push(out, sqlite3_column_int64(stmt, 0));
  sqlite3_reset(stmt);
  if (status < 0) return status;
  return out->failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_fingerprints_with_key(par_i64s *out, par_db *db, int64_t key, int64_t doc,
                                     size_t most, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FINGERPRINTS_WITH_KEY, err));
  sqlite3_bind_int64(stmt, 1, key);
  sqlite3_bind_int64(stmt, 2, doc);
  sqlite3_bind_int64(stmt, 3, (int64_t)most);
  return read_documents(out, db, stmt, err);
}

par_status par_near_duplicates_put(par_db *db, int64_t doc, int64_t of, double similarity,
                                   par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_PUT_NEAR_DUPLICATE, err));
  sqlite3_bind_int64(stmt, 1, doc);
  sqlite3_bind_int64(stmt, 2, of);
  sqlite3_bind_double(stmt, 3, similarity);
  return par_db__run(db, stmt, err);
}

par_status par_near_duplicates_delete(par_db *db, int64_t doc, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_DELETE_NEAR_DUPLICATE, err));
  sqlite3_bind_int64(stmt, 1, doc);
  return par_db__run(db, stmt, err);
}

par_status par_near_duplicates_lost(par_i64s *out, par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_LOST_NEAR_DUPLICATES, err));
  return read_documents(out, db, stmt, err);
}
