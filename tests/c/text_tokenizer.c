/* text_tokenizer.c -- tokens and sentences of small texts, and what holds for any text. */

#include <stdint.h>
#include <stdlib.h>

#include "base/buf.h"
#include "tap.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

static par_tokenizer *tokenizer;
static par_tokens tokens;
static par_u32s sentences;
static par_buf line;

static void teach(const char *form, par_abbreviation kind) {
  if (par_tokenizer_add_abbreviation(tokenizer, form, strlen(form), kind, NULL) != PAR_OK)
    printf("# cannot teach '%s'\n", form);
}

static void teach_all(void) {
  static const char *const titles[] = {"Mr.", "Dr.", "H.E.", "H. E."};
  static const char *const numbers[] = {"No.", "Art.", "Dec.", "p."};
  static const char *const plains[] = {"e.g.", "cf.", "et al.", "St."};
  static const char *const finals[] = {"etc.", "U.N.", "Inc.", "p.m.", "Ph.D."};
  for (int i = 0; i < 4; ++i) teach(titles[i], PAR_ABBREVIATION_TITLE);
  for (int i = 0; i < 4; ++i) teach(numbers[i], PAR_ABBREVIATION_NUMBER);
  for (int i = 0; i < 4; ++i) teach(plains[i], PAR_ABBREVIATION_PLAIN);
  for (int i = 0; i < 5; ++i) teach(finals[i], PAR_ABBREVIATION_FINAL);
}

static bool run(const char *text, size_t len, const uint32_t *breaks, size_t n_breaks) {
  par_tokens_reset(&tokens);
  par_u32s_reset(&sentences);
  return par_tokenize(&tokens, &sentences, tokenizer, text, len, breaks, n_breaks, NULL) ==
         PAR_OK;
}

/* "a|b||c|d": tokens, and || where a sentence begins. */
static const char *tokens_of(const char *text, const uint32_t *breaks, size_t n_breaks) {
  par_buf_reset(&line);
  if (!run(text, strlen(text), breaks, n_breaks)) return "failed";
  for (size_t i = 0, s = 0; i < tokens.n; ++i) {
    bool starts = s < sentences.n && sentences.data[s] == i;
    if (starts) ++s;
    if (i > 0) par_buf_append_cstr(&line, starts ? "||" : "|");
    par_buf_append(&line, text + tokens.data[i].start, tokens.data[i].len);
  }
  return par_buf_cstr(&line);
}

/* "One sentence.||Another.": the text from first to last token of each. */
static const char *sentences_of(const char *text) {
  par_buf_reset(&line);
  if (!run(text, strlen(text), NULL, 0)) return "failed";
  for (size_t s = 0; s < sentences.n; ++s) {
    size_t last = s + 1 < sentences.n ? sentences.data[s + 1] : tokens.n;
    uint32_t start = tokens.data[sentences.data[s]].start;
    uint32_t end = tokens.data[last - 1].start + tokens.data[last - 1].len;
    if (s > 0) par_buf_append_cstr(&line, "||");
    par_buf_append(&line, text + start, end - start);
  }
  return par_buf_cstr(&line);
}

#define TOKENS(text, wanted)    EQUAL(tokens_of((text), NULL, 0), (wanted), "tokens of: " text)
#define SENTENCES(text, wanted) EQUAL(sentences_of(text), (wanted), "sentences of: " text)

static void test_words(void) {
  TOKENS("The States agreed, again.", "The|States|agreed|,|again|.");
  TOKENS("cyber-attack Takht-Ravanchi non\xE2\x80\x91use",
         "cyber-attack|Takht-Ravanchi|non\xE2\x80\x91use");
  TOKENS("US- backed -x and--or", "US|-|backed|-|x|and|--|or");
  TOKENS("an Israeli-US-backed group", "an|Israeli-US-backed|group");
  TOKENS("and/or he/she", "and|/|or|he|/|she");
  TOKENS("don't Iran's Iran\xE2\x80\x99s U.N.'s", "don't|Iran|'s|Iran|\xE2\x80\x99s|U.N.|'s");
  TOKENS("States' rights 'so' it's", "States|'|rights|'|so|'|it|'s");
  TOKENS("Question:What;now end.The R&D", "Question|:|What|;|now|end|.||The|R&D");
  TOKENS("a\xC2\xAD"
         "b c\xC2\xAD d\xE2\x80\x8B",
         "a\xC2\xAD"
         "b|c|d");
  TOKENS("\xE4\xB8\xAD\xE5\x9B\xBD\xE3\x80\x82\xE5\xA5\xBD",
         "\xE4\xB8\xAD\xE5\x9B\xBD|\xE3\x80\x82||\xE5\xA5\xBD");
}

static void test_numbers(void) {
  TOKENS("3.5 1,000,000 75/240 11th 10:30", "3.5|1,000,000|75/240|11th|10:30");
  TOKENS("$5 5% \xE2\x82\xAC"
         "7 1, 2",
         "$|5|5|%|\xE2\x82\xAC|7|1|,|2");
  TOKENS("1- The item", "1|-|The|item");
  TOKENS("1990-2000, ES-11/1", "1990-2000|,|ES-11/1");
}

static void test_symbols(void) {
  TOKENS("see A/RES/75/240, S/2022/677.", "see|A/RES/75/240|,|S/2022/677|.");
  TOKENS("(A/AC.292/2021/INF/1) S/PV.7138", "(|A/AC.292/2021/INF/1|)|S/PV.7138");
  TOKENS("S/RES/2231 (2015) A/RES/217(III)", "S/RES/2231|(|2015|)|A/RES/217(III)");
  TOKENS("TCP/IP A/B/C", "TCP|/|IP|A|/|B|/|C");
  TOKENS("S/2031/ 189 S/RES/ 2231 A/ RES/75/1 S/PV. 7138",
         "S/2031/ 189|S/RES/ 2231|A/ RES/75/1|S/PV. 7138");
  TOKENS("S/2031 /189/Add. 1 S/2031/\xC2\xA0"
         "189",
         "S/2031 /189/Add. 1|S/2031/\xC2\xA0"
         "189");
  TOKENS("HIV/ 5 A/B/ x S/2031/  189 S/2031/7. 12",
         "HIV|/|5|A|/|B|/|x|S/2031|/|189|S/2031/7|.||12");
}

static void test_addresses(void) {
  TOKENS("See https://un.org/a_(b)?q=1. Yes", "See|https://un.org/a_(b)?q=1|.||Yes");
  TOKENS("(www.un.org/x), http://", "(|www.un.org/x|)|,|http|:|//");
  TOKENS("Mail j.smith+x@un.org, or @you", "Mail|j.smith+x@un.org|,|or|@|you");
  TOKENS("a@b a@b.c1 x@y.org", "a|@|b|a|@|b.c1|x@y.org");
}

static void test_signs(void) {
  TOKENS("so ... well\xE2\x80\xA6 **bold** *x*", "so|...|well|\xE2\x80\xA6|**|bold|**|*|x|*");
  TOKENS("**** ((a)) \"\"b\"\" !!!", "****|(|(|a|)|)|\"|\"|b|\"|\"|!!!");
  TOKENS("a -- b\xE2\x80\x94"
         "c",
         "a|--|b|\xE2\x80\x94|c");
}

static void test_abbreviations(void) {
  TOKENS("Mr. Smith, of St. Ives", "Mr.|Smith|,|of|St.|Ives");
  TOKENS("by H. E. Mr. Takht Ravanchi", "by|H. E.|Mr.|Takht|Ravanchi");
  TOKENS("by H.\xC2\xA0"
         "E. Mr. X",
         "by|H.\xC2\xA0"
         "E.|Mr.|X");
  TOKENS("by H.E. Mr. X", "by|H.E.|Mr.|X");
  TOKENS("H.\nE. Smith", "H.|E.|Smith");
  TOKENS("Smith et al. say, e.g. no", "Smith|et al.|say|,|e.g.|no");
  TOKENS("the U.N. and U.S.A. at 5 p.m.", "the|U.N.|and|U.S.A.|at|5|p.m.");
  TOKENS("J. R. R. Smith, J.-P. Sartre", "J.|R.|R.|Smith|,|J.-P.|Sartre");
  TOKENS("No. 5 of Art. IV, p. 7", "No.|5|of|Art.|IV|,|p.|7");
  TOKENS("He said no. Then 5 left.", "He|said|no|.||Then|5|left|.");
  TOKENS("her Ph.D. thesis, U.N.-led", "her|Ph.D.|thesis|,|U.N.-led");
  TOKENS("SEE MR. SMITH, mr. Jones", "SEE|MR.|SMITH|,|mr.|Jones");
  TOKENS("He left. (So it is.) \"Ours.\" In 2031.",
         "He|left|.||(|So|it|is|.|)||\"|Ours|.|\"||In|2031|.");
  TOKENS("the end.[5] of www.[a] and R2.", "the|end|.|[|5|]|of|www.[a]|and|R2|.");
}

static void test_sentences(void) {
  SENTENCES("It is so. We agree! Do you? Yes.", "It is so.||We agree!||Do you?||Yes.");
  SENTENCES("A line\nis broken. One\nmore.", "A line\nis broken.||One\nmore.");
  SENTENCES("A heading\n\nA text", "A heading||A text");
  SENTENCES("A heading\r\n \r\nA text", "A heading||A text");
  SENTENCES("\"It is.\" He left. \"Why?\" he said.",
            "\"It is.\"||He left.||\"Why?\" he said.");
  SENTENCES("(It is so.) \xE2\x80\x9CNo.\xE2\x80\x9D \xE2\x80\x9CYes",
            "(It is so.)||\xE2\x80\x9CNo.\xE2\x80\x9D||\xE2\x80\x9CYes");
  SENTENCES("Mr. Smith met Dr. Who. He left.", "Mr. Smith met Dr. Who.||He left.");
  SENTENCES("H. E. Mr. X spoke to J. R. Smith.", "H. E. Mr. X spoke to J. R. Smith.");
  SENTENCES("The U.N. The war. The U.N. Council.", "The U.N.||The war.||The U.N. Council.");
  SENTENCES("Tea, etc. Coffee. Tea, etc. and so on",
            "Tea, etc.||Coffee.||Tea, etc. and so on");
  SENTENCES("Is it? No. 5 is. No. That is all.", "Is it?||No. 5 is.||No.||That is all.");
  SENTENCES("2. The Council", "2. The Council");
  SENTENCES("It met. 2. The Council left.", "It met.||2. The Council left.");
  SENTENCES("\xE2\x80\xA2 b. The Council left. Then",
            "\xE2\x80\xA2 b. The Council left.||Then");
  SENTENCES("Well ... no. Well ... No", "Well ... no.||Well ...||No");
  SENTENCES("So . . . it is. \"Why?\" and so", "So . . . it is.||\"Why?\" and so");
  SENTENCES("It pays .5 now. $5 is a lot.", "It pays .5 now.||$5 is a lot.");
  SENTENCES("It was so.[5] The next.", "It was so.[5]||The next.");
  SENTENCES("It was so. [5] The next.", "It was so. [5]||The next.");
  SENTENCES("You and I. Did Albert I. Jones?", "You and I.||Did Albert I. Jones?");
  SENTENCES("See x-1.DOC and end.The", "See x-1.DOC and end.||The");
  SENTENCES("1. The one\n2. The other", "1. The one||2. The other");
  SENTENCES("\xE2\x80\x9EJa.\xE2\x80\x9C Er ging.", "\xE2\x80\x9EJa.\xE2\x80\x9C||Er ging.");
  SENTENCES("At 5\xC2\xB0"
            "C. Mars is cold.",
            "At 5\xC2\xB0"
            "C.||Mars is cold.");
  SENTENCES("i know. so do you. And", "i know.||so do you.||And");
}

/* Sentences that no full stop ends, and full stops that end none. */
static void test_habits(void) {
  SENTENCES("Ada Orn 11/28/2031 06:16 PM it rose", "Ada Orn 11/28/2031 06:16 PM||it rose");
  SENTENCES("It rose ------ then fell", "It rose||------||then fell");
  SENTENCES("See http://a.example/b http://a.example/c The end",
            "See http://a.example/b||http://a.example/c||The end");
  SENTENCES("So it goes :-) All is well. :-( they left",
            "So it goes :-)||All is well. :-(||they left");
  SENTENCES("We wait Please come. in The Hague The court met",
            "We wait||Please come.||in The Hague||The court met");
  SENTENCES("They speak !Osk and Y!J, at Oska! in town.",
            "They speak !Osk and Y!J, at Oska! in town.");
  SENTENCES("It is N\xC2\xB0. 7 here. We met. - Who? - Nobody.",
            "It is N\xC2\xB0. 7 here.||We met.||- Who?||- Nobody.");
  SENTENCES("At 6 p.m. Monday they met. At 6 p.m. Travellers left.",
            "At 6 p.m. Monday they met.||At 6 p.m.||Travellers left.");
  SENTENCES("\xE2\x80\xA2 9. One \xE2\x80\xA2 10. Two",
            "\xE2\x80\xA2 9. One||\xE2\x80\xA2 10. Two");
  SENTENCES("i. One ii. Two iii. Three", "i. One||ii. Two||iii. Three");
  SENTENCES("1.) One 2.) Two", "1.) One||2.) Two");
  SENTENCES("1. It cost the 2. Division", "1. It cost the 2.||Division");
  SENTENCES("So\xEF\xBC\x8E"
            "Then",
            "So\xEF\xBC\x8E||Then");
  SENTENCES("It costs 1,000.That is a lot.", "It costs 1,000.||That is a lot.");
}

static void with(const char *name, const char *value) {
  par_tailoring tailoring = {0};
  OK(par_tailoring_set(&tailoring, name, value, NULL) == PAR_OK, name);
  par_tokenizer_set_tailoring(tokenizer, &tailoring);
}

static void test_tailorings(void) {
  with("quotations", "whole");
  SENTENCES("He said 'no. 'Tis so. Then \"A. B? C.\" Dust. \"El. F.", /* two without an end */
            "He said 'no.||'Tis so.||Then \"A. B? C.\"||Dust.||\"El.||F.");
  with("clitics", "split");
  TOKENS("I'd've wouldn't y'all CAN'T n't", "I|'d|'ve|would|n't|y'|all|CA|N'T|n't");
  with("small", "off");
  SENTENCES("Who? nobody left. they", "Who? nobody left. they");
  with("lists", "off");
  SENTENCES("1) one 2) two", "1) one 2) two");
  with("starters", "off");
  SENTENCES("We wait Please come", "We wait Please come");
  with("notes", "off");
  SENTENCES("So it was.[5] Then", "So it was.||[5] Then");
  with("clitics", "possessive");
}

static void test_tailoring_names(void) {
  par_tailoring tailoring = {0};
  par_error err;
  par_buf_reset(&line);
  par_tailoring_write(&line, &tailoring);
  EQUAL(par_buf_cstr(&line), "", "the default is written as nothing");
  OK(par_tailoring_set(&tailoring, "lines", "break", &err) == PAR_OK &&
       par_tailoring_set(&tailoring, "clitics", "split", &err) == PAR_OK,
     "values are set by name");
  par_tailoring_write(&line, &tailoring);
  EQUAL(par_buf_cstr(&line), "clitics=split lines=break", "what differs is written in order");
  OK(par_tailoring_set(&tailoring, "line", "break", &err) == PAR_EINVALID &&
       strstr(err.message, "no tailoring 'line'; there are abbreviations, ") != NULL,
     "another name is refused");
  OK(par_tailoring_set(&tailoring, "lines", "off", &err) == PAR_EINVALID, "another value too");
  EQUAL(err.message, "tailoring 'lines' takes join, break, not 'off'", "and named");
}

static void test_breaks(void) {
  const uint32_t breaks[] = {0, 4, 4, 9, 100};
  EQUAL(tokens_of("one-two. no three", breaks, 5), "one|-||two|.||no|three",
        "breaks part words and begin sentences");
  const uint32_t inside[] = {1};
  EQUAL(tokens_of("\xC3\xA9t\xC3\xA9", inside, 1), "\xC3\xA9||t\xC3\xA9",
        "a break inside a character moves behind it");
  OK(run("", 0, NULL, 0) && tokens.n == 0 && sentences.n == 0, "nothing is in an empty text");
  OK(run(" \n\n ", 4, NULL, 0) && tokens.n == 0 && sentences.n == 0, "nor in white space");
}

static void test_refusals(void) {
  par_error err;
  static const char *const wrong[] = {"Mr", ".", "a  b.", " a.", "a b c.", "a. "};
  for (int i = 0; i < 6; ++i)
    OK(par_tokenizer_add_abbreviation(tokenizer, wrong[i], strlen(wrong[i]),
                                      PAR_ABBREVIATION_PLAIN, &err) == PAR_EINVALID,
       wrong[i]);
}

int main(void) {
  if (par_tokenizer_new(&tokenizer, NULL) != PAR_OK) return 1;
  teach_all();
  test_words();
  test_numbers();
  test_symbols();
  test_addresses();
  test_signs();
  test_abbreviations();
  test_sentences();
  test_habits();
  test_tailorings();
  test_tailoring_names();
  test_breaks();
  test_refusals();
  par_tokenizer_free(tokenizer);
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
  par_buf_clear(&line);
  return DONE();
}
