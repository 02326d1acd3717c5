/* load_plain.c -- paragraphs, headings and points of plain text. */

#include <stdarg.h>
#include <stdlib.h>

#include "load/lines.h"
#include "load/loader.h"
#include "tap.h"

static par_error err;

/* Whether a span of the layer starts where this paragraph does, and which. */
static const par_loaded_span *find(const par_loaded *l, const char *layer, uint32_t start,
                                   uint32_t end) {
  for (size_t i = 0; i < l->spans.n; i++) {
    const par_loaded_span *s = &l->spans.data[i];
    if (strcmp(s->layer, layer) == 0 && s->start >= start && s->end <= end) return s;
  }
  return NULL;
}

/* Units in a line: P, H or I with its mark, and the first word. "H:Ports I1-:First" */
static const char *outline(const par_loaded *l) {
  static par_buf out;
  par_buf_reset(&out);
  for (size_t i = 0; i < l->spans.n; i++) {
    const par_loaded_span *s = &l->spans.data[i];
    if (strcmp(s->layer, "paragraph") != 0) continue;
    const par_loaded_span *item = find(l, "item", s->start, s->end);
    const char *kind = find(l, "heading", s->start, s->end) ? "H" : item ? "I" : "P";
    if (out.len > 0) par_buf_append_byte(&out, ' ');
    par_buf_append_cstr(&out, kind);
    if (item != NULL)
      par_buf_append(&out, item->attributes + 11, strlen(item->attributes) - 13);
    par_buf_append_byte(&out, ':');
    const char *word = l->text.data + s->start;
    uint32_t n = 0;
    while (s->start + n < s->end && strchr(" \t\r\n", word[n]) == NULL) n++;
    par_buf_append(&out, word, n);
  }
  return par_buf_cstr(&out);
}

static void expect(const char *text, const char *wanted, const char *name) {
  par_loaded l = {0};
  if (!OK(par_load_bytes(&l, text, strlen(text), "a.txt", NULL, &err) == PAR_OK, "it loads"))
    printf("# %s\n", err.message);
  EQUAL(outline(&l), wanted, name);
  par_loaded_clear(&l);
}

/* Words in sentences, about `n` bytes of them; from a ring of four buffers. */
static const char *prose(size_t n) {
  static char ring[4][4096];
  static int next;
  char *s = ring[next++ % 4];
  s[0] = '\0';
  while (strlen(s) < n) strcat(s, "The ships wait outside while the talks go on in town. ");
  s[strlen(s) - 1] = '\0';
  return s;
}

static const char *format(const char *pattern, ...) __attribute__((format(printf, 1, 2)));

static const char *format(const char *pattern, ...) {
  static char text[16384];
  va_list args;
  va_start(args, pattern);
  vsnprintf(text, sizeof text, pattern, args);
  va_end(args);
  return text;
}

static void test_paragraphs(void) {
  expect("First words.\n\nSecond words.\n", "P:First P:Second", "an empty line parts");
  expect("The ministers met in the old hall at ten in the morning, as\n"
         "it was the sixteenth day, and they sat down for an hour in a\n\n"
         "room without windows. They stayed there until the evening, as\n"
         "they had before.\n\nOthers came.",
         "P:The P:Others", "an empty line inside a sentence of wrapped text does not");
  expect("The ministers met in the old hall at ten in the morning, as\n"
         "it was the sixteenth day, and they sat down\n\n"
         "room without windows, they stayed there until the evening, as\n"
         "they had before.",
         "P:The P:room", "it does behind a line that had room");
  expect("First words.\r\n\r\nSecond words.", "P:First P:Second", "with CRLF");
  expect("First words.\r\rSecond words.", "P:First P:Second", "with lone CR");
  expect("First words.\n \t\xC2\xA0\nSecond words.", "P:First P:Second",
         "a line of white space is empty");
  expect(" \n\n", "", "white space alone has none");
  expect(format("One. %s\nTwo. %s\nThree. %s", prose(300), prose(200), prose(250)),
         "P:One. P:Two. P:Three.", "long lines are paragraphs");
  expect(format("One. %s and\nthe rest. %s", prose(300), prose(200)), "P:One.",
         "but one that goes on in lower case");
  expect("The harbour of Velmont was closed for a third day while the\n"
         "talks between the two ministries went on. No one could say\n"
         "when the first ships would be allowed to leave the islands.\n",
         "P:The", "wrapped lines are one paragraph");
  expect("The harbour of Velmont was closed for a third day while the\n"
         "talks went on.\n"
         "Nobody could say when the first ships would be allowed to\n"
         "leave the islands. The winter was long and the ice had come\n"
         "early that year.\n",
         "P:The P:Nobody", "a line that ends early ends its paragraph");
  expect(
    "Statement by  \nH. E. Mr. Ivo Tal,  \nAmbassador of Sylvania  \n\nMr. Chair,\n\nWords.",
    "P:Statement P:Mr. P:Words.", "the lines of a head are one paragraph");
}

static void test_headings(void) {
  expect(format("Ports Open Again\n\n%s", prose(200)), "H:Ports P:The", "a short line alone");
  expect(format("%s\n\n\xE2\x80\x9CHarbour fever\xE2\x80\x9D\n\n%s", prose(200), prose(200)),
         "P:The H:\xE2\x80\x9CHarbour P:The", "in quotation marks");
  expect(format("It was over.\n\n%s", prose(200)), "P:It P:The", "not with a full stop");
  expect(format("Mr. Chair,\n\n%s", prose(200)), "P:Mr. P:The", "not with a comma");
  expect(format("Following is the text:\n\n%s", prose(200)), "P:Following P:The",
         "not with a colon");
  expect(format("13 December 2021\n\n%s", prose(200)), "P:13 P:The", "not a date");
  expect(format("September 14, 2022 - 21:23\n\n%s", prose(200)), "P:September P:The",
         "not a date with a time");
  expect(format("Port Velmont, 13 December 2021\n\n%s", prose(200)), "P:Port P:The",
         "not a place and a date");
  expect(format("Please check against delivery\n\n%s", prose(200)), "P:Please P:The",
         "not a stamp");
  expect(format("*In the name of the sea*\n\n%s", prose(200)), "P:*In P:The",
         "not in italics");
  expect(format("%s\n\nIvo Tal", prose(200)), "P:The P:Ivo", "not at the end");
  expect("Ivo\n\nAda\n\nOda\n\nNils\n\nVera\n\nJon\n\nWords are here.",
         "P:Ivo P:Ada H:Oda H:Nils H:Vera H:Jon P:Words", "not many in a row");
  expect(format("## Ports ##\n%s", prose(60)), "H:## P:The", "Markdown");
  expect(format("Ports of the north\n=====\n%s", prose(60)), "H:Ports P:The", "underlined");
  expect(format("Ports.\n------\n\n%s", prose(60)), "H:Ports. P:The", "underlined by hyphens");
  expect(format("---\ntitle: x\nkind: y\n---\n\n%s", prose(60)), "P:--- P:The",
         "front matter is none");
  expect("The talks went on until the early hours of the morning and\nended well.\n"
         "THE SECOND DAY\nNobody could say when the first ships would be allowed to\n"
         "leave the islands.",
         "P:The H:THE P:Nobody", "capitals inside wrapped text");
  expect(format("Background\nThe first. %s", prose(600)), "H:Background P:The",
         "right above a long line");
}

static void test_no_headings(void) {
  expect(format("By Hugh Tarrant\n\n%s", prose(60)), "P:By P:The", "a byline");
  expect(format("By Harbour News staff\n\n%s", prose(60)), "P:By P:The", "a staff's byline");
  expect(format("By hook or by crook\n\n%s", prose(60)), "H:By P:The", "no byline");
  expect(format("HN 0417 / 060931 MAR 31 / URGENT\n\n%s", prose(60)), "P:HN P:The", "a slug");
  expect(format("UNITED PORTS          UP/2031/7\n\n%s", prose(60)), "P:UNITED P:The",
         "columns");
  expect(format("1.    Lights\n\nOne. %s\n\n2.    Buoys\n\nTwo. %s", prose(200), prose(200)),
         "H:1. P:One. H:2. P:Two.", "the gap behind a number is no column");
  expect(format("Original: English\n\nPresident: Ms. Quill (Freedonia)\n\n%s", prose(60)),
         "P:Original: P:President: P:The", "fields");
}

static void test_points(void) {
  expect("He wrote:\n1- First words here.\n\n2- Second words.\n\nThe end is here.",
         "P:He I1-:1- I2-:2- P:The", "right behind a colon");
  expect("1. First words.\n2. Second words.\n3) Other words.\n", "I1.:1. I2.:2.",
         "one sequence has one form");
  expect("(a) First words.\n\n(b) Second words.\n\n(c) Third.", "I(a):(a) I(b):(b) I(c):(c)",
         "letters in brackets");
  expect("a) First words.\nb) Second words.", "Ia):a) Ib):b)", "letters");
  expect("(i) First.\n\n(ii) Second.\n\n(iii) Third.\n\n(iv) Fourth.",
         "I(i):(i) I(ii):(ii) I(iii):(iii) I(iv):(iv)", "Roman numbers");
  expect("(h) First.\n\n(i) Second.\n\n(j) Third.", "I(h):(h) I(i):(i) I(j):(j)",
         "the letter i is no Roman number");
  expect("I. First words.\n\nII. Second words.", "II.:I. III.:II.", "Roman capitals");
  expect("- First words.\n- Second words.", "I-:- I-:-", "hyphens");
  expect("\xE2\x80\xA2 Only words.\n\nThe end.", "I\xE2\x80\xA2:\xE2\x80\xA2 P:The",
         "a bullet needs no company");
  expect("\xE2\x80\x93 First words.\n\xE2\x80\x93 Second.",
         "I\xE2\x80\x93:\xE2\x80\x93 I\xE2\x80\x93:\xE2\x80\x93", "dashes");
  expect("2\\. First words.\n\n3\\. Second words.", "I2\\\\.:2\\. I3\\\\.:3\\.",
         "escaped in Markdown, and in JSON");
  expect("We ask:\n\n(1) For one thing only.\n\nThe end.", "P:We I(1):(1) P:The",
         "one alone behind a colon");
  expect("48. First words.\n\n49. Second words.", "I48.:48. I49.:49.",
         "a sequence from anywhere");
  expect("1. One.\n\n2. Two.\n\n3. Three.\n\n5. Five.", "I1.:1. I2.:2. I3.:3. I5.:5.",
         "a long list may miss a number");
  expect("1. This point is wrapped as by a printer and goes on with\n"
         "a second line.\n2. This one is wrapped as well and goes on with a line of\nits own.",
         "I1.:1. I2.:2.", "a point keeps its lines");
}

/* Letters and records as they are typed: indented, centred, in columns. */
static void test_indented(void) {
  expect("     I have the honour to refer to the letter of last week\n"
         "from the Governor, and to bring this to your knowledge.\n\n"
         "1.   On the facts:\n\n"
         "     (a)  The ship left the bank before the storm, and her\n"
         "anchors were dry. No tender was with her on that night;\n\n"
         "     (b)  The cable failed an hour later, as its owners have\n"
         "announced.\n\n"
         "2.   On the law:\n\n"
         "     (a)  The Isles have been a party to the convention for\n"
         "thirty years;\n\n"
         "     (b)  Surveys need no leave.\n\n"
         "3.   The Isles deny the charge.\n\n"
         "     I should be grateful for an answer.",
         "P:I I1.:1. I(a):(a) I(b):(b) I2.:2. I(a):(a) I(b):(b) I3.:3. P:I",
         "an indented letter");
  expect("1. The Ministers met.\n\n2. They agreed:\n   (a) to open the port of the islands;\n"
         "   (b) to close it at night, and\n   (c) to meet again.\n\n3. They parted.",
         "I1.:1. I2.:2. I(a):(a) I(b):(b) I(c):(c) I3.:3.", "letters inside a point");
  expect(format("                 STATEMENT\n\n                    by\n\n"
                "        H.E. Ms. Ada Quill\n   Ambassador of Freedonia\n\n%s",
                prose(60)),
         "H:STATEMENT P:by P:H.E. P:The", "a centred head");
  expect("Council of Ports\n\n\"1. Decides to meet;\n\n\"2. Requests a report.\"",
         "H:Council I1.:\"1. I2.:\"2.", "points behind quotation marks");
  expect("1940   Wind rising.\n2110   Sought shelter in the roads.\n2215   Under way.\n"
         "2355   Anchor down.",
         "P:1940 P:2110 P:2215 P:2355", "the lines of a log");
}

static void test_no_points(void) {
  expect("2022 was a long year.\n\n2023 was longer.", "P:2022 P:2023", "years");
  expect("10. December was cold.\n\nIt snowed.", "P:10. P:It", "a date");
  expect("J. Smith said so.\n\nA. Novak did not.\n\nB. Tal was silent.", "P:J. P:A. P:B.",
         "initials");
  expect("I. Petrov said so.\n\nV. Ivanov did not.", "P:I. P:V.", "initials of Roman letters");
  expect("1.5 million ships.\n\n2.5 million sails.", "P:1.5 P:2.5", "fractions");
  expect("- Only one of them.\n\nThe end.", "P:- P:The", "a hyphen alone");
  expect("The treaty was signed in the hall of the old town on day\n"
         "1. It was said that nothing like it had been seen before in\n"
         "2. And that nothing would ever be seen like it again in all.",
         "P:The", "numbers in the middle of wrapped sentences");
  expect(
    format("1. Background\n\nFirst. %s\n\n2. The Ports\n\nSecond. %s", prose(200), prose(200)),
    "H:1. P:First. H:2. P:Second.", "numbered titles are headings");
}

static void test_pages(void) {
  par_loaded l = {0};
  const char *text = "First page.\n\n\fSecond page.\n\f\n\fFourth.\n\f";
  OK(par_load_bytes(&l, text, strlen(text), "a.txt", NULL, &err) == PAR_OK, "form feeds");
  size_t n = 0;
  for (size_t i = 0; i < l.spans.n; i++) n += strcmp(l.spans.data[i].layer, "page") == 0;
  const par_loaded_span *first = find(&l, "page", 0, 12), *last = find(&l, "page", 25, 99);
  OK(n == 3, "part pages, of which an empty one is none");
  OK(first != NULL && first->start == 0 && first->end == 11 &&
       strcmp(first->attributes, "{\"number\":\"1\"}") == 0,
     "the first");
  OK(last != NULL && memcmp(l.text.data + last->start, "Fourth.", 7) == 0 &&
       strcmp(last->attributes, "{\"number\":\"4\"}") == 0,
     "but counts");
  par_loaded_clear(&l);
}

static void test_spans(void) {
  const char *text = "\xEF\xBB\xBF\n  # Ports\n\n1- One \xC2\xA0\n2- Two.\n";
  par_loaded l = {0};
  OK(par_load_bytes(&l, text, strlen(text), "a", NULL, &err) == PAR_OK, "it loads");
  const par_loaded_span *heading = find(&l, "heading", 0, 99);
  OK(heading != NULL && heading->start == 5 && heading->end == 10,
     "a heading without its marks");
  const par_loaded_span *item = find(&l, "item", 0, 99);
  OK(item != NULL && item->start == 12 && item->end == 18,
     "a point without the space behind it");
  EQUAL(item != NULL ? item->attributes : NULL, "{\"number\":\"1-\"}", "its mark");
  OK(l.breaks.n == 3 && l.breaks.data[0] == 3 && l.breaks.data[1] == 12,
     "breaks at every start");
  OK(l.spans.n == 6, "three paragraphs, a heading, two points, and nothing else");
  OK(l.metadata.n == 0, "no metadata");
  par_loaded_clear(&l);
}

/* The promises of loaded.h and plain.h, on whatever was loaded. */
static bool is_sound(const par_loaded *l) {
  const char *text = l->text.data;
  uint32_t at = 0;
  size_t n_paragraphs = 0;
  for (size_t i = 0; i < l->spans.n; i++) {
    const par_loaded_span *s = &l->spans.data[i];
    uint32_t start = s->start, end = s->end;
    if (end > l->text.len || start >= end) return false;
    par_trim(text, &start, &end);
    if (start != s->start || end != s->end) return false;
    if (strcmp(s->layer, "paragraph") != 0) continue;
    uint32_t gap_start = at, gap_end = s->start;
    par_trim(text, &gap_start, &gap_end);
    if (s->start < at || gap_start != gap_end) return false;
    if (n_paragraphs >= l->breaks.n || l->breaks.data[n_paragraphs++] != s->start)
      return false;
    at = s->end;
  }
  uint32_t end = (uint32_t)l->text.len;
  par_trim(text, &at, &end);
  return at == end && n_paragraphs == l->breaks.n;
}

static const char *const PIECES[] = {
  "1. ",
  "2. ",
  "(a) ",
  "(b) ",
  "- ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\f",
  " ",
  "\t",
  "Words ",
  "words. ",
  "# ",
  "===",
  "---",
  "\n===\n",
  "\n---\n",
  "CAPITALS ",
  "\xC2\xA0",
  "\xE2\x80\x9C",
  "\xE2\x80\xA8",
  ":",
  "\\",
  "\"",
  "\xE4\xB8\xAD\xE3\x80\x82",
  "\xC3\x89t\xC3\xA9 ",
  "iv) ",
  "The harbour of Velmont was closed for a third day while the talks went on. ",
};

static uint32_t random_state = 1;

static uint32_t random_below(uint32_t n) {
  random_state = random_state * 1664525u + 1013904223u;
  return (uint32_t)((uint64_t)(random_state >> 8) * n >> 24);
}

static void test_random_texts(void) {
  bool sound = true;
  par_buf text = {0};
  for (int round = 0; round < 20000 && sound; round++) {
    par_buf_reset(&text);
    for (uint32_t n = 1 + random_below(40); n > 0; n--)
      par_buf_append_cstr(&text, PIECES[random_below(sizeof PIECES / sizeof *PIECES)]);
    par_loaded l = {0};
    sound = par_load_bytes(&l, text.data, text.len, "a", NULL, &err) == PAR_OK && is_sound(&l);
    if (!sound) printf("# round %d: %s\n", round, par_buf_cstr(&text));
    par_loaded_clear(&l);
  }
  OK(sound, "paragraphs cover every text, without white space at their ends");
  par_buf_clear(&text);
}

static void test_random_bytes(void) {
  static const char *const encodings[] = {NULL, "latin1", "utf-16le", "shift_jis", "utf-7"};
  char bytes[300];
  bool good = true;
  for (int round = 0; round < 20000; round++) {
    size_t len = random_below(sizeof bytes);
    uint32_t range = round % 2 ? 256 : 128;
    for (size_t i = 0; i < len; i++) bytes[i] = (char)random_below(range);
    par_load_options options = {.encoding = encodings[random_below(5)]};
    par_loaded l = {0};
    par_status status = par_load_bytes(&l, bytes, len, "a", &options, &err);
    good = good && (status == PAR_OK ? is_sound(&l) : l.text.data == NULL && status < 0);
    par_loaded_clear(&l);
  }
  OK(good, "random bytes load, or fail and leave nothing");
}

static void test_long_line(void) {
  size_t len = 100u << 20;
  char *bytes = malloc(len);
  if (bytes == NULL) abort();
  for (size_t i = 0; i < len; i++) bytes[i] = i % 6 == 5 ? ' ' : 'x';
  par_loaded l = {0};
  OK(par_load_bytes(&l, bytes, len, "a", NULL, &err) == PAR_OK && l.breaks.n == 1,
     "a line of 100 MB is one paragraph");
  par_loaded_clear(&l);
  for (size_t i = 0; i < len; i++) bytes[i] = i % 50 == 49 ? '\r' : 'x';
  OK(par_load_bytes(&l, bytes, len, "a", NULL, &err) == PAR_OK && is_sound(&l),
     "two million lines that end in CR");
  par_loaded_clear(&l);
  free(bytes);
}

int main(void) {
  test_paragraphs();
  test_headings();
  test_no_headings();
  test_points();
  test_indented();
  test_no_points();
  test_spans();
  test_pages();
  test_random_texts();
  test_random_bytes();
  test_long_line();
  return DONE();
}
