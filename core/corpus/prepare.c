/* prepare.c -- a text into pieces of tokens.
 *
 * A text is tokenized in stretches that end at breaks, so that the memory for
 * tokens does not grow with the document. Where there is no break for very long, a
 * stretch ends behind white space, and a sentence with it. A piece has a dictionary of its
 * own: the one who writes maps each distinct form once, not each token. */

#include "corpus/prepare.h"

#include <assert.h>
#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

#include "base/varint.h"
#include "corpus/fingerprint.h"
#include "corpus/piece_builder.h"
#include "text/utf8.h"

#ifndef PAR_STRETCH_BYTES
#  define PAR_STRETCH_BYTES (1024 * 1024)
#endif

#ifndef PAR_LONGEST_STRETCH
#  define PAR_LONGEST_STRETCH (4 * 1024 * 1024)
#endif

/* So many types have numbers of 16 bits. */
enum { SHORT_TYPES = 65536 };

/* Numbers that are written at once. */
enum { AT_ONCE = 16 };

/* Byte offsets that matter in a text, ascending, and what was counted before
 * each: the ends of spans. */
typedef struct boundaries {
  par_u32s bytes, pos, cps;
} boundaries;

struct par_preparer {
  const par_tokenizer *tokenizer;
  par_tokens tokens;   /* of the stretch at hand */
  par_u32s sentences;  /* numbers in `tokens` */
  par_u32s paragraphs; /* the same */
  par_piece_builder piece;
  par_fingerprinter fingerprinter;
  uint32_t n_told; /* forms that the stream has */
  par_buf frame;
};

/* A document on its way. */
typedef struct feed {
  par_preparer *preparer;
  const par_frame_sink *sink;
  const char *text;
  size_t len;
  const par_u32s *breaks;
  size_t next_break;
  uint32_t n_tokens; /* of the stretches before */
  uint32_t byte;     /* the end of the last token */
  boundaries bounds;
  size_t next_boundary;
} feed;

void par_hash(uint8_t out[PAR_HASH_SIZE], const void *a, size_t a_len, const void *b,
              size_t b_len) {
  struct sha256_ctx context;
  sha256_init(&context);
  if (a_len > 0) sha256_update(&context, a_len, a);
  if (b_len > 0) sha256_update(&context, b_len, b);
  sha256_digest(&context, PAR_HASH_SIZE, out);
}

static void hash_numbers(par_buf *out, const par_u32s *numbers) {
  par_buf_append_u64(out, numbers->n);
  for (size_t i = 0; i < numbers->n; i++) par_buf_append_u32(out, numbers->data[i]);
}

/* Tokens that the source gave, with their layers. */
static void hash_tokens(par_buf *out, const par_loaded *loaded) {
  par_buf_append_cstr(out, "tokens");
  par_buf_append_u64(out, loaded->tokens.n);
  for (size_t i = 0; i < loaded->tokens.n; i++) {
    par_buf_append_u32(out, loaded->tokens.data[i].start);
    par_buf_append_u32(out, loaded->tokens.data[i].len);
  }
  hash_numbers(out, &loaded->sentences);
  for (size_t i = 0; i < loaded->layers.n; i++) {
    const par_loaded_layer *layer = &loaded->layers.data[i];
    par_prepared_put_string(out, layer->name);
    hash_numbers(out, &layer->of_token);
    for (uint32_t v = 0; v < layer->values.n; v++)
      par_prepared_put_string(out, layer->values.keys[v].s);
  }
}

/* The content of a document: the hash of its text, and its structure; not its
 * metadata. The counts tell where one list ends and the next begins. */
static par_status hash_content(uint8_t *out, const par_loaded *loaded, par_error *err) {
  uint8_t text_hash[PAR_HASH_SIZE];
  par_buf structure = {0};
  if (!loaded->hashed) par_hash(text_hash, loaded->text.data, loaded->text.len, NULL, 0);
  par_buf_reserve(&structure, 16 + 4 * loaded->breaks.n + 24 * loaded->spans.n);
  par_buf_append_u64(&structure, loaded->text.len);
  par_buf_append_u64(&structure, loaded->breaks.n);
  for (size_t i = 0; i < loaded->breaks.n; i++)
    par_buf_append_u32(&structure, loaded->breaks.data[i]);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    par_buf_append(&structure, span->layer, strlen(span->layer) + 1);
    par_buf_append_u32(&structure, span->start);
    par_buf_append_u32(&structure, span->end);
    if (span->attributes != NULL) par_buf_append_cstr(&structure, span->attributes);
    par_buf_append_byte(&structure, 0);
  }
  if (loaded->tokenized) hash_tokens(&structure, loaded);
  par_status status = par_buf_finish(&structure, err);
  if (status == PAR_OK)
    par_hash(out, loaded->hashed ? loaded->text_hash : text_hash, PAR_HASH_SIZE,
             structure.data, structure.len);
  par_buf_clear(&structure);
  return status;
}

par_status par_preparer_new(par_preparer **out, const par_tokenizer *tokenizer,
                            par_error *err) {
  *out = calloc(1, sizeof **out);
  if (*out == NULL) return par_fail_memory(err);
  (*out)->tokenizer = tokenizer;
  return PAR_OK;
}

void par_preparer_free(par_preparer *p) {
  if (p == NULL) return;
  par_tokens_clear(&p->tokens);
  par_u32s_clear(&p->sentences);
  par_u32s_clear(&p->paragraphs);
  par_piece_builder_clear(&p->piece);
  par_fingerprinter_clear(&p->fingerprinter);
  par_buf_clear(&p->frame);
  free(p);
}

/* Hand the frame over, and empty it. */
static par_status put_frame(par_preparer *p, const par_frame_sink *sink,
                            par_prepared_kind kind, par_error *err) {
  PAR_TRY(par_buf_finish(&p->frame, err));
  par_status status =
    sink->put(sink->payload, kind, (const uint8_t *)p->frame.data, p->frame.len, err);
  par_buf_reset(&p->frame);
  return status;
}

static par_status put_forms(par_preparer *p, const par_frame_sink *sink, par_error *err) {
  const par_strmap *map = &p->piece.forms.map;
  par_buf *frame = &p->frame;
  if (p->n_told == map->n) return PAR_OK;
  par_buf_append_u32(frame, map->n - p->n_told);
  for (uint32_t i = p->n_told; i < map->n; i++)
    par_buf_append_u16(frame, (uint16_t)map->keys[i].len);
  for (uint32_t i = p->n_told; i < map->n; i++)
    par_buf_append(frame, map->keys[i].s, map->keys[i].len);
  p->n_told = map->n;
  return put_frame(p, sink, PAR_PREPARED_FORMS, err);
}

static void append_list(par_buf *frame, const par_u32s *list) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  par_buf_append(frame, list->data, list->n * sizeof *list->data);
#else
  for (size_t i = 0; i < list->n; i++) par_buf_append_u32(frame, list->data[i]);
#endif
}

static void append_shorts(par_buf *frame, const par_u16s *list) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  par_buf_append(frame, list->data, list->n * sizeof *list->data);
#else
  for (size_t i = 0; i < list->n; i++) par_buf_append_u16(frame, list->data[i]);
#endif
}

/* AT_ONCE numbers in 16 bits each: of a number of rounds that is known compilers make
 * SIMD. */
static void write_shorts(uint8_t *out, const uint32_t *numbers) {
  uint16_t shorts[AT_ONCE];
  for (size_t i = 0; i < AT_ONCE; i++) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    shorts[i] = (uint16_t)numbers[i];
#else
    shorts[i] = __builtin_bswap16((uint16_t)numbers[i]);
#endif
  }
  memcpy(out, shorts, sizeof shorts);
}

static void append_indices(par_buf *frame, const par_u32s *indices, unsigned width) {
  if (width == 4) {
    append_list(frame, indices);
    return;
  }
  if (!par_buf_reserve(frame, indices->n * 2)) return;
  uint8_t *at = (uint8_t *)frame->data + frame->len;
  size_t i = 0;
  for (; indices->n - i >= AT_ONCE; i += AT_ONCE) write_shorts(at + 2 * i, indices->data + i);
  for (; i < indices->n; i++) {
    at[2 * i] = (uint8_t)indices->data[i];
    at[2 * i + 1] = (uint8_t)(indices->data[i] >> 8);
  }
  frame->len += indices->n * 2;
}

static par_status put_piece(par_preparer *p, const par_frame_sink *sink, const char *text,
                            size_t len, const par_u32s *sentences, bool last, par_error *err) {
  const par_piece_builder *piece = &p->piece;
  par_buf *frame = &p->frame;
  unsigned width = piece->types.n <= SHORT_TYPES ? 2 : 4;
  PAR_TRY(put_forms(p, sink, err));
  par_buf_append_byte(frame, last);
  par_buf_append_byte(frame, (uint8_t)width);
  const size_t numbers[] = {len,          piece->types.n, piece->indices.n, piece->long_gaps.n,
                            sentences->n, p->paragraphs.n};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
    par_buf_append_u32(frame, (uint32_t)numbers[i]);
  par_buf_append(frame, text, len);
  append_list(frame, &piece->types);
  append_list(frame, &piece->long_gaps);
  append_list(frame, sentences);
  append_list(frame, &p->paragraphs);
  append_shorts(frame, &piece->lens);
  par_buf_append(frame, piece->gaps.data, piece->gaps.len);
  append_indices(frame, &piece->indices, width);
  return put_frame(p, sink, PAR_PREPARED_PIECE, err);
}

/* The number, from `i` on, of the first token that begins at or behind `byte`. It is
 * mostly near: steps double, then halve. */
static uint32_t token_from(const par_tokens *tokens, uint32_t i, uint32_t byte) {
  uint32_t step = 1;
  while (i + step <= tokens->n && tokens->data[i + step - 1].start < byte) {
    i += step;
    step *= 2;
  }
  for (; step > 0; step /= 2)
    if (i + step <= tokens->n && tokens->data[i + step - 1].start < byte) i += step;
  return i;
}

/* The boundaries up to the start of the last token of the stretch that begins at `from`. */
static void pass_boundaries(feed *f, const par_tokens *tokens, size_t from) {
  uint32_t last = (uint32_t)from + tokens->data[tokens->n - 1].start;
  for (uint32_t i = 0; f->next_boundary < f->bounds.bytes.n;) {
    uint32_t byte = f->bounds.bytes.data[f->next_boundary];
    if (byte > last) break;
    if (byte > from) i = token_from(tokens, i, byte - (uint32_t)from);
    par_u32s_push(&f->bounds.pos, f->n_tokens + i);
    f->next_boundary++;
  }
}

/* The same of breaks. A paragraph begins with the text, and with a token that follows a
 * break. */
static void pass_breaks(feed *f, const par_tokens *tokens, size_t from) {
  par_u32s *paragraphs = &f->preparer->paragraphs;
  uint32_t last = (uint32_t)from + tokens->data[tokens->n - 1].start;
  if (f->n_tokens == 0) par_u32s_push(paragraphs, 0);
  for (uint32_t i = 0; f->next_break < f->breaks->n; f->next_break++) {
    uint32_t byte = f->breaks->data[f->next_break];
    if (byte > last) break;
    if (byte > from) i = token_from(tokens, i, byte - (uint32_t)from);
    if (paragraphs->n == 0 || paragraphs->data[paragraphs->n - 1] != i)
      par_u32s_push(paragraphs, i);
  }
}

/* The tokens of the stretch that begins at `from` into the piece. */
static par_status take_tokens(feed *f, const par_tokens *tokens, size_t from, par_error *err) {
  par_preparer *p = f->preparer;
  par_u32s_reset(&p->paragraphs);
  PAR_TRY(par_piece_builder_make(&p->piece, f->text + from, f->len - from, tokens,
                                 f->byte - (uint32_t)from, err));
  if (tokens->n == 0) return PAR_OK;
  pass_boundaries(f, tokens, from);
  pass_breaks(f, tokens, from);
  f->n_tokens += (uint32_t)tokens->n;
  par_token last = tokens->data[tokens->n - 1];
  f->byte = (uint32_t)from + last.start + last.len;
  return p->paragraphs.failed ? par_fail_memory(err) : PAR_OK;
}

/* Behind the last white space before `limit`, or, where there is none for long, before
 * a character. */
static size_t cut_before(const feed *f, size_t limit) {
  size_t at = limit;
  while (limit - at < PAR_STRETCH_BYTES / 2 && f->text[at - 1] != ' ' &&
         f->text[at - 1] != '\n')
    at--;
  if (limit - at < PAR_STRETCH_BYTES / 2) return at;
  while (((unsigned char)f->text[limit] & 0xC0) == 0x80) limit--;
  return limit;
}

/* The end of the stretch that begins at `from`: a break, or the text's end, unless
 * that is too far away. */
static size_t stretch_end(const feed *f, size_t from, size_t *n_breaks) {
  size_t i = f->next_break;
  while (i < f->breaks->n && f->breaks->data[i] < from + PAR_STRETCH_BYTES) i++;
  size_t end = i < f->breaks->n ? f->breaks->data[i] : f->len;
  bool far = end - from > PAR_LONGEST_STRETCH;
  if (far && i > f->next_break && f->breaks->data[i - 1] > from) {
    end = f->breaks->data[--i];
    far = false;
  }
  *n_breaks = i - f->next_break;
  return far ? cut_before(f, from + PAR_LONGEST_STRETCH) : end;
}

static par_status tokenize(feed *f, size_t from, size_t to, size_t n_breaks, par_error *err) {
  par_preparer *p = f->preparer;
  par_u32s breaks = {0};
  par_tokens_reset(&p->tokens);
  par_u32s_reset(&p->sentences);
  for (size_t i = 0; i < n_breaks; i++)
    par_u32s_push(&breaks, f->breaks->data[f->next_break + i] - (uint32_t)from);
  par_status status = breaks.failed
                        ? par_fail_memory(err)
                        : par_tokenize(&p->tokens, &p->sentences, p->tokenizer, f->text + from,
                                       to - from, breaks.data, breaks.n, err);
  par_u32s_clear(&breaks);
  if (status == PAR_OK && (p->tokens.failed || p->sentences.failed))
    return par_fail_memory(err);
  return status;
}

static par_status put_layer(par_preparer *p, const par_frame_sink *sink,
                            const par_loaded_layer *layer, par_error *err) {
  par_buf *frame = &p->frame;
  par_prepared_put_string(frame, layer->name);
  par_buf_append_u32(frame, layer->values.n);
  for (uint32_t i = 0; i < layer->values.n; i++)
    par_prepared_put_string(frame, layer->values.keys[i].s);
  par_buf_append_u32(frame, (uint32_t)layer->of_token.n);
  append_list(frame, &layer->of_token);
  return put_frame(p, sink, PAR_PREPARED_LAYER, err);
}

/* Tokens that the source gave, with their layers, as one piece. */
static par_status put_given(feed *f, const par_loaded *loaded, par_error *err) {
  PAR_TRY(par_loaded_check_tokens(loaded, err));
  for (size_t i = 0; i < loaded->layers.n; i++)
    PAR_TRY(put_layer(f->preparer, f->sink, &loaded->layers.data[i], err));
  PAR_TRY(take_tokens(f, &loaded->tokens, 0, err));
  PAR_TRY(par_fingerprinter_take(&f->preparer->fingerprinter, &f->preparer->piece, err));
  return put_piece(f->preparer, f->sink, f->text, f->len, &loaded->sentences, true, err);
}

static par_status put_pieces(feed *f, par_error *err) {
  par_preparer *p = f->preparer;
  size_t from = 0;
  size_t to;
  do {
    size_t n_breaks;
    to = stretch_end(f, from, &n_breaks);
    PAR_TRY(tokenize(f, from, to, n_breaks, err));
    PAR_TRY(take_tokens(f, &p->tokens, from, err));
    PAR_TRY(par_fingerprinter_take(&p->fingerprinter, &p->piece, err));
    while (f->next_break < f->breaks->n && f->breaks->data[f->next_break] < to)
      f->next_break++;
    PAR_TRY(
      put_piece(p, f->sink, f->text + from, to - from, &p->sentences, to == f->len, err));
    from = to;
  } while (to < f->len);
  return PAR_OK;
}

/* Boundaries behind the last token. */
static par_status pass_rest(feed *f, par_error *err) {
  for (; f->next_boundary < f->bounds.bytes.n; f->next_boundary++)
    par_u32s_push(&f->bounds.pos, f->n_tokens);
  return f->bounds.pos.failed ? par_fail_memory(err) : PAR_OK;
}

static par_status put_begin(par_preparer *p, const par_frame_sink *sink,
                            const par_source *source, const par_loaded *loaded,
                            uint32_t n_chars, par_error *err) {
  par_buf *frame = &p->frame;
  uint8_t hash[PAR_HASH_SIZE];
  PAR_TRY(hash_content(hash, loaded, err));
  par_buf_append(frame, source->hash, PAR_HASH_SIZE);
  par_buf_append(frame, hash, PAR_HASH_SIZE);
  par_buf_append_u32(frame, (uint32_t)loaded->text.len);
  par_buf_append_u32(frame, n_chars);
  par_prepared_put_string(frame, source->name);
  par_prepared_put_string(frame, source->origin);
  par_buf_append_u32(frame, (uint32_t)loaded->metadata.n);
  for (size_t i = 0; i < loaded->metadata.n; i++) {
    const par_loaded_metadatum *m = &loaded->metadata.data[i];
    par_prepared_put_string(frame, m->key);
    par_prepared_put_string(frame, m->value);
    par_prepared_put_string(frame, m->origin);
  }
  return put_frame(p, sink, PAR_PREPARED_BEGIN, err);
}

static int compare_offsets(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a;
  uint32_t y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

/* Paragraphs are in the blocks. */
static bool stored_as_row(const par_loaded_span *span) {
  return strcmp(span->layer, "paragraph") != 0;
}

static void collect_boundaries(boundaries *bounds, const par_loaded *loaded) {
  par_u32s *bytes = &bounds->bytes;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (!stored_as_row(span)) continue;
    assert(span->start <= span->end && span->end <= loaded->text.len);
    par_u32s_push(bytes, span->start);
    par_u32s_push(bytes, span->end);
  }
  if (bytes->n > 0) qsort(bytes->data, bytes->n, sizeof *bytes->data, compare_offsets);
}

/* Count the code points before each boundary; those of the text. Each byte is counted
 * once. */
static uint32_t count_chars(boundaries *bounds, const char *text, size_t len) {
  size_t n = 0, counted = 0;
  for (size_t i = 0; i < bounds->bytes.n; i++) {
    size_t byte = bounds->bytes.data[i];
    n += par_utf8_count(text + counted, byte - counted);
    counted = byte;
    par_u32s_push(&bounds->cps, (uint32_t)n);
  }
  return (uint32_t)(n + par_utf8_count(text + counted, len - counted));
}

static size_t find_boundary(const boundaries *bounds, uint32_t byte) {
  const uint32_t *found =
    bsearch(&byte, bounds->bytes.data, bounds->bytes.n, sizeof byte, compare_offsets);
  return (size_t)(found - bounds->bytes.data);
}

/* One span with at least a token. */
static bool append_span(par_buf *frame, const boundaries *bounds,
                        const par_loaded_span *span) {
  size_t start = find_boundary(bounds, span->start);
  size_t end = find_boundary(bounds, span->end);
  if (bounds->pos.data[start] >= bounds->pos.data[end]) return false;
  par_buf_append_u32(frame, bounds->pos.data[start]);
  par_buf_append_u32(frame, bounds->pos.data[end]);
  par_buf_append_u32(frame, bounds->cps.data[start]);
  par_buf_append_u32(frame, bounds->cps.data[end]);
  par_prepared_put_string(frame, span->layer);
  par_buf_append_byte(frame, span->attributes != NULL);
  if (span->attributes != NULL) par_prepared_put_string(frame, span->attributes);
  return true;
}

static par_status put_end(feed *f, const par_loaded *loaded, par_error *err) {
  par_preparer *p = f->preparer;
  uint32_t n = 0;
  par_buf_append_u32(&p->frame, 0);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (stored_as_row(span) && append_span(&p->frame, &f->bounds, span)) n++;
  }
  PAR_TRY(par_buf_finish(&p->frame, err));
  par_write_u32(p->frame.data, n);
  par_fingerprint fingerprint;
  if (par_fingerprinter_end(&fingerprint, &p->fingerprinter))
    par_buf_append(&p->frame, fingerprint.bytes, sizeof fingerprint.bytes);
  return put_frame(p, f->sink, PAR_PREPARED_END, err);
}

par_status par_prepare(par_preparer *preparer, const par_frame_sink *sink,
                       const par_source *source, const par_loaded *loaded, par_error *err) {
  feed f = {.preparer = preparer,
            .sink = sink,
            .text = loaded->text.len > 0 ? loaded->text.data : "",
            .len = loaded->text.len,
            .breaks = &loaded->breaks};
  par_buf_reset(&preparer->frame);
  par_fingerprinter_begin(&preparer->fingerprinter);
  collect_boundaries(&f.bounds, loaded);
  uint32_t n_chars = f.bounds.bytes.failed ? 0 : count_chars(&f.bounds, f.text, f.len);
  par_status status = f.bounds.bytes.failed || f.bounds.cps.failed
                        ? par_fail_memory(err)
                        : put_begin(preparer, sink, source, loaded, n_chars, err);
  if (status == PAR_OK)
    status = loaded->tokenized ? put_given(&f, loaded, err) : put_pieces(&f, err);
  if (status == PAR_OK) status = pass_rest(&f, err);
  if (status == PAR_OK) status = put_end(&f, loaded, err);
  par_u32s_clear(&f.bounds.bytes);
  par_u32s_clear(&f.bounds.pos);
  par_u32s_clear(&f.bounds.cps);
  return status;
}

par_status par_prepare_piece(par_preparer *preparer, const par_frame_sink *sink,
                             const par_known_tokens *known, par_error *err) {
  feed f = {.preparer = preparer,
            .sink = sink,
            .text = known->text_len > 0 ? known->text : "",
            .len = known->text_len,
            .breaks = known->breaks};
  par_buf_reset(&preparer->frame);
  PAR_TRY(take_tokens(&f, known->tokens, 0, err));
  return put_piece(preparer, sink, f.text, f.len, known->sentences, true, err);
}
