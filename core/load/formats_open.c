/* formats_open.c -- the shared object of the formats, opened once. */

#include <dlfcn.h>

#include "load/formats.h"
#include "load/shared_object.h"

#ifndef PARLANCE_FORMATS
#  define PARLANCE_FORMATS "parlance_formats.so"
#endif
#ifndef PARLANCE_INSTALLED_FORMATS
#  define PARLANCE_INSTALLED_FORMATS "../lib/parlance/parlance_formats.so"
#endif

par_status par_formats_get(const par_formats **out, par_error *err) {
  static const par_formats *known;
  if (known == NULL && &par_formats_table != NULL) known = &par_formats_table;
  if (known == NULL)
    known =
      par_shared_object(PARLANCE_INSTALLED_FORMATS, PARLANCE_FORMATS, "par_formats_table");
  if (known == NULL)
    return par_fail(err, PAR_EUNSUPPORTED, "cannot open the loaders of formats: %s",
                    dlerror());
  *out = known;
  return PAR_OK;
}
