/* members.h -- the files inside an archive, one after the other, never on disk.
 *
 * zip, tar and 7-zip, and single files that are compressed (gzip, bzip2, xz, Zstandard,
 * LZ4). */

#ifndef PAR_LOAD_MEMBERS_H
#define PAR_LOAD_MEMBERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"

/* One file of an archive; borrowed until the next one. */
typedef struct par_member {
  const char *name; /* its path inside, UTF-8, without ".." and a slash in front */
  const char *bytes;
  size_t len;
  bool alone;          /* the archive is this one file, compressed */
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

void par_members_close(par_members *members); /* NULL accepted */

#endif
