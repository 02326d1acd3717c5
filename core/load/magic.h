/* magic.h -- what the first bytes of a file tell. */

#ifndef PAR_LOAD_MAGIC_H
#define PAR_LOAD_MAGIC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"

/* PAR_OK for bytes that may be text; PAR_EUNSUPPORTED, with what they are and what can be
 * done, for those of a format that is none, and for XML. */
par_status par_magic_check(const char *bytes, size_t len, const char *name, par_error *err);

/* Whether bytes begin like an archive, or like a file that is compressed. Documents that
 * are zip files inside (DOCX, ODT, EPUB) are none. */
bool par_is_archive(const char *bytes, size_t len);

/* Whether a file can be nothing but plain text: its name ends so, or not at all, and it
 * begins with a letter or another sign that begins no other format. */
bool par_magic_is_plain(const char *bytes, size_t len, const char *name);

#endif
