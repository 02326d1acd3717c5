/* headings.h -- what a line must look like to be a heading. */

#ifndef PAR_LOAD_HEADINGS_H
#define PAR_LOAD_HEADINGS_H

#include <stdbool.h>
#include <stdint.h>

#include "load/lines.h"

/* Whether the line [start, end), which stands alone, reads like a title: short,
 * begun with a capital or a number, without punctuation at its end, and not a
 * date. The first line of a document may be longer. */
bool par_is_title(const char *text, uint32_t start, uint32_t end, bool first);

/* Whether a line is in capitals throughout, and short enough for a heading. */
bool par_is_caps(const char *text, const par_line *line);

/* Whether a line is `# words`. Its words are stored in [*start, *end). */
bool par_is_hash_heading(uint32_t *start, uint32_t *end, const char *text,
                         const par_line *line);

/* The byte, '=' or '-', that underlines the line before; 0 when none does. */
char par_underline(const char *text, const par_line *line);

#endif
