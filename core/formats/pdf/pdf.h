/* pdf.h -- PDF files with a text layer, by pdftotext.
 *
 * Layers: "page", "heading", "title", "item", "reference", "footnote". */

#ifndef PAR_LOAD_PDF_H
#define PAR_LOAD_PDF_H

#include "load/loader.h"

extern const par_loader par_loader_pdf;

/* What the loader makes of the output of `pdftotext -raw -bbox`, which is UTF-8. */
par_status par_pdf_load_words(par_loaded *out, const char *xml, size_t len, const char *name,
                              par_error *err);

#endif
