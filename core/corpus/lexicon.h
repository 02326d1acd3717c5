/* lexicon.h -- the types of a corpus: surface forms with what they fold, stem,
 * look and classify to, computed once.
 *
 * A type's id is its place in the order of first occurrence. The lexicon is
 * append-only; the attributes that are asked for are read whole (a few bytes a type)
 * and asked from memory. */

#ifndef PAR_CORPUS_LEXICON_H
#define PAR_CORPUS_LEXICON_H

#include "base/buf.h"
#include "base/strmap.h"
#include "base/vec.h"
#include "store/db.h"
#include "text/stem.h"

#ifndef PAR_SEGMENT_TYPES
#  define PAR_SEGMENT_TYPES 65536 /* of a segment that was put together of others */
#endif

typedef struct par_slice {
  const char *s; /* not NUL-terminated */
  uint32_t len;
} par_slice;

/* Strings one behind the other: string i is bytes[ends[i-1], ends[i]). */
typedef struct par_strings {
  par_buf bytes;
  par_u32s ends;
} par_strings;

/* Append a string; a failure shows in `bytes` or `ends`. */
void par_strings_push(par_strings *strings, const char *s, size_t len);
/* String i, borrowed until the next push. */
par_slice par_strings_at(const par_strings *strings, uint32_t i);
void par_strings_clear(par_strings *strings);

typedef enum par_attribute {
  PAR_ATTRIBUTE_FORM,
  PAR_ATTRIBUTE_FOLD,
  PAR_ATTRIBUTE_STEM,
  PAR_ATTRIBUTE_SHAPE,
  PAR_ATTRIBUTE_CLASS,
  PAR_N_ATTRIBUTES
} par_attribute;

/* Sets of attributes have the bits 1 << attribute. */
enum { PAR_ALL_ATTRIBUTES = (1 << PAR_N_ATTRIBUTES) - 1 };

/* "form", "fold", ...; PAR_N_ATTRIBUTES for an unknown name. */
par_attribute par_attribute_named(const char *name);

typedef struct par_lexicon {
  uint32_t n;          /* types */
  unsigned attributes; /* that are there */
  par_strings forms, folds, stems;
  par_strmap shapes;
  par_u32s shape_ids; /* into shapes */
  par_u8s classes;    /* par_token_class */
} par_lexicon;

/* Read the stored types from id `lexicon->n` on; all of them, when the lexicon has not all
 * of these attributes. It keeps what it has. PAR_ECORRUPT, with the lexicon to be cleared
 * by the caller, when they do not decode. */
par_status par_lexicon_load(par_lexicon *lexicon, par_db *db, unsigned attributes,
                            par_error *err);

/* Into an empty lexicon, with all attributes, the types from id `first` on, with which a
 * segment begins; ids in it count from there. */
par_status par_lexicon_load_from(par_lexicon *lexicon, par_db *db, uint32_t first,
                                 par_error *err);

typedef par_status (*par_lexicon_form_fn)(void *payload, uint32_t id, par_slice form,
                                          par_error *err);

/* Hand the forms of the stored types from id `first` on to `fn`, in order. */
par_status par_lexicon_forms_each(par_db *db, uint32_t first, par_lexicon_form_fn fn,
                                  void *payload, par_error *err);

/* An attribute, which is there, of type `id` < n; borrowed until the lexicon changes. */
par_slice par_lexicon_get(const par_lexicon *lexicon, uint32_t id, par_attribute attribute);

void par_lexicon_clear(par_lexicon *lexicon);

/* Write the types forms->keys[first..n) as a segment. */
par_status par_lexicon_write(par_db *db, const par_strmap *forms, uint32_t first,
                             par_stemmer *stemmer, par_error *err);

/* Write the types [i, i + n) of a lexicon as the segment that begins with `first`. */
par_status par_lexicon_copy(par_db *db, uint32_t first, const par_lexicon *lexicon, uint32_t i,
                            uint32_t n, par_error *err);

#endif
