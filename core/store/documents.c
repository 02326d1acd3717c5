/* documents.c -- rows of _documents and _texts, and the settings. */

#include "store/documents.h"

#include <stdio.h>
#include <string.h>

#include "store/db_internal.h"

bool par_i64s_contains(const par_i64s *numbers, int64_t number) {
  size_t low = 0;
  size_t high = numbers->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (numbers->data[middle] == number) return true;
    if (numbers->data[middle] < number)
      low = middle + 1;
    else
      high = middle;
  }
  return false;
}

par_status par_documents_insert(par_db *db, par_document_row *row, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_DOCUMENT, err));
  sqlite3_bind_blob(stmt, 1, row->hash, PAR_HASH_SIZE, SQLITE_STATIC);
  sqlite3_bind_int64(stmt, 2, row->n_bytes);
  sqlite3_bind_int64(stmt, 3, row->n_chars);
  sqlite3_bind_int64(stmt, 4, row->n_tokens);
  par_status status = par_db__run(db, stmt, err);
  if (status == PAR_OK) row->id = sqlite3_last_insert_rowid(db->handle);
  return status;
}

par_status par_documents_set_tokens(par_db *db, const par_document_row *row, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_SET_TOKENS, err));
  sqlite3_bind_int64(stmt, 1, row->id);
  sqlite3_bind_int64(stmt, 2, row->n_tokens);
  return par_db__run(db, stmt, err);
}

static void copy_hash(uint8_t *out, sqlite3_stmt *stmt, int column) {
  memset(out, 0, PAR_HASH_SIZE);
  if (sqlite3_column_bytes(stmt, column) == PAR_HASH_SIZE)
    memcpy(out, sqlite3_column_blob(stmt, column), PAR_HASH_SIZE);
}

par_status par_documents_find(par_document_row *row, par_db *db, int64_t id, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_DOCUMENT, err));
  sqlite3_bind_int64(stmt, 1, id);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    row->id = sqlite3_column_int64(stmt, 0);
    row->n_bytes = (uint32_t)sqlite3_column_int64(stmt, 1);
    row->n_chars = (uint32_t)sqlite3_column_int64(stmt, 2);
    row->n_tokens = (uint32_t)sqlite3_column_int64(stmt, 3);
    row->removed = sqlite3_column_int(stmt, 4) != 0;
    copy_hash(row->hash, stmt, 5);
  } else if (status == PAR_DONE) {
    status = par_fail(err, PAR_ENOTFOUND, "no document number %lld", (long long)id);
  }
  sqlite3_reset(stmt);
  return status;
}

par_status par_documents_find_hash(int64_t *id, par_db *db, const uint8_t *hash,
                                   par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_FIND_HASH, err));
  sqlite3_bind_blob(stmt, 1, hash, PAR_HASH_SIZE, SQLITE_STATIC);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) *id = sqlite3_column_int64(stmt, 0);
  sqlite3_reset(stmt);
  return status;
}

par_status par_documents_remove(par_db *db, int64_t id, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_REMOVE_DOCUMENT, err));
  sqlite3_bind_int64(stmt, 1, id);
  return par_db__run(db, stmt, err);
}

par_status par_documents_forget_removed(par_db *db, par_error *err) {
  static const char gone[] = "(SELECT id FROM _documents WHERE removed = 1)";
  static const char *const tables[] = {"_texts",          "_spans",
                                       "_extracts",       "_document_layers",
                                       "_fingerprints",   "_fingerprint_keys",
                                       "_near_duplicates"};
  char sql[160];
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    snprintf(sql, sizeof sql, "DELETE FROM %s WHERE doc IN %s", tables[i], gone);
    PAR_TRY(par_db_execute(db, sql, err));
  }
  return par_db_execute(db, "DELETE FROM _documents WHERE removed = 1", err);
}

par_status par_documents_ids(par_i64s *out, par_db *db, bool removed, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  par_stmt which = removed ? PAR_STMT_REMOVED_IDS : PAR_STMT_DOCUMENT_IDS;
  PAR_TRY(par_db__statement(&stmt, db, which, err));
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK)
    par_i64s_push(out, sqlite3_column_int64(stmt, 0));
  sqlite3_reset(stmt);
  if (status < 0) return status;
  return out->failed ? par_fail_memory(err) : PAR_OK;
}

/* The end of the chunk that begins at `start`: before a character, not in it. */
static size_t chunk_end(const char *text, size_t len, size_t start) {
  if (len - start <= PAR_TEXT_CHUNK) return len;
  size_t end = start + PAR_TEXT_CHUNK;
  while (end > start + 1 && ((unsigned char)text[end] & 0xC0) == 0x80) end--;
  return end;
}

par_status par_texts_append(int *n_chunks, par_db *db, int64_t doc, const char *text,
                            size_t len, par_error *err) {
  for (size_t start = 0, end; start < len; start = end) {
    end = chunk_end(text, len, start);
    sqlite3_stmt *stmt = NULL;
    PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_INSERT_TEXT, err));
    sqlite3_bind_int64(stmt, 1, doc);
    sqlite3_bind_int(stmt, 2, (*n_chunks)++);
    sqlite3_bind_text(stmt, 3, text + start, (int)(end - start), SQLITE_STATIC);
    PAR_TRY(par_db__run(db, stmt, err));
  }
  return PAR_OK;
}

par_status par_texts_read(par_buf *out, par_db *db, int64_t doc, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_TEXT, err));
  sqlite3_bind_int64(stmt, 1, doc);
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    const void *text = sqlite3_column_blob(stmt, 0);
    par_buf_append(out, text, (size_t)sqlite3_column_bytes(stmt, 0));
  }
  sqlite3_reset(stmt);
  return status < 0 ? status : par_buf_finish(out, err);
}

par_status par_settings_get(par_buf *out, par_db *db, const char *key, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_GET_SETTING, err));
  sqlite3_bind_text(stmt, 1, key, -1, SQLITE_STATIC);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    const void *value = sqlite3_column_blob(stmt, 0);
    par_buf_append(out, value, (size_t)sqlite3_column_bytes(stmt, 0));
    status = par_buf_finish(out, err);
  }
  sqlite3_reset(stmt);
  return status;
}

par_status par_settings_set(par_db *db, const char *key, const char *value, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_SET_SETTING, err));
  sqlite3_bind_text(stmt, 1, key, -1, SQLITE_STATIC);
  sqlite3_bind_text(stmt, 2, value, -1, SQLITE_STATIC);
  return par_db__run(db, stmt, err);
}
