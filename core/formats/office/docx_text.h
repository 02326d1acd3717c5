/* docx_text.h -- the text of a DOCX file, block by block, into a composer. */

#ifndef PAR_LOAD_DOCX_TEXT_H
#define PAR_LOAD_DOCX_TEXT_H

#include "formats/office/docx_fields.h"
#include "formats/office/docx_numbering.h"
#include "formats/office/office.h"

PAR_VEC(docx_thing, const void *)

/* Things by their ids. */
typedef struct par_docx_index {
  par_strmap ids; /* numbers are those of `things` */
  par_docx_things things;
} par_docx_index;

/* The notes of one kind. */
typedef struct par_docx_notes {
  par_docx_index nodes; /* NULL for one that was referred to already */
  par_numeral kind;
  int count; /* of those that were referred to */
} par_docx_notes;

/* All zero, but for a composer that is begun and what the parts of the file tell. */
typedef struct par_docx_text {
  par_office office;
  par_docx_stylesheet sheet;
  par_docx_numbering numbering;
  par_docx_index links; /* URLs */
  par_docx_notes footnotes, endnotes;
  par_docx_fields fields;
  bool gathered;    /* in a table of contents that says that it is one */
  bool joined;      /* the mark behind the last paragraph is deleted */
  const char *lang; /* of the paragraph's style */
  int hidden;       /* whether that hides its text; -1: it does not say */
} par_docx_text;

/* Enter a thing, unless its id is there. */
par_status par_docx_index_add(par_docx_index *index, const char *id, const void *thing,
                              par_error *err);

void par_docx_index_clear(par_docx_index *index);

/* A block of the body: a paragraph, a table, or what holds such. */
void par_docx_text_block(par_docx_text *text, const xmlNode *node);

/* The notes that were referred to, behind all else. */
void par_docx_text_notes(par_docx_text *text);

/* Free all but the composer. */
void par_docx_text_clear(par_docx_text *text);

#endif
