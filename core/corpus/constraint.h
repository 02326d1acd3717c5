/* constraint.h -- what the labels of a match must satisfy together.
 *
 * A constraint is a list of tests, each about labels or about tests before it;
 * the last one is the whole. A label that took no part makes every test of it
 * false, both ways round, but for DEFINED. */

#ifndef PAR_CORPUS_CONSTRAINT_H
#define PAR_CORPUS_CONSTRAINT_H

#include "corpus/lexicon.h"
#include "corpus/scan.h"

typedef enum par_test_kind {
  PAR_TEST_AND,     /* tests a and b */
  PAR_TEST_OR,      /* test a or b */
  PAR_TEST_NOT,     /* not test a */
  PAR_TEST_DEFINED, /* label a took part */
  PAR_TEST_SAME,    /* the tokens of labels a and b have the same `attribute` */
  PAR_TEST_IN,      /* the class of label a's token is in `set` */
  PAR_TEST_COMPARE, /* left `relation` right */
  PAR_TEST_FEWER    /* of the match's tokens but the first, fewer than a are in `set` */
} par_test_kind;

typedef enum par_relation {
  PAR_RELATION_EQUAL,
  PAR_RELATION_UNEQUAL,
  PAR_RELATION_LESS,
  PAR_RELATION_GREATER,
  PAR_RELATION_AT_MOST,
  PAR_RELATION_AT_LEAST
} par_relation;

typedef enum par_quantity_kind {
  PAR_QUANTITY_NUMBER,
  PAR_QUANTITY_POSITION, /* of label a */
  PAR_QUANTITY_DISTANCE, /* from label a to label b */
  PAR_QUANTITY_DISTABS   /* the same without its sign */
} par_quantity_kind;

typedef struct par_quantity {
  par_quantity_kind kind;
  int64_t number;
  unsigned a, b;
} par_quantity;

typedef struct par_test {
  par_test_kind kind;
  unsigned a, b;           /* tests before this one, or labels */
  bool negated;            /* SAME, IN: they differ; it is not */
  par_attribute attribute; /* SAME */
  uint8_t set[32];         /* IN, FEWER: a bit for each class byte */
  par_relation relation;   /* COMPARE */
  par_quantity left, right;
} par_test;

/* The labels of the first and of the last token of the match, then those of the
 * pattern. */
enum { PAR_LABEL_MATCH, PAR_LABEL_MATCHEND, PAR_LABEL_NAMED };

/* Where labels are: indices in the segment's bytes of their first tokens, SIZE_MAX
 * for one that took no part. The segment has types when a test is of SAME. */
typedef struct par_binding {
  const par_segment *segment;
  const par_lexicon *lexicon;
  const size_t *starts;
} par_binding;

/* Whether the tests name tests and labels that are there: n_labels with the two
 * of the match. */
bool par_constraint_valid(const par_test *tests, size_t n, size_t n_labels);

/* Whether a binding satisfies the last of some valid tests. */
bool par_constraint_holds(const par_test *tests, size_t n, const par_binding *binding);

#endif
