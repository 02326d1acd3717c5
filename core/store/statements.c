/* statements.c -- the SQL that this folder runs, prepared when first used. */

#include <stddef.h>

#include "store/db_internal.h"

/* FAIL, not ABORT: there is no need to keep what the rows before it have changed, for
 * whoever writes takes all of a transaction back that fails. */
#define INSERT_SPANS                                                                       \
  "INSERT OR FAIL INTO _spans (doc, layer, number, pos, pos_end, cp, cp_end, attributes) " \
  "VALUES "

static const char *const statement_texts[] = {
  [PAR_STMT_INSERT_DOCUMENT] = "INSERT INTO _documents (hash, n_bytes, n_chars, n_tokens) "
                               "VALUES (?1, ?2, ?3, ?4)",
  [PAR_STMT_SET_TOKENS] = "UPDATE _documents SET n_tokens = ?2 WHERE id = ?1",
  [PAR_STMT_FIND_DOCUMENT] = "SELECT id, n_bytes, n_chars, n_tokens, removed, hash "
                             "FROM _documents WHERE id = ?1",
  [PAR_STMT_FIND_HASH] = "SELECT id FROM _documents WHERE hash = ?1 AND removed = 0",
  [PAR_STMT_REMOVE_DOCUMENT] = "UPDATE _documents SET removed = 1 WHERE id = ?1",
  [PAR_STMT_DOCUMENT_IDS] = "SELECT id FROM _documents WHERE removed = 0 ORDER BY id",
  [PAR_STMT_REMOVED_IDS] = "SELECT id FROM _documents WHERE removed = 1 ORDER BY id",
  [PAR_STMT_INSERT_NAME] = "INSERT INTO _names (doc, name, origin, source) "
                           "VALUES (?1, ?2, ?3, ?4)",
  [PAR_STMT_UPDATE_NAME] = "UPDATE _names SET doc = ?2, origin = ?3, source = ?4 "
                           "WHERE id = ?1",
  [PAR_STMT_FIND_NAME] = "SELECT id, doc, origin, source FROM _names WHERE name = ?1",
  [PAR_STMT_FIND_SOURCE] = "SELECT source, n FROM _sources WHERE origin = ?1",
  [PAR_STMT_PUT_SOURCE] = "INSERT OR REPLACE INTO _sources (origin, source, n) "
                          "VALUES (?1, ?2, ?3)",
  [PAR_STMT_DELETE_NAME] = "DELETE FROM _names WHERE id = ?1",
  [PAR_STMT_COUNT_NAMES] = "SELECT count(*) FROM _names WHERE doc = ?1",
  [PAR_STMT_INSERT_METADATUM] = "INSERT OR IGNORE INTO _metadata (name, key, value, origin) "
                                "VALUES (?1, ?2, ?3, ?4)",
  [PAR_STMT_DELETE_METADATA] = "DELETE FROM _metadata WHERE name = ?1",
  [PAR_STMT_INSERT_TEXT] = "INSERT INTO _texts (doc, chunk, text) VALUES (?1, ?2, ?3)",
  [PAR_STMT_READ_TEXT] = "SELECT text FROM _texts WHERE doc = ?1 ORDER BY chunk",
  [PAR_STMT_INSERT_LEXICON] = "INSERT INTO _lexicon (first, n_types, data) "
                              "VALUES (?1, ?2, ?3)",
  [PAR_STMT_READ_LEXICON] =
    "SELECT first, n_types, data FROM _lexicon WHERE first >="
    " coalesce((SELECT max(first) FROM _lexicon WHERE first <= ?1), 0) ORDER BY first",
  [PAR_STMT_LEXICON_STATE] =
    "SELECT coalesce((SELECT value FROM _settings WHERE key = 'compactions'), 0),"
    " coalesce((SELECT first + n_types FROM _lexicon ORDER BY first DESC LIMIT 1), 0)",
  [PAR_STMT_NEWEST_LEXICON] = "SELECT first, n_types FROM _lexicon ORDER BY first DESC",
  [PAR_STMT_INSERT_BLOCK] = "INSERT INTO _blocks (n_tokens, first_doc, last_doc) "
                            "VALUES (?1, ?2, ?3)",
  [PAR_STMT_LAST_BLOCK] = "SELECT coalesce(max(id), 0) FROM _blocks",
  [PAR_STMT_LAST_DOCUMENT] = "SELECT last_doc FROM _blocks ORDER BY id DESC LIMIT 1",
  [PAR_STMT_NEWEST_BLOCKS] = "SELECT id, n_tokens FROM _blocks ORDER BY id DESC",
  [PAR_STMT_NEXT_BLOCK] = "SELECT id, n_tokens, first_doc, last_doc FROM _blocks "
                          "WHERE id > ?1 ORDER BY id LIMIT 1",
  [PAR_STMT_FIND_BLOCK] = "SELECT id, n_tokens, first_doc, last_doc FROM _blocks "
                          "WHERE id > ?1 AND first_doc <= ?2 AND last_doc >= ?2 "
                          "ORDER BY id LIMIT 1",
  [PAR_STMT_INSERT_COLUMN] = "INSERT INTO _columns (key, data) VALUES (?1, ?2)",
  [PAR_STMT_READ_COLUMN] = "SELECT data FROM _columns WHERE key = ?1",
  [PAR_STMT_REPLACE_COLUMN] = "INSERT OR REPLACE INTO _columns (key, data) VALUES (?1, ?2)",
  [PAR_STMT_READ_LAYERS] = "SELECT number, name FROM _layers ORDER BY number",
  [PAR_STMT_INSERT_LAYER] = "INSERT INTO _layers (number, name) VALUES (?1, ?2)",
  [PAR_STMT_LAYER_CHANGES] =
    "SELECT coalesce((SELECT value FROM _settings WHERE key = 'layer_changes'), 0)",
  [PAR_STMT_COUNT_LAYER_CHANGE] =
    "INSERT INTO _settings (key, value) VALUES ('layer_changes', '1') "
    "ON CONFLICT (key) DO UPDATE SET value = value + 1",
  [PAR_STMT_INSERT_LAYER_VALUES] = "INSERT INTO _layer_values (layer, first, n_values, data) "
                                   "VALUES (?1, ?2, ?3, ?4)",
  [PAR_STMT_READ_LAYER_VALUES] = "SELECT first, n_values, data FROM _layer_values "
                                 "WHERE layer = ?1 AND first >= ?2 ORDER BY first",
  [PAR_STMT_SET_DOCUMENT_LAYER] = "INSERT INTO _document_layers (doc, layer, origin) "
                                  "VALUES (?1, ?2, ?3) ON CONFLICT (doc, layer) "
                                  "DO UPDATE SET origin = excluded.origin",
  [PAR_STMT_HAS_DOCUMENT_LAYER] = "SELECT 1 FROM _document_layers "
                                  "WHERE doc = ?1 AND layer = ?2",
  [PAR_STMT_BORROW_COLUMN] = "SELECT data FROM _columns WHERE key = ?1",
  [PAR_STMT_INSERT_SPAN] = INSERT_SPANS "(?,?,?,?,?,?,?,?)",
  [PAR_STMT_INSERT_SPANS] =
    INSERT_SPANS "(?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?),"
                 "(?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?), (?,?,?,?,?,?,?,?)",
  [PAR_STMT_READ_SPANS] = "SELECT doc, layer, pos, pos_end, cp, cp_end, attributes "
                          "FROM _spans WHERE doc BETWEEN ?1 AND ?2 AND (?3 IS NULL OR "
                          "layer = ?3) ORDER BY doc, pos, pos_end, layer, number",
  [PAR_STMT_HAS_ATTRIBUTE] = "SELECT 1 FROM json_each(?1) WHERE key = ?2 "
                             "AND CAST(value AS TEXT) = ?3",
  [PAR_STMT_INSERT_FINGERPRINT] = "INSERT INTO _fingerprints (doc, fingerprint) "
                                  "VALUES (?1, ?2)",
  [PAR_STMT_FINGERPRINTS_BEHIND] =
    "SELECT f.doc, f.fingerprint FROM _fingerprints f JOIN _documents d ON d.id = f.doc "
    "WHERE f.doc > ?1 AND d.removed = 0 ORDER BY f.doc LIMIT ?2",
  [PAR_STMT_FIND_FINGERPRINT] =
    "SELECT f.fingerprint FROM _fingerprints f JOIN _documents d ON d.id = f.doc "
    "WHERE f.doc = ?1 AND d.removed = 0",
  [PAR_STMT_INSERT_FINGERPRINT_KEY] = "INSERT INTO _fingerprint_keys (key, doc) "
                                      "VALUES (?1, ?2)",
  [PAR_STMT_FINGERPRINTS_WITH_KEY] = "SELECT doc FROM _fingerprint_keys "
                                     "WHERE key = ?1 AND doc < ?2 ORDER BY doc LIMIT ?3",
  [PAR_STMT_PUT_NEAR_DUPLICATE] = "INSERT OR REPLACE INTO _near_duplicates "
                                  "(doc, of, similarity) VALUES (?1, ?2, ?3)",
  [PAR_STMT_DELETE_NEAR_DUPLICATE] = "DELETE FROM _near_duplicates WHERE doc = ?1",
  [PAR_STMT_LOST_NEAR_DUPLICATES] =
    "SELECT doc FROM _near_duplicates WHERE of IN "
    "(SELECT id FROM _documents WHERE removed = 1) ORDER BY doc",
  [PAR_STMT_GET_SETTING] = "SELECT value FROM _settings WHERE key = ?1",
  [PAR_STMT_SET_SETTING] = "INSERT INTO _settings (key, value) VALUES (?1, ?2) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
};

_Static_assert(sizeof statement_texts / sizeof *statement_texts == PAR_N_STMTS,
               "one text for each statement");

par_status par_db__statement(sqlite3_stmt **out, par_db *db, par_stmt which, par_error *err) {
  sqlite3_stmt **stmt = &db->stmts[which];
  if (*stmt == NULL && sqlite3_prepare_v3(db->handle, statement_texts[which], -1,
                                          SQLITE_PREPARE_PERSISTENT, stmt, NULL) != SQLITE_OK)
    return par_db__fail(db, err);
  sqlite3_reset(*stmt);
  sqlite3_clear_bindings(*stmt);
  *out = *stmt;
  return PAR_OK;
}

par_status par_db__step(par_db *db, sqlite3_stmt *stmt, par_error *err) {
  int result = sqlite3_step(stmt);
  if (db->cut != NULL && *db->cut != 0) {
    sqlite3_reset(stmt);
    return par_fail(err, PAR_ECORRUPT, "the file was cut short while it was being read");
  }
  if (result == SQLITE_ROW) return PAR_OK;
  if (result == SQLITE_DONE) return PAR_DONE;
  par_status status = par_db__fail(db, err);
  sqlite3_reset(stmt);
  return status;
}

par_status par_db__run(par_db *db, sqlite3_stmt *stmt, par_error *err) {
  par_status status = par_db__step(db, stmt, err);
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

void par_db__finalize_statements(par_db *db) {
  for (int i = 0; i < PAR_N_STMTS; i++) {
    sqlite3_finalize(db->stmts[i]);
    db->stmts[i] = NULL;
  }
}
