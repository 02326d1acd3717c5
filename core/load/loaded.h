/* loaded.h -- what every loader makes of a source: text, structure, metadata.
 *
 * The text is valid UTF-8 without NUL and without a BOM; offsets are bytes into
 * it. A loader fills a par_loaded that is all zero; par_loaded_clear frees it. */

#ifndef PAR_LOAD_LOADED_H
#define PAR_LOAD_LOADED_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/strmap.h"
#include "base/vec.h"
#include "load/encoding.h"
#include "text/tokenizer.h"

/* A stretch of structure. Layers: "title", "heading", "paragraph", "item" (a
 * numbered or bulleted point with its body; attributes {"number":"1-"}),
 * "quote" (a block quotation), "contents" (an entry of a table of contents), "turn", "page",
 * "footnote", ... */
typedef struct par_loaded_span {
  const char *layer;      /* in the arena, or static */
  uint32_t start, end;    /* bytes, [start, end) */
  const char *attributes; /* a JSON object in the arena, or NULL */
} par_loaded_span;

PAR_VEC(loaded_span, par_loaded_span)

/* `origin` says where a value came from, the strongest first: "option", "sidecar",
 * "front matter", "embedded", "pattern" (of the name), "head", "name", "detected",
 * "corpus". */
typedef struct par_loaded_metadatum {
  const char *key, *value, *origin; /* in the arena, or static */
} par_loaded_metadatum;

PAR_VEC(loaded_metadatum, par_loaded_metadatum)

/* A token layer: number i > 0 in of_token is values->keys[i - 1], 0 is no value. Tokens
 * behind the last number have none. */
typedef struct par_loaded_layer {
  const char *name; /* in the arena */
  par_strmap values;
  par_u32s of_token;
} par_loaded_layer;

PAR_VEC(loaded_layer, par_loaded_layer)

typedef struct par_loaded {
  const char *format; /* of the source: "plain text", "html"; static */
  par_buf text;
  par_u32s breaks; /* ascending starts of paragraphs, headings, items, ... */
  par_loaded_spans spans;
  par_loaded_metadatums metadata;
  uint8_t text_hash[32]; /* SHA-256 of the text, where `hashed` says that it is known */
  bool hashed;
  bool tokenized;           /* the source says what its tokens are: */
  par_tokens tokens;        /* ascending, apart */
  par_u32s sentences;       /* numbers of the first tokens, ascending, from 0 */
  par_loaded_layers layers; /* of these tokens */
  par_arena arena;
} par_loaded;

/* Strings are copied; `attributes` may be NULL. Of several values of a key the one of the
 * strongest origin stays, of two of the same the first. */
par_status par_loaded_add_span(par_loaded *loaded, const char *layer, uint32_t start,
                               uint32_t end, const char *attributes, par_error *err);
par_status par_loaded_add_metadatum(par_loaded *loaded, const char *key, const char *value,
                                    const char *origin, par_error *err);

/* Metadata that tell how the text was decoded, where its source did not: "encoding", and
 * "replaced", the number of malformed stretches that U+FFFD stands for. */
par_status par_loaded_note_decoding(par_loaded *loaded, const par_decoded *how,
                                    par_error *err);

/* A layer without values yet, borrowed until the next one is added; NULL when memory is out.
 */
par_loaded_layer *par_loaded_add_layer(par_loaded *loaded, const char *name);

/* The value of the next token, NULL for none. */
par_status par_loaded_layer_push(par_loaded_layer *layer, const char *value, size_t len,
                                 par_error *err);

/* Whether what a source says of its tokens can be: PAR_EINVALID when tokens are empty, too
 * long, out of order or of the text, cut characters, or are in no sentence. */
par_status par_loaded_check_tokens(const par_loaded *loaded, par_error *err);

void par_loaded_clear(par_loaded *loaded);

#endif
