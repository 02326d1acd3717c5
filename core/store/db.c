/* db.c -- opening, closing, transactions. */

#include "store/db.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "store/db_internal.h"

enum { CANCEL_STEPS = 10000 };

/* A connection is used by one thread only. */
enum { MODE = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX };

static par_status status_of(int code) {
  switch (code & 0xFF) {
    case SQLITE_NOMEM: return PAR_ENOMEM;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return PAR_EBUSY;
    case SQLITE_FULL:
    case SQLITE_READONLY: return PAR_EREADONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return PAR_ECORRUPT;
    case SQLITE_INTERRUPT: return PAR_ECANCELLED;
    case SQLITE_TOOBIG: return PAR_ELIMIT;
    case SQLITE_ERROR:
    case SQLITE_AUTH:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE: return PAR_EINVALID;
    default: return PAR_EIO;
  }
}

par_status par_db__fail(par_db *db, par_error *err) {
  par_status status = status_of(sqlite3_extended_errcode(db->handle));
  if (status == PAR_ENOMEM) return par_fail_memory(err);
  if (status == PAR_EBUSY) return par_db__fail_busy(db, err);
  if (sqlite3_errcode(db->handle) == SQLITE_FULL)
    return par_fail(err, status, "no room is left on the disk of '%s'",
                    sqlite3_db_filename(db->handle, "main"));
  return par_fail(err, status, "%s", sqlite3_errmsg(db->handle));
}

static int look_at_cancel(void *payload) {
  const par_db *db = payload;
  return db->cancel != NULL && *db->cancel != 0;
}

/* "file:" and the path with what a URI reserves escaped. */
static void write_uri(par_buf *uri, const char *path, const char *query) {
  par_buf_append_cstr(uri, "file:");
  for (const char *p = path; *p != '\0'; p++) {
    if (strchr("%?#", *p) != NULL)
      par_buf_printf(uri, "%%%02X", (unsigned)(unsigned char)*p);
    else
      par_buf_append_byte(uri, (uint8_t)*p);
  }
  par_buf_append_cstr(uri, query);
}

static par_status open_handle(par_db *db, const char *path, int flags, const char *query,
                              par_error *err) {
  par_buf uri = {0};
  const char *vfs = flags & SQLITE_OPEN_READWRITE ? par_db__writing_vfs() : NULL;
  write_uri(&uri, path, query);
  par_status status = par_buf_finish(&uri, err);
  if (status == PAR_OK &&
      sqlite3_open_v2(par_buf_cstr(&uri), &db->handle, flags | MODE, vfs) != SQLITE_OK) {
    status = db->handle == NULL
               ? par_fail_memory(err)
               : par_fail(err, PAR_EIO, "%s: %s", path, sqlite3_errmsg(db->handle));
  }
  if (status == PAR_OK) par_db__be_patient(db);
  par_buf_clear(&uri);
  return status;
}

/* Whether reading the schema fails for want of a place for the journal's index,
 * and of nothing else. */
static bool needs_journal(par_db *db) {
  int result = sqlite3_exec(db->handle, "SELECT 1 FROM sqlite_schema", NULL, NULL, NULL);
  return (result & 0xFF) == SQLITE_CANTOPEN || (result & 0xFF) == SQLITE_READONLY;
}

/* A journal with transactions that are not in the file yet. */
static par_status check_no_journal(const char *path, par_error *err) {
  par_buf journal = {0};
  struct stat info;
  par_buf_printf(&journal, "%s-wal", path);
  par_status status = par_buf_finish(&journal, err);
  if (status == PAR_OK && stat(par_buf_cstr(&journal), &info) == 0 && info.st_size > 0)
    status = par_fail(err, PAR_EREADONLY,
                      "%s: was not closed; open it once where it can be written", path);
  par_buf_clear(&journal);
  return status;
}

/* A corpus on a read-only medium has no place for the journal's index: nobody
 * can write there, so it is opened as a file that does not change. */
static par_status open_for_reading(par_db *db, const char *path, par_error *err) {
  par_status status = open_handle(db, path, SQLITE_OPEN_READONLY, "", err);
  if (status != PAR_OK || !needs_journal(db)) return status;
  sqlite3_close(db->handle);
  db->handle = NULL;
  PAR_TRY(check_no_journal(path, err));
  db->immutable = true;
  return open_handle(db, path, SQLITE_OPEN_READONLY, "?immutable=1", err);
}

static par_status open_connection(par_db *db, const char *path, par_db_mode mode,
                                  par_error *err) {
  if (mode == PAR_DB_READ) return open_for_reading(db, path, err);
  int flags = SQLITE_OPEN_READWRITE | (mode == PAR_DB_CREATE ? SQLITE_OPEN_CREATE : 0);
  par_status status = open_handle(db, path, flags, "", err);
  if (status == PAR_OK && sqlite3_db_readonly(db->handle, "main") == 1)
    return par_fail(err, PAR_EREADONLY, "%s: cannot be written", path);
  db->writable = true;
  return status;
}

void par_db_map_all(par_db *db) {
  sqlite3_exec(db->handle, "PRAGMA mmap_size = 2147418112", NULL, NULL, NULL);
}

void par_db_map_little(par_db *db) {
  sqlite3_exec(db->handle, "PRAGMA mmap_size = 67108864", NULL, NULL, NULL);
}

/* The schema stays trusted: this SQLite counts its JSON functions, which our own
 * views use, as unsafe, and none that is has been made known here. */
static par_status configure(par_db *db, par_error *err) {
  sqlite3_progress_handler(db->handle, CANCEL_STEPS, look_at_cancel, db);
  sqlite3_db_config(db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  par_db_map_all(db);
  return par_db_execute(db, "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;", err);
}

/* Foreign keys only matter to writers; WAL stays in the file once it is set. Pages that
 * are written again and again reach the file, and the disk is waited for, only every
 * 32 MiB of journal, which is small enough to be written over while it is in memory. */
static par_status configure_writer(par_db *db, par_error *err) {
  PAR_TRY(par_db__execute_patiently(db, "PRAGMA journal_mode = WAL", err));
  return par_db_execute(db,
                        "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4096;"
                        "PRAGMA foreign_keys = ON;",
                        err);
}

par_status par_db_open(par_db **out, const char *path, par_db_mode mode,
                       const par_patience *patience, par_error *err) {
  *out = NULL;
  if (access(path, F_OK) != 0) {
    if (errno != ENOENT) return par_fail(err, PAR_EIO, "%s: %s", path, strerror(errno));
    if (mode != PAR_DB_CREATE) return par_fail(err, PAR_ENOTFOUND, "no corpus at '%s'", path);
    PAR_TRY(par_db__create(path, err));
  }
  struct stat info;
  if (stat(path, &info) == 0 && S_ISDIR(info.st_mode))
    return par_fail(err, PAR_EINVALID, "%s: is a folder, not a corpus file", path);
  par_db *db = calloc(1, sizeof *db);
  if (db == NULL) return par_fail_memory(err);
  if (patience != NULL) db->patience = *patience;
  db->cancel = db->patience.cancel;
  par_status status = open_connection(db, path, mode, err);
  if (status == PAR_OK) status = configure(db, err);
  if (status == PAR_OK) status = par_schema__prepare(db, path, mode == PAR_DB_CREATE, err);
  if (status == PAR_OK && db->writable) status = configure_writer(db, err);
  if (status == PAR_ECORRUPT && (sqlite3_errcode(db->handle) & 0xFF) == SQLITE_NOTADB)
    status = par_fail(err, PAR_EINVALID, "%s: is not a corpus file", path);
  if (status == PAR_OK)
    *out = db;
  else
    par_db_close(db);
  return status;
}

/* Statements that others still hold end, and so do their cursors into tables of
 * the floors above. */
static void reset_statements(par_db *db) {
  sqlite3_stmt *stmt = NULL;
  while ((stmt = sqlite3_next_stmt(db->handle, stmt)) != NULL) sqlite3_reset(stmt);
}

/* Without connections of others: the file alone has all there is, and needs no place
 * for a journal to be read. Else what can be is copied from the journal into the
 * file, and the last one to close does the rest. */
static void settle(sqlite3 *handle) {
  sqlite3_busy_timeout(handle, 0);
  sqlite3_progress_handler(handle, 0, NULL, NULL);
  if (sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL) != SQLITE_OK)
    sqlite3_wal_checkpoint_v2(handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
}

/* A reader cannot settle the file. When it was the last one to have it open, a
 * writer's journal would stay. */
static void settle_after_reader(const char *path) {
  sqlite3 *handle = NULL;
  par_buf journal = {0};
  par_buf_printf(&journal, "%s-wal", path);
  if (access(par_buf_cstr(&journal), F_OK) == 0 && access(path, W_OK) == 0 &&
      sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK)
    settle(handle);
  sqlite3_close(handle);
  par_buf_clear(&journal);
}

static void close_handle(par_db *db) {
  par_buf path = {0};
  const char *name = sqlite3_db_filename(db->handle, "main");
  if (name != NULL) par_buf_append_cstr(&path, name);
  if (db->writable) settle(db->handle);
  sqlite3_close_v2(db->handle);
  if (!db->writable && !db->immutable && path.len > 0)
    settle_after_reader(par_buf_cstr(&path));
  par_buf_clear(&path);
}

void par_db_close(par_db *db) {
  if (db == NULL) return;
  if (db->handle != NULL) {
    par_db_rollback(db);
    par_db__finalize_statements(db);
    reset_statements(db);
    close_handle(db);
  }
  free(db);
}

bool par_db_writable(const par_db *db) {
  return db->writable;
}

par_status par_db_execute(par_db *db, const char *sql, par_error *err) {
  par_db__let_go(db);
  if (sqlite3_exec(db->handle, sql, NULL, NULL, NULL) != SQLITE_OK)
    return par_db__fail(db, err);
  return PAR_OK;
}

par_status par_db_check(par_db *db, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  if (sqlite3_prepare_v2(db->handle, "PRAGMA integrity_check(1)", -1, &stmt, NULL) !=
      SQLITE_OK)
    return par_db__fail(db, err);
  par_status status = par_db__step(db, stmt, err);
  if (status == PAR_OK) {
    const char *finding = (const char *)sqlite3_column_text(stmt, 0);
    if (finding == NULL || strcmp(finding, "ok") != 0)
      status = par_fail(err, PAR_ECORRUPT, "the file is damaged: %s",
                        finding == NULL ? "unreadable" : finding);
  }
  sqlite3_finalize(stmt);
  return status < 0 ? status : PAR_OK;
}

void par_db_set_cancel(par_db *db, const volatile int *cancel) {
  db->cancel = cancel;
}

void par_db_set_cut(par_db *db, const volatile int *cut) {
  db->cut = cut;
}
