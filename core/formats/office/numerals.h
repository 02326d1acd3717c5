/* numerals.h -- numbers as lists and notes show them: 3, c, iii, III. */

#ifndef PAR_LOAD_NUMERALS_H
#define PAR_LOAD_NUMERALS_H

#include "base/buf.h"

typedef enum par_numeral {
  PAR_NUMERAL_NONE,
  PAR_NUMERAL_DECIMAL,
  PAR_NUMERAL_ZERO, /* 01, 02, ... 10 */
  PAR_NUMERAL_LOWER_LETTER,
  PAR_NUMERAL_UPPER_LETTER,
  PAR_NUMERAL_LOWER_ROMAN,
  PAR_NUMERAL_UPPER_ROMAN,
  PAR_NUMERAL_ORDINAL,   /* 1st */
  PAR_NUMERAL_CIRCLE,    /* in a circle, up to 20 */
  PAR_NUMERAL_PAREN,     /* one character with its brackets, up to 20 */
  PAR_NUMERAL_STOP,      /* one character with its full stop, up to 20 */
  PAR_NUMERAL_WIDE,      /* digits as wide as ideographs */
  PAR_NUMERAL_IDEOGRAPH, /* 一, 十二, 九十九 */
  PAR_NUMERAL_LOWER_CYRILLIC,
  PAR_NUMERAL_UPPER_CYRILLIC,
  PAR_NUMERAL_ARABIC_LETTER, /* in the order of the alphabet */
  PAR_NUMERAL_ARABIC_ABJAD,  /* in that of the letters' values */
  PAR_NUMERAL_SYMBOL         /* * † ‡ § */
} par_numeral;

/* Append a number. Letters go on behind z as aa, bb, or, with `carry`, as aa, ab. What
 * a kind cannot show is decimal. */
void par_numeral_write(par_buf *out, par_numeral kind, int number, bool carry);

#endif
