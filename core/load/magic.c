/* magic.c -- signatures of formats. */

#include "load/magic.h"

#include <string.h>
#include <strings.h>

enum { TAIL_BYTES = 65536 };

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

const char *par_magic_foreign(const char *bytes, size_t len) {
  const char *what = find_foreign(bytes, len);
  return what != NULL ? what : find_markup(bytes, len);
}

typedef struct magic {
  const char *bytes;
  size_t offset, len;
} magic;

static const magic MAGICS[] = {
  {"PK\3\4", 0, 4},
  {"PK\5\6", 0, 4},
  {"PK\7\10PK", 0, 6},
  {"ustar", 257, 5},
  {"\x1F\x8B", 0, 2},
  {"\xFD"
   "7zXZ\0",
   0, 6},
  {"\x28\xB5\x2F\xFD", 0, 4},
  {"\x04\x22\x4D\x18", 0, 4},
  {"7z\xBC\xAF\x27\x1C", 0, 6},
};

/* Whether a zip file is a document of some program: office documents and e-books. */
static bool is_packed_document(const char *bytes, size_t len) {
  static const char *const parts[] = {"[Content_Types].xml", "META-INF/manifest.xml",
                                      "META-INF/container.xml"};
  size_t tail = len < TAIL_BYTES ? len : TAIL_BYTES;
  if (len < 50 || memcmp(bytes, "PK\3\4", 4) != 0) return false;
  if (memcmp(bytes + 30, "mimetypeapplication/", 20) == 0) return true;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (memmem(bytes + len - tail, tail, parts[i], strlen(parts[i])) != NULL) return true;
  return false;
}

bool par_is_archive(const char *bytes, size_t len) {
  if (is_packed_document(bytes, len)) return false;
  for (size_t i = 0; i < sizeof MAGICS / sizeof *MAGICS; i++) {
    const magic *m = &MAGICS[i];
    if (len >= m->offset + m->len && memcmp(bytes + m->offset, m->bytes, m->len) == 0)
      return true;
  }
  return len >= 10 && memcmp(bytes, "BZh", 3) == 0 && memcmp(bytes + 4, "1AY&SY", 6) == 0;
}

bool par_magic_is_plain(const char *bytes, size_t len, const char *name) {
  const char *dot = strrchr(name, '.');
  bool ended = dot != NULL && strchr(dot, '/') == NULL;
  if (ended && strcasecmp(dot, ".txt") != 0 && strcasecmp(dot, ".text") != 0) return false;
  if (len < 4) return true;
  unsigned char first = (unsigned char)bytes[0];
  bool signs = strchr("<%{P", first) != NULL || first < ' ' || first >= 0x7F;
  bool white = memchr(" \t\r\n", first, 4) != NULL;
  return !signs && !white;
}
