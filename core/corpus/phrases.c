/* phrases.c -- building the trie and walking it. */

#include "corpus/phrases.h"

#include <string.h>

enum { SMALLEST_TABLE = 16, SIGN_BITS = 63 };

static const uint64_t NO_SIGN = (uint64_t)1 << SIGN_BITS;

/* Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
static inline uint64_t hash_of(uint32_t node, uint32_t word) {
  uint64_t mixed = ((uint64_t)node << 32 | word) * UINT64_C(0x9E3779B97F4A7C15);
  return mixed ^ mixed >> 32;
}

/* The slot of an edge, or the empty one where it belongs. */
static inline par_phrase_edge *slot_of(const par_phrases *phrases, uint32_t node,
                                       uint32_t word) {
  size_t mask = phrases->edges.n - 1;
  for (size_t i = hash_of(node, word) & mask;; i = (i + 1) & mask) {
    par_phrase_edge *edge = &phrases->edges.data[i];
    if (edge->child == 0 || (edge->node == node && edge->word == word)) return edge;
  }
}

/* Room for `more` edges; there are as many as nodes, but for the root. */
static par_status grow(par_phrases *phrases, size_t more, par_error *err) {
  par_phrase_edges old = phrases->edges;
  par_phrase_edges wider = {0};
  size_t n = SMALLEST_TABLE;
  size_t least = 2 * (phrases->ends.n + more);
  if (old.n >= least) return PAR_OK;
  while (n < least) n *= 2;
  if (!par_phrase_edges_reserve(&wider, n)) return par_fail_memory(err);
  memset(wider.data, 0, n * sizeof *wider.data);
  wider.n = n;
  phrases->edges = wider;
  for (size_t i = 0; i < old.n; i++)
    if (old.data[i].child != 0)
      *slot_of(phrases, old.data[i].node, old.data[i].word) = old.data[i];
  par_phrase_edges_clear(&old);
  return PAR_OK;
}

par_status par_phrases_reserve(par_phrases *phrases, size_t n_phrases, par_error *err) {
  return grow(phrases, n_phrases, err);
}

par_status par_phrases_add(par_phrases *phrases, const par_slice *folds, size_t n,
                           par_error *err) {
  uint32_t node = 0;
  if (phrases->ends.n == 0) par_u8s_push(&phrases->ends, 0);
  for (size_t i = 0; i < n; i++) {
    uint32_t word = par_strmap_add(&phrases->words, folds[i].s, folds[i].len, NULL);
    if (word == PAR_STRMAP_NONE) return par_fail_memory(err);
    PAR_TRY(grow(phrases, 1, err));
    par_phrase_edge *edge = slot_of(phrases, node, word);
    if (edge->child == 0) {
      *edge = (par_phrase_edge){node, word, (uint32_t)phrases->ends.n};
      if (!par_u8s_push(&phrases->ends, 0)) return par_fail_memory(err);
    }
    node = edge->child;
  }
  phrases->ends.data[node] = 1;
  return PAR_OK;
}

/* A Bloom filter's bits for a word: four of 63. */
static uint64_t sign_of(uint32_t word) {
  uint64_t hash = hash_of(0, word);
  uint64_t sign = 0;
  for (unsigned shift = 8; shift <= 32; shift += 8)
    sign |= (uint64_t)1 << (hash >> shift & 0xFFFF) % SIGN_BITS;
  return sign;
}

/* One walk over the edges: what goes on from each node, and, by word, the node that it leads
 * to from the root. */
static par_status walk_edges(par_phrases *phrases, par_u32s *roots, par_error *err) {
  size_t n_nodes = phrases->ends.n;
  size_t n_words = phrases->words.n;
  par_phrase_signs_reset(&phrases->follow);
  if (!par_phrase_signs_reserve(&phrases->follow, n_nodes + 1) ||
      !par_u32s_reserve(roots, n_words + 1))
    return par_fail_memory(err);
  memset(phrases->follow.data, 0, n_nodes * sizeof *phrases->follow.data);
  memset(roots->data, 0, n_words * sizeof *roots->data);
  for (size_t i = 0; i < phrases->edges.n; i++) {
    const par_phrase_edge *edge = &phrases->edges.data[i];
    if (edge->child == 0) continue;
    phrases->follow.data[edge->node] |= sign_of(edge->word);
    if (edge->node == 0) roots->data[edge->word] = edge->child;
  }
  return PAR_OK;
}

static void bind_type(par_phrases *phrases, uint32_t id, uint32_t word, uint32_t root) {
  par_phrase_type type = {0, NO_SIGN};
  if (word != PAR_STRMAP_NONE) type.sign = sign_of(word);
  if (root != 0)
    type.seconds = phrases->ends.data[root] ? UINT64_MAX : phrases->follow.data[root];
  phrases->word_of.data[id] = word;
  phrases->root_of.data[id] = root;
  phrases->types.data[id] = type;
}

par_status par_phrases_bind(par_phrases *phrases, const par_lexicon *lexicon, par_error *err) {
  par_u32s roots = {0};
  size_t n = (size_t)lexicon->n + 1;
  par_u32s_reset(&phrases->word_of);
  par_u32s_reset(&phrases->root_of);
  par_phrase_types_reset(&phrases->types);
  par_status status = walk_edges(phrases, &roots, err);
  if (status == PAR_OK &&
      (!par_u32s_reserve(&phrases->word_of, n) || !par_u32s_reserve(&phrases->root_of, n) ||
       !par_phrase_types_reserve(&phrases->types, n)))
    status = par_fail_memory(err);
  for (uint32_t id = 0; status == PAR_OK && id < lexicon->n; id++) {
    par_slice fold = par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FOLD);
    uint32_t word = par_strmap_find(&phrases->words, fold.s, fold.len);
    bind_type(phrases, id, word, word == PAR_STRMAP_NONE ? 0 : roots.data[word]);
  }
  par_u32s_clear(&roots);
  return status;
}

/* Most tokens are told by their sign not to go on, without a look at the edges. */
static uint32_t find_child(const par_phrases *phrases, uint32_t node, uint32_t type) {
  uint64_t sign = phrases->types.data[type].sign;
  if ((sign & ~phrases->follow.data[node]) != 0) return 0;
  return slot_of(phrases, node, phrases->word_of.data[type])->child;
}

size_t par_phrases_match(const par_phrases *phrases, const uint32_t *types, size_t n) {
  uint32_t node = n == 0 ? 0 : phrases->root_of.data[types[0]];
  size_t longest = 0;
  for (size_t i = 1; node != 0; i++) {
    if (phrases->ends.data[node]) longest = i;
    node = i < n ? find_child(phrases, node, types[i]) : 0;
  }
  return longest;
}

size_t par_phrases_seek(const par_phrases *phrases, const uint32_t *types, size_t pos,
                        size_t n) {
  const par_phrase_type *table = phrases->types.data;
  if (pos >= n) return n;
  uint64_t seconds = table[types[pos]].seconds;
  for (; pos + 1 < n; pos++) {
    const par_phrase_type *next = &table[types[pos + 1]];
    if ((next->sign & ~seconds) == 0) return pos;
    seconds = next->seconds;
  }
  return seconds == UINT64_MAX ? pos : n;
}

void par_phrases_clear(par_phrases *phrases) {
  par_strmap_clear(&phrases->words);
  par_phrase_edges_clear(&phrases->edges);
  par_u8s_clear(&phrases->ends);
  par_phrase_signs_clear(&phrases->follow);
  par_u32s_clear(&phrases->word_of);
  par_u32s_clear(&phrases->root_of);
  par_phrase_types_clear(&phrases->types);
}
