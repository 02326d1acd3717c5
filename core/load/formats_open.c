/* formats_open.c -- where the shared object lies: beside the sources' build, or, once
 * installed, at a path from the folder of the program. */

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "load/formats.h"

#ifndef PARLANCE_FORMATS
#  define PARLANCE_FORMATS "parlance_formats.so"
#endif
#ifndef PARLANCE_INSTALLED_FORMATS
#  define PARLANCE_INSTALLED_FORMATS "../lib/parlance/parlance_formats.so"
#endif

enum { PATH_SIZE = 4096 };

/* The path once it is installed; "" when the program's own cannot be told. */
static void installed_path(char out[PATH_SIZE]) {
  char program[PATH_SIZE - sizeof PARLANCE_INSTALLED_FORMATS - 1];
  ssize_t n = readlink("/proc/self/exe", program, sizeof program - 1);
  char *slash = NULL;
  if (n > 0) {
    program[n] = '\0';
    slash = strrchr(program, '/');
  }
  out[0] = '\0';
  if (slash == NULL) return;
  *slash = '\0';
  snprintf(out, PATH_SIZE, "%s/%s", program, PARLANCE_INSTALLED_FORMATS);
}

static const par_formats *open_at(const char *path) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL) return NULL;
  const par_formats *table = dlsym(handle, "par_formats_table");
  dlclose(handle);
  return table;
}

par_status par_formats_get(const par_formats **out, par_error *err) {
  static const par_formats *known;
  char installed[PATH_SIZE];
  if (known == NULL && &par_formats_table != NULL) known = &par_formats_table;
  if (known == NULL) {
    installed_path(installed);
    bool is_there = installed[0] != '\0' && access(installed, F_OK) == 0;
    known = open_at(is_there ? installed : PARLANCE_FORMATS);
    if (known == NULL)
      return par_fail(err, PAR_EUNSUPPORTED, "cannot open the loaders of formats: %s",
                      dlerror());
  }
  *out = known;
  return PAR_OK;
}
