/* html_lists.c -- counting items as browsers do; telling tables apart. */

#include "formats/html/html_lists.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "formats/office/numerals.h"
#include "load/marks.h"

enum {
  NUMBER_MAX = 99999999,
  HEAD_BYTES = 64,     /* of an item, to see its own mark */
  CELL_MEAN_MAX = 300, /* bytes; longer cells are columns of a layout */
  CAPITALS = 4         /* the style of marks of capital letters: "A. Smith" is a name */
};

static const char BULLET[] = "\xE2\x80\xA2";

/* A whole number in an attribute, or `otherwise`. */
static int32_t number_of(const char *value, int32_t otherwise) {
  char *end;
  if (value == NULL) return otherwise;
  long number = strtol(value, &end, 10);
  return end == value || number > NUMBER_MAX || number < -NUMBER_MAX ? otherwise
                                                                     : (int32_t)number;
}

static int32_t count_items(const par_html_page *page, uint32_t list) {
  const par_html_node *nodes = page->nodes.data;
  int32_t n = 0;
  for (uint32_t i = list + 1; i < nodes[list].end; i = nodes[i].end)
    n += nodes[i].tag == PAR_TAG_LI;
  return n;
}

par_html_list par_html_list_begin(const par_html_page *page, uint32_t node) {
  par_html_list list = {node, 1, 1};
  if (page->nodes.data[node].tag != PAR_TAG_OL) return list;
  if (par_html_attr_value(page, node, PAR_ATTR_REVERSED) != NULL) {
    list.next = count_items(page, node);
    list.step = -1;
  }
  list.next = number_of(par_html_attr_value(page, node, PAR_ATTR_START), list.next);
  return list;
}

static void write_number(par_buf *out, int32_t number, const char *type) {
  par_numeral kind = PAR_NUMERAL_DECIMAL;
  switch (type != NULL && type[0] != '\0' && type[1] == '\0' ? type[0] : '1') {
    case 'a': kind = PAR_NUMERAL_LOWER_LETTER; break;
    case 'A': kind = PAR_NUMERAL_UPPER_LETTER; break;
    case 'i': kind = PAR_NUMERAL_LOWER_ROMAN; break;
    case 'I': kind = PAR_NUMERAL_UPPER_ROMAN; break;
    default: break;
  }
  par_numeral_write(out, number > 0 ? kind : PAR_NUMERAL_DECIMAL, number, true);
  par_buf_append_byte(out, '.');
}

/* The first bytes of the text of an item. */
static size_t read_head(char head[HEAD_BYTES], const par_html_page *page, uint32_t item) {
  const par_html_node *nodes = page->nodes.data;
  size_t len = 0;
  for (uint32_t i = item + 1; i < nodes[item].end && len < HEAD_BYTES; i++) {
    if (nodes[i].hidden) i = nodes[i].end - 1;
    if (nodes[i].hidden || nodes[i].tag != PAR_TAG_TEXT) continue;
    const char *s = page->text.data + nodes[i].at;
    size_t n = nodes[i].len, white = 0;
    if (len == 0) white = strspn(s, " \t\r\n\f") < n ? strspn(s, " \t\r\n\f") : n;
    for (s += white, n -= white; n > 0 && len < HEAD_BYTES; s++, n--) head[len++] = *s;
  }
  while (len > 0 && ((unsigned char)head[len - 1] & 0x80) != 0) len--; /* half a character */
  return len;
}

void par_html_list_mark(par_buf *out, bool *own, par_html_list *list,
                        const par_html_page *page, uint32_t node) {
  char head[HEAD_BYTES];
  par_mark mark;
  size_t len = read_head(head, page, node);
  bool ordered = page->nodes.data[list->node].tag == PAR_TAG_OL;
  int32_t number = number_of(par_html_attr_value(page, node, PAR_ATTR_VALUE), list->next);
  if (ordered) list->next = number + list->step;
  *own = par_mark_read(&mark, head, len) && mark.style != CAPITALS;
  if (*own) {
    par_buf_append(out, head, mark.len);
  } else if (ordered) {
    const char *type = par_html_attr_value(page, node, PAR_ATTR_TYPE);
    if (type == NULL) type = par_html_attr_value(page, list->node, PAR_ATTR_TYPE);
    write_number(out, number, type);
  } else {
    par_buf_append_cstr(out, BULLET);
  }
}

typedef struct table_shape {
  uint32_t n_rows, n_cells, in_row, most_in_row;
  size_t n_bytes;
  bool marked; /* as data */
} table_shape;

/* One node of a table; false when such a table is none of data. */
static bool add_to_shape(table_shape *shape, const par_html_node *node) {
  switch (node->tag) {
    case PAR_TAG_TABLE:
    case PAR_TAG_ARTICLE:
    case PAR_TAG_FORM:
    case PAR_TAG_H1:
    case PAR_TAG_H2: return false;
    case PAR_TAG_TR:
      shape->n_rows++;
      shape->in_row = 0;
      break;
    case PAR_TAG_TH:
    case PAR_TAG_TD:
      shape->n_cells++;
      shape->in_row++;
      if (shape->in_row > shape->most_in_row) shape->most_in_row = shape->in_row;
      break;
    case PAR_TAG_TEXT: shape->n_bytes += node->len; break;
    default: break;
  }
  shape->marked = shape->marked || node->tag == PAR_TAG_TH || node->tag == PAR_TAG_CAPTION ||
                  node->tag == PAR_TAG_THEAD;
  return true;
}

bool par_html_is_data_table(const par_html_page *page, uint32_t table) {
  const par_html_node *nodes = page->nodes.data;
  table_shape shape = {0};
  if (par_html_attr_has(page, table, PAR_ATTR_ROLE, "presentation") ||
      par_html_attr_has(page, table, PAR_ATTR_ROLE, "none"))
    return false;
  for (uint32_t i = table + 1; i < nodes[table].end; i++)
    if (!add_to_shape(&shape, &nodes[i])) return false;
  if (shape.marked) return shape.n_cells > 1;
  return shape.n_rows > 1 && shape.most_in_row > 1 &&
         shape.n_bytes / shape.n_cells <= CELL_MEAN_MAX;
}
