/* walk.h -- the files below a path that a user names, one after the other, in a
 * stable order. */

#ifndef PAR_LOAD_WALK_H
#define PAR_LOAD_WALK_H

#include <stdint.h>

#include "base/status.h"

/* The path and the origin of standard input. */
#define PAR_STANDARD_INPUT "-"

/* A file, or, with a reason, what could not be followed. Borrowed until the next
 * step. */
typedef struct par_walk_item {
  const char *path;   /* to open; "-" for standard input */
  const char *name;   /* the document's name: relative to the named folder, or
                         the file's own name */
  const char *origin; /* absolute path of the file, symbolic links resolved;
                         "-" for standard input */
  uint64_t n_bytes;   /* of a file */
  const char *reason; /* NULL for a file; then only `path` is there, too */
} par_walk_item;

typedef struct par_walk par_walk;

/* Walk the file `path`, or all files below the folder `path` in byte order of
 * their names (folders in place), hidden ones left out, symbolic links to
 * folders not followed. What cannot be read is an item, not a failure. Of the
 * names, those in the folders on the way to the item at hand are in memory. The
 * caller closes the walk. */
par_status par_walk_open(par_walk **out, const char *path, par_error *err);

/* The next item: PAR_OK or PAR_DONE. */
par_status par_walk_next(par_walk_item *item, par_walk *walk, par_error *err);

void par_walk_close(par_walk *walk); /* NULL accepted */

#endif
