/* duplicates.c -- locality-sensitive hashing (P. Indyk, R. Motwani, "Approximate nearest
 * neighbors", 1998): documents that have the key of a band in common are compared.
 *
 * New documents are looked at many at a time, in order of their keys: so the pages of the
 * index are written once for all of them, however large it has grown. */

#include "corpus/duplicates.h"

#include <stdio.h>
#include <stdlib.h>

#include "corpus/fingerprint.h"
#include "store/documents.h"

/* Documents in a transaction; their keys take 8 MiB. */
#ifndef PAR_DUPLICATES_AT_ONCE
#  define PAR_DUPLICATES_AT_ONCE 65536
#endif

/* Of those that have a key in common with a document so many are compared, the earliest. */
enum { MOST_WITH_KEY = 32 };

/* From here on two are nearly the same: a word in twenty-five may be another. */
static const double SIMILAR = 0.75;

static const char LOOKED_AT[] = "fingerprint keys";

typedef struct keyed {
  int64_t key;
  uint32_t row; /* of the documents at hand */
} keyed;

PAR_VEC(keyed, keyed)

/* A document at hand, and one that may be like it. */
typedef struct pair {
  int64_t of;
  uint32_t row;
} pair;

PAR_VEC(pair, pair)

static int compare_keys(const void *a, const void *b) {
  const keyed *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return (x->row > y->row) - (x->row < y->row);
}

static int compare_pairs(const void *a, const void *b) {
  const pair *x = a, *y = b;
  if (x->row != y->row) return x->row < y->row ? -1 : 1;
  return (x->of > y->of) - (x->of < y->of);
}

static par_status sort_keys(par_keyeds *keys, const par_fingerprint_rows *rows,
                            par_error *err) {
  int64_t of_row[PAR_FINGERPRINT_BANDS];
  for (size_t i = 0; i < rows->n; i++) {
    par_fingerprint_keys(of_row, &rows->data[i].fingerprint);
    for (size_t band = 0; band < PAR_FINGERPRINT_BANDS; band++)
      par_keyeds_push(keys, (keyed){of_row[band], (uint32_t)i});
  }
  if (keys->failed) return par_fail_memory(err);
  if (keys->n > 0) qsort(keys->data, keys->n, sizeof *keys->data, compare_keys);
  return PAR_OK;
}

/* Those with one key, which are keys [from, to): each with the earliest stored ones and the
 * earliest among them. */
static par_status pair_up(par_pairs *pairs, par_db *db, const par_fingerprint_rows *rows,
                          const par_keyeds *keys, size_t from, size_t to, bool any_stored,
                          par_error *err) {
  par_i64s stored = {0};
  int64_t first = rows->data[0].doc, key = keys->data[from].key;
  par_status status = PAR_OK;
  if (any_stored)
    status = par_fingerprints_with_key(&stored, db, key, first, MOST_WITH_KEY, err);
  for (size_t i = from; status == PAR_OK && i < to; i++) {
    uint32_t row = keys->data[i].row;
    for (size_t k = 0; k < stored.n; k++) par_pairs_push(pairs, (pair){stored.data[k], row});
    for (size_t k = from; k < i && k - from < MOST_WITH_KEY; k++)
      par_pairs_push(pairs, (pair){rows->data[keys->data[k].row].doc, row});
    status = par_fingerprints_insert_key(db, key, rows->data[row].doc, err);
  }
  par_i64s_clear(&stored);
  return status == PAR_OK && pairs->failed ? par_fail_memory(err) : status;
}

/* Note that a document is like another, if it is: PAR_OK; PAR_DONE if it is not. */
static par_status note(par_db *db, const par_fingerprint_row *row, int64_t of,
                       par_error *err) {
  par_fingerprint other;
  par_status status = par_fingerprints_find(&other, db, of, err);
  if (status != PAR_OK) return status;
  double similarity = par_fingerprint_similarity(&row->fingerprint, &other);
  if (similarity < SIMILAR) return PAR_DONE;
  return par_near_duplicates_put(db, row->doc, of, similarity, err);
}

/* Of each document the first pair that holds. */
static par_status compare(par_db *db, const par_fingerprint_rows *rows, par_pairs *pairs,
                          par_error *err) {
  uint32_t noted = UINT32_MAX;
  if (pairs->n > 0) qsort(pairs->data, pairs->n, sizeof *pairs->data, compare_pairs);
  for (size_t i = 0; i < pairs->n; i++) {
    const pair *p = &pairs->data[i];
    if (p->row == noted) continue;
    if (i > 0 && compare_pairs(p, p - 1) == 0) continue;
    par_status status = note(db, &rows->data[p->row], p->of, err);
    if (status < 0) return status;
    if (status == PAR_OK) noted = p->row;
  }
  return PAR_OK;
}

/* Look at these documents, which are the next in order of number. */
static par_status look_at(par_db *db, const par_fingerprint_rows *rows, bool any_stored,
                          par_error *err) {
  par_keyeds keys = {0};
  par_pairs pairs = {0};
  par_status status = sort_keys(&keys, rows, err);
  for (size_t from = 0, to; status == PAR_OK && from < keys.n; from = to) {
    for (to = from + 1; to < keys.n && keys.data[to].key == keys.data[from].key;) to++;
    status = pair_up(&pairs, db, rows, &keys, from, to, any_stored, err);
  }
  if (status == PAR_OK) status = compare(db, rows, &pairs, err);
  par_keyeds_clear(&keys);
  par_pairs_clear(&pairs);
  return status;
}

/* The last document that was looked at. */
static par_status read_looked_at(int64_t *doc, par_db *db, par_error *err) {
  par_buf value = {0};
  par_status status = par_settings_get(&value, db, LOOKED_AT, err);
  *doc = status == PAR_OK ? strtoll(par_buf_cstr(&value), NULL, 10) : 0;
  par_buf_clear(&value);
  return status < 0 ? status : PAR_OK;
}

static par_status write_looked_at(par_db *db, int64_t doc, par_error *err) {
  char value[24];
  snprintf(value, sizeof value, "%lld", (long long)doc);
  return par_settings_set(db, LOOKED_AT, value, err);
}

/* The next documents, in an open transaction; *n is how many there were. */
static par_status look_at_next(size_t *n, par_db *db, par_error *err) {
  int64_t doc = 0;
  par_fingerprint_rows rows = {0};
  PAR_TRY(read_looked_at(&doc, db, err));
  par_status status = par_fingerprints_behind(&rows, db, doc, PAR_DUPLICATES_AT_ONCE, err);
  *n = rows.n;
  if (status == PAR_OK && rows.n > 0) {
    status = look_at(db, &rows, doc > 0, err);
    if (status == PAR_OK) status = write_looked_at(db, rows.data[rows.n - 1].doc, err);
  }
  par_fingerprint_rows_clear(&rows);
  return status;
}

par_status par_duplicates_find(par_db *db, par_error *err) {
  size_t n = PAR_DUPLICATES_AT_ONCE;
  while (n == PAR_DUPLICATES_AT_ONCE) {
    PAR_TRY(par_db_begin(db, err));
    par_status status = look_at_next(&n, db, err);
    if (status == PAR_OK && n < PAR_DUPLICATES_AT_ONCE) status = par_duplicates_mend(db, err);
    if (status == PAR_OK) status = par_db_commit(db, err);
    if (status == PAR_OK) continue;
    par_db_rollback(db);
    return status;
  }
  return PAR_OK;
}

/* Note anew what a document is like. */
static par_status find_again(par_db *db, int64_t doc, par_error *err) {
  par_pairs pairs = {0};
  par_i64s stored = {0};
  int64_t keys[PAR_FINGERPRINT_BANDS];
  par_fingerprint_row row = {.doc = doc};
  PAR_TRY(par_near_duplicates_delete(db, doc, err));
  par_status status = par_fingerprints_find(&row.fingerprint, db, doc, err);
  if (status != PAR_OK) return status < 0 ? status : PAR_OK;
  par_fingerprint_keys(keys, &row.fingerprint);
  for (size_t i = 0; status == PAR_OK && i < PAR_FINGERPRINT_BANDS; i++)
    status = par_fingerprints_with_key(&stored, db, keys[i], doc, MOST_WITH_KEY, err);
  for (size_t i = 0; i < stored.n; i++) par_pairs_push(&pairs, (pair){stored.data[i], 0});
  if (status == PAR_OK && pairs.failed) status = par_fail_memory(err);
  par_fingerprint_rows rows = {.data = &row, .n = 1};
  if (status == PAR_OK) status = compare(db, &rows, &pairs, err);
  par_i64s_clear(&stored);
  par_pairs_clear(&pairs);
  return status;
}

par_status par_duplicates_mend(par_db *db, par_error *err) {
  par_i64s lost = {0};
  par_status status = par_near_duplicates_lost(&lost, db, err);
  for (size_t i = 0; status == PAR_OK && i < lost.n; i++)
    status = find_again(db, lost.data[i], err);
  par_i64s_clear(&lost);
  return status;
}
