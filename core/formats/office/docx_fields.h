/* docx_fields.h -- fields of a DOCX file: what they ask is not shown, what they result in
 * is; links and fields of forms are what they are for a reader. */

#ifndef PAR_LOAD_DOCX_FIELDS_H
#define PAR_LOAD_DOCX_FIELDS_H

#include "formats/office/office.h"

/* The fields that are open. All zero is none. */
typedef struct par_docx_fields {
  par_u8s open;     /* inner last: 1 where what they ask stands */
  size_t n_asked;   /* of them are 1: nothing is shown */
  par_buf asked;    /* what the innermost asks */
  size_t link;      /* so many are open in the field that is a link, that one included */
  uint32_t link_at; /* where its text begins */
  const char *href; /* in the document's arena */
} par_docx_fields;

/* A w:fldChar: the beginning of a field, the end of what it asks, or its end. A box to tick
 * and the choice of a list, which have no other text, are shown where they begin. */
void par_docx_field(par_office *office, par_docx_fields *fields, const xmlNode *node);

/* A w:instrText: a piece of what a field asks. */
void par_docx_field_asks(par_docx_fields *fields, const xmlNode *node);

/* The URL that a field asks to link to, appended to *href; false when it asks something
 * else, or for a place in the document. */
bool par_docx_field_link(par_buf *href, const char *asked);

/* End what stands in a paragraph: a field that is never closed hides no more, and links
 * nothing. */
void par_docx_fields_end(par_docx_fields *fields);

void par_docx_fields_clear(par_docx_fields *fields);

#endif
