/* spans.c -- rows of _spans. */

#include "store/spans.h"

#include <stdlib.h>
#include <string.h>

#include "store/db_internal.h"

enum { MAX_LEVEL = 1000 };

/* Bind the values of a row from number `at` on. */
static void bind_span(sqlite3_stmt *stmt, int at, const par_stored_span *span) {
  sqlite3_bind_int64(stmt, at, span->doc);
  sqlite3_bind_text(stmt, at + 1, span->layer, -1, SQLITE_STATIC);
  sqlite3_bind_int64(stmt, at + 2, span->number);
  sqlite3_bind_int64(stmt, at + 3, span->pos);
  sqlite3_bind_int64(stmt, at + 4, span->pos_end);
  sqlite3_bind_int64(stmt, at + 5, span->cp);
  sqlite3_bind_int64(stmt, at + 6, span->cp_end);
  if (span->attributes != NULL)
    sqlite3_bind_text(stmt, at + 7, span->attributes, -1, SQLITE_STATIC);
}

par_status par_spans_insert(par_db *db, const par_stored_span *spans, size_t n,
                            par_error *err) {
  for (size_t at = 0; at < n;) {
    bool many = n - at >= PAR_SPANS_AT_ONCE;
    sqlite3_stmt *stmt = NULL;
    PAR_TRY(
      par_db__statement(&stmt, db, many ? PAR_STMT_INSERT_SPANS : PAR_STMT_INSERT_SPAN, err));
    for (size_t end = at + (many ? PAR_SPANS_AT_ONCE : 1), i = 0; at < end; at++, i++)
      bind_span(stmt, 1 + 8 * (int)i, &spans[at]);
    PAR_TRY(par_db__run(db, stmt, err));
  }
  return PAR_OK;
}

/* NULL stays NULL. */
static par_status copy_text(const char **out, par_arena *arena, sqlite3_stmt *stmt, int column,
                            par_error *err) {
  *out = NULL;
  if (sqlite3_column_type(stmt, column) == SQLITE_NULL) return PAR_OK;
  const char *text = (const char *)sqlite3_column_text(stmt, column);
  if (text != NULL)
    *out = par_arena_copy(arena, text, (size_t)sqlite3_column_bytes(stmt, column));
  return *out == NULL ? par_fail_memory(err) : PAR_OK;
}

/* A range of offsets in two columns. */
static bool read_range(uint32_t *start, uint32_t *end, sqlite3_stmt *stmt, int column) {
  int64_t from = sqlite3_column_int64(stmt, column);
  int64_t to = sqlite3_column_int64(stmt, column + 1);
  *start = (uint32_t)from;
  *end = (uint32_t)to;
  return from >= 0 && from <= to && to <= UINT32_MAX;
}

static par_status read_span(par_stored_span *span, par_arena *arena, sqlite3_stmt *stmt,
                            par_error *err) {
  span->doc = sqlite3_column_int64(stmt, 0);
  PAR_TRY(copy_text(&span->layer, arena, stmt, 1, err));
  PAR_TRY(copy_text(&span->attributes, arena, stmt, 6, err));
  if (!read_range(&span->pos, &span->pos_end, stmt, 2) ||
      !read_range(&span->cp, &span->cp_end, stmt, 4) || span->layer == NULL)
    return par_fail(err, PAR_ECORRUPT, "document %lld has a span out of range",
                    (long long)span->doc);
  return PAR_OK;
}

par_status par_spans_read(par_stored_spans *out, par_arena *arena, par_db *db,
                          int64_t first_doc, int64_t last_doc, const char *layer,
                          par_error *err) {
  sqlite3_stmt *stmt = NULL;
  PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_READ_SPANS, err));
  sqlite3_bind_int64(stmt, 1, first_doc);
  sqlite3_bind_int64(stmt, 2, last_doc);
  if (layer != NULL) sqlite3_bind_text(stmt, 3, layer, -1, SQLITE_STATIC);
  par_status status;
  while ((status = par_db__step(db, stmt, err)) == PAR_OK) {
    par_stored_span span = {0};
    status = read_span(&span, arena, stmt, err);
    if (status == PAR_OK && !par_stored_spans_push(out, span)) status = par_fail_memory(err);
    if (status != PAR_OK) break;
  }
  sqlite3_reset(stmt);
  return status < 0 ? status : PAR_OK;
}

/* Whether the span's attributes are as the filter wants: asked of SQLite, which
 * knows JSON. */
static par_status passes(bool *answer, par_db *db, const par_stored_span *span,
                         const char *const *filter, par_error *err) {
  *answer = true;
  for (; *answer && filter != NULL && filter[0] != NULL; filter += 2) {
    sqlite3_stmt *stmt = NULL;
    PAR_TRY(par_db__statement(&stmt, db, PAR_STMT_HAS_ATTRIBUTE, err));
    sqlite3_bind_text(stmt, 1, span->attributes, -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, filter[0], -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 3, filter[1], -1, SQLITE_STATIC);
    par_status status = par_db__step(db, stmt, err);
    *answer = status == PAR_OK;
    sqlite3_reset(stmt);
    if (status < 0) return status;
  }
  return PAR_OK;
}

/* The end of the spans in [from, n) that begin where the one at `from` does. */
static size_t end_of_same_start(const par_stored_spans *spans, size_t from, size_t n) {
  const par_stored_span *first = &spans->data[from];
  size_t at = from + 1;
  while (at < n && spans->data[at].doc == first->doc && spans->data[at].pos == first->pos)
    at++;
  return at;
}

/* Append the flat level of the first *n spans to *out; the others move to the front, and *n
 * is how many they are. Spans come in order of start, then end. */
static void take_level(par_stored_spans *out, par_stored_spans *spans, size_t *n) {
  size_t n_left = 0;
  size_t first = out->n;
  for (size_t at = 0; at < *n;) {
    size_t end = end_of_same_start(spans, at, *n);
    const par_stored_span longest = spans->data[end - 1];
    const par_stored_span *last = out->n > first ? &out->data[out->n - 1] : NULL;
    bool overlaps = last != NULL && last->doc == longest.doc && longest.pos < last->pos_end;
    size_t n_rest = overlaps ? end - at : end - at - 1;
    memmove(spans->data + n_left, spans->data + at, n_rest * sizeof *spans->data);
    n_left += n_rest;
    if (!overlaps) par_stored_spans_push(out, longest);
    at = end;
  }
  *n = n_left;
}

/* Take the "/2" off the name of a layer: the level that it means, 1 without one. */
static unsigned level_of(char *layer) {
  char *slash = strrchr(layer, '/');
  if (slash == NULL || slash == layer || slash[1] < '1' || slash[1] > '9') return 1;
  char *end;
  unsigned long level = strtoul(slash + 1, &end, 10);
  if (*end != '\0' || level < 2 || level > MAX_LEVEL) return 1;
  *slash = '\0';
  return (unsigned)level;
}

/* The spans that pass the filter, in order. */
static par_status read_passing(par_stored_spans *out, par_arena *arena, par_db *db,
                               int64_t first_doc, int64_t last_doc, const char *layer,
                               const char *const *filter, par_error *err) {
  size_t n = 0;
  bool wanted = false;
  PAR_TRY(par_spans_read(out, arena, db, first_doc, last_doc, layer, err));
  for (size_t i = 0; i < out->n; i++) {
    PAR_TRY(passes(&wanted, db, &out->data[i], filter, err));
    if (wanted) out->data[n++] = out->data[i];
  }
  out->n = n;
  return PAR_OK;
}

par_status par_spans_read_flat(par_stored_spans *out, par_arena *arena, par_db *db,
                               int64_t first_doc, int64_t last_doc, const char *layer,
                               const char *const *filter, par_error *err) {
  par_stored_spans all = {0};
  size_t first = out->n;
  char *base = par_arena_copy(arena, layer, strlen(layer));
  if (base == NULL) return par_fail_memory(err);
  unsigned level = level_of(base);
  par_status status = read_passing(&all, arena, db, first_doc, last_doc, base, filter, err);
  for (size_t n = all.n; status == PAR_OK && level > 0; level--) {
    out->n = first;
    take_level(out, &all, &n);
  }
  par_stored_spans_clear(&all);
  if (status == PAR_OK && out->failed) return par_fail_memory(err);
  return status;
}
