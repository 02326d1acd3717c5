/* icu.h -- the functions of ICU that dictionary.c calls, loaded when they are needed.
 *
 * Linking ICU would cost every start of the program some milliseconds, and most never
 * meet a text that needs it. Once loaded the library stays. */

#ifndef PAR_TEXT_ICU_H
#define PAR_TEXT_ICU_H

#include <stdbool.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>

#include "base/status.h"

typedef struct par_icu {
  UBreakIterator *(*open)(UBreakIteratorType type, const char *locale, const UChar *text,
                          int32_t len, UErrorCode *code);
  void (*close)(UBreakIterator *words);
  void (*set_text)(UBreakIterator *words, UText *text, UErrorCode *code);
  int32_t (*first)(UBreakIterator *words);
  int32_t (*next)(UBreakIterator *words);
  UText *(*open_utf8)(UText *text, const char *s, int64_t len, UErrorCode *code);
  UText *(*close_text)(UText *text);
  const char *(*error_name)(UErrorCode code);
} par_icu;

/* PAR_EUNSUPPORTED when the library that parlance was built with is not there. */
par_status par_icu_load(par_icu *icu, par_error *err);

#endif
