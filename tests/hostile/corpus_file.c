/* corpus_file.c -- corpus files that were damaged or forged: errors, never a crash.
 *
 *     corpus_file [ROUNDS [SEED]]
 *
 * Bytes of the file are changed, rows get numbers that nobody wrote, and columns
 * that are signed as they should be hold something else. Then everything that
 * reads a corpus reads it. */

#include "c/scratch.h"
#include "c/tap.h"
#include "c/texts.h"
#include "corpus/block.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/document.h"
#include "corpus/frame.h"
#include "corpus/layer_writer.h"
#include "corpus/scan.h"
#include "count/frequency.h"
#include "store/query.h"
#include "store/spans.h"

enum { N_DOCS = 12 };

static par_buf original; /* the bytes of a sound corpus file */

static void read_original(void) {
  FILE *file = fopen(scratch_corpus, "rb");
  int byte;
  while (file != NULL && (byte = getc(file)) != EOF)
    par_buf_append_byte(&original, (uint8_t)byte);
  if (file != NULL) fclose(file);
}

static void write_file(const par_buf *bytes) {
  scratch_remove();
  FILE *file = fopen(scratch_corpus, "wb");
  if (file == NULL) return;
  fwrite(bytes->data, 1, bytes->len, file);
  fclose(file);
}

static unsigned n_silent; /* failures that did not say what is wrong */

/* The status goes on. */
static par_status told(par_status status, const par_error *err) {
  if (status < 0 && (err->code != status || err->message[0] == '\0')) n_silent++;
  return status;
}

static void read_layers(par_corpus *corpus, const par_document *d) {
  par_layer_set *layers;
  par_u32s values = {0};
  par_error err = {0};
  size_t sum = 0;
  if (told(par_corpus_layers(&layers, corpus, &err), &err) != PAR_OK) return;
  for (size_t i = 0; i < layers->list.n; i++) {
    par_layer *layer = &layers->list.data[i];
    if (told(par_document_layer(&values, d, corpus, layer, &err), &err) != PAR_OK) continue;
    for (size_t pos = 0; pos < values.n; pos++)
      if (values.data[pos] > 0) sum += par_layer_string(layer, values.data[pos]).len;
  }
  if (sum == SIZE_MAX) puts("# never said");
  par_u32s_clear(&values);
}

static void read_documents(par_corpus *corpus) {
  par_i64s ids = {0};
  par_error err = {0};
  par_documents_ids(&ids, corpus->db, false, &err);
  for (size_t i = 0; i < ids.n; i++) {
    par_document *d = NULL;
    if (par_document_open(&d, corpus, ids.data[i], &err) != PAR_OK) continue;
    uint64_t sum = 0;
    for (uint32_t pos = 0; pos < d->row.n_tokens; pos++) {
      par_slice stem;
      if (par_document_get(&stem, d, corpus, pos, PAR_ATTRIBUTE_STEM, &err) == PAR_OK)
        sum += stem.len;
      sum += par_document_byte(d, par_document_cp(d, d->starts.data[pos]));
    }
    if (sum == 1) puts("# never said");
    read_layers(corpus, d);
    par_document_free(d);
  }
  par_i64s_clear(&ids);
}

static par_classes *new_classes(par_corpus *corpus) {
  static const char *const filter[] = {"n", "1", NULL};
  static const par_slice fold[] = {{"a", 1}};
  par_terminal terminals[] = {
    {.kind = PAR_TERMINAL_VALUES,
     .attribute = PAR_ATTRIBUTE_FOLD,
     .values = fold,
     .n_values = 1},
    {.kind = PAR_TERMINAL_REGEX, .attribute = PAR_ATTRIBUTE_STEM, .pattern = "\\X[^b]*"},
    {.kind = PAR_TERMINAL_LAYER, .layer = "pos", .values = fold, .n_values = 1},
    {.kind = PAR_TERMINAL_LAYER, .layer = "lemma", .pattern = "\\X[^b]*"},
    {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_INSIDE, .source = 0},
    {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_ENDS, .source = 1},
  };
  par_span_source sources[] = {
    {.kind = PAR_SOURCE_LAYER, .layer = "item", .filter = filter},
    {.kind = PAR_SOURCE_SENTENCE},
  };
  par_classes *classes = NULL;
  par_error err = {0};
  size_t n = 2 + 2 * random_below(3);
  told(par_classes_new(&classes, corpus, terminals, n, sources, 2, false, &err), &err);
  return classes;
}

static void scan_units(par_corpus *corpus, par_unit unit) {
  par_classes *classes = new_classes(corpus);
  par_scan *scan = NULL;
  par_segment segment = {0};
  par_error err = {0};
  if (classes == NULL) return;
  par_status status = told(par_scan_new(&scan, corpus, classes, unit, NULL, &err), &err);
  while (status == PAR_OK) {
    int64_t doc;
    uint32_t pos;
    status = told(par_scan_next(&segment, scan, &err), &err);
    for (size_t i = 0; status == PAR_OK && i <= segment.bytes.len; i++)
      par_segment_locate(&doc, &pos, &segment, i);
  }
  par_segment_clear(&segment);
  par_scan_free(scan);
  par_classes_free(classes);
}

static void query(par_corpus *corpus, const char *sql) {
  par_query *q = NULL;
  par_error err = {0};
  if (par_query_open(&q, corpus->db, sql, strlen(sql), true, &err) != PAR_OK) return;
  while (par_query_step(q, &err) == PAR_OK)
    for (int i = 0; i < par_query_n_columns(q); i++) par_query_column(q, i);
  par_query_close(q);
}

/* Values for all documents that can be read. */
static void write_layer(par_corpus *corpus, const char *name) {
  static const par_slice some[] = {{"a", 1}, {"\xC3\xA9t\xC3\xA9", 5}, {NULL, 0}};
  par_layer_writer *writer = NULL;
  par_i64s ids = {0};
  par_error err = {0};
  par_slice values[2048];
  if (told(par_layer_writer_new(&writer, corpus, name, "test", &err), &err) != PAR_OK) return;
  par_documents_ids(&ids, corpus->db, false, &err);
  for (size_t i = 0; i < ids.n; i++) {
    par_document_row row;
    par_error own = {0};
    if (par_documents_find(&row, corpus->db, ids.data[i], &own) != PAR_OK) continue;
    if (row.n_tokens > 2048) continue;
    for (uint32_t pos = 0; pos < row.n_tokens; pos++) values[pos] = some[random_below(3)];
    if (told(par_layer_writer_put(writer, ids.data[i], values, row.n_tokens, &own), &own) !=
        PAR_OK)
      break;
  }
  err = (par_error){0};
  told(par_layer_writer_finish(writer, &err), &err);
  par_layer_writer_free(writer);
  par_i64s_clear(&ids);
}

static void use_everything(void) {
  static const par_unit units[] = {
    {PAR_SOURCE_DOCUMENT, NULL}, {PAR_SOURCE_SENTENCE, NULL}, {PAR_SOURCE_LAYER, "quote"}};
  par_corpus *corpus = NULL;
  par_check_result result;
  par_u64s counts = {0};
  par_error err = {0};
  if (told(par_corpus_open(&corpus, scratch_corpus, PAR_DB_WRITE, NULL, &err), &err) != PAR_OK)
    return;
  told(par_check(&result, corpus, NULL, &err), &err);
  read_documents(corpus);
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) scan_units(corpus, units[i]);
  told(par_frequency_types(&counts, corpus, NULL, &err), &err);
  query(corpus, "SELECT * FROM documents, spans ON spans.doc = documents.id");
  query(corpus, "SELECT doc, count(*), max(form), min(stem) FROM tokens GROUP BY doc");
  query(corpus, "SELECT doc, max(layers) FROM tokens GROUP BY doc");
  query(corpus, "SELECT * FROM layers");
  par_layer *layer = NULL;
  told(par_frequency_layer(&counts, &layer, corpus, "pos", NULL, &err), &err);
  write_layer(corpus, "lemma");
  told(par_compact(corpus, NULL, &err), &err);
  par_u64s_clear(&counts);
  par_corpus_close(corpus);
}

static void damage_bytes(void) {
  par_buf bytes = {0};
  par_buf_append(&bytes, original.data, original.len);
  for (uint32_t n = 1 + random_below(8); n > 0; n--)
    bytes.data[random_below((uint32_t)bytes.len)] ^= (char)(1 + random_below(255));
  if (random_below(6) == 0) bytes.len = random_below((uint32_t)bytes.len);
  write_file(&bytes);
  par_buf_clear(&bytes);
}

/* Numbers that hurt. */
static int64_t odd_number(void) {
  static const int64_t odd[] = {
    0, -1, 1, 3, INT32_MAX, (int64_t)UINT32_MAX + 4, INT64_MAX, INT64_MIN, INT64_MAX / 256 + 1,
    -5};
  return odd[random_below(sizeof odd / sizeof *odd)];
}

static par_db *open_sound(void) {
  par_db *db = NULL;
  par_error err = {0};
  write_file(&original);
  MUST(par_db_open(&db, scratch_corpus, PAR_DB_WRITE, NULL, &err), &err);
  return db;
}

static void forge_rows(void) {
  static const char *const columns[][2] = {
    {"_blocks", "id"},          {"_blocks", "n_tokens"},    {"_blocks", "first_doc"},
    {"_blocks", "last_doc"},    {"_documents", "n_bytes"},  {"_documents", "n_chars"},
    {"_documents", "id"},       {"_documents", "n_tokens"}, {"_spans", "pos"},
    {"_spans", "pos_end"},      {"_spans", "cp"},           {"_spans", "doc"},
    {"_spans", "attributes"},   {"_lexicon", "first"},      {"_lexicon", "n_types"},
    {"_columns", "key"},        {"_texts", "doc"},          {"_names", "doc"},
    {"_settings", "value"},     {"_layers", "number"},      {"_layer_values", "first"},
    {"_layer_values", "layer"},
  };
  par_db *db = open_sound();
  par_error err = {0};
  par_db_execute(db, "PRAGMA foreign_keys = OFF", &err);
  for (uint32_t n = 1 + random_below(3); n > 0; n--) {
    char sql[256];
    const char *const *column = columns[random_below(sizeof columns / sizeof *columns)];
    snprintf(sql, sizeof sql, "UPDATE %s SET %s = %lld WHERE %s %% %u = 0", column[0],
             column[1], (long long)odd_number(),
             strcmp(column[0], "_spans") == 0 ? "number" : "rowid", 1 + random_below(5));
    par_db_execute(db, sql, &err);
  }
  par_db_close(db);
}

static void set_column(par_db *db, int64_t block, int column, const par_buf *data) {
  char sql[80];
  par_error err = {0};
  snprintf(sql, sizeof sql, "DELETE FROM _columns WHERE key = %lld",
           (long long)block * PAR_COLUMNS_PER_BLOCK + column);
  MUST(par_db_execute(db, sql, &err), &err);
  MUST(par_columns_insert(db, block, column, data, &err), &err);
}

static void forge_columns(void) {
  par_db *db = open_sound();
  par_error err = {0};
  par_buf whole = {0};
  par_buf forged = {0};
  int64_t last = 0;
  MUST(par_blocks_last(&last, db, &err), &err);
  int64_t block = 1 + random_below((uint32_t)last);
  static const int kinds[] = {0, 1, 2, 3, PAR_FIRST_LAYER, PAR_FIRST_LAYER + 1};
  int column = kinds[random_below(sizeof kinds / sizeof *kinds)];
  par_frame_kind kind = column < PAR_FIRST_LAYER ? (par_frame_kind)column : PAR_FRAME_LAYER;
  if (par_columns_find(&whole, db, block, column, &err) != PAR_OK) {
    par_db_close(db); /* a block without values */
    return;
  }
  par_frame_begin(&forged);
  par_buf_append(&forged, whole.data + PAR_FRAME_HEADER, whole.len - PAR_FRAME_HEADER);
  for (uint32_t n = 1 + random_below(3); n > 0 && forged.len > PAR_FRAME_HEADER; n--)
    forged.data[PAR_FRAME_HEADER + random_below((uint32_t)(forged.len - PAR_FRAME_HEADER))] =
      (char)random_below(random_below(2) ? 4 : 256);
  MUST(par_frame_finish(&forged, kind, (uint8_t)whole.data[6], par_read_u32(whole.data + 8),
                        &err),
       &err);
  set_column(db, block, column, &forged);
  par_buf_clear(&whole);
  par_buf_clear(&forged);
  par_db_close(db);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 60);
  scratch_begin();
  par_corpus *corpus = random_corpus(N_DOCS, 30);
  write_layer(corpus, "pos");
  write_layer(corpus, "lemma");
  par_corpus_close(corpus);
  read_original();
  for (unsigned i = 0; i < rounds; i++) {
    damage_bytes();
    use_everything();
    forge_rows();
    use_everything();
    forge_columns();
    use_everything();
  }
  OK(original.len > 0, "all was read to the end");
  OK(n_silent == 0, "every failure said what is wrong");
  par_buf_clear(&original);
  return DONE();
}
