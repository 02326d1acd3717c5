/* html_chrome.h -- what a page says of its parts: navigation and notices, main content. */

#ifndef PAR_LOAD_HTML_CHROME_H
#define PAR_LOAD_HTML_CHROME_H

#include "formats/html/html_page.h"

/* Whether an element is marked as no part of the content: by its name, its role, its type,
 * or words of its class and id. */
bool par_html_is_chrome(const par_html_page *page, uint32_t node);

/* Whether it is marked as the body of an article, whole and nothing else: articleBody of
 * schema.org, e-content of microformats. */
bool par_html_is_body(const par_html_page *page, uint32_t node);

/* Whether it is marked as what a page is about, perhaps with more around it. */
bool par_html_is_main(const par_html_page *page, uint32_t node);

#endif
