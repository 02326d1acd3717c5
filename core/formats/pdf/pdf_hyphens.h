/* pdf_hyphens.h -- words that were parted at the end of a line.
 *
 * The hyphen goes unless something speaks for it. In this order: a soft hyphen goes; one
 * before a capital or a number stays; it stays when the document has the word with the
 * hyphen inside a line, goes when it has the word without one; it stays when both parts are
 * words of the document; else it goes. */

#ifndef PAR_LOAD_PDF_HYPHENS_H
#define PAR_LOAD_PDF_HYPHENS_H

#include "formats/pdf/pdf_page.h"

typedef struct par_pdf_hyphens {
  par_strmap words; /* of the document, small letters, without what stands around them */
  bool ready;
} par_pdf_hyphens;

/* How many bytes of a word are a hyphen at its end, behind a letter; 0 for none. */
uint32_t par_pdf_hyphen(const char *s, uint32_t len);

/* Whether the hyphen between the last word of a row and the first of the next goes;
 * `before` is the first part with it. */
bool par_pdf_hyphen_goes(par_pdf_hyphens *h, const par_pdf *pdf, const char *before,
                         uint32_t before_len, const char *after, uint32_t after_len);

#endif
