/* block.c -- fuzzer: a block's columns, changed and signed anew, are refused or can be used.
 *
 * The first byte chooses the column, the second and the third change what its header says
 * of elements and width, the fourth cuts its end off; then come changes, a place of two
 * bytes and a byte each. */

#include "corpus/block.h"

#include "c/scratch.h"
#include "corpus/frame.h"
#include "fuzz/driver.h"
#include "store/query.h"

enum { N_TYPES = 40, N_TOKENS = 60, N_COLUMNS = 4, CHANGE = 3 };

static par_db *db;
static int64_t id;
static par_buf columns[N_COLUMNS];

static void fill(par_block_builder *builder) {
  for (uint32_t i = 0; i < N_TOKENS; i++) {
    par_u32s_push(&builder->indices, par_block_place(builder, i * 7 % N_TYPES));
    par_u32s_push(&builder->gaps, i % 9 == 0 ? 300 : i % 3);
    if (i % PAR_CHECKPOINT_TOKENS == 0) par_u32s_push(&builder->checkpoints, i * 5);
    if (i % 20 == 0) par_u32s_push(&builder->paragraphs, i);
    if (i % 10 == 0) par_u32s_push(&builder->sentences, i);
  }
  par_block_docs_push(&builder->docs, (par_block_doc){3, 0, 17});
  par_block_docs_push(&builder->docs, (par_block_doc){5, 20, 0});
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  par_block_builder builder = {0};
  par_error err = {0};
  (void)argc, (void)argv;
  scratch_begin();
  MUST(par_db_open(&db, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  MUST(par_db_begin(db, &err), &err);
  fill(&builder);
  MUST(par_block_write(&builder, db, &err), &err);
  MUST(par_blocks_last(&id, db, &err), &err);
  for (int i = 0; i < N_COLUMNS; i++)
    MUST(par_columns_read(&columns[i], db, id, i, &err), &err);
  par_block_builder_clear(&builder);
  return 0;
}

static void set_column(int column, const par_buf *bytes) {
  static const char sql[] = "UPDATE _columns SET data = ?2 WHERE key = ?1";
  par_query *query = NULL;
  par_error err = {0};
  par_value key = {.type = PAR_VALUE_INTEGER, .integer = id * PAR_COLUMNS_PER_BLOCK + column};
  par_value blob = {.type = PAR_VALUE_BLOB, .bytes = bytes->data, .len = bytes->len};
  MUST(par_query_open(&query, db, sql, sizeof sql - 1, false, &err), &err);
  MUST(par_query_bind(query, 1, &key, &err), &err);
  MUST(par_query_bind(query, 2, &blob, &err), &err);
  MUST(par_query_step(query, &err), &err);
  par_query_close(query);
}

/* All that a block which was accepted says is used. */
static uint64_t walk(const par_block *block) {
  uint64_t sum = 0;
  for (uint32_t pos = 0; pos < block->row.n_tokens; pos++) {
    HOLDS(par_block_type(block, pos) < N_TYPES);
    sum += block->gaps.data[pos];
  }
  for (size_t i = 0; i < block->docs.n; i++) {
    HOLDS(block->docs.data[i].pos <= block->row.n_tokens);
    HOLDS(i == 0 || block->docs.data[i].doc > block->docs.data[i - 1].doc);
  }
  for (size_t i = 0; i < block->sentences.n; i++)
    HOLDS(block->sentences.data[i] < block->row.n_tokens);
  return sum;
}

static void read_block(void) {
  static const unsigned all =
    PAR_BLOCK_TOKENS_BIT | PAR_BLOCK_STRUCTURE | PAR_BLOCK_GAPS | PAR_BLOCK_COUNTS;
  par_block block = {0};
  par_error err = {0};
  MUST(par_blocks_next(&block.row, db, id - 1, &err), &err);
  par_status status = par_block_read(&block, db, all, N_TYPES, &err);
  HOLDS(status == PAR_OK || (status == PAR_ECORRUPT && err.message[0] != '\0'));
  if (status == PAR_OK && walk(&block) == 1) puts("# never said");
  par_block_clear(&block);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 4) return 0;
  int column = data[0] % N_COLUMNS;
  const par_buf *whole = &columns[column];
  size_t len = whole->len - PAR_FRAME_HEADER;
  par_buf forged = {0};
  par_error err = {0};
  par_frame_begin(&forged);
  par_buf_append(&forged, whole->data + PAR_FRAME_HEADER, len - data[3] % (len + 1));
  len = forged.len - PAR_FRAME_HEADER;
  for (size_t i = 4; len > 0 && i + CHANGE <= size; i += CHANGE)
    forged.data[PAR_FRAME_HEADER + par_read_u16(data + i) % len] = (char)data[i + 2];
  uint32_t n = par_read_u32(whole->data + 8) + (data[1] < 128 ? 0 : (uint32_t)data[1] - 192);
  uint8_t width = (uint8_t)(whole->data[6] + (data[2] < 128 ? 0 : data[2] % 8));
  MUST(
    par_frame_finish(&forged, (par_frame_kind)(unsigned char)whole->data[5], width, n, &err),
    &err);
  set_column(column, &forged);
  read_block();
  set_column(column, whole);
  par_buf_clear(&forged);
  return 0;
}
