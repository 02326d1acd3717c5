/* document.c -- a document put together from its blocks. */

#include "corpus/document.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/block.h"
#include "text/utf8.h"

enum { CHECKPOINT_BYTES = 256 };

static par_status corrupt(const par_document *document, par_error *err) {
  return par_fail(err, PAR_ECORRUPT, "document %lld: text and tokens do not agree",
                  (long long)document->row.id);
}

static par_status fail_stale(const par_document *document, par_error *err) {
  return par_fail(err, PAR_EBUSY, "document %lld: the corpus was compacted; open it again",
                  (long long)document->row.id);
}

/* Units that begin in [from, to) of the block, as token numbers of the document. */
static void take_units(par_u32s *out, const par_u32s *units, uint32_t from, uint32_t to,
                       uint32_t doc_pos) {
  for (uint32_t i = from == 0 ? 0 : par_unit_of(units, from - 1); i < units->n; i++) {
    if (units->data[i] >= to) break;
    if (units->data[i] >= from) par_u32s_push(out, units->data[i] - from + doc_pos);
  }
}

/* The tokens [from, to) of the block. */
static par_status take_tokens(par_document *document, const par_lexicon *lexicon,
                              const par_block *block, uint32_t from, uint32_t to,
                              par_error *err) {
  size_t n = document->types.n;
  uint64_t at =
    n == 0 ? 0 : (uint64_t)document->starts.data[n - 1] + document->lens.data[n - 1];
  for (uint32_t pos = from; pos < to; pos++) {
    uint32_t type = par_block_type(block, pos);
    at += block->gaps.data[pos];
    uint32_t len = par_lexicon_get(lexicon, type, PAR_ATTRIBUTE_FORM).len;
    if (at + len > document->text.len) return corrupt(document, err);
    par_u32s_push(&document->types, type);
    par_u32s_push(&document->starts, (uint32_t)at);
    par_u32s_push(&document->lens, len);
    at += len;
  }
  return PAR_OK;
}

static par_status take_block(par_document *document, const par_lexicon *lexicon,
                             const par_block *block, par_error *err) {
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    if (d->doc != document->row.id) continue;
    uint32_t to = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    if (d->doc_pos != document->types.n) return corrupt(document, err);
    take_units(&document->sentences, &block->sentences, d->pos, to, d->doc_pos);
    take_units(&document->paragraphs, &block->paragraphs, d->pos, to, d->doc_pos);
    return take_tokens(document, lexicon, block, d->pos, to, err);
  }
  return PAR_OK;
}

static bool document_failed(const par_document *d) {
  return d->types.failed || d->starts.failed || d->lens.failed || d->sentences.failed ||
         d->paragraphs.failed || d->checkpoints.failed;
}

/* Whether every token is in one of the units. */
static bool tiled(const par_document *document, const par_u32s *starts) {
  if (document->row.n_tokens == 0) return starts->n == 0;
  return starts->n > 0 && starts->data[0] == 0;
}

/* The next block after `after` that holds tokens of a document. The one that was
 * read last stays with the corpus: documents are mostly opened in order, and
 * blocks never change. */
static par_status find_block(const par_block **out, par_corpus *corpus, int64_t after,
                             int64_t doc, par_error *err) {
  unsigned all = PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS;
  par_block *block = &corpus->recent;
  par_block_row row;
  *out = block;
  par_status status = par_blocks_next_of(&row, corpus->db, after, doc, err);
  if (status != PAR_OK) return status;
  if (block->row.id == row.id && (block->loaded & all) == all) return PAR_OK;
  par_block_reset(block);
  block->row = row;
  return par_block_read(block, corpus->db, all, corpus->lexicon.n, err);
}

static par_status read_tokens(par_document *document, par_corpus *corpus, par_error *err) {
  const par_lexicon *lexicon;
  const par_block *block = NULL;
  int64_t after = 0;
  par_status status = par_corpus_lexicon(&lexicon, corpus, err);
  while (status == PAR_OK && document->types.n < document->row.n_tokens) {
    status = find_block(&block, corpus, after, document->row.id, err);
    if (status == PAR_DONE) status = corrupt(document, err);
    if (status == PAR_OK) status = take_block(document, lexicon, block, err);
    if (status == PAR_OK && document_failed(document)) status = par_fail_memory(err);
    after = corpus->recent.row.id;
  }
  document->epoch = corpus->epoch;
  if (status == PAR_OK &&
      (document->types.n != document->row.n_tokens || !tiled(document, &document->sentences) ||
       !tiled(document, &document->paragraphs)))
    return corrupt(document, err);
  return status;
}

/* The values of the document's tokens in the block at hand. */
static par_status take_values(par_u32s *out, const par_document *document, par_corpus *corpus,
                              par_layer *layer, const par_block *block, par_error *err) {
  const par_layer_column *column;
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    if (d->doc != document->row.id) continue;
    uint32_t to = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    if (d->doc_pos != out->n) return corrupt(document, err);
    PAR_TRY(par_layer_of_block(&column, layer, corpus->db, &block->row, err));
    for (uint32_t pos = d->pos; pos < to; pos++)
      par_u32s_push(out, par_layer_value(column, pos));
    return PAR_OK;
  }
  return PAR_OK;
}

static par_status read_layer(par_u32s *out, const par_document *document, par_corpus *corpus,
                             par_layer *layer, par_error *err) {
  const par_block *block = NULL;
  int64_t after = 0;
  par_status status =
    par_document_layers_has(corpus->db, document->row.id, layer->number, err);
  while (status == PAR_OK && out->n < document->row.n_tokens) {
    status = find_block(&block, corpus, after, document->row.id, err);
    if (status == PAR_DONE) status = corrupt(document, err);
    if (status == PAR_OK) status = take_values(out, document, corpus, layer, block, err);
    if (status == PAR_OK && out->failed) status = par_fail_memory(err);
    after = corpus->recent.row.id;
  }
  return status;
}

par_status par_document_layer(par_u32s *out, const par_document *document, par_corpus *corpus,
                              par_layer *layer, par_error *err) {
  par_u32s_reset(out);
  if (document->epoch != corpus->epoch) return fail_stale(document, err);
  PAR_TRY(par_db_read_begin(corpus->db, err));
  par_status status = read_layer(out, document, corpus, layer, err);
  par_db_read_end(corpus->db);
  return status;
}

static par_status read_text(par_document *document, par_db *db, par_error *err) {
  par_buf *text = &document->text;
  PAR_TRY(par_texts_read(text, db, document->row.id, err));
  if (text->len != document->row.n_bytes ||
      par_utf8_valid(text->data, text->len) != text->len ||
      (text->len > 0 && memchr(text->data, '\0', text->len) != NULL))
    return corrupt(document, err);
  if (document->row.n_chars == document->row.n_bytes)
    return par_utf8_count(text->data, text->len) == text->len ? PAR_OK
                                                              : corrupt(document, err);
  uint32_t cp = 0;
  for (size_t at = 0; at < text->len; at += CHECKPOINT_BYTES) {
    par_u32s_push(&document->checkpoints, cp);
    size_t len = text->len - at < CHECKPOINT_BYTES ? text->len - at : CHECKPOINT_BYTES;
    cp += (uint32_t)par_utf8_count(text->data + at, len);
  }
  if (cp != document->row.n_chars) return corrupt(document, err);
  return PAR_OK;
}

/* Row and text. */
static par_status read_head(par_document *document, par_corpus *corpus, int64_t id,
                            par_error *err) {
  PAR_TRY(par_documents_find(&document->row, corpus->db, id, err));
  if (document->row.removed)
    return par_fail(err, PAR_ENOTFOUND, "document number %lld was removed", (long long)id);
  return read_text(document, corpus->db, err);
}

static par_status read_document(par_document *document, par_corpus *corpus, int64_t id,
                                par_error *err) {
  PAR_TRY(read_head(document, corpus, id, err));
  return read_tokens(document, corpus, err);
}

par_status par_document_open(par_document **out, par_corpus *corpus, int64_t id,
                             par_error *err) {
  *out = NULL;
  par_document *document = calloc(1, sizeof *document);
  if (document == NULL) return par_fail_memory(err);
  par_status status = par_db_read_begin(corpus->db, err);
  if (status == PAR_OK) {
    status = read_document(document, corpus, id, err);
    par_db_read_end(corpus->db);
  }
  if (status == PAR_OK && document_failed(document)) status = par_fail_memory(err);
  if (status == PAR_OK)
    *out = document;
  else
    par_document_free(document);
  return status;
}

/* Where a document has been compared up to. */
typedef struct compared {
  uint32_t n_tokens;
  uint64_t byte;
} compared;

static par_status compare_tokens(compared *c, const par_document *document,
                                 const par_lexicon *lexicon, const par_block *block,
                                 uint32_t from, uint32_t to, par_error *err) {
  for (uint32_t pos = from; pos < to; pos++) {
    par_slice form = par_lexicon_get(lexicon, par_block_type(block, pos), PAR_ATTRIBUTE_FORM);
    c->byte += block->gaps.data[pos];
    c->n_tokens++;
    if (c->byte + form.len > document->text.len) return corrupt(document, err);
    if (memcmp(form.s, document->text.data + c->byte, form.len) != 0)
      return par_fail(err, PAR_ECORRUPT, "document %lld: token %u is not what the text says",
                      (long long)document->row.id, c->n_tokens);
    c->byte += form.len;
  }
  return PAR_OK;
}

static par_status compare_block(compared *c, par_document *document,
                                const par_lexicon *lexicon, const par_block *block,
                                par_error *err) {
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    if (d->doc != document->row.id) continue;
    uint32_t to = i + 1 < block->docs.n ? block->docs.data[i + 1].pos : block->row.n_tokens;
    if (d->doc_pos != c->n_tokens) return corrupt(document, err);
    if (d->doc_pos == 0) {
      take_units(&document->sentences, &block->sentences, d->pos, to, 0);
      take_units(&document->paragraphs, &block->paragraphs, d->pos, to, 0);
    }
    return compare_tokens(c, document, lexicon, block, d->pos, to, err);
  }
  return PAR_OK;
}

static par_status compare_document(par_document *document, par_corpus *corpus, int64_t id,
                                   par_error *err) {
  const par_lexicon *lexicon;
  const par_block *block = NULL;
  compared c = {0};
  int64_t after = 0;
  PAR_TRY(read_head(document, corpus, id, err));
  par_status status = par_corpus_lexicon(&lexicon, corpus, err);
  while (status == PAR_OK && c.n_tokens < document->row.n_tokens) {
    status = find_block(&block, corpus, after, id, err);
    if (status == PAR_DONE) status = corrupt(document, err);
    if (status == PAR_OK) status = compare_block(&c, document, lexicon, block, err);
    if (status == PAR_OK && document_failed(document)) status = par_fail_memory(err);
    after = corpus->recent.row.id;
  }
  if (status == PAR_OK &&
      (c.n_tokens != document->row.n_tokens || !tiled(document, &document->sentences) ||
       !tiled(document, &document->paragraphs)))
    return corrupt(document, err);
  return status;
}

par_status par_document_check(par_document_row *row, par_corpus *corpus, int64_t id,
                              par_error *err) {
  par_document *document = calloc(1, sizeof *document);
  if (document == NULL) return par_fail_memory(err);
  par_status status = par_db_read_begin(corpus->db, err);
  if (status == PAR_OK) {
    status = compare_document(document, corpus, id, err);
    par_db_read_end(corpus->db);
  }
  *row = document->row;
  par_document_free(document);
  return status;
}

void par_document_free(par_document *document) {
  if (document == NULL) return;
  par_buf_clear(&document->text);
  par_u32s *lists[] = {&document->types,     &document->starts,     &document->lens,
                       &document->sentences, &document->paragraphs, &document->checkpoints};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) par_u32s_clear(lists[i]);
  free(document);
}

par_status par_document_get(par_slice *out, const par_document *document,
                            const par_corpus *corpus, uint32_t pos, par_attribute attribute,
                            par_error *err) {
  if (document->epoch != corpus->epoch) return fail_stale(document, err);
  *out = par_lexicon_get(&corpus->lexicon, document->types.data[pos], attribute);
  return PAR_OK;
}

uint32_t par_document_cp(const par_document *document, uint32_t byte) {
  if (document->checkpoints.n == 0) return byte;
  uint32_t checkpoint = byte / CHECKPOINT_BYTES;
  if (checkpoint >= document->checkpoints.n) return document->row.n_chars;
  uint32_t from = checkpoint * CHECKPOINT_BYTES;
  return document->checkpoints.data[checkpoint] +
         (uint32_t)par_utf8_count(document->text.data + from, byte - from);
}

/* The last checkpoint with at most `cp` code points before it. */
static uint32_t checkpoint_before(const par_u32s *checkpoints, uint32_t cp) {
  return par_unit_of(checkpoints, cp) - 1;
}

uint32_t par_document_byte(const par_document *document, uint32_t cp) {
  if (document->checkpoints.n == 0) return cp;
  uint32_t checkpoint = checkpoint_before(&document->checkpoints, cp);
  size_t from = (size_t)checkpoint * CHECKPOINT_BYTES;
  const char *text = document->text.data;
  /* A checkpoint may stand inside a character, which began before it. */
  while (from < document->text.len && ((unsigned char)text[from] & 0xC0) == 0x80) from++;
  return (uint32_t)(from + par_utf8_offset(text + from, document->text.len - from,
                                           cp - document->checkpoints.data[checkpoint]));
}

uint32_t par_unit_of(const par_u32s *starts, uint32_t pos) {
  size_t low = 0;
  size_t high = starts->n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (starts->data[middle] <= pos)
      low = middle + 1;
    else
      high = middle;
  }
  return (uint32_t)low;
}

uint32_t par_document_pos(const par_document *document, uint32_t byte) {
  return byte == 0 ? 0 : par_unit_of(&document->starts, byte - 1);
}
