/* odt_styles.h -- the styles of an OpenDocument text: of paragraphs, words and lists. */

#ifndef PAR_LOAD_ODT_STYLES_H
#define PAR_LOAD_ODT_STYLES_H

#include "base/arena.h"
#include "base/strmap.h"
#include "base/vec.h"
#include "formats/markup.h"
#include "formats/office/numerals.h"

enum { PAR_ODT_LEVELS = 10 };

/* What one style says itself; NULL and -1: nothing. */
typedef struct par_odt_style {
  const char *name, *parent, *list, *lang;
  int hidden;
} par_odt_style;

PAR_VEC(odt_style, par_odt_style)

typedef struct par_odt_level {
  const char *prefix, *suffix, *format, *bullet; /* may be NULL; format: "%1%.%2%." */
  par_numeral kind;
  int start, n_shown; /* n_shown: so many levels are in the number */
  bool carry;
} par_odt_level;

/* The numbers of a list's last items, where there were `used` ones. */
typedef struct par_odt_count {
  int counter[PAR_ODT_LEVELS];
  bool used[PAR_ODT_LEVELS];
} par_odt_count;

PAR_VEC(odt_count, par_odt_count)

/* A style of lists, with the count of the list that has it. */
typedef struct par_odt_list {
  par_odt_level levels[PAR_ODT_LEVELS];
  par_odt_count count;
} par_odt_list;

PAR_VEC(odt_list, par_odt_list)

/* All zero is one without styles. */
typedef struct par_odt_sheet {
  par_strmap style_ids, list_ids; /* of styles: the family's first letter before the name */
  par_odt_styles styles;
  par_odt_lists lists;
  par_odt_list outline; /* the numbers of headings */
  const char *lang;     /* of text whose style has none; may be NULL */
  par_arena arena;
} par_odt_sheet;

/* Take a child of office:styles or office:automatic-styles; of a name the first is kept. */
par_status par_odt_sheet_take(par_odt_sheet *sheet, const xmlNode *node, par_error *err);

/* What a style comes to. */
typedef struct par_odt_look {
  const char *list, *lang; /* NULL: not said */
  bool hidden, title, quote;
} par_odt_look;

/* A paragraph's style ('p') or words' ('t'), with all that it is based on. */
par_odt_look par_odt_look_of(const par_odt_sheet *sheet, char family, const char *name);

/* The list of that name, NULL when there is none. */
par_odt_list *par_odt_list_find(const par_odt_sheet *sheet, const char *name);

/* Begin the levels from `level` (0 is the outermost) anew. */
void par_odt_list_restart(par_odt_list *list, int level);

/* Count at a level, from `start` where that is not -1, and append the mark. */
void par_odt_list_next(par_buf *mark, par_odt_list *list, int level, int start);

void par_odt_sheet_clear(par_odt_sheet *sheet);

#endif
