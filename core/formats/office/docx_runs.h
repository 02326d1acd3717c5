/* docx_runs.h -- what stands in a paragraph of a DOCX file. */

#ifndef PAR_LOAD_DOCX_RUNS_H
#define PAR_LOAD_DOCX_RUNS_H

#include "formats/office/docx_text.h"

/* The text of all that is in an element; its text boxes are put by, references to notes
 * are taken down. */
void par_docx_runs(par_docx_text *text, const xmlNode *node);

/* Whether there is text in an element that is not deleted. */
bool par_docx_has_text(const xmlNode *node);

/* Whether a w:sdt shows what is to be filled in, and no text of its author. */
bool par_docx_is_placeholder(const xmlNode *sdt);

#endif
