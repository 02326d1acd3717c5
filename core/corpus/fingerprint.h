/* fingerprint.h -- a few numbers by which documents that are nearly the same are known.
 *
 * MinHash (A. Z. Broder, "On the resemblance and containment of documents", 1997) over
 * shingles of three folded words: of two texts about the share of the shingles of both that
 * either has is the share of the places in which their fingerprints agree. One hash function
 * serves all places (P. Li, A. Owen, C.-H. Zhang, "One permutation hashing", 2012); places
 * that stay empty take over another's (A. Shrivastava, "Optimal densification for fast and
 * accurate minwise hashing", 2017); 16 bits of each are kept (P. Li, A. C. König, "b-Bit
 * minwise hashing", 2010). */

#ifndef PAR_CORPUS_FINGERPRINT_H
#define PAR_CORPUS_FINGERPRINT_H

#include "base/buf.h"
#include "base/vec.h"
#include "corpus/piece_builder.h"
#include "store/fingerprints.h"

/* Shorter texts have none: the same few words are no copy. */
enum { PAR_FINGERPRINT_WORDS = 10 };

/* All zero before the first document of a stream. */
typedef struct par_fingerprinter {
  par_u32s words;    /* by form of the stream: a hash of its folded form, 0 for no word */
  par_u32s of_piece; /* the same by type of the piece at hand */
  par_buf folded;    /* of a form */
  uint64_t last;     /* words of the text, the last one lowest */
  uint64_t n_words;
  uint32_t least[PAR_FINGERPRINT_PLACES]; /* UINT32_MAX for an empty one */
} par_fingerprinter;

/* The next document begins. */
void par_fingerprinter_begin(par_fingerprinter *fp);

/* Take the tokens of the piece that was just made. */
par_status par_fingerprinter_take(par_fingerprinter *fp, const par_piece_builder *piece,
                                  par_error *err);

/* The fingerprint of the document; false when it is too short for one. */
bool par_fingerprinter_end(par_fingerprint *out, par_fingerprinter *fp);

void par_fingerprinter_clear(par_fingerprinter *fp);

/* The share of places in which two agree, from 0 to 1. */
double par_fingerprint_similarity(const par_fingerprint *a, const par_fingerprint *b);

/* The keys by which those are found that are likely to be similar: two fingerprints that
 * agree in all places of one band have a key in common. */
enum { PAR_FINGERPRINT_BANDS = 8, PAR_FINGERPRINT_ROWS = 6 };
void par_fingerprint_keys(int64_t out[PAR_FINGERPRINT_BANDS], const par_fingerprint *of);

#endif
