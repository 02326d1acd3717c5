/* scan_internal.h -- a scan, for the files that put segments together. */

#ifndef PAR_CORPUS_SCAN_INTERNAL_H
#define PAR_CORPUS_SCAN_INTERNAL_H

#include "corpus/block.h"
#include "corpus/scan.h"

#ifndef PAR_SEGMENT_BYTES
#  define PAR_SEGMENT_BYTES 262144 /* a segment ends with the block that reaches them */
#endif

enum { MAX_NEEDS = 4, MAX_NEED_TYPES = 16, MAX_RARE_TYPES = 16 };

/* Classes of which every hit has a token. */
typedef struct par_need {
  bool wanted[256]; /* by class byte */
  bool near;        /* whether hits stay within before and after */
  uint32_t before, after;
  bool exact;        /* whether the token is always the same number of the hit: */
  uint32_t offset;   /* so many are before it */
  par_u32s types;    /* those of the classes, when they are few */
  uint64_t n_tokens; /* that were seen, in blocks whose counts were read */
} par_need;

struct par_scan {
  par_corpus *corpus;
  par_classes *classes;
  int64_t seen; /* the last document of the stretches so far */
  par_unit unit;
  const par_i64s *only; /* NULL: all documents */
  par_i64s removed;
  par_need needs[MAX_NEEDS];
  size_t n_needs;
  par_block block;
  par_block_row next;   /* the row behind it, when it is known */
  par_u8s byte_of_type; /* where classes have no places */
  uint8_t common;       /* the byte of most types */
  par_u32s rare;        /* the types with others, when few */
  bool few_rare;
  uint8_t table[PAR_BLOCK_SHORT_TYPES];             /* index to byte, of the block at hand */
  uint32_t n_table;                                 /* indices of which it was filled */
  par_u32s types, documents, paragraphs, sentences; /* of the stretch */
  par_u32s flags;                                   /* where the classes have places */
  par_u32s unit_starts, unit_ends;                  /* where a layer cuts */
  par_u32s anchors;                                 /* tokens of a block */
  unsigned n_counted;                               /* blocks whose counts were read */
  uint64_t n_counted_tokens, n_counted_units;       /* in these */
};

/* Fill byte_of_type and what is told from it, where classes have no places. */
par_status par_scan__list_bytes(par_scan *scan, par_error *err);

/* Read columns of the block at hand. */
par_status par_scan__read(par_scan *scan, unsigned columns, par_error *err);

/* Whether a document is to be seen. */
bool par_scan__visible(const par_scan *scan, int64_t doc);

/* Whether all documents of the block at hand are. */
bool par_scan__all_visible(const par_scan *scan);

/* The first document >= `doc` of ascending ids; INT64_MAX when there is none. */
int64_t par_scan__next_wanted(const par_i64s *ids, int64_t doc);

/* Whether a document goes on from this block into the next one. */
par_status par_scan__continues(bool *answer, par_scan *scan, par_error *err);

/* Whether blocks are translated one by one, through a table from their dictionary. */
bool par_scan__is_direct(const par_scan *scan);

/* Take the block at hand, of whole documents, its types read, into the segment;
 * nothing when no hit can be in it. */
par_status par_scan__take_block(par_segment *segment, par_scan *scan, par_error *err);

#endif
