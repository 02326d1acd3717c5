/* shared_object.c -- where parts of the program lie: beside the sources' build, or, once
 * installed, at a path from the folder of the program. */

#include "base/shared_object.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

bool par_program_path(char out[PAR_PATH_SIZE], const char *relative) {
  char program[PAR_PATH_SIZE / 2];
  ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
  if (n <= 0) return false;
  program[n] = '\0';
  char *slash = strrchr(program, '/');
  if (slash != NULL) *slash = '\0';
  snprintf(out, PAR_PATH_SIZE, "%s/%s", program, relative);
  return access(out, R_OK) == 0;
}

void *par_shared_object(const char *installed, const char *built, const char *symbol) {
  char path[PAR_PATH_SIZE];
  bool is_there = par_program_path(path, installed);
  void *handle = dlopen(is_there ? path : built, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL) return NULL;
  void *found = dlsym(handle, symbol);
  dlclose(handle);
  return found;
}

bool par_shared_function(void *field, void *handle, const char *name) {
  void *function = dlsym(handle, name);
  memcpy(field, &function, sizeof function);
  return function != NULL;
}
