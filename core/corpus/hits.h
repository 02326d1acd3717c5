/* hits.h -- many hits in few bytes, to be sorted, sampled and counted.
 *
 * A hit is 12 bytes, and 4 more once the list is sorted; sorting takes 12 more for
 * each, and gives them back. What hits are compared by is read from the blocks, one
 * token of all those that are still alike at a time. */

#ifndef PAR_CORPUS_HITS_H
#define PAR_CORPUS_HITS_H

#include "corpus/regular.h"
#include "corpus/scan.h"

/* The tokens [start, end) of a document. */
typedef struct par_hit {
  uint32_t doc; /* its place in the list of documents */
  uint32_t start, end;
} par_hit;

PAR_VEC(hit_range, par_hit)

/* All zero is empty. */
typedef struct par_hits {
  par_hit_ranges list; /* in the order of the corpus: by doc, then start */
  par_i64s docs;       /* ids of the documents that have hits, ascending */
  par_u32s order;      /* numbers of hits, as they were sorted; empty: as in the list */
  bool nested;         /* some hit ends before one that began before it */
} par_hits;

void par_hits_clear(par_hits *hits);

/* Add the hit [start, end), indices in the segment's bytes. Segments, and hits in
 * them, come in the order of the corpus. */
par_status par_hits_add(par_hits *hits, const par_segment *segment, size_t start, size_t end,
                        par_error *err);

/* Add the tokens [start, end) of a document. */
par_status par_hits_add_range(par_hits *hits, int64_t doc, uint32_t start, uint32_t end,
                              par_error *err);

/* Add all hits of a pattern in the segment. PAR_ECANCELLED when progress stops it, with
 * those that were found until then. */
par_status par_hits_find(par_hits *hits, par_regular *regular, const par_segment *segment,
                         const par_progress *progress, par_error *err);

/* Hit number i as the list is sorted. */
static inline const par_hit *par_hits_at(const par_hits *hits, size_t i) {
  return &hits->list.data[hits->order.n == 0 ? i : hits->order.data[i]];
}

/* `n` of the hits, or all when there are fewer, in the order of the corpus: every
 * choice is as likely as any other, and the same for the same seed.
 * Knuth, The Art of Computer Programming 2, section 3.4.2, algorithm S. */
par_status par_hits_sample(par_hits *out, const par_hits *hits, size_t n, uint64_t seed,
                           par_error *err);

typedef enum par_hit_part {
  PAR_HIT_TOKENS, /* its tokens, from the first */
  PAR_HIT_LEFT,   /* those before it in the document, the nearest first */
  PAR_HIT_RIGHT,  /* those behind it */
  PAR_HIT_DOC     /* the document's place in the corpus; no tokens */
} par_hit_part;

typedef struct par_hit_key {
  par_hit_part part;
  uint32_t skip;          /* tokens left out before those compared */
  uint32_t depth;         /* tokens compared at most */
  const par_u32s *places; /* PAR_HIT_DOC: a document's place, by its number in docs, in
                             another order than the corpus'; NULL for that one */
} par_hit_key;

/* Sort by the keys, the first one first: folded forms by their code points, nothing
 * before something. Hits that are alike stay in the order of the corpus, also in
 * reverse. PAR_ECANCELLED when progress stops it, with the list as it was. */
par_status par_hits_sort(par_hits *hits, par_corpus *corpus, const par_hit_key *keys,
                         size_t n_keys, bool reverse, const par_progress *progress,
                         par_error *err);

/* Hits that have the same words in one place. */
typedef struct par_hit_group {
  uint32_t hit; /* the first of them, in the list */
  uint32_t n;
  par_slice value; /* the words, with single spaces */
} par_hit_group;

PAR_VEC(hit_group, par_hit_group)

/* Group the hits by an attribute of their part's first `depth` tokens. The values
 * are put into *arena. Groups come in the order of their values. */
par_status par_hits_group(par_hit_groups *groups, par_arena *arena, const par_hits *hits,
                          par_corpus *corpus, par_hit_key key, par_attribute attribute,
                          const par_progress *progress, par_error *err);

#endif
