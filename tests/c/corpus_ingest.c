/* corpus_ingest.c -- what was added is what is read back, whatever is done between.
 *
 *     corpus_ingest [ROUNDS [SEED]]
 *
 * Random texts are added, added again, renamed, replaced, removed; the corpus is
 * closed, opened, compacted. A model says what must be in it: tokens are those of
 * the tokenizer on the whole text. */

#include "corpus/block.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/document.h"
#include "store/spans.h"
#include "tap.h"
#include "texts.h"

enum { N_NAMES = 8, MAX_TEXTS = 200 };

static par_loaded texts[MAX_TEXTS];
static size_t n_texts;
static int text_of_name[N_NAMES]; /* -1: the name is free */

static par_corpus *corpus;
static par_tokenizer *tokenizer;
static par_ingest *ingest; /* NULL: none is open */

static const char *name_of(unsigned i) {
  static const char *const names[N_NAMES] = {"a", "b", "c", "d", "e", "f", "g", "h"};
  return names[i];
}

static bool same_numbers(const par_u32s *a, const par_u32s *b) {
  return a->n == b->n && (a->n == 0 || memcmp(a->data, b->data, a->n * sizeof *a->data) == 0);
}

static bool same_span(const par_loaded_span *a, const par_loaded_span *b) {
  return a->start == b->start && a->end == b->end && strcmp(a->layer, b->layer) == 0 &&
         (a->attributes == NULL) == (b->attributes == NULL);
}

static bool same_text(const par_loaded *a, const par_loaded *b) {
  bool same = a->text.len == b->text.len && same_numbers(&a->breaks, &b->breaks) &&
              a->spans.n == b->spans.n &&
              (a->text.len == 0 || memcmp(a->text.data, b->text.data, a->text.len) == 0);
  for (size_t i = 0; same && i < a->spans.n; i++)
    same = same_span(&a->spans.data[i], &b->spans.data[i]);
  return same;
}

/* A new text, or one that is known when chance made the same again. */
static size_t new_text(void) {
  random_loaded(&texts[n_texts], random_below(4) == 0 ? 60 : 12);
  for (size_t i = 0; i < n_texts; i++) {
    if (!same_text(&texts[i], &texts[n_texts])) continue;
    par_loaded_clear(&texts[n_texts]);
    texts[n_texts] = (par_loaded){0};
    return i;
  }
  return n_texts++;
}

static bool is_live(size_t text) {
  for (unsigned i = 0; i < N_NAMES; i++)
    if (text_of_name[i] == (int)text) return true;
  return false;
}

static par_ingest_result expected_result(unsigned name, size_t text) {
  if (text_of_name[name] == (int)text) return PAR_INGEST_UNCHANGED;
  if (text_of_name[name] >= 0) return PAR_INGEST_UPDATED;
  return is_live(text) ? PAR_INGEST_ALIAS : PAR_INGEST_ADDED;
}

static void finish(void) {
  par_error err = {0};
  if (ingest == NULL) return;
  MUST(par_ingest_finish(ingest, &err), &err);
  par_ingest_free(ingest);
  ingest = NULL;
}

static bool add_random(void) {
  par_error err = {0};
  par_ingest_result result;
  unsigned name = random_below(N_NAMES);
  size_t text =
    n_texts > 0 && random_below(3) == 0 ? random_below((uint32_t)n_texts) : new_text();
  if (ingest == NULL) MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  MUST(add_loaded(&result, ingest, name_of(name), &texts[text], &err), &err);
  bool good = result == expected_result(name, text);
  text_of_name[name] = (int)text;
  return good;
}

static void remove_random(void) {
  unsigned name = random_below(N_NAMES);
  finish();
  remove_name(corpus, name_of(name));
  text_of_name[name] = -1;
}

static void reopen(void) {
  par_error err = {0};
  finish();
  par_corpus_close(corpus);
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, "en", &err), &err);
}

static void compact(void) {
  par_error err = {0};
  finish();
  MUST(par_compact(corpus, NULL, &err), &err);
}

/* A paragraph begins with the first token, and with each one behind a break. */
static bool paragraphs_hold(const par_document *document, const par_loaded *loaded,
                            const par_tokens *tokens) {
  par_u32s wanted = {0};
  for (uint32_t i = 0; i < tokens->n; i++) {
    bool begins = i == 0;
    for (size_t b = 0; b < loaded->breaks.n && !begins; b++)
      begins = loaded->breaks.data[b] > tokens->data[i - 1].start &&
               loaded->breaks.data[b] <= tokens->data[i].start;
    if (begins) par_u32s_push(&wanted, i);
  }
  bool good = same_numbers(&wanted, &document->paragraphs);
  par_u32s_clear(&wanted);
  return good;
}

static bool tokens_hold(const par_document *document, const par_loaded *loaded) {
  par_tokens tokens = {0};
  par_u32s sentences = {0};
  par_error err = {0};
  MUST(par_tokenize(&tokens, &sentences, tokenizer, loaded->text.data, loaded->text.len,
                    loaded->breaks.data, loaded->breaks.n, &err),
       &err);
  bool good = tokens.n == document->types.n && same_numbers(&sentences, &document->sentences);
  for (size_t i = 0; good && i < tokens.n; i++)
    good = tokens.data[i].start == document->starts.data[i] &&
           tokens.data[i].len == document->lens.data[i];
  good = good && paragraphs_hold(document, loaded, &tokens);
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
  return good;
}

static bool forms_hold(const par_document *document) {
  bool good = true;
  for (uint32_t i = 0; good && i < document->types.n; i++) {
    par_slice form = {0};
    good = par_document_get(&form, document, corpus, i, PAR_ATTRIBUTE_FORM, NULL) == PAR_OK &&
           form.len == document->lens.data[i] &&
           memcmp(form.s, document->text.data + document->starts.data[i], form.len) == 0;
  }
  return good;
}

static bool offsets_hold(const par_document *document) {
  const par_buf *text = &document->text;
  uint32_t cp = 0;
  bool good = true;
  for (uint32_t byte = 0; good && byte < text->len; byte++) {
    if (((unsigned char)text->data[byte] & 0xC0) == 0x80) continue;
    good = par_document_cp(document, byte) == cp && par_document_byte(document, cp) == byte;
    cp++;
  }
  return good && cp == document->row.n_chars &&
         par_document_cp(document, (uint32_t)text->len) == cp &&
         par_document_byte(document, cp) == text->len;
}

/* Whether a stored span is the one that a span of the text must become. */
static bool is_stored_as(const par_stored_span *stored, const par_loaded_span *span,
                         const par_document *document) {
  return strcmp(stored->layer, span->layer) == 0 &&
         stored->pos == par_document_pos(document, span->start) &&
         stored->pos_end == par_document_pos(document, span->end) &&
         stored->cp == par_document_cp(document, span->start) &&
         stored->cp_end == par_document_cp(document, span->end) &&
         (stored->attributes == NULL) == (span->attributes == NULL);
}

static bool spans_hold(const par_document *document, const par_loaded *loaded) {
  par_stored_spans stored = {0};
  par_arena arena = {0};
  par_error err = {0};
  int64_t id = document->row.id;
  MUST(par_spans_read(&stored, &arena, corpus->db, id, id, NULL, &err), &err);
  size_t n_wanted = 0;
  bool good = true;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (strcmp(span->layer, "paragraph") == 0) continue;
    if (par_document_pos(document, span->start) >= par_document_pos(document, span->end))
      continue;
    bool found = false;
    for (size_t s = 0; s < stored.n; s++)
      found = found || is_stored_as(&stored.data[s], span, document);
    good = good && found;
    n_wanted++;
  }
  good = good && n_wanted == stored.n;
  par_stored_spans_clear(&stored);
  par_arena_clear(&arena);
  return good;
}

static bool text_holds(unsigned name) {
  par_name_row row;
  par_buf origin = {0};
  par_document *document = NULL;
  par_error err = {0};
  const par_loaded *loaded = &texts[text_of_name[name]];
  par_status status = par_names_find(&row, &origin, corpus->db, name_of(name), &err);
  MUST(status, &err);
  par_buf_clear(&origin);
  if (status == PAR_DONE) return false;
  MUST(par_document_open(&document, corpus, row.doc, &err), &err);
  bool good = document->text.len == loaded->text.len &&
              (loaded->text.len == 0 ||
               memcmp(document->text.data, loaded->text.data, loaded->text.len) == 0) &&
              tokens_hold(document, loaded) && forms_hold(document) &&
              offsets_hold(document) && spans_hold(document, loaded);
  par_document_free(document);
  return good;
}

static bool corpus_holds(void) {
  par_check_result result;
  par_error err = {0};
  bool good = true;
  size_t n_live = 0;
  finish();
  for (unsigned name = 0; name < N_NAMES; name++)
    if (text_of_name[name] >= 0) good = text_holds(name) && good;
  for (size_t text = 0; text < n_texts; text++) n_live += is_live(text);
  MUST(par_check(&result, corpus, NULL, &err), &err);
  return good && result.n_documents == n_live;
}

/* Steps between which the corpus is looked through. */
static bool run_round(void) {
  bool good = true;
  for (uint32_t n = 1 + random_below(12); n > 0; n--) {
    switch (random_below(12)) {
      case 0: remove_random(); break;
      case 1: reopen(); break;
      case 2: compact(); break;
      default: good = n_texts < MAX_TEXTS && add_random() && good;
    }
  }
  return good && corpus_holds();
}

static bool run_corpus(void) {
  par_error err = {0};
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  for (unsigned i = 0; i < N_NAMES; i++) text_of_name[i] = -1;
  bool good = true;
  for (unsigned i = 0; good && i < 6; i++) good = run_round();
  finish();
  par_corpus_close(corpus);
  for (size_t i = 0; i < n_texts; i++) {
    par_loaded_clear(&texts[i]);
    texts[i] = (par_loaded){0};
  }
  n_texts = 0;
  return good;
}

static void load_words(par_loaded *loaded, const char *word, unsigned n) {
  for (unsigned i = 0; i < n; i++) par_buf_append_cstr(&loaded->text, word);
}

/* What another connection sees while documents are being added. */
static uint64_t n_seen(void) {
  par_corpus *reader = NULL;
  par_check_result result = {0};
  par_error err = {0};
  MUST(par_corpus_open(&reader, scratch_corpus, PAR_DB_READ, NULL, &err), &err);
  MUST(par_check(&result, reader, NULL, &err), &err);
  par_corpus_close(reader);
  return result.n_documents;
}

static void test_commits(void) {
  static const char *const words[] = {"one ", "two ", "three "};
  par_error err = {0};
  par_ingest_result result;
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  for (unsigned i = 0; i < 3; i++) {
    par_loaded loaded = {0};
    load_words(&loaded, words[i], PAR_BLOCK_TOKENS / 2);
    MUST(add_loaded(&result, ingest, words[i], &loaded, &err), &err);
    par_loaded_clear(&loaded);
  }
  OK(n_seen() == 2, "a full block is committed, with its documents and no others");
  finish();
  OK(n_seen() == 3, "the rest is committed in the end");
}

/* Transactions belong to who began them. */
static void test_owners(void) {
  par_error err = {0};
  par_ingest_result result;
  par_ingest *other = NULL;
  par_loaded loaded = {0};
  load_words(&loaded, "four ", 1);
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  MUST(par_ingest_new(&other, corpus, tokenizer, &err), &err);
  MUST(add_loaded(&result, ingest, "four", &loaded, &err), &err);
  OK(add_loaded(&result, other, "five", &loaded, &err) == PAR_EBUSY,
     "one ingest at a time has documents that are not committed");
  par_ingest_free(other);
  OK(par_compact(corpus, NULL, &err) == PAR_EBUSY, "nor is the corpus compacted meanwhile");
  finish();
  OK(n_seen() == 4, "which harms nothing");
  MUST(par_ingest_new(&other, corpus, tokenizer, &err), &err);
  MUST(par_db_begin(corpus->db, &err), &err);
  OK(add_loaded(&result, other, "five", &loaded, &err) == PAR_EBUSY,
     "nothing is added into the transaction of another");
  par_ingest_free(other);
  OK(par_db_in_transaction(corpus->db), "which stays open");
  par_db_rollback(corpus->db);
  par_loaded_clear(&loaded);
}

/* Types of another ingest, or numbered anew, are not mistaken for one's own. */
static void test_stale_types(void) {
  par_error err = {0};
  par_ingest_result result;
  par_ingest *other = NULL;
  par_loaded six = {0};
  par_loaded seven = {0};
  load_words(&six, "six sixty ", 1);
  load_words(&seven, "seven sixty seventy ", 1);
  MUST(par_ingest_new(&other, corpus, tokenizer, &err), &err);
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  MUST(add_loaded(&result, ingest, "six", &six, &err), &err);
  finish();
  remove_name(corpus, "four");
  MUST(par_compact(corpus, NULL, &err), &err);
  MUST(add_loaded(&result, other, "seven", &seven, &err), &err);
  MUST(par_ingest_finish(other, &err), &err);
  par_ingest_free(other);
  OK(n_seen() == 5, "an old ingest learns the types of the file anew");
  par_corpus_close(corpus);
  par_loaded_clear(&six);
  par_loaded_clear(&seven);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 25);
  scratch_begin();
  tokenizer = new_tokenizer();
  for (unsigned i = 0; i < rounds; i++) {
    char name[80];
    snprintf(name, sizeof name, "corpus %u, from random state %llu", i,
             (unsigned long long)random_state);
    OK(run_corpus(), name);
  }
  test_commits();
  test_owners();
  test_stale_types();
  par_tokenizer_free(tokenizer);
  return DONE();
}
