/* hits_sort.c -- hits in the order of their words.
 *
 * All hits are one group at first. Token by token, groups of hits that are alike so
 * far fall apart; a group is open while it has several hits that go on. */

#include <string.h>

#include "base/sort.h"
#include "corpus/hits_internal.h"

typedef struct sorter {
  par_hit_column column;
  const par_progress *progress;
  uint32_t n;
  uint64_t *keys;   /* by place: the value, then the number of the hit */
  uint32_t *values; /* by hit */
  uint8_t *starts;  /* by place: a bit where a group begins; one more behind the last */
  uint8_t *open;    /* by hit */
  bool reverse;
} sorter;

static void clear_sorter(sorter *s) {
  free(s->keys);
  free(s->values);
  free(s->starts);
  free(s->open);
  par_block_clear(&s->column.block);
}

static par_status init_sorter(sorter *s, const par_hits *hits, par_corpus *corpus,
                              const par_u32s *ranks, par_error *err) {
  size_t n = hits->list.n;
  s->n = (uint32_t)n;
  s->keys = malloc((n + 1) * sizeof *s->keys);
  s->values = malloc((n + 1) * sizeof *s->values);
  s->starts = calloc(n / 8 + 1, 1);
  s->open = calloc(n / 8 + 1, 1);
  if (s->keys == NULL || s->values == NULL || s->starts == NULL || s->open == NULL)
    return par_fail_memory(err);
  for (uint32_t i = 0; i < s->n; i++) s->keys[i] = i;
  par_set_bit(s->starts, 0);
  par_set_bit(s->starts, n);
  s->column.hits = hits;
  s->column.corpus = corpus;
  s->column.ranks = ranks;
  s->column.open = s->open;
  return PAR_OK;
}

static uint32_t group_end(const sorter *s, uint32_t start) {
  uint32_t end = start + 1;
  while (!par_bit(s->starts, end)) end++;
  return end;
}

/* Open every group of several hits; false when there is none. */
static bool open_groups(sorter *s) {
  bool any = false;
  for (uint32_t start = 0, end; start < s->n; start = end) {
    end = group_end(s, start);
    if (end - start == 1) continue;
    for (uint32_t i = start; i < end; i++) par_set_bit(s->open, (uint32_t)s->keys[i]);
    any = true;
  }
  return any;
}

/* Where groups begin among those that were one; they stay open but for single hits,
 * and those whose words have ended. Returns whether one stays open. */
static bool mark_groups(sorter *s, uint32_t start, uint32_t end) {
  bool any = false;
  for (uint32_t i = start, j; i < end; i = j) {
    uint32_t value = s->values[(uint32_t)s->keys[i]];
    for (j = i + 1; j < end && s->keys[j] >> 32 == s->keys[i] >> 32;) j++;
    par_set_bit(s->starts, i);
    bool goes_on = j - i > 1 && value != 0;
    any = any || goes_on;
    for (uint32_t k = i; k < j && !goes_on; k++) par_drop_bit(s->open, (uint32_t)s->keys[k]);
  }
  return any;
}

/* Sort each open group by its hits' values. */
static bool split_groups(sorter *s) {
  bool any = false;
  for (uint32_t start = 0, end; start < s->n; start = end) {
    end = group_end(s, start);
    if (!par_bit(s->open, (uint32_t)s->keys[start])) continue;
    for (uint32_t i = start; i < end; i++) {
      uint32_t hit = (uint32_t)s->keys[i];
      uint32_t value = s->reverse ? UINT32_MAX - s->values[hit] : s->values[hit];
      s->keys[i] = (uint64_t)value << 32 | hit;
    }
    par_sort_u64s(s->keys + start, end - start);
    if (mark_groups(s, start, end)) any = true;
  }
  return any;
}

static uint32_t place_of(par_hit_key key, uint32_t doc) {
  if (key.places == NULL) return doc + 1;
  return doc < key.places->n ? key.places->data[doc] : 0;
}

static par_status sort_by_key(sorter *s, par_hit_key key, par_error *err) {
  bool more = open_groups(s);
  if (key.part == PAR_HIT_DOC) {
    for (uint32_t i = 0; i < s->n; i++)
      s->values[i] = place_of(key, s->column.hits->list.data[i].doc);
    if (more) split_groups(s);
    return PAR_OK;
  }
  for (uint32_t k = 0; more && k < key.depth; k++) {
    PAR_TRY(
      par_hits__read_column(s->values, &s->column, key.part, key.skip + k, s->progress, err));
    more = split_groups(s);
  }
  return PAR_OK;
}

/* The numbers of the hits, in the memory of the keys. */
static void take_order(par_u32s *order, sorter *s) {
  char *bytes = (char *)s->keys;
  for (uint32_t i = 0; i < s->n; i++) {
    uint64_t key;
    memcpy(&key, bytes + (size_t)i * sizeof key, sizeof key);
    uint32_t hit = (uint32_t)key;
    memcpy(bytes + (size_t)i * sizeof hit, &hit, sizeof hit);
  }
  void *smaller = realloc(bytes, ((size_t)s->n + 1) * sizeof *order->data);
  par_u32s_clear(order);
  *order = (par_u32s){.data = smaller == NULL ? (void *)bytes : smaller, .n = s->n};
  order->cap = (size_t)s->n + 1;
  s->keys = NULL;
}

par_status par_hits_sort(par_hits *hits, par_corpus *corpus, const par_hit_key *keys,
                         size_t n_keys, bool reverse, const par_progress *progress,
                         par_error *err) {
  sorter s = {.reverse = reverse, .progress = progress};
  const par_lexicon *lexicon;
  par_u32s ranks = {0};
  par_status status = par_corpus_lexicon(&lexicon, corpus, err);
  if (status == PAR_OK)
    status = par_hits__rank_types(&ranks, lexicon, PAR_ATTRIBUTE_FOLD, err);
  if (status == PAR_OK) status = init_sorter(&s, hits, corpus, &ranks, err);
  for (size_t i = 0; status == PAR_OK && i < n_keys; i++)
    status = sort_by_key(&s, keys[i], err);
  if (status == PAR_OK) take_order(&hits->order, &s);
  clear_sorter(&s);
  par_u32s_clear(&ranks);
  return status;
}

/* The first hit of each group, opened, and how many are alike. */
static void list_groups(par_hit_groups *groups, sorter *s) {
  memset(s->open, 0, s->n / 8 + 1);
  for (uint32_t start = 0, end; start < s->n; start = end) {
    end = group_end(s, start);
    uint32_t hit = (uint32_t)s->keys[start];
    par_hit_groups_push(groups, (par_hit_group){.hit = hit, .n = end - start});
    par_set_bit(s->open, hit);
  }
}

/* How many words the value of a hit has at most. */
static uint32_t most_words(const sorter *s, uint32_t hit, par_hit_key key) {
  const par_hit *range = &s->column.hits->list.data[hit];
  uint32_t len = range->end - range->start;
  len = len > key.skip ? len - key.skip : 0;
  return key.part == PAR_HIT_TOKENS && len < key.depth ? len : key.depth;
}

/* The types of the open hits' words, one behind the other: their ids + 1, 0 for none. */
static par_status read_words(par_u32s *types, sorter *s, const par_hit_groups *groups,
                             par_hit_key key, par_error *err) {
  bool more = groups->n > 0;
  size_t total = 0;
  for (size_t g = 0; g < groups->n; g++) total += most_words(s, groups->data[g].hit, key);
  if (!par_u32s_reserve(types, total)) return par_fail_memory(err);
  if (total > 0) memset(types->data, 0, total * sizeof *types->data);
  types->n = total;
  s->column.ranks = NULL;
  for (uint32_t k = 0; more && k < key.depth; k++) {
    PAR_TRY(
      par_hits__read_column(s->values, &s->column, key.part, key.skip + k, s->progress, err));
    uint32_t *words = types->data;
    more = false;
    for (size_t g = 0; g < groups->n; g++) {
      uint32_t hit = groups->data[g].hit;
      if (par_bit(s->open, hit)) {
        if (s->values[hit] != 0) words[k] = s->values[hit];
        if (s->values[hit] == 0 || k + 1 == most_words(s, hit, key))
          par_drop_bit(s->open, hit);
        else
          more = true;
      }
      words += most_words(s, hit, key);
    }
  }
  return PAR_OK;
}

/* The words of the types, joined; those of the left side in the order of the text. */
static par_status join_words(par_slice *value, par_arena *arena, const par_lexicon *lexicon,
                             const uint32_t *types, uint32_t n, par_hit_part part,
                             par_attribute attribute, par_error *err) {
  par_buf words = {0};
  while (n > 0 && types[n - 1] == 0) n--;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t type = types[part == PAR_HIT_LEFT ? n - 1 - i : i] - 1;
    par_slice word = par_lexicon_get(lexicon, type, attribute);
    if (i > 0) par_buf_append_byte(&words, ' ');
    par_buf_append(&words, word.s, word.len);
  }
  *value = (par_slice){par_arena_copy(arena, words.data, words.len), (uint32_t)words.len};
  par_status status = par_buf_finish(&words, err);
  par_buf_clear(&words);
  return status == PAR_OK && value->s == NULL ? par_fail_memory(err) : status;
}

static par_status name_groups(par_hit_groups *groups, par_arena *arena, sorter *s,
                              par_hit_key key, par_attribute attribute, par_error *err) {
  par_u32s types = {0};
  par_status status = read_words(&types, s, groups, key, err);
  const uint32_t *words = types.data;
  for (size_t g = 0; status == PAR_OK && g < groups->n; g++) {
    uint32_t n = most_words(s, groups->data[g].hit, key);
    status = join_words(&groups->data[g].value, arena, &s->column.corpus->lexicon, words, n,
                        key.part, attribute, err);
    words += n;
  }
  par_u32s_clear(&types);
  return status;
}

par_status par_hits_group(par_hit_groups *groups, par_arena *arena, const par_hits *hits,
                          par_corpus *corpus, par_hit_key key, par_attribute attribute,
                          const par_progress *progress, par_error *err) {
  sorter s = {.progress = progress};
  const par_lexicon *lexicon;
  par_u32s ranks = {0};
  par_status status = par_corpus_lexicon(&lexicon, corpus, err);
  if (status == PAR_OK) status = par_hits__rank_types(&ranks, lexicon, attribute, err);
  if (status == PAR_OK) status = init_sorter(&s, hits, corpus, &ranks, err);
  if (status == PAR_OK) status = sort_by_key(&s, key, err);
  if (status == PAR_OK) list_groups(groups, &s);
  if (status == PAR_OK && groups->failed) status = par_fail_memory(err);
  if (status == PAR_OK && key.part != PAR_HIT_DOC)
    status = name_groups(groups, arena, &s, key, attribute, err);
  clear_sorter(&s);
  par_u32s_clear(&ranks);
  return status;
}
