/* corpus_merge.c -- single additions leave few blocks and segments, and lose nothing.
 *
 *     corpus_merge [ROUNDS [SEED]] */

#include <math.h>

#include "corpus/block.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/document.h"
#include "corpus/scan.h"
#include "count/frequency.h"
#include "store/query.h"
#include "tap.h"
#include "texts.h"

enum { N_DOCS = 300 };

static par_corpus *corpus;
static par_tokenizer *tokenizer;
static par_loaded texts[N_DOCS];

static void open_new(void) {
  par_error err = {0};
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
}

/* The texts [from, to), named by their numbers, in one addition. */
static void add_texts(unsigned from, unsigned to) {
  par_ingest *ingest = NULL;
  par_ingest_result result;
  par_error err = {0};
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  for (unsigned i = from; i < to; i++) {
    char name[16];
    snprintf(name, sizeof name, "%u", i);
    MUST(add_loaded(&result, ingest, name, &texts[i], &err), &err);
  }
  MUST(par_ingest_finish(ingest, &err), &err);
  par_ingest_free(ingest);
}

/* Texts that nobody has again: each has a word of its own. */
static void new_texts(void) {
  for (unsigned i = 0; i < N_DOCS; i++) {
    par_loaded_clear(&texts[i]);
    texts[i] = (par_loaded){0};
    random_loaded(&texts[i], random_below(10) == 0 ? 200 : 15);
    par_buf_printf(&texts[i].text, " word%u", i);
  }
}

static int64_t number(const char *sql) {
  par_query *query = NULL;
  par_error err = {0};
  MUST(par_query_open(&query, corpus->db, sql, strlen(sql), true, &err), &err);
  MUST(par_query_step(query, &err), &err);
  int64_t n = par_query_column(query, 0).integer;
  par_query_close(query);
  return n;
}

static bool is_sound(void) {
  par_check_result result;
  par_error err = {0};
  bool good = par_check(&result, corpus, NULL, &err) == PAR_OK;
  if (!good) printf("# %s\n", err.message);
  return good;
}

/* So many small ones can be behind a full one, whose sizes fall like powers of two. */
static double most_small(double full) {
  return 4 + log2(full);
}

/* Between two full blocks, or at the end, are small ones. */
static bool are_few(void) {
  char sql[160];
  snprintf(sql, sizeof sql, "SELECT count(*) FROM _blocks WHERE n_tokens >= %d",
           (PAR_BLOCK_TOKENS + 1) / 2);
  double n_full = (double)number(sql);
  double n_blocks = (double)number("SELECT count(*) FROM _blocks");
  double n_segments = (double)number("SELECT count(*) FROM _lexicon");
  double n_types = (double)number("SELECT sum(n_types) FROM _lexicon");
  double few_blocks = (n_full + 1) * most_small(PAR_BLOCK_TOKENS) + 1;
  double few_segments = most_small(PAR_SEGMENT_TYPES) +
                        (most_small(PAR_SEGMENT_TYPES) + 1) * n_types * 2 / PAR_SEGMENT_TYPES;
  bool good = n_blocks <= few_blocks && n_segments <= few_segments;
  if (!good)
    printf("# %g blocks (most: %g), %g segments (most: %g)\n", n_blocks, few_blocks,
           n_segments, few_segments);
  return good;
}

static bool same_counts(const par_u64s *a, const par_u64s *b) {
  return a->n == b->n && memcmp(a->data, b->data, a->n * sizeof *a->data) == 0;
}

/* One by one, some removed on the way; then as in one go. */
static void test_additions(void) {
  par_u64s single = {0};
  par_u64s together = {0};
  par_error err = {0};
  bool few = true;
  new_texts();
  open_new();
  for (unsigned i = 0; i < N_DOCS; i++) {
    add_texts(i, i + 1);
    few = few && are_few();
  }
  OK(few, "after each addition there are few blocks and segments");
  OK(is_sound(), "they are whole");
  MUST(par_frequency_types(&single, corpus, NULL, &err), &err);
  par_corpus_close(corpus);
  open_new();
  add_texts(0, N_DOCS);
  MUST(par_frequency_types(&together, corpus, NULL, &err), &err);
  OK(same_counts(&single, &together), "types and counts are those of one addition");
  par_corpus_close(corpus);
  par_u64s_clear(&single);
  par_u64s_clear(&together);
}

/* Nothing is kept of what was removed, and nothing else is lost. */
static void test_removals(void) {
  new_texts();
  open_new();
  for (unsigned i = 0; i < 40; i++) {
    char name[16];
    snprintf(name, sizeof name, "%u", i);
    add_texts(i, i + 1);
    if (i % 5 > 0) remove_name(corpus, name);
  }
  add_texts(40, 44);
  OK(is_sound(), "merging among removed documents leaves a whole corpus");
#if PAR_BLOCK_TOKENS > 1000 /* where they are not all full */
  OK(number("SELECT sum(n_tokens) FROM _blocks") <
       number("SELECT sum(n_tokens) FROM _documents"),
     "tokens of removed documents are left out");
#endif
  par_corpus_close(corpus);
}

static par_classes *new_classes(void) {
  static const par_slice fold[] = {{"a", 1}};
  par_classes *classes = NULL;
  par_error err = {0};
  par_terminal terminal = {.kind = PAR_TERMINAL_VALUES,
                           .attribute = PAR_ATTRIBUTE_FOLD,
                           .values = fold,
                           .n_values = 1};
  MUST(par_classes_new(&classes, corpus, &terminal, 1, NULL, 0, false, &err), &err);
  return classes;
}

/* Count the documents of a segment of which a token is to be seen. */
static void count_seen(unsigned *n_seen, const par_segment *segment) {
  for (size_t i = 0; i < segment->bytes.len; i++) {
    int64_t doc;
    uint32_t pos;
    if (segment->bytes.data[i] == 0) continue;
    par_segment_locate(&doc, &pos, segment, i);
    n_seen[doc] |= 1;
  }
  for (unsigned d = 0; d <= N_DOCS; d++)
    if (n_seen[d] & 1) n_seen[d] = n_seen[d] + 1;
}

/* Documents are added, and blocks merged, between the steps of a scan. */
static bool scan_while_adding(unsigned n_before, unsigned n_steps) {
  par_scan *scan = NULL;
  par_segment segment = {0};
  par_error err = {0};
  unsigned n_seen[N_DOCS + 1] = {0};
  unsigned next = n_before;
  bool good = true;
  open_new();
  for (unsigned i = 0; i < n_before; i++) add_texts(i, i + 1);
  par_classes *classes = new_classes();
  par_unit unit = {PAR_SOURCE_DOCUMENT, NULL};
  add_texts(next, next + 1);
  next++;
  MUST(par_scan_new(&scan, corpus, classes, unit, NULL, &err), &err);
  for (;;) {
    par_status status = par_scan_next(&segment, scan, &err);
    MUST(status, &err);
    if (status == PAR_DONE) break;
    count_seen(n_seen, &segment);
    for (unsigned i = 0; i < n_steps && next < N_DOCS; i++, next++) add_texts(next, next + 1);
  }
  for (unsigned doc = 1; doc <= N_DOCS; doc++)
    good = good && n_seen[doc] == (doc <= n_before ? 2 : 0);
  par_segment_clear(&segment);
  par_scan_free(scan);
  par_classes_free(classes);
  good = good && is_sound();
  par_corpus_close(corpus);
  return good;
}

/* Another connection read these attributes of types before segments were put together. */
static void test_other_connection(unsigned attributes) {
  par_corpus *reader = NULL;
  const par_lexicon *mine = NULL;
  const par_lexicon *theirs = NULL;
  par_error err = {0};
  bool good = true;
  new_texts();
  open_new();
  MUST(par_corpus_open(&reader, scratch_corpus, PAR_DB_READ, NULL, &err), &err);
  for (unsigned i = 0; i < 100; i++) {
    add_texts(i, i + 1);
    if (random_below(3) == 0) MUST(par_corpus_types(&theirs, reader, attributes, &err), &err);
  }
  MUST(par_corpus_lexicon(&mine, corpus, &err), &err);
  MUST(par_corpus_types(&theirs, reader, attributes, &err), &err);
  good = mine->n == theirs->n;
  for (uint32_t id = 0; good && id < mine->n; id++)
    for (unsigned a = 0; good && a < PAR_N_ATTRIBUTES; a++) {
      if (!(theirs->attributes >> a & 1)) continue;
      par_slice x = par_lexicon_get(mine, id, (par_attribute)a);
      par_slice y = par_lexicon_get(theirs, id, (par_attribute)a);
      good = x.len == y.len && memcmp(x.s, y.s, x.len) == 0;
    }
  OK(good, "a reader that knows a part of a segment learns the rest");
  par_corpus_close(reader);
  par_corpus_close(corpus);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 4);
  scratch_begin();
  tokenizer = new_tokenizer();
  test_additions();
  test_removals();
  test_other_connection(PAR_ALL_ATTRIBUTES);
  test_other_connection(1u << PAR_ATTRIBUTE_FORM | 1u << PAR_ATTRIBUTE_SHAPE);
  for (unsigned i = 0; i < rounds; i++) {
    char name[96];
    snprintf(name, sizeof name, "a scan sees what was there, once, from random state %llu",
             (unsigned long long)random_state);
    new_texts();
    OK(scan_while_adding(20 + random_below(60), 1 + random_below(20)), name);
  }
  for (unsigned i = 0; i < N_DOCS; i++) par_loaded_clear(&texts[i]);
  par_tokenizer_free(tokenizer);
  return DONE();
}
