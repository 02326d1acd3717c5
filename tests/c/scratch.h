/* scratch.h -- random numbers, and a folder for corpora that goes with the program. */

#ifndef PAR_TESTS_SCRATCH_H
#define PAR_TESTS_SCRATCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/status.h"

static uint64_t random_state = 1;

/* xorshift64* of Vigna, 2016. */
static inline uint32_t random_below(uint32_t n) {
  random_state ^= random_state >> 12;
  random_state ^= random_state << 25;
  random_state ^= random_state >> 27;
  return (uint32_t)((random_state * UINT64_C(2685821657736338717)) >> 33) % n;
}

/* Rounds and seed from the command line: PROGRAM [ROUNDS [SEED]]. */
static inline unsigned random_rounds(int argc, char **argv, unsigned otherwise) {
  if (argc > 2) random_state = strtoull(argv[2], NULL, 10) | 1;
  return argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : otherwise;
}

static char scratch_folder[256];
static char scratch_corpus[sizeof scratch_folder + 32];

/* The corpus file is gone, with what SQLite puts beside it. */
static inline void scratch_remove(void) {
  static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
  char path[sizeof scratch_corpus + 16];
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
    snprintf(path, sizeof path, "%s%s", scratch_corpus, endings[i]);
    unlink(path);
  }
}

static inline void scratch_end(void) {
  scratch_remove();
  rmdir(scratch_folder);
}

/* Make the folder; scratch_corpus is then the path of a file that is not there. */
static inline void scratch_begin(void) {
  const char *root = getenv("TMPDIR");
  snprintf(scratch_folder, sizeof scratch_folder, "%s/parlance-test-XXXXXX",
           root == NULL ? "/tmp" : root);
  if (mkdtemp(scratch_folder) == NULL) {
    puts("Bail out! no folder for scratch files");
    exit(1);
  }
  snprintf(scratch_corpus, sizeof scratch_corpus, "%s/corpus.db", scratch_folder);
  atexit(scratch_end);
}

/* Ends the program when what a test stands on fails. */
static inline void must_at(par_status status, const par_error *err, const char *file,
                           int line) {
  if (status >= 0) return;
  printf("Bail out! %s:%d: %s: %s\n", file, line, par_status_name(status), err->message);
  exit(1);
}

#define MUST(call, err) must_at((call), (err), __FILE__, __LINE__)

#endif
