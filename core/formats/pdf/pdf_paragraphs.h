/* pdf_paragraphs.h -- which rows of a PDF file are a paragraph. */

#ifndef PAR_LOAD_PDF_PARAGRAPHS_H
#define PAR_LOAD_PDF_PARAGRAPHS_H

#include "formats/pdf/pdf_page.h"

typedef struct par_pdf_paragraph {
  par_u32s rows; /* their numbers; notes of other columns may stand between them */
  bool apart;    /* there is more room above it than between its rows */
  uint8_t level; /* of a heading in larger letters, from 1; else 0 */
} par_pdf_paragraph;

PAR_VEC(pdf_paragraph, par_pdf_paragraph)

/* The paragraphs of the text, or those of the notes, in order. A paragraph goes on over
 * the end of a column or page unless something speaks against it. */
par_status par_pdf_find_paragraphs(par_pdf_paragraphs *out, const par_pdf *pdf, bool notes,
                                   par_error *err);

/* Whether the wide gaps of a row are those of a line that was made to fill its column, beside
 * another full line: all are about as wide. They part no cells. `row` is one of the file's. */
bool par_pdf_is_spaced_out(const par_pdf *pdf, const par_pdf_row *row);

void par_pdf_paragraphs_free(par_pdf_paragraphs *paragraphs);

#endif
