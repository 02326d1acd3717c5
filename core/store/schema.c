/* schema.c -- is this file a corpus, and of which version; bring it up to date. */

#include <stdio.h>

#include "store/db_internal.h"
#include "store/schema_internal.h"

/* "parl" */
enum { APPLICATION_ID = 0x7061726C, PAGE_SIZE = 8192 };

static par_status read_number(int *out, par_db *db, const char *sql, par_error *err) {
  sqlite3_stmt *stmt = NULL;
  if (sqlite3_prepare_v2(db->handle, sql, -1, &stmt, NULL) != SQLITE_OK)
    return par_db__fail(db, err);
  par_status status = par_db__step(db, stmt, err);
  *out = status == PAR_OK ? sqlite3_column_int(stmt, 0) : 0;
  sqlite3_finalize(stmt);
  return status < 0 ? status : PAR_OK;
}

static par_status apply(par_db *db, const par_migration *migration, int version,
                        par_error *err) {
  char sql[96];
  snprintf(sql, sizeof sql, "PRAGMA user_version = %d; PRAGMA application_id = %d;", version,
           APPLICATION_ID);
  par_status status = par_db_execute(db, migration->sql, err);
  return status == PAR_OK ? par_db_execute(db, sql, err) : status;
}

/* All that is missing in one transaction, so that a killed process leaves
 * either no corpus or a whole one. */
static par_status migrate(par_db *db, par_error *err) {
  par_status status = par_db_execute(db, "BEGIN IMMEDIATE", err);
  int version = 0;
  if (status == PAR_OK) status = read_number(&version, db, "PRAGMA user_version", err);
  for (int i = version; status == PAR_OK && i >= 0 && par_migrations[i].sql != NULL; i++)
    status = apply(db, &par_migrations[i], i + 1, err);
  if (status == PAR_OK) return par_db_commit(db, err);
  par_db_rollback(db);
  return status;
}

static int newest_version(void) {
  int n = 0;
  while (par_migrations[n].sql != NULL) n++;
  return n;
}

static par_status look_at(int *application, int *version, int *n_objects, par_db *db,
                          const char *path, par_error *err) {
  par_status status = read_number(application, db, "PRAGMA application_id", err);
  if (status == PAR_OK) status = read_number(version, db, "PRAGMA user_version", err);
  if (status == PAR_OK)
    status = read_number(n_objects, db, "SELECT count(*) FROM sqlite_schema", err);
  if (status == PAR_ECORRUPT)
    return par_fail(err, PAR_EINVALID, "%s: is not a corpus file", path);
  return status;
}

par_status par_schema__prepare(par_db *db, const char *path, bool create, par_error *err) {
  int application = 0;
  int version = 0;
  int n_objects = 0;
  if (create) {
    char sql[48]; /* of no effect once the file has a page */
    snprintf(sql, sizeof sql, "PRAGMA page_size = %d;", PAGE_SIZE);
    PAR_TRY(par_db_execute(db, sql, err));
  }
  PAR_TRY(look_at(&application, &version, &n_objects, db, path, err));
  bool is_new = application == 0 && version == 0 && n_objects == 0;
  if (is_new && create) return migrate(db, err);
  if (application != APPLICATION_ID || version < 1)
    return par_fail(err, PAR_EINVALID, "%s: is not a corpus file", path);
  if (version > newest_version())
    return par_fail(err, PAR_EUNSUPPORTED,
                    "%s: was written by a newer version (format %d, this one knows %d)", path,
                    version, newest_version());
  if (version == newest_version()) return PAR_OK;
  if (!db->writable)
    return par_fail(err, PAR_EUNSUPPORTED,
                    "%s: is of an older format; open it once for writing", path);
  return migrate(db, err);
}
