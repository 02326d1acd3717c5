/* mailbox.h -- where the messages of a mailbox begin, and their own lines. */

#ifndef PAR_FORMATS_MAIL_MAILBOX_H
#define PAR_FORMATS_MAIL_MAILBOX_H

#include <stdbool.h>

#include "base/buf.h"

/* Whether bytes are a mailbox: a line "From " that a message begins with comes first, or
 * later, behind lines that are no headers. */
bool par_mailbox_is(const char *s, size_t len);

/* The offset of the next line "From " that begins a message, at or behind `at`; `len` where
 * there is none. Such a line is the first, stands below an empty one, or has a time; and a
 * header is below it. What else begins with "From " is text. */
size_t par_mailbox_next(const char *s, size_t len, size_t at);

/* Append a message that begins with its line "From ", without that line, and without the sign
 * that programs put before a line of text which begins with "From ". */
void par_mailbox_take(par_buf *out, const char *s, size_t len);

/* The end of the line at `s`, behind its line feed. */
const char *par_mailbox_line_end(const char *s, const char *end);

#endif
