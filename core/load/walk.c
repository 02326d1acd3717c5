/* walk.c -- folders in byte order, with what cannot be followed put aside. */

#include "load/walk.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "text/utf8.h"

PAR_VEC(walk_name, char *)

static const char *copy(par_walk *walk, const char *s) {
  return par_arena_copy(&walk->arena, s, strlen(s));
}

/* `folder` and `name` with one slash between; `name` alone when `folder` is "". */
static const char *join(par_walk *walk, const char *folder, const char *name) {
  size_t folder_len = strlen(folder);
  size_t slash = folder_len > 0 && folder[folder_len - 1] != '/';
  size_t name_len = strlen(name);
  char *path = par_arena_alloc(&walk->arena, folder_len + slash + name_len + 1);
  if (path == NULL) return NULL;
  memcpy(path, folder, folder_len);
  if (slash) path[folder_len] = '/';
  memcpy(path + folder_len + slash, name, name_len + 1);
  return path;
}

/* `s` in the arena with bytes that are not UTF-8 as %E9: names and origins are
 * stored as text. */
static const char *readable(par_walk *walk, const char *s) {
  size_t len = strlen(s);
  char *out = par_arena_alloc(&walk->arena, 3 * len + 1);
  if (out == NULL) return NULL;
  size_t n = 0;
  for (size_t i = 0; i < len;) {
    size_t valid = par_utf8_valid(s + i, len - i);
    memcpy(out + n, s + i, valid);
    n += valid;
    i += valid;
    if (i < len) n += (size_t)snprintf(out + n, 4, "%%%02X", (unsigned char)s[i++]);
  }
  out[n] = '\0';
  return out;
}

static par_status add_problem(par_walk *walk, const char *path, const char *reason,
                              par_error *err) {
  par_walk_problem problem = {copy(walk, path), copy(walk, reason)};
  if (problem.path == NULL || problem.reason == NULL) return par_fail_memory(err);
  if (!par_walk_problems_push(&walk->problems, problem)) return par_fail_memory(err);
  return PAR_OK;
}

static par_status add_errno(par_walk *walk, const char *path, par_error *err) {
  if (errno == ENOMEM) return par_fail_memory(err);
  return add_problem(walk, path, strerror(errno), err);
}

static par_status add_entry(par_walk *walk, const char *path, const char *name,
                            const char *origin, par_error *err) {
  par_walk_entry entry = {copy(walk, path), readable(walk, name), readable(walk, origin)};
  if (entry.path == NULL || entry.name == NULL || entry.origin == NULL)
    return par_fail_memory(err);
  if (!par_walk_entrys_push(&walk->entries, entry)) return par_fail_memory(err);
  return PAR_OK;
}

static par_status add_file(par_walk *walk, const char *path, const char *name,
                           par_error *err) {
  char *origin = realpath(path, NULL);
  if (origin == NULL) return add_errno(walk, path, err);
  par_status status = add_entry(walk, path, name, origin, err);
  free(origin);
  return status;
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

/* The names in an open folder but the hidden ones, copied into the arena. */
static par_status read_names(par_walk *walk, par_walk_names *names, DIR *folder,
                             const char *path, par_error *err) {
  for (;;) {
    errno = 0;
    const struct dirent *item = readdir(folder);
    if (item == NULL && errno != 0) return add_errno(walk, path, err);
    if (item == NULL) return PAR_OK;
    if (item->d_name[0] == '.') continue;
    char *name = par_arena_copy(&walk->arena, item->d_name, strlen(item->d_name));
    if (name == NULL || !par_walk_names_push(names, name)) return par_fail_memory(err);
  }
}

static par_status walk_folder(par_walk *walk, const char *path, const char *name,
                              const char *origin, par_error *err);

/* A link is followed to a file only, so that no folder is entered twice. */
static par_status walk_link(par_walk *walk, const char *path, const char *name,
                            par_error *err) {
  struct stat info;
  if (stat(path, &info) != 0) return add_errno(walk, path, err);
  if (S_ISREG(info.st_mode)) return add_file(walk, path, name, err);
  if (!S_ISDIR(info.st_mode)) return add_problem(walk, path, kind_problem(info.st_mode), err);
  return add_problem(walk, path,
                     "is a link to a folder, which is not followed: name it itself", err);
}

/* One name found in a folder; `origin` is where it lies when it is no link. */
static par_status walk_item(par_walk *walk, const char *path, const char *name,
                            const char *origin, par_error *err) {
  struct stat info;
  if (lstat(path, &info) != 0) return add_errno(walk, path, err);
  if (S_ISLNK(info.st_mode)) return walk_link(walk, path, name, err);
  if (S_ISREG(info.st_mode)) return add_entry(walk, path, name, origin, err);
  if (!S_ISDIR(info.st_mode)) return add_problem(walk, path, kind_problem(info.st_mode), err);
  return walk_folder(walk, path, name, origin, err);
}

static par_status walk_folder(par_walk *walk, const char *path, const char *name,
                              const char *origin, par_error *err) {
  DIR *folder = opendir(path);
  if (folder == NULL) return add_errno(walk, path, err);
  par_walk_names names = {0};
  par_status status = read_names(walk, &names, folder, path, err);
  closedir(folder);
  if (names.n > 1) qsort(names.data, names.n, sizeof *names.data, compare_names);
  for (size_t i = 0; i < names.n && status == PAR_OK; i++) {
    const char *item_path = join(walk, path, names.data[i]);
    const char *item_name = join(walk, name, names.data[i]);
    const char *item_origin = join(walk, origin, names.data[i]);
    if (item_path == NULL || item_name == NULL || item_origin == NULL)
      status = par_fail_memory(err);
    else
      status = walk_item(walk, item_path, item_name, item_origin, err);
  }
  par_walk_names_clear(&names);
  return status;
}

static par_status walk_named_folder(par_walk *walk, const char *path, par_error *err) {
  char *origin = realpath(path, NULL);
  if (origin == NULL) return add_errno(walk, path, err);
  par_status status = walk_folder(walk, path, "", origin, err);
  free(origin);
  return status;
}

par_status par_walk_add(par_walk *walk, const char *path, par_error *err) {
  assert(walk != NULL && path != NULL);
  struct stat info;
  if (strcmp(path, "-") == 0) return add_entry(walk, "-", "stdin", "-", err);
  if (stat(path, &info) != 0) return add_errno(walk, path, err);
  if (S_ISDIR(info.st_mode)) return walk_named_folder(walk, path, err);
  if (!S_ISREG(info.st_mode)) return add_problem(walk, path, kind_problem(info.st_mode), err);
  const char *slash = strrchr(path, '/');
  return add_file(walk, path, slash != NULL ? slash + 1 : path, err);
}

void par_walk_clear(par_walk *walk) {
  par_walk_entrys_clear(&walk->entries);
  par_walk_problems_clear(&walk->problems);
  par_arena_clear(&walk->arena);
}
