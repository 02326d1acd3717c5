/* shared_object.c -- where shared objects lie: beside the sources' build, or, once
 * installed, at a path from the folder of the program. */

#include "load/shared_object.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { PATH_SIZE = 4096, FOLDER_SIZE = PATH_SIZE / 2 };

/* The path from the program's folder; "" when that cannot be told. */
static void installed_path(char out[PATH_SIZE], const char *installed) {
  char program[FOLDER_SIZE];
  ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
  char *slash = NULL;
  if (n > 0) {
    program[n] = '\0';
    slash = strrchr(program, '/');
  }
  out[0] = '\0';
  if (slash == NULL) return;
  *slash = '\0';
  snprintf(out, PATH_SIZE, "%s/%s", program, installed);
}

void *par_shared_object(const char *installed, const char *built, const char *symbol) {
  char path[PATH_SIZE];
  installed_path(path, installed);
  bool is_there = path[0] != '\0' && access(path, F_OK) == 0;
  void *handle = dlopen(is_there ? path : built, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL) return NULL;
  void *found = dlsym(handle, symbol);
  dlclose(handle);
  return found;
}
