/* class_layers.c -- conditions asked of values once, and tokens marked by them. */

#include "corpus/class_layers.h"

#include <string.h>

static const char *copy(par_arena *arena, const char *s) {
  return par_arena_copy(arena, s, strlen(s));
}

/* A terminal that owes nothing to its caller. */
static bool copy_terminal(par_terminal *out, par_arena *arena, const par_terminal *terminal) {
  *out = *terminal;
  out->values = NULL;
  if (terminal->pattern != NULL) out->pattern = copy(arena, terminal->pattern);
  if (terminal->pattern != NULL) return out->pattern != NULL;
  par_slice *values = par_arena_alloc(arena, (terminal->n_values + 1) * sizeof *values);
  out->values = values;
  for (size_t i = 0; values != NULL && i < terminal->n_values; i++) {
    par_slice value = terminal->values[i];
    values[i] = (par_slice){par_arena_copy(arena, value.s, value.len), value.len};
    if (values[i].s == NULL) return false;
  }
  return values != NULL;
}

static par_slice stored_string(const void *payload, uint32_t i) {
  return i == 0 ? (par_slice){"", 0} : par_layer_string(payload, i);
}

/* The layer of a name; a new one has a mask for each stored value. */
static par_class_layer *find_layer(par_layer_conditions *layers, const par_layer *stored,
                                   const char *name) {
  for (size_t i = 0; i < layers->items.n; i++)
    if (strcmp(layers->items.data[i].name, name) == 0) return &layers->items.data[i];
  par_class_layer layer = {.name = copy(&layers->arena, name)};
  size_t n = 1 + (stored == NULL ? 0 : (size_t)par_layer_n_values(stored));
  if (layer.name == NULL || !par_u32s_reserve(&layer.masks, n)) return NULL;
  memset(layer.masks.data, 0, n * sizeof *layer.masks.data);
  layer.masks.n = n;
  if (par_class_layers_push(&layers->items, layer))
    return &layers->items.data[layers->items.n - 1];
  par_u32s_clear(&layer.masks);
  return NULL;
}

par_status par_layer_conditions_add(par_layer_conditions *layers, par_corpus *corpus,
                                    const par_terminal *terminal, uint32_t bit,
                                    par_error *err) {
  par_layer_set *stored;
  PAR_TRY(par_corpus_layers(&stored, corpus, err));
  const par_layer *known = par_layer_set_find(stored, terminal->layer);
  par_class_layer *layer = find_layer(layers, known, terminal->layer);
  par_class_condition condition = {.bit = bit};
  if (layer == NULL || !copy_terminal(&condition.terminal, &layers->arena, terminal) ||
      !par_class_conditions_push(&layer->conditions, condition))
    return par_fail_memory(err);
  layer->bits |= bit;
  /* Also without values, so that a bad pattern is an error. */
  return par_terminal_ask(layer->masks.data, bit, terminal, stored_string, known, 1,
                          (uint32_t)layer->masks.n, err);
}

void par_layer_conditions_clear(par_layer_conditions *layers) {
  for (size_t i = 0; i < layers->items.n; i++) {
    par_class_layer *layer = &layers->items.data[i];
    par_class_conditions_clear(&layer->conditions);
    par_u32s_clear(&layer->masks);
    par_strmap_clear(&layer->strings);
    par_u32s_clear(&layer->given);
  }
  par_class_layers_clear(&layers->items);
  par_arena_clear(&layers->arena);
}

/* Values that came after the conditions were asked are those of documents that were added
 * since, which the alphabet does not know. */
static uint32_t mask_of(const par_class_layer *layer, uint32_t value) {
  return value < layer->masks.n ? layer->masks.data[value] : 0;
}

/* Through a table from the column's own dictionary. */
static par_status mark_column(uint32_t *flags, const par_class_layer *layer,
                              const par_layer_column *column, par_error *err) {
  par_u32s table = {0};
  uint32_t any = 0;
  if (column->n == 0) return PAR_OK;
  if (!par_u32s_reserve(&table, column->dictionary.n)) return par_fail_memory(err);
  for (size_t i = 0; i < column->dictionary.n; i++)
    any |= table.data[i] = mask_of(layer, column->dictionary.data[i]);
  for (uint32_t pos = 0; any != 0 && pos < column->n; pos++)
    flags[pos] |= table.data[par_layer_index(column, pos)];
  par_u32s_clear(&table);
  return PAR_OK;
}

par_status par_layer_conditions_gather(par_u32s *flags, const par_layer_conditions *layers,
                                       par_corpus *corpus, const par_block_row *block,
                                       par_error *err) {
  par_layer_set *stored;
  if (!par_u32s_reserve(flags, block->n_tokens)) return par_fail_memory(err);
  uint32_t *added = flags->data + flags->n;
  if (block->n_tokens > 0) memset(added, 0, block->n_tokens * sizeof *added);
  flags->n += block->n_tokens;
  if (layers->items.n == 0) return PAR_OK;
  PAR_TRY(par_corpus_layers(&stored, corpus, err));
  for (size_t i = 0; i < layers->items.n; i++) {
    const par_layer_column *column;
    par_layer *layer = par_layer_set_find(stored, layers->items.data[i].name);
    if (layer == NULL) continue;
    PAR_TRY(par_layer_of_block(&column, layer, corpus->db, block, err));
    PAR_TRY(mark_column(added, &layers->items.data[i], column, err));
  }
  return PAR_OK;
}

/* PAR_DONE when the document does not have the layer. */
static par_status mark_stored(uint32_t *flags, const par_class_layer *layer,
                              par_corpus *corpus, const par_document *document,
                              par_error *err) {
  par_layer_set *stored;
  par_u32s values = {0};
  PAR_TRY(par_corpus_layers(&stored, corpus, err));
  par_layer *known = par_layer_set_find(stored, layer->name);
  if (known == NULL) return PAR_DONE;
  par_status status = par_document_layer(&values, document, corpus, known, err);
  for (size_t pos = 0; status == PAR_OK && pos < values.n; pos++)
    flags[pos] |= mask_of(layer, values.data[pos]);
  par_u32s_clear(&values);
  return status;
}

static par_slice given_string(const void *payload, uint32_t i) {
  const par_strmap *strings = payload;
  return (par_slice){strings->keys[i].s, strings->keys[i].len};
}

/* Ask the conditions of the strings that are new. */
static par_status ask_new(par_class_layer *layer, par_error *err) {
  uint32_t first = (uint32_t)layer->given.n;
  while (layer->given.n < layer->strings.n)
    if (!par_u32s_push(&layer->given, 0)) return par_fail_memory(err);
  for (size_t i = 0; first < layer->strings.n && i < layer->conditions.n; i++) {
    const par_class_condition *condition = &layer->conditions.data[i];
    PAR_TRY(par_terminal_ask(layer->given.data, condition->bit, &condition->terminal,
                             given_string, &layer->strings, first, layer->strings.n, err));
  }
  return PAR_OK;
}

static par_status mark_given(uint32_t *flags, par_class_layer *layer, const par_slice *values,
                             uint32_t n, par_error *err) {
  for (uint32_t pos = 0; pos < n; pos++)
    if (values[pos].s != NULL && par_strmap_add(&layer->strings, values[pos].s,
                                                values[pos].len, NULL) == PAR_STRMAP_NONE)
      return par_fail_memory(err);
  PAR_TRY(ask_new(layer, err));
  for (uint32_t pos = 0; pos < n; pos++) {
    if (values[pos].s == NULL) continue;
    flags[pos] |=
      layer->given.data[par_strmap_find(&layer->strings, values[pos].s, values[pos].len)];
  }
  return PAR_OK;
}

par_status par_layer_conditions_mark_document(uint32_t *flags, par_layer_conditions *layers,
                                              par_corpus *corpus, const par_document *document,
                                              const par_given_values *given, size_t n_given,
                                              par_error *err) {
  for (size_t i = 0; i < layers->items.n; i++) {
    par_class_layer *layer = &layers->items.data[i];
    par_status status = mark_stored(flags, layer, corpus, document, err);
    if (status < 0) return status;
    for (size_t g = 0; status == PAR_DONE && g < n_given; g++)
      if (strcmp(given[g].layer, layer->name) == 0)
        PAR_TRY(mark_given(flags, layer, given[g].values, document->row.n_tokens, err));
  }
  return PAR_OK;
}
