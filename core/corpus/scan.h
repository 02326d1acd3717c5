/* scan.h -- a corpus as strings of class bytes, one stretch after the other.
 *
 * In a segment's bytes, one byte 0 stands before the first token of each unit,
 * and every other byte is the class of a token. Tokens that are not to be seen
 * (of removed documents, of documents that a filter leaves out) are 0 too. */

#ifndef PAR_CORPUS_SCAN_H
#define PAR_CORPUS_SCAN_H

#include "corpus/classes.h"
#include "corpus/document.h"

typedef struct par_segment_doc {
  int64_t doc;
  uint32_t pos; /* of its first token in the segment */
} par_segment_doc;

PAR_VEC(segment_doc, par_segment_doc)

/* Whole documents, one or more, or windows of them: then a cut stands before each
 * window, too. All zero is empty; it is filled again and again and cleared once. */
typedef struct par_segment {
  par_buf bytes;
  par_u32s cuts;         /* indices in bytes that are unit starts, ascending */
  par_u32s starts;       /* of windows: the token behind each cut; else empty */
  par_segment_docs docs; /* ascending by pos */
  par_u32s types;        /* of the tokens, when the classes keep them; else empty */
  uint32_t n_tokens;
} par_segment;

void par_segment_clear(par_segment *segment);

/* The document, and the number in it, of the token at bytes[index]; of the token
 * behind it when that is a cut. Index bytes.len is the place behind the last
 * token. The segment has a document. */
void par_segment_locate(int64_t *doc, uint32_t *pos, const par_segment *segment, size_t index);

/* The index in the bytes of a token of the segment, which has no windows. */
size_t par_segment_index(const par_segment *segment, uint32_t token);

/* The spans whose starts cut units, of one kind of source (not GIVEN). */
typedef struct par_unit {
  par_source_kind kind;
  const char *layer; /* borrowed for as long as the scan */
} par_unit;

typedef struct par_scan par_scan;

/* Walk the corpus as it was when the classes were made: what is added later is not seen.
 * `docs`, unless NULL, are the ids to be seen, ascending; they and the classes are borrowed.
 * The caller frees the scan. PAR_EBUSY when the classes are of an older corpus. */
par_status par_scan_new(par_scan **out, par_corpus *corpus, par_classes *classes,
                        par_unit unit, const par_i64s *docs, par_error *err);
void par_scan_free(par_scan *scan); /* NULL accepted */

/* Every hit has a token of one of these classes: stretches without one are left
 * out. Of no use, and ignored, where classes have places. */
void par_scan_require(par_scan *scan, const char *bytes, size_t len);

enum { PAR_WHOLE_UNIT = INT32_MAX };

/* The same, and from such a token a hit, with all that decides on it, goes at most
 * `before` tokens to the left and `after` to the right in its unit: what is farther
 * from any may be left out. */
void par_scan_require_near(par_scan *scan, const char *bytes, size_t len, uint32_t before,
                           uint32_t after);

/* The same of token number `offset`, from 0, of every hit. */
void par_scan_require_at(par_scan *scan, const char *bytes, size_t len, uint32_t before,
                         uint32_t after, uint32_t offset);

/* The next stretch: PAR_OK, or PAR_DONE after the last one. PAR_EBUSY when the
 * corpus was compacted since the scan began. */
par_status par_scan_next(par_segment *segment, par_scan *scan, par_error *err);

/* Spans that the caller gives, [starts[i], ends[i]), flat and ascending: for a
 * source of kind GIVEN, or in place of a stored layer. */
typedef struct par_given_spans {
  unsigned source; /* a number of par_span_source */
  const par_u32s *starts, *ends;
} par_given_spans;

/* What the caller says of a document. */
typedef struct par_given {
  const par_given_spans *spans;
  size_t n_spans;
  const par_given_values *values; /* of layers that the corpus does not store for it */
  size_t n_values;
} par_given;

/* One document as a segment, of the same corpus as the classes. `cuts`, unless NULL, are the
 * tokens where units start; else there is one, at the document's start. `given` may be
 * NULL. */
par_status par_scan_document(par_segment *segment, par_corpus *corpus, par_classes *classes,
                             const par_document *document, const par_u32s *cuts,
                             const par_given *given, par_error *err);

#endif
