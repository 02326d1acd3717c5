/* html_facts.h -- what a page says of itself, the best of several sayings. */

#ifndef PAR_LOAD_HTML_FACTS_H
#define PAR_LOAD_HTML_FACTS_H

#include "formats/html/html_page.h"
#include "load/loaded.h"

typedef enum par_html_field {
  PAR_FACT_TITLE,
  PAR_FACT_DATE,
  PAR_FACT_AUTHOR,
  PAR_FACT_DESCRIPTION,
  PAR_FACT_PUBLICATION,
  PAR_FACT_URL,
  PAR_FACT_LANG,
  PAR_FACT_SUBJECT,
  PAR_N_FACTS
} par_html_field;

typedef struct par_html_facts {
  par_arena *arena; /* borrowed */
  const char *values[PAR_N_FACTS];
  unsigned ranks[PAR_N_FACTS];
  bool failed;
} par_html_facts;

/* Remember a value unless one of the same or a lower rank is there: 1 is the best. White space
 * is collapsed. What cannot be of the field is not taken: dates that are none, addresses
 * that are relative, authors that are addresses. */
void par_html_facts_offer(par_html_facts *facts, par_html_field field, unsigned rank,
                          const char *value, size_t len);

/* What the JSON-LD of a page says: articles before pages. */
void par_html_facts_linked(par_html_facts *facts, const par_html_page *page);

/* Add the metadata of a page to *out, which has its text; `root` is the node of its main
 * content. A heading that is the title becomes a span of that name. */
par_status par_html_add_metadata(par_loaded *out, par_html_page *page, uint32_t root,
                                 par_error *err);

#endif
