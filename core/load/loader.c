/* loader.c -- the table of loaders, and what no loader takes yet. */

#include "load/loader.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "load/docx.h"
#include "load/encoding.h"
#include "load/html.h"
#include "load/markdown.h"
#include "load/odt.h"
#include "load/plain.h"

/* The last one takes what is left. */
static const par_loader *const LOADERS[] = {
  &par_loader_html,
  &par_loader_markdown,
  &par_loader_docx,
  &par_loader_odt,
  &par_loader_plain,
};

enum { N_LOADERS = sizeof LOADERS / sizeof *LOADERS };

/* A format that is known by its first bytes and not loaded. */
typedef struct foreign {
  const char *magic;
  size_t offset, len;
  const char *what;
} foreign;

static const foreign FOREIGN[] = {
  {"%PDF-", 0, 5, "a PDF file"},
  {"[Content_Types].xml", 30, 19, "a spreadsheet or presentation (XLSX, PPTX)"},
  {"mimetypeapplication/", 30, 20, "an office document or e-book (ODT, EPUB)"},
  {"PK\3\4", 0, 4, "a ZIP archive"},
  {"PK\5\6", 0, 4, "a ZIP archive"},
  {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, 8, "an old office document (DOC, XLS, PPT, MSG)"},
  {"{\\rtf", 0, 5, "an RTF document"},
  {"\x1F\x8B", 0, 2, "a gzip file"},
  {"1AY&SY", 4, 6, "a bzip2 file"},
  {"\xFD"
   "7zXZ\0",
   0, 6, "an xz file"},
  {"\x28\xB5\x2F\xFD", 0, 4, "a Zstandard file"},
  {"7z\xBC\xAF\x27\x1C", 0, 6, "a 7-Zip archive"},
  {"Rar!\x1A\x07", 0, 6, "a RAR archive"},
  {"ustar", 257, 5, "a tar archive"},
  {"\x89PNG\r\n\x1A\n", 0, 8, "a PNG image"},
  {"\xFF\xD8\xFF", 0, 3, "a JPEG image"},
  {"GIF87a", 0, 6, "a GIF image"},
  {"GIF89a", 0, 6, "a GIF image"},
  {"II*\0", 0, 4, "a TIFF image"},
  {"MM\0*", 0, 4, "a TIFF image"},
  {"AT&TFORM", 0, 8, "a DjVu document"},
  {"%!PS", 0, 4, "a PostScript document"},
  {"SQLite format 3", 0, 16, "an SQLite database"},
  {"\x7F"
   "ELF",
   0, 4, "an ELF executable"},
  {"ftyp", 4, 4, "an MP4 video or audio file"},
  {"OggS\0", 0, 5, "an Ogg audio or video file"},
  {"ID3\3\0", 0, 5, "an MP3 audio file"},
  {"ID3\4\0", 0, 5, "an MP3 audio file"},
  {"WAVEfmt ", 8, 8, "a WAV audio file"},
  {"wOFF", 0, 4, "a font"},
  {"wOF2", 0, 4, "a font"},
};

static const char *find_foreign(const char *bytes, size_t len) {
  for (size_t i = 0; i < sizeof FOREIGN / sizeof *FOREIGN; i++) {
    const foreign *f = &FOREIGN[i];
    if (len >= f->offset + f->len && memcmp(bytes + f->offset, f->magic, f->len) == 0)
      return f->what;
  }
  return NULL;
}

static bool begins(const char *s, const char *end, const char *prefix) {
  size_t n = strlen(prefix);
  return (size_t)(end - s) >= n && strncasecmp(s, prefix, n) == 0;
}

/* XML, behind a byte order mark, white space and comments. */
static const char *find_markup(const char *bytes, size_t len) {
  const char *s = bytes, *end = bytes + len;
  if (begins(s, end, "\xEF\xBB\xBF")) s += 3;
  for (;;) {
    while (s < end && strchr(" \t\r\n\f", *s) != NULL && *s != '\0') s++;
    if (!begins(s, end, "<!--")) break;
    s = memmem(s, (size_t)(end - s), "-->", 3);
    if (s == NULL) return NULL;
    s += 3;
  }
  if (begins(s, end, "<?xml ")) return "an XML document";
  return NULL;
}

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

static const par_loader *choose(const char *bytes, size_t len, const char *name) {
  for (size_t i = 0; i < N_LOADERS; i++)
    if (LOADERS[i]->sniff != NULL && LOADERS[i]->sniff(bytes, len)) return LOADERS[i];
  for (size_t i = 0; i < N_LOADERS; i++)
    if (claims(LOADERS[i], name)) return LOADERS[i];
  return LOADERS[N_LOADERS - 1];
}

const char *par_load_format(const char *bytes, size_t len, const char *name) {
  return choose(bytes, len, name)->format;
}

static size_t max_bytes(const par_load_options *options) {
  return options != NULL && options->max_bytes > 0 ? options->max_bytes : PAR_TEXT_MAX;
}

par_status par_load_bytes(par_loaded *out, const char *bytes, size_t len, const char *name,
                          const par_load_options *options, par_error *err) {
  assert(out != NULL && name != NULL && (bytes != NULL || len == 0));
  if (len > max_bytes(options))
    return par_fail(err, PAR_ELIMIT, "%s: %zu bytes are more than the limit of %zu", name, len,
                    max_bytes(options));
  const par_loader *loader = choose(bytes, len, name);
  bool is_plain = loader == LOADERS[N_LOADERS - 1];
  const char *what = is_plain ? find_foreign(bytes, len) : NULL;
  if (is_plain && what == NULL) what = find_markup(bytes, len);
  if (what != NULL)
    return par_fail(err, PAR_EUNSUPPORTED, "%s: is %s: this version does not load it", name,
                    what);
  out->format = loader->format;
  par_status status = loader->load(out, bytes, len, name, options, err);
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
