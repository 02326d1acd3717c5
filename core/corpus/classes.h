/* classes.h -- an alphabet for a pattern: tokens that satisfy the same
 * terminals are one class, numbered into a byte.
 *
 * Byte 0 is no class: it cuts units. Classes are numbered from 1 as they turn
 * up: those of types with the alphabet itself, those of types in certain places, or
 * with certain values in token layers, when they are first translated. So an alphabet may grow
 * while a corpus is scanned, and n_classes tells whether what was derived from it is still
 * good. */

#ifndef PAR_CORPUS_CLASSES_H
#define PAR_CORPUS_CLASSES_H

#include <limits.h>

#include "corpus/class_layers.h"
#include "corpus/corpus.h"
#include "corpus/terminals.h"

enum { PAR_MAX_CLASSES = 250, PAR_MAX_PLACES = 32 };

/* The source of a LAYER terminal in `places`: no number of a par_span_source. */
#define PAR_NO_SOURCE UINT_MAX

typedef struct par_class {
  uint32_t subset; /* of the type's terminals */
  uint32_t places; /* a bit for each PLACE or LAYER terminal, in their order */
} par_class;

/* A class that was asked for lately: a place in `recent`; byte 0 is none. */
typedef struct par_recent_class {
  par_class class;
  uint32_t byte;
} par_recent_class;

enum { PAR_RECENT_BITS = 10 };

typedef struct par_classes {
  par_subsets subsets;
  par_span_source *sources; /* n_sources, with all they point to in the arena,
                               but for phrases, which are the classes' own */
  size_t n_sources;
  struct {
    size_t terminal;
    unsigned source;
    par_place place;
  } places[PAR_MAX_PLACES];
  size_t n_places;
  par_layer_conditions layers;
  size_t n_terminals;
  par_class classes[PAR_MAX_CLASSES]; /* byte b is classes[b - 1] */
  unsigned n_classes;
  par_recent_class recent[1 << PAR_RECENT_BITS];
  uint8_t *byte_of_subset; /* for no places */
  bool first;              /* whether only the first terminal of a token counts */
  unsigned epoch;          /* of the corpus, whose type ids these are */
  int64_t last_doc;        /* of the corpus then: later ones may have other types */
  bool keep_types;         /* whether segments are to have the types of their tokens */
  par_arena arena;
} par_classes;

/* Make an alphabet over the corpus's lexicon as it is now; the caller frees it.
 * Terminals are borrowed for the call, sources are copied except for the
 * phrases, which the classes take over, also on failure. With `first`, only the first
 * terminal that a token satisfies counts, so there is no more than a class for each and one
 * for tokens that satisfy none.
 * PAR_ELIMIT when there are too many classes. */
par_status par_classes_new(par_classes **out, par_corpus *corpus,
                           const par_terminal *terminals, size_t n_terminals,
                           const par_span_source *sources, size_t n_sources, bool first,
                           par_error *err);
void par_classes_free(par_classes *classes); /* NULL accepted */

/* Append the bytes of the classes that satisfy terminal i, ascending. */
void par_classes_bytes(par_buf *out, const par_classes *classes, size_t i);

/* Whether the alphabet knows the types of the documents up to last_doc: PAR_EBUSY
 * when the corpus was compacted since. */
par_status par_classes_check(const par_classes *classes, par_corpus *corpus, par_error *err);

/* The byte of a type in its places, never 0; PAR_ELIMIT when it would be one
 * too many. */
par_status par_classes_byte(uint8_t *out, par_classes *classes, uint32_t type, uint32_t places,
                            par_error *err);

/* Where a class would be in `recent`. */
static inline uint32_t par_classes_slot(uint32_t subset, uint32_t places) {
  return (subset * UINT32_C(0x85EBCA6B) ^ places * UINT32_C(0x9E3779B1)) >>
         (32 - PAR_RECENT_BITS);
}

/* The same byte at once, or 0 for "ask par_classes_byte". */
static inline uint8_t par_classes_lately(const par_classes *classes, uint32_t type,
                                         uint32_t places) {
  uint32_t subset = classes->subsets.of_type.data[type];
  if (places == 0) return classes->byte_of_subset[subset];
  const par_recent_class *recent = &classes->recent[par_classes_slot(subset, places)];
  bool same = recent->class.subset == subset && recent->class.places == places;
  return same ? (uint8_t)recent->byte : 0;
}

#endif
