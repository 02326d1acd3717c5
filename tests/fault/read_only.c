/* read_only.c -- a corpus where nothing can be written: it is read all the same.
 *
 * Permissions do not bind root, so that the work is done as nobody. */

#include <sys/stat.h>
#include <sys/wait.h>

#include "c/scratch.h"
#include "c/tap.h"
#include "c/texts.h"
#include "corpus/check.h"

enum { NOBODY = 65534 };

typedef bool trial_fn(void);

/* Run it in a child, as nobody; whether it returned true. */
static bool as_nobody(trial_fn *trial) {
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0)) _exit(2);
    _exit(trial() ? 0 : 1);
  }
  int status = 0;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) &&
         WEXITSTATUS(status) == 0;
}

static bool reads(void) {
  par_corpus *corpus = NULL;
  par_check_result result;
  par_error err = {0};
  par_status status = par_corpus_open(&corpus, scratch_corpus, PAR_DB_READ, NULL, &err);
  if (status == PAR_OK) status = par_check(&result, corpus, NULL, &err);
  if (status == PAR_OK && par_db_begin(corpus->db, NULL) != PAR_EREADONLY)
    status = PAR_EINVALID;
  par_corpus_close(corpus);
  if (status != PAR_OK) fprintf(stderr, "# %s\n", err.message);
  return status == PAR_OK && result.n_documents > 0;
}

static bool refuses_to_write(void) {
  par_corpus *corpus = NULL;
  par_error err = {0};
  par_status status = par_corpus_open(&corpus, scratch_corpus, PAR_DB_WRITE, NULL, &err);
  par_corpus_close(corpus);
  if (status != PAR_EREADONLY) fprintf(stderr, "# %d: %s\n", status, err.message);
  return status == PAR_EREADONLY && err.message[0] != '\0';
}

static bool refuses_to_read(void) {
  par_corpus *corpus = NULL;
  par_error err = {0};
  par_status status = par_corpus_open(&corpus, scratch_corpus, PAR_DB_READ, NULL, &err);
  par_corpus_close(corpus);
  if (status != PAR_EREADONLY) fprintf(stderr, "# %d: %s\n", status, err.message);
  return status == PAR_EREADONLY;
}

static void leave_journal(void) {
  char path[sizeof scratch_corpus + 8];
  snprintf(path, sizeof path, "%s-wal", scratch_corpus);
  FILE *file = fopen(path, "wb");
  if (file == NULL) return;
  fputs("what another process has not written back yet", file);
  fclose(file);
}

int main(void) {
  scratch_begin();
  par_corpus_close(random_corpus(5, 20));
  chmod(scratch_folder, 0755);
  chmod(scratch_corpus, 0444);
  OK(as_nobody(reads), "a file that cannot be written is read");
  OK(as_nobody(refuses_to_write), "and is not opened for writing");
  chmod(scratch_folder, 0555);
  OK(as_nobody(reads), "a file in a folder that cannot be written is read");
  chmod(scratch_corpus, 0666);
  OK(as_nobody(reads), "also one that could be written");
  OK(as_nobody(refuses_to_write), "but there is no place for its journal");
  chmod(scratch_folder, 0755);
  leave_journal();
  chmod(scratch_folder, 0555);
  OK(as_nobody(refuses_to_read), "what was not closed is not read without its journal");
  chmod(scratch_folder, 0755);
  return DONE();
}
