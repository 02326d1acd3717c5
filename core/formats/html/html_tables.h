/* html_tables.h -- the columns of a table of data, as browsers give them to its cells. */

#ifndef PAR_LOAD_HTML_TABLES_H
#define PAR_LOAD_HTML_TABLES_H

#include "formats/html/html_page.h"

/* Columns further right than this are not kept apart. */
enum { PAR_HTML_COLUMNS_MAX = 1000 };

/* A table that is open, while it is gone through; all zero: none. */
typedef struct par_html_table {
  uint32_t node;
  uint32_t column;                     /* where the next cell may stand, from 0 */
  uint32_t width;                      /* of the cell at hand, in columns */
  uint32_t n_down;                     /* of `down` are told */
  uint16_t down[PAR_HTML_COLUMNS_MAX]; /* rows to come that a cell above reaches into */
} par_html_table;

/* Begin the table, a group of its rows, a row. */
void par_html_table_begin(par_html_table *table, uint32_t node);
void par_html_table_begin_group(par_html_table *table);
void par_html_table_begin_row(par_html_table *table);

/* Place a cell; how many columns before it are taken by cells above. */
uint32_t par_html_table_begin_cell(par_html_table *table, const par_html_page *page,
                                   uint32_t node);

/* End the cell at hand; how many columns it has. */
uint32_t par_html_table_end_cell(par_html_table *table);

/* Pass the columns that the row has no more cells for. */
void par_html_table_end_row(par_html_table *table);

#endif
