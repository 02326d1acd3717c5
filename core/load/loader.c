/* loader.c -- which loader takes a file, and what none takes. */

#include "load/loader.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "load/encoding.h"
#include "load/formats.h"
#include "load/letters.h"
#include "load/magic.h"
#include "load/plain.h"
#include "load/points.h"
#include "load/turns.h"

/* Whether the extension of `name` is in a loader's list. */
static bool claims(const par_loader *l, const char *name) {
  if (l->extensions == NULL) return false;
  const char *dot = strrchr(name, '.');
  if (dot == NULL || strchr(dot, '/') != NULL) return false;
  size_t len = strlen(dot);
  for (const char *s = l->extensions; *s != '\0'; s++)
    if (strncasecmp(s, dot, len) == 0 && s[len] == '.') return true;
  return false;
}

/* The loader that takes the bytes, by what they are, else by the name's ending. */
static par_status choose(const par_loader **out, const char *bytes, size_t len,
                         const char *name, par_error *err) {
  const par_formats *formats;
  *out = &par_loader_plain;
  if (par_magic_is_plain(bytes, len, name)) return PAR_OK;
  PAR_TRY(par_formats_get(&formats, err));
  for (size_t i = 0; i < formats->n_loaders; i++) {
    const par_loader *loader = formats->loaders[i];
    if (loader->sniff != NULL && loader->sniff(bytes, len)) return *out = loader, PAR_OK;
  }
  for (size_t i = 0; i < formats->n_loaders; i++)
    if (claims(formats->loaders[i], name)) return *out = formats->loaders[i], PAR_OK;
  return PAR_OK;
}

static size_t max_bytes(const par_load_options *options) {
  return options != NULL && options->max_bytes > 0 ? options->max_bytes : PAR_TEXT_MAX;
}

par_status par_load_structure(par_loaded *loaded, par_error *err) {
  PAR_TRY(par_points_fill(loaded, err));
  PAR_TRY(par_turns_find(loaded, err));
  return par_letters_find(loaded, err);
}

par_status par_load_bytes(par_loaded *out, const char *bytes, size_t len, const char *name,
                          const par_load_options *options, par_error *err) {
  assert(out != NULL && name != NULL && (bytes != NULL || len == 0));
  if (len > max_bytes(options))
    return par_fail(err, PAR_ELIMIT, "%s: %zu bytes are more than the limit of %zu", name, len,
                    max_bytes(options));
  const par_loader *loader;
  PAR_TRY(choose(&loader, bytes, len, name, err));
  if (loader == &par_loader_plain) PAR_TRY(par_magic_check(bytes, len, name, err));
  out->format = loader->format;
  par_status status = loader->load(out, bytes, len, name, options, err);
  if (status == PAR_OK) status = par_load_structure(out, err);
  if (status != PAR_OK) {
    par_loaded_clear(out);
    out->format = NULL;
  }
  return status;
}

par_status par_load_file(par_loaded *out, const char *path, const par_load_options *options,
                         par_error *err) {
  par_buf bytes = {0};
  const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
  par_status status = par_file_read(&bytes, path, max_bytes(options), err);
  if (status == PAR_OK)
    status = par_load_bytes(out, bytes.data, bytes.len, name, options, err);
  par_buf_clear(&bytes);
  return status;
}
