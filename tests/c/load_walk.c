/* load_walk.c -- the files below a path: order, names, and what is put aside. */

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* The names of the entries, each with a bar behind it. */
static const char *names_of(const par_walk *walk) {
  static char names[1024];
  names[0] = '\0';
  for (size_t i = 0; i < walk->entries.n; i++) {
    strcat(names, walk->entries.data[i].name);
    strcat(names, "|");
  }
  return names;
}

static const char *problem_of(const par_walk *walk, const char *name) {
  for (size_t i = 0; i < walk->problems.n; i++)
    if (strcmp(walk->problems.data[i].path, under_root(name)) == 0)
      return walk->problems.data[i].reason;
  return "";
}

static void test_folder(void) {
  par_walk walk = {0};
  par_error err = {0};
  OK(par_walk_add(&walk, root, &err) == PAR_OK, "a folder is walked");
  EQUAL(names_of(&walk),
        "B.txt|a.txt|b/10.txt|b/9.txt|b/deep/z.txt|b.txt|caf%E9.txt|link.txt|",
        "in byte order of the names, folders in place, hidden ones left out");
  OK(walk.problems.n == 3, "what cannot be read is a problem");
  OK(strstr(problem_of(&walk, "pipe"), "pipe") != NULL, "a pipe is one");
  OK(strstr(problem_of(&walk, "dangling"), "No such file") != NULL, "a dangling link is one");
  OK(strstr(problem_of(&walk, "b/loop"), "link to a folder") != NULL,
     "a link to a folder is one, and not followed");
  OK(access(walk.entries.data[6].path, R_OK) == 0, "a name that is not UTF-8 can be opened");
  par_walk_clear(&walk);
}

static void test_named(void) {
  par_walk walk = {0};
  par_error err = {0};
  bool good = par_walk_add(&walk, under_root(".secret.txt"), &err) == PAR_OK &&
              par_walk_add(&walk, under_root(".hidden"), &err) == PAR_OK &&
              par_walk_add(&walk, under_root("b/deep/"), &err) == PAR_OK &&
              par_walk_add(&walk, under_root("link.txt"), &err) == PAR_OK &&
              par_walk_add(&walk, "-", &err) == PAR_OK;
  OK(good, "named paths are taken");
  EQUAL(names_of(&walk), ".secret.txt|inside.txt|z.txt|link.txt|stdin|",
        "hidden ones too, each under its own name");
  const char *origin = walk.entries.data[3].origin;
  OK(origin[0] == '/' && strstr(origin, "/a.txt") != NULL,
     "the origin of a link is its target");
  EQUAL(walk.entries.data[4].path, "-", "standard input is opened as -");
  EQUAL(walk.entries.data[4].origin, "-", "and comes from there");
  OK(walk.problems.n == 0, "without problems");
  par_walk_clear(&walk);
}

static void test_loop(void) {
  par_walk walk = {0};
  OK(par_walk_add(&walk, under_root("b/loop"), NULL) == PAR_OK,
     "a link to a folder is followed when it is named");
  OK(walk.entries.n == 8 && walk.problems.n == 3, "and gives the folder once");
  par_walk_clear(&walk);
}

static void test_missing(void) {
  par_walk walk = {0};
  par_error err = {0};
  OK(par_walk_add(&walk, under_root("none.txt"), &err) == PAR_OK,
     "a missing path is no failure");
  OK(walk.problems.n == 1 && walk.entries.n == 0, "but a problem");
  OK(par_walk_add(&walk, under_root("empty"), &err) == PAR_OK && walk.entries.n == 0,
     "an empty folder gives nothing");
  OK(par_walk_add(&walk, "/dev/null", &err) == PAR_OK && walk.problems.n == 2,
     "a device is a problem");
  par_walk_clear(&walk);
  par_walk_clear(&walk);
  OK(walk.entries.data == NULL, "clearing twice does no harm");
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
