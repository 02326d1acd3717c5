/* formats_open.c -- the shared objects of the formats and of e-mail, opened once. */

#include <dlfcn.h>

#include "base/shared_object.h"
#include "load/formats.h"
#include "load/mail.h"

#ifndef PARLANCE_FORMATS
#  define PARLANCE_FORMATS "parlance_formats.so"
#endif
#ifndef PARLANCE_INSTALLED_FORMATS
#  define PARLANCE_INSTALLED_FORMATS "../lib/parlance/parlance_formats.so"
#endif
#ifndef PARLANCE_MAIL
#  define PARLANCE_MAIL "parlance_mail.so"
#endif
#ifndef PARLANCE_INSTALLED_MAIL
#  define PARLANCE_INSTALLED_MAIL "../lib/parlance/parlance_mail.so"
#endif

static par_status fail_open(const char *what, par_error *err) {
  const char *why = dlerror();
  return par_fail(err, PAR_EUNSUPPORTED, "cannot open the loaders of %s: %s", what,
                  why == NULL ? "they are damaged" : why);
}

par_status par_formats_get(const par_formats **out, par_error *err) {
  static const par_formats *known;
  if (known == NULL && &par_formats_table != NULL) known = &par_formats_table;
  if (known == NULL)
    known =
      par_shared_object(PARLANCE_INSTALLED_FORMATS, PARLANCE_FORMATS, "par_formats_table");
  if (known == NULL) return fail_open("formats", err);
  *out = known;
  return PAR_OK;
}

par_status par_mail_get(const par_mail_api **out, par_error *err) {
  static const par_mail_api *known;
  if (known == NULL && &par_mail_table != NULL) known = &par_mail_table;
  if (known == NULL)
    known = par_shared_object(PARLANCE_INSTALLED_MAIL, PARLANCE_MAIL, "par_mail_table");
  if (known == NULL) return fail_open("e-mail", err);
  *out = known;
  return PAR_OK;
}
