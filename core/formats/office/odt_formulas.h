/* odt_formulas.h -- the formulas of an OpenDocument text, which are files in its package. */

#ifndef PAR_LOAD_ODT_FORMULAS_H
#define PAR_LOAD_ODT_FORMULAS_H

#include "base/arena.h"
#include "base/strmap.h"
#include "base/vec.h"
#include "formats/markup.h"
#include "formats/office/package.h"

PAR_VEC(odt_text, const char *)

/* All zero is none. */
typedef struct par_odt_formulas {
  par_strmap names; /* "Object 1"; numbers are those of `texts` */
  par_odt_texts texts;
  par_arena arena;
} par_odt_formulas;

/* Read all that are in a package; objects of other kinds, and broken ones, are none. */
par_status par_odt_formulas_read(par_odt_formulas *formulas, const par_package *package,
                                 par_error *err);

/* The text of the formula that a draw:object is or refers to, NULL when it is none. It is
 * borrowed, or written into *scratch. */
const char *par_odt_formula_of(const par_odt_formulas *formulas, par_buf *scratch,
                               const xmlNode *object);

void par_odt_formulas_clear(par_odt_formulas *formulas);

#endif
