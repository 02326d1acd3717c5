/* load_office.c -- parts that loaders of office documents and XML share: numbers as lists
 * show them, attributes, dates, symbols, embedded texts. */

#include "formats/attributes.h"
#include "formats/markup.h"
#include "formats/metadata.h"
#include "formats/office/numerals.h"
#include "formats/office/package.h"
#include "formats/office/style_names.h"
#include "formats/office/symbols.h"
#include "load/composer.h"
#include "tap.h"

static par_error err;

/* Numbers in a kind, with spaces between. */
static const char *numbers(par_numeral kind, bool carry, const int *list, int n) {
  static par_buf buf;
  par_buf_reset(&buf);
  for (int i = 0; i < n; i++) {
    if (i > 0) par_buf_append_byte(&buf, ' ');
    par_numeral_write(&buf, kind, list[i], carry);
  }
  return par_buf_cstr(&buf);
}

#define NUMBERS(kind, carry, ...) \
  numbers(kind, carry, (int[]){__VA_ARGS__}, (int)(sizeof(int[]){__VA_ARGS__} / sizeof(int)))

static void test_numerals(void) {
  EQUAL(NUMBERS(PAR_NUMERAL_LOWER_LETTER, false, 1, 26, 27, 53), "a z aa aaa",
        "letters are repeated");
  EQUAL(NUMBERS(PAR_NUMERAL_UPPER_LETTER, true, 1, 26, 27, 28, 53, 702, 703),
        "A Z AA AB BA ZZ AAA", "or carried");
  EQUAL(NUMBERS(PAR_NUMERAL_LOWER_ROMAN, false, 1, 4, 9, 14, 40, 3999),
        "i iv ix xiv xl mmmcmxcix", "Roman");
  EQUAL(NUMBERS(PAR_NUMERAL_UPPER_ROMAN, false, 4000, 0), "4000 0",
        "what Roman numbers cannot show is decimal");
  EQUAL(NUMBERS(PAR_NUMERAL_ORDINAL, false, 1, 2, 3, 4, 11, 12, 13, 21, 112),
        "1st 2nd 3rd 4th 11th 12th 13th 21st 112th", "ordinals");
  EQUAL(NUMBERS(PAR_NUMERAL_ZERO, false, 3, 12), "03 12", "with a zero");
  EQUAL(NUMBERS(PAR_NUMERAL_CIRCLE, false, 1, 20, 21), "① ⑳ 21", "in circles");
  EQUAL(NUMBERS(PAR_NUMERAL_LOWER_CYRILLIC, false, 1, 2, 29, 30), "а б я аа", "Cyrillic");
  EQUAL(NUMBERS(PAR_NUMERAL_SYMBOL, false, 1, 4, 5), "* § **", "symbols");
  EQUAL(NUMBERS(PAR_NUMERAL_ARABIC_LETTER, false, 1, 3, 28, 29), "أ ت ي أأ", "Arabic");
  EQUAL(NUMBERS(PAR_NUMERAL_ARABIC_ABJAD, false, 1, 3, 28), "أ ج غ", "in the older order");
  EQUAL(NUMBERS(PAR_NUMERAL_IDEOGRAPH, false, 1, 10, 12, 20, 99, 100),
        "一 十 十二 二十 九十九 100", "ideographs");
  EQUAL(NUMBERS(PAR_NUMERAL_WIDE, false, 1, 20), "１ ２０", "wide");
  EQUAL(NUMBERS(PAR_NUMERAL_PAREN, false, 1, 20, 21), "⑴ ⒇ 21", "with brackets");
  EQUAL(NUMBERS(PAR_NUMERAL_STOP, false, 1, 20, 21), "⒈ ⒛ 21", "with full stops");
  EQUAL(NUMBERS(PAR_NUMERAL_LOWER_LETTER, false, 2147483647, -3), "2147483647 -3",
        "and no letter a million times");
}

static void test_attributes(void) {
  par_buf buf = {0};
  EQUAL(par_attributes(&buf, "number", "\"1\\\n", "kind", "é"),
        "{\"number\":\"\\\"1\\\\\\u000a\",\"kind\":\"é\"}", "attributes are JSON");
  EQUAL(par_attributes(&buf, "a", NULL, "b", ""), "{\"b\":\"\"}", "a missing one is left out");
  OK(par_attributes(&buf, NULL, "x", "b", NULL) == NULL, "none are none");
  par_buf_clear(&buf);
}

static const char *date(const char *s) {
  static char out[11];
  return par_markup_date(out, s) ? out : "none";
}

static void test_dates(void) {
  EQUAL(date("2031-04-12T09:30:00Z"), "2031-04-12", "a time is cut off");
  EQUAL(date(" 2031-04"), "2031-04", "a month");
  EQUAL(date("2031"), "2031", "a year");
  EQUAL(date("2028-02-29"), "2028-02-29", "a leap day");
  EQUAL(date("2031-02-29"), "none", "no leap day");
  EQUAL(date("2031-13-01"), "none", "no month");
  EQUAL(date("2031-4-1"), "none", "no ISO");
  EQUAL(date("12/04/2031"), "none", "another order");
  EQUAL(date("20310412"), "none", "no signs between");
  EQUAL(date("2031-04-123"), "none", "too long");
  EQUAL(date("0000"), "none", "no year");
  EQUAL(date(""), "none", "nothing");
}

static const char *datum(const char *key, const char *value) {
  static par_loaded loaded;
  par_loaded_clear(&loaded);
  loaded = (par_loaded){0};
  if (par_metadata_add(&loaded, key, value, strlen(value), &err) != PAR_OK) return err.message;
  return loaded.metadata.n == 0 ? "none" : loaded.metadata.data[0].value;
}

static void test_metadata(void) {
  EQUAL(datum("author", " Ilse \n Morn "), "Ilse Morn", "white space is one space");
  EQUAL(datum("author", " \n "), "none", "nothing is nothing");
  EQUAL(datum("lang", "EN-gb"), "en", "of a language the first subtag");
  EQUAL(datum("created", "2031-04-12 10:00"), "2031-04-12", "a day");
  EQUAL(datum("modified", "yesterday"), "none", "what is no date");
  EQUAL(datum("title", "Microsoft Word - letter.doc"), "none", "a made-up title");
  EQUAL(datum("title", "Letter of protest"), "Letter of protest", "a title");
}

static void test_symbols(void) {
  OK(par_symbol("Symbol", 0xF0B3) == 0x2265 && par_symbol("Symbol", 'a') == 0x03B1, "Symbol");
  OK(par_symbol("wingdings", 0xF0FC) == 0x2713, "Wingdings");
  OK(par_symbol("Wingdings", 0x01) == 0 && par_symbol("Symbol", 0xF8FFF) == 0, "unknown ones");
  OK(par_is_symbol_font("SYMBOL") && !par_is_symbol_font("Wingdings 2"), "fonts of symbols");
}

static void test_style_names(void) {
  OK(par_style_level("heading 2") == 2 && par_style_level("Überschrift 9") == 9 &&
       par_style_level("Titre3") == 3,
     "names of headings");
  OK(par_style_level("heading 10") == 0 && par_style_level("heading") == 0 &&
       par_style_level("Heading 1 Char") == 0 && par_style_level("") == 0,
     "what is no heading's name");
  OK(par_style_is_title("Title") && !par_style_is_title("Subtitle"), "titles");
  OK(par_style_is_quote("Intense Quote") && !par_style_is_quote("Quote Char"), "quotations");
}

static void test_embed(void) {
  par_loaded inner = {0}, outer = {0};
  par_composer c;
  par_composer_init(&c, &inner);
  par_composer_text(&c, "one", 3);
  par_composer_unit(&c, PAR_GAP_BLANK);
  par_composer_open(&c, "heading", NULL);
  par_composer_text(&c, "two", 3);
  OK(par_composer_finish(&c, &err) == PAR_OK, "a text");
  par_composer_init(&c, &outer);
  par_composer_text(&c, "before", 6);
  par_composer_unit(&c, PAR_GAP_BLANK);
  par_composer_embed(&c, &inner);
  par_composer_unit(&c, PAR_GAP_LINE);
  par_composer_text(&c, "after", 5);
  OK(par_composer_finish(&c, &err) == PAR_OK, "a text in another");
  par_buf_append_byte(&outer.text, '\0');
  EQUAL(outer.text.data, "before\n\none\n\ntwo\nafter", "stands between what is around it");
  OK(outer.breaks.n == 4 && outer.breaks.data[1] == 8 && outer.breaks.data[2] == 13 &&
       outer.breaks.data[3] == 17,
     "with its breaks");
  bool found = false;
  for (size_t i = 0; i < outer.spans.n; i++)
    found = found || (strcmp(outer.spans.data[i].layer, "heading") == 0 &&
                      outer.spans.data[i].start == 13 && outer.spans.data[i].end == 16);
  OK(found && outer.spans.n == 5, "and its spans");
  par_loaded_clear(&inner);
  par_loaded_clear(&outer);
}

static void test_packages(void) {
  static const char garbage[] = "PK\3\4 this is no package at all, but it begins like one";
  par_package package = {.bytes = garbage, .len = sizeof garbage - 1, .name = "note.docx"};
  par_buf out = {0};
  char type[80];
  OK(par_package_read(&out, &package, "word/document.xml", &err) < 0 && out.len == 0,
     "what is no package is refused");
  OK(!par_package_has(&package, "word/"), "and has no parts");
  OK(!par_package_type(type, garbage, sizeof garbage - 1), "and no type");
  OK(!par_package_type(type, "PK\3\4", 4), "nor has what is too short");
  par_buf_clear(&out);
}

int main(void) {
  test_numerals();
  test_attributes();
  test_dates();
  test_metadata();
  test_symbols();
  test_style_names();
  test_embed();
  test_packages();
  return DONE();
}
