/* markdown.h -- Markdown, as GitHub writes it: with tables and footnotes. */

#ifndef PAR_LOAD_MARKDOWN_H
#define PAR_LOAD_MARKDOWN_H

#include "load/loader.h"

/* The text as it is shown: headings (with "level"), items (with "number"), block
 * quotations, cells, footnotes (at the end; where one is referred to, "[1]" is a
 * "reference"). Tags of HTML are left out, what stands between them is kept. */
extern const par_loader par_loader_markdown;

#endif
