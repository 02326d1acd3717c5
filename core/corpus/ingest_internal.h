/* ingest_internal.h -- the state that the files of ingest share. */

#ifndef PAR_CORPUS_INGEST_INTERNAL_H
#define PAR_CORPUS_INGEST_INTERNAL_H

#include "corpus/block.h"
#include "corpus/document.h"
#include "corpus/ingest.h"
#include "corpus/layer_map.h"
#include "corpus/lexicon.h"

struct par_ingest {
  par_corpus *corpus;
  par_stemmer *stemmer;
  par_strmap forms;      /* form -> type id, stored or not yet */
  unsigned numbering;    /* counts: ids of another numbering mean nothing */
  uint32_t n_written;    /* types that the open transaction has written */
  uint32_t n_committed;  /* types that are in the file for good */
  int64_t n_compactions; /* of the file, when `forms` was read */
  par_block_builder builder;
  par_preparer *preparer;    /* for par_ingest_add */
  par_ingest_stream *stream; /* the one it fills */
  uint64_t n_tokens;         /* of new documents */
  par_layer_mapping layers;
  par_layer_parts values; /* in layers, of the document at hand */
  bool rewriting;         /* compaction: the lexicon is written in the end */
  bool failed;
};

typedef enum par_stream_state {
  PAR_STREAM_IDLE,   /* between documents */
  PAR_STREAM_BEGUN,  /* BEGIN was read */
  PAR_STREAM_OPEN,   /* the document is new, and being stored */
  PAR_STREAM_KNOWN,  /* its content is in the corpus: pieces are dropped */
  PAR_STREAM_SAME,   /* it was read as it is before: all is dropped */
  PAR_STREAM_REFUSED /* its name belongs to another: all is dropped */
} par_stream_state;

struct par_ingest_stream {
  par_ingest *ingest;
  par_strings forms;  /* of the stream */
  par_u32s types;     /* of each, once it was needed: its type; else PAR_STRMAP_NONE */
  unsigned numbering; /* of the ingest, when `types` was filled */

  par_stream_state state; /* and the document at hand: */
  par_buf begin;          /* the bytes that `head` points into */
  par_prepared_begin head;
  par_buf layers; /* LAYER frames, each behind its length */
  par_error refusal;
  par_document_row row;
  int n_chunks;         /* of text written */
  uint32_t byte;        /* the end of the last token */
  par_u32s places;      /* by type of the piece: its place in the block at hand */
  par_u32s piece_types; /* by type of the piece: bytes */
  size_t next_long_gap; /* of the piece */
};

/* Fail because a frame does not hold what its kind says. */
par_status par_ingest__damaged(par_error *err);

/* Put a piece of document stream->row.id into the blocks at hand. Blocks that get
 * full are written; the last one stays in the builder. */
par_status par_ingest__piece(par_ingest_stream *stream, const par_piece *piece,
                             par_error *err);

/* Whether a piece goes into the block at hand: documents that fit stay whole. */
bool par_ingest__fits(const par_ingest *ingest, const par_piece *piece);

/* Take the LAYER frames of the stream into ingest->values, numbered, and note that the
 * document has them. */
par_status par_ingest__take_layers(par_ingest_stream *stream, par_error *err);

/* The same for a document that is in the corpus already. */
par_status par_ingest__keep_layers(par_ingest *ingest, const par_document *document,
                                   par_error *err);

/* Note the forms of a FORMS frame. */
par_status par_ingest__forms(par_ingest_stream *stream, const uint8_t *bytes, size_t len,
                             par_error *err);

/* Open the transaction, unless it is open; end it; or take back what it did. */
par_status par_ingest__begin(par_ingest *ingest, par_error *err);
par_status par_ingest__commit(par_ingest *ingest, par_error *err);
void par_ingest__undo(par_ingest *ingest);

/* Write the lexicon's new types and the block at hand. */
par_status par_ingest__flush(par_ingest *ingest, par_error *err);

/* Put small blocks and segments at the end together, where there are many; in an
 * open transaction, with an empty builder. */
par_status par_ingest__merge(par_ingest *ingest, par_error *err);

/* Free what the ingest holds, not itself. */
void par_ingest__clear(par_ingest *ingest);

#endif
