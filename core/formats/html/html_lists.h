/* html_lists.h -- the marks of list items and whether a table is one of data. */

#ifndef PAR_LOAD_HTML_LISTS_H
#define PAR_LOAD_HTML_LISTS_H

#include "formats/html/html_page.h"

/* A list that is open. */
typedef struct par_html_list {
  uint32_t node;
  int32_t next, step; /* numbers of an ordered list */
} par_html_list;

PAR_VEC(html_list, par_html_list)

/* The list that begins at a node: <ol>, <ul>, <menu>, <dir>. */
par_html_list par_html_list_begin(const par_html_page *page, uint32_t node);

/* Write the mark of the next item, which is `node`, as it is seen: "3.", "b.", a bullet.
 * *own: the item's text begins with a mark, which is this one, and no other is seen. */
void par_html_list_mark(par_buf *out, bool *own, par_html_list *list,
                        const par_html_page *page, uint32_t node);

/* Whether a table shows data, in rows and columns; others only place what is in them. */
bool par_html_is_data_table(const par_html_page *page, uint32_t table);

#endif
