/* pdf.h -- PDF files with a text layer, by pdftotext.
 *
 * Layers: "page", "heading", "title", "item", "reference", "footnote". */

#ifndef PAR_LOAD_PDF_H
#define PAR_LOAD_PDF_H

#include "load/loader.h"

extern const par_loader par_loader_pdf;

#endif
