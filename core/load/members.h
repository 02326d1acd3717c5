/* members.h -- the files inside an archive, one after the other, never on disk.
 *
 * zip, tar and 7-zip, and single files that are compressed (gzip, bzip2, xz, Zstandard,
 * LZ4). */

#ifndef PAR_LOAD_MEMBERS_H
#define PAR_LOAD_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/status.h"

/* One file of an archive; borrowed until the next one. */
typedef struct par_member {
  const char *name; /* its path inside, UTF-8, without ".." and a slash in front */
  const char *bytes;
  size_t len;
  bool alone;          /* the archive is this one file, compressed */
  bool more;           /* it is long, and `bytes` its beginning: par_members_more goes on */
  size_t number;       /* for par_members_again */
  const char *problem; /* why it cannot be read, with `bytes` NULL; else NULL */
} par_member;

typedef struct par_members par_members;

/* Open an archive that is in memory, which stays borrowed. `name` is for messages, and
 * for the name of the one file of a compressed one ("a.txt" of "a.txt.gz"). PAR_EINVALID
 * when it cannot be read. The caller closes it. */
par_status par_members_open(par_members **out, const char *bytes, size_t len, const char *name,
                            par_error *err);

/* The next file: PAR_OK or PAR_DONE. Folders, links, hidden files and what systems add
 * are left out; what is encrypted or damaged is a member with a problem. PAR_ELIMIT
 * when all files together are more than 64 MiB and a hundred times the archive, or there
 * are more than a million; PAR_EINVALID when the archive is damaged so that nothing
 * behind can be read. */
par_status par_members_next(par_member *out, par_members *members, par_error *err);

/* Append the bytes of the file at hand that follow, `most` at most: PAR_OK, or PAR_DONE when
 * there were none. PAR_EINVALID when it is damaged, PAR_ELIMIT as above, and when it has more
 * than PAR_TEXT_MAX bytes. */
par_status par_members_more(par_buf *out, par_members *members, size_t most, par_error *err);

/* Open the archive once more, before the first byte of a file that had `more`; its bytes are
 * borrowed again. Both are for the file that the first one is at. The caller closes it. */
par_status par_members_again(par_members **out, par_members *members, size_t number,
                             par_error *err);

void par_members_close(par_members *members); /* NULL accepted */

#endif
