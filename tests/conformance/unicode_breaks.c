/* unicode_breaks.c -- WordBreakTest.txt and SentenceBreakTest.txt of Unicode, one test a line.
 *
 *     unicode_breaks [FOLDER]
 *
 * FOLDER is that of the Unicode Character Database's `auxiliary` files. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../c/tap.h"
#include "text/sentbreak.h"
#include "text/utf8.h"
#include "text/wordbreak.h"

enum { MAX_CASE = 1024 };

typedef struct break_case {
  char text[MAX_CASE];
  size_t len;
  size_t boundaries[MAX_CASE]; /* without the one at 0 */
  size_t n_boundaries;
} break_case;

typedef size_t after_fn(const char *text, size_t len, size_t start);

/* A line such as "÷ 0001 × 0308 ÷	# ..."; false for one without a case. */
static bool read_case(break_case *out, char *line) {
  out->len = out->n_boundaries = 0;
  line[strcspn(line, "#\n")] = '\0';
  bool any = false;
  for (char *word = strtok(line, " \t"); word != NULL; word = strtok(NULL, " \t")) {
    if (strcmp(word, "\xC3\xB7") == 0) { /* the division sign */
      if (any) out->boundaries[out->n_boundaries++] = out->len;
    } else if (strcmp(word, "\xC3\x97") != 0) {
      out->len += par_utf8_encode(out->text + out->len, (uint32_t)strtoul(word, NULL, 16));
      any = true;
    }
  }
  return any;
}

static bool passes(const break_case *wanted, after_fn *after) {
  size_t n = 0;
  for (size_t at = 0; at < wanted->len; ++n) {
    at = after(wanted->text, wanted->len, at);
    if (n >= wanted->n_boundaries || wanted->boundaries[n] != at) return false;
  }
  return n == wanted->n_boundaries;
}

static void run_file(const char *folder, const char *name, after_fn *after) {
  char path[1024], line[4096], title[128];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "r");
  if (!OK(file != NULL, name)) return;
  static break_case wanted;
  for (int number = 1; fgets(line, sizeof line, file) != NULL; ++number) {
    if (!read_case(&wanted, line)) continue;
    snprintf(title, sizeof title, "%s line %d", name, number);
    OK(passes(&wanted, after), title);
  }
  fclose(file);
}

int main(int argc, char **argv) {
  const char *folder = argc > 1 ? argv[1] : "/usr/share/unicode/auxiliary";
  run_file(folder, "WordBreakTest.txt", par_wordbreak_after);
  run_file(folder, "SentenceBreakTest.txt", par_sentbreak_after);
  return DONE();
}
