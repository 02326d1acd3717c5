/* classes.c -- numbering classes. */

#include "corpus/classes.h"

#include <stdlib.h>
#include <string.h>

static par_status fail_too_many(par_error *err) {
  return par_fail(err, PAR_ELIMIT,
                  "the pattern tells more than %d classes of tokens apart; split it",
                  PAR_MAX_CLASSES);
}

static par_status number_class(uint8_t *out, par_classes *classes, par_class class,
                               par_error *err) {
  if (classes->n_classes == PAR_MAX_CLASSES) return fail_too_many(err);
  classes->classes[classes->n_classes++] = class;
  *out = (uint8_t)classes->n_classes;
  return PAR_OK;
}

/* Types in no place: a class for every subset. */
static par_status number_subsets(par_classes *classes, par_error *err) {
  uint32_t n = classes->subsets.sets.n;
  classes->byte_of_subset = calloc(n, 1);
  if (classes->byte_of_subset == NULL) return par_fail_memory(err);
  for (uint32_t subset = 0; subset < n; subset++)
    PAR_TRY(
      number_class(&classes->byte_of_subset[subset], classes, (par_class){subset, 0}, err));
  return PAR_OK;
}

static const char *copy(par_arena *arena, const char *s) {
  return s == NULL ? NULL : par_arena_copy(arena, s, strlen(s));
}

static const char *const *copy_filter(par_arena *arena, const char *const *filter) {
  size_t n = 0;
  if (filter == NULL) return NULL;
  while (filter[n] != NULL) n++;
  const char **out = par_arena_alloc(arena, (n + 1) * sizeof *out);
  for (size_t i = 0; out != NULL && i < n; i++) {
    out[i] = copy(arena, filter[i]);
    if (out[i] == NULL) return NULL;
  }
  if (out != NULL) out[n] = NULL;
  return out;
}

static void free_phrases(const par_span_source *sources, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (sources[i].phrases == NULL) continue;
    par_phrases_clear(sources[i].phrases);
    free(sources[i].phrases);
  }
}

/* The phrases are the classes' from here on, also on failure. */
static par_status copy_sources(par_classes *classes, const par_span_source *sources, size_t n,
                               par_error *err) {
  classes->sources = calloc(n + 1, sizeof *classes->sources);
  if (classes->sources == NULL) {
    free_phrases(sources, n);
    return par_fail_memory(err);
  }
  classes->n_sources = n;
  if (n > 0) memcpy(classes->sources, sources, n * sizeof *sources);
  for (size_t i = 0; i < n; i++) {
    par_span_source *source = &classes->sources[i];
    source->layer = copy(&classes->arena, sources[i].layer);
    source->filter = copy_filter(&classes->arena, sources[i].filter);
    if ((sources[i].layer != NULL && source->layer == NULL) ||
        (sources[i].filter != NULL && source->filter == NULL))
      return par_fail_memory(err);
  }
  return PAR_OK;
}

static par_status note_places(par_classes *classes, par_corpus *corpus,
                              const par_terminal *terminals, size_t n, par_error *err) {
  classes->n_terminals = n;
  for (size_t i = 0; i < n; i++) {
    bool layer = terminals[i].kind == PAR_TERMINAL_LAYER;
    if (terminals[i].kind != PAR_TERMINAL_PLACE && !layer) continue;
    if (classes->n_places == PAR_MAX_PLACES)
      return par_fail(err, PAR_ELIMIT,
                      "the pattern has more than %d conditions on spans and token layers",
                      PAR_MAX_PLACES);
    size_t place = classes->n_places++;
    classes->places[place].terminal = i;
    classes->places[place].source = layer ? PAR_NO_SOURCE : terminals[i].source;
    classes->places[place].place = terminals[i].place;
    if (layer)
      PAR_TRY(
        par_layer_conditions_add(&classes->layers, corpus, &terminals[i], 1u << place, err));
  }
  return PAR_OK;
}

static par_status bind_phrases(par_classes *classes, const par_lexicon *lexicon,
                               par_error *err) {
  for (size_t i = 0; i < classes->n_sources; i++)
    if (classes->sources[i].kind == PAR_SOURCE_PHRASES)
      PAR_TRY(par_phrases_bind(classes->sources[i].phrases, lexicon, err));
  return PAR_OK;
}

/* What terminals and sources ask of types. */
static unsigned attributes_of(const par_terminal *terminals, size_t n,
                              const par_span_source *sources, size_t n_sources) {
  unsigned attributes = 0;
  for (size_t i = 0; i < n; i++)
    if (terminals[i].kind == PAR_TERMINAL_VALUES || terminals[i].kind == PAR_TERMINAL_REGEX)
      attributes |= 1u << terminals[i].attribute;
  for (size_t i = 0; i < n_sources; i++)
    if (sources[i].kind == PAR_SOURCE_PHRASES) attributes |= 1u << PAR_ATTRIBUTE_FOLD;
  return attributes;
}

/* The types, and the last document whose types are among them. */
static par_status read_types(const par_lexicon **lexicon, int64_t *last_doc,
                             par_corpus *corpus, unsigned attributes, par_error *err) {
  PAR_TRY(par_db_read_begin(corpus->db, err));
  par_status status = par_corpus_types(lexicon, corpus, attributes, err);
  if (status == PAR_OK) status = par_blocks_last_document(last_doc, corpus->db, err);
  par_db_read_end(corpus->db);
  return status;
}

par_status par_classes_new(par_classes **out, par_corpus *corpus,
                           const par_terminal *terminals, size_t n_terminals,
                           const par_span_source *sources, size_t n_sources, bool first,
                           par_error *err) {
  const par_lexicon *lexicon = NULL;
  *out = NULL;
  par_classes *classes = calloc(1, sizeof *classes);
  if (classes == NULL) {
    free_phrases(sources, n_sources);
    return par_fail_memory(err);
  }
  par_status status = copy_sources(classes, sources, n_sources, err);
  unsigned attributes = attributes_of(terminals, n_terminals, sources, n_sources);
  if (status == PAR_OK)
    status = read_types(&lexicon, &classes->last_doc, corpus, attributes, err);
  if (status == PAR_OK) status = note_places(classes, corpus, terminals, n_terminals, err);
  if (status == PAR_OK) status = bind_phrases(classes, lexicon, err);
  if (status == PAR_OK)
    status =
      par_subsets_compute(&classes->subsets, lexicon, terminals, n_terminals, first, err);
  if (status == PAR_OK) status = number_subsets(classes, err);
  classes->epoch = corpus->epoch;
  classes->first = first;
  if (status == PAR_OK)
    *out = classes;
  else
    par_classes_free(classes);
  return status;
}

void par_classes_free(par_classes *classes) {
  if (classes == NULL) return;
  if (classes->sources != NULL) free_phrases(classes->sources, classes->n_sources);
  free(classes->sources);
  free(classes->byte_of_subset);
  par_subsets_clear(&classes->subsets);
  par_layer_conditions_clear(&classes->layers);
  par_arena_clear(&classes->arena);
  free(classes);
}

par_status par_classes_check(const par_classes *classes, par_corpus *corpus, par_error *err) {
  const par_lexicon *lexicon;
  PAR_TRY(par_corpus_types(&lexicon, corpus, 0, err));
  if (classes->epoch == corpus->epoch && classes->subsets.of_type.n <= lexicon->n)
    return PAR_OK;
  return par_fail(err, PAR_EBUSY, "the corpus has changed; match again");
}

/* The bit of a PLACE terminal, 0 for another one. */
static uint32_t place_bit(const par_classes *classes, size_t terminal) {
  for (size_t i = 0; i < classes->n_places; i++)
    if (classes->places[i].terminal == terminal) return 1u << i;
  return 0;
}

void par_classes_bytes(par_buf *out, const par_classes *classes, size_t i) {
  uint32_t bit = place_bit(classes, i);
  for (unsigned c = 0; c < classes->n_classes; c++) {
    const par_class *class = &classes->classes[c];
    bool has = bit != 0 ? (class->places & bit) != 0
                        : par_subset_has(&classes->subsets, class->subset, i);
    if (has) par_buf_append_byte(out, (uint8_t)(c + 1));
  }
}

/* The first of the terminals of a subset, n_terminals for the empty one. */
static size_t first_of(const par_classes *classes, uint32_t subset) {
  size_t i = 0;
  if (subset == 0) return classes->n_terminals;
  while (!par_subset_has(&classes->subsets, subset, i)) i++;
  return i;
}

/* What is left of a class when only its first terminal counts: one bit of its places, if
 * that stands before those of its subset, or the subset alone. */
static par_class only_first(const par_classes *classes, par_class class) {
  size_t place = 0;
  while ((class.places >> place & 1) == 0) place++;
  if (classes->places[place].terminal < first_of(classes, class.subset))
    return (par_class){0, 1u << place};
  return (par_class){class.subset, 0};
}

par_status par_classes_byte(uint8_t *out, par_classes *classes, uint32_t type, uint32_t places,
                            par_error *err) {
  uint32_t subset = classes->subsets.of_type.data[type];
  if (places == 0) {
    *out = classes->byte_of_subset[subset];
    return PAR_OK;
  }
  par_class class = {subset, places};
  if (classes->first) class = only_first(classes, class);
  unsigned c = 0;
  while (c < classes->n_classes && (classes->classes[c].subset != class.subset ||
                                    classes->classes[c].places != class.places))
    c++;
  if (c < classes->n_classes)
    *out = (uint8_t)(c + 1);
  else
    PAR_TRY(number_class(out, classes, class, err));
  classes->recent[par_classes_slot(subset, places)] =
    (par_recent_class){{subset, places}, *out};
  return PAR_OK;
}
