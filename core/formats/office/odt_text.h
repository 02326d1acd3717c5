/* odt_text.h -- the text of an OpenDocument text, block by block, into a composer. */

#ifndef PAR_LOAD_ODT_TEXT_H
#define PAR_LOAD_ODT_TEXT_H

#include "formats/office/odt_formulas.h"
#include "formats/office/odt_styles.h"
#include "formats/office/office.h"

/* Where we are in lists. */
typedef struct par_odt_place {
  par_odt_list *list; /* that we are in, or NULL */
  int depth;          /* lists that we are in */
  int start;          /* the number of the item at hand, where that is said; else -1 */
  bool counted;       /* it has its number */
  bool unmarked;      /* it is a list's header, and has none */
} par_odt_place;

/* All zero, but for a composer that is begun and the styles. */
typedef struct par_odt_text {
  par_office office;
  par_odt_sheet sheet;
  par_odt_formulas formulas;
  par_odt_place at;
  par_strmap list_ids;  /* of lists that ended; numbers are those of `ended` */
  par_odt_counts ended; /* how far they counted */
  const char *lang;     /* of the words at hand */
  bool gathered;        /* in an index, but for its title */
} par_odt_text;

/* A block of the text: a paragraph, a list, a table, or what holds such. */
void par_odt_text_block(par_odt_text *text, const xmlNode *node);

/* The notes that were referred to, behind all else. */
void par_odt_text_notes(par_odt_text *text);

/* Free all but the composer. */
void par_odt_text_clear(par_odt_text *text);

#endif
