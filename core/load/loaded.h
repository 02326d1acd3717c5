/* loaded.h -- what every loader makes of a source: text, structure, metadata.
 *
 * The text is valid UTF-8 without NUL and without a BOM; offsets are bytes into
 * it. A loader fills a par_loaded that is all zero; par_loaded_clear frees it. */

#ifndef PAR_LOAD_LOADED_H
#define PAR_LOAD_LOADED_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"

/* A stretch of structure. Layers: "title", "heading", "paragraph", "item" (a
 * numbered or bulleted point with its body; attributes {"number":"1-"}),
 * "quote" (a block quotation), "turn", "page", "footnote", ... */
typedef struct par_loaded_span {
  const char *layer;      /* in the arena, or static */
  uint32_t start, end;    /* bytes, [start, end) */
  const char *attributes; /* a JSON object in the arena, or NULL */
} par_loaded_span;

PAR_VEC(loaded_span, par_loaded_span)

/* `origin` says where a value came from: "option", "sidecar", "front matter",
 * "embedded", "name", "head". */
typedef struct par_loaded_metadatum {
  const char *key, *value, *origin; /* in the arena, or static */
} par_loaded_metadatum;

PAR_VEC(loaded_metadatum, par_loaded_metadatum)

typedef struct par_loaded {
  par_buf text;
  par_u32s breaks; /* ascending starts of paragraphs, headings, items, ... */
  par_loaded_spans spans;
  par_loaded_metadatums metadata;
  uint8_t text_hash[32]; /* SHA-256 of the text, where `hashed` says that it is known */
  bool hashed;
  par_arena arena;
} par_loaded;

/* Strings are copied; `attributes` may be NULL. */
par_status par_loaded_add_span(par_loaded *loaded, const char *layer, uint32_t start,
                               uint32_t end, const char *attributes, par_error *err);
par_status par_loaded_add_metadatum(par_loaded *loaded, const char *key, const char *value,
                                    const char *origin, par_error *err);

void par_loaded_clear(par_loaded *loaded);

#endif
