/* abbreviations.h -- the abbreviations that a tokenizer has been taught.
 *
 * A form ends with its full stop and may hold one space ("et al."); a no-break
 * space counts as a space. A form without small letters matches as it is, any
 * other without regard to case. */

#ifndef PAR_TEXT_ABBREVIATIONS_H
#define PAR_TEXT_ABBREVIATIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"
#include "base/strmap.h"
#include "base/vec.h"
#include "text/tokenizer.h"

/* The longest form, in bytes. */
enum { PAR_ABBREVIATION_MAX = 48 };

enum { PAR_ABBREVIATION_SIEVE = 512 };

typedef struct par_abbreviations {
  par_strmap forms;
  uint64_t sieve[PAR_ABBREVIATION_SIEVE]; /* the bit of each form is set */
  par_u8s facts;                          /* by number in `forms` */
  size_t longest;                         /* the longest form, in bytes */
} par_abbreviations;

/* The number of the bit of the sieve for a form: of its first two bytes, the one before
 * its full stop, and its length. The same for capitals and small letters. */
static inline unsigned par_abbreviations__bit(const char *s, size_t len) {
  unsigned first = (uint8_t)s[0] & 31, spread = (unsigned)len * 0x1A35u;
  if (len < 2) return first;
  unsigned bytes = first << 10 | ((uint8_t)s[1] & 31u) << 5 | ((uint8_t)s[len - 2] & 31u);
  return (bytes ^ spread) % (64 * PAR_ABBREVIATION_SIEVE);
}

/* What is known of a stretch of text. */
typedef struct par_abbreviation_found {
  bool known; /* a form; `kind` is its kind */
  bool tail;  /* the part behind the space of some form */
  par_abbreviation kind;
} par_abbreviation_found;

/* The last kind given for a form wins. PAR_EINVALID for a form that does not end
 * with a full stop, is too long or has spaces elsewhere than between two parts. */
par_status par_abbreviations_add(par_abbreviations *abbreviations, const char *form,
                                 size_t len, par_abbreviation kind, par_error *err);

/* Whether something may be known of ASCII letters and digits with their full stop: a
 * question that spares most words the next one. */
static inline bool par_abbreviations_may_know(const par_abbreviations *abbreviations,
                                              const char *s, size_t len) {
  unsigned bit = par_abbreviations__bit(s, len);
  return len <= abbreviations->longest && (abbreviations->sieve[bit / 64] >> bit % 64 & 1);
}

/* What is known of a form, with its full stop. */
par_abbreviation_found par_abbreviations_find(const par_abbreviations *abbreviations,
                                              const char *s, size_t len);

void par_abbreviations_clear(par_abbreviations *abbreviations);

#endif
