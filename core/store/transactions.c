/* transactions.c -- beginning and ending, waiting for others, reading one state. */

#include <time.h>

#include "store/db_internal.h"

/* Others are seldom in the way for longer. */
static const double MOMENT_SECONDS = 0.5;

/* One who adds leaves a gap of a fraction of a millisecond between two transactions:
 * who asks often, and not in step with it, finds one within seconds. */
enum { MOST_MILLISECONDS = 4 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double patience_of(const par_db *db) {
  return db->patience.seconds == 0 ? PAR_PATIENCE_SECONDS : db->patience.seconds;
}

/* SQLite's busy handler: not 0 to try again. */
static int wait_a_little(void *payload, int n_tries) {
  par_db *db = payload;
  if (n_tries == 0) db->waiting_since = now();
  double waited = now() - db->waiting_since;
  if (waited >= patience_of(db)) return 0;
  if (db->cancel != NULL && *db->cancel != 0) return 0;
  if (waited > MOMENT_SECONDS && !db->told && db->patience.tell != NULL) {
    db->told = true;
    db->patience.tell(db->patience.payload);
  }
  sqlite3_sleep(1 + n_tries % MOST_MILLISECONDS);
  return 1;
}

void par_db__be_patient(par_db *db) {
  sqlite3_busy_handler(db->handle, wait_a_little, db);
}

par_status par_db__fail_busy(par_db *db, par_error *err) {
  if (db->cancel != NULL && *db->cancel != 0)
    return par_fail(err, PAR_ECANCELLED, "interrupted");
  if (sqlite3_extended_errcode(db->handle) == SQLITE_BUSY_SNAPSHOT)
    return par_fail(err, PAR_EBUSY,
                    "another program has changed the corpus while it is being read here");
  double seconds = patience_of(db);
  if (seconds < 0) return par_fail(err, PAR_EBUSY, "another program is writing to the corpus");
  return par_fail(err, PAR_EBUSY, "another program is writing to the corpus: waited %g s",
                  seconds);
}

/* SQLite gives up at once, without asking its busy handler, where two who wait for each
 * other could not end: one of them has to begin again. */
par_status par_db__execute_patiently(par_db *db, const char *sql, par_error *err) {
  double since = now();
  for (int n = 0;; n++) {
    par_status status = par_db_execute(db, sql, err);
    bool over = now() - since >= patience_of(db) || (db->cancel != NULL && *db->cancel != 0);
    if (status != PAR_EBUSY || over || sqlite3_get_autocommit(db->handle) == 0) return status;
    sqlite3_sleep(1 + n % MOST_MILLISECONDS);
  }
}

par_status par_db_begin(par_db *db, par_error *err) {
  if (!db->writable)
    return par_fail(err, PAR_EREADONLY, "the corpus is open for reading only");
  par_db__let_go(db);
  return par_db__execute_patiently(db, "BEGIN IMMEDIATE", err);
}

par_status par_db_commit(par_db *db, par_error *err) {
  return par_db_execute(db, "COMMIT", err);
}

bool par_db_in_transaction(const par_db *db) {
  return sqlite3_get_autocommit(db->handle) == 0 && !db->reading;
}

static void roll_back(par_db *db) {
  for (int i = 0; i < PAR_N_STMTS; i++)
    if (db->stmts[i] != NULL) sqlite3_reset(db->stmts[i]);
  sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
}

void par_db_rollback(par_db *db) {
  par_db__let_go(db);
  if (par_db_in_transaction(db)) roll_back(db);
}

/* Whether a statement is half-way through: then its moment is that of all others. */
static bool is_stepping(const par_db *db) {
  sqlite3_stmt *stmt = NULL;
  while ((stmt = sqlite3_next_stmt(db->handle, stmt)) != NULL)
    if (sqlite3_stmt_busy(stmt)) return true;
  return false;
}

par_status par_db_read_begin(par_db *db, par_error *err) {
  if (db->n_reads == 0 && sqlite3_get_autocommit(db->handle) != 0 && !is_stepping(db)) {
    if (sqlite3_exec(db->handle, "BEGIN", NULL, NULL, NULL) != SQLITE_OK)
      return par_db__fail(db, err);
    db->reading = true;
  }
  db->n_reads++;
  return PAR_OK;
}

/* A transaction that has only read has nothing to lose. */
void par_db_read_end(par_db *db) {
  if (--db->n_reads > 0 || !db->reading) return;
  if (sqlite3_exec(db->handle, "COMMIT", NULL, NULL, NULL) != SQLITE_OK &&
      sqlite3_get_autocommit(db->handle) == 0)
    roll_back(db);
  db->reading = false;
}

/* Where readers and a writer do not hinder one another; known once something was
 * read. */
static par_status has_journal(bool *answer, par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  if (sqlite3_exec(db->handle, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL) != SQLITE_OK ||
      sqlite3_prepare_v2(db->handle, "PRAGMA journal_mode", -1, &stmt, NULL) != SQLITE_OK)
    return par_db__fail(db, err);
  par_status status = par_db__step(db, stmt, err);
  const unsigned char *mode = status == PAR_OK ? sqlite3_column_text(stmt, 0) : NULL;
  *answer = mode != NULL && sqlite3_stricmp((const char *)mode, "wal") == 0;
  sqlite3_finalize(stmt);
  return status < 0 ? status : PAR_OK;
}

par_status par_db_hold(par_db *db, par_error *err) {
  bool journal = false;
  if (db->held || par_db_in_transaction(db)) return PAR_OK;
  PAR_TRY(par_db_read_begin(db, err));
  par_status status = has_journal(&journal, db, err);
  db->held = status == PAR_OK && journal;
  if (!db->held) par_db_read_end(db);
  return status;
}

void par_db__let_go(par_db *db) {
  if (!db->held) return;
  db->held = false;
  par_db_read_end(db);
}
