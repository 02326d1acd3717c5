/* scan.c -- blocks put together to whole documents, and translated.
 *
 * A stretch is gathered as types, then flags (where the classes have places),
 * then bytes. Blocks of whole documents whose tokens have no places go another way:
 * scan_block.c. */

#include "corpus/scan.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/places.h"
#include "corpus/scan_internal.h"
#include "store/spans.h"

static void reset_segment(par_segment *segment) {
  par_buf_reset(&segment->bytes);
  par_u32s_reset(&segment->cuts);
  par_u32s_reset(&segment->starts);
  par_segment_docs_reset(&segment->docs);
  par_u32s_reset(&segment->types);
  segment->n_tokens = 0;
}

par_status par_scan_new(par_scan **out, par_corpus *corpus, par_classes *classes,
                        par_unit unit, const par_i64s *docs, par_error *err) {
  *out = NULL;
  par_scan *scan = calloc(1, sizeof *scan);
  if (scan == NULL) return par_fail_memory(err);
  scan->corpus = corpus;
  scan->block.borrows = true;
  scan->classes = classes;
  scan->unit = unit;
  scan->only = docs;
  par_status status = par_documents_ids(&scan->removed, corpus->db, true, err);
  if (status == PAR_OK) status = par_classes_check(classes, corpus, err);
  if (status == PAR_OK) status = par_scan__list_bytes(scan, err);
  if (status == PAR_OK)
    *out = scan;
  else
    par_scan_free(scan);
  return status;
}

void par_scan_free(par_scan *scan) {
  if (scan == NULL) return;
  par_i64s_clear(&scan->removed);
  par_block_clear(&scan->block);
  par_u8s_clear(&scan->byte_of_type);
  par_u32s_clear(&scan->rare);
  for (size_t i = 0; i < scan->n_needs; i++) par_u32s_clear(&scan->needs[i].types);
  par_u32s_clear(&scan->anchors);
  par_u32s_clear(&scan->types);
  par_u32s_clear(&scan->flags);
  par_u32s_clear(&scan->documents);
  par_u32s_clear(&scan->paragraphs);
  par_u32s_clear(&scan->sentences);
  par_u32s_clear(&scan->unit_starts);
  par_u32s_clear(&scan->unit_ends);
  free(scan);
}

/* Blocks may be merged while they are walked: then one has documents that were seen
 * already, or were added since. */
static bool in_turn(const par_scan *scan, int64_t doc) {
  return doc > scan->seen && doc <= scan->classes->last_doc;
}

bool par_scan__all_visible(const par_scan *scan) {
  const par_block_row *row = &scan->block.row;
  return scan->only == NULL && scan->removed.n == 0 && in_turn(scan, row->first_doc) &&
         in_turn(scan, row->last_doc);
}

bool par_scan__visible(const par_scan *scan, int64_t doc) {
  return in_turn(scan, doc) && !par_i64s_contains(&scan->removed, doc) &&
         (scan->only == NULL || par_i64s_contains(scan->only, doc));
}

static bool any_visible(const par_scan *scan, const par_segment_docs *docs) {
  for (size_t i = 0; i < docs->n; i++)
    if (par_scan__visible(scan, docs->data[i].doc)) return true;
  return false;
}

/* Types that the classes do not know are of documents that are not to be seen. */
static void forget_new_types(par_scan *scan) {
  par_u32s *types = &scan->block.dictionary;
  for (size_t i = types->n; i > 0; i--) {
    if (types->data[i - 1] < scan->classes->subsets.of_type.n) break;
    types->data[i - 1] = 0;
  }
}

par_status par_scan__read(par_scan *scan, unsigned columns, par_error *err) {
  par_corpus *corpus = scan->corpus;
  PAR_TRY(par_block_read(&scan->block, corpus->db, columns, corpus->lexicon.n, err));
  forget_new_types(scan);
  return PAR_OK;
}

static par_status check_epoch(par_scan *scan, par_error *err) {
  const par_lexicon *lexicon;
  PAR_TRY(par_corpus_types(&lexicon, scan->corpus, 0, err));
  if (scan->corpus->epoch == scan->classes->epoch) return PAR_OK;
  return par_fail(err, PAR_EBUSY, "the corpus was compacted; match again");
}

/* The row behind the block at hand: PAR_OK or PAR_DONE. */
static par_status peek(par_scan *scan, par_error *err) {
  int64_t id = scan->block.row.id;
  if (scan->next.id > id) return PAR_OK;
  par_status status = par_blocks_next(&scan->next, scan->corpus->db, id, err);
  if (status != PAR_OK || scan->next.first_doc > scan->classes->last_doc)
    scan->next = (par_block_row){0};
  return status == PAR_OK && scan->next.id == 0 ? PAR_DONE : status;
}

static par_status read_next_block(par_scan *scan, unsigned columns, par_error *err) {
  par_block_reset(&scan->block);
  par_status status = peek(scan, err);
  if (status != PAR_OK) return status;
  scan->block.row = scan->next;
  return par_scan__read(scan, columns, err);
}

par_status par_scan__continues(bool *answer, par_scan *scan, par_error *err) {
  par_status status = peek(scan, err);
  *answer = status == PAR_OK && scan->next.first_doc == scan->block.row.last_doc;
  return status < 0 ? status : PAR_OK;
}

static void shift_into(par_u32s *out, const par_u32s *positions, uint32_t base) {
  for (size_t i = 0; i < positions->n; i++) par_u32s_push(out, positions->data[i] + base);
}

static bool gathering_failed(const par_segment *segment, const par_scan *scan) {
  return segment->docs.failed || scan->types.failed || scan->flags.failed ||
         scan->documents.failed || scan->paragraphs.failed || scan->sentences.failed;
}

/* Whether the block begins where the stretch ends: with a new document, or with
 * the next token of the stretch's last one. */
static bool joins(const par_segment *segment, const par_scan *scan) {
  const par_block_doc *first = &scan->block.docs.data[0];
  const par_segment_docs *docs = &segment->docs;
  if (docs->n == 0) return first->doc_pos == 0 || first->doc <= scan->seen;
  return first->doc == docs->data[docs->n - 1].doc &&
         first->doc_pos == segment->n_tokens - docs->data[docs->n - 1].pos;
}

/* Documents and units of the block at hand, as positions in the stretch. */
static par_status gather_structure(par_segment *segment, par_scan *scan, par_error *err) {
  const par_block *block = &scan->block;
  uint32_t base = segment->n_tokens;
  if (!joins(segment, scan))
    return par_fail(err, PAR_ECORRUPT, "block %lld does not go on where the one before ends",
                    (long long)block->row.id);
  for (size_t i = 0; i < block->docs.n; i++) {
    const par_block_doc *d = &block->docs.data[i];
    if (d->doc_pos != 0 && segment->docs.n > 0) continue;
    par_segment_docs_push(&segment->docs, (par_segment_doc){d->doc, d->pos + base});
    bool empty = i + 1 < block->docs.n ? block->docs.data[i + 1].pos == d->pos
                                       : block->row.n_tokens == d->pos;
    if (!empty) par_u32s_push(&scan->documents, d->pos + base);
  }
  shift_into(&scan->paragraphs, &block->paragraphs, base);
  shift_into(&scan->sentences, &block->sentences, base);
  return gathering_failed(segment, scan) ? par_fail_memory(err) : PAR_OK;
}

static void gather_types(par_scan *scan) {
  const par_block *block = &scan->block;
  if (!par_u32s_reserve(&scan->types, block->row.n_tokens)) return;
  uint32_t *out = scan->types.data + scan->types.n;
  for (uint32_t pos = 0; pos < block->row.n_tokens; pos++)
    out[pos] = par_block_type(block, pos);
  scan->types.n += block->row.n_tokens;
}

/* What the values in token layers say of the block's tokens. */
static par_status gather_flags(par_scan *scan, par_error *err) {
  const par_classes *classes = scan->classes;
  if (classes->n_places == 0) return PAR_OK;
  return par_layer_conditions_gather(&scan->flags, &classes->layers, scan->corpus,
                                     &scan->block.row, err);
}

/* The stretch's documents from the block at hand, and from those after it that
 * go on with its last document. */
static par_status gather_rest(par_segment *segment, par_scan *scan, par_error *err) {
  bool more = true;
  while (more) {
    PAR_TRY(gather_structure(segment, scan, err));
    gather_types(scan);
    PAR_TRY(gather_flags(scan, err));
    segment->n_tokens += scan->block.row.n_tokens;
    PAR_TRY(par_scan__continues(&more, scan, err));
    unsigned columns = PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE;
    if (more) PAR_TRY(read_next_block(scan, columns, err));
  }
  return gathering_failed(segment, scan) ? par_fail_memory(err) : PAR_OK;
}

/* Where a stored span stands in the stretch; *d is the document to begin to look
 * at, and moves on. False for one that is not in it. */
static bool place_in_stretch(uint32_t *start, uint32_t *end, size_t *d,
                             const par_segment *segment, const par_stored_span *span) {
  const par_segment_docs *docs = &segment->docs;
  while (*d + 1 < docs->n && docs->data[*d].doc < span->doc) ++*d;
  if (docs->data[*d].doc != span->doc) return false;
  uint32_t base = docs->data[*d].pos;
  uint32_t limit = *d + 1 < docs->n ? docs->data[*d + 1].pos : segment->n_tokens;
  *start = base + span->pos;
  *end = base + span->pos_end;
  return span->pos < span->pos_end && span->pos_end <= limit - base;
}

static par_status mark_layer(uint32_t *flags, const par_segment *segment, par_corpus *corpus,
                             const par_classes *classes, unsigned source, par_error *err) {
  par_stored_spans spans = {0};
  par_arena arena = {0};
  const par_segment_docs *docs = &segment->docs;
  par_status status = par_spans_read_flat(
    &spans, &arena, corpus->db, docs->data[0].doc, docs->data[docs->n - 1].doc,
    classes->sources[source].layer, classes->sources[source].filter, err);
  for (size_t i = 0, d = 0; status == PAR_OK && i < spans.n; i++) {
    uint32_t start, end;
    if (place_in_stretch(&start, &end, &d, segment, &spans.data[i]))
      par_places_mark_span(flags, classes, source, start, end);
  }
  par_stored_spans_clear(&spans);
  par_arena_clear(&arena);
  return status;
}

static bool is_given(unsigned source, const par_given_spans *given, size_t n_given) {
  for (size_t g = 0; g < n_given; g++)
    if (given[g].source == source) return true;
  return false;
}

/* Stored layers, except those in whose place spans were given. */
static par_status mark_layers(uint32_t *flags, const par_segment *segment, par_corpus *corpus,
                              const par_classes *classes, const par_given_spans *given,
                              size_t n_given, par_error *err) {
  for (unsigned source = 0; source < classes->n_sources; source++)
    if (classes->sources[source].kind == PAR_SOURCE_LAYER && segment->docs.n > 0 &&
        !is_given(source, given, n_given))
      PAR_TRY(mark_layer(flags, segment, corpus, classes, source, err));
  return PAR_OK;
}

/* Room for the bytes and the cuts of a whole segment. */
static par_status make_room(par_segment *segment, const par_u32s *cuts, par_error *err) {
  if (!par_buf_reserve(&segment->bytes, (size_t)segment->n_tokens + cuts->n + 1) ||
      !par_u32s_reserve(&segment->cuts, cuts->n))
    return par_fail_memory(err);
  return PAR_OK;
}

static void put_cut(par_segment *segment) {
  par_u32s_push(&segment->cuts, (uint32_t)segment->bytes.len);
  segment->bytes.data[segment->bytes.len++] = 0;
}

/* Types and flags (NULL: none) to bytes, cut before each token in `cuts`. */
static par_status translate(par_segment *segment, par_classes *classes, const uint32_t *types,
                            const uint32_t *flags, const par_u32s *cuts, par_error *err) {
  PAR_TRY(make_room(segment, cuts, err));
  size_t next = 0;
  for (uint32_t pos = 0; pos < segment->n_tokens; pos++) {
    while (next < cuts->n && cuts->data[next] == pos) {
      put_cut(segment);
      next++;
    }
    uint32_t places = flags == NULL ? 0 : flags[pos];
    uint8_t byte = par_classes_lately(classes, types[pos], places);
    if (byte == 0) PAR_TRY(par_classes_byte(&byte, classes, types[pos], places, err));
    segment->bytes.data[segment->bytes.len++] = (char)byte;
  }
  return PAR_OK;
}

/* Tokens that are not to be seen become 0. */
static void hide(par_segment *segment, uint32_t from, uint32_t to) {
  if (from >= to) return;
  size_t start = par_segment_index(segment, from);
  size_t end = par_segment_index(segment, to - 1) + 1;
  memset(segment->bytes.data + start, 0, end - start);
}

static void hide_documents(par_segment *segment, const par_scan *scan) {
  const par_segment_docs *docs = &segment->docs;
  if (scan->only == NULL && scan->removed.n == 0 && in_turn(scan, docs->data[0].doc) &&
      in_turn(scan, docs->data[docs->n - 1].doc))
    return;
  for (size_t d = 0; d < segment->docs.n; d++) {
    if (par_scan__visible(scan, segment->docs.data[d].doc)) continue;
    bool last = d + 1 == segment->docs.n;
    hide(segment, segment->docs.data[d].pos,
         last ? segment->n_tokens : segment->docs.data[d + 1].pos);
  }
}

/* Units of a stored layer: they do not tile the stretch. */
static par_status find_layer_units(par_scan *scan, const par_segment *segment,
                                   par_error *err) {
  par_stored_spans spans = {0};
  par_arena arena = {0};
  const par_segment_docs *docs = &segment->docs;
  par_status status =
    par_spans_read_flat(&spans, &arena, scan->corpus->db, docs->data[0].doc,
                        docs->data[docs->n - 1].doc, scan->unit.layer, NULL, err);
  for (size_t i = 0, d = 0; status == PAR_OK && i < spans.n; i++) {
    uint32_t start, end;
    if (!place_in_stretch(&start, &end, &d, segment, &spans.data[i])) continue;
    par_u32s_push(&scan->unit_starts, start);
    par_u32s_push(&scan->unit_ends, end);
  }
  par_stored_spans_clear(&spans);
  par_arena_clear(&arena);
  if (scan->unit_starts.failed || scan->unit_ends.failed) return par_fail_memory(err);
  return status;
}

static par_status find_cuts(const par_u32s **cuts, const par_segment *segment, par_scan *scan,
                            par_error *err) {
  switch (scan->unit.kind) {
    case PAR_SOURCE_PARAGRAPH: *cuts = &scan->paragraphs; return PAR_OK;
    case PAR_SOURCE_SENTENCE: *cuts = &scan->sentences; return PAR_OK;
    case PAR_SOURCE_LAYER:
      *cuts = &scan->unit_starts;
      return find_layer_units(scan, segment, err);
    case PAR_SOURCE_DOCUMENT:
    case PAR_SOURCE_PHRASES:
    case PAR_SOURCE_GIVEN: break;
  }
  *cuts = &scan->documents;
  return PAR_OK;
}

/* What lies between the units of a layer is in no unit. */
static void hide_between_units(par_segment *segment, const par_scan *scan) {
  uint32_t from = 0;
  if (scan->unit.kind != PAR_SOURCE_LAYER) return;
  for (size_t i = 0; i < scan->unit_starts.n; i++) {
    hide(segment, from, scan->unit_starts.data[i]);
    from = scan->unit_ends.data[i];
  }
  hide(segment, from, segment->n_tokens);
}

static par_status translate_stretch(par_segment *segment, par_scan *scan, const par_u32s *cuts,
                                    par_error *err) {
  par_classes *classes = scan->classes;
  uint32_t *flags = classes->n_places == 0 ? NULL : scan->flags.data;
  if (flags != NULL) {
    par_stretch stretch = {scan->types.data, segment->n_tokens, &scan->documents,
                           &scan->paragraphs, &scan->sentences};
    par_places_mark(flags, classes, &stretch);
    PAR_TRY(mark_layers(flags, segment, scan->corpus, classes, NULL, 0, err));
  }
  return translate(segment, classes, scan->types.data, flags, cuts, err);
}

static void reset_stretch(par_scan *scan) {
  par_u32s_reset(&scan->types);
  par_u32s_reset(&scan->flags);
  par_u32s_reset(&scan->documents);
  par_u32s_reset(&scan->paragraphs);
  par_u32s_reset(&scan->sentences);
  par_u32s_reset(&scan->unit_starts);
  par_u32s_reset(&scan->unit_ends);
}

static par_status keep_types(par_segment *segment, const par_u32s *types, par_error *err) {
  if (!par_u32s_reserve(&segment->types, types->n)) return par_fail_memory(err);
  if (types->n > 0) memcpy(segment->types.data, types->data, types->n * sizeof *types->data);
  segment->types.n = types->n;
  return PAR_OK;
}

/* The stretch that begins with the block at hand, or nothing when it is not to be
 * seen. */
static par_status take_stretch(par_segment *segment, par_scan *scan, par_error *err) {
  const par_u32s *cuts = NULL;
  PAR_TRY(par_scan__read(scan, PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE, err));
  PAR_TRY(gather_rest(segment, scan, err));
  if (!any_visible(scan, &segment->docs)) {
    reset_segment(segment);
    return PAR_OK;
  }
  PAR_TRY(find_cuts(&cuts, segment, scan, err));
  PAR_TRY(translate_stretch(segment, scan, cuts, err));
  hide_between_units(segment, scan);
  hide_documents(segment, scan);
  return scan->classes->keep_types ? keep_types(segment, &scan->types, err) : PAR_OK;
}

/* Go past the blocks without a document that is to be seen. PAR_DONE when there are
 * no others. */
static par_status skip_unwanted(par_scan *scan, par_error *err) {
  par_block_row row = {0};
  par_status status = PAR_OK;
  while (scan->only != NULL && status == PAR_OK) {
    status = par_blocks_next(&row, scan->corpus->db, scan->block.row.id, err);
    if (status != PAR_OK) return status;
    int64_t doc = par_scan__next_wanted(scan->only, row.first_doc);
    if (doc == INT64_MAX) return PAR_DONE;
    if (doc <= row.last_doc) break;
    scan->block.row = row;
    scan->seen = row.last_doc;
  }
  return status;
}

/* Blocks of whole documents, until there is enough of them; *more says that a stretch
 * of another kind begins with the block at hand. */
static par_status take_blocks(bool *more, par_segment *segment, par_scan *scan,
                              par_error *err) {
  par_status status = PAR_OK;
  *more = false;
  while (status == PAR_OK && segment->bytes.len < PAR_SEGMENT_BYTES) {
    int64_t before = scan->block.row.id;
    status = skip_unwanted(scan, err);
    if (status == PAR_OK) status = read_next_block(scan, PAR_BLOCK_TYPES, err);
    if (status != PAR_OK) break;
    PAR_TRY(par_scan__continues(more, scan, err));
    bool direct = !*more && scan->block.types.n <= PAR_BLOCK_SHORT_TYPES;
    *more = !direct;
    if (direct) {
      status = par_scan__take_block(segment, scan, err);
      scan->seen = scan->block.row.last_doc;
    } else if (segment->bytes.len > 0) {
      /* It is the first of the next segment. */
      *more = false;
      scan->block.row.id = before;
      scan->next = (par_block_row){0};
      break;
    } else {
      break;
    }
  }
  return status == PAR_DONE && segment->bytes.len > 0 ? PAR_OK : status;
}

static par_status next_segment(par_segment *segment, par_scan *scan, par_error *err) {
  par_status status = PAR_OK;
  bool other = false;
  if (par_scan__is_direct(scan)) {
    status = take_blocks(&other, segment, scan, err);
    if (!other || status != PAR_OK) return status;
    reset_segment(segment); /* documents without anything to be seen */
  } else {
    status = skip_unwanted(scan, err);
    if (status == PAR_OK) status = read_next_block(scan, PAR_BLOCK_DICTIONARY, err);
  }
  if (status == PAR_OK) status = take_stretch(segment, scan, err);
  scan->seen = scan->block.row.last_doc;
  return status;
}

par_status par_scan_next(par_segment *segment, par_scan *scan, par_error *err) {
  reset_segment(segment);
  PAR_TRY(par_db_read_begin(scan->corpus->db, err));
  scan->next = (par_block_row){0}; /* the next state may have another */
  par_status status = check_epoch(scan, err);
  while (status == PAR_OK && segment->bytes.len == 0) {
    reset_segment(segment);
    reset_stretch(scan);
    status = next_segment(segment, scan, err);
  }
  scan->block.loaded = 0; /* what was borrowed goes back */
  par_columns_return(scan->corpus->db);
  par_db_read_end(scan->corpus->db);
  return status;
}

/* A document may have been read, or added, after the classes were made. */
static bool has_new_types(const par_document *document, const par_classes *classes) {
  uint32_t largest = 0;
  for (size_t i = 0; i < document->types.n; i++)
    if (document->types.data[i] > largest) largest = document->types.data[i];
  return document->types.n > 0 && largest >= classes->subsets.of_type.n;
}

/* The flags of a document's tokens: of units, of spans, of values. */
static par_status mark_document(uint32_t *flags, const par_segment *segment,
                                par_corpus *corpus, par_classes *classes,
                                const par_document *document, const par_u32s *whole,
                                const par_given *given, par_error *err) {
  par_stretch stretch = {document->types.data, segment->n_tokens, whole, &document->paragraphs,
                         &document->sentences};
  par_places_mark(flags, classes, &stretch);
  for (size_t g = 0; g < given->n_spans; g++)
    for (size_t i = 0; i < given->spans[g].starts->n; i++)
      par_places_mark_span(flags, classes, given->spans[g].source,
                           given->spans[g].starts->data[i], given->spans[g].ends->data[i]);
  PAR_TRY(mark_layers(flags, segment, corpus, classes, given->spans, given->n_spans, err));
  return par_layer_conditions_mark_document(flags, &classes->layers, corpus, document,
                                            given->values, given->n_values, err);
}

par_status par_scan_document(par_segment *segment, par_corpus *corpus, par_classes *classes,
                             const par_document *document, const par_u32s *cuts,
                             const par_given *given, par_error *err) {
  if (document->epoch != classes->epoch || has_new_types(document, classes))
    return par_fail(err, PAR_EBUSY, "the corpus has changed; match again");
  uint32_t zero = 0;
  par_u32s whole = {.data = &zero, .n = 1, .cap = 1};
  reset_segment(segment);
  segment->n_tokens = document->row.n_tokens;
  par_segment_docs_push(&segment->docs, (par_segment_doc){document->row.id, 0});
  if (segment->docs.failed) return par_fail_memory(err);
  if (cuts == NULL) cuts = &whole;
  if (classes->keep_types) PAR_TRY(keep_types(segment, &document->types, err));
  if (classes->n_places == 0)
    return translate(segment, classes, document->types.data, NULL, cuts, err);
  uint32_t *flags = calloc((size_t)segment->n_tokens + 1, sizeof *flags);
  if (flags == NULL) return par_fail_memory(err);
  par_status status = mark_document(flags, segment, corpus, classes, document, &whole,
                                    given == NULL ? &(par_given){0} : given, err);
  if (status == PAR_OK)
    status = translate(segment, classes, document->types.data, flags, cuts, err);
  free(flags);
  return status;
}
