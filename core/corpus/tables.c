/* tables.c -- tokens, sentences and paragraphs as tables of SQL. */

#include <stdlib.h>
#include <string.h>

#include "corpus/document.h"
#include "corpus/tables_internal.h"

typedef enum row_kind { ROW_TOKEN, ROW_SENTENCE, ROW_PARAGRAPH } row_kind;

typedef struct table_cursor {
  par_corpus *corpus;
  row_kind kind;
  par_i64s docs; /* still to come after next_doc - 1 */
  size_t next_doc;
  par_document *document; /* NULL past the end */
  uint32_t row;
  par_layer_parts layers; /* the document's, read when they are first asked for */
  bool layers_read;
  par_buf json; /* of the row at hand */
} table_cursor;

static uint32_t n_rows(const table_cursor *cursor) {
  const par_document *document = cursor->document;
  switch (cursor->kind) {
    case ROW_SENTENCE: return (uint32_t)document->sentences.n;
    case ROW_PARAGRAPH: return (uint32_t)document->paragraphs.n;
    case ROW_TOKEN: break;
  }
  return document->row.n_tokens;
}

/* Stand on the next document that has rows, or past the end. */
static par_status find_rows(table_cursor *cursor, par_error *err) {
  while (cursor->document == NULL || cursor->row >= n_rows(cursor)) {
    par_document_free(cursor->document);
    cursor->document = NULL;
    cursor->layers_read = false;
    cursor->row = 0;
    if (cursor->next_doc == cursor->docs.n) return PAR_OK;
    PAR_TRY(par_document_open(&cursor->document, cursor->corpus,
                              cursor->docs.data[cursor->next_doc++], err));
  }
  return PAR_OK;
}

static void close_cursor(void *payload) {
  table_cursor *cursor = payload;
  par_document_free(cursor->document);
  par_i64s_clear(&cursor->docs);
  par_layer_parts_free(&cursor->layers);
  par_buf_clear(&cursor->json);
  free(cursor);
}

static par_status open_cursor(void **out, par_corpus *corpus, row_kind kind, int64_t doc,
                              par_error *err) {
  table_cursor *cursor = calloc(1, sizeof *cursor);
  if (cursor == NULL) return par_fail_memory(err);
  cursor->corpus = corpus;
  cursor->kind = kind;
  par_status status = PAR_OK;
  if (doc == 0)
    status = par_documents_ids(&cursor->docs, corpus->db, false, err);
  else if (!par_i64s_push(&cursor->docs, doc))
    status = par_fail_memory(err);
  if (status == PAR_OK) status = find_rows(cursor, err);
  if (status == PAR_OK)
    *out = cursor;
  else
    close_cursor(cursor);
  return status;
}

static par_status open_tokens(void **out, void *corpus, int64_t doc, par_error *err) {
  return open_cursor(out, corpus, ROW_TOKEN, doc, err);
}

static par_status open_sentences(void **out, void *corpus, int64_t doc, par_error *err) {
  return open_cursor(out, corpus, ROW_SENTENCE, doc, err);
}

static par_status open_paragraphs(void **out, void *corpus, int64_t doc, par_error *err) {
  return open_cursor(out, corpus, ROW_PARAGRAPH, doc, err);
}

static bool at_end(const void *payload) {
  return ((const table_cursor *)payload)->document == NULL;
}

static par_status fail_stale(par_error *err) {
  return par_fail(err, PAR_EBUSY, "the corpus was compacted; ask again");
}

static par_status next(void *payload, par_error *err) {
  table_cursor *cursor = payload;
  if (cursor->document->epoch != cursor->corpus->epoch) return fail_stale(err);
  cursor->row++;
  return find_rows(cursor, err);
}

static par_value integer(int64_t value) {
  return (par_value){.type = PAR_VALUE_INTEGER, .integer = value};
}

static par_value text(const char *s, size_t len) {
  return (par_value){.type = PAR_VALUE_TEXT, .bytes = s, .len = len};
}

/* The values of the document at hand. */
static par_status read_layers(table_cursor *cursor, par_error *err) {
  par_layer_set *layers;
  par_layer_parts_forget(&cursor->layers);
  PAR_TRY(par_corpus_layers(&layers, cursor->corpus, err));
  for (size_t i = 0; i < layers->list.n; i++) {
    par_layer *layer = &layers->list.data[i];
    par_layer_part *part = par_layer_parts_of(&cursor->layers, layer->number);
    if (part == NULL) return par_fail_memory(err);
    par_status status =
      par_document_layer(&part->values, cursor->document, cursor->corpus, layer, err);
    if (status < 0) return status;
  }
  return PAR_OK;
}

static void put_json_string(par_buf *out, const char *s, size_t len) {
  par_buf_append_byte(out, '"');
  for (size_t i = 0; i < len; i++) {
    unsigned char byte = (unsigned char)s[i];
    if (byte < 0x20) {
      par_buf_printf(out, "\\u%04x", byte);
      continue;
    }
    if (byte == '"' || byte == '\\') par_buf_append_byte(out, '\\');
    par_buf_append_byte(out, byte);
  }
  par_buf_append_byte(out, '"');
}

/* The values of the row's token, as a JSON object. */
static par_status put_layers(table_cursor *cursor, par_error *err) {
  par_buf *out = &cursor->json;
  if (!cursor->layers_read) PAR_TRY(read_layers(cursor, err));
  cursor->layers_read = true;
  par_buf_reset(out);
  par_buf_append_byte(out, '{');
  for (size_t i = 0; i < cursor->layers.n && i < cursor->corpus->layers.list.n; i++) {
    const par_layer *layer = &cursor->corpus->layers.list.data[i];
    const par_u32s *values = &cursor->layers.data[i].values;
    uint32_t value = cursor->row < values->n ? values->data[cursor->row] : 0;
    if (value == 0) continue;
    par_slice string = par_layer_string(layer, value);
    if (out->len > 1) par_buf_append_byte(out, ',');
    put_json_string(out, layer->name, strlen(layer->name));
    par_buf_append_byte(out, ':');
    put_json_string(out, string.s, string.len);
  }
  par_buf_append_byte(out, '}');
  return par_buf_finish(out, err);
}

static par_status layers_column(par_value *value, table_cursor *cursor, par_error *err) {
  if (cursor->document->epoch != cursor->corpus->epoch) return fail_stale(err);
  PAR_TRY(put_layers(cursor, err));
  *value = text(cursor->json.data, cursor->json.len);
  return PAR_OK;
}

static par_value token_value(const table_cursor *cursor, int column) {
  const par_document *document = cursor->document;
  uint32_t start = document->starts.data[cursor->row];
  switch (column) {
    case 0: return integer(document->row.id);
    case 1: return integer((int64_t)cursor->row + 1);
    case 2: return integer(par_document_cp(document, start));
    case 3:
      return integer(par_document_cp(document, start + document->lens.data[cursor->row]));
    default: break;
  }
  par_slice value = par_lexicon_get(
    &cursor->corpus->lexicon, document->types.data[cursor->row], (par_attribute)(column - 4));
  return text(value.s, value.len);
}

/* doc, pos, start, end, form, fold, stem, shape, class, layers */
static par_status token_column(par_value *value, void *payload, int column, par_error *err) {
  if (column == 9) return layers_column(value, payload, err);
  *value = token_value(payload, column);
  return PAR_OK;
}

static par_value unit_value(const table_cursor *cursor, int column) {
  const par_document *document = cursor->document;
  const par_u32s *units =
    cursor->kind == ROW_SENTENCE ? &document->sentences : &document->paragraphs;
  uint32_t first = units->data[cursor->row];
  uint32_t end =
    cursor->row + 1 < units->n ? units->data[cursor->row + 1] : document->row.n_tokens;
  switch (column) {
    case 0: return integer(document->row.id);
    case 1: return integer((int64_t)first + 1);
    case 2: return integer(end);
    case 3: return integer(par_document_cp(document, document->starts.data[first]));
    default:
      return integer(par_document_cp(document, document->starts.data[end - 1] +
                                                 document->lens.data[end - 1]));
  }
}

/* doc, first, last, start, end */
static par_status unit_column(par_value *value, void *payload, int column, par_error *err) {
  (void)err;
  *value = unit_value(payload, column);
  return PAR_OK;
}

/* The file's own view knows stored spans only; this one stands before it. */
static const char wider_spans[] =
  "CREATE TEMP VIEW spans AS SELECT * FROM main.spans"
  " UNION ALL SELECT 'paragraph', doc, first, last, start, \"end\", NULL FROM paragraphs"
  " UNION ALL SELECT 'sentence', doc, first, last, start, \"end\", NULL FROM sentences";

par_status par_corpus__add_tables(par_corpus *corpus, par_error *err) {
  static const char unit_columns[] = "doc, first, last, start, \"end\"";
  corpus->tables[0] = (par_table_function){
    "tokens",     "doc, pos, start, \"end\", form, fold, stem, shape, class, layers",
    open_tokens,  at_end,
    next,         token_column,
    close_cursor, corpus};
  corpus->tables[1] = (par_table_function){"sentences", unit_columns, open_sentences, at_end,
                                           next,        unit_column,  close_cursor,   corpus};
  corpus->tables[2] =
    (par_table_function){"paragraphs", unit_columns, open_paragraphs, at_end,
                         next,         unit_column,  close_cursor,    corpus};
  for (size_t i = 0; i < sizeof corpus->tables / sizeof *corpus->tables; i++)
    PAR_TRY(par_db_add_table(corpus->db, &corpus->tables[i], err));
  return par_db_execute(corpus->db, wider_spans, err);
}
