/* table_function.h -- tables that the floors above compute, for SQL to read. */

#ifndef PAR_STORE_TABLE_FUNCTION_H
#define PAR_STORE_TABLE_FUNCTION_H

#include <stdbool.h>

#include "store/query.h"

/* A table "name(doc, ...)": one cursor walks the rows of one document, or of
 * all documents when the query does not say which. */
typedef struct par_table_function {
  const char *name;
  const char *columns; /* "doc, pos, form": the first one is the document's id */

  /* Rows of document `doc`, all documents' when it is 0; *cursor is the
   * caller's until `close`, and stands on the first row. */
  par_status (*open)(void **cursor, void *payload, int64_t doc, par_error *err);
  /* Whether the cursor is past the last row. */
  bool (*at_end)(const void *cursor);
  par_status (*next)(void *cursor, par_error *err);
  /* The value of a column; text is borrowed until the next `next`, or the next value. */
  par_status (*column)(par_value *value, void *cursor, int column, par_error *err);
  void (*close)(void *cursor);
  void *payload; /* outlives the db */
} par_table_function;

/* Make the table known on this connection. `table` outlives the db. */
par_status par_db_add_table(par_db *db, const par_table_function *table, par_error *err);

#endif
