/* ingest_tokens.c -- a text into the blocks at hand.
 *
 * A text is tokenized in stretches that end at breaks, so that the memory for
 * tokens does not grow with the document. */

#include <string.h>

#include "corpus/document.h"
#include "corpus/ingest_internal.h"
#include "text/utf8.h"

#ifndef PAR_STRETCH_BYTES
#  define PAR_STRETCH_BYTES (1024 * 1024)
#endif

enum { TOKENS_AHEAD = 8 };

/* A document on its way into the blocks. */
typedef struct feed {
  par_ingest *ingest;
  int64_t doc;
  const char *text;
  size_t len;
  const par_u32s *breaks;
  size_t next_break;
  uint32_t n_tokens; /* so far */
  uint32_t byte;     /* the end of the last token */
  par_boundaries *boundaries;
  size_t next_boundary;
  uint32_t counted_byte, cp; /* code points before counted_byte */
} feed;

/* The end of the stretch that begins at `from`: a break, or the text's end. */
static size_t stretch_end(const feed *f, size_t from, size_t *n_breaks) {
  size_t i = f->next_break;
  while (i < f->breaks->n && f->breaks->data[i] < from + PAR_STRETCH_BYTES) i++;
  *n_breaks = i - f->next_break;
  return i < f->breaks->n ? f->breaks->data[i] : f->len;
}

static par_status tokenize(feed *f, size_t from, size_t to, size_t n_breaks, par_error *err) {
  par_ingest *ingest = f->ingest;
  par_u32s breaks = {0};
  par_tokens_reset(&ingest->tokens);
  par_u32s_reset(&ingest->sentences);
  for (size_t i = 0; i < n_breaks; i++)
    par_u32s_push(&breaks, f->breaks->data[f->next_break + i] - (uint32_t)from);
  par_status status = breaks.failed
                        ? par_fail_memory(err)
                        : par_tokenize(&ingest->tokens, &ingest->sentences, ingest->tokenizer,
                                       f->text + from, to - from, breaks.data, breaks.n, err);
  par_u32s_clear(&breaks);
  if (status == PAR_OK && (ingest->tokens.failed || ingest->sentences.failed))
    return par_fail_memory(err);
  return status;
}

/* Code points are counted from one boundary to the next, each byte once. */
static void pass_boundary(feed *f, uint32_t pos) {
  par_boundaries *b = f->boundaries;
  uint32_t byte = b->bytes.data[f->next_boundary++];
  f->cp += (uint32_t)par_utf8_count(f->text + f->counted_byte, byte - f->counted_byte);
  f->counted_byte = byte;
  par_u32s_push(&b->pos, pos);
  par_u32s_push(&b->cps, f->cp);
}

static bool boundary_before(const feed *f, uint32_t byte) {
  return f->next_boundary < f->boundaries->bytes.n &&
         f->boundaries->bytes.data[f->next_boundary] <= byte;
}

/* A paragraph begins with the first token, and with each token that follows a
 * break. */
static void note_paragraph(feed *f, uint32_t start) {
  bool begins = f->n_tokens == 0;
  while (f->next_break < f->breaks->n && f->breaks->data[f->next_break] <= start) {
    f->next_break++;
    begins = true;
  }
  par_block_builder *builder = &f->ingest->builder;
  if (begins) par_u32s_push(&builder->paragraphs, (uint32_t)builder->types.n);
}

static void begin_document(feed *f) {
  par_block_builder *builder = &f->ingest->builder;
  par_block_doc doc = {f->doc, (uint32_t)builder->types.n, f->n_tokens};
  par_block_docs_push(&builder->docs, doc);
}

static par_status next_block(feed *f, par_error *err) {
  PAR_TRY(par_ingest__flush(f->ingest, err));
  begin_document(f);
  return PAR_OK;
}

static void expect_token(const feed *f, size_t from, const par_token *token) {
  par_forms_expect(&f->ingest->forms, f->text + from + token->start, token->len,
                   f->text + f->len);
}

static par_status put_token(feed *f, size_t from, const par_token *token, par_error *err) {
  par_ingest *ingest = f->ingest;
  par_block_builder *builder = &ingest->builder;
  uint32_t start = (uint32_t)from + token->start;
  while (boundary_before(f, start)) pass_boundary(f, f->n_tokens);
  note_paragraph(f, start);
  uint32_t type = par_forms_add(&ingest->forms, f->text + start, token->len, f->text + f->len);
  if (type == PAR_STRMAP_NONE) return par_fail_memory(err);
  if (builder->types.n % PAR_CHECKPOINT_TOKENS == 0)
    par_u32s_push(&builder->checkpoints, start);
  par_u32s_push(&builder->types, type);
  par_u32s_push(&builder->gaps, start - f->byte);
  f->byte = start + token->len;
  f->n_tokens++;
  return PAR_OK;
}

/* The tokens [first, end) of the stretch, which are a sentence. A block is cut
 * before a sentence that does not fit, and inside one only when it alone is more
 * than a block. */
static par_status put_sentence(feed *f, size_t from, uint32_t first, uint32_t end,
                               par_error *err) {
  par_block_builder *builder = &f->ingest->builder;
  const par_tokens *tokens = &f->ingest->tokens;
  if (builder->types.n > 0 && builder->types.n + (end - first) > PAR_BLOCK_TOKENS)
    PAR_TRY(next_block(f, err));
  par_u32s_push(&builder->sentences, (uint32_t)builder->types.n);
  for (uint32_t i = first; i < end; i++) {
    if (builder->types.n >= PAR_BLOCK_TOKENS) PAR_TRY(next_block(f, err));
    if (i + TOKENS_AHEAD < tokens->n) expect_token(f, from, &tokens->data[i + TOKENS_AHEAD]);
    PAR_TRY(put_token(f, from, &tokens->data[i], err));
  }
  return PAR_OK;
}

static par_status put_stretch(feed *f, size_t from, par_error *err) {
  const par_tokens *tokens = &f->ingest->tokens;
  const par_u32s *sentences = &f->ingest->sentences;
  for (size_t i = 0; i < sentences->n; i++) {
    uint32_t end = i + 1 < sentences->n ? sentences->data[i + 1] : (uint32_t)tokens->n;
    PAR_TRY(put_sentence(f, from, sentences->data[i], end, err));
  }
  return PAR_OK;
}

/* Documents that fit into a block stay whole. */
static bool fits(const par_ingest *ingest, bool whole) {
  size_t held = ingest->builder.types.n;
  return held == 0 || (whole && held + ingest->tokens.n <= PAR_BLOCK_TOKENS);
}

/* The first stretch is tokenized already. */
static par_status feed_text(feed *f, par_error *err) {
  size_t n_breaks;
  size_t from = 0;
  size_t to = stretch_end(f, 0, &n_breaks);
  begin_document(f);
  for (;;) {
    PAR_TRY(put_stretch(f, from, err));
    while (f->next_break < f->breaks->n && f->breaks->data[f->next_break] < to)
      f->next_break++;
    if (to == f->len) return PAR_OK;
    from = to;
    to = stretch_end(f, from, &n_breaks);
    PAR_TRY(tokenize(f, from, to, n_breaks, err));
  }
}

static feed feed_of(par_ingest *ingest, int64_t doc, const par_buf *text,
                    const par_u32s *breaks, par_boundaries *boundaries) {
  return (feed){
    .ingest = ingest,
    .doc = doc,
    .text = text->data,
    .len = text->len,
    .breaks = breaks,
    .boundaries = boundaries,
  };
}

par_status par_ingest__look_ahead(bool *out, par_ingest *ingest, const par_loaded *loaded,
                                  par_error *err) {
  feed f = feed_of(ingest, 0, &loaded->text, &loaded->breaks, NULL);
  size_t n_breaks;
  size_t to = stretch_end(&f, 0, &n_breaks);
  PAR_TRY(tokenize(&f, 0, to, n_breaks, err));
  *out = fits(ingest, to == f.len);
  return PAR_OK;
}

par_status par_ingest__known_tokens(par_ingest *ingest, int64_t doc, const par_buf *text,
                                    const par_u32s *breaks, par_error *err) {
  par_boundaries none = {0};
  feed f = feed_of(ingest, doc, text, breaks, &none);
  if (!fits(ingest, true)) PAR_TRY(par_ingest__flush(ingest, err));
  begin_document(&f);
  return put_stretch(&f, 0, err);
}

par_status par_ingest__tokens(par_ingest *ingest, par_document_row *row,
                              par_boundaries *boundaries, const par_loaded *loaded,
                              par_error *err) {
  feed f = feed_of(ingest, row->id, &loaded->text, &loaded->breaks, boundaries);
  PAR_TRY(feed_text(&f, err));
  while (f.next_boundary < boundaries->bytes.n) pass_boundary(&f, f.n_tokens);
  if (boundaries->pos.failed || boundaries->cps.failed) return par_fail_memory(err);
  row->n_tokens = f.n_tokens;
  ingest->n_tokens += f.n_tokens;
  return PAR_OK;
}
