/* spans.h -- stored spans: stretches of tokens with a layer and attributes. */

#ifndef PAR_STORE_SPANS_H
#define PAR_STORE_SPANS_H

#include "base/arena.h"
#include "base/vec.h"
#include "store/db.h"

typedef struct par_stored_span {
  int64_t doc;
  const char *layer;
  uint32_t number;        /* tells spans of a layer of a document apart */
  uint32_t pos, pos_end;  /* tokens of the document, [pos, pos_end) */
  uint32_t cp, cp_end;    /* code points of its text, [cp, cp_end) */
  const char *attributes; /* a JSON object, or NULL */
} par_stored_span;

PAR_VEC(stored_span, par_stored_span)

/* So many are inserted with less work than one by one. */
enum { PAR_SPANS_AT_ONCE = 8 };

/* Insert spans; what they point to is copied. After a failure some of them may be there. */
par_status par_spans_insert(par_db *db, const par_stored_span *spans, size_t n,
                            par_error *err);

/* Append the spans of one layer (all layers when NULL) of the documents
 * `first_doc` to `last_doc`, in order of document and position; they have no
 * numbers. Their strings are copied into *arena. */
par_status par_spans_read(par_stored_spans *out, par_arena *arena, par_db *db,
                          int64_t first_doc, int64_t last_doc, const char *layer,
                          par_error *err);

/* The same for one layer, made flat: of spans that overlap, the leftmost stays,
 * then the longest. What is left over is the layer "x/2", made flat in turn, what that
 * leaves over "x/3", and so on. `filter`, unless NULL, is key, value, ..., NULL: attributes
 * that a span must have. */
par_status par_spans_read_flat(par_stored_spans *out, par_arena *arena, par_db *db,
                               int64_t first_doc, int64_t last_doc, const char *layer,
                               const char *const *filter, par_error *err);

#endif
