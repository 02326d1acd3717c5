/* hits.c -- the list itself. */

#include "corpus/hits.h"

void par_hits_clear(par_hits *hits) {
  par_hit_ranges_clear(&hits->list);
  par_i64s_clear(&hits->docs);
  par_u32s_clear(&hits->order);
  *hits = (par_hits){0};
}

static par_status push_hit(par_hits *hits, par_hit hit, par_error *err) {
  const par_hit_ranges *list = &hits->list;
  const par_hit *before = list->n == 0 ? NULL : &list->data[list->n - 1];
  if (list->n == UINT32_MAX) return par_fail(err, PAR_ELIMIT, "more than 4 billion hits");
  if (before != NULL && before->doc == hit.doc && before->end > hit.end) hits->nested = true;
  par_hit_ranges_push(&hits->list, hit);
  par_u32s_reset(&hits->order);
  return hits->list.failed || hits->docs.failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_hits_add_range(par_hits *hits, int64_t doc, uint32_t start, uint32_t end,
                              par_error *err) {
  if (hits->docs.n == 0 || hits->docs.data[hits->docs.n - 1] != doc)
    par_i64s_push(&hits->docs, doc);
  return push_hit(hits, (par_hit){(uint32_t)hits->docs.n - 1, start, end}, err);
}

par_status par_hits_add(par_hits *hits, const par_segment *segment, size_t start, size_t end,
                        par_error *err) {
  int64_t doc;
  uint32_t pos;
  par_segment_locate(&doc, &pos, segment, start);
  return par_hits_add_range(hits, doc, pos, pos + (uint32_t)(end - start), err);
}

par_status par_hits_find(par_hits *hits, par_regular *regular, const par_segment *segment,
                         const par_progress *progress, par_error *err) {
  par_regular_hit hit = {0};
  par_status status;
  size_t work = 0;
  while ((status = par_regular_next(&hit, regular, segment, hit.end, err)) == PAR_OK) {
    PAR_TRY(par_hits_add(hits, segment, hit.start, hit.end, err));
    PAR_TRY(par_regular_look(&work, &hit, segment, progress, err));
  }
  return status < 0 ? status : PAR_OK;
}

/* SplitMix64: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators,
 * 2014. */
static uint64_t next_random(uint64_t *state) {
  uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  return z ^ z >> 31;
}

/* Below `n`, each number as likely: what would favour the small ones is drawn again. */
static uint64_t random_below(uint64_t *state, uint64_t n) {
  uint64_t limit = UINT64_MAX - UINT64_MAX % n;
  uint64_t drawn;
  do drawn = next_random(state);
  while (drawn >= limit);
  return drawn % n;
}

par_status par_hits_sample(par_hits *out, const par_hits *hits, size_t n, uint64_t seed,
                           par_error *err) {
  size_t left = hits->list.n;
  *out = (par_hits){0};
  for (size_t i = 0; n > 0 && i < hits->list.n; i++, left--) {
    const par_hit *hit = &hits->list.data[i];
    if (random_below(&seed, left) >= n) continue;
    n--;
    par_status status =
      par_hits_add_range(out, hits->docs.data[hit->doc], hit->start, hit->end, err);
    if (status != PAR_OK) {
      par_hits_clear(out);
      return status;
    }
  }
  return PAR_OK;
}
