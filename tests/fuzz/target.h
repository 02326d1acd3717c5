/* target.h -- what a fuzzer is: a function that takes bytes, and does not return when
 * something is wrong.
 *
 * By `make fuzzers` it is linked with libFuzzer; in all other builds driver.h runs it for some
 * seconds among the tests. */

#ifndef PAR_TESTS_FUZZ_TARGET_H
#define PAR_TESTS_FUZZ_TARGET_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Both have names that libFuzzer knows. */
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* End the program when what must hold does not. */
#define HOLDS(cond)                                                             \
  do {                                                                          \
    if (!(cond)) {                                                              \
      fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #cond); \
      abort();                                                                  \
    }                                                                           \
  } while (0)

#endif
