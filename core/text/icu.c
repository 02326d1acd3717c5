/* icu.c -- the functions of ICU that dictionary.c calls, loaded when they are needed. */

#include "text/icu.h"

#include <dlfcn.h>

#include "base/shared_object.h"

/* ICU's names end with its version, by macros. */
#define NAME_OF(name) #name
#define NAME(name)    NAME_OF(name)

static const char library[] = "libicuuc.so." U_ICU_VERSION_SHORT;

par_status par_icu_load(par_icu *icu, par_error *err) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == NULL)
    return par_fail(err, PAR_EUNSUPPORTED,
                    "cannot load %s, which parts the words of scripts without spaces "
                    "(tailoring dictionary)",
                    library);
  bool all = par_shared_function(&icu->open, handle, NAME(ubrk_open)) &&
             par_shared_function(&icu->close, handle, NAME(ubrk_close)) &&
             par_shared_function(&icu->set_text, handle, NAME(ubrk_setUText)) &&
             par_shared_function(&icu->first, handle, NAME(ubrk_first)) &&
             par_shared_function(&icu->next, handle, NAME(ubrk_next)) &&
             par_shared_function(&icu->open_utf8, handle, NAME(utext_openUTF8)) &&
             par_shared_function(&icu->close_text, handle, NAME(utext_close)) &&
             par_shared_function(&icu->error_name, handle, NAME(u_errorName));
  dlclose(handle);
  if (all) return PAR_OK;
  return par_fail(err, PAR_EUNSUPPORTED, "%s lacks functions of ICU %s", library,
                  U_ICU_VERSION);
}
