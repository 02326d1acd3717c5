/* load_composer.c -- text put together piece by piece: gaps, units, spans. */

#include "load/composer.h"
#include "tap.h"

static par_loaded loaded;
static par_composer c;
static par_error err;

static void begin(void) {
  par_loaded_clear(&loaded);
  loaded = (par_loaded){0};
  par_composer_init(&c, &loaded);
}

static void text(const char *s) {
  par_composer_text(&c, s, strlen(s));
}

static void exact(const char *s) {
  par_composer_exact(&c, s, strlen(s));
}

/* The text, and behind it each span as `layer[words]`. */
static const char *finish(void) {
  static par_buf shown;
  par_buf_reset(&shown);
  if (par_composer_finish(&c, &err) != PAR_OK) return err.message;
  par_buf_append(&shown, loaded.text.data, loaded.text.len);
  for (size_t i = 0; i < loaded.spans.n; i++) {
    const par_loaded_span *span = &loaded.spans.data[i];
    par_buf_printf(&shown, "|%s%s[%.*s]", span->layer,
                   span->attributes == NULL ? "" : span->attributes,
                   (int)(span->end - span->start), loaded.text.data + span->start);
  }
  return par_buf_cstr(&shown);
}

static void test_white_space(void) {
  begin();
  text("  \n The\tMinister ");
  text(" of\n\nForeign");
  text("");
  text(" Affairs  ");
  EQUAL(finish(), "The Minister of Foreign Affairs|paragraph[The Minister of Foreign Affairs]",
        "runs of white space are one space");
  begin();
  text("a");
  par_composer_gap(&c, PAR_GAP_LINE);
  text(" b ");
  par_composer_gap(&c, PAR_GAP_LINE);
  EQUAL(finish(), "a\nb|paragraph[a\nb]", "a line end takes the spaces beside it");
  begin();
  text("x ");
  exact("  y\r\n\t z \n\n");
  text("w");
  EQUAL(finish(), "x   y\n\t z \n\nw|paragraph[x   y\n\t z \n\nw]",
        "exact text keeps its own");
  begin();
  text(" ");
  exact(" \n");
  EQUAL(finish(), "", "white space alone is no text");
  begin();
  par_composer_text(&c, "a\0b", 3);
  EQUAL(finish(), "ab|paragraph[ab]", "NUL is left out");
}

static void test_units(void) {
  begin();
  par_composer_unit(&c, PAR_GAP_BLANK);
  text("one");
  par_composer_unit(&c, PAR_GAP_LINE);
  par_composer_unit(&c, PAR_GAP_BLANK);
  par_composer_unit(&c, PAR_GAP_TAB);
  text(" two ");
  par_composer_unit(&c, PAR_GAP_TAB);
  text("three");
  EQUAL(finish(), "one\n\ntwo\tthree|paragraph[one]|paragraph[two]|paragraph[three]",
        "the strongest gap stands between units");
  OK(loaded.breaks.n == 3 && loaded.breaks.data[0] == 0 && loaded.breaks.data[1] == 5 &&
       loaded.breaks.data[2] == 9,
     "each begins with a break");
  begin();
  exact("code \n");
  par_composer_unit(&c, PAR_GAP_BLANK);
  exact("\n  more");
  EQUAL(finish(), "code\n\nmore|paragraph[code]|paragraph[more]", "exact text in units");
}

static void test_columns(void) {
  begin();
  par_composer_columns(&c, 1);
  text("A");
  par_composer_columns(&c, 2);
  text("B");
  par_composer_columns(&c, 9);
  par_composer_unit(&c, PAR_GAP_LINE);
  par_composer_columns(&c, 1);
  par_composer_gap(&c, PAR_GAP_SPACE);
  text("C");
  par_composer_columns(&c, UINT32_MAX);
  par_composer_columns(&c, UINT32_MAX);
  EQUAL(finish(), "\tA\t\tB\n\tC|paragraph[A]|paragraph[B]|paragraph[C]",
        "columns have tabs before the next text of their row");
  OK(loaded.breaks.n == 3 && loaded.breaks.data[0] == 1, "which is another unit");
}

static void test_embed(void) {
  par_loaded inner;
  begin();
  par_composer_columns(&c, 1);
  text("A");
  par_composer_columns(&c, 1);
  text("B");
  finish();
  inner = loaded;
  loaded = (par_loaded){0};
  begin();
  text("x");
  par_composer_unit(&c, PAR_GAP_BLANK);
  par_composer_embed(&c, &inner);
  EQUAL(finish(), "x\n\n\tA\tB|paragraph[x]|paragraph[A]|paragraph[B]",
        "an inner text keeps its columns");
  OK(loaded.breaks.n == 3 && loaded.breaks.data[1] == 4 && loaded.breaks.data[2] == 6,
     "and no unit begins with white space");
  par_loaded_clear(&inner);
}

static void test_spans(void) {
  begin();
  par_composer_open(&c, "item", "{\"number\":\"1.\"}");
  par_composer_unit(&c, PAR_GAP_LINE);
  text(" Calls for ");
  par_composer_open(&c, "note", NULL);
  par_composer_open(&c, "empty", NULL);
  par_composer_close(&c);
  text(" peace ");
  par_composer_close(&c);
  text("now ");
  par_composer_close(&c);
  par_composer_unit(&c, PAR_GAP_LINE);
  par_composer_open(&c, "rest", NULL);
  text("end");
  EQUAL(finish(),
        "Calls for peace now\nend|paragraph[Calls for peace now]"
        "|item{\"number\":\"1.\"}[Calls for peace now]|note[peace]|paragraph[end]|rest[end]",
        "spans are of text alone, and in order");
}

static void test_points(void) {
  static const char *const units[] = {"The council:", "1. Meets;", "Note", "2. Parts."};
  begin();
  for (int i = 0; i < 4; i++) {
    par_composer_unit(&c, PAR_GAP_BLANK);
    text(units[i]);
  }
  par_composer_unit(&c, PAR_GAP_BLANK);
  par_composer_open(&c, "heading", NULL);
  text("3. Ends");
  EQUAL(finish(),
        "The council:\n\n1. Meets;\n\nNote\n\n2. Parts.\n\n3. Ends|paragraph[The council:]"
        "|paragraph[1. Meets;]|item{\"number\":\"1.\"}[1. Meets;]|paragraph[Note]"
        "|paragraph[2. Parts.]|item{\"number\":\"2.\"}[2. Parts.]|paragraph[3. Ends]"
        "|heading[3. Ends]",
        "paragraphs with marks in a sequence are points");
}

static void test_limit(void) {
  begin();
  par_composer_text(&c, "", (size_t)1 << 30);
  OK(par_composer_finish(&c, &err) == PAR_ELIMIT, "a text that is too long is refused");
}

int main(void) {
  test_white_space();
  test_units();
  test_columns();
  test_embed();
  test_spans();
  test_points();
  test_limit();
  par_loaded_clear(&loaded);
  return DONE();
}
