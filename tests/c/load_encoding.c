/* load_encoding.c -- bytes into text: marks, declared encodings, and what fails. */

#include <iconv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "load/encoding.h"
#include "load/loader.h"
#include "tap.h"

static par_buf out;
static par_error err;

#define BYTES(s) (s), sizeof(s) - 1

/* Decode; whether it gave exactly `wanted`. */
static bool gives(const char *bytes, size_t len, const char *declared, const char *wanted) {
  par_buf_reset(&out);
  err = (par_error){0};
  par_status status = par_decode(&out, bytes, len, declared, "doc.txt", &err);
  if (status != PAR_OK) printf("# %s\n", err.message);
  return status == PAR_OK && strcmp(par_buf_cstr(&out), wanted) == 0;
}

/* Decode; whether it failed with `code` and `words` in its message. */
static bool fails(const char *bytes, size_t len, const char *declared, par_status code,
                  const char *words) {
  par_buf_reset(&out);
  par_buf_append_cstr(&out, "before");
  err = (par_error){0};
  par_status status = par_decode(&out, bytes, len, declared, "doc.txt", &err);
  bool good = status == code && strncmp(err.message, "doc.txt: ", 9) == 0 &&
              strstr(err.message, words) != NULL && strchr(err.message, '\n') == NULL &&
              out.len == 6;
  if (!good) printf("# %s: %s\n", par_status_name(status), err.message);
  return good;
}

static void test_unicode(void) {
  OK(gives(BYTES("a\r\nb\n\xC3\xA9"), NULL, "a\r\nb\n\xC3\xA9"), "UTF-8 stays as it is");
  OK(gives(BYTES("\xEF\xBB\xBFok"), NULL, "ok"), "a UTF-8 mark goes");
  OK(gives(BYTES("\xEF\xBB\xBF\xEF\xBB\xBFok"), NULL, "\xEF\xBB\xBFok"), "but one only");
  OK(gives(BYTES("\xFF\xFEo\0k\0\xE9\0"), NULL, "ok\xC3\xA9"), "UTF-16, little end first");
  OK(gives(BYTES("\xFE\xFF\0o\0k\0\xE9"), NULL, "ok\xC3\xA9"), "UTF-16, big end first");
  OK(gives(BYTES("\xFF\xFE\0\0o\0\0\0k\0\0\0"), NULL, "ok"), "UTF-32, little end first");
  OK(gives(BYTES("\0\0\xFE\xFF\0\0\0o\0\0\0k"), NULL, "ok"), "UTF-32, big end first");
  OK(gives(BYTES("\xFF\xFE\x3D\xD8\x00\xDE"), NULL, "\xF0\x9F\x98\x80"), "surrogate pairs");
  OK(gives(BYTES(" \n\t\n"), NULL, " \n\t\n"), "white space alone is a text");
}

static void test_declared(void) {
  OK(gives(BYTES("caf\xE9 \x96"), "windows-1252", "caf\xC3\xA9 \xE2\x80\x93"), "windows-1252");
  OK(gives(BYTES("caf\xE9"), "latin1", "caf\xC3\xA9"), "an alias");
  OK(gives(BYTES("\xC0\xC1"), "KOI8-R", "\xD1\x8E\xD0\xB0"), "KOI8-R");
  OK(gives(BYTES("o\0k\0"), "utf-16le", "ok"), "UTF-16 without a mark");
  OK(gives(BYTES("\x1B$B$\"\x1B(B"), "ISO-2022-JP", "\xE3\x81\x82"),
     "an encoding with states");
  OK(gives(BYTES("\xEF\xBB\xBFok\xC3\xA9"), "latin1", "ok\xC3\xA9"), "a mark is stronger");
  OK(fails(BYTES("ok"), "no-such", PAR_EINVALID, "no encoding is called 'no-such'"),
     "unknown");
  OK(fails(BYTES("ok"), "UTF-8//IGNORE", PAR_EINVALID, "no encoding"), "no flags of iconv");
  OK(fails(BYTES("ok \x81\x8D"), "windows-1252", PAR_EINVALID, "byte 0x81 at offset 3"),
     "a byte that the encoding does not have");
  OK(fails(BYTES("o\0k"), "utf-16le", PAR_EINVALID, "ends within a character"),
     "half a character");
  OK(fails(BYTES("o\0\0\0"), "utf-16le", PAR_EINVALID, "binary data"), "NUL behind iconv");
}

static void test_failures(void) {
  OK(fails(BYTES(""), NULL, PAR_EINVALID, "is empty"), "no bytes");
  OK(fails(BYTES("\xEF\xBB\xBF"), NULL, PAR_EINVALID, "is empty"), "nothing but a mark");
  OK(fails(BYTES("\xFF\xFE"), NULL, PAR_EINVALID, "is empty"), "nothing but another mark");
  OK(fails(BYTES("one\ntwo\nth\xE9"), NULL, PAR_EINVALID, "byte 0xE9 at offset 10 (line 3)"),
     "a byte that is not UTF-8, with offset and line");
  OK(strstr(err.message, "--encoding") != NULL, "and what to do");
  OK(fails(BYTES("a\rb\r\nc\xFF"), NULL, PAR_EINVALID, "line 3"), "lines end in any way");
  OK(fails(BYTES("\xEF\xBB\xBF"
                 "ab\xFF"),
           NULL, PAR_EINVALID, "offset 5"),
     "an offset counts the mark");
  OK(fails(BYTES("\xED\xA0\x80"), NULL, PAR_EINVALID, "0xED"), "a surrogate");
  OK(fails(BYTES("\xC0\xAF"), NULL, PAR_EINVALID, "0xC0"), "an overlong form");
  OK(fails(BYTES("ok\xE2\x82"), NULL, PAR_EINVALID, "offset 2"), "a cut character");
  OK(fails(BYTES("word\0word"), NULL, PAR_EINVALID, "is binary data: NUL at byte 4"), "NUL");
  OK(fails(BYTES("w\0o\0r\0d\0s\0"), NULL, PAR_EINVALID, "--encoding utf-16le"),
     "what looks like UTF-16 is told so");
  OK(fails(BYTES("\xFF\xFE\0\xD8"), NULL, PAR_EINVALID, "UTF-16LE"), "half a pair");
}

/* Load; whether it is refused with `words`, and leaves nothing. */
static bool refused(const char *bytes, size_t len, const char *words) {
  par_loaded loaded = {0};
  err = (par_error){0};
  par_status status = par_load_bytes(&loaded, bytes, len, "doc.txt", NULL, &err);
  bool good = status == PAR_EUNSUPPORTED && strstr(err.message, words) != NULL &&
              loaded.text.data == NULL && loaded.spans.data == NULL;
  if (!good) printf("# %s: %s\n", par_status_name(status), err.message);
  par_loaded_clear(&loaded);
  return good;
}

static void test_formats(void) {
  OK(refused(BYTES("PK\3\4......"), "a ZIP archive"), "ZIP");
  OK(refused(BYTES("PK\3\4..........................[Content_Types].xml..xl/workbook.xml"),
             "a spreadsheet (XLSX): save its tables as CSV"),
     "XLSX");
  OK(refused(BYTES("PK\3\4..........................[Content_Types].xml..visio/document.xml"),
             "an office document of a kind that is not known"),
     "another office document");
  OK(refused(BYTES("PK\3\4..........................mimetypeapplication/epub+zip"), "EPUB"),
     "EPUB");
  OK(refused(BYTES("PK\3\4..........................mimetypeapplication/"
                   "vnd.oasis.opendocument.presentation"),
             "a presentation (ODP): save it as PDF"),
     "ODP");
  OK(refused(BYTES("\x1F\x8B\x08"), "gzip"), "gzip");
  OK(refused(BYTES("\x89PNG\r\n\x1A\n"), "PNG"), "PNG");
  OK(refused(BYTES("\xFF\xD8\xFF\xE0"), "JPEG"), "JPEG");
  OK(refused(BYTES("\x7F"
                   "ELF\2"),
             "ELF"),
     "ELF");
  OK(refused(BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "old office"), "OLE");
  OK(refused(BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"),
             "an old Word document (DOC): save it as DOCX or ODT"),
     "DOC");
  OK(refused(
       BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0"),
       "with a password: save it without one"),
     "a document with a password");
  OK(refused(BYTES("SQLite format 3\0"), "SQLite"), "SQLite");
  OK(refused(BYTES("{\\rtf1 words}"), "RTF document: save it as DOCX or ODT"), "RTF");
  OK(refused(BYTES("<?xml version='1.0'?><tei/>"), "an XML document"), "XML");
}

static void test_limits(void) {
  par_loaded loaded = {0};
  par_load_options options = {.max_bytes = 4};
  OK(par_load_bytes(&loaded, BYTES("words"), "a", &options, &err) == PAR_ELIMIT,
     "too many bytes");
  OK(par_load_bytes(&loaded, BYTES("word"), "a", &options, &err) == PAR_OK, "just few enough");
  par_loaded_clear(&loaded);
  OK(par_load_file(&loaded, "/nonexistent/a.txt", NULL, &err) == PAR_ENOTFOUND,
     "no such file");
  OK(par_load_bytes(&loaded, BYTES("<p>not a page</p>"), "a.md", NULL, &err) == PAR_OK,
     "marks of HTML in a text are words");
  par_loaded_clear(&loaded);
  options = (par_load_options){.encoding = "latin1"};
  OK(par_load_bytes(&loaded, BYTES("caf\xE9"), "a.xyz", &options, &err) == PAR_OK &&
       loaded.text.len == 5,
     "any extension, and the declared encoding");
  par_loaded_clear(&loaded);
}

/* Decode what does not tell its encoding; whether it gave `wanted` as `encoding`. */
static bool finds(const char *bytes, size_t len, const char *encoding, const char *wanted) {
  par_decoded how;
  par_buf_reset(&out);
  par_status status = par_decode_any(&out, &how, bytes, len, NULL, "doc.txt", &err);
  if (status != PAR_OK) printf("# %s\n", err.message);
  return status == PAR_OK && strcasecmp(how.encoding, encoding) == 0 &&
         strcmp(par_buf_cstr(&out), wanted) == 0;
}

/* Whether a text that is written in `encoding`, without a mark, is found to be that. */
static bool comes_back(const char *text, const char *encoding) {
  char bytes[512], *in = (char *)(uintptr_t)text, *to = bytes;
  size_t left = strlen(text), room = sizeof bytes;
  iconv_t cd = iconv_open(encoding, "UTF-8");
  bool written = iconv(cd, &in, &left, &to, &room) == 0;
  iconv_close(cd);
  return written && finds(bytes, sizeof bytes - room, encoding, text);
}

static void test_wide_scripts(void) {
  par_decoded how;
  const char *russian = "Порт закрыт.\nМы ждём три корабля, «Заря» и другие.";
  const char *chinese = "港口关闭了。\n我们等待船只。它明天来。";
  OK(comes_back(russian, "utf-16le") && comes_back(russian, "utf-16be"), "Russian in UTF-16");
  OK(comes_back(chinese, "utf-16le") && comes_back(chinese, "utf-16be"), "Chinese in UTF-16");
  char numbers[400] = {0};
  for (int i = 0; i < 200; i++) numbers[2 * i] = (char)(i % 7 == 0 ? 32 : i * 37 % 256);
  for (int i = 0; i < 200; i++) numbers[2 * i + 1] = (char)(i * 11 % 256 | 1);
  numbers[1] = 0;
  OK(par_decode_any(&out, &how, numbers, sizeof numbers, NULL, "doc.txt", &err) ==
       PAR_EINVALID,
     "numbers of two bytes are no words");
}

/* A mark is believed where the text is what it says. */
static void test_marks(void) {
  par_decoded how;
  OK(finds(BYTES("\xEF\xBB\xBF\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xFF!"), "UTF-8",
           "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xEF\xBF\xBD!"),
     "damage behind a mark is mended, too");
  OK(finds(BYTES("\xEF\xBB\xBFThe caf\xE9s were closed."), "windows-1252",
           "The caf\xC3\xA9s were closed."),
     "a mark of UTF-8 on what is none");
  par_buf_reset(&out);
  OK(par_decode_any(&out, &how, BYTES("\xEF\xBB\xBF\xF0\xCF\xD2\xD4"), "koi8-r", "a", &err) ==
         PAR_OK &&
       strcmp(par_buf_cstr(&out), "Порт") == 0,
     "or is as declared");
}

/* Decode what begins with a mark, as `declared`; whether it gave `wanted`. */
static bool declared_gives(const char *bytes, size_t len, const char *declared,
                           const char *wanted) {
  par_decoded how;
  par_buf_reset(&out);
  par_status status = par_decode_any(&out, &how, bytes, len, declared, "a", &err);
  if (status != PAR_OK) printf("# %s\n", err.message);
  return status == PAR_OK && strcmp(par_buf_cstr(&out), wanted) == 0;
}

static void test_declared_against_marks(void) {
  par_decoded how;
  OK(declared_gives(BYTES("\xEF\xBB\xBFok\xC3\xA9"), "latin1", "ok\xC3\x83\xC2\xA9"),
     "what is declared is stronger than a mark that holds");
  OK(declared_gives(BYTES("\xEF\xBB\xBFok \xE2\x80\x9D"), "windows-1252", "ok \xE2\x80\x9D"),
     "but not where the bytes are not of it");
  OK(declared_gives(BYTES("\xFE\xFF\0o\0k"), "UTF-8", "ok"), "nor where they are wide");
  OK(declared_gives(BYTES("\xFE\xFF\0o\0k!"), "UTF-8", "ok\xEF\xBF\xBD"), "and damaged");
  OK(declared_gives(BYTES("\xFE\xFF\0o\0k"), "utf-16", "ok"), "a mark tells the order");
  OK(declared_gives(BYTES("\xFF\xFEo\0k\0"), "utf-16", "ok"), "one or the other");
  par_buf_reset(&out);
  err = (par_error){0};
  OK(par_decode_any(&out, &how, BYTES("\xEF\xBB\xBFok \x9D"), "windows-1252", "a", &err) ==
         PAR_EINVALID &&
       strstr(err.message, "windows-1252") != NULL,
     "what is neither is refused as what was declared");
}

/* Whether damaged text with a mark gives `wanted`, with so many replacements. */
static bool mended(const char *bytes, size_t len, const char *wanted, size_t n) {
  par_decoded how;
  par_buf_reset(&out);
  par_status status = par_decode_any(&out, &how, bytes, len, NULL, "a", &err);
  if (status != PAR_OK) printf("# %s\n", err.message);
  return status == PAR_OK && strcmp(par_buf_cstr(&out), wanted) == 0 && how.n_replaced == n;
}

static void test_wide_damage(void) {
  par_decoded how;
  OK(mended(BYTES("\xFF\xFEo\0k\0!"), "ok\xEF\xBF\xBD", 1), "an odd byte at the end");
  OK(mended(BYTES("\xFE\xFF\0o\xD8\x3D\0k"), "o\xEF\xBF\xBDk", 1), "half a pair");
  OK(mended(BYTES("\xFF\xFEo\0\x3D\xD8"), "o\xEF\xBF\xBD", 1), "half a pair at the end");
  OK(mended(BYTES("\xFF\xFEo\0\x3D\xD8k\0!"), "o\xEF\xBF\xBDk\xEF\xBF\xBD", 2), "both");
  OK(mended(BYTES("\xFF\xFE\0\0o\0\0\0k\0"), "o\xEF\xBF\xBD", 1), "UTF-32 that is cut");
  OK(par_decode_any(&out, &how, BYTES("\xFF\xFE\x01\xD8\x02\xD9\x03\xDA\x04\xDB"), NULL, "a",
                    &err) == PAR_EINVALID,
     "what is damage alone is no text");
}

static void test_scripts(void) {
  OK(
    comes_back("Порт закрито. Міністр оголосив, що кораблі підуть, коли її товариші приїдуть. "
               "Їхні вимоги відхилено, а переговори тривають.",
               "KOI8-U"),
    "Ukrainian in KOI8");
  OK(
    comes_back(
      "港は閉まっています。大臣は、船が明日出ると言いました。その要求は認められませんでした。",
      "SHIFT_JIS"),
    "Japanese in Shift_JIS");
}

static void test_guesses(void) {
  par_decoded how;
  OK(finds(BYTES("caf\xC3\xA9"), "UTF-8", "caf\xC3\xA9"), "UTF-8 is UTF-8");
  OK(finds(BYTES("The caf\xE9s were closed; she didn\x92t mind."), "windows-1252",
           "The caf\xC3\xA9s were closed; she didn\xE2\x80\x99t mind."),
     "words of windows-1252");
  OK(finds(BYTES("The caf\x8Es were closed; she didn\xD5t mind."), "macintosh",
           "The caf\xC3\xA9s were closed; she didn\xE2\x80\x99t mind."),
     "words of the Macintosh");
  OK(comes_back(
       "“never the naïve treaty crew émigré ship ship port treaty the café “never a again” "
       "minister naïve again” said port again” again” said minister the a ship of treaty "
       "“never minister “never crew again” ship the port the the said délégation the "
       "délégation — minister “never the again” café ship café — again” crew; Zoë\r\n",
       "macintosh"),
     "and before the ends of lines of DOS");
  OK(finds(BYTES("o\0k\0 \0y\0e\0s\0"), "utf-16le", "ok yes"), "UTF-16 without a mark");
  OK(finds(BYTES("\0o\0k\0 \0y\0e\0s"), "utf-16be", "ok yes"), "the other way round");
  OK(finds(BYTES("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xFF!"), "UTF-8",
           "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xEF\xBF\xBD!"),
     "damaged UTF-8 is mended");
  OK(finds(BYTES("She \xE2\x80\x9Csaid\xE2\x80\x9D it \xC3(so)."), "UTF-8",
           "She \xE2\x80\x9Csaid\xE2\x80\x9D it \xEF\xBF\xBD(so)."),
     "and so is a short text of it");
  OK(par_decode_any(&out, &how, BYTES("\x01\x02\xFF\x03\x04"), NULL, "doc.txt", &err) ==
         PAR_EINVALID &&
       strstr(err.message, "binary data") != NULL,
     "control characters are no text");
  OK(par_decode_any(&out, &how, BYTES("a\0b"), NULL, "doc.txt", &err) == PAR_EINVALID,
     "nor is NUL");
}

int main(void) {
  test_unicode();
  test_declared();
  test_guesses();
  test_marks();
  test_declared_against_marks();
  test_wide_damage();
  test_scripts();
  test_wide_scripts();
  test_failures();
  test_formats();
  test_limits();
  par_buf_clear(&out);
  return DONE();
}
