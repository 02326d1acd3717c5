/* pattern.c -- fuzzer: a pattern and a text over few bytes: where hits end, as PCRE2's own
 * DFA matcher has it.
 *
 * The first byte is how long the pattern is; its bytes are pieces of patterns. The rest is
 * the text. */

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

#include "corpus/automaton.h"
#include "fuzz/driver.h"

enum { WORKSPACE = 4096, N_FOUND = 128 };

static const char *const pieces[] = {
  "\\x01",
  "\\x02",
  "[\\x01\\x03]",
  "[^\\x00]",
  "[^\\x00\\x02-\\x03]",
  "(?:",
  "(?:",
  ")",
  ")",
  "|",
  "*",
  "+",
  "?",
  "{2}",
  "{0,3}",
  "{1,}",
  "(?=[\\x01\\x02])",
  "(?<=\\x02)",
  "(?<a>",
  "(?=[\\x03\\x03])",
};

static int workspace[WORKSPACE];

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  return 0;
}

static void write_pattern(par_buf *pattern, const uint8_t *data, size_t n) {
  par_buf_append_cstr(pattern, "(?J)");
  for (size_t i = 0; i < n; i++)
    par_buf_append_cstr(pattern, pieces[data[i] % (sizeof pieces / sizeof *pieces)]);
}

/* The ends of PCRE2 come from the longest to the shortest one. */
static void compare(const par_sizes *ends, const pcre2_match_data *data, int n, size_t start) {
  const PCRE2_SIZE *found = pcre2_get_ovector_pointer((pcre2_match_data *)data);
  size_t k = 0;
  for (int i = n - 1; i >= 0; i--) {
    if (found[2 * i + 1] == start) continue;
    HOLDS(k < ends->n && ends->data[k] == found[2 * i + 1]);
    k++;
  }
  HOLDS(k == ends->n);
}

static void match(par_automaton *automaton, const pcre2_code *code, const par_buf *text) {
  pcre2_match_data *data = pcre2_match_data_create(N_FOUND, NULL);
  par_sizes ends = {0};
  par_error err = {0};
  for (size_t start = 0; data != NULL && start <= text->len; start++) {
    int n = pcre2_dfa_match(code, (PCRE2_SPTR)text->data, text->len, start, PCRE2_ANCHORED,
                            data, NULL, workspace, WORKSPACE);
    if (n < 0 && n != PCRE2_ERROR_NOMATCH) break;
    par_sizes_reset(&ends);
    HOLDS(par_automaton_ends(&ends, automaton, text, start, PAR_ENDS_ALL, &err) == PAR_OK);
    compare(&ends, data, n, start);
  }
  par_sizes_clear(&ends);
  pcre2_match_data_free(data);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1 || size < 1 + (size_t)data[0] % 24) return 0;
  size_t n = data[0] % 24;
  par_buf pattern = {0};
  par_buf text = {0};
  par_error err = {0};
  par_automaton *automaton = NULL;
  int number;
  PCRE2_SIZE offset;
  write_pattern(&pattern, data + 1, n);
  for (size_t i = 1 + n; i < size && text.len < 32; i++)
    par_buf_append_byte(&text, data[i] % 4);
  if (text.data == NULL) par_buf_append(&text, "", 0);
  pcre2_code *code = pcre2_compile(
    (PCRE2_SPTR)pattern.data, pattern.len,
    PCRE2_DOTALL | PCRE2_NO_AUTO_POSSESS | PCRE2_NO_START_OPTIMIZE, &number, &offset, NULL);
  par_status status = par_automaton_new(&automaton, pattern.data, pattern.len, &err);
  HOLDS(status == PAR_OK || err.message[0] != '\0');
  if (code != NULL && status == PAR_OK && text.len > 0) match(automaton, code, &text);
  par_automaton_free(automaton);
  pcre2_code_free(code);
  par_buf_clear(&pattern);
  par_buf_clear(&text);
  return 0;
}
