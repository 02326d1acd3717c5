/* db.h -- a corpus file, opened: one SQLite connection and its transactions. */

#ifndef PAR_STORE_DB_H
#define PAR_STORE_DB_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

typedef struct par_db par_db;

typedef enum par_db_mode {
  PAR_DB_READ,  /* an existing corpus; read-only files and media too */
  PAR_DB_WRITE, /* an existing corpus, to add to it */
  PAR_DB_CREATE /* an existing corpus, or a new one */
} par_db_mode;

enum { PAR_PATIENCE_SECONDS = 60 };

/* How long to wait while another process has the corpus, and who is told, once,
 * when that takes longer than a moment. All zero: the default, and nobody. */
typedef struct par_patience {
  double seconds; /* 0: PAR_PATIENCE_SECONDS; negative: not at all */
  void (*tell)(void *payload);
  void *payload;
  const volatile int *cancel; /* see par_db_set_cancel */
} par_patience;

/* Open the corpus at `path`; the caller closes it. `patience` is copied, NULL for
 * the default.
 *
 * PAR_ENOTFOUND when there is none (and the mode does not make one),
 * PAR_EINVALID when the file is something else, PAR_EUNSUPPORTED when a newer
 * version wrote it, PAR_EREADONLY when it cannot be written as asked. */
par_status par_db_open(par_db **out, const char *path, par_db_mode mode,
                       const par_patience *patience, par_error *err);

/* Close; the last one to close leaves no journal file behind. NULL accepted.
 * Statements (query.h) keep the file open until they are closed, which is all
 * that can be done with them. */
void par_db_close(par_db *db);

/* Whether it was opened to be written. */
bool par_db_writable(const par_db *db);

/* Transactions do not nest. par_db_begin takes the write lock at once: it waits
 * for another writer as long as it has patience, then fails with PAR_EBUSY. */
par_status par_db_begin(par_db *db, par_error *err);
par_status par_db_commit(par_db *db, par_error *err);
void par_db_rollback(par_db *db); /* nothing when none is open */
bool par_db_in_transaction(const par_db *db);

/* Everything that is read between the two is of one moment, whatever others write
 * meanwhile. They nest, also in a transaction. No transaction begins between them. */
par_status par_db_read_begin(par_db *db, par_error *err);
void par_db_read_end(par_db *db);

/* From now on everything that is read is of this moment, until the connection
 * closes or writes. Of a file that nobody has written to since it was last closed
 * nothing is held: its next writer would have to wait. */
par_status par_db_hold(par_db *db, par_error *err);

/* Run SQL statements that give no rows. */
par_status par_db_execute(par_db *db, const char *sql, par_error *err);

/* How much of the file is read through a map of its pages, from its beginning on: all of
 * it, which spares readers a copy; or few of them while much is written, since what is
 * mapped and was touched is memory of this process until the system wants it back. */
void par_db_map_all(par_db *db);
void par_db_map_little(par_db *db);

/* SQLite's own integrity check; PAR_ECORRUPT with its first finding. */
par_status par_db_check(par_db *db, par_error *err);

/* A cancel flag that running statements look at; NULL for none. The flag
 * outlives the db or is taken away. */
void par_db_set_cancel(par_db *db, const volatile int *cancel);

/* The same for a flag that says that the file was cut short while it was mapped, and
 * zeros stand for what is gone: statements then fail with PAR_ECORRUPT. */
void par_db_set_cut(par_db *db, const volatile int *cut);

#endif
