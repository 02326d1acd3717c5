/* load_walk.c -- the files below a path: order, names, and what is put aside. */

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "load/walk.h"
#include "tap.h"

static char root[256];

static const char *under_root(const char *name) {
  static char paths[4][512];
  static int next;
  char *path = paths[next++ % 4];
  snprintf(path, sizeof paths[0], "%s/%s", root, name);
  return path;
}

static void make_file(const char *name) {
  FILE *file = fopen(under_root(name), "w");
  if (file == NULL) abort();
  fputs("words\n", file);
  fclose(file);
}

static void make_folder(const char *name) {
  if (mkdir(under_root(name), 0755) != 0) abort();
}

static void make_link(const char *target, const char *name) {
  if (symlink(target, under_root(name)) != 0) abort();
}

static void make_tree(void) {
  const char *base = getenv("TMPDIR");
  snprintf(root, sizeof root, "%s/load_walk_XXXXXX", base != NULL ? base : "/tmp");
  if (mkdtemp(root) == NULL) abort();
  make_folder("b");
  make_folder("b/deep");
  make_folder("empty");
  make_folder(".hidden");
  make_file("b.txt");
  make_file("B.txt");
  make_file("a.txt");
  make_file("b/deep/z.txt");
  make_file("b/10.txt");
  make_file("b/9.txt");
  make_file(".secret.txt");
  make_file(".hidden/inside.txt");
  make_file("caf\xE9.txt");
  make_link("a.txt", "link.txt");
  make_link("nowhere", "dangling");
  make_link("..", "b/loop");
  if (mkfifo(under_root("pipe"), 0600) != 0) abort();
}

static void remove_tree(void) {
  char command[320];
  snprintf(command, sizeof command, "rm -rf '%s'", root);
  if (system(command) != 0) puts("# the tree was not removed");
}

/* All items of a walk, copied. */
typedef struct items {
  par_arena arena;
  par_walk_item entries[16], problems[16];
  size_t n_entries, n_problems;
} items;

static char *copy(items *walk, const char *s) {
  return s == NULL ? NULL : par_arena_copy(&walk->arena, s, strlen(s));
}

static par_status walk_add(items *walk, const char *path, par_error *err) {
  par_walk *w = NULL;
  par_walk_item item;
  par_status status = par_walk_open(&w, path, err);
  while (status == PAR_OK && (status = par_walk_next(&item, w, err)) == PAR_OK) {
    par_walk_item kept = {copy(walk, item.path), copy(walk, item.name),
                          copy(walk, item.origin), item.n_bytes, copy(walk, item.reason)};
    if (item.reason == NULL)
      walk->entries[walk->n_entries++ % 16] = kept;
    else
      walk->problems[walk->n_problems++ % 16] = kept;
  }
  par_walk_close(w);
  return status < 0 ? status : PAR_OK;
}

static void clear(items *walk) {
  par_arena_clear(&walk->arena);
}

/* The names of the entries, each with a bar behind it. */
static const char *names_of(const items *walk) {
  static char names[1024];
  names[0] = '\0';
  for (size_t i = 0; i < walk->n_entries; i++) {
    strcat(names, walk->entries[i].name);
    strcat(names, "|");
  }
  return names;
}

static const char *problem_of(const items *walk, const char *name) {
  for (size_t i = 0; i < walk->n_problems; i++)
    if (strcmp(walk->problems[i].path, under_root(name)) == 0) return walk->problems[i].reason;
  return "";
}

static void test_folder(void) {
  items walk = {0};
  par_error err = {0};
  OK(walk_add(&walk, root, &err) == PAR_OK, "a folder is walked");
  EQUAL(names_of(&walk),
        "B.txt|a.txt|b/10.txt|b/9.txt|b/deep/z.txt|b.txt|caf%E9.txt|link.txt|",
        "in byte order of the names, folders in place, hidden ones left out");
  OK(walk.n_problems == 3, "what cannot be read is a problem");
  OK(strstr(problem_of(&walk, "pipe"), "pipe") != NULL, "a pipe is one");
  OK(strstr(problem_of(&walk, "dangling"), "No such file") != NULL, "a dangling link is one");
  OK(strstr(problem_of(&walk, "b/loop"), "link to a folder") != NULL,
     "a link to a folder is one, and not followed");
  OK(walk.entries[0].n_bytes == strlen("words\n"), "a file has its size");
  OK(access(walk.entries[6].path, R_OK) == 0, "a name that is not UTF-8 can be opened");
  clear(&walk);
}

static void test_named(void) {
  items walk = {0};
  par_error err = {0};
  bool good = walk_add(&walk, under_root(".secret.txt"), &err) == PAR_OK &&
              walk_add(&walk, under_root(".hidden"), &err) == PAR_OK &&
              walk_add(&walk, under_root("b/deep/"), &err) == PAR_OK &&
              walk_add(&walk, under_root("link.txt"), &err) == PAR_OK &&
              walk_add(&walk, "-", &err) == PAR_OK;
  OK(good, "named paths are taken");
  EQUAL(names_of(&walk), ".secret.txt|inside.txt|z.txt|link.txt|stdin|",
        "hidden ones too, each under its own name");
  const char *origin = walk.entries[3].origin;
  OK(origin[0] == '/' && strstr(origin, "/a.txt") != NULL,
     "the origin of a link is its target");
  EQUAL(walk.entries[4].path, "-", "standard input is opened as -");
  EQUAL(walk.entries[4].origin, "-", "and comes from there");
  OK(walk.n_problems == 0, "without problems");
  clear(&walk);
}

static void test_loop(void) {
  items walk = {0};
  OK(walk_add(&walk, under_root("b/loop"), NULL) == PAR_OK,
     "a link to a folder is followed when it is named");
  OK(walk.n_entries == 8 && walk.n_problems == 3, "and gives the folder once");
  clear(&walk);
}

static void test_missing(void) {
  items walk = {0};
  par_error err = {0};
  OK(walk_add(&walk, under_root("none.txt"), &err) == PAR_OK, "a missing path is no failure");
  OK(walk.n_problems == 1 && walk.n_entries == 0, "but a problem");
  OK(walk_add(&walk, under_root("empty"), &err) == PAR_OK && walk.n_entries == 0,
     "an empty folder gives nothing");
  OK(walk_add(&walk, "/dev/null", &err) == PAR_OK && walk.n_problems == 2,
     "a device is a problem");
  clear(&walk);
}

int main(void) {
  make_tree();
  test_folder();
  test_named();
  test_loop();
  test_missing();
  remove_tree();
  return DONE();
}
