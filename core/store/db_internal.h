/* db_internal.h -- the connection, for the files of this folder. */

#ifndef PAR_STORE_DB_INTERNAL_H
#define PAR_STORE_DB_INTERNAL_H

#include <sqlite3.h>

#include "store/blocks.h"
#include "store/db.h"

/* Statements that this folder runs again and again, prepared when first used.
 * Their texts: statement_texts in statements.c. */
typedef enum par_stmt {
  PAR_STMT_INSERT_DOCUMENT,
  PAR_STMT_SET_TOKENS,
  PAR_STMT_FIND_DOCUMENT,
  PAR_STMT_FIND_HASH,
  PAR_STMT_REMOVE_DOCUMENT,
  PAR_STMT_DOCUMENT_IDS,
  PAR_STMT_REMOVED_IDS,
  PAR_STMT_INSERT_NAME,
  PAR_STMT_UPDATE_NAME,
  PAR_STMT_FIND_NAME,
  PAR_STMT_FIND_SOURCE,
  PAR_STMT_PUT_SOURCE,
  PAR_STMT_DELETE_NAME,
  PAR_STMT_COUNT_NAMES,
  PAR_STMT_INSERT_METADATUM,
  PAR_STMT_DELETE_METADATA,
  PAR_STMT_INSERT_TEXT,
  PAR_STMT_READ_TEXT,
  PAR_STMT_INSERT_LEXICON,
  PAR_STMT_READ_LEXICON,
  PAR_STMT_LEXICON_STATE,
  PAR_STMT_NEWEST_LEXICON,
  PAR_STMT_INSERT_BLOCK,
  PAR_STMT_LAST_BLOCK,
  PAR_STMT_LAST_DOCUMENT,
  PAR_STMT_NEWEST_BLOCKS,
  PAR_STMT_NEXT_BLOCK,
  PAR_STMT_FIND_BLOCK,
  PAR_STMT_INSERT_COLUMN,
  PAR_STMT_READ_COLUMN,
  PAR_STMT_REPLACE_COLUMN,
  PAR_STMT_READ_LAYERS,
  PAR_STMT_INSERT_LAYER,
  PAR_STMT_LAYER_CHANGES,
  PAR_STMT_COUNT_LAYER_CHANGE,
  PAR_STMT_INSERT_LAYER_VALUES,
  PAR_STMT_READ_LAYER_VALUES,
  PAR_STMT_SET_DOCUMENT_LAYER,
  PAR_STMT_HAS_DOCUMENT_LAYER,
  PAR_STMT_BORROW_COLUMN,
  PAR_STMT_INSERT_SPAN,
  PAR_STMT_INSERT_SPANS, /* PAR_SPANS_AT_ONCE of them */
  PAR_STMT_READ_SPANS,
  PAR_STMT_HAS_ATTRIBUTE,
  PAR_STMT_INSERT_FINGERPRINT,
  PAR_STMT_FINGERPRINTS_BEHIND,
  PAR_STMT_FIND_FINGERPRINT,
  PAR_STMT_INSERT_FINGERPRINT_KEY,
  PAR_STMT_FINGERPRINTS_WITH_KEY,
  PAR_STMT_PUT_NEAR_DUPLICATE,
  PAR_STMT_DELETE_NEAR_DUPLICATE,
  PAR_STMT_LOST_NEAR_DUPLICATES,
  PAR_STMT_GET_SETTING,
  PAR_STMT_SET_SETTING,
  PAR_N_STMTS
} par_stmt;

struct par_db {
  sqlite3 *handle;
  sqlite3_stmt *stmts[PAR_N_STMTS];
  bool writable;
  bool immutable; /* on a medium where nobody can write */
  const volatile int *cancel, *cut;
  par_patience patience;
  double waiting_since; /* when the lock was first refused, in seconds */
  bool told;            /* that it takes long */
  unsigned n_reads;     /* par_db_read_begin without its end */
  bool held;            /* one of them is par_db_hold's */
  bool reading;         /* they have opened a transaction */
};

/* The statement, reset and without bindings, borrowed until the db closes. The
 * caller resets it when done, so that no read lock stays behind. */
par_status par_db__statement(sqlite3_stmt **out, par_db *db, par_stmt which, par_error *err);

/* PAR_OK for a row, PAR_DONE for none, else a failure in *err. */
par_status par_db__step(par_db *db, sqlite3_stmt *stmt, par_error *err);

/* Step a statement that gives no row, then reset it. */
par_status par_db__run(par_db *db, sqlite3_stmt *stmt, par_error *err);

/* Hand the segments that a bound statement selects (first number, how many, bytes) to
 * `fn`, in order; its failure ends the walk and is returned. */
par_status par_db__segments_each(par_db *db, sqlite3_stmt *stmt, par_lexicon_segment_fn fn,
                                 void *payload, par_error *err);

/* What SQLite's last failure on this connection means. */
par_status par_db__fail(par_db *db, par_error *err);

/* PAR_EBUSY, with who is in the way. */
par_status par_db__fail_busy(par_db *db, par_error *err);

/* Execute what takes a lock: again and again until it is there, or patience ends. */
par_status par_db__execute_patiently(par_db *db, const char *sql, par_error *err);

/* Wait for locks as db->patience says. */
void par_db__be_patient(par_db *db);

/* End what par_db_hold began: the connection is about to write. */
void par_db__let_go(par_db *db);

/* The name of SQLite's file system for connections that write, NULL for its usual one. */
const char *par_db__writing_vfs(void);

/* Close the prepared statements: before the connection is. */
void par_db__finalize_statements(par_db *db);

/* Count a compaction, in the open transaction: who has read types or layers forgets them. */
par_status par_db__count_compaction(par_db *db, par_error *err);

/* Make an empty corpus file at `path`, whole from the moment it is there. That
 * another process made one meanwhile is no failure. */
par_status par_db__create(const char *path, par_error *err);

/* Bring the schema of a new or older file up to date. */
par_status par_schema__prepare(par_db *db, const char *path, bool create, par_error *err);

#endif
