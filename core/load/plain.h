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

/* A loader: takes any bytes that par_decode takes. */
par_status par_load_plain(par_loaded *out, const char *bytes, size_t len, const char *name,
                          const par_load_options *options, par_error *err);

#endif
