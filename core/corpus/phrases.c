/* phrases.c -- building the trie and walking it. */

#include "corpus/phrases.h"

#include <string.h>

enum { EDGE_KEY = 8 };

static void write_edge(char key[EDGE_KEY], uint32_t node, uint32_t word) {
  memcpy(key, &node, sizeof node);
  memcpy(key + sizeof node, &word, sizeof word);
}

par_status par_phrases_add(par_phrases *phrases, const par_slice *folds, size_t n,
                           par_error *err) {
  uint32_t node = 0;
  if (phrases->ends.n == 0) par_u8s_push(&phrases->ends, 0);
  for (size_t i = 0; i < n; i++) {
    char key[EDGE_KEY];
    bool added = false;
    uint32_t word = par_strmap_add(&phrases->words, folds[i].s, folds[i].len, NULL);
    if (word == PAR_STRMAP_NONE) return par_fail_memory(err);
    write_edge(key, node, word);
    uint32_t edge = par_strmap_add(&phrases->edges, key, sizeof key, &added);
    if (edge == PAR_STRMAP_NONE) return par_fail_memory(err);
    if (added) par_u8s_push(&phrases->ends, 0);
    node = edge + 1;
  }
  if (phrases->ends.failed) return par_fail_memory(err);
  phrases->ends.data[node] = 1;
  return PAR_OK;
}

enum { SIEVE_BITS = 16, WORD_BITS = 64 }; /* of the sieve, for an edge at least */

/* Fibonacci hashing: Knuth, The Art of Computer Programming 3, section 6.4. */
static inline uint64_t hash_of(uint32_t node, uint32_t word) {
  uint64_t mixed = ((uint64_t)node << 32 | word) * UINT64_C(0x9E3779B97F4A7C15);
  return mixed ^ mixed >> 32;
}

static inline bool in_sieve(const par_phrases *phrases, uint64_t hash) {
  size_t bit = hash & (phrases->sieve.n * WORD_BITS - 1);
  return phrases->sieve.data[bit / WORD_BITS] >> (bit % WORD_BITS) & 1;
}

static uint32_t find_child(const par_phrases *phrases, uint32_t node, uint32_t word) {
  uint64_t hash = hash_of(node, word);
  size_t mask = phrases->table.n - 1;
  if (!in_sieve(phrases, hash)) return 0;
  for (size_t i = hash & mask;; i = (i + 1) & mask) {
    const par_phrase_edge *edge = &phrases->table.data[i];
    if (edge->child == 0 || (edge->node == node && edge->word == word)) return edge->child;
  }
}

static void put_edge(par_phrases *phrases, par_phrase_edge edge) {
  uint64_t hash = hash_of(edge.node, edge.word);
  size_t mask = phrases->table.n - 1;
  size_t bit = hash & (phrases->sieve.n * WORD_BITS - 1);
  size_t i = hash & mask;
  while (phrases->table.data[i].child != 0) i = (i + 1) & mask;
  phrases->table.data[i] = edge;
  phrases->sieve.data[bit / WORD_BITS] |= (uint64_t)1 << (bit % WORD_BITS);
}

/* The edges once more, where they are found fast. */
static par_status fill_table(par_phrases *phrases, par_error *err) {
  size_t n = 16; /* a power of two, as is what is made of it */
  while (n < 2 * ((size_t)phrases->edges.n + 1)) n *= 2;
  size_t n_words = n / 2 * SIEVE_BITS / WORD_BITS;
  par_phrase_edges_reset(&phrases->table);
  par_phrase_words_reset(&phrases->sieve);
  if (!par_phrase_edges_reserve(&phrases->table, n) ||
      !par_phrase_words_reserve(&phrases->sieve, n_words))
    return par_fail_memory(err);
  memset(phrases->table.data, 0, n * sizeof *phrases->table.data);
  memset(phrases->sieve.data, 0, n_words * sizeof *phrases->sieve.data);
  phrases->table.n = n;
  phrases->sieve.n = n_words;
  for (uint32_t i = 0; i < phrases->edges.n; i++) {
    par_phrase_edge edge = {.child = i + 1};
    memcpy(&edge.node, phrases->edges.keys[i].s, sizeof edge.node);
    memcpy(&edge.word, phrases->edges.keys[i].s + sizeof edge.node, sizeof edge.word);
    put_edge(phrases, edge);
  }
  return PAR_OK;
}

par_status par_phrases_bind(par_phrases *phrases, const par_lexicon *lexicon, par_error *err) {
  PAR_TRY(fill_table(phrases, err));
  par_u32s_reset(&phrases->word_of);
  par_u32s_reset(&phrases->root_of);
  if (!par_u32s_reserve(&phrases->word_of, lexicon->n) ||
      !par_u32s_reserve(&phrases->root_of, lexicon->n))
    return par_fail_memory(err);
  for (uint32_t id = 0; id < lexicon->n; id++) {
    par_slice fold = par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FOLD);
    uint32_t word = par_strmap_find(&phrases->words, fold.s, fold.len);
    par_u32s_push(&phrases->word_of, word);
    par_u32s_push(&phrases->root_of,
                  word == PAR_STRMAP_NONE ? 0 : find_child(phrases, 0, word));
  }
  return PAR_OK;
}

size_t par_phrases_match(const par_phrases *phrases, const uint32_t *types, size_t n) {
  uint32_t node = n == 0 ? 0 : phrases->root_of.data[types[0]];
  size_t longest = 0;
  for (size_t i = 1; node != 0; i++) {
    if (phrases->ends.data[node]) longest = i;
    uint32_t word = i < n ? phrases->word_of.data[types[i]] : PAR_STRMAP_NONE;
    node = word == PAR_STRMAP_NONE ? 0 : find_child(phrases, node, word);
  }
  return longest;
}

void par_phrases_clear(par_phrases *phrases) {
  par_strmap_clear(&phrases->words);
  par_strmap_clear(&phrases->edges);
  par_u8s_clear(&phrases->ends);
  par_u32s_clear(&phrases->word_of);
  par_u32s_clear(&phrases->root_of);
  par_phrase_words_clear(&phrases->sieve);
  par_phrase_edges_clear(&phrases->table);
}
