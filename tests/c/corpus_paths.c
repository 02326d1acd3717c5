/* corpus_paths.c -- labels, constraints and ends of regular patterns; marks for words
 * near each other, against a count of each window. */

#include "corpus/paths.h"

#include <string.h>

#include "corpus/near.h"
#include "scratch.h"
#include "tap.h"

static par_segment segment_of(const char *s) {
  return (par_segment){.bytes = {.data = (char *)s, .len = strlen(s), .cap = strlen(s)},
                       .n_tokens = (uint32_t)strlen(s)};
}

static par_paths *paths_of(const char *pattern) {
  par_paths *paths = NULL;
  par_error err = {0};
  MUST(par_paths_new(&paths, pattern, strlen(pattern), &err), &err);
  return paths;
}

static bool next_is(par_paths *paths, const par_paths_text *text, size_t from, bool shortest,
                    size_t start, size_t end) {
  par_regular_hit hit = {0};
  par_error err = {0};
  return par_paths_next(&hit, paths, text, from, shortest, &err) == PAR_OK &&
         hit.start == start && hit.end == end;
}

static void test_labels(void) {
  par_paths *paths = paths_of("(?<one>a|aa)(?<two>c)?b?");
  par_segment segment = segment_of("xaabx");
  par_paths_text text = {&segment, NULL, NULL};
  par_regular_hit hit = {1, 4};
  par_regular_hit labels[2];
  par_error err = {0};
  OK(next_is(paths, &text, 0, false, 1, 4), "the longest match, not the first alternative");
  OK(next_is(paths, &text, 0, true, 1, 2), "the shortest one");
  OK(par_paths_labels(labels, paths, &text, &hit, &err) == PAR_OK && labels[0].start == 1 &&
       labels[0].end == 3 && labels[1].start == SIZE_MAX,
     "labels are those of the hit");
  EQUAL(par_paths_label(paths, 0), "one", "a label has its name");
  par_paths_free(paths);
}

static void test_ends(void) {
  par_paths *paths = paths_of("a[ab]*");
  par_segment segment = segment_of("xabba");
  par_paths_text text = {&segment, NULL, NULL};
  par_sizes ends = {0};
  par_error err = {0};
  OK(par_paths_ends(&ends, paths, &text, 1, &err) == PAR_OK && ends.n == 4 &&
       ends.data[0] == 2 && ends.data[3] == 5,
     "all ends, ascending");
  OK(par_paths_ends(&ends, paths, &text, 2, &err) == PAR_OK && ends.n == 0,
     "none where nothing begins");
  par_sizes_clear(&ends);
  par_paths_free(paths);
}

static par_test in_set(unsigned label, char byte) {
  par_test test = {.kind = PAR_TEST_IN, .a = label, .b = label};
  test.set[(uint8_t)byte / 8] |= (uint8_t)(1u << ((uint8_t)byte % 8));
  return test;
}

static void test_constraint(void) {
  par_paths *paths = paths_of("[ab]*(?<last>[ab])");
  par_segment segment = segment_of("babbax");
  par_paths_text text = {&segment, NULL, NULL};
  par_sizes ends = {0};
  par_error err = {0};
  par_test test = in_set(par_paths_label_number(paths, "last"), 'b');
  MUST(par_paths_constrain(paths, &test, 1, &err), &err);
  OK(next_is(paths, &text, 0, false, 0, 4), "the longest match that satisfies it");
  OK(next_is(paths, &text, 1, true, 1, 3), "the shortest one");
  OK(par_paths_ends(&ends, paths, &text, 1, &err) == PAR_OK && ends.n == 2 &&
       ends.data[0] == 3 && ends.data[1] == 4,
     "all ends that do");
  test.a = test.b = par_paths_label_number(paths, "nowhere");
  MUST(par_paths_constrain(paths, &test, 1, &err), &err);
  OK(!next_is(paths, &text, 0, false, 0, 4), "a label that is nowhere satisfies nothing");
  test.a = test.b = 9;
  OK(par_paths_constrain(paths, &test, 1, &err) == PAR_EINVALID,
     "tests of nothing are refused");
  par_sizes_clear(&ends);
  par_paths_free(paths);
}

static int stop(void *payload, uint64_t done, uint64_t total) {
  (void)payload, (void)done, (void)total;
  return 1;
}

static void test_cancel(void) {
  par_paths *paths = paths_of("(?:a|aa)*b");
  par_segment segment = segment_of("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
  par_progress progress = {stop, NULL};
  par_paths_text text = {&segment, NULL, &progress};
  par_regular_hit hit = {0};
  par_error err = {0};
  par_test test = in_set(PAR_LABEL_MATCHEND, 'x');
  MUST(par_paths_constrain(paths, &test, 1, &err), &err);
  OK(par_paths_next(&hit, paths, &text, 0, false, &err) == PAR_ECANCELLED,
     "a search is stopped");
  par_paths_free(paths);
}

static bool near_in_window(const char *s, size_t at, int from, int to) {
  for (int d = from; d <= to; d++) {
    ptrdiff_t other = (ptrdiff_t)at + d;
    if (other < 0 || other >= (ptrdiff_t)strlen(s)) continue;
    if (s[other] == 'i') return true;
  }
  return false;
}

static void test_windows(void) {
  bool good = true;
  for (unsigned round = 0; round < 500; round++) {
    char given[16] = {0};
    char bytes[16] = {0};
    size_t len = random_below(15) + 1;
    for (size_t i = 0; i < len; i++) given[i] = bytes[i] = "io"[random_below(2)];
    int from = (int)random_below(9) - 4;
    int to = from + (int)random_below(4);
    par_segment segment = segment_of(bytes);
    par_near near = {0};
    par_near_sets sets = {.item['i'] = true};
    par_error err = {0};
    MUST(par_near_window(&near, &segment, &sets, from, to, &err), &err);
    for (size_t i = 0; i < len; i++) {
      const par_near_pair *pair = &near.pairs[(uint8_t)bytes[i] - 1];
      good = good && pair->byte == (uint8_t)given[i] &&
             pair->marked == near_in_window(given, i, from, to);
    }
  }
  OK(good, "marks say what stands in a window");
}

int main(void) {
  test_labels();
  test_ends();
  test_constraint();
  test_cancel();
  test_windows();
  return DONE();
}
