/* html_encoding.h -- which encoding a page is in, and its text.
 *
 * As browsers do it: section "Determining the character encoding" of the HTML standard,
 * labels and their meaning of the Encoding standard. */

#ifndef PAR_LOAD_HTML_ENCODING_H
#define PAR_LOAD_HTML_ENCODING_H

#include "base/buf.h"

/* The encoding that a label means, by the name that iconv has for it: "WINDOWS-1252" for
 * "latin1". NULL for an unknown label. Static. */
const char *par_html_encoding_of(const char *label, size_t len);

/* The encoding, as above, that a byte order mark tells, a <meta> in the first 1024 bytes,
 * an XML declaration, or a <meta> before the body, which browsers start anew for; NULL
 * when none does. */
const char *par_html_encoding_told(const char *bytes, size_t len);

/* Append the text of a page to *out, without a byte order mark.
 *
 * A byte order mark tells the encoding, else `declared`, unless it is NULL, else what
 * the page tells; then it is UTF-8 when it can be, and windows-1252. What does not decode
 * becomes U+FFFD, unless the encoding was declared; then it is PAR_EINVALID, as are bytes
 * that are empty. `name` is for messages. */
par_status par_html_decode(par_buf *out, const char *bytes, size_t len, const char *declared,
                           const char *name, par_error *err);

#endif
