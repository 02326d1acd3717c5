/* tap.h -- the whole test harness of the C tests: TAP on standard output.
 *
 * Include it in one file of a program; `return DONE();` ends main. */

#ifndef PAR_TESTS_TAP_H
#define PAR_TESTS_TAP_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_n_run;
static int tap_n_failed;

/* A name on one line. */
static inline void tap_print_name(const char *name) {
  for (; *name != '\0'; ++name) putchar(*name == '\n' || *name == '\r' ? ' ' : *name);
}

static inline bool tap_ok(bool good, const char *name, const char *file, int line) {
  ++tap_n_run;
  if (!good) ++tap_n_failed;
  printf("%s %d - ", good ? "ok" : "not ok", tap_n_run);
  tap_print_name(name);
  if (!good) printf(" # %s:%d", file, line);
  putchar('\n');
  return good;
}

static inline bool tap_equal(const char *got, const char *wanted, const char *name,
                             const char *file, int line) {
  bool good = got != NULL && wanted != NULL && strcmp(got, wanted) == 0;
  if (!tap_ok(good, name, file, line))
    printf("# wanted: %s\n# got:    %s\n", wanted ? wanted : "NULL", got ? got : "NULL");
  return good;
}

static inline int tap_done(void) {
  printf("1..%d\n", tap_n_run);
  return tap_n_failed > 0 ? 1 : 0;
}

/* One test; the value says whether it passed. */
#define OK(cond, name) tap_ok((cond), (name), __FILE__, __LINE__)

/* One test that two C strings are equal; shows both when they are not. */
#define EQUAL(got, wanted, name) tap_equal((got), (wanted), (name), __FILE__, __LINE__)

/* Prints the plan; the exit status of the program. */
#define DONE() tap_done()

#endif
