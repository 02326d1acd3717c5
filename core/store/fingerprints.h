/* fingerprints.h -- fingerprints of documents, their keys, and which documents are nearly the
 * same. What fingerprints and keys are is said in corpus/fingerprint.h. */

#ifndef PAR_STORE_FINGERPRINTS_H
#define PAR_STORE_FINGERPRINTS_H

#include "base/vec.h"
#include "store/blocks.h"
#include "store/db.h"

enum { PAR_FINGERPRINT_PLACES = 64 };

typedef struct par_fingerprint {
  uint8_t bytes[2 * PAR_FINGERPRINT_PLACES]; /* u16 each, little-endian */
} par_fingerprint;

typedef struct par_fingerprint_row {
  int64_t doc;
  par_fingerprint fingerprint;
} par_fingerprint_row;

PAR_VEC(fingerprint_row, par_fingerprint_row)

/* Insert the fingerprint of a document, which has none yet. */
par_status par_fingerprints_insert(par_db *db, int64_t doc, const par_fingerprint *fingerprint,
                                   par_error *err);

/* Append the fingerprints of the live documents behind `doc`, `most` at most. */
par_status par_fingerprints_behind(par_fingerprint_rows *out, par_db *db, int64_t doc,
                                   size_t most, par_error *err);

/* The fingerprint of a live document; PAR_DONE when there is none. */
par_status par_fingerprints_find(par_fingerprint *out, par_db *db, int64_t doc,
                                 par_error *err);

/* A document is to be found by this key; it was not yet. */
par_status par_fingerprints_insert_key(par_db *db, int64_t key, int64_t doc, par_error *err);

/* Append the first documents before `doc` that have the key, `most` at most. */
par_status par_fingerprints_with_key(par_i64s *out, par_db *db, int64_t key, int64_t doc,
                                     size_t most, par_error *err);

/* A document is nearly the same as an earlier one. */
par_status par_near_duplicates_put(par_db *db, int64_t doc, int64_t of, double similarity,
                                   par_error *err);
/* It is not, as far as is known. */
par_status par_near_duplicates_delete(par_db *db, int64_t doc, par_error *err);

/* Append those whose earlier document was removed, ascending. */
par_status par_near_duplicates_lost(par_i64s *out, par_db *db, par_error *err);

#endif
