/* xml_text.h -- the text of an XML element by a mapping, into a composer. */

#ifndef PAR_LOAD_XML_TEXT_H
#define PAR_LOAD_XML_TEXT_H

#include "formats/office/office.h"
#include "formats/xml/xml_mapping.h"

/* All zero, but for a composer that is begun and the mapping. */
typedef struct par_xml_text {
  par_office office;
  const par_xml_mapping *mapping; /* borrowed */
  int depth;                      /* elements that we are in */
  int sections;
  int in_text;      /* elements with text of their own that we are in */
  uint32_t before;  /* how long the text was when the paragraph began */
  bool is_line;     /* the paragraph stands close to its like */
  bool ended;       /* text that comes begins a paragraph */
  int break_count;  /* line breaks since the last text */
  int number;       /* of the last item of the list that we are in */
  const char *mark; /* of its items: "1" for numbers, a bullet, or NULL */
  int n_notes;
  uint32_t page;           /* where the page at hand begins */
  const char *page_number; /* in the document's arena; NULL: no page yet */
  par_buf scratch;
} par_xml_text;

/* An element with all that is in it. */
void par_xml_text_element(par_xml_text *text, xmlNodePtr node);

/* The notes, and the end of the last page. */
void par_xml_text_finish(par_xml_text *text);

/* Free all but the composer. */
void par_xml_text_clear(par_xml_text *text);

#endif
