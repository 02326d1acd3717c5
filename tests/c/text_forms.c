/* text_forms.c -- UTF-8, folding, stems, shapes and classes of single forms. */

#include <stdint.h>

#include "base/buf.h"
#include "tap.h"
#include "text/fold.h"
#include "text/shape.h"
#include "text/stem.h"
#include "text/utf8.h"

static par_buf out;

static const char *fold_of(const char *s) {
  par_buf_reset(&out);
  return par_fold(&out, s, strlen(s), NULL) == PAR_OK ? par_buf_cstr(&out) : "failed";
}

static const char *shape_of(const char *s) {
  par_buf_reset(&out);
  par_shape(&out, s, strlen(s));
  return par_buf_cstr(&out);
}

static const char *class_of(const char *s) {
  return par_token_class_name(par_token_class_of(s, strlen(s)));
}

static const char *stem_of(par_stemmer *stemmer, const char *s) {
  size_t len;
  const char *stem = par_stem(&len, stemmer, s, strlen(s));
  par_buf_reset(&out);
  par_buf_append(&out, stem, len);
  return par_buf_cstr(&out);
}

static size_t valid(const char *s) {
  return par_utf8_valid(s, strlen(s));
}

static void test_valid(void) {
  OK(valid("plain ascii of some length") == 26, "ASCII is valid");
  OK(valid("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") == 9, "so are 2, 3 and 4 bytes");
  OK(valid("ab\xC0\x80") == 2, "overlong in 2 bytes");
  OK(valid("\xE0\x9F\xBF") == 0, "overlong in 3 bytes");
  OK(valid("\xF0\x8F\xBF\xBF") == 0, "overlong in 4 bytes");
  OK(valid("\xED\xA0\x80") == 0, "a surrogate");
  OK(valid("\xF4\x90\x80\x80") == 0, "past U+10FFFF");
  OK(valid("12345678\xE2\x82") == 8, "cut short");
  OK(valid("\xE2(\xA1") == 0, "a wrong second byte");
  OK(valid("\xFF") == 0, "no lead byte");
}

static bool round_trips(uint32_t cp) {
  char s[4];
  uint32_t n;
  size_t len = par_utf8_encode(s, cp);
  return par_utf8_valid(s, len) == len && par_utf8_decode(s, &n) == cp && n == len;
}

static void test_code_points(void) {
  bool good = true;
  for (uint32_t cp = 0; cp <= 0x10FFFF; ++cp)
    if (cp < 0xD800 || cp > 0xDFFF) good &= round_trips(cp);
  OK(good, "every code point comes back from UTF-8");
  const char *s = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80 and then some";
  OK(par_utf8_count(s, strlen(s)) == 18, "code points are counted");
  OK(par_utf8_offset(s, strlen(s), 3) == 6, "offset of a code point");
  OK(par_utf8_offset(s, strlen(s), 12) == 18, "offset of one further on");
  OK(par_utf8_offset(s, strlen(s), 18) == strlen(s), "offset of the end");
  OK(par_utf8_offset(s, strlen(s), 99) == strlen(s), "offset past the end");
}

/* Texts of every length around the blocks that are looked at at once. */
static void test_blocks(void) {
  static const char unit[] =
    "plain words \xC3\xA9, and 18 more \xE2\x82\xAC \xF0\x9F\x98\x80; ";
  char text[4 * sizeof unit] = "";
  bool counted = true, found = true, placed = true;
  for (int i = 0; i < 4; ++i) strcat(text, unit);
  for (size_t len = 0, n = 0; text[len] != '\0'; ++len) {
    if (((uint8_t)text[len] & 0xC0) == 0x80) continue;
    counted &= par_utf8_count(text, len) == n;
    placed &= par_utf8_offset(text, strlen(text), n++) == len;
    char kept = text[len];
    text[len] = '\xFF';
    found &= par_utf8_valid(text, strlen(text)) == len;
    text[len] = kept;
  }
  OK(counted, "code points are counted up to any of them");
  OK(placed, "each has its offset");
  OK(found, "a wrong byte is found wherever it is");
}

static void test_fold(void) {
  EQUAL(fold_of("Security COUNCIL"), "security council", "capitals");
  EQUAL(fold_of("\xE2\x80\x99S"), "'s", "a typographic apostrophe");
  EQUAL(fold_of("\xC3\x89T\xC3\x89 Stra\xC3\x9F"
                "e"),
        "\xC3\xA9t\xC3\xA9 strasse", "beyond ASCII");
  EQUAL(fold_of("E\xCC\x81"), "\xC3\xA9", "composed");
  EQUAL(fold_of("H.\xC2\xA0\n E."), "h. e.", "spaces");
  EQUAL(fold_of("a\xC2\xAD"
                "b"),
        "ab", "a soft hyphen");
  EQUAL(fold_of("\xEF\xAC\x81ne \xEF\xBC\xA1"), "fine a", "compatibility forms");
}

static void test_stem(void) {
  par_stemmer *english = NULL, *none = NULL;
  OK(par_stemmer_new(&english, "en-GB", NULL) == PAR_OK, "a stemmer for English");
  OK(par_stemmer_new(&none, "xx", NULL) == PAR_OK, "one for a language unknown");
  EQUAL(stem_of(english, "allegations"), "alleg", "an English stem");
  EQUAL(stem_of(english, "'s"), "'s", "a form that has none");
  EQUAL(stem_of(none, "allegations"), "allegations", "without an algorithm");
  par_stemmer_free(english);
  par_stemmer_free(none);
  par_stemmer_free(NULL);
}

static void test_shape(void) {
  EQUAL(shape_of("Albania"), "Xx", "Albania");
  EQUAL(shape_of("NATO"), "X", "NATO");
  EQUAL(shape_of("U.N."), "X.X.", "U.N.");
  EQUAL(shape_of("2022"), "9", "2022");
  EQUAL(shape_of("A/RES/75/240"), "X/X/9/9", "A/RES/75/240");
  EQUAL(shape_of("iPhone"), "xXx", "iPhone");
  EQUAL(shape_of("E\xCC\x81te\xCC\x81"), "Xx", "marks do not show");
}

static void test_class(void) {
  static const char *const cases[][2] = {
    {"Albania", "word"},
    {"'s", "word"},
    {"U.N.", "word"},
    {"2022", "number"},
    {"11th", "number"},
    {"75/240", "number"},
    {"$5", "number"},
    {".", "punctuation"},
    {"--", "punctuation"},
    {"\xE2\x80\x9C", "quote_open"},
    {"\xE2\x80\x9D", "quote_close"},
    {"\xC2\xAB", "quote_open"},
    {"\xE2\x80\x99", "quote_close"},
    {"\"", "quote"},
    {"'", "quote"},
    {"''", "quote_close"},
    {"``", "quote_open"},
    {"$", "symbol"},
    {"%", "symbol"},
    {"\xC2\xA9", "symbol"},
    {"**", "symbol"},
    {"http://un.org", "url"},
    {"www.un.org", "url"},
    {"a@un.org", "email"},
    {"@", "symbol"},
    {"S/2022/677", "document_symbol"},
    {"TCP/IP", "word"},
    {"ES-11/1", "document_symbol"},
    {"\xE4\xB8\xAD", "word"},
    {"\xE2\x80\xA6", "punctuation"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i)
    EQUAL(class_of(cases[i][0]), cases[i][1], cases[i][0]);
}

int main(void) {
  test_valid();
  test_code_points();
  test_blocks();
  test_fold();
  test_stem();
  test_shape();
  test_class();
  par_buf_clear(&out);
  return DONE();
}
