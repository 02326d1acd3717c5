/* load_html.c -- references, tokens and encodings of pages. */

#include "formats/html/html_clean.h"
#include "formats/html/html_encoding.h"
#include "formats/html/html_tags.h"
#include "formats/html/html_tokens.h"
#include "tap.h"

#define BYTES(s) (s), sizeof(s) - 1

static par_error err;

/* What stands for the reference at the start of `s`, and "|" with its length. */
static const char *reference(const char *s, bool in_attribute) {
  static char shown[32];
  char bytes[PAR_REFERENCE_MAX];
  size_t n_bytes = 0, n = par_reference_read(bytes, &n_bytes, s, strlen(s), in_attribute);
  snprintf(shown, sizeof shown, "%.*s|%zu", (int)n_bytes, bytes, n);
  return shown;
}

static void test_references(void) {
  EQUAL(reference("&eacute;", false), "\xC3\xA9|8", "a name");
  EQUAL(reference("&notit;", false), "\xC2\xAC|4", "the longest name without a semicolon");
  EQUAL(reference("&notin;", false), "\xE2\x88\x89|7", "and with one");
  EQUAL(reference("&copy=1", true), "|0", "in an attribute it may be a parameter");
  EQUAL(reference("&nosuch;", false), "|0", "no such name");
  EQUAL(reference("&#150;", false), "\xE2\x80\x93|6", "numbers that Windows has are its own");
  EQUAL(reference("&#x1F54A", false), "\xF0\x9F\x95\x8A|8", "a hexadecimal one, not closed");
  EQUAL(reference("&#0;", false), "\xEF\xBF\xBD|4", "NUL is replaced");
  EQUAL(reference("&#99999999999999999999;", false), "\xEF\xBF\xBD|23",
        "and what is too much");
  EQUAL(reference("&#x;", false), "|0", "no digits");
}

/* The markup that libxml2 is given of a page, without what stands around it. */
static const char *cleaned(const char *page) {
  static par_buf shown;
  par_html_clean clean = {0};
  par_buf_reset(&shown);
  if (par_html_clean_page(&clean, page, strlen(page), &err) != PAR_OK) return err.message;
  size_t run = 0, at = 0;
  for (size_t i = 6; i < clean.markup.len; i++) {
    if (clean.markup.data[i] != '.') {
      par_buf_append_byte(&shown, (uint8_t)clean.markup.data[i]);
      continue;
    }
    par_buf_printf(&shown, "{%.*s}", (int)(clean.runs.data[run] - at), clean.text.data + at);
    at = clean.runs.data[run++];
  }
  if (clean.lang.len > 0) par_buf_append_cstr(&shown, "|lang ");
  par_buf_append(&shown, clean.lang.data, clean.lang.len);
  if (clean.linked.len > 0) par_buf_append_cstr(&shown, "|linked ");
  par_buf_append(&shown, clean.linked.data, clean.linked.len);
  par_html_clean_clear(&clean);
  return par_buf_cstr(&shown);
}

static void test_cleaning(void) {
  EQUAL(
    cleaned("<!doctype html><HTML LANG=en><body><p CLASS=\"a&amp;b\" onclick=x>1 < 2 &lt; 3"),
    "<p class=\"a&amp;b\">{1 < 2 < 3}|lang en", "plain markup of the same meaning");
  EQUAL(cleaned("a<script>if (a<b) \"</p>\"</script>b<!-- <p> -->c<style>p{}</style>"),
        "{abc}", "no scripts, comments, styles");
  EQUAL(cleaned("<script type=application/ld+json>{\"a\":\"</b>\"}</script>"),
        "|linked {\"a\":\"</b>\"}", "but linked data");
  EQUAL(cleaned("<title>A <b> & C</title>"), "<title>{A <b> & C}</title>",
        "a title has no tags");
  EQUAL(cleaned("x</div></b>y<b>z</b>"), "{xy}<b>{z}</b>", "stray ends are dropped");
  EQUAL(cleaned("<svg><path/><title>t</title></svg>x"),
        "<svg><x></x><title>{t}</title></svg>{x}", "drawings close their elements");
  EQUAL(cleaned("<svg><x><p>words"), "<svg><x></svg><p>{words}", "and end before a paragraph");
  EQUAL(cleaned("<?xml version='1.0'?><script src='a'/>b<p/>"), "<script></script>{b}<p></p>",
        "XML's empty elements");
}

static void test_depth(void) {
  par_buf page = {0};
  par_html_clean clean = {0};
  for (int i = 0; i < 100000; i++) par_buf_append_cstr(&page, "<div>");
  OK(par_html_clean_page(&clean, page.data, page.len, &err) == PAR_OK &&
       clean.markup.len < 5000,
     "elements deep in one another are none");
  par_html_clean_clear(&clean);
  par_buf_clear(&page);
}

static const char *told(const char *page) {
  const char *encoding = par_html_encoding_told(page, strlen(page));
  return encoding != NULL ? encoding : "none";
}

static const char *decoded(const char *bytes, size_t len, const char *declared) {
  static par_buf text;
  par_buf_reset(&text);
  if (par_html_decode(&text, bytes, len, declared, "a.html", &err) != PAR_OK)
    return err.message;
  return par_buf_cstr(&text);
}

static void test_encodings(void) {
  EQUAL(told("<meta charset=latin1>"), "WINDOWS-1252", "Latin 1 means Windows' own");
  EQUAL(told("<!-- <meta charset=koi8-r> --><p>"), "none", "not in a comment");
  EQUAL(told("<meta content='text/html; charset=koi8-r' http-equiv=content-type>"), "KOI8-R",
        "the older way");
  EQUAL(told("<meta content='text/html; charset=koi8-r'>"), "none", "which needs its name");
  EQUAL(told("<meta charset=utf-16le>"), "UTF-8", "what can be read is no UTF-16");
  EQUAL(told("<?xml version='1.0' encoding='iso-8859-2'?><html>"), "ISO-8859-2", "as in XML");
  EQUAL(told("<meta charset=x-user-defined>"), "WINDOWS-1252", "a label that says nothing");
  EQUAL(decoded(BYTES("caf\xE9 \x93no\x94 \x81"), NULL),
        "caf\xC3\xA9 \xE2\x80\x9Cno\xE2\x80\x9D \xC2\x81", "neither told nor UTF-8");
  EQUAL(decoded(BYTES("<meta charset=utf-8>a\xF0\x9F\x98"
                      "b\xFF"),
                NULL),
        "<meta charset=utf-8>a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD",
        "what is broken is replaced");
  EQUAL(decoded(BYTES("\xFF\xFE<\0p\0>\0\x16\x04"), "latin1"), "<p>\xD0\x96",
        "a byte order mark wins");
  EQUAL(decoded(BYTES("<meta charset=koi8-r>\xE6"), "windows-1251"),
        "<meta charset=koi8-r>\xD0\xB6", "what is declared wins over what is told");
  OK(strstr(decoded(BYTES("a\xFF"), "utf-8"), "byte 0xFF at offset 1") != NULL,
     "and must be so");
}

int main(void) {
  test_references();
  test_cleaning();
  test_depth();
  test_encodings();
  return DONE();
}
