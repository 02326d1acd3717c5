/* html_wraps.h -- paragraphs that are the lines of printed ones: a <p> for each. */

#ifndef PAR_LOAD_HTML_WRAPS_H
#define PAR_LOAD_HTML_WRAPS_H

#include "base/status.h"
#include "base/vec.h"
#include "formats/html/html_page.h"

/* The text of paragraph `node` goes on with that of `before`, the one next to it. */
typedef struct par_html_wrap {
  uint32_t before, node;
} par_html_wrap;

PAR_VEC(html_wrap, par_html_wrap)

/* Append what goes on to *out, in order. Only where several paragraphs in a row have the
 * looks of wrapped text is any of them a line. */
par_status par_html_find_wraps(par_html_wraps *out, const par_html_page *page, par_error *err);

#endif
