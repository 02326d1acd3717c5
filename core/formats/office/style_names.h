/* style_names.h -- what the names of paragraph styles say, in many languages. */

#ifndef PAR_LOAD_STYLE_NAMES_H
#define PAR_LOAD_STYLE_NAMES_H

#include <stdbool.h>

/* The level of "heading 2", "Überschrift 2"; 0 for no heading. */
int par_style_level(const char *name);

/* "Title", "Titre". */
bool par_style_is_title(const char *name);

/* "Quote", "Block Text", "Zitat": of block quotations. */
bool par_style_is_quote(const char *name);

/* "toc 1", "table of figures": of entries that a program has gathered from the text. */
bool par_style_is_contents(const char *name);

#endif
