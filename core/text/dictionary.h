/* dictionary.h -- words of scripts that write none apart: Thai, Lao, Khmer, Burmese,
 * Chinese, Japanese.
 *
 * A run of their letters is parted by the dictionaries of ICU, which are opened when
 * the first such run is met. Other versions of ICU may part a run elsewhere; nothing
 * that is stored depends on that, since tokens are stored as they were found. */

#ifndef PAR_TEXT_DICTIONARY_H
#define PAR_TEXT_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"
#include "base/vec.h"
#include "text/icu.h"

/* All zero before the first use. */
typedef struct par_dictionary {
  par_icu icu;
  UBreakIterator *words; /* NULL before the first run */
  par_u32s ends;         /* of the words of the run at hand */
  size_t next;           /* in `ends` */
  size_t run_end;        /* of the run at hand */
  par_error problem;     /* `code` is not PAR_OK after a failure */
} par_dictionary;

/* The end of the word at `start`, a character boundary of the valid UTF-8 text;
 * `start` when no run of these scripts is there, or after a failure. Words of a run
 * are asked for one behind the other. */
size_t par_dictionary_word(par_dictionary *dictionary, const char *text, size_t end,
                           size_t start);

/* PAR_OK, or what failed since the dictionary was all zero. */
par_status par_dictionary_finish(const par_dictionary *dictionary, par_error *err);

void par_dictionary_clear(par_dictionary *dictionary);

#endif
