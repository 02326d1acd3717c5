/* formats.h -- the loaders that need libraries of their own (of XML, archives, Markdown):
 * a shared object beside the program, opened when the first file needs it. So a start
 * that loads nothing does not pay for them. */

#ifndef PAR_LOAD_FORMATS_H
#define PAR_LOAD_FORMATS_H

#include "load/loader.h"
#include "load/members.h"
#include "load/xml.h"

typedef struct par_formats {
  const par_loader *const *loaders; /* in the order in which they are asked */
  size_t n_loaders;
  par_status (*members_open)(par_members **out, const char *bytes, size_t len,
                             const char *name, par_error *err);
  par_status (*members_next)(par_member *out, par_members *members, par_error *err);
  par_status (*members_more)(par_buf *out, par_members *members, size_t most, par_error *err);
  par_status (*members_again)(par_members **out, par_members *members, size_t number,
                              par_error *err);
  void (*members_close)(par_members *members);
  par_xml_functions xml;
} par_formats;

/* What the shared object has under this name; NULL in programs that are not linked with
 * its parts. */
extern const par_formats par_formats_table __attribute__((weak, visibility("default")));

/* The formats, for as long as the program runs. PAR_EUNSUPPORTED when the shared object
 * is not where it should be. */
par_status par_formats_get(const par_formats **out, par_error *err);

#endif
