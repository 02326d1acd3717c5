/* walk.c -- folders in byte order, with what cannot be followed put aside. */

#include "load/walk.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"
#include "text/utf8.h"

PAR_VEC(walk_name, char *)

/* A folder that is being walked. */
typedef struct par_folder {
  par_arena arena; /* of the names */
  par_walk_names names;
  size_t next;
  size_t path_len, name_len, origin_len; /* of the folder itself */
} par_folder;

PAR_VEC(folder, par_folder)

struct par_walk {
  par_buf path, name, origin;             /* of the item at hand */
  par_buf readable_name, readable_origin; /* the same as text */
  par_folders folders;                    /* down to the item */
  bool named;                             /* the path itself comes next */
};

/* Appends `s` with bytes that are not UTF-8 as %E9: names and origins are stored as
 * text. */
static const char *make_readable(par_buf *out, par_buf *raw) {
  const char *s = par_buf_cstr(raw);
  par_buf_reset(out);
  for (size_t i = 0; i < raw->len;) {
    size_t valid = par_utf8_valid(s + i, raw->len - i);
    par_buf_append(out, s + i, valid);
    i += valid;
    if (i < raw->len) par_buf_printf(out, "%%%02X", (unsigned char)s[i++]);
  }
  return par_buf_cstr(out);
}

static void cut(par_buf *buf, size_t len) {
  buf->len = len;
}

/* One slash between folder and name; the name alone behind nothing. */
static void join(par_buf *buf, size_t folder_len, const char *name) {
  cut(buf, folder_len);
  if (folder_len > 0 && buf->data[folder_len - 1] != '/') par_buf_append_byte(buf, '/');
  par_buf_append_cstr(buf, name);
}

static par_status check_buffers(const par_walk *walk, par_error *err) {
  const par_buf *bufs[] = {&walk->path, &walk->name, &walk->origin, &walk->readable_name,
                           &walk->readable_origin};
  for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++)
    PAR_TRY(par_buf_finish(bufs[i], err));
  return PAR_OK;
}

static par_status give_file(par_walk_item *item, par_walk *walk, const struct stat *info,
                            par_error *err) {
  *item = (par_walk_item){
    .path = par_buf_cstr(&walk->path),
    .name = make_readable(&walk->readable_name, &walk->name),
    .origin = make_readable(&walk->readable_origin, &walk->origin),
    .n_bytes = info == NULL ? 0 : (uint64_t)info->st_size,
  };
  return check_buffers(walk, err);
}

static par_status give_problem(par_walk_item *item, par_walk *walk, const char *reason,
                               par_error *err) {
  *item = (par_walk_item){.path = par_buf_cstr(&walk->path), .reason = reason};
  return check_buffers(walk, err);
}

static par_status give_errno(par_walk_item *item, par_walk *walk, par_error *err) {
  if (errno == ENOMEM) return par_fail_memory(err);
  return give_problem(item, walk, strerror(errno), err);
}

/* The file is where its links lead to. */
static par_status give_linked(par_walk_item *item, par_walk *walk, const struct stat *info,
                              par_error *err) {
  char *origin = realpath(par_buf_cstr(&walk->path), NULL);
  if (origin == NULL) return give_errno(item, walk, err);
  par_buf_reset(&walk->origin);
  par_buf_append_cstr(&walk->origin, origin);
  free(origin);
  return give_file(item, walk, info, err);
}

/* Why something that is neither a file nor a folder is not read. */
static const char *kind_problem(mode_t mode) {
  if (S_ISFIFO(mode)) return "is a pipe, not a file";
  if (S_ISSOCK(mode)) return "is a socket, not a file";
  return "is a device, not a file";
}

static int compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in an open folder but the hidden ones; false with errno when it cannot be
 * read. */
static bool read_names(par_folder *folder, DIR *dir) {
  const struct dirent *found;
  for (errno = 0; (found = readdir(dir)) != NULL; errno = 0) {
    if (found->d_name[0] == '.') continue;
    char *name = par_arena_copy(&folder->arena, found->d_name, strlen(found->d_name));
    if (name == NULL || !par_walk_names_push(&folder->names, name)) {
      errno = ENOMEM;
      return false;
    }
  }
  if (errno != 0) return false;
  if (folder->names.n > 1)
    qsort(folder->names.data, folder->names.n, sizeof *folder->names.data, compare_names);
  return true;
}

static void clear_folder(par_folder *folder) {
  par_walk_names_clear(&folder->names);
  par_arena_clear(&folder->arena);
}

/* Go down into the folder at walk->path; false with errno. */
static bool enter(par_walk *walk) {
  par_folder folder = {
    .path_len = walk->path.len, .name_len = walk->name.len, .origin_len = walk->origin.len};
  DIR *dir = opendir(par_buf_cstr(&walk->path));
  if (dir == NULL) return false;
  bool good = read_names(&folder, dir);
  int reason = errno;
  closedir(dir);
  if (good && !par_folders_push(&walk->folders, folder)) {
    good = false;
    reason = ENOMEM;
  }
  if (!good) clear_folder(&folder);
  errno = reason;
  return good;
}

/* A link is followed to a file only, so that no folder is entered twice. */
static par_status follow_link(par_walk_item *item, par_walk *walk, par_error *err) {
  struct stat info;
  if (stat(par_buf_cstr(&walk->path), &info) != 0) return give_errno(item, walk, err);
  if (S_ISREG(info.st_mode)) return give_linked(item, walk, &info, err);
  if (!S_ISDIR(info.st_mode)) return give_problem(item, walk, kind_problem(info.st_mode), err);
  return give_problem(item, walk,
                      "is a link to a folder, which is not followed: name it itself", err);
}

/* What was found in a folder. PAR_DONE when it is a folder, which was entered. */
static par_status take_found(par_walk_item *item, par_walk *walk, par_error *err) {
  struct stat info;
  PAR_TRY(check_buffers(walk, err));
  if (lstat(par_buf_cstr(&walk->path), &info) != 0) return give_errno(item, walk, err);
  if (S_ISLNK(info.st_mode)) return follow_link(item, walk, err);
  if (S_ISREG(info.st_mode)) return give_file(item, walk, &info, err);
  if (!S_ISDIR(info.st_mode)) return give_problem(item, walk, kind_problem(info.st_mode), err);
  return enter(walk) ? PAR_DONE : give_errno(item, walk, err);
}

/* The path that was named, "-" for standard input. PAR_DONE when it was entered. */
static par_status take_named(par_walk_item *item, par_walk *walk, par_error *err) {
  struct stat info;
  const char *path = par_buf_cstr(&walk->path);
  const char *slash = strrchr(path, '/');
  if (strcmp(path, PAR_STANDARD_INPUT) == 0) {
    par_buf_append_cstr(&walk->name, "stdin");
    par_buf_append_cstr(&walk->origin, PAR_STANDARD_INPUT);
    return give_file(item, walk, NULL, err);
  }
  if (stat(path, &info) != 0) return give_errno(item, walk, err);
  if (S_ISREG(info.st_mode)) {
    par_buf_append_cstr(&walk->name, slash == NULL ? path : slash + 1);
    return give_linked(item, walk, &info, err);
  }
  if (!S_ISDIR(info.st_mode)) return give_problem(item, walk, kind_problem(info.st_mode), err);
  char *origin = realpath(path, NULL);
  if (origin == NULL) return give_errno(item, walk, err);
  par_buf_append_cstr(&walk->origin, origin);
  free(origin);
  return enter(walk) ? PAR_DONE : give_errno(item, walk, err);
}

/* The next name in the folder at hand; PAR_DONE when it was left or a folder entered. */
static par_status take_next(par_walk_item *item, par_walk *walk, par_error *err) {
  par_folder *folder = &walk->folders.data[walk->folders.n - 1];
  if (folder->next == folder->names.n) {
    clear_folder(folder);
    walk->folders.n--;
    return PAR_DONE;
  }
  const char *name = folder->names.data[folder->next++];
  join(&walk->path, folder->path_len, name);
  join(&walk->name, folder->name_len, name);
  join(&walk->origin, folder->origin_len, name);
  return take_found(item, walk, err);
}

par_status par_walk_next(par_walk_item *item, par_walk *walk, par_error *err) {
  par_status status = PAR_DONE;
  if (walk->named) {
    walk->named = false;
    status = take_named(item, walk, err);
  }
  while (status == PAR_DONE && walk->folders.n > 0) status = take_next(item, walk, err);
  return status;
}

par_status par_walk_open(par_walk **out, const char *path, par_error *err) {
  assert(path != NULL);
  par_walk *walk = *out = calloc(1, sizeof *walk);
  if (walk == NULL) return par_fail_memory(err);
  walk->named = true;
  par_buf_append_cstr(&walk->path, path);
  if (!walk->path.failed) return PAR_OK;
  par_walk_close(walk);
  *out = NULL;
  return par_fail_memory(err);
}

void par_walk_close(par_walk *walk) {
  if (walk == NULL) return;
  for (size_t i = 0; i < walk->folders.n; i++) clear_folder(&walk->folders.data[i]);
  par_folders_clear(&walk->folders);
  par_buf_clear(&walk->path);
  par_buf_clear(&walk->name);
  par_buf_clear(&walk->origin);
  par_buf_clear(&walk->readable_name);
  par_buf_clear(&walk->readable_origin);
  free(walk);
}
