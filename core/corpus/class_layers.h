/* class_layers.h -- the token layers that an alphabet asks for: what each value of them
 * says of a token, as flags like those of places. */

#ifndef PAR_CORPUS_CLASS_LAYERS_H
#define PAR_CORPUS_CLASS_LAYERS_H

#include "base/arena.h"
#include "corpus/corpus.h"
#include "corpus/document.h"
#include "corpus/terminals.h"

/* A condition, and the flag of the tokens that satisfy it. */
typedef struct par_class_condition {
  par_terminal terminal; /* with all it points to in the arena */
  uint32_t bit;
} par_class_condition;

PAR_VEC(class_condition, par_class_condition)

typedef struct par_class_layer {
  const char *name; /* in the arena */
  par_class_conditions conditions;
  uint32_t bits;      /* of all conditions */
  par_u32s masks;     /* by value of the layer as stored; [0], of no value, is 0 */
  par_strmap strings; /* values that were given */
  par_u32s given;     /* the masks of `strings` */
} par_class_layer;

PAR_VEC(class_layer, par_class_layer)

typedef struct par_layer_conditions {
  par_class_layers items;
  par_arena arena;
} par_layer_conditions;

/* Add the condition of a LAYER terminal, which is copied. A layer that the corpus does not
 * have is one without values. */
par_status par_layer_conditions_add(par_layer_conditions *layers, par_corpus *corpus,
                                    const par_terminal *terminal, uint32_t bit,
                                    par_error *err);
void par_layer_conditions_clear(par_layer_conditions *layers);

/* Append the flags of the tokens of a block. */
par_status par_layer_conditions_gather(par_u32s *flags, const par_layer_conditions *layers,
                                       par_corpus *corpus, const par_block_row *block,
                                       par_error *err);

/* Values that the caller gives for a document in a layer, s == NULL for none. */
typedef struct par_given_values {
  const char *layer;
  const par_slice *values; /* one a token */
} par_given_values;

/* Set the flags of the tokens of a document: of stored values, or else of given ones. */
par_status par_layer_conditions_mark_document(uint32_t *flags, par_layer_conditions *layers,
                                              par_corpus *corpus, const par_document *document,
                                              const par_given_values *given, size_t n_given,
                                              par_error *err);

#endif
