/* html_page.h -- the elements of a page and their text, in one array.
 *
 * Nodes stand in the order in which they begin; those inside node i are i + 1 to
 * nodes[i].end - 1. Node 0 holds all others. */

#ifndef PAR_LOAD_HTML_PAGE_H
#define PAR_LOAD_HTML_PAGE_H

#include "base/arena.h"
#include "formats/html/html_tags.h"

typedef struct par_html_node {
  uint8_t tag;           /* par_html_tag */
  bool hidden;           /* not seen on the page, nor what is inside */
  uint16_t n_attributes; /* of an element: from attributes[at] on */
  uint32_t at, len;      /* of a text: bytes of `text` */
  uint32_t parent, end;
} par_html_node;

typedef struct par_html_value {
  par_html_attr attr;
  const char *value;
} par_html_value;

PAR_VEC(html_node, par_html_node)
PAR_VEC(html_value, par_html_value)

typedef struct par_html_page {
  par_html_nodes nodes;
  par_html_values attributes;
  par_buf text;
  par_arena arena;
  const char *lang; /* of all of it, or NULL */
  par_buf linked;   /* the JSON-LD scripts, each with a NUL behind it */
} par_html_page;

/* Fill *out, which is all zero, from a page in UTF-8, which is freed on the way: what is
 * made of it takes its room. */
par_status par_html_page_read(par_html_page *out, par_buf *page, const char *name,
                              par_error *err);

void par_html_page_clear(par_html_page *page);

/* The value of an attribute, NULL when there is none; the page's. */
const char *par_html_attr_value(const par_html_page *page, uint32_t node, par_html_attr attr);

/* Whether one of the words in an attribute is `word`, in small or capital letters. */
bool par_html_attr_has(const par_html_page *page, uint32_t node, par_html_attr attr,
                       const char *word);

/* Append the text of a node that can be seen, white space collapsed; blocks and lines
 * apart by a space. */
void par_html_text_of(par_buf *out, const par_html_page *page, uint32_t node);

#endif
