/* driver.h -- runs a fuzzer without libFuzzer: its seeds, then what comes of changing them.
 *
 *     NAME [SECONDS [SEED]]    as a test
 *     NAME FILE                one input again
 *
 * Inputs that reach new code are changed further where the compiler tells which code runs
 * (PARLANCE_TRACE); elsewhere some are, by chance. The input at hand is always
 * in the file fuzz-NAME.input of TMPDIR, and stays there when it ends the program.
 *
 * Include it in the fuzzer's file: it has main, but for libFuzzer, which has its own. */

#ifndef PAR_TESTS_FUZZ_DRIVER_H
#define PAR_TESTS_FUZZ_DRIVER_H

#include "fuzz/target.h"

#ifndef PAR_LIBFUZZER

#  include <dirent.h>
#  include <fcntl.h>
#  include <string.h>
#  include <sys/mman.h>
#  include <time.h>
#  include <unistd.h>

#  include "c/scratch.h"
#  include "c/tap.h"

enum { LARGEST = 4096, POOL = 1024, EDGES = 1 << 16, SECONDS = 3, PATH_SIZE = 1024 };

typedef struct input {
  size_t len;
  uint8_t bytes[LARGEST];
} input;

static input *pool[POOL];
static unsigned n_pool;
static input *current; /* a mapped file */
static char current_path[PATH_SIZE];
static uint8_t seen[EDGES];
static bool tells_coverage, found_new;

/* The compiler has it called wherever the core branches. */
void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void) {
  uintptr_t pc = (uintptr_t)__builtin_return_address(0);
  uint8_t *edge = &seen[(pc ^ pc >> 16) % EDGES];
  tells_coverage = true;
  if (*edge == 0) *edge = 1, found_new = true;
}

static void keep(const input *one) {
  unsigned place = n_pool < POOL ? n_pool++ : random_below(POOL);
  if (pool[place] == NULL) pool[place] = malloc(sizeof *pool[place]);
  if (pool[place] != NULL) *pool[place] = *one;
}

static void open_current(const char *name) {
  const char *folder = getenv("TMPDIR");
  snprintf(current_path, sizeof current_path, "%s/fuzz-%s.input",
           folder != NULL ? folder : "/tmp", name);
  int file = open(current_path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  void *map = MAP_FAILED;
  if (file >= 0 && ftruncate(file, sizeof *current) == 0)
    map = mmap(NULL, sizeof *current, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (file >= 0) close(file);
  current = map != MAP_FAILED ? map : calloc(1, sizeof *current);
}

static void run_current(void) {
  uint8_t *exact = malloc(current->len + 1); /* so that reading past it is seen */
  if (exact == NULL) return;
  memcpy(exact, current->bytes, current->len);
  found_new = false;
  LLVMFuzzerTestOneInput(exact, current->len);
  free(exact);
}

static void read_seed(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return;
  current->len = fread(current->bytes, 1, LARGEST, file);
  fclose(file);
  run_current();
  keep(current);
}

static unsigned read_seeds(const char *name) {
  char path[PATH_SIZE];
  snprintf(path, sizeof path, "tests/fuzz/seeds/%s", name);
  DIR *folder = opendir(path);
  struct dirent *entry;
  unsigned n = 0;
  while (folder != NULL && (entry = readdir(folder)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "tests/fuzz/seeds/%.200s/%.500s", name, entry->d_name);
    read_seed(path);
    n++;
  }
  if (folder != NULL) closedir(folder);
  return n;
}

static void insert(input *one, size_t at, const uint8_t *bytes, size_t len) {
  if (len > LARGEST - one->len) len = LARGEST - one->len;
  memmove(one->bytes + at + len, one->bytes + at, one->len - at);
  memcpy(one->bytes + at, bytes, len);
  one->len += len;
}

static void change(input *one) {
  static const uint8_t telling[] = {0, 1, 0x7F, 0x80, 0xFF, '\n', ' ', '(', '[', '{', ','};
  uint8_t copy[64];
  uint8_t byte =
    random_below(2) ? (uint8_t)random_below(256) : telling[random_below(sizeof telling)];
  size_t at = one->len > 0 ? random_below((uint32_t)one->len) : 0;
  size_t len = 1 + random_below(sizeof copy - 1);
  if (len > one->len - at) len = one->len - at;
  const input *other = pool[random_below(n_pool)];
  memcpy(copy, one->bytes + at, len);
  switch (random_below(6)) {
    case 0:
      if (one->len > 0) one->bytes[at] ^= (uint8_t)(1u << random_below(8));
      break;
    case 1:
      if (one->len > 0) one->bytes[at] = byte;
      break;
    case 2: insert(one, at, &byte, 1); break;
    case 3:
      memmove(one->bytes + at, one->bytes + at + len, one->len - at - len);
      one->len -= len;
      break;
    case 4: insert(one, random_below((uint32_t)one->len + 1), copy, len); break;
    default:
      at = other->len > 0 ? random_below((uint32_t)other->len) : 0;
      insert(one, random_below((uint32_t)one->len + 1), other->bytes + at,
             other->len - at < sizeof copy ? other->len - at : sizeof copy);
  }
}

static double now(void) {
  struct timespec at = {0};
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static unsigned run_for(double seconds) {
  double end = now() + seconds;
  unsigned n = 0;
  for (; now() < end; n++) {
    *current = *pool[random_below(n_pool)];
    for (unsigned i = 1 + random_below(6); i > 0; i--) change(current);
    run_current();
    if (found_new || random_below(tells_coverage ? 512 : 32) == 0) keep(current);
  }
  return n;
}

int main(int argc, char **argv) {
  const char *slash = strrchr(argv[0], '/');
  const char *name = slash != NULL ? slash + 1 : argv[0];
  bool again = argc > 1 && access(argv[1], R_OK) == 0;
  double seconds = argc > 1 ? strtod(argv[1], NULL) : SECONDS;
  random_state = (argc > 2 ? strtoull(argv[2], NULL, 10) : 0) | 1;
  LLVMFuzzerInitialize(&argc, &argv);
  open_current(name);
  if (again) {
    read_seed(argv[1]);
    return DONE();
  }
  OK(read_seeds(name) > 0, "the seeds are taken");
  unsigned n = n_pool > 0 ? run_for(seconds) : 0;
  OK(n > 0, "and what comes of changing them");
  printf("# %u inputs, %u kept\n", n, n_pool);
  unlink(current_path);
  for (unsigned i = 0; i < n_pool; i++) free(pool[i]);
  return DONE();
}

#endif
#endif
