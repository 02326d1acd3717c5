/* corpus_layers.c -- token layers: what was given is what is read back and found.
 *
 *     corpus_layers [ROUNDS [SEED]]
 *
 * Random documents come with tokens and layers of their own, or get a layer later, lose
 * their names, are compacted. A model says which value each token of each document has. */

#include "c/texts.h"
#include "corpus/block.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/layer_writer.h"
#include "corpus/scan.h"
#include "count/frequency.h"
#include "tap.h"

enum { N_DOCS = 40, N_LAYERS = 3, MAX_TOKENS = 40 };

static const char *const layer_names[N_LAYERS] = {"pos", "lemma", "misc"};
static const char *const value_names[] = {"N", "V", "Nx", "\xC3\xA9t\xC3\xA9", "a b", "n"};
enum { N_VALUES = sizeof value_names / sizeof *value_names };

/* A document of the model; a value is the place in value_names plus 1, 0 for none. */
typedef struct model_doc {
  bool live;
  bool has[N_LAYERS];
  uint32_t n_tokens;
  uint32_t values[N_LAYERS][MAX_TOKENS];
} model_doc;

static model_doc docs[N_DOCS]; /* document id i + 1 */
static par_corpus *corpus;
static unsigned n_wrong;

static void expect(bool good) {
  if (!good) n_wrong++;
}

/* Few layers, so that some blocks and some documents lack each. */
static void random_values(model_doc *doc, unsigned layer) {
  doc->has[layer] = true;
  unsigned kind = random_below(4);
  for (uint32_t i = 0; i < doc->n_tokens; i++)
    doc->values[layer][i] = kind == 0 ? 0 : random_below(N_VALUES + 1);
}

static void load_layers(par_loaded *loaded, const model_doc *doc) {
  par_error err = {0};
  for (unsigned layer = 0; layer < N_LAYERS; layer++) {
    if (!doc->has[layer]) continue;
    par_loaded_layer *out = par_loaded_add_layer(loaded, layer_names[layer]);
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
      uint32_t value = doc->values[layer][i];
      const char *s = value == 0 ? NULL : value_names[value - 1];
      MUST(par_loaded_layer_push(out, s, s == NULL ? 0 : strlen(s), &err), &err);
    }
  }
}

/* "w0 w1 ...": tokens that the tokenizer would not make, some without a gap. */
static void random_tokens(par_loaded *loaded, model_doc *doc, unsigned number) {
  doc->n_tokens = random_below(MAX_TOKENS);
  loaded->tokenized = true;
  for (uint32_t i = 0; i < doc->n_tokens; i++) {
    uint32_t start = (uint32_t)loaded->text.len;
    if (i == 0 || random_below(5) == 0) par_u32s_push(&loaded->sentences, i);
    par_buf_printf(&loaded->text, "w-%u", random_below(9));
    par_tokens_push(&loaded->tokens, (par_token){start, (uint32_t)loaded->text.len - start});
    if (random_below(3) > 0) par_buf_append_byte(&loaded->text, ' ');
  }
  par_buf_printf(&loaded->text, " %u", number); /* no text comes twice */
}

static void finish(par_ingest *ingest) {
  par_error err = {0};
  MUST(par_ingest_finish(ingest, &err), &err);
  par_ingest_free(ingest);
}

/* In several additions, whose small blocks are merged. */
static void add_documents(void) {
  par_ingest *ingest = NULL;
  par_ingest_result result;
  par_error err = {0};
  par_tokenizer *tokenizer = new_tokenizer();
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  for (unsigned i = 0; i < N_DOCS; i++) {
    char name[16];
    par_loaded loaded = {0};
    docs[i] = (model_doc){.live = true};
    snprintf(name, sizeof name, "%u", i);
    random_tokens(&loaded, &docs[i], i);
    for (unsigned layer = 0; layer < N_LAYERS; layer++)
      if (random_below(3) == 0) random_values(&docs[i], layer);
    load_layers(&loaded, &docs[i]);
    MUST(add_loaded(&result, ingest, name, &loaded, &err), &err);
    expect(result == PAR_INGEST_ADDED);
    par_loaded_clear(&loaded);
    if (random_below(3) > 0) continue;
    finish(ingest);
    MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  }
  finish(ingest);
  par_tokenizer_free(tokenizer);
}

static void write_layer(void) {
  unsigned layer = random_below(N_LAYERS);
  par_layer_writer *writer = NULL;
  par_error err = {0};
  MUST(par_layer_writer_new(&writer, corpus, layer_names[layer], "test", &err), &err);
  for (unsigned i = 0; i < N_DOCS; i++) {
    par_slice values[MAX_TOKENS];
    if (!docs[i].live || random_below(3) == 0) continue;
    random_values(&docs[i], layer);
    for (uint32_t pos = 0; pos < docs[i].n_tokens; pos++) {
      uint32_t value = docs[i].values[layer][pos];
      const char *s = value == 0 ? NULL : value_names[value - 1];
      values[pos] = (par_slice){s, s == NULL ? 0 : (uint32_t)strlen(s)};
    }
    MUST(par_layer_writer_put(writer, i + 1, values, docs[i].n_tokens, &err), &err);
  }
  MUST(par_layer_writer_finish(writer, &err), &err);
  par_layer_writer_free(writer);
}

/* What was not finished is as if it had never been. */
static void abandon_layer(void) {
  par_layer_writer *writer = NULL;
  par_error err = {0};
  static const par_slice none[MAX_TOKENS];
  unsigned i = random_below(N_DOCS);
  if (!docs[i].live) return;
  MUST(par_layer_writer_new(&writer, corpus, layer_names[0], "test", &err), &err);
  MUST(par_layer_writer_put(writer, i + 1, none, docs[i].n_tokens, &err), &err);
  par_layer_writer_free(writer);
}

static void remove_some(void) {
  char name[16];
  unsigned i = random_below(N_DOCS);
  if (!docs[i].live) return;
  snprintf(name, sizeof name, "%u", i);
  remove_name(corpus, name);
  docs[i].live = false;
}

static void reopen(void) {
  par_error err = {0};
  par_corpus_close(corpus);
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_WRITE, NULL, &err), &err);
}

static void compact(void) {
  par_error err = {0};
  MUST(par_compact(corpus, NULL, &err), &err);
}

static bool same_value(const par_layer *layer, uint32_t got, uint32_t wanted) {
  if (got == 0 || wanted == 0) return got == wanted;
  par_slice string = par_layer_string(layer, got);
  return string.len == strlen(value_names[wanted - 1]) &&
         memcmp(string.s, value_names[wanted - 1], string.len) == 0;
}

static void compare_document(const model_doc *doc, int64_t id) {
  par_document *document = NULL;
  par_layer_set *layers;
  par_u32s values = {0};
  par_error err = {0};
  MUST(par_document_open(&document, corpus, id, &err), &err);
  MUST(par_corpus_layers(&layers, corpus, &err), &err);
  for (unsigned layer = 0; layer < N_LAYERS; layer++) {
    par_layer *stored = par_layer_set_find(layers, layer_names[layer]);
    par_status status =
      stored == NULL ? PAR_DONE : par_document_layer(&values, document, corpus, stored, &err);
    MUST(status, &err);
    expect((status == PAR_OK) == doc->has[layer]);
    for (uint32_t pos = 0; status == PAR_OK && pos < doc->n_tokens; pos++)
      expect(same_value(stored, values.data[pos], doc->values[layer][pos]));
  }
  par_u32s_clear(&values);
  par_document_free(document);
}

static void compare(void) {
  par_check_result result;
  par_error err = {0};
  MUST(par_check(&result, corpus, NULL, &err), &err);
  for (unsigned i = 0; i < N_DOCS; i++)
    if (docs[i].live) compare_document(&docs[i], i + 1);
}

/* pos is N or V; lemma matches n.* whatever the case; the token begins a sentence. */
static par_classes *new_classes(void) {
  static const par_slice values[] = {{"N", 1}, {"V", 1}};
  static const par_terminal terminals[] = {
    {.kind = PAR_TERMINAL_LAYER, .layer = "pos", .values = values, .n_values = 2},
    {.kind = PAR_TERMINAL_LAYER, .layer = "lemma", .pattern = "n.*", .caseless = true},
    {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_STARTS, .source = 0},
  };
  static const par_span_source sources[] = {{.kind = PAR_SOURCE_SENTENCE}};
  par_classes *classes = NULL;
  par_error err = {0};
  MUST(par_classes_new(&classes, corpus, terminals, 3, sources, 1, false, &err), &err);
  return classes;
}

static bool wanted_bit(const model_doc *doc, unsigned terminal, uint32_t pos) {
  if (terminal == 0) return doc->values[0][pos] == 1 || doc->values[0][pos] == 2;
  uint32_t lemma = doc->values[1][pos];
  return lemma == 1 || lemma == 3 || lemma == 6; /* N, Nx, n */
}

static void compare_bytes(const par_classes *classes, const par_segment *segment,
                          unsigned terminal) {
  bool has[256] = {false};
  par_buf bytes = {0};
  par_classes_bytes(&bytes, classes, terminal);
  for (size_t i = 0; i < bytes.len; i++) has[(unsigned char)bytes.data[i]] = true;
  for (size_t i = 0; i < segment->bytes.len; i++) {
    int64_t id;
    uint32_t pos;
    unsigned char byte = (unsigned char)segment->bytes.data[i];
    par_segment_locate(&id, &pos, segment, i);
    if (byte != 0) expect(has[byte] == wanted_bit(&docs[id - 1], terminal, pos));
  }
  par_buf_clear(&bytes);
}

static void scan(void) {
  par_classes *classes = new_classes();
  par_scan *s = NULL;
  par_segment segment = {0};
  par_error err = {0};
  uint32_t n = 0;
  uint32_t n_model = 0;
  MUST(par_scan_new(&s, corpus, classes, (par_unit){PAR_SOURCE_DOCUMENT, NULL}, NULL, &err),
       &err);
  par_status status;
  while ((status = par_scan_next(&segment, s, &err)) == PAR_OK) {
    compare_bytes(classes, &segment, 0);
    compare_bytes(classes, &segment, 1);
    for (size_t i = 0; i < segment.bytes.len; i++) n += segment.bytes.data[i] != 0;
  }
  MUST(status, &err);
  for (unsigned i = 0; i < N_DOCS; i++) n_model += docs[i].live ? docs[i].n_tokens : 0;
  expect(n == n_model);
  par_segment_clear(&segment);
  par_scan_free(s);
  par_classes_free(classes);
}

/* In a document, with values that are given where none are stored. */
static void scan_document(void) {
  unsigned i = random_below(N_DOCS);
  par_document *document = NULL;
  par_segment segment = {0};
  par_error err = {0};
  par_slice values[MAX_TOKENS];
  model_doc *doc = &docs[i];
  if (!doc->live) return;
  model_doc before = *doc;
  if (!doc->has[0]) random_values(doc, 0);
  for (uint32_t pos = 0; pos < doc->n_tokens; pos++) {
    const char *s = doc->values[0][pos] == 0 ? NULL : value_names[doc->values[0][pos] - 1];
    values[pos] = (par_slice){before.has[0] ? "V" : s, s == NULL ? 0 : (uint32_t)strlen(s)};
  }
  par_given_values given = {"pos", values};
  par_classes *classes = new_classes();
  MUST(par_document_open(&document, corpus, i + 1, &err), &err);
  MUST(par_scan_document(&segment, corpus, classes, document, NULL,
                         &(par_given){.values = &given, .n_values = 1}, &err),
       &err);
  compare_bytes(classes, &segment, 0);
  compare_bytes(classes, &segment, 1);
  *doc = before;
  par_segment_clear(&segment);
  par_document_free(document);
  par_classes_free(classes);
}

static void count(void) {
  par_u64s counts = {0};
  par_layer *layer = NULL;
  par_error err = {0};
  uint64_t n = 0;
  uint64_t n_model = 0;
  if (par_frequency_layer(&counts, &layer, corpus, "pos", NULL, &err) != PAR_OK) return;
  for (size_t i = 1; i < counts.n; i++)
    if (same_value(layer, (uint32_t)i, 1)) n += counts.data[i];
  for (unsigned i = 0; i < N_DOCS; i++)
    for (uint32_t pos = 0; docs[i].live && pos < docs[i].n_tokens; pos++)
      n_model += docs[i].values[0][pos] == 1;
  expect(n == n_model);
  par_u64s_clear(&counts);
}

static void play(void) {
  static void (*const moves[])(void) = {
    write_layer, abandon_layer, remove_some, reopen, compact, scan, count, scan_document};
  par_error err = {0};
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  add_documents();
  compare();
  for (unsigned i = 0; i < 12; i++) {
    moves[random_below(sizeof moves / sizeof *moves)]();
    compare();
  }
  par_corpus_close(corpus);
}

/* Columns of one, two and four bytes. */
static void write_wide_columns(void) {
  static const uint32_t sizes[] = {255, 256, 65535, 65536};
  par_error err = {0};
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    par_u32s values = {0};
    par_layer_column column = {0};
    par_block_row row = {.id = (int64_t)i + 1, .n_tokens = sizes[i] + 1};
    bool same = true;
    for (uint32_t v = 1; v <= sizes[i]; v++) par_u32s_push(&values, v);
    MUST(par_layer_column_write(corpus->db, row.id, 16, &values, row.n_tokens, &err), &err);
    MUST(par_layer_column_read(&column, corpus->db, &row, 16, sizes[i], &err), &err);
    for (uint32_t pos = 0; pos < sizes[i]; pos++)
      same = same && par_layer_value(&column, pos) == pos + 1;
    OK(same && par_layer_value(&column, sizes[i]) == 0, "a column of many values");
    OK(par_layer_column_read(&column, corpus->db, &row, 16, sizes[i] - 1, &err) ==
         PAR_ECORRUPT,
       "values that the layer does not have are an error");
    err = (par_error){0};
    par_layer_column_clear(&column);
    par_u32s_clear(&values);
  }
  par_corpus_close(corpus);
}

static void refuse(void) {
  par_layer_writer *writer = NULL;
  par_layer *layer = NULL;
  par_error err = {0};
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  add_documents();
  OK(par_corpus_layer(&layer, corpus, "nope", &err) == PAR_ENOTFOUND &&
       strstr(err.message, "pos") != NULL,
     "an unknown layer is an error that names those that there are");
  err = (par_error){0};
  OK(par_layer_writer_new(&writer, corpus, "form", "test", &err) == PAR_EINVALID,
     "an attribute's name is no layer's");
  err = (par_error){0};
  MUST(par_layer_writer_new(&writer, corpus, "pos", "test", &err), &err);
  OK(par_layer_writer_put(writer, 1, NULL, 1000, &err) == PAR_EINVALID,
     "there is one value for each token");
  par_layer_writer_free(writer);
  par_corpus_close(corpus);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 12);
  scratch_begin();
  for (unsigned i = 0; i < rounds; i++) play();
  OK(n_wrong == 0, "every token has the values that it was given");
  write_wide_columns();
  refuse();
  return DONE();
}
