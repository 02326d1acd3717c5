/* references.h -- the character references of HTML: &eacute; &#233; &#xE9; */

#ifndef PAR_LOAD_REFERENCES_H
#define PAR_LOAD_REFERENCES_H

#include <stdbool.h>
#include <stddef.h>

/* The most bytes that a reference stands for. */
enum { PAR_REFERENCE_MAX = 8 };

/* Read the reference at `s`, which begins with '&'; its length, 0 when there is none.
 * What it stands for goes to `out`, *out_len bytes. In the value of an attribute a name
 * without its semicolon is none when a letter, a digit or '=' follows. */
size_t par_reference_read(char out[PAR_REFERENCE_MAX], size_t *out_len, const char *s,
                          size_t len, bool in_attribute);

#endif
