/* magic.c -- signatures of formats. */

#include "load/magic.h"

#include <string.h>
#include <strings.h>

enum { TAIL_BYTES = 65536 };

/* A format that is known by its first bytes and not loaded, and what its user can do. */
typedef struct foreign {
  const char *magic;
  size_t offset, len;
  const char *what, *remedy; /* NULL: nothing better is known */
} foreign;

#define OCR "make its text readable by OCR, as a PDF with text or a plain text"

static const foreign FOREIGN[] = {
  {"PK\3\4", 0, 4, "a ZIP archive", NULL},
  {"PK\5\6", 0, 4, "a ZIP archive", NULL},
  {"{\\rtf", 0, 5, "an RTF document", "save it as DOCX or ODT"},
  {"\x1F\x8B", 0, 2, "a gzip file", NULL},
  {"1AY&SY", 4, 6, "a bzip2 file", NULL},
  {"\xFD"
   "7zXZ\0",
   0, 6, "an xz file", NULL},
  {"\x28\xB5\x2F\xFD", 0, 4, "a Zstandard file", NULL},
  {"7z\xBC\xAF\x27\x1C", 0, 6, "a 7-Zip archive", NULL},
  {"Rar!\x1A\x07", 0, 6, "a RAR archive", NULL},
  {"ustar", 257, 5, "a tar archive", NULL},
  {"\x89PNG\r\n\x1A\n", 0, 8, "a PNG image", OCR},
  {"\xFF\xD8\xFF", 0, 3, "a JPEG image", OCR},
  {"GIF87a", 0, 6, "a GIF image", OCR},
  {"GIF89a", 0, 6, "a GIF image", OCR},
  {"II*\0", 0, 4, "a TIFF image", OCR},
  {"MM\0*", 0, 4, "a TIFF image", OCR},
  {"AT&TFORM", 0, 8, "a DjVu document", OCR},
  {"%!PS", 0, 4, "a PostScript document", "convert it to PDF"},
  {"SQLite format 3", 0, 16, "an SQLite database", NULL},
  {"\x7F"
   "ELF",
   0, 4, "an ELF executable", NULL},
  {"ftyp", 4, 4, "an MP4 video or audio file", "transcribe it first"},
  {"OggS\0", 0, 5, "an Ogg audio or video file", "transcribe it first"},
  {"ID3\3\0", 0, 5, "an MP3 audio file", "transcribe it first"},
  {"ID3\4\0", 0, 5, "an MP3 audio file", "transcribe it first"},
  {"WAVEfmt ", 8, 8, "a WAV audio file", "transcribe it first"},
  {"wOFF", 0, 4, "a font", NULL},
  {"wOF2", 0, 4, "a font", NULL},
};

static const foreign *find_foreign(const char *bytes, size_t len) {
  for (size_t i = 0; i < sizeof FOREIGN / sizeof *FOREIGN; i++) {
    const foreign *f = &FOREIGN[i];
    if (len >= f->offset + f->len && memcmp(bytes + f->offset, f->magic, f->len) == 0)
      return f;
  }
  return NULL;
}

#define CSV    "save its tables as CSV"
#define SLIDES "save it as PDF"

/* Documents of office programs, of which something inside tells what they are; the last
 * of each kind is for those of which nothing does. In old ones the names are UTF-16. */
static const foreign PACKED[] = {
  {"xl/workbook", 0, 11, "a spreadsheet (XLSX)", CSV},
  {"ppt/presentation", 0, 16, "a presentation (PPTX)", SLIDES},
  {"opendocument.spreadsheet", 0, 24, "a spreadsheet (ODS)", CSV},
  {"opendocument.presentation", 0, 25, "a presentation (ODP)", SLIDES},
  {"epub+zip", 0, 8, "an e-book (EPUB)", "convert it to HTML or DOCX"},
  {"", 0, 0, "an office document of a kind that is not known", "save it as DOCX or ODT"},
};

static const foreign OLD[] = {
  {"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0", 0, 26, "an office document with a password",
   "save it without one"},
  {"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 0, 24, "an old Word document (DOC)",
   "save it as DOCX or ODT"},
  {"W\0o\0r\0k\0b\0o\0o\0k\0", 0, 16, "an old spreadsheet (XLS)", CSV},
  {"B\0o\0o\0k\0\0\0", 0, 10, "an old spreadsheet (XLS)", CSV},
  {"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0", 0, 20, "an old presentation (PPT)", SLIDES},
  {"_\0_\0s\0u\0b\0s\0t\0g\0", 0, 16, "an Outlook message (MSG)", "save it as EML"},
  {"", 0, 0, "an old office document (DOC, XLS, PPT, MSG)", "save it as DOCX or ODT"},
};

/* The first of the list whose sign is in the bytes. */
static const foreign *find_inside(const foreign *list, const char *bytes, size_t len) {
  while (list->len > 0 && memmem(bytes, len, list->magic, list->len) == NULL) list++;
  return list;
}

static bool begins(const char *s, const char *end, const char *prefix) {
  size_t n = strlen(prefix);
  return (size_t)(end - s) >= n && strncasecmp(s, prefix, n) == 0;
}

/* XML, behind a byte order mark, white space and comments. */
static bool is_xml(const char *bytes, size_t len) {
  const char *s = bytes, *end = bytes + len;
  if (begins(s, end, "\xEF\xBB\xBF")) s += 3;
  for (;;) {
    while (s < end && strchr(" \t\r\n\f", *s) != NULL && *s != '\0') s++;
    if (!begins(s, end, "<!--")) break;
    s = memmem(s, (size_t)(end - s), "-->", 3);
    if (s == NULL) return false;
    s += 3;
  }
  return begins(s, end, "<?xml ");
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

/* What the end of a ZIP file, or all of an old document, says that it is. */
static const foreign *find_kind(const char *bytes, size_t len) {
  static const foreign xml = {"", 0, 0, "an XML document", NULL};
  size_t tail = len < TAIL_BYTES ? len : TAIL_BYTES;
  if (is_packed_document(bytes, len)) {
    const foreign *f = find_inside(PACKED, bytes + len - tail, tail);
    return f->len > 0 ? f : find_inside(PACKED, bytes, tail);
  }
  if (len >= 8 && memcmp(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0)
    return find_inside(OLD, bytes, len);
  return is_xml(bytes, len) ? &xml : find_foreign(bytes, len);
}

par_status par_magic_check(const char *bytes, size_t len, const char *name, par_error *err) {
  const foreign *f = find_kind(bytes, len);
  if (f == NULL) return PAR_OK;
  return par_fail(err, PAR_EUNSUPPORTED, "%s: is %s: %s", name, f->what,
                  f->remedy != NULL ? f->remedy : "this version does not load it");
}
