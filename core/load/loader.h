/* loader.h -- from the bytes of a source to a par_loaded.
 *
 * A table of loaders; the first whose sniff accepts the bytes, else the one
 * that claims the name's extension, loads. */

#ifndef PAR_LOAD_LOADER_H
#define PAR_LOAD_LOADER_H

#include "load/loaded.h"

typedef struct par_load_options {
  const char *encoding; /* NULL: found out */
  size_t max_bytes;     /* 0: 1 GiB */
  bool whole;           /* of a page all text, not its main content alone */
  par_buf *donor;       /* NULL, or what holds the bytes: a text that is just them takes it
                         * over and leaves it empty, so that there is one copy */
} par_load_options;

/* What loads one format. It leaves nothing in *out behind that par_loaded_clear would
 * not free; `name` is for messages. */
typedef struct par_loader {
  const char *format;     /* "html" */
  const char *extensions; /* each between dots, ".html.htm."; NULL: none */
  bool (*sniff)(const char *bytes, size_t len); /* NULL: claims by extension only */
  par_status (*load)(par_loaded *out, const char *bytes, size_t len, const char *name,
                     const par_load_options *options, par_error *err);
} par_loader;

/* Find in a text what no markup tells: points whose numbers are missed, turns, letters.
 * par_load_bytes does it; who loads by other ways calls it. */
par_status par_load_structure(par_loaded *loaded, par_error *err);

/* Load `bytes`, which came from `name` (a path or a label, for its extension
 * and for messages), into *out, which is all zero.
 *
 * PAR_EINVALID with the offset of the first bad byte when the bytes do not
 * decode; PAR_EUNSUPPORTED when no loader takes them (binary data). On failure
 * *out is all zero again. */
par_status par_load_bytes(par_loaded *out, const char *bytes, size_t len, const char *name,
                          const par_load_options *options, par_error *err);

/* The same as par_load_bytes for a file; "-" is standard input. */
par_status par_load_file(par_loaded *out, const char *path, const par_load_options *options,
                         par_error *err);

#endif
