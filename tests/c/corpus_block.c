/* corpus_block.c -- blocks and lexicon segments: written, read back, and damaged.
 *
 *     corpus_block [ROUNDS [SEED]]
 *
 * A damaged blob must be PAR_ECORRUPT. One that is damaged and signed anew, as a
 * hostile hand would, may be that, or must be safe to walk. */

#include "corpus/block.h"
#include "corpus/frame.h"
#include "corpus/lexicon.h"
#include "store/query.h"
#include "tap.h"
#include "texts.h"

enum { N_TYPES = 400, N_COLUMNS = 5 };

static par_db *db;

/* An ascending list of positions below `limit`, from 0. */
static void random_starts(par_u32s *out, uint32_t limit) {
  for (uint32_t pos = 0; pos < limit; pos += 1 + random_below(6)) par_u32s_push(out, pos);
}

static void random_docs(par_block_docs *out, uint32_t n_tokens) {
  par_block_doc doc = {1 + random_below(1000), 0, random_below(3) ? 0 : random_below(99999)};
  do {
    par_block_docs_push(out, doc);
    doc.doc += 1 + random_below(random_below(4) ? 3 : 100000);
    doc.pos += random_below(9);
    doc.doc_pos = 0;
  } while (doc.pos <= n_tokens && random_below(10) > 0);
}

static void random_builder(par_block_builder *b, uint32_t n_tokens) {
  for (uint32_t i = 0; i < n_tokens; i++) {
    uint32_t gap = random_below(6) ? random_below(3) : random_below(200000);
    uint32_t type = random_below(random_below(2) ? 10 : N_TYPES);
    par_u32s_push(&b->indices, par_block_place(b, type));
    par_u32s_push(&b->gaps, gap);
    if (i % PAR_CHECKPOINT_TOKENS == 0)
      par_u32s_push(&b->checkpoints, random_below(UINT32_MAX));
  }
  random_docs(&b->docs, n_tokens);
  random_starts(&b->paragraphs, n_tokens);
  random_starts(&b->sentences, n_tokens);
}

static bool same(const par_u32s *a, const par_u32s *b) {
  return a->n == b->n && (a->n == 0 || memcmp(a->data, b->data, a->n * sizeof *a->data) == 0);
}

static bool same_docs(const par_block_docs *a, const par_block_docs *b) {
  bool good = a->n == b->n;
  for (size_t i = 0; good && i < a->n; i++)
    good = a->data[i].doc == b->data[i].doc && a->data[i].pos == b->data[i].pos &&
           a->data[i].doc_pos == b->data[i].doc_pos;
  return good;
}

/* The types are found where they are, and no others. */
static bool all_found(const par_block *block) {
  bool good = block->types.n == block->dictionary.n;
  uint32_t place = 0;
  for (uint32_t type = 0, i = 0; good && type < 3 * N_TYPES; type++) {
    bool there = i < block->dictionary.n && block->dictionary.data[i] == type;
    good = par_typeset_find(&place, &block->types, type) == there && (!there || place == i);
    i += there;
  }
  return good && !par_typeset_find(&place, &block->types, UINT32_MAX);
}

static bool same_types(const par_block *block, const par_block_builder *b) {
  bool good = block->row.n_tokens == b->indices.n && block->dictionary.n == b->types.n;
  uint64_t n = 0;
  for (uint32_t pos = 0; good && pos < b->indices.n; pos++)
    good = par_block_type(block, pos) == b->types.data[b->indices.data[pos]];
  for (size_t i = 0; i < block->counts.n; i++) n += block->counts.data[i];
  return good && n == b->indices.n && all_found(block);
}

/* A copy, since writing empties the builder. */
static void copy_builder(par_block_builder *out, const par_block_builder *b) {
  for (size_t i = 0; i < b->indices.n; i++) {
    par_u32s_push(&out->indices, par_block_place(out, b->types.data[b->indices.data[i]]));
    par_u32s_push(&out->gaps, b->gaps.data[i]);
  }
  for (size_t i = 0; i < b->docs.n; i++) par_block_docs_push(&out->docs, b->docs.data[i]);
  for (size_t i = 0; i < b->paragraphs.n; i++)
    par_u32s_push(&out->paragraphs, b->paragraphs.data[i]);
  for (size_t i = 0; i < b->sentences.n; i++)
    par_u32s_push(&out->sentences, b->sentences.data[i]);
  for (size_t i = 0; i < b->checkpoints.n; i++)
    par_u32s_push(&out->checkpoints, b->checkpoints.data[i]);
}

static bool block_comes_back(uint32_t n_tokens) {
  static const unsigned all =
    PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS | PAR_BLOCK_COUNTS;
  par_block_builder builder = {0};
  par_block_builder written = {0};
  par_block block = {0};
  par_error err = {0};
  int64_t last = 0;
  random_builder(&builder, n_tokens);
  copy_builder(&written, &builder);
  MUST(par_blocks_last(&last, db, &err), &err);
  MUST(par_block_write(&written, db, &err), &err);
  MUST(par_blocks_next(&block.row, db, last, &err), &err);
  MUST(par_block_read(&block, db, all, N_TYPES, &err), &err);
  bool good = written.indices.n == 0 && same_types(&block, &builder) &&
              same(&block.gaps, &builder.gaps) && same_docs(&block.docs, &builder.docs) &&
              same(&block.paragraphs, &builder.paragraphs) &&
              same(&block.sentences, &builder.sentences) &&
              same(&block.checkpoints, &builder.checkpoints);
  par_block_clear(&block);
  par_block_builder_clear(&written);
  par_block_builder_clear(&builder);
  return good;
}

static void set_blob(const char *sql, int64_t key, const char *data, size_t len) {
  par_query *query = NULL;
  par_error err = {0};
  par_value id = {.type = PAR_VALUE_INTEGER, .integer = key};
  par_value blob = {.type = PAR_VALUE_BLOB, .bytes = data, .len = len};
  MUST(par_query_open(&query, db, sql, strlen(sql), false, &err), &err);
  MUST(par_query_bind(query, 1, &id, &err), &err);
  MUST(par_query_bind(query, 2, &blob, &err), &err);
  MUST(par_query_step(query, &err), &err);
  par_query_close(query);
}

static void set_column(int64_t block, int column, const char *data, size_t len) {
  set_blob("UPDATE _columns SET data = ?2 WHERE key = ?1",
           block * PAR_COLUMNS_PER_BLOCK + column, data, len);
}

static void set_segment(int64_t first, int column, const char *data, size_t len) {
  (void)column;
  set_blob("UPDATE _lexicon SET data = ?2 WHERE first = ?1", first, data, len);
}

/* Everything that a block which was accepted says is used. */
static uint64_t walk(const par_block *block) {
  uint64_t sum = 0;
  for (uint32_t pos = 0; pos < block->row.n_tokens; pos++)
    sum += par_block_type(block, pos) < N_TYPES ? block->gaps.data[pos] : 1000000;
  for (size_t i = 0; i < block->docs.n; i++) sum += block->docs.data[i].pos;
  for (uint32_t type = 0, place; type < N_TYPES; type++)
    if (par_typeset_find(&place, &block->types, type)) sum += block->dictionary.data[place];
  return sum;
}

static par_status read_block(int64_t id) {
  static const unsigned all =
    PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS | PAR_BLOCK_COUNTS;
  par_block block = {0};
  par_error err = {0};
  MUST(par_blocks_next(&block.row, db, id - 1, &err), &err);
  par_status status = par_block_read(&block, db, all, N_TYPES, &err);
  if (status == PAR_OK && walk(&block) == 1) puts("# never said");
  par_block_clear(&block);
  return status;
}

static par_status read_lexicon(int64_t id) {
  par_lexicon lexicon = {0};
  par_error err = {0};
  (void)id;
  par_status status = par_lexicon_load(&lexicon, db, PAR_ALL_ATTRIBUTES, &err);
  size_t n = 0;
  for (uint32_t type = 0; status == PAR_OK && type < lexicon.n; type++)
    for (unsigned a = 0; a < PAR_N_ATTRIBUTES; a++) {
      par_slice value = par_lexicon_get(&lexicon, type, (par_attribute)a);
      n += par_utf8_valid(value.s, value.len) == value.len;
    }
  if (status == PAR_OK && n != (size_t)lexicon.n * PAR_N_ATTRIBUTES) status = PAR_EINVALID;
  par_lexicon_clear(&lexicon);
  return status;
}

typedef void set_fn(int64_t id, int column, const char *data, size_t len);
typedef par_status read_fn(int64_t id);

/* Every byte changed, every end cut off: PAR_ECORRUPT. */
static bool damage_is_found(set_fn *set, read_fn *read, int64_t id, int column,
                            const par_buf *whole) {
  bool good = true;
  char *data = malloc(whole->len + 1);
  if (data == NULL) return false;
  memcpy(data, whole->data, whole->len);
  for (size_t i = 0; good && i < whole->len; i++) {
    data[i] ^= (char)(1 + random_below(255));
    set(id, column, data, whole->len);
    good = read(id) == PAR_ECORRUPT;
    data[i] = whole->data[i];
  }
  for (size_t len = 0; good && len < whole->len; len++) {
    set(id, column, data, len);
    good = read(id) == PAR_ECORRUPT;
  }
  free(data);
  set(id, column, whole->data, whole->len);
  return good && read(id) == PAR_OK;
}

/* A forged blob: the payload changed somewhere, header numbers too, and signed. */
static void forge(par_buf *out, const par_buf *whole, par_frame_kind kind) {
  const char *bytes = whole->data;
  uint32_t n = par_read_u32(bytes + 8);
  uint8_t width = (uint8_t)bytes[6];
  size_t len = whole->len - PAR_FRAME_HEADER;
  if (random_below(10) == 0) n = random_below(2) ? n + 1 : random_below(UINT32_MAX);
  if (random_below(20) == 0) width = (uint8_t)random_below(9);
  if (random_below(8) == 0) len = random_below((uint32_t)len + 1);
  par_buf_reset(out);
  par_frame_begin(out);
  par_buf_append(out, bytes + PAR_FRAME_HEADER, len);
  for (uint32_t i = random_below(3); i > 0 && len > 0; i--)
    out->data[PAR_FRAME_HEADER + random_below((uint32_t)len)] =
      random_below(2) ? (char)random_below(256) : "\0\1\x7F\x80\xFF"[random_below(5)];
  MUST(par_frame_finish(out, kind, width, n, NULL), &(par_error){0});
}

static bool forgery_is_safe(set_fn *set, read_fn *read, int64_t id, int column,
                            const par_buf *whole, unsigned rounds) {
  bool good = true;
  par_buf forged = {0};
  par_frame_kind kind = (par_frame_kind)(unsigned char)whole->data[5];
  for (unsigned i = 0; good && i < rounds; i++) {
    forge(&forged, whole, kind);
    set(id, column, forged.data, forged.len);
    par_status status = read(id);
    good = status == PAR_OK || status == PAR_ECORRUPT;
  }
  par_buf_clear(&forged);
  set(id, column, whole->data, whole->len);
  return good && read(id) == PAR_OK;
}

/* Sets of types, few and many, near and far: read back, and each found. */
static bool typeset_comes_back(uint32_t n, uint32_t step) {
  par_u32s types = {0};
  par_u32s back = {0};
  par_buf column = {0};
  par_frame frame;
  par_typeset set = {0};
  par_error err = {0};
  uint8_t width = 0;
  uint32_t place = 0;
  for (uint32_t type = random_below(step); types.n < n; type += 1 + random_below(step))
    par_u32s_push(&types, type);
  par_frame_begin(&column);
  par_typeset_put(&column, &width, &types);
  MUST(par_frame_finish(&column, PAR_FRAME_DICTIONARY, width, n, &err), &err);
  MUST(par_frame_open(&frame, column.data, column.len, PAR_FRAME_DICTIONARY, "", &err), &err);
  bool good = par_typeset_open(&set, &frame) && par_typeset_read(&back, &set, UINT32_MAX) &&
              same(&types, &back);
  for (uint32_t i = 0; good && i < n; i++) {
    good = par_typeset_find(&place, &set, types.data[i]) && place == i;
    bool next = i + 1 < n && types.data[i + 1] == types.data[i] + 1;
    good = good && par_typeset_find(&place, &set, types.data[i] + 1) == next;
  }
  good = good && (n == 0 || !par_typeset_read(&back, &set, types.data[n - 1]));
  par_buf_clear(&column);
  par_u32s_clear(&types);
  par_u32s_clear(&back);
  return good;
}

static void test_typesets(unsigned rounds) {
  static const uint32_t steps[] = {1, 2, 30, 300, 10000};
  bool good =
    typeset_comes_back(0, 1) && typeset_comes_back(70000, 1) && typeset_comes_back(70000, 900);
  for (unsigned i = 0; good && i < 5 * rounds; i++)
    good = typeset_comes_back(random_below(1000), steps[i % 5]);
  OK(good, "sets of types come back, and each type is found");
}

static void test_damaged_block(unsigned rounds) {
  static const char *const names[N_COLUMNS] = {"dictionary", "tokens", "structure", "gaps",
                                               "counts"};
  par_block_builder builder = {0};
  par_error err = {0};
  int64_t id = 0;
  random_builder(&builder, 40);
  MUST(par_block_write(&builder, db, &err), &err);
  MUST(par_blocks_last(&id, db, &err), &err);
  for (int column = 0; column < N_COLUMNS; column++) {
    char name[80];
    par_buf whole = {0};
    MUST(par_columns_read(&whole, db, id, column, &err), &err);
    snprintf(name, sizeof name, "a damaged %s column is found", names[column]);
    OK(damage_is_found(set_column, read_block, id, column, &whole), name);
    snprintf(name, sizeof name, "a forged %s column does no harm", names[column]);
    OK(forgery_is_safe(set_column, read_block, id, column, &whole, rounds * 20), name);
    par_buf_clear(&whole);
  }
  par_block_builder_clear(&builder);
}

static par_status keep_segment(void *payload, uint32_t first, uint32_t n_types,
                               const uint8_t *data, size_t len, par_error *err) {
  (void)first, (void)n_types;
  par_buf_append(payload, data, len);
  return par_buf_finish(payload, err);
}

static void write_lexicon(void) {
  par_strmap forms = {0};
  par_stemmer *stemmer = NULL;
  par_error err = {0};
  for (size_t i = 0; i < N_TEXT_PIECES; i++)
    if (text_pieces[i][0] != ' ' && text_pieces[i][0] != '\n')
      par_strmap_add(&forms, text_pieces[i], strlen(text_pieces[i]), NULL);
  MUST(par_stemmer_new(&stemmer, "en", &err), &err);
  MUST(par_lexicon_write(db, &forms, 0, stemmer, &err), &err);
  par_stemmer_free(stemmer);
  par_strmap_clear(&forms);
}

/* Whether the attributes of `some` are those of `all`. */
static bool same_attributes(const par_lexicon *some, const par_lexicon *all) {
  bool good = some->n == all->n;
  for (uint32_t type = 0; good && type < all->n; type++)
    for (unsigned a = 0; good && a < PAR_N_ATTRIBUTES; a++) {
      if (!(some->attributes >> a & 1)) continue;
      par_slice x = par_lexicon_get(some, type, (par_attribute)a);
      par_slice y = par_lexicon_get(all, type, (par_attribute)a);
      good = x.len == y.len && (x.len == 0 || memcmp(x.s, y.s, x.len) == 0);
    }
  return good;
}

/* Every set of attributes, and then another one on top of it. */
static void test_attributes(void) {
  par_lexicon all = {0};
  par_error err = {0};
  bool good = true;
  MUST(par_lexicon_load(&all, db, PAR_ALL_ATTRIBUTES, &err), &err);
  for (unsigned first = 0; good && first <= PAR_ALL_ATTRIBUTES; first++)
    for (unsigned more = 0; good && more <= PAR_ALL_ATTRIBUTES; more++) {
      par_lexicon some = {0};
      MUST(par_lexicon_load(&some, db, first, &err), &err);
      good = (first & ~some.attributes) == 0 && same_attributes(&some, &all);
      MUST(par_lexicon_load(&some, db, more, &err), &err);
      unsigned both = first | more;
      good = good && (both & ~some.attributes) == 0 && same_attributes(&some, &all);
      par_lexicon_clear(&some);
    }
  OK(good, "attributes that are read alone are what they are together");
  par_lexicon_clear(&all);
}

static void test_damaged_lexicon(unsigned rounds) {
  par_buf whole = {0};
  par_error err = {0};
  write_lexicon();
  OK(read_lexicon(0) == PAR_OK, "a lexicon comes back");
  test_attributes();
  MUST(par_lexicon_segments_each(db, 0, keep_segment, &whole, &err), &err);
  OK(damage_is_found(set_segment, read_lexicon, 0, 0, &whole), "a damaged lexicon is found");
  OK(forgery_is_safe(set_segment, read_lexicon, 0, 0, &whole, rounds * 20),
     "a forged lexicon does no harm");
  par_buf_clear(&whole);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 60);
  par_error err = {0};
  bool good = true;
  scratch_begin();
  MUST(par_db_open(&db, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  MUST(par_db_begin(db, &err), &err);
  for (unsigned i = 0; i < rounds; i++) good = block_comes_back(random_below(300)) && good;
  OK(good && block_comes_back(0) && block_comes_back(1),
     "blocks come back as they were written");
  OK(block_comes_back(70000), "a block may have more tokens than it should");
  test_typesets(rounds);
  test_damaged_block(rounds);
  test_damaged_lexicon(rounds);
  par_db_rollback(db);
  par_db_close(db);
  return DONE();
}
