/* docx.h -- documents of Word and what else writes them: DOCX, DOCM, DOTX.
 *
 * The text is that of the body as it is read when all changes are accepted; numbers of
 * lists, headings and notes are worked out and stand in it. Layers: "title", "heading",
 * "item", "quote", "contents" (each entry), "table", "row", "cell", "link", "reference",
 * "footnote" (endnotes have
 * {"kind":"endnote"}). Left out: deletions, comments, headers and footers of pages, hidden
 * text, pictures. */

#ifndef PAR_LOAD_DOCX_H
#define PAR_LOAD_DOCX_H

#include "load/loader.h"

extern const par_loader par_loader_docx;

#endif
