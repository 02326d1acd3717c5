/* composer.h -- the text of a document with markup, put together piece by piece.
 *
 * A loader walks its format's tree and says what it meets; the composer makes of it text
 * as a reader would see it: white space collapsed, a blank line between paragraphs, a
 * line end between items and rows, a tab behind every column but the last ones without
 * text. It fills the text, the breaks
 * and the spans of a par_loaded. Units are what a paragraph is in plain text: a
 * heading, an item or a cell is one too. No span begins or ends with white space, and
 * one without text is left out.
 *
 * Failures are remembered, and told by par_composer_finish. */

#ifndef PAR_LOAD_COMPOSER_H
#define PAR_LOAD_COMPOSER_H

#include "load/loaded.h"

/* What stands between two pieces of text, the weaker before the stronger. */
typedef enum par_gap {
  PAR_GAP_NONE,
  PAR_GAP_SPACE,
  PAR_GAP_TAB,
  PAR_GAP_LINE,
  PAR_GAP_BLANK /* an empty line */
} par_gap;

/* A span that is open. */
typedef struct par_composer_span {
  const char *layer, *attributes;
  uint32_t start;
} par_composer_span;

PAR_VEC(composer_span, par_composer_span)

/* So many columns without text keep their place; a wider table's are put together. */
enum { PAR_COLUMNS_MAX = 256 };

typedef struct par_composer {
  par_loaded *loaded;
  par_composer_spans open; /* outermost first; the first n_begun have text */
  size_t n_begun;
  par_gap gap;        /* before the next text */
  uint32_t n_columns; /* of a table's row that ended since the last text */
  bool in_unit;
  uint32_t unit; /* where it begins */
  uint32_t end;  /* behind the last character that is no white space */
  par_status status;
  par_error err;
} par_composer;

/* Begin; `loaded` is all zero but for metadata, and borrowed. */
void par_composer_init(par_composer *c, par_loaded *loaded);

/* Text of the unit at hand, UTF-8. Every run of white space (ASCII's) is one space, and
 * none beside a gap that is more than that. */
void par_composer_text(par_composer *c, const char *text, size_t len);

/* Text whose white space is kept, but for what stands at the ends of its unit; CR and
 * CRLF become LF. */
void par_composer_exact(par_composer *c, const char *text, size_t len);

/* What follows stands behind such a gap, or a stronger one that was asked for; the unit
 * goes on. */
void par_composer_gap(par_composer *c, par_gap gap);

/* What follows is another unit, behind such a gap. */
void par_composer_unit(par_composer *c, par_gap gap);

/* So many columns of a table's row end here: the text of the next one is another unit,
 * and has a tab before it for each. A gap of a line or more that is asked for later ends
 * the row, and takes them back. */
void par_composer_columns(par_composer *c, uint32_t n);

/* A span of what follows, up to the close that belongs to it. `layer` and `attributes`
 * (a JSON object, or NULL) are copied. */
void par_composer_open(par_composer *c, const char *layer, const char *attributes);
void par_composer_close(par_composer *c);

/* A text with its breaks and spans, behind the gap that is due; what follows is another
 * unit. No white space is at its ends. */
void par_composer_embed(par_composer *c, const par_loaded *inner);

/* Where the next text would stand, if nothing stood between. */
uint32_t par_composer_at(const par_composer *c);

/* End the text, close what is open, find the points that the markup does not tell
 * (points.h), and order the spans by place; what failed. The composer is empty
 * afterwards. */
par_status par_composer_finish(par_composer *c, par_error *err);

#endif
