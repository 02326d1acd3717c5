/* formulas.h -- mathematics in one line, as people type it: "E=m⋅c^2", "(a+b)/2".
 *
 * Fractions, powers, indices and roots are as in UnicodeMath (Unicode Technical Note 28);
 * what belongs together there by its size or place is in brackets. */

#ifndef PAR_LOAD_FORMULAS_H
#define PAR_LOAD_FORMULAS_H

#include "formats/markup.h"

/* Append the text of an element of MathML (`math`) or of Office's mathematics (`oMath`).
 * What is deleted is left out, and so is what is not seen. */
void par_formula_write(par_buf *out, const xmlNode *node);

#endif
