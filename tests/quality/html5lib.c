/* html5lib.c -- the cases of html5lib: tokens, character references, encodings.
 *
 *     html5lib FOLDER [-v]
 *
 * Prints "name value" lines: the share of cases that give what is expected; with -v those
 * that do not, too. A case is run once for each state that it begins in. Of an encoding
 * the name is compared; a page of ASCII that tells none is the default. */

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/file.h"
#include "formats/html/html_encoding.h"
#include "formats/html/html_tokens.h"
#include "text/utf8.h"

static bool verbose;

typedef struct tally {
  unsigned right, all;
} tally;

static json_t *slice(par_html_slice s) {
  return s.s == NULL ? json_null() : json_stringn(s.s, s.len);
}

/* Text joins the text before it. */
static void add_text(json_t *list, par_html_slice text) {
  size_t n = json_array_size(list);
  json_t *last = n > 0 ? json_array_get(list, n - 1) : NULL;
  if (last == NULL || strcmp(json_string_value(json_array_get(last, 0)), "Character") != 0) {
    json_array_append_new(list, json_pack("[so]", "Character", slice(text)));
    return;
  }
  json_t *before = json_array_get(last, 1);
  par_buf joined = {0};
  par_buf_append(&joined, json_string_value(before), json_string_length(before));
  par_buf_append(&joined, text.s, text.len);
  json_string_setn(before, joined.data, joined.len);
  par_buf_clear(&joined);
}

static void add_start(json_t *list, const par_html_token *token) {
  json_t *attributes = json_object();
  for (size_t i = 0; i < token->attributes.n; i++) {
    const par_html_attribute *a = &token->attributes.data[i];
    json_object_setn_new(attributes, a->name.s, a->name.len, slice(a->value));
  }
  json_t *start = json_pack("[soo]", "StartTag", slice(token->name), attributes);
  if (token->self_closing) json_array_append_new(start, json_true());
  json_array_append_new(list, start);
}

static void add_token(json_t *list, const par_html_token *token) {
  switch (token->kind) {
    case PAR_HTML_TEXT: add_text(list, token->text); break;
    case PAR_HTML_START: add_start(list, token); break;
    case PAR_HTML_END:
      json_array_append_new(list, json_pack("[so]", "EndTag", slice(token->name)));
      break;
    case PAR_HTML_COMMENT:
      json_array_append_new(list, json_pack("[so]", "Comment", slice(token->text)));
      break;
    case PAR_HTML_DOCTYPE:
      json_array_append_new(list, json_pack("[sooob]", "DOCTYPE", slice(token->name),
                                            slice(token->public_id), slice(token->system_id),
                                            !token->quirks));
      break;
    case PAR_HTML_END_OF_PAGE: break;
  }
}

static par_html_mode mode_of(const char *state) {
  if (strcmp(state, "PLAINTEXT state") == 0) return PAR_HTML_PLAINTEXT;
  if (strcmp(state, "RCDATA state") == 0) return PAR_HTML_RCDATA;
  if (strcmp(state, "RAWTEXT state") == 0) return PAR_HTML_RAWTEXT;
  if (strcmp(state, "Script data state") == 0) return PAR_HTML_SCRIPT;
  if (strcmp(state, "CDATA section state") == 0) return PAR_HTML_CDATA;
  return PAR_HTML_DATA;
}

/* Every \uXXXX of a doubly escaped string once more. */
static json_t *unescape(const json_t *value) {
  par_buf quoted = {0};
  par_buf_append_byte(&quoted, '"');
  for (const char *s = json_string_value(value); *s != '\0'; s++) {
    bool keep = s[0] == '\\' && s[1] == 'u';
    if (!keep && (*s == '"' || *s == '\\')) par_buf_append_byte(&quoted, '\\');
    if ((unsigned char)*s < ' ')
      par_buf_printf(&quoted, "\\u%04x", (unsigned)(unsigned char)*s);
    else
      par_buf_append_byte(&quoted, (uint8_t)*s);
  }
  par_buf_append_byte(&quoted, '"');
  json_t *result = json_loadb(quoted.data, quoted.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
  par_buf_clear(&quoted);
  return result;
}

/* The same for all strings in a list; NULL when one is no UTF-8 (half a surrogate). */
static json_t *unescape_all(const json_t *value) {
  if (json_is_string(value)) return unescape(value);
  if (!json_is_array(value)) return json_deep_copy(value);
  json_t *list = json_array(), *part;
  size_t i;
  json_array_foreach(value, i, part) {
    json_t *plain = unescape_all(part);
    if (plain == NULL) return NULL;
    json_array_append_new(list, plain);
  }
  return list;
}

static bool run(const json_t *input, const json_t *output, const char *state,
                const char *last) {
  par_html_tokens tokens;
  json_t *list = json_array();
  par_html_tokens_init(&tokens, json_string_value(input), json_string_length(input));
  tokens.mode = mode_of(state);
  tokens.closes = last;
  const par_html_token *token;
  while ((token = par_html_tokens_next(&tokens))->kind != PAR_HTML_END_OF_PAGE)
    add_token(list, token);
  par_html_tokens_clear(&tokens);
  bool right = json_equal(list, output);
  if (!right && verbose) {
    char *is = json_dumps(list, 0), *should = json_dumps(output, 0);
    printf("  %s: %s\n    is     %s\n    should %s\n", state, json_string_value(input), is,
           should);
    free(is);
    free(should);
  }
  json_decref(list);
  return right;
}

static void run_case(tally *score, const json_t *test) {
  bool twice = json_is_true(json_object_get(test, "doubleEscaped"));
  json_t *given = json_object_get(test, "input"), *wanted = json_object_get(test, "output");
  json_t *input = twice ? unescape(given) : json_incref(given);
  json_t *output = twice ? unescape_all(wanted) : json_incref(wanted);
  json_t *states = json_object_get(test, "initialStates");
  const char *last = json_string_value(json_object_get(test, "lastStartTag"));
  size_t n = states != NULL ? json_array_size(states) : 1;
  for (size_t i = 0; i < n; i++) {
    const char *state =
      states != NULL ? json_string_value(json_array_get(states, i)) : "Data state";
    score->all++;
    if (input != NULL && output != NULL) score->right += run(input, output, state, last);
    if (verbose && (input == NULL || output == NULL))
      printf("  %s: is no text\n", json_string_value(json_object_get(test, "description")));
  }
  json_decref(input);
  json_decref(output);
}

static void run_file(const char *folder, const char *name, const char *what) {
  par_buf path = {0};
  tally score = {0, 0};
  par_buf_printf(&path, "%s/tokenizer/%s.test", folder, name);
  json_t *file = json_load_file(par_buf_cstr(&path), JSON_ALLOW_NUL, NULL);
  const json_t *test;
  size_t i;
  json_array_foreach(json_object_get(file, "tests"), i, test) run_case(&score, test);
  printf("html5lib %s (of %u) %.4f\n", what, score.all,
         score.all > 0 ? (double)score.right / score.all : 0);
  json_decref(file);
  par_buf_clear(&path);
}

static bool is_default(const char *name, size_t len) {
  return len == 12 && strncasecmp(name, "windows-1252", 12) == 0;
}

static bool is_ascii(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)s[i] > 0x7F) return false;
  return true;
}

static void run_encoding(tally *score, const char *data, size_t len, const char *name,
                         size_t name_len) {
  const char *told = par_html_encoding_told(data, len);
  if (told == NULL && is_default(name, name_len) && !is_ascii(data, len) &&
      par_utf8_valid(data, len) == len)
    told = "UTF-8";
  const char *wanted = par_html_encoding_of(name, name_len);
  bool right =
    told != NULL ? wanted != NULL && strcmp(told, wanted) == 0 : is_default(name, name_len);
  score->all++;
  score->right += right;
  if (!right && verbose)
    printf("  is %s, should be %.*s: %.*s\n", told, (int)name_len, name, (int)len, data);
}

/* "#data", the page, "#encoding", the name; again and again. */
static void run_encodings(tally *score, const char *folder, const char *name) {
  par_buf path = {0}, bytes = {0};
  par_buf_printf(&path, "%s/encoding/%s", folder, name);
  if (par_file_read(&bytes, par_buf_cstr(&path), (size_t)1 << 30, NULL) == PAR_OK) {
    const char *at = par_buf_cstr(&bytes), *mark;
    while ((at = strstr(at, "#data\n")) != NULL &&
           (mark = strstr(at, "\n#encoding\n")) != NULL) {
      const char *encoding = mark + 11, *end = strchrnul(encoding, '\n');
      run_encoding(score, at + 6, (size_t)(mark - at - 5), encoding, (size_t)(end - encoding));
      at = end;
    }
  }
  par_buf_clear(&path);
  par_buf_clear(&bytes);
}

int main(int argc, char **argv) {
  static const char *const files[] = {"test1",        "test2",
                                      "test3",        "test4",
                                      "domjs",        "contentModelFlags",
                                      "escapeFlag",   "pendingSpecChanges",
                                      "unicodeChars", "unicodeCharsProblematic"};
  if (argc < 2) return 2;
  verbose = argc > 2;
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    run_file(argv[1], files[i], files[i]);
  run_file(argv[1], "entities", "entities");
  run_file(argv[1], "namedEntities", "named entities");
  run_file(argv[1], "numericEntities", "numeric entities");
  tally score = {0, 0};
  run_encodings(&score, argv[1], "tests1.dat");
  run_encodings(&score, argv[1], "tests2.dat");
  run_encodings(&score, argv[1], "test-yahoo-jp.dat");
  run_encodings(&score, argv[1], "scripted/tests1.dat");
  printf("html5lib encodings (of %u) %.4f\n", score.all, (double)score.right / score.all);
  return 0;
}
