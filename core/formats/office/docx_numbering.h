/* docx_numbering.h -- the lists of a DOCX file, and the numbers of their paragraphs.
 *
 * Word keeps what lists look like apart from the lists (w:abstractNum, w:num); lists that
 * look the same by the same definition share their counters, until one says where it
 * starts. */

#ifndef PAR_LOAD_DOCX_NUMBERING_H
#define PAR_LOAD_DOCX_NUMBERING_H

#include "formats/office/docx_styles.h"
#include "formats/office/numerals.h"

enum { PAR_DOCX_LEVELS = 9 };

typedef struct par_docx_level {
  const char *text;  /* "%1.%2"; NULL: not said */
  const char *style; /* the paragraph style that belongs to it; may be NULL */
  par_numeral kind;
  int start, restart; /* restart: after which level, from 1; 0: never; -1: after all above */
  bool defined, bullet, legal, glued;
} par_docx_level;

/* How lists look, and where their counters are. */
typedef struct par_docx_list {
  par_docx_level levels[PAR_DOCX_LEVELS];
  const char *style_link; /* the style whose list this is; may be NULL */
  int counter[PAR_DOCX_LEVELS];
  bool used[PAR_DOCX_LEVELS];
} par_docx_list;

PAR_VEC(docx_list, par_docx_list)

/* A list; `own` levels take the place of those of how it looks. */
typedef struct par_docx_num {
  uint32_t list;
  int start[PAR_DOCX_LEVELS]; /* -1: not said */
  bool begun[PAR_DOCX_LEVELS];
  par_docx_level *own[PAR_DOCX_LEVELS];
} par_docx_num;

PAR_VEC(docx_num, par_docx_num)

/* All zero is one without lists. */
typedef struct par_docx_numbering {
  par_strmap list_ids, num_ids; /* numbers are those of `lists` and `nums` */
  par_docx_lists lists;
  par_docx_nums nums;
  const par_docx_stylesheet *sheet; /* borrowed */
  par_arena arena;
} par_docx_numbering;

/* Read the tree of the part. */
par_status par_docx_numbering_read(par_docx_numbering *numbering, const xmlNode *root,
                                   const par_docx_stylesheet *sheet, par_error *err);

/* The level that a paragraph style has in a list by the list's word, -1 when none. */
int par_docx_numbering_level(const par_docx_numbering *numbering, int num_id,
                             const char *style);

/* Count a paragraph of list `num_id` at a level from 0, and append its mark: "2.", "(a)",
 * "•", or nothing. *glued says whether the mark stands close to the text. */
void par_docx_numbering_next(par_buf *mark, bool *glued, par_docx_numbering *numbering,
                             int num_id, int ilvl);

/* The kind of number of a w:numFmt's value. */
par_numeral par_docx_numeral(const char *format);

void par_docx_numbering_clear(par_docx_numbering *numbering);

#endif
