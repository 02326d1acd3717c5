/* pdf_files.c -- how fast PDF files load, beside pdftotext on the same files.
 *
 *     pdf_files < LIST
 *
 * LIST names a file in each line. Prints seconds of processor time of all that takes part,
 * "pdftotext<TAB>s" for `pdftotext FILE -` of every file and "load<TAB>s" for a process
 * that reads and loads all, the median of rounds by turns, the median ratio of a round,
 * and the numbers of files and bytes. */

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "load/loader.h"

enum { ROUNDS = 9, MAX_FILES = 1000, PATH_BYTES = 4096 };

extern char **environ;

typedef struct list {
  char *paths[MAX_FILES];
  size_t n;
} list;

static void wait_for(pid_t pid) {
  int state;
  if (waitpid(pid, &state, 0) < 0) exit(EXIT_FAILURE);
}

static void run_all(const list *files) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
    posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_WRONLY, 0);
  for (size_t i = 0; i < files->n; i++) {
    char program[] = "pdftotext", dash[] = "-";
    char *arguments[] = {program, files->paths[i], dash, NULL};
    pid_t pid;
    if (posix_spawnp(&pid, program, &actions, NULL, arguments, environ) != 0)
      exit(EXIT_FAILURE);
    wait_for(pid);
  }
  posix_spawn_file_actions_destroy(&actions);
}

static void load_file(const char *path) {
  par_error err = {0};
  par_buf bytes = {0};
  par_loaded loaded = {0};
  if (par_file_read(&bytes, path, (size_t)1 << 30, &err) == PAR_OK)
    (void)par_load_bytes(&loaded, bytes.data, bytes.len, path, NULL, &err);
  par_loaded_clear(&loaded);
  par_buf_clear(&bytes);
}

static void load_all(const list *files) {
  pid_t pid = fork();
  if (pid < 0) exit(EXIT_FAILURE);
  if (pid == 0) {
    for (size_t i = 0; i < files->n; i++) load_file(files->paths[i]);
    exit(EXIT_SUCCESS);
  }
  wait_for(pid);
}

/* The processor time of all that have been waited for. */
static double now(void) {
  struct rusage u;
  getrusage(RUSAGE_CHILDREN, &u);
  return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
         (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static double measure(void run(const list *), const list *files) {
  double start = now();
  run(files);
  return now() - start;
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static double median(double values[ROUNDS]) {
  qsort(values, ROUNDS, sizeof *values, compare);
  return values[ROUNDS / 2];
}

int main(void) {
  static list files;
  char path[PATH_BYTES];
  double theirs[ROUNDS], ours[ROUNDS], ratios[ROUNDS];
  size_t n_bytes = 0;
  while (files.n < MAX_FILES && fgets(path, sizeof path, stdin) != NULL) {
    par_buf bytes = {0};
    path[strcspn(path, "\n")] = '\0';
    if (par_file_read(&bytes, path, (size_t)1 << 30, NULL) == PAR_OK)
      files.paths[files.n++] = strdup(path);
    n_bytes += bytes.len;
    par_buf_clear(&bytes);
  }
  for (int i = 0; i < ROUNDS; i++) {
    theirs[i] = measure(run_all, &files);
    ours[i] = measure(load_all, &files);
    ratios[i] = ours[i] / theirs[i];
  }
  printf("pdftotext\t%.3f\nload\t%.3f\nratio\t%.3f\n", median(theirs), median(ours),
         median(ratios));
  printf("files\t%zu\nbytes\t%zu\n", files.n, n_bytes);
  for (size_t i = 0; i < files.n; i++) free(files.paths[i]);
  return 0;
}
