/* table_function.c -- an eponymous SQLite virtual table over callbacks. */

#include "store/table_function.h"

#include <stdlib.h>
#include <string.h>

#include "store/db_internal.h"

typedef struct function_table {
  sqlite3_vtab base;
  const par_table_function *function;
} function_table;

typedef struct function_cursor {
  sqlite3_vtab_cursor base;
  void *rows; /* the callbacks' cursor, or NULL before the first filter */
  sqlite3_int64 row_id;
} function_cursor;

static const par_table_function *function_of(const function_cursor *cursor) {
  return ((const function_table *)(const void *)cursor->base.pVtab)->function;
}

static int fail(sqlite3_vtab *table, par_status status, const par_error *err) {
  sqlite3_free(table->zErrMsg);
  table->zErrMsg = sqlite3_mprintf("%s", err->message);
  if (status == PAR_ENOMEM) return SQLITE_NOMEM;
  return status == PAR_ECORRUPT ? SQLITE_CORRUPT : SQLITE_ERROR;
}

static int connect_table(sqlite3 *handle, void *aux, int argc, const char *const *argv,
                         sqlite3_vtab **out, char **message) {
  (void)argc, (void)argv, (void)message;
  const par_table_function *function = aux;
  char *sql = sqlite3_mprintf("CREATE TABLE x(%s)", function->columns);
  if (sql == NULL) return SQLITE_NOMEM;
  int result = sqlite3_declare_vtab(handle, sql);
  sqlite3_free(sql);
  if (result != SQLITE_OK) return result;
  sqlite3_vtab_config(handle, SQLITE_VTAB_INNOCUOUS); /* views may use it */
  function_table *table = calloc(1, sizeof *table);
  if (table == NULL) return SQLITE_NOMEM;
  table->function = function;
  *out = &table->base;
  return SQLITE_OK;
}

static int disconnect_table(sqlite3_vtab *table) {
  free(table);
  return SQLITE_OK;
}

/* Only "doc = ?" is looked up; everything else is filtered by SQLite. */
static int best_index(sqlite3_vtab *table, sqlite3_index_info *info) {
  (void)table;
  info->estimatedCost = 1e9;
  for (int i = 0; i < info->nConstraint; i++) {
    if (info->aConstraint[i].iColumn != 0 || !info->aConstraint[i].usable ||
        info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
      continue;
    info->aConstraintUsage[i].argvIndex = 1;
    info->idxNum = 1;
    info->estimatedCost = 1e3;
    break;
  }
  return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
  (void)table;
  function_cursor *cursor = calloc(1, sizeof *cursor);
  if (cursor == NULL) return SQLITE_NOMEM;
  *out = &cursor->base;
  return SQLITE_OK;
}

static void close_rows(function_cursor *cursor) {
  if (cursor->rows != NULL) function_of(cursor)->close(cursor->rows);
  cursor->rows = NULL;
}

static int close_cursor(sqlite3_vtab_cursor *base) {
  function_cursor *cursor = (function_cursor *)base;
  close_rows(cursor);
  free(cursor);
  return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int index, const char *name, int argc,
                  sqlite3_value **argv) {
  (void)name;
  function_cursor *cursor = (function_cursor *)base;
  const par_table_function *function = function_of(cursor);
  close_rows(cursor);
  cursor->row_id = 0;
  sqlite3_int64 doc = index == 1 && argc == 1 ? sqlite3_value_int64(argv[0]) : 0;
  if (index == 1 && doc <= 0) return SQLITE_OK;
  par_error err = {0};
  par_status status = function->open(&cursor->rows, function->payload, doc, &err);
  if (status == PAR_ENOTFOUND) return SQLITE_OK;
  return status < 0 ? fail(base->pVtab, status, &err) : SQLITE_OK;
}

static int next_row(sqlite3_vtab_cursor *base) {
  function_cursor *cursor = (function_cursor *)base;
  par_error err = {0};
  cursor->row_id++;
  par_status status = function_of(cursor)->next(cursor->rows, &err);
  return status < 0 ? fail(base->pVtab, status, &err) : SQLITE_OK;
}

static int at_end(sqlite3_vtab_cursor *base) {
  function_cursor *cursor = (function_cursor *)base;
  return cursor->rows == NULL || function_of(cursor)->at_end(cursor->rows);
}

static int read_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
  function_cursor *cursor = (function_cursor *)base;
  par_value value = {0};
  par_error err = {0};
  par_status status = function_of(cursor)->column(&value, cursor->rows, column, &err);
  if (status != PAR_OK) return fail(base->pVtab, status, &err);
  switch (value.type) {
    case PAR_VALUE_INTEGER: sqlite3_result_int64(context, value.integer); break;
    case PAR_VALUE_REAL: sqlite3_result_double(context, value.real); break;
    case PAR_VALUE_TEXT:
      sqlite3_result_text64(context, value.bytes, value.len, SQLITE_TRANSIENT, SQLITE_UTF8);
      break;
    case PAR_VALUE_BLOB:
      sqlite3_result_blob64(context, value.bytes, value.len, SQLITE_TRANSIENT);
      break;
    case PAR_VALUE_NULL: sqlite3_result_null(context);
  }
  return SQLITE_OK;
}

static int read_row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *row_id) {
  *row_id = ((function_cursor *)base)->row_id;
  return SQLITE_OK;
}

/* No xCreate: the table exists on every connection and in no file. */
static const sqlite3_module function_module = {
  .iVersion = 1,
  .xConnect = connect_table,
  .xBestIndex = best_index,
  .xDisconnect = disconnect_table,
  .xOpen = open_cursor,
  .xClose = close_cursor,
  .xFilter = filter,
  .xNext = next_row,
  .xEof = at_end,
  .xColumn = read_column,
  .xRowid = read_row_id,
};

par_status par_db_add_table(par_db *db, const par_table_function *table, par_error *err) {
  if (sqlite3_create_module_v2(db->handle, table->name, &function_module, (void *)table,
                               NULL) != SQLITE_OK)
    return par_db__fail(db, err);
  return PAR_OK;
}
