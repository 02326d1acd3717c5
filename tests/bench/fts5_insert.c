/* fts5_insert.c -- the peer of `parlance add`: the same texts into SQLite FTS5.
 *
 *     find ... | fts5_insert FILE.db
 *
 * Reads the paths of files on standard input, inserts name and text of each into
 * an FTS5 table that keeps the content, and prints the seconds that this took. As
 * durable as a corpus: WAL, synchronous NORMAL, a commit for about 64 Ki tokens
 * (six bytes each), and the journal written back in the end. */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"

enum { COMMIT_BYTES = 65536 * 6, MAX_PATH = 4096 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void must(sqlite3 *db, int result) {
  if (result == SQLITE_OK || result == SQLITE_DONE) return;
  fprintf(stderr, "fts5_insert: %s\n", sqlite3_errmsg(db));
  exit(1);
}

static void run(sqlite3 *db, const char *sql) {
  must(db, sqlite3_exec(db, sql, NULL, NULL, NULL));
}

static void insert(sqlite3 *db, sqlite3_stmt *stmt, const char *name, const par_buf *text) {
  sqlite3_reset(stmt);
  must(db, sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC));
  must(db, sqlite3_bind_text64(stmt, 2, text->data, text->len, SQLITE_STATIC, SQLITE_UTF8));
  must(db, sqlite3_step(stmt));
}

/* Files that cannot be read are left out. */
static void insert_files(sqlite3 *db, sqlite3_stmt *stmt) {
  char path[MAX_PATH];
  par_buf text = {0};
  size_t pending = 0;
  run(db, "BEGIN");
  while (fgets(path, sizeof path, stdin) != NULL) {
    path[strcspn(path, "\n")] = '\0';
    par_buf_reset(&text);
    if (par_file_read(&text, path, (size_t)1 << 30, NULL) != PAR_OK) continue;
    insert(db, stmt, path, &text);
    pending += text.len;
    if (pending < COMMIT_BYTES) continue;
    run(db, "COMMIT; BEGIN");
    pending = 0;
  }
  run(db, "COMMIT");
  par_buf_clear(&text);
}

int main(int argc, char **argv) {
  sqlite3 *db = NULL;
  sqlite3_stmt *stmt = NULL;
  if (argc != 2) return 2;
  double start = now();
  must(db, sqlite3_open(argv[1], &db));
  run(db, "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
          "PRAGMA cache_size = -16000;"
          "CREATE VIRTUAL TABLE texts USING fts5(name, text, tokenize = 'unicode61')");
  must(db, sqlite3_prepare_v2(db, "INSERT INTO texts VALUES (?1, ?2)", -1, &stmt, NULL));
  insert_files(db, stmt);
  sqlite3_finalize(stmt);
  must(db, sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL));
  sqlite3_close(db);
  printf("%.3f\n", now() - start);
  return 0;
}
