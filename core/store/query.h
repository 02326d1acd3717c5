/* query.h -- any SQL over an open corpus, row by row. */

#ifndef PAR_STORE_QUERY_H
#define PAR_STORE_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/db.h"

typedef struct par_query par_query;

typedef enum par_value_type {
  PAR_VALUE_NULL,
  PAR_VALUE_INTEGER,
  PAR_VALUE_REAL,
  PAR_VALUE_TEXT,
  PAR_VALUE_BLOB
} par_value_type;

/* Text and blob are borrowed: as parameters until the query is closed or bound
 * again, as results until the next step. */
typedef struct par_value {
  par_value_type type;
  int64_t integer;
  double real;
  const char *bytes;
  size_t len;
} par_value;

/* Prepare one statement; the caller closes it before the db.
 * With `read_only`, one that would change anything is PAR_EINVALID. */
par_status par_query_open(par_query **out, par_db *db, const char *sql, size_t len,
                          bool read_only, par_error *err);
void par_query_close(par_query *query); /* NULL accepted */

/* The columns of its rows, from 0, and the parameters that par_query_bind takes. */
int par_query_n_columns(const par_query *query);

/* A column's name, borrowed until the query is closed; columns count from 0. */
const char *par_query_column_name(const par_query *query, int column);

/* The number of parameters to be bound. */
int par_query_n_parameters(const par_query *query);

/* Bind parameter `index`, from 1; the query starts anew. */
par_status par_query_bind(par_query *query, int index, const par_value *value, par_error *err);

/* PAR_OK when there is a row, PAR_DONE when there is none left. */
par_status par_query_step(par_query *query, par_error *err);
par_value par_query_column(const par_query *query, int column);

/* The row id of the last insert on this connection. */
int64_t par_db_last_id(const par_db *db);

#endif
