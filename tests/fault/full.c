/* full.c -- files may not grow any further: the transaction that does not fit fails, and
 * those before it are in the corpus, whole.
 *
 * A limit on the size of files stands for a full disk. It is tried at many sizes, so that
 * it is met in the journal as well as in the file. */

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "c/scratch.h"
#include "c/tap.h"
#include "store/db.h"
#include "store/documents.h"

enum { N_VALUES = 60, VALUE_BYTES = 30000 };

static const char *value_of(int number) {
  static char value[VALUE_BYTES + 1];
  memset(value, 'a' + number % 26, VALUE_BYTES);
  return value;
}

static par_status store(par_db *db, int number, par_error *err) {
  char key[16];
  snprintf(key, sizeof key, "k%d", number);
  PAR_TRY(par_db_begin(db, err));
  par_status status = par_settings_set(db, key, value_of(number), err);
  if (status == PAR_OK) status = par_db_commit(db, err);
  if (status != PAR_OK) par_db_rollback(db);
  return status;
}

/* How many were stored before the first one that failed. The journal is brought into the
 * file often, or in the end. */
static int store_all(bool often) {
  par_db *db = NULL;
  par_error err = {0};
  int n = 0;
  par_status status = par_db_open(&db, scratch_corpus, PAR_DB_WRITE, NULL, &err);
  if (status == PAR_OK)
    status = par_db_execute(
      db, often ? "PRAGMA wal_autocheckpoint = 20" : "PRAGMA wal_autocheckpoint = 0", &err);
  while (status == PAR_OK && n < N_VALUES && store(db, n, &err) == PAR_OK) n++;
  par_db_close(db);
  return n;
}

/* The same in a process with a limit. */
static int store_within(rlim_t limit, bool often) {
  pid_t child = fork();
  if (child == 0) {
    struct rlimit size = {limit, limit};
    signal(SIGXFSZ, SIG_IGN);
    _exit(setrlimit(RLIMIT_FSIZE, &size) == 0 ? store_all(often) : 255);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
  return WEXITSTATUS(status);
}

/* Whether exactly the first `n` values are there. */
static bool has_first(int n) {
  par_db *db = NULL;
  par_error err = {0};
  par_status status = par_db_open(&db, scratch_corpus, PAR_DB_READ, NULL, &err);
  if (status == PAR_OK) status = par_db_check(db, &err);
  for (int i = 0; status >= 0 && i <= n; i++) {
    char key[16];
    par_buf value = {0};
    snprintf(key, sizeof key, "k%d", i);
    status = par_settings_get(&value, db, key, &err);
    bool good = i == n ? status == PAR_DONE
                       : status == PAR_OK && strcmp(par_buf_cstr(&value), value_of(i)) == 0;
    if (!good) status = PAR_ECORRUPT;
    par_buf_clear(&value);
  }
  par_db_close(db);
  if (status < 0) printf("# %d values: %s\n", n, err.message);
  return status >= 0;
}

static bool make_corpus(void) {
  par_db *db = NULL;
  par_error err = {0};
  scratch_remove();
  par_status status = par_db_open(&db, scratch_corpus, PAR_DB_CREATE, NULL, &err);
  par_db_close(db);
  return status == PAR_OK;
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 25);
  bool whole = true;
  bool some = false;
  scratch_begin();
  for (unsigned i = 0; whole && i < rounds; i++) {
    whole = make_corpus();
    int n = whole ? store_within(300000 + random_below(1500000), i % 2 == 0) : -1;
    whole = whole && n >= 0 && n <= N_VALUES && has_first(n);
    some |= n > 0 && n < N_VALUES;
  }
  OK(whole, "what was committed is there, and nothing else");
  OK(some, "some transactions found no room");
  return DONE();
}
