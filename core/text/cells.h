/* cells.h -- a text as a cell of CSV, TSV and JSON. */

#ifndef PAR_TEXT_CELLS_H
#define PAR_TEXT_CELLS_H

#include "base/buf.h"

/* RFC 4180: quoted, quotes doubled, where it holds a comma, a quote or a line end,
 * or begins or ends with white space; the empty text is `""`. */
void par_cell_csv(par_buf *out, const char *s, size_t len);

/* `\t`, `\n`, `\r` and `\\` for tabs, line ends and backslashes. */
void par_cell_tsv(par_buf *out, const char *s, size_t len);

/* A JSON string. Invalid bytes become U+FFFD; controls and the line separators of
 * Unicode are escaped. */
void par_cell_json(par_buf *out, const char *s, size_t len);

#endif
