/* duplicates.h -- documents that are nearly the same as an earlier one are noted so.
 *
 * A document is a near-duplicate of the earliest live one whose fingerprint is similar
 * enough. What is committed without having been looked at, by a process that was killed,
 * is looked at by the next one. */

#ifndef PAR_CORPUS_DUPLICATES_H
#define PAR_CORPUS_DUPLICATES_H

#include "store/db.h"

/* Look at the documents that have not been looked at, and mend what was noted. Some
 * transactions of its own; none may be open. */
par_status par_duplicates_find(par_db *db, par_error *err);

/* Look again at those whose earlier document was removed; in an open transaction. */
par_status par_duplicates_mend(par_db *db, par_error *err);

#endif
