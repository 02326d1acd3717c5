/* html_content.h -- the main content of a page, without navigation and the like. */

#ifndef PAR_LOAD_HTML_CONTENT_H
#define PAR_LOAD_HTML_CONTENT_H

#include "formats/html/html_compose.h"

/* Choose all of a page. *out is all zero. */
par_status par_html_choose_all(par_html_choice *out, const par_html_page *page,
                               par_error *err);

/* Choose its main content: what is marked as such, else where its prose is. Never
 * nothing, when there is a text. *out is all zero. */
par_status par_html_choose_main(par_html_choice *out, const par_html_page *page,
                                par_error *err);

void par_html_choice_clear(par_html_choice *choice);

#endif
