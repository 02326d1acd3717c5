/* walk.h -- the files below the paths that a user names, in a stable order. */

#ifndef PAR_LOAD_WALK_H
#define PAR_LOAD_WALK_H

#include "base/arena.h"
#include "base/status.h"
#include "base/vec.h"

typedef struct par_walk_entry {
  const char *path;   /* to open; "-" for standard input */
  const char *name;   /* the document's name: relative to the named folder, or
                         the file's own name */
  const char *origin; /* absolute path of the file, symbolic links resolved;
                         "-" for standard input */
} par_walk_entry;

PAR_VEC(walk_entry, par_walk_entry)

/* A path that could not be followed, with the reason. */
typedef struct par_walk_problem {
  const char *path, *reason;
} par_walk_problem;

PAR_VEC(walk_problem, par_walk_problem)

typedef struct par_walk {
  par_walk_entrys entries;
  par_walk_problems problems;
  par_arena arena;
} par_walk;

/* Append the file `path`, or all files below the folder `path` in byte order of
 * their names (folders in place), hidden ones left out, symbolic links to
 * folders not followed. What cannot be read is a problem, not a failure. */
par_status par_walk_add(par_walk *walk, const char *path, par_error *err);

void par_walk_clear(par_walk *walk);

#endif
