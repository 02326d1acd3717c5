/* fold.h -- forms that compare equal: NFKC case folding, forms without marks, by utf8proc. */

#ifndef PAR_TEXT_FOLD_H
#define PAR_TEXT_FOLD_H

#include "base/buf.h"

/* Append the NFKC_Casefold of `s` (valid UTF-8), with typographic apostrophes
 * (U+2019, U+02BC) as ', and a run of white space as one space. ASCII is the
 * fast path. */
par_status par_fold(par_buf *out, const char *s, size_t len, par_error *err);

/* Append `s` (valid UTF-8) without diacritics: decomposed, its marks taken out, and
 * composed again. */
par_status par_plain(par_buf *out, const char *s, size_t len, par_error *err);

#endif
