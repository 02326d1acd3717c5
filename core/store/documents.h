/* documents.h -- documents, their names, metadata and text. */

#ifndef PAR_STORE_DOCUMENTS_H
#define PAR_STORE_DOCUMENTS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/vec.h"
#include "store/blocks.h"
#include "store/db.h"

enum { PAR_HASH_SIZE = 32 /* SHA-256 */ };

#ifndef PAR_TEXT_CHUNK
#  define PAR_TEXT_CHUNK (1024 * 1024)
#endif

typedef struct par_document_row {
  int64_t id;
  uint32_t n_bytes, n_chars, n_tokens;
  bool removed;
  uint8_t hash[PAR_HASH_SIZE];
} par_document_row;

/* Insert a document; row->id is set. */
par_status par_documents_insert(par_db *db, par_document_row *row, par_error *err);

/* Write row->n_tokens, which was not known when the row was inserted. */
par_status par_documents_set_tokens(par_db *db, const par_document_row *row, par_error *err);

/* PAR_ENOTFOUND when there is none; removed ones are found too. */
par_status par_documents_find(par_document_row *row, par_db *db, int64_t id, par_error *err);

/* The live document with this content: PAR_OK and *id, or PAR_DONE. */
par_status par_documents_find_hash(int64_t *id, par_db *db, const uint8_t *hash,
                                   par_error *err);

/* Leave a tombstone: the document is gone from views and scans. */
par_status par_documents_remove(par_db *db, int64_t id, par_error *err);

/* The same, unless the document still has a name. */
par_status par_documents_remove_unnamed(par_db *db, int64_t id, par_error *err);

/* Delete the removed documents and all that belongs to them, tokens excepted. */
par_status par_documents_forget_removed(par_db *db, par_error *err);

/* Whether an ascending list has the number. */
bool par_i64s_contains(const par_i64s *numbers, int64_t number);

/* Append the ids of the live (or the removed) documents, ascending. */
par_status par_documents_ids(par_i64s *out, par_db *db, bool removed, par_error *err);

typedef struct par_name_row {
  int64_t id, doc;
  uint8_t source[PAR_HASH_SIZE];
} par_name_row;

/* PAR_OK, or PAR_DONE when no document has that name. *origin gets where it
 * came from. */
par_status par_names_find(par_name_row *row, par_buf *origin, par_db *db, const char *name,
                          par_error *err);
par_status par_names_insert(int64_t *id, par_db *db, int64_t doc, const char *name,
                            const char *origin, const uint8_t *source, par_error *err);
par_status par_names_update(par_db *db, int64_t id, int64_t doc, const char *origin,
                            const uint8_t *source, par_error *err);

/* Take away a name, and the document with it when it was the last one. */
par_status par_names_remove(par_db *db, const par_name_row *row, par_error *err);

/* A file of several documents that was taken whole. */
typedef struct par_source_row {
  uint8_t hash[PAR_HASH_SIZE]; /* of its bytes and of how they were loaded */
  int64_t n;                   /* documents */
} par_source_row;

/* PAR_OK, or PAR_DONE when it was not taken, or one of its documents was removed since. */
par_status par_sources_find(par_source_row *row, par_db *db, const char *origin,
                            par_error *err);
par_status par_sources_put(par_db *db, const char *origin, const par_source_row *row,
                           par_error *err);

/* The first value for a key stays: later ones come from weaker origins. */
par_status par_metadata_insert(par_db *db, int64_t name, const char *key, const char *value,
                               const char *origin, par_error *err);
par_status par_metadata_clear(par_db *db, int64_t name, par_error *err);

/* Append to the text of a document, in chunks that end at characters. *n_chunks is
 * how many it has. */
par_status par_texts_append(int *n_chunks, par_db *db, int64_t doc, const char *text,
                            size_t len, par_error *err);

/* Append the text of a document to *out. */
par_status par_texts_read(par_buf *out, par_db *db, int64_t doc, par_error *err);

/* A setting of the corpus: PAR_OK and its value appended, or PAR_DONE. */
par_status par_settings_get(par_buf *out, par_db *db, const char *key, par_error *err);
par_status par_settings_set(par_db *db, const char *key, const char *value, par_error *err);

#endif
