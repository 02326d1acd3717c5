/* allocations.c -- the n-th allocation fails, for every n: PAR_ENOMEM, and nothing
 * is lost.
 *
 *     allocations [STEP]
 *
 * The linker hands the allocations of our own code to the functions below (those
 * of the libraries go their way). Each piece of work is done again and again, with
 * the first allocation failing, then the second, until it comes through. With STEP,
 * only every STEP-th is tried. */

#include "c/scratch.h"
#include "c/tap.h"
#include "c/texts.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/document.h"
#include "corpus/layer_writer.h"
#include "corpus/regular.h"
#include "corpus/scan.h"
#include "count/frequency.h"
#include "fault/failing.h"

static par_tokenizer *tokenizer;
static par_loaded texts[4]; /* the last one with tokens and a layer */

static par_status open_corpus(par_error *err) {
  par_corpus *corpus = NULL;
  par_status status = par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, "en", err);
  par_corpus_close(corpus);
  return status;
}

static par_status add_texts(par_corpus *corpus, par_error *err) {
  static const char *const names[] = {"x", "y", "z", "known"};
  par_ingest *ingest = NULL;
  par_ingest_result result;
  par_status status = par_ingest_new(&ingest, corpus, tokenizer, err);
  for (size_t i = 0; status == PAR_OK && i < 4; i++)
    status = add_loaded(&result, ingest, names[i], &texts[i], err);
  if (status == PAR_OK) status = par_ingest_finish(ingest, err);
  par_ingest_free(ingest);
  return status;
}

static par_status load_lexicon(par_corpus *corpus, par_error *err) {
  const par_lexicon *lexicon;
  par_corpus_forget(corpus);
  return par_corpus_lexicon(&lexicon, corpus, err);
}

static par_status read_document(par_corpus *corpus, par_error *err) {
  par_document *document = NULL;
  par_layer *layer = NULL;
  par_u32s values = {0};
  par_status status = load_lexicon(corpus, err);
  if (status == PAR_OK) status = par_document_open(&document, corpus, 1, err);
  if (status == PAR_OK) status = par_corpus_layer(&layer, corpus, "pos", err);
  if (status == PAR_OK) status = par_document_layer(&values, document, corpus, layer, err);
  par_u32s_clear(&values);
  par_document_free(document);
  return status;
}

/* Values for the first document: all of them alike. */
static par_status write_layer(par_corpus *corpus, par_error *err) {
  static const par_slice value = {"N", 1};
  par_layer_writer *writer = NULL;
  par_document_row row;
  par_slice values[512];
  par_status status = par_documents_find(&row, corpus->db, 1, err);
  for (size_t i = 0; i < 512; i++) values[i] = value;
  if (status == PAR_OK) status = par_layer_writer_new(&writer, corpus, "pos", "test", err);
  if (status == PAR_OK) status = par_layer_writer_put(writer, 1, values, row.n_tokens, err);
  if (status == PAR_OK) status = par_layer_writer_finish(writer, err);
  par_layer_writer_free(writer);
  return status;
}

static par_phrases *new_phrases(par_error *err, par_status *status) {
  par_slice folds[] = {{"the", 3}, {"claim", 5}};
  par_phrases *phrases = calloc(1, sizeof *phrases);
  *status = phrases == NULL ? par_fail_memory(err) : par_phrases_add(phrases, folds, 2, err);
  return phrases;
}

static par_status new_classes(par_classes **out, par_corpus *corpus, bool places,
                              par_error *err) {
  static const char *const filter[] = {"n", "1", NULL};
  static const par_slice folds[] = {{"a", 1}, {"b", 1}};
  par_terminal terminals[] = {
    {.kind = PAR_TERMINAL_VALUES,
     .attribute = PAR_ATTRIBUTE_FOLD,
     .values = folds,
     .n_values = 2},
    {.kind = PAR_TERMINAL_REGEX, .attribute = PAR_ATTRIBUTE_FORM, .pattern = "[a-c]+"},
    {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_STARTS, .source = 0},
    {.kind = PAR_TERMINAL_PLACE, .place = PAR_PLACE_INSIDE, .source = 1},
    {.kind = PAR_TERMINAL_LAYER, .layer = "pos", .values = folds, .n_values = 2},
    {.kind = PAR_TERMINAL_LAYER, .layer = "pos", .pattern = "N|V"},
  };
  par_status status = PAR_OK;
  par_phrases *phrases = new_phrases(err, &status);
  par_span_source sources[] = {
    {.kind = PAR_SOURCE_LAYER, .layer = "item", .filter = filter},
    {.kind = PAR_SOURCE_PHRASES, .phrases = phrases},
  };
  if (status == PAR_OK)
    return par_classes_new(out, corpus, terminals, places ? 6 : 2, sources, 2, false, err);
  if (phrases != NULL) par_phrases_clear(phrases);
  free(phrases);
  return status;
}

/* How many hits "a b" has, which a missing cut or document would change. */
static par_status count_hits(uint64_t *n, par_corpus *corpus, bool places, const char *layer,
                             par_error *err) {
  par_unit unit = {layer == NULL ? PAR_SOURCE_SENTENCE : PAR_SOURCE_LAYER, layer};
  par_classes *classes = NULL;
  par_scan *scan = NULL;
  par_regular *regular = NULL;
  par_segment segment = {0};
  par_status status = new_classes(&classes, corpus, places, err);
  if (status == PAR_OK) status = par_scan_new(&scan, corpus, classes, unit, NULL, err);
  if (status == PAR_OK) status = par_regular_new(&regular, "[^\\x00]{2}", 10, false, err);
  while (status == PAR_OK && (status = par_scan_next(&segment, scan, err)) == PAR_OK)
    status = par_regular_count(n, regular, &segment, NULL, err);
  par_segment_clear(&segment);
  par_regular_free(regular);
  par_scan_free(scan);
  par_classes_free(classes);
  return status < 0 ? status : PAR_OK;
}

/* The first time nothing fails, and the hits are noted. */
static par_status scan_as(par_corpus *corpus, unsigned way, par_error *err) {
  static uint64_t expected[3];
  static bool noted[3];
  const char *layer = way == 2 ? "quote" : NULL;
  unsigned long planned = countdown;
  uint64_t n = 0;
  countdown = 0;
  if (!noted[way]) MUST(count_hits(&expected[way], corpus, way == 1, layer, err), err);
  noted[way] = true;
  countdown = planned;
  par_status status = count_hits(&n, corpus, way == 1, layer, err);
  if (status == PAR_OK && n != expected[way])
    return par_fail(err, PAR_EINVALID, "other hits than before");
  return status;
}

static par_status scan_plain(par_corpus *corpus, par_error *err) {
  return scan_as(corpus, 0, err);
}

static par_status scan_places(par_corpus *corpus, par_error *err) {
  return scan_as(corpus, 1, err);
}

static par_status scan_layer(par_corpus *corpus, par_error *err) {
  return scan_as(corpus, 2, err);
}

static par_status count_types(par_corpus *corpus, par_error *err) {
  par_u64s counts = {0};
  par_status status = par_frequency_types(&counts, corpus, NULL, err);
  par_u64s_clear(&counts);
  return status;
}

static par_status count_values(par_corpus *corpus, par_error *err) {
  par_u64s counts = {0};
  par_layer *layer = NULL;
  par_status status = par_frequency_layer(&counts, &layer, corpus, "pos", NULL, err);
  par_u64s_clear(&counts);
  return status;
}

static par_status check(par_corpus *corpus, par_error *err) {
  par_check_result result;
  return par_check(&result, corpus, NULL, err);
}

static par_status compact(par_corpus *corpus, par_error *err) {
  return par_compact(corpus, NULL, err);
}

/* The corpus is whole, and memory is not short any more. */
static bool is_sound(par_corpus *corpus) {
  par_check_result result;
  par_error err = {0};
  bool good = par_check(&result, corpus, NULL, &err) == PAR_OK;
  if (!good) printf("# %s\n", err.message);
  return good;
}

typedef par_status work_fn(par_corpus *corpus, par_error *err);

/* One attempt; *done when no allocation was left to fail. */
static bool attempt(bool *done, unsigned long n, work_fn *work, par_corpus *corpus) {
  par_error err = {0};
  countdown = n;
  has_failed = false;
  par_status status = corpus == NULL ? open_corpus(&err) : work(corpus, &err);
  countdown = 0;
  *done = !has_failed;
  bool good = *done ? status == PAR_OK
                    : status == PAR_OK || (status == PAR_ENOMEM && err.code == PAR_ENOMEM);
  if (!good) printf("# allocation %lu: %s: %s\n", n, par_status_name(status), err.message);
  return good;
}

static void test_work(const char *name, work_fn *work, bool fresh, unsigned long step) {
  bool good = true;
  bool done = false;
  par_corpus *corpus = NULL;
  for (unsigned long n = 1; good && !done; n += step) {
    par_error err = {0};
    if (corpus == NULL) {
      corpus = random_corpus(4, 30);
      MUST(write_layer(corpus, &err), &err);
    }
    random_state = 77;
    good = attempt(&done, n, work, corpus) && is_sound(corpus);
    if (!fresh) continue;
    par_corpus_close(corpus);
    corpus = NULL;
  }
  par_corpus_close(corpus);
  OK(good, name);
}

static void test_open(unsigned long step) {
  bool good = true;
  bool done = false;
  for (unsigned long n = 1; good && !done; n += step) {
    scratch_remove();
    good = attempt(&done, n, NULL, NULL);
  }
  OK(good, "open");
}

static void make_known(par_loaded *loaded) {
  par_error err = {0};
  par_buf_append_cstr(&loaded->text, "known words");
  loaded->tokenized = true;
  par_tokens_push(&loaded->tokens, (par_token){0, 5});
  par_tokens_push(&loaded->tokens, (par_token){6, 5});
  par_u32s_push(&loaded->sentences, 0);
  par_loaded_layer *layer = par_loaded_add_layer(loaded, "lemma");
  MUST(par_loaded_layer_push(layer, "know", 4, &err), &err);
  MUST(par_loaded_layer_push(layer, NULL, 0, &err), &err);
}

int main(int argc, char **argv) {
  unsigned long step = argc > 1 ? strtoul(argv[1], NULL, 10) : 1;
  random_state = 77;
  scratch_begin();
  tokenizer = new_tokenizer();
  for (size_t i = 0; i < 3; i++) random_loaded(&texts[i], 40);
  make_known(&texts[3]);
  test_open(step);
  test_work("add", add_texts, true, step);
  test_work("read the lexicon", load_lexicon, false, step);
  test_work("read a document", read_document, false, step);
  test_work("scan without places", scan_plain, false, step);
  test_work("scan with places", scan_places, false, step);
  test_work("scan within a layer", scan_layer, false, step);
  test_work("count", count_types, false, step);
  test_work("count values", count_values, false, step);
  test_work("write a layer", write_layer, false, step);
  test_work("check", check, false, step);
  test_work("compact", compact, false, step);
  for (size_t i = 0; i < 4; i++) par_loaded_clear(&texts[i]);
  par_tokenizer_free(tokenizer);
  return DONE();
}
