/* pdf_notes.h -- the marks of footnotes. */

#ifndef PAR_LOAD_PDF_NOTES_H
#define PAR_LOAD_PDF_NOTES_H

#include "formats/pdf/pdf_page.h"

/* "3", "12", "*": what may be the mark of a note. */
bool par_pdf_is_mark(const char *s, uint32_t len);

/* Whether word `i` of the sequence, in this row, is smaller and stands higher. */
bool par_pdf_is_raised(const par_pdf *pdf, const par_pdf_row *row, uint32_t i);

#endif
