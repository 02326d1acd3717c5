/* block.h -- about 64 Ki tokens, whole documents where they fit, immutable.
 *
 * Positions are 0-based token offsets inside the block. The bytes are specified
 * at the top of block.c and nowhere else. */

#ifndef PAR_CORPUS_BLOCK_H
#define PAR_CORPUS_BLOCK_H

#include "base/varint.h"
#include "base/vec.h"
#include "corpus/layer.h"
#include "corpus/typeset.h"
#include "store/blocks.h"

#ifndef PAR_BLOCK_TOKENS
#  define PAR_BLOCK_TOKENS 65536
#endif

#ifndef PAR_CHECKPOINT_TOKENS
#  define PAR_CHECKPOINT_TOKENS 1024
#endif

/* So many types have indices of two bytes; such a gap does not fit into two bits. */
enum { PAR_BLOCK_SHORT_TYPES = 65536, PAR_BLOCK_LONG_GAP = 3 };

/* A document, or the part of one, that stands in a block. */
typedef struct par_block_doc {
  int64_t doc;
  uint32_t pos;     /* of its first token here */
  uint32_t doc_pos; /* the number of that token in the document: 0 unless the
                       document continues from an earlier block */
} par_block_doc;

PAR_VEC(block_doc, par_block_doc)
PAR_VEC(u64, uint64_t)

/* The columns of a block, as bits of a selection. */
enum {
  PAR_BLOCK_DICTIONARY = 1, /* dictionary */
  PAR_BLOCK_TOKENS_BIT = 2, /* indices */
  PAR_BLOCK_STRUCTURE = 4,  /* docs, paragraphs, sentences */
  PAR_BLOCK_GAPS = 8,       /* gaps, checkpoints */
  PAR_BLOCK_COUNTS = 16,    /* counts, with the dictionary */
  PAR_BLOCK_DOCS = 32,      /* docs alone */
  PAR_BLOCK_TYPES = 64,     /* types: the dictionary, not read out */
  PAR_BLOCK_INDICES = 128   /* indices, which may be greater than the dictionary allows */
};

typedef struct par_block {
  par_block_row row;
  unsigned loaded;    /* which columns */
  bool borrows;       /* the tokens column stays the db's: par_columns_borrow */
  par_buf type_bytes; /* the dictionary column, which `types` borrows */
  par_typeset types;
  par_u32s dictionary;    /* global type ids, ascending */
  par_u32s counts;        /* of each, in this block, where they were asked for */
  par_buf tokens;         /* the tokens column, which `indices` points into */
  par_buf column;         /* the one of the others that was read last */
  uint8_t width;          /* of an index: 2 or 4 bytes */
  const uint8_t *indices; /* little-endian, into dictionary; in range, but
                             for PAR_BLOCK_INDICES */
  par_block_docs docs;    /* ascending by pos and by document */
  par_u32s paragraphs;    /* positions of first tokens, ascending */
  par_u32s sentences;
  par_u32s gaps;        /* bytes before each token */
  par_u32s checkpoints; /* byte offset in its document of every
                           PAR_CHECKPOINT_TOKENS-th token, from token 0 */
} par_block;

/* Read the columns in `columns` that are not there yet. All zero but `row`
 * is a block of which nothing is read. PAR_ECORRUPT when they do not decode or
 * name types that the lexicon (of `n_types`) does not have. */
par_status par_block_read(par_block *block, par_db *db, unsigned columns, uint32_t n_types,
                          par_error *err);

/* The place in the dictionary of the token at `pos`, when both are read. */
static inline uint32_t par_block_index(const par_block *block, uint32_t pos) {
  const uint8_t *at = block->indices + (size_t)pos * block->width;
  return block->width == 2 ? par_read_u16(at) : par_read_u32(at);
}

/* The global type id of that token. */
static inline uint32_t par_block_type(const par_block *block, uint32_t pos) {
  return block->dictionary.data[par_block_index(block, pos)];
}

/* Forget the contents, keep the memory: ready for another row. */
void par_block_reset(par_block *block);
void par_block_clear(par_block *block);

/* A block that is being filled. All zero is empty. */
typedef struct par_block_builder {
  par_u32s indices; /* one a token: the place of its type in `types` */
  par_u32s gaps;
  par_block_docs docs;
  par_u32s paragraphs, sentences, checkpoints;
  par_u32s types;         /* global ids, in order of first occurrence in the block */
  par_u32s place_of;      /* by global id: its place in `types` + 1, or 0 */
  par_layer_parts layers; /* values of the tokens; where they end before, there are none */
} par_block_builder;

/* The next place, for a type that has none. */
uint32_t par_block__new_place(par_block_builder *builder, uint32_t type);

/* The place of a type in the block, which it gets when it has none;
 * UINT32_MAX when memory is out. */
static inline uint32_t par_block_place(par_block_builder *builder, uint32_t type) {
  uint32_t place = type < builder->place_of.n ? builder->place_of.data[type] : 0;
  return place > 0 ? place - 1 : par_block__new_place(builder, type);
}

/* Say that par_block_place will soon be asked: memory is slow. */
static inline void par_block_expect(const par_block_builder *builder, uint32_t type) {
  __builtin_prefetch(builder->place_of.data + type);
}

/* Write the block and empty the builder; nothing for an empty one. */
par_status par_block_write(par_block_builder *builder, par_db *db, par_error *err);
void par_block_builder_reset(par_block_builder *builder);
void par_block_builder_clear(par_block_builder *builder);

#endif
