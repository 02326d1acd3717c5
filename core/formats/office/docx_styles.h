/* docx_styles.h -- the styles of a DOCX file, and what they make of a paragraph. */

#ifndef PAR_LOAD_DOCX_STYLES_H
#define PAR_LOAD_DOCX_STYLES_H

#include "base/strmap.h"
#include "base/vec.h"
#include "formats/markup.h"

/* Numbers are -1 and strings NULL where neither the style nor one that it is based on says
 * anything. */
typedef struct par_docx_style {
  const char *based_on;
  const char *lang;
  int level;        /* of a heading, from 1; 0: none */
  int num_id, ilvl; /* its list */
  int hidden;
  bool title, quote, contents;
  bool alike;    /* it changes nothing that is seen of letters in the style below */
  uint8_t state; /* whether it has what it takes from others: no, being asked, yes */
} par_docx_style;

PAR_VEC(docx_style, par_docx_style)

/* All zero is one without styles. */
typedef struct par_docx_stylesheet {
  par_strmap ids; /* numbers are those of `styles` */
  par_docx_styles styles;
  const char *lang; /* of text whose style has none; may be NULL */
  par_arena arena;
} par_docx_stylesheet;

/* Read the tree of the part; one that repeats an id is left out. */
par_status par_docx_stylesheet_read(par_docx_stylesheet *sheet, const xmlNode *root,
                                    par_error *err);

/* The style of that id, NULL when there is none. Borrowed from the sheet. */
const par_docx_style *par_docx_style_find(const par_docx_stylesheet *sheet, const char *id);

void par_docx_stylesheet_clear(par_docx_stylesheet *sheet);

/* What is said below a w:pPr: the value of w:NAME/@w:val, NULL when there is none. */
const char *par_docx_value(const xmlNode *properties, const char *name);

/* The same as a number, `missing` when there is none. */
int par_docx_number(const xmlNode *properties, const char *name, int missing);

/* A property that is on or off: 1 or 0, -1 when it is not there. */
int par_docx_flag(const xmlNode *properties, const char *name);

#endif
