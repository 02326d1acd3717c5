/* package.h -- the parts of a document that is a ZIP file: DOCX, ODT.
 *
 * Parts are named as ZIP names them, "word/document.xml". */

#ifndef PAR_LOAD_PACKAGE_H
#define PAR_LOAD_PACKAGE_H

#include "base/buf.h"

/* The longest part, in bytes, and how many times longer than all of the package. */
enum { PAR_PART_MAX = 1 << 28, PAR_PART_RATIO = 100 };

typedef struct par_package {
  const char *bytes;
  size_t len;
  const char *name; /* of the package, for messages */
  size_t *left;     /* the bytes that all parts may have that are still read, or NULL */
} par_package;

/* How many bytes a part may have. */
size_t par_package_most(const par_package *package);

/* Append a part's bytes to *out. PAR_ENOTFOUND when there is none; PAR_ELIMIT when it
 * swells beyond measure; PAR_EINVALID when the package is damaged or encrypted. */
par_status par_package_read(par_buf *out, const par_package *package, const char *part,
                            par_error *err);

/* Give each part whose path ends so, and that has at most `most` bytes, with what stands in
 * its path before that ending. One that is damaged or encrypted is left out, and so are all
 * once they swell beyond measure; what fails in the visit ends it. */
typedef par_status par_package_visit(void *payload, const char *name, size_t name_len,
                                     const par_buf *bytes, par_error *err);
par_status par_package_each(const par_package *package, const char *ending, size_t most,
                            par_package_visit *visit, void *payload, par_error *err);

/* Whether one of its first parts begins with `prefix`. */
bool par_package_has(const par_package *package, const char *prefix);

/* Whether bytes begin a ZIP file. */
bool par_package_is_zip(const char *bytes, size_t len);

/* The media type that a package of OpenDocument begins with, NUL-terminated in `type`;
 * false when it says none. */
bool par_package_type(char type[80], const char *bytes, size_t len);

#endif
