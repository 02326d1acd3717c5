/* html.h -- web pages: the main text with its structure, and what they say of themselves. */

#ifndef PAR_LOAD_HTML_H
#define PAR_LOAD_HTML_H

#include "load/loader.h"

/* Pages with or without an XML declaration; `whole` in the options keeps navigation and
 * the like. A page without any text is PAR_EINVALID. */
extern const par_loader par_loader_html;

#endif
