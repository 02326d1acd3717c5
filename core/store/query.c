/* query.c -- statements for the floors above. */

#include "store/query.h"

#include <stdlib.h>
#include <string.h>

#include "store/db_internal.h"

struct par_query {
  par_db *db;
  sqlite3_stmt *stmt;
};

static bool only_space_left(const char *tail, const char *end) {
  while (tail < end && strchr(" \t\r\n;", *tail) != NULL) tail++;
  return tail >= end;
}

/* What a statement that only reads may do. SQLite alone would let it attach other
 * files, end transactions, and change how the connection works. Computed tables
 * are declared when they are first read, which looks like a change of the schema;
 * a real one is refused as not read-only. */
static int allow_reading(void *payload, int action, const char *a, const char *b,
                         const char *c, const char *d) {
  (void)payload, (void)b, (void)c, (void)d;
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_UPDATE: return strcmp(a, "sqlite_master") == 0 ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_DENY;
  }
}

static par_status prepare(par_query *query, const char *sql, size_t len, bool read_only,
                          par_error *err) {
  const char *tail = NULL;
  sqlite3 *handle = query->db->handle;
  if (len > 1000000) return par_fail(err, PAR_ELIMIT, "an SQL statement of %zu bytes", len);
  sqlite3_set_authorizer(handle, read_only ? allow_reading : NULL, NULL);
  int result = sqlite3_prepare_v2(handle, sql, (int)len, &query->stmt, &tail);
  sqlite3_set_authorizer(handle, NULL, NULL);
  if (result == SQLITE_AUTH)
    return par_fail(err, PAR_EINVALID,
                    "this SQL would do more than read; only SELECT may run");
  if (result != SQLITE_OK) return par_db__fail(query->db, err);
  if (query->stmt == NULL) return par_fail(err, PAR_EINVALID, "no SQL statement given");
  if (!only_space_left(tail, sql + len))
    return par_fail(err, PAR_EINVALID, "one SQL statement at a time, please: '%.40s'", tail);
  if (read_only && !sqlite3_stmt_readonly(query->stmt))
    return par_fail(err, PAR_EINVALID,
                    "this SQL would change the corpus; only SELECT may run");
  return PAR_OK;
}

par_status par_query_open(par_query **out, par_db *db, const char *sql, size_t len,
                          bool read_only, par_error *err) {
  *out = NULL;
  par_query *query = calloc(1, sizeof *query);
  if (query == NULL) return par_fail_memory(err);
  if (!read_only) par_db__let_go(db);
  query->db = db;
  par_status status = prepare(query, sql, len, read_only, err);
  if (status == PAR_OK)
    *out = query;
  else
    par_query_close(query);
  return status;
}

void par_query_close(par_query *query) {
  if (query == NULL) return;
  sqlite3_finalize(query->stmt);
  free(query);
}

int par_query_n_columns(const par_query *query) {
  return sqlite3_column_count(query->stmt);
}

const char *par_query_column_name(const par_query *query, int column) {
  const char *name = sqlite3_column_name(query->stmt, column);
  return name == NULL ? "" : name;
}

int par_query_n_parameters(const par_query *query) {
  return sqlite3_bind_parameter_count(query->stmt);
}

static int bind(sqlite3_stmt *stmt, int index, const par_value *value) {
  switch (value->type) {
    case PAR_VALUE_INTEGER: return sqlite3_bind_int64(stmt, index, value->integer);
    case PAR_VALUE_REAL: return sqlite3_bind_double(stmt, index, value->real);
    case PAR_VALUE_TEXT:
      return sqlite3_bind_text64(stmt, index, value->bytes, value->len, SQLITE_TRANSIENT,
                                 SQLITE_UTF8);
    case PAR_VALUE_BLOB:
      return sqlite3_bind_blob64(stmt, index, value->bytes, value->len, SQLITE_TRANSIENT);
    case PAR_VALUE_NULL: break;
  }
  return sqlite3_bind_null(stmt, index);
}

par_status par_query_bind(par_query *query, int index, const par_value *value,
                          par_error *err) {
  sqlite3_reset(query->stmt);
  if (bind(query->stmt, index, value) != SQLITE_OK) return par_db__fail(query->db, err);
  return PAR_OK;
}

par_status par_query_step(par_query *query, par_error *err) {
  return par_db__step(query->db, query->stmt, err);
}

par_value par_query_column(const par_query *query, int column) {
  sqlite3_stmt *stmt = query->stmt;
  par_value value = {0};
  switch (sqlite3_column_type(stmt, column)) {
    case SQLITE_INTEGER:
      value.type = PAR_VALUE_INTEGER;
      value.integer = sqlite3_column_int64(stmt, column);
      return value;
    case SQLITE_FLOAT:
      value.type = PAR_VALUE_REAL;
      value.real = sqlite3_column_double(stmt, column);
      return value;
    case SQLITE_NULL: return value;
    case SQLITE_TEXT:
      value.type = PAR_VALUE_TEXT;
      value.bytes = (const char *)sqlite3_column_text(stmt, column);
      break;
    default: value.type = PAR_VALUE_BLOB; value.bytes = sqlite3_column_blob(stmt, column);
  }
  value.len = (size_t)sqlite3_column_bytes(stmt, column);
  if (value.bytes == NULL) value.bytes = "";
  return value;
}

int64_t par_db_last_id(const par_db *db) {
  return sqlite3_last_insert_rowid(db->handle);
}
