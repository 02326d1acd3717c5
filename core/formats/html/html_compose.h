/* html_compose.h -- nodes of a page into text and spans. */

#ifndef PAR_LOAD_HTML_COMPOSE_H
#define PAR_LOAD_HTML_COMPOSE_H

#include "formats/html/html_page.h"
#include "load/loaded.h"

/* Which nodes of a page are its text. */
typedef struct par_html_choice {
  par_u32s roots; /* ascending, none inside another */
  par_u8s skip;   /* of each node: it is left out with all inside; or empty */
} par_html_choice;

/* Fill text, breaks and spans of *out, which has no text yet. */
par_status par_html_compose(par_loaded *out, par_html_page *page,
                            const par_html_choice *choice, par_error *err);

#endif
