/* office.h -- what loaders of word processors' files share: the state of a text that is
 * put together paragraph by paragraph, with marks of lists, notes, tables. */

#ifndef PAR_LOAD_OFFICE_H
#define PAR_LOAD_OFFICE_H

#include "base/strmap.h"
#include "formats/markup.h"
#include "load/composer.h"

/* Bytes of the longest format of a mark, which stands in every item: Word takes 255. */
enum { PAR_MARK_MAX = 255 };

PAR_VEC(office_node, const xmlNode *)

/* A note that was referred to; it follows at the end. */
typedef struct par_office_note {
  const xmlNode *node;
  const char *number; /* in the document's arena */
  bool endnote;
  bool marked; /* its number is in its text */
} par_office_note;

PAR_VEC(office_note, par_office_note)

/* All zero, but for a composer that is begun. */
typedef struct par_office {
  par_composer composer;
  par_gap gap; /* before the next paragraph */
  int n_cells; /* that we are in */
  bool was_item;
  const char *note; /* the number that the next text has before it, or NULL */
  par_buf mark;     /* the same, of a list; empty: none */
  bool glued;       /* the mark stands close to the text */
  par_office_notes notes;
  par_office_nodes boxes; /* text boxes that follow the paragraph at hand */
  par_strmap langs;       /* met in the text; `lang_bytes` by their number */
  par_u32s lang_bytes;
  par_buf title;   /* the first text that is one */
  par_buf scratch; /* for attributes */
} par_office;

/* Text of a paragraph, which is UTF-8, behind the marks that are due. White space alone,
 * also such as does not break, is a space. */
void par_office_show(par_office *o, const char *text, const char *lang);

/* The same of words as programs write them: hyphens that do not break are hyphens, and
 * places where a word may break are nothing. */
void par_office_show_word(par_office *o, const char *text, const char *lang);

/* A gap within a paragraph; at its start it is none. */
void par_office_gap(par_office *o, par_gap gap);

/* Open a span with up to two attributes, as par_attributes takes them. */
void par_office_open(par_office *o, const char *layer, const char *key, const char *value,
                     const char *key2, const char *value2);
void par_office_close(par_office *o);

/* Whether the mark at hand has neither letters nor digits: a bullet, which numbers nothing. */
bool par_office_has_bullet(par_office *o);

/* Open the span of a heading (level > 0) or of an item that has the mark at hand; whether
 * there was one. A heading has no bullet for a number. */
bool par_office_open_marked(par_office *o, int level);

/* Open what par_office_open_marked does, and around a heading with a bullet the span of the
 * item that it is as well; how many spans. */
int par_office_open_unit(par_office *o, int level);

/* Show the mark at hand of an item that has no text. */
void par_office_show_mark(par_office *o);

/* Begin a paragraph: items stand line by line, others apart. */
void par_office_unit(par_office *o, bool is_item);

/* End a paragraph of which, when it began, the text was so long; whether it has text. A
 * title's is kept. */
bool par_office_end(par_office *o, uint32_t before, bool is_item, bool is_title);

/* Refer to a note that shows such a number, which is copied. */
void par_office_refer(par_office *o, const xmlNode *note, const char *number, bool endnote);

/* A table, row or cell, and its end. */
void par_office_begin_table(par_office *o);
void par_office_end_table(par_office *o);
void par_office_begin_row(par_office *o);
void par_office_end_row(par_office *o);
void par_office_begin_cell(par_office *o, bool head);
void par_office_end_cell(par_office *o);

/* So many columns of a row, which the cell that ended took, or that have none. */
void par_office_columns(par_office *o, int n);

/* The mark without the white space at its ends. */
void par_office_trim_mark(par_office *o);

/* The bullet that stands for one in a symbol font. */
const char *par_office_bullet(const char *bullet);

/* The notes that were referred to, behind all else; `blocks` shows what is in each. */
void par_office_show_notes(par_office *o, void (*blocks)(void *payload, const xmlNode *note),
                           void *payload);

/* End the text: PAR_EINVALID when there is none in the file `name`. */
par_status par_office_finish(par_office *o, const char *name, par_error *err);

/* Title and language, as far as the text tells them. */
par_status par_office_metadata(par_loaded *out, const par_office *o, par_error *err);

/* Free all but the composer. */
void par_office_clear(par_office *o);

#endif
