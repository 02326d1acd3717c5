/* icu.c -- the functions of ICU that dictionary.c calls, loaded when they are needed. */

#include "text/icu.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

/* ICU's names end with its version, by macros. */
#define NAME_OF(name) #name
#define NAME(name)    NAME_OF(name)

static const char library[] = "libicuuc.so." U_ICU_VERSION_SHORT;

/* Store the function's address in the pointer at `field`: the way of POSIX to turn what
 * dlsym returns into a function. */
static bool load(void *field, void *handle, const char *name) {
  void *function = dlsym(handle, name);
  memcpy(field, &function, sizeof function);
  return function != NULL;
}

par_status par_icu_load(par_icu *icu, par_error *err) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL)
    return par_fail(err, PAR_EUNSUPPORTED,
                    "cannot load %s, which parts the words of scripts without spaces "
                    "(tailoring dictionary)",
                    library);
  bool all =
    load(&icu->open, handle, NAME(ubrk_open)) && load(&icu->close, handle, NAME(ubrk_close)) &&
    load(&icu->set_text, handle, NAME(ubrk_setUText)) &&
    load(&icu->first, handle, NAME(ubrk_first)) && load(&icu->next, handle, NAME(ubrk_next)) &&
    load(&icu->open_utf8, handle, NAME(utext_openUTF8)) &&
    load(&icu->close_text, handle, NAME(utext_close)) &&
    load(&icu->error_name, handle, NAME(u_errorName));
  dlclose(handle);
  if (all) return PAR_OK;
  return par_fail(err, PAR_EUNSUPPORTED, "%s lacks functions of ICU %s", library,
                  U_ICU_VERSION);
}
