/* fingerprint.c -- words to shingles to the least of their hashes. */

#include "corpus/fingerprint.h"

#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/varint.h"
#include "text/fold.h"
#include "text/shape.h"

/* A shingle is a number of 64 bits: of the first word two bits are lost, of the words before
 * it all. */
enum { WORD_BITS = 22 };

enum { PLACE_BITS = 6 };
_Static_assert(PAR_FINGERPRINT_PLACES == 1 << PLACE_BITS, "a place is the highest bits");
_Static_assert(PAR_FINGERPRINT_BANDS *PAR_FINGERPRINT_ROWS <= PAR_FINGERPRINT_PLACES,
               "bands do not share places");

void par_fingerprinter_begin(par_fingerprinter *fp) {
  fp->last = 0;
  fp->n_words = 0;
  memset(fp->least, 0xFF, sizeof fp->least);
}

static bool is_word(const char *s, size_t len) {
  switch (par_token_class_of(s, len)) {
    case PAR_CLASS_PUNCTUATION:
    case PAR_CLASS_QUOTE_OPEN:
    case PAR_CLASS_QUOTE_CLOSE:
    case PAR_CLASS_QUOTE:
    case PAR_CLASS_SYMBOL: return false;
    default: return true;
  }
}

/* The hash of a form; not 0 for a word. */
static par_status hash_form(uint32_t *out, par_fingerprinter *fp, const char *s, size_t len,
                            par_error *err) {
  *out = 0;
  if (!is_word(s, len)) return PAR_OK;
  par_buf_reset(&fp->folded);
  PAR_TRY(par_fold(&fp->folded, s, len, err));
  uint64_t hash = XXH3_64bits(fp->folded.data, fp->folded.len);
  *out = (uint32_t)(hash >> (64 - WORD_BITS)) | 1;
  return PAR_OK;
}

/* What the forms that are new to the stream are. */
static par_status hash_forms(par_fingerprinter *fp, const par_strmap *forms, par_error *err) {
  for (size_t i = fp->words.n; i < forms->n; i++) {
    uint32_t hash;
    PAR_TRY(hash_form(&hash, fp, forms->keys[i].s, forms->keys[i].len, err));
    if (!par_u32s_push(&fp->words, hash)) return par_fail_memory(err);
  }
  return PAR_OK;
}

/* A hash in which each bit depends on all of the shingle. */
static inline uint64_t mix(uint64_t shingle) {
  uint64_t mixed = shingle * UINT64_C(0x9E3779B97F4A7C15);
  return (mixed ^ (mixed >> 32)) * UINT64_C(0xD6E8FEB86659FD93);
}

par_status par_fingerprinter_take(par_fingerprinter *fp, const par_piece_builder *piece,
                                  par_error *err) {
  PAR_TRY(hash_forms(fp, &piece->forms.map, err));
  par_u32s_reset(&fp->of_piece);
  if (!par_u32s_reserve(&fp->of_piece, piece->types.n)) return par_fail_memory(err);
  uint32_t *words = fp->of_piece.data;
  const uint32_t *indices = piece->indices.data, *types = piece->types.data;
  for (size_t i = 0; i < piece->types.n; i++) words[i] = fp->words.data[types[i]];
  uint64_t last = fp->last, n_words = fp->n_words;
  for (size_t i = 0; i < piece->indices.n; i++) {
    uint32_t word = words[indices[i]];
    if (word == 0) continue;
    last = last << WORD_BITS | word;
    n_words++;
    uint64_t hash = mix(last);
    uint32_t *least = &fp->least[hash >> (64 - PLACE_BITS)];
    uint32_t value = (uint32_t)(hash >> (32 - PLACE_BITS));
    if (value < *least) *least = value;
  }
  fp->last = last;
  fp->n_words = n_words;
  return PAR_OK;
}

/* A place that is not empty, for one that is: the same in all texts with the same places. */
static size_t find_other(const par_fingerprinter *fp, size_t place) {
  for (uint64_t attempt = 1;; attempt++) {
    size_t other = mix(attempt << PLACE_BITS | place) >> (64 - PLACE_BITS);
    if (fp->least[other] != UINT32_MAX) return other;
  }
}

bool par_fingerprinter_end(par_fingerprint *out, par_fingerprinter *fp) {
  if (fp->n_words < PAR_FINGERPRINT_WORDS) return false;
  for (size_t i = 0; i < PAR_FINGERPRINT_PLACES; i++) {
    size_t from = fp->least[i] == UINT32_MAX ? find_other(fp, i) : i;
    par_write_u16(out->bytes + 2 * i, (uint16_t)fp->least[from]);
  }
  return true;
}

void par_fingerprinter_clear(par_fingerprinter *fp) {
  par_u32s_clear(&fp->words);
  par_u32s_clear(&fp->of_piece);
  par_buf_clear(&fp->folded);
}

double par_fingerprint_similarity(const par_fingerprint *a, const par_fingerprint *b) {
  size_t same = 0;
  for (size_t i = 0; i < PAR_FINGERPRINT_PLACES; i++)
    same += memcmp(a->bytes + 2 * i, b->bytes + 2 * i, 2) == 0;
  return (double)same / PAR_FINGERPRINT_PLACES;
}

void par_fingerprint_keys(int64_t out[PAR_FINGERPRINT_BANDS], const par_fingerprint *of) {
  enum { BAND_BYTES = 2 * PAR_FINGERPRINT_ROWS, HASH_BITS = 43 };
  for (uint64_t band = 0; band < PAR_FINGERPRINT_BANDS; band++) {
    uint64_t hash = XXH3_64bits(of->bytes + band * BAND_BYTES, BAND_BYTES);
    out[band] = (int64_t)(band << HASH_BITS | hash >> (64 - HASH_BITS));
  }
}
