/* html_clean.h -- a page as libxml2 can read it.
 *
 * libxml2 before 2.14 cuts pages into tokens as HTML 4 did: it does not know HTML5's
 * character references, comments and raw text. So the page is cut by html_tokens.h, and
 * its tokens are written out again, plainly: libxml2 has to find out only which element
 * stands in which, and of the text only where it stands. */

#ifndef PAR_LOAD_HTML_CLEAN_H
#define PAR_LOAD_HTML_CLEAN_H

#include "base/arena.h"
#include "formats/html/html_tokens.h"

typedef struct par_html_clean {
  par_buf markup; /* UTF-8 with a byte order mark; no <html>, <head>, <body> */
  par_buf text;   /* of which each run is one '.' in the markup */
  par_u32s runs;  /* where they end */
  par_buf linked; /* the JSON-LD scripts, each with a NUL behind it */
  par_buf lang;   /* of <html> */
} par_html_clean;

/* Fill *out, which is all zero, from a page in UTF-8. */
par_status par_html_clean_page(par_html_clean *out, const char *page, size_t len,
                               par_error *err);

void par_html_clean_clear(par_html_clean *clean);

#endif
