/* html_notes.h -- the footnotes of a page: marks that link to a note further down. */

#ifndef PAR_LOAD_HTML_NOTES_H
#define PAR_LOAD_HTML_NOTES_H

#include "formats/html/html_page.h"

/* A mark, or the block that it refers to. */
typedef struct par_html_note {
  uint32_t node;
  bool reference;
  const char *number; /* "3", in the page's arena */
} par_html_note;

PAR_VEC(html_note, par_html_note)

/* Append marks and notes to *out, in the order of their nodes. */
par_status par_html_find_notes(par_html_notes *out, par_html_page *page, par_error *err);

/* Whether a node is a link to a place on a page that is only a sign: the arrow from a note
 * back to its mark, the anchor of a heading. */
bool par_html_is_back_link(const par_html_page *page, uint32_t node);

#endif
