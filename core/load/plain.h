/* plain.h -- plain text: its paragraphs, headings and points.
 *
 * Layers: "paragraph" for every unit, so that they cover all of the text but
 * white space; "heading" and "item" for those units again that are one (an
 * item's attributes are {"number":"1-"}, its mark as written, and the mark is
 * within its span; the span of a heading is without its Markdown marks). A break
 * stands at the start of every unit. No span begins or ends with white space. */

#ifndef PAR_LOAD_PLAIN_H
#define PAR_LOAD_PLAIN_H

#include "load/loader.h"

/* Takes any bytes that par_decode takes. */
extern const par_loader par_loader_plain;

/* The structure of the text that *out has, which is a plain one. */
par_status par_plain_structure(par_loaded *out, par_error *err);

#endif
