/* phrases.c -- building the trie and walking it. */

#include "corpus/phrases.h"

#include <string.h>

enum { EDGE_KEY = 8 };

static void write_edge(char key[EDGE_KEY], uint32_t node, uint32_t word) {
  memcpy(key, &node, sizeof node);
  memcpy(key + sizeof node, &word, sizeof word);
}

static uint32_t find_child(const par_phrases *phrases, uint32_t node, uint32_t word) {
  char key[EDGE_KEY];
  write_edge(key, node, word);
  uint32_t edge = par_strmap_find(&phrases->edges, key, sizeof key);
  return edge == PAR_STRMAP_NONE ? 0 : edge + 1;
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

par_status par_phrases_bind(par_phrases *phrases, const par_lexicon *lexicon, par_error *err) {
  par_u32s_reset(&phrases->word_of);
  if (!par_u32s_reserve(&phrases->word_of, lexicon->n)) return par_fail_memory(err);
  for (uint32_t id = 0; id < lexicon->n; id++) {
    par_slice fold = par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FOLD);
    par_u32s_push(&phrases->word_of, par_strmap_find(&phrases->words, fold.s, fold.len));
  }
  return PAR_OK;
}

size_t par_phrases_match(const par_phrases *phrases, const uint32_t *types, size_t n) {
  uint32_t node = 0;
  size_t longest = 0;
  for (size_t i = 0; i < n; i++) {
    uint32_t word = phrases->word_of.data[types[i]];
    if (word == PAR_STRMAP_NONE) break;
    node = find_child(phrases, node, word);
    if (node == 0) break;
    if (phrases->ends.data[node]) longest = i + 1;
  }
  return longest;
}

void par_phrases_clear(par_phrases *phrases) {
  par_strmap_clear(&phrases->words);
  par_strmap_clear(&phrases->edges);
  par_u8s_clear(&phrases->ends);
  par_u32s_clear(&phrases->word_of);
}
