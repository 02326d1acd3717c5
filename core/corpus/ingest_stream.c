/* ingest_stream.c -- frame by frame: names, hashes and rows of documents. */

#include <stdlib.h>
#include <string.h>

#include "corpus/ingest_internal.h"
#include "load/walk.h"
#include "store/fingerprints.h"
#include "store/spans.h"

par_status par_ingest__damaged(par_error *err) {
  return par_fail(err, PAR_ECORRUPT, "a worker sent what cannot be read");
}

par_status par_ingest_stream_new(par_ingest_stream **out, par_ingest *ingest, par_error *err) {
  *out = calloc(1, sizeof **out);
  if (*out == NULL) return par_fail_memory(err);
  (*out)->ingest = ingest;
  return PAR_OK;
}

void par_ingest_stream_free(par_ingest_stream *stream) {
  if (stream == NULL) return;
  par_strings_clear(&stream->forms);
  par_u32s_clear(&stream->types);
  par_buf_clear(&stream->begin);
  par_buf_clear(&stream->layers);
  par_u32s_clear(&stream->places);
  par_u32s_clear(&stream->piece_types);
  free(stream);
}

void par_ingest_stream_reset(par_ingest_stream *stream) {
  if (stream->state == PAR_STREAM_OPEN) par_ingest__undo(stream->ingest);
  stream->state = PAR_STREAM_IDLE;
  par_strings_clear(&stream->forms);
  par_u32s_clear(&stream->types);
}

/* The name's row: PAR_OK, or PAR_DONE for a name that is free. */
static par_status find_name(par_name_row *row, par_ingest *ingest, const char *name,
                            const char *origin, par_error *err) {
  par_buf stored = {0};
  par_status status = par_names_find(row, &stored, ingest->corpus->db, name, err);
  const char *known = par_buf_cstr(&stored);
  if (status == PAR_OK) status = par_buf_finish(&stored, err);
  if (status == PAR_OK && strcmp(known, origin) != 0)
    status = par_fail(err, PAR_EEXIST,
                      "%s: the corpus has a document of this name from %s; give --prefix to "
                      "tell them apart",
                      name, known);
  par_buf_clear(&stored);
  return status;
}

par_status par_ingest_look(uint8_t hash[PAR_HASH_SIZE], par_ingest *ingest, const char *name,
                           const char *origin, par_error *err) {
  par_name_row row;
  PAR_TRY(find_name(&row, ingest, name, origin, err));
  memcpy(hash, row.source, PAR_HASH_SIZE);
  return PAR_OK;
}

par_status par_ingest_source(par_source_row *row, par_ingest *ingest, const char *origin,
                             par_error *err) {
  return par_sources_find(row, ingest->corpus->db, origin, err);
}

par_status par_ingest_end_source(par_ingest *ingest, const char *origin,
                                 const par_source_row *row, par_error *err) {
  if (ingest->failed) return par_fail(err, PAR_EINVALID, "an earlier document failed");
  par_status status = par_ingest__begin(ingest, err);
  if (status == PAR_OK) status = par_sources_put(ingest->corpus->db, origin, row, err);
  if (status == PAR_OK) return PAR_OK;
  par_ingest__undo(ingest);
  ingest->failed = true;
  return status;
}

/* Nothing tells whether standard input is another version or another text. */
static par_status refuse_input(par_ingest_stream *stream) {
  return par_fail(&stream->refusal, PAR_EEXIST,
                  "the corpus has a document '%s' from standard input, with another text; "
                  "give --prefix, or remove it",
                  stream->head.name);
}

static par_status take_begin(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err) {
  par_name_row row;
  if (stream->state != PAR_STREAM_IDLE) return par_ingest__damaged(err);
  par_buf_reset(&stream->layers);
  par_buf_reset(&stream->begin);
  par_buf_append(&stream->begin, bytes, len);
  PAR_TRY(par_buf_finish(&stream->begin, err));
  if (!par_prepared_read_begin(&stream->head, (const uint8_t *)stream->begin.data, len))
    return par_ingest__damaged(err);
  stream->refusal = (par_error){0};
  par_status status =
    find_name(&row, stream->ingest, stream->head.name, stream->head.origin, &stream->refusal);
  if (status < 0 && status != PAR_EEXIST)
    return par_fail(err, status, "%s", stream->refusal.message);
  bool same =
    status == PAR_OK && memcmp(row.source, stream->head.source_hash, PAR_HASH_SIZE) == 0;
  if (status == PAR_OK && !same && strcmp(stream->head.origin, PAR_STANDARD_INPUT) == 0)
    status = refuse_input(stream);
  stream->state = status == PAR_EEXIST ? PAR_STREAM_REFUSED
                  : same               ? PAR_STREAM_SAME
                                       : PAR_STREAM_BEGUN;
  return PAR_OK;
}

/* Whether the content is there already; if not, the document's row is made. */
static par_status open_document(par_ingest_stream *stream, const par_piece *piece,
                                par_error *err) {
  par_ingest *ingest = stream->ingest;
  const par_prepared_begin *head = &stream->head;
  if (!par_ingest__fits(ingest, piece) || !piece->last)
    PAR_TRY(par_ingest__commit(ingest, err));
  PAR_TRY(par_ingest__begin(ingest, err));
  stream->row = (par_document_row){
    .n_bytes = head->n_bytes, .n_chars = head->n_chars, .n_tokens = piece->n_tokens};
  memcpy(stream->row.hash, head->content_hash, PAR_HASH_SIZE);
  stream->n_chunks = 0;
  stream->byte = 0;
  par_status found =
    par_documents_find_hash(&stream->row.id, ingest->corpus->db, head->content_hash, err);
  if (found < 0) return found;
  stream->state = found == PAR_OK ? PAR_STREAM_KNOWN : PAR_STREAM_OPEN;
  if (found == PAR_DONE) {
    PAR_TRY(par_documents_insert(ingest->corpus->db, &stream->row, err));
    PAR_TRY(par_ingest__take_layers(stream, err));
  }
  stream->row.n_tokens = 0;
  return PAR_OK;
}

/* Kept until it is known whether the document is new. */
static par_status take_layer(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err) {
  if (stream->state == PAR_STREAM_SAME || stream->state == PAR_STREAM_REFUSED) return PAR_OK;
  if (stream->state != PAR_STREAM_BEGUN) return par_ingest__damaged(err);
  par_buf_append_u64(&stream->layers, len);
  par_buf_append(&stream->layers, bytes, len);
  return par_buf_finish(&stream->layers, err);
}

static par_status take_piece(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err) {
  par_piece piece;
  if (stream->state == PAR_STREAM_IDLE) return par_ingest__damaged(err);
  if (!par_prepared_read_piece(&piece, bytes, len)) return par_ingest__damaged(err);
  if (stream->state == PAR_STREAM_BEGUN) PAR_TRY(open_document(stream, &piece, err));
  if (stream->state != PAR_STREAM_OPEN) return PAR_OK;
  PAR_TRY(par_texts_append(&stream->n_chunks, stream->ingest->corpus->db, stream->row.id,
                           piece.text, piece.text_len, err));
  uint32_t first = stream->row.n_tokens;
  PAR_TRY(par_ingest__piece(stream, &piece, err));
  if (!piece.last || first > 0) /* the row does not know how many there are */
    return par_documents_set_tokens(stream->ingest->corpus->db, &stream->row, err);
  return PAR_OK;
}

/* What is behind the spans; nothing, of a short document. */
static par_status store_fingerprint(par_ingest_stream *stream, const uint8_t *bytes,
                                    size_t len, par_error *err) {
  par_fingerprint fingerprint;
  if (len == 0) return PAR_OK;
  if (len != sizeof fingerprint.bytes) return par_ingest__damaged(err);
  memcpy(fingerprint.bytes, bytes, len);
  return par_fingerprints_insert(stream->ingest->corpus->db, stream->row.id, &fingerprint,
                                 err);
}

/* The spans of an END frame, and the fingerprint. */
static par_status store_end(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                            par_error *err) {
  par_stored_span spans[PAR_SPANS_AT_ONCE];
  size_t held = 0;
  const uint8_t *end = bytes + len;
  if (len < 4) return par_ingest__damaged(err);
  uint32_t n = par_read_u32(bytes);
  const uint8_t *at = bytes + 4;
  for (uint32_t i = 0; i < n; i++) {
    par_prepared_span span;
    if (!par_prepared_span_next(&span, &at, end)) return par_ingest__damaged(err);
    spans[held++] =
      (par_stored_span){stream->row.id, span.layer, i,           span.pos,
                        span.pos_end,   span.cp,    span.cp_end, span.attributes};
    if (held < PAR_SPANS_AT_ONCE && i + 1 < n) continue;
    PAR_TRY(par_spans_insert(stream->ingest->corpus->db, spans, held, err));
    held = 0;
  }
  return store_fingerprint(stream, at, (size_t)(end - at), err);
}

static par_status put_metadata(par_ingest_stream *stream, int64_t name, par_error *err) {
  const uint8_t *at = stream->head.metadata;
  for (uint32_t i = 0; i < stream->head.n_metadata; i++) {
    const char *m[3];
    if (!par_prepared_metadatum(m, &at, stream->head.end)) return par_ingest__damaged(err);
    PAR_TRY(par_metadata_insert(stream->ingest->corpus->db, name, m[0], m[1], m[2], err));
  }
  return PAR_OK;
}

/* Give the name to the document, and take it from the one that had it. */
static par_status put_name(par_ingest_result *result, par_ingest_stream *stream,
                           par_error *err) {
  const par_prepared_begin *head = &stream->head;
  par_ingest *ingest = stream->ingest;
  par_db *db = ingest->corpus->db;
  int64_t doc = stream->row.id;
  bool known = stream->state == PAR_STREAM_KNOWN;
  par_name_row row;
  par_status status = find_name(&row, ingest, head->name, head->origin, err);
  if (status == PAR_DONE) {
    *result = known ? PAR_INGEST_ALIAS : PAR_INGEST_ADDED;
    PAR_TRY(
      par_names_insert(&row.id, db, doc, head->name, head->origin, head->source_hash, err));
    return put_metadata(stream, row.id, err);
  }
  if (status != PAR_OK) return status;
  *result = row.doc == doc ? PAR_INGEST_UNCHANGED : PAR_INGEST_UPDATED;
  PAR_TRY(par_names_update(db, row.id, doc, head->origin, head->source_hash, err));
  PAR_TRY(par_metadata_clear(db, row.id, err));
  PAR_TRY(put_metadata(stream, row.id, err));
  return row.doc == doc ? PAR_OK : par_documents_remove_unnamed(db, row.doc, err);
}

static par_status take_end(par_ingest_result *result, par_ingest_stream *stream,
                           const uint8_t *bytes, size_t len, par_error *err) {
  par_ingest *ingest = stream->ingest;
  if (stream->state == PAR_STREAM_SAME) {
    stream->state = PAR_STREAM_IDLE;
    *result = PAR_INGEST_UNCHANGED;
    return PAR_DONE;
  }
  if (stream->state != PAR_STREAM_OPEN && stream->state != PAR_STREAM_KNOWN)
    return par_ingest__damaged(err);
  if (stream->state == PAR_STREAM_OPEN) {
    PAR_TRY(store_end(stream, bytes, len, err));
    ingest->n_tokens += stream->row.n_tokens;
  }
  PAR_TRY(put_name(result, stream, err));
  stream->state = PAR_STREAM_IDLE;
  if (ingest->builder.indices.n >= PAR_BLOCK_TOKENS) PAR_TRY(par_ingest__commit(ingest, err));
  return PAR_DONE;
}

static par_status take(par_ingest_result *result, par_ingest_stream *stream,
                       par_prepared_kind kind, const uint8_t *bytes, size_t len,
                       par_error *err) {
  switch (kind) {
    case PAR_PREPARED_FORMS: return par_ingest__forms(stream, bytes, len, err);
    case PAR_PREPARED_BEGIN: return take_begin(stream, bytes, len, err);
    case PAR_PREPARED_LAYER: return take_layer(stream, bytes, len, err);
    case PAR_PREPARED_PIECE: return take_piece(stream, bytes, len, err);
    case PAR_PREPARED_END: return take_end(result, stream, bytes, len, err);
  }
  return par_ingest__damaged(err);
}

par_status par_ingest_take(par_ingest_result *result, par_ingest_stream *stream,
                           par_prepared_kind kind, const uint8_t *bytes, size_t len,
                           par_error *err) {
  par_ingest *ingest = stream->ingest;
  if (ingest->failed) return par_fail(err, PAR_EINVALID, "an earlier document failed");
  if (stream->state == PAR_STREAM_REFUSED && kind == PAR_PREPARED_END) {
    stream->state = PAR_STREAM_IDLE;
    return par_fail(err, stream->refusal.code, "%s", stream->refusal.message);
  }
  par_status status = take(result, stream, kind, bytes, len, err);
  if (status == PAR_OK || status == PAR_DONE) return status;
  par_ingest__undo(ingest);
  ingest->failed = true;
  return status;
}
