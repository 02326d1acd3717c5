/* corpus_scan.c -- the class bytes of a corpus against a plain translation.
 *
 *     corpus_scan [ROUNDS [SEED]]
 *
 * Random corpora are scanned with terminals of every kind, cut into every kind of
 * unit, with documents removed and left out. Each token's byte must satisfy the
 * terminals that the token, looked at by itself, satisfies. */

#include "corpus/compact.h"
#include "corpus/document.h"
#include "corpus/scan.h"
#include "store/spans.h"
#include "tap.h"
#include "texts.h"

enum { N_TERMINALS = 11, N_DOCS = 14 };

static par_corpus *corpus;

static par_slice slice(const char *s) {
  return (par_slice){s, (uint32_t)strlen(s)};
}

static const par_slice folds[] = {{"a", 1}, {"ab", 2}};
static const par_slice forms[] = {{"B", 1}};
static const par_slice shapes[] = {{"X", 1}};
static const par_slice word[] = {{"word", 4}};

enum { SENTENCE, PARAGRAPH, HEADING, NUMBERED, PHRASES, DOCUMENT, N_SOURCES };

static const char *const numbered[] = {"n", "1", NULL};

static const par_terminal terminals[N_TERMINALS] = {
  {.kind = PAR_TERMINAL_VALUES,
   .attribute = PAR_ATTRIBUTE_FOLD,
   .values = folds,
   .n_values = 2},
  {.kind = PAR_TERMINAL_VALUES,
   .attribute = PAR_ATTRIBUTE_FORM,
   .values = forms,
   .n_values = 1},
  {.kind = PAR_TERMINAL_VALUES,
   .attribute = PAR_ATTRIBUTE_SHAPE,
   .values = shapes,
   .n_values = 1},
  {.kind = PAR_TERMINAL_VALUES,
   .attribute = PAR_ATTRIBUTE_CLASS,
   .values = word,
   .n_values = 1},
  {.kind = PAR_TERMINAL_REGEX,
   .attribute = PAR_ATTRIBUTE_FORM,
   .pattern = "[a-c]+",
   .caseless = true},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_STARTS, .source = SENTENCE},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_ENDS, .source = PARAGRAPH},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_INSIDE, .source = HEADING},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_STARTS, .source = NUMBERED},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_ENDS, .source = PHRASES},
  {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_ENDS, .source = DOCUMENT},
};

static const char *const phrases[][2] = {{"a", NULL}, {"a", "b"}, {"denies", "the"}};

static par_phrases *new_phrases(void) {
  par_phrases *trie = calloc(1, sizeof *trie);
  par_error err = {0};
  if (trie == NULL) exit(1);
  for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
    par_slice list[2] = {slice(phrases[i][0])};
    if (phrases[i][1] != NULL) list[1] = slice(phrases[i][1]);
    MUST(par_phrases_add(trie, list, phrases[i][1] == NULL ? 1 : 2, &err), &err);
  }
  return trie;
}

/* With the places, or, for the quick way through a block, without. */
static par_classes *new_classes(bool places) {
  par_classes *classes = NULL;
  par_error err = {0};
  par_span_source sources[N_SOURCES] = {
    [SENTENCE] = {.kind = PAR_SOURCE_SENTENCE},
    [PARAGRAPH] = {.kind = PAR_SOURCE_PARAGRAPH},
    [HEADING] = {.kind = PAR_SOURCE_LAYER, .layer = "heading"},
    [NUMBERED] = {.kind = PAR_SOURCE_LAYER, .layer = "item", .filter = numbered},
    [PHRASES] = {.kind = PAR_SOURCE_PHRASES, .phrases = new_phrases()},
    [DOCUMENT] = {.kind = PAR_SOURCE_DOCUMENT},
  };
  MUST(par_classes_new(&classes, corpus, terminals, places ? N_TERMINALS : 5, sources,
                       N_SOURCES, false, &err),
       &err);
  return classes;
}

static bool value_is(const par_document *d, uint32_t pos, par_attribute attribute,
                     const par_slice *values, size_t n) {
  par_slice value = {0};
  MUST(par_document_get(&value, d, corpus, pos, attribute, NULL), &(par_error){0});
  for (size_t i = 0; i < n; i++)
    if (value.len == values[i].len && memcmp(value.s, values[i].s, value.len) == 0)
      return true;
  return false;
}

static bool is_of_a_to_c(const par_document *d, uint32_t pos) {
  bool good = true;
  for (uint32_t i = 0; i < d->lens.data[pos]; i++)
    good = good && strchr("abcABC", d->text.data[d->starts.data[pos] + i]) != NULL;
  return good;
}

static bool starts_unit(const par_u32s *starts, uint32_t pos) {
  for (size_t i = 0; i < starts->n; i++)
    if (starts->data[i] == pos) return true;
  return false;
}

/* Whether the token is so placed in one of the spans of a layer, made flat by
 * hand: from the left, the longest of those that begin at a token. */
static bool is_placed(const par_document *d, const char *layer, bool with_number, uint32_t pos,
                      par_place place) {
  par_stored_spans all = {0};
  par_arena arena = {0};
  par_error err = {0};
  int64_t id = d->row.id;
  bool found = false;
  MUST(par_spans_read(&all, &arena, corpus->db, id, id, layer, &err), &err);
  for (uint32_t at = 0; at < d->row.n_tokens;) {
    uint32_t end = at;
    for (size_t i = 0; i < all.n; i++)
      if (all.data[i].pos == at && all.data[i].pos_end > end &&
          (!with_number || all.data[i].attributes != NULL))
        end = all.data[i].pos_end;
    if (end > at && place == PAR_PLACE_STARTS) found = found || pos == at;
    if (end > at && place == PAR_PLACE_INSIDE) found = found || (pos > at && pos < end);
    at = end > at ? end : at + 1;
  }
  par_stored_spans_clear(&all);
  par_arena_clear(&arena);
  return found;
}

static uint32_t phrase_len(const par_document *d, uint32_t pos) {
  uint32_t longest = 0;
  for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
    uint32_t n = phrases[i][1] == NULL ? 1 : 2;
    bool here = pos + n <= d->row.n_tokens;
    for (uint32_t j = 0; here && j < n; j++) {
      par_slice fold = slice(phrases[i][j]);
      here = value_is(d, pos + j, PAR_ATTRIBUTE_FOLD, &fold, 1);
    }
    if (here && n > longest) longest = n;
  }
  return longest;
}

static bool ends_phrase(const par_document *d, uint32_t pos) {
  for (uint32_t at = 0; at <= pos;) {
    uint32_t len = phrase_len(d, at);
    if (len > 0 && at + len - 1 == pos) return true;
    at += len > 0 ? len : 1;
  }
  return false;
}

static bool satisfies(const par_document *d, uint32_t pos, size_t terminal) {
  switch (terminal) {
    case 0: return value_is(d, pos, PAR_ATTRIBUTE_FOLD, folds, 2);
    case 1: return value_is(d, pos, PAR_ATTRIBUTE_FORM, forms, 1);
    case 2: return value_is(d, pos, PAR_ATTRIBUTE_SHAPE, shapes, 1);
    case 3: return value_is(d, pos, PAR_ATTRIBUTE_CLASS, word, 1);
    case 4: return is_of_a_to_c(d, pos);
    case 5: return starts_unit(&d->sentences, pos);
    case 6: return pos + 1 == d->row.n_tokens || starts_unit(&d->paragraphs, pos + 1);
    case 7: return is_placed(d, "heading", false, pos, PAR_PLACE_INSIDE);
    case 8: return is_placed(d, "item", true, pos, PAR_PLACE_STARTS);
    case 9: return ends_phrase(d, pos);
    default: return pos + 1 == d->row.n_tokens;
  }
}

static bool byte_holds(const par_classes *classes, const par_document *d, uint32_t pos,
                       char byte) {
  bool good = true;
  for (size_t i = 0; good && i < classes->n_terminals; i++) {
    par_buf bytes = {0};
    par_classes_bytes(&bytes, classes, i);
    bool has = bytes.len > 0 && memchr(bytes.data, byte, bytes.len) != NULL;
    good = has == satisfies(d, pos, i);
    if (!good)
      printf("# document %lld, token %u, terminal %zu\n", (long long)d->row.id, pos, i);
    par_buf_clear(&bytes);
  }
  return good;
}

static bool in_layer_unit(const par_document *d, uint32_t pos) {
  return is_placed(d, "quote", false, pos, PAR_PLACE_STARTS) ||
         is_placed(d, "quote", false, pos, PAR_PLACE_INSIDE);
}

static bool cut_before(const par_document *d, par_unit unit, uint32_t pos) {
  switch (unit.kind) {
    case PAR_SOURCE_SENTENCE: return starts_unit(&d->sentences, pos);
    case PAR_SOURCE_PARAGRAPH: return starts_unit(&d->paragraphs, pos);
    case PAR_SOURCE_LAYER: return is_placed(d, unit.layer, false, pos, PAR_PLACE_STARTS);
    default: return pos == 0;
  }
}

/* The tokens of a document, whose first one (or the cut before it) is at *index. */
static bool document_holds(const par_segment *segment, const par_classes *classes,
                           size_t *index, const par_document *d, par_unit unit, bool visible) {
  bool good = true;
  for (uint32_t pos = 0; good && pos < d->row.n_tokens; pos++) {
    int64_t doc = 0;
    uint32_t found = 0;
    if (cut_before(d, unit, pos)) good = segment->bytes.data[(*index)++] == 0;
    if (!good || *index >= segment->bytes.len) return false;
    char byte = segment->bytes.data[*index];
    par_segment_locate(&doc, &found, segment, (*index)++);
    good = doc == d->row.id && found == pos;
    if (!visible || (unit.kind == PAR_SOURCE_LAYER && !in_layer_unit(d, pos)))
      good = good && byte == 0;
    else
      good = good && byte_holds(classes, d, pos, byte);
  }
  return good;
}

/* The tokens of document i of the segment, from *index on, are all hidden. */
static bool all_hidden(const par_segment *segment, size_t *index, size_t i) {
  int64_t id = 0;
  uint32_t pos = 0;
  for (; *index < segment->bytes.len; ++*index) {
    par_segment_locate(&id, &pos, segment, *index);
    if (id != segment->docs.data[i].doc) break;
    if (segment->bytes.data[*index] != 0) return false;
  }
  return true;
}

static bool segment_holds(const par_segment *segment, const par_classes *classes,
                          par_unit unit, const par_i64s *only, par_i64s *seen) {
  bool good = true;
  size_t index = 0;
  for (size_t i = 0; good && i < segment->docs.n; i++) {
    par_document *d = NULL;
    par_error err = {0};
    int64_t id = segment->docs.data[i].doc;
    uint32_t end = i + 1 < segment->docs.n ? segment->docs.data[i + 1].pos : segment->n_tokens;
    par_status status = par_document_open(&d, corpus, id, &err);
    if (status == PAR_ENOTFOUND) { /* removed */
      good = all_hidden(segment, &index, i);
      continue;
    }
    MUST(status, &err);
    bool visible = only == NULL || par_i64s_contains(only, id);
    uint32_t n = end - segment->docs.data[i].pos;
    if (!visible && n < d->row.n_tokens) /* the blocks where it begins were not read */
      good = all_hidden(segment, &index, i);
    else
      good =
        n == d->row.n_tokens && document_holds(segment, classes, &index, d, unit, visible);
    if (visible) par_i64s_push(seen, id);
    par_document_free(d);
  }
  return good && index == segment->bytes.len;
}

static bool has_tokens(int64_t id) {
  par_document_row row = {0};
  par_error err = {0};
  MUST(par_documents_find(&row, corpus->db, id, &err), &err);
  return row.n_tokens > 0;
}

/* Every document that is to be seen, and has tokens, was seen once. */
static bool all_seen(const par_i64s *seen, const par_i64s *only) {
  par_i64s live = {0};
  par_error err = {0};
  bool good = true;
  MUST(par_documents_ids(&live, corpus->db, false, &err), &err);
  for (size_t i = 0; i < live.n; i++) {
    size_t n = 0;
    for (size_t j = 0; j < seen->n; j++) n += seen->data[j] == live.data[i];
    bool wanted = only == NULL || par_i64s_contains(only, live.data[i]);
    good = good && n <= 1 && (n == 1 || !wanted || !has_tokens(live.data[i]));
  }
  par_i64s_clear(&live);
  return good;
}

static bool scan_holds(par_unit unit, bool places, const par_i64s *only) {
  par_classes *classes = new_classes(places);
  par_scan *scan = NULL;
  par_segment segment = {0};
  par_i64s seen = {0};
  par_error err = {0};
  bool good = true;
  par_status status;
  MUST(par_scan_new(&scan, corpus, classes, unit, only, &err), &err);
  while ((status = par_scan_next(&segment, scan, &err)) == PAR_OK)
    good = segment_holds(&segment, classes, unit, only, &seen) && good;
  MUST(status, &err);
  good = good && all_seen(&seen, only);
  par_i64s_clear(&seen);
  par_segment_clear(&segment);
  par_scan_free(scan);
  par_classes_free(classes);
  return good;
}

/* A document by itself is translated as in the scan. */
static bool documents_hold(void) {
  par_classes *classes = new_classes(true);
  par_segment segment = {0};
  par_i64s ids = {0};
  par_error err = {0};
  bool good = true;
  MUST(par_documents_ids(&ids, corpus->db, false, &err), &err);
  for (size_t i = 0; good && i < ids.n; i++) {
    par_document *d = NULL;
    size_t index = 0;
    MUST(par_document_open(&d, corpus, ids.data[i], &err), &err);
    MUST(par_scan_document(&segment, corpus, classes, d, &d->sentences, NULL, &err), &err);
    good = document_holds(&segment, classes, &index, d, (par_unit){PAR_SOURCE_SENTENCE, NULL},
                          true) &&
           index == segment.bytes.len;
    par_document_free(d);
  }
  par_i64s_clear(&ids);
  par_segment_clear(&segment);
  par_classes_free(classes);
  return good;
}

static bool run_corpus(void) {
  static const par_unit units[] = {{PAR_SOURCE_DOCUMENT, NULL},
                                   {PAR_SOURCE_PARAGRAPH, NULL},
                                   {PAR_SOURCE_SENTENCE, NULL},
                                   {PAR_SOURCE_LAYER, "quote"}};
  int64_t some[] = {2, 3, 5, 8, 13};
  par_i64s only = {.data = some, .n = 5, .cap = 5};
  bool good = true;
  corpus = random_corpus(N_DOCS, 25);
  for (unsigned i = random_below(4); i > 0; i--) {
    char name[16];
    snprintf(name, sizeof name, "%u", random_below(N_DOCS));
    remove_name(corpus, name);
  }
  for (size_t u = 0; u < sizeof units / sizeof *units; u++)
    for (unsigned variant = 0; variant < 4; variant++)
      good = scan_holds(units[u], variant & 1, variant & 2 ? &only : NULL) && good;
  good = documents_hold() && good;
  par_corpus_close(corpus);
  return good;
}

/* Words that are one of many, and now and then one of a few. */
static void thin_loaded(par_loaded *loaded, uint32_t n_words) {
  for (uint32_t i = 0; i < n_words; i++) {
    if (random_below(150) == 0)
      par_buf_printf(&loaded->text, "few%u ", random_below(12));
    else
      par_buf_printf(&loaded->text, "w%u ", random_below(300));
  }
}

static par_corpus *thin_corpus(void) {
  par_error err = {0};
  par_ingest *ingest = NULL;
  par_corpus *thin = NULL;
  par_tokenizer *tokenizer = new_tokenizer();
  scratch_remove();
  MUST(par_corpus_open(&thin, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  MUST(par_ingest_new(&ingest, thin, tokenizer, &err), &err);
  for (unsigned i = 0; i < 6; i++) {
    char name[16];
    par_ingest_result result;
    par_loaded loaded = {0};
    snprintf(name, sizeof name, "%u", i);
    thin_loaded(&loaded, random_below(3000));
    MUST(add_loaded(&result, ingest, name, &loaded, &err), &err);
    par_loaded_clear(&loaded);
  }
  MUST(par_ingest_finish(ingest, &err), &err);
  par_ingest_free(ingest);
  par_tokenizer_free(tokenizer);
  return thin;
}

/* How many bytes of a class are in what a scan gives, with windows so wide or in whole. */
static size_t count_class(const par_terminal *terminal, bool windows, uint32_t width) {
  par_scan *scan = NULL;
  par_classes *classes = NULL;
  par_segment segment = {0};
  par_buf bytes = {0};
  par_error err = {0};
  par_status status;
  size_t n = 0;
  MUST(par_classes_new(&classes, corpus, terminal, 1, NULL, 0, false, &err), &err);
  MUST(par_scan_new(&scan, corpus, classes, (par_unit){PAR_SOURCE_DOCUMENT, NULL}, NULL, &err),
       &err);
  par_classes_bytes(&bytes, classes, 0);
  if (windows) par_scan_require_at(scan, bytes.data, bytes.len, width, width, 0);
  while ((status = par_scan_next(&segment, scan, &err)) == PAR_OK)
    for (size_t i = 0; i < segment.bytes.len; i++)
      n += bytes.len > 0 && memchr(bytes.data, segment.bytes.data[i], bytes.len) != NULL;
  MUST(status, &err);
  par_buf_clear(&bytes);
  par_segment_clear(&segment);
  par_scan_free(scan);
  par_classes_free(classes);
  return n;
}

/* One, two, eight, nine of the few words, then all, and then more than are few. */
static void test_windows(void) {
  static const char *const patterns[] = {"few3",      "few[12]", "few[0-7]", "few[0-8]",
                                         "few[0-9]+", "w1.?.?",  "none"};
  bool good = true;
  corpus = thin_corpus();
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    par_terminal terminal = {.kind = PAR_TERMINAL_REGEX, .pattern = patterns[i]};
    size_t all = count_class(&terminal, false, 0);
    good = good && (all > 0) == (strcmp(patterns[i], "none") != 0);
    for (uint32_t width = 0; width < 3; width++)
      good = good && count_class(&terminal, true, width) == all;
  }
  OK(good, "windows have all that is looked for");
  par_corpus_close(corpus);
}

/* What is added while a scan runs is not seen; what was made before is refused
 * after compaction, not misread. */
static void test_changes(void) {
  par_scan *scan = NULL;
  par_segment segment = {0};
  par_document *document = NULL;
  par_slice form;
  par_i64s ids = {0};
  par_error err = {0};
  corpus = random_corpus(6, 40);
  MUST(par_documents_ids(&ids, corpus->db, false, &err), &err);
  MUST(par_document_open(&document, corpus, ids.data[0], &err), &err);
  par_classes *classes = new_classes(true);
  MUST(par_scan_new(&scan, corpus, classes, (par_unit){PAR_SOURCE_DOCUMENT, NULL}, NULL, &err),
       &err);
  MUST(par_compact(corpus, NULL, &err), &err);
  OK(par_scan_next(&segment, scan, &err) == PAR_EBUSY, "a scan does not outlive a compaction");
  OK(par_document_get(&form, document, corpus, 0, PAR_ATTRIBUTE_FORM, &err) == PAR_EBUSY,
     "nor does a document");
  par_document_free(document);
  MUST(par_document_open(&document, corpus, ids.data[0], &err), &err);
  OK(par_scan_document(&segment, corpus, classes, document, NULL, NULL, &err) == PAR_EBUSY,
     "old classes do not translate new documents");
  par_document_free(document);
  par_i64s_clear(&ids);
  par_segment_clear(&segment);
  par_scan_free(scan);
  par_classes_free(classes);
  par_corpus_close(corpus);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 12);
  scratch_begin();
  for (unsigned i = 0; i < rounds; i++) {
    char name[80];
    snprintf(name, sizeof name, "corpus %u, from random state %llu", i,
             (unsigned long long)random_state);
    OK(run_corpus(), name);
  }
  for (unsigned i = 0; i < 4; i++) test_windows();
  test_changes();
  return DONE();
}
