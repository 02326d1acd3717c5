/* html_tables.c -- where cells stand whose neighbours are wider or higher than one. */

#include "formats/html/html_tables.h"

#include <stdlib.h>

void par_html_table_begin(par_html_table *t, uint32_t node) {
  t->node = node;
  t->column = t->width = t->n_down = 0;
}

/* No cell reaches from one group of rows into the next. */
void par_html_table_begin_group(par_html_table *t) {
  t->n_down = 0;
}

void par_html_table_begin_row(par_html_table *t) {
  t->column = 0;
}

/* Pass columns into which cells reach from above; at the end of a row all. */
static uint32_t pass_taken(par_html_table *t, bool all) {
  uint32_t n = 0;
  for (; t->column < t->n_down && (all || t->down[t->column] > 0); t->column++, n++)
    if (t->down[t->column] > 0) t->down[t->column]--;
  return n;
}

/* How many columns or rows a cell has: as HTML says, `zero` for 0, 1 for what is none. */
static uint32_t span_of(const char *value, uint32_t most, uint32_t zero) {
  char *end;
  long n = value == NULL ? 1 : strtol(value, &end, 10);
  if (value != NULL && end == value) n = 1;
  if (n == 0) return zero;
  return n < 0 ? 1 : (uint64_t)n > most ? most : (uint32_t)n;
}

uint32_t par_html_table_begin_cell(par_html_table *t, const par_html_page *page,
                                   uint32_t node) {
  uint32_t n_taken = pass_taken(t, false);
  uint32_t room = PAR_HTML_COLUMNS_MAX - t->column;
  t->width = span_of(par_html_attr_value(page, node, PAR_ATTR_COLSPAN), 1000, 1);
  if (t->width > room) t->width = room;
  uint32_t height = span_of(par_html_attr_value(page, node, PAR_ATTR_ROWSPAN), 65534, 65535);
  for (uint32_t i = t->column; i < t->column + t->width; i++) {
    for (; t->n_down <= i; t->n_down++) t->down[t->n_down] = 0;
    t->down[i] = (uint16_t)(height - 1);
  }
  return n_taken;
}

uint32_t par_html_table_end_cell(par_html_table *t) {
  uint32_t width = t->width;
  t->column += width;
  t->width = 0;
  return width > 0 ? width : 1;
}

void par_html_table_end_row(par_html_table *t) {
  pass_taken(t, true);
}
