/* constraint.c -- tests over the labels of one match. */

#include "corpus/constraint.h"

#include <string.h>

static bool is_of_tests(par_test_kind kind) {
  return kind == PAR_TEST_AND || kind == PAR_TEST_OR || kind == PAR_TEST_NOT;
}

static bool valid_quantity(const par_quantity *quantity, size_t n_labels) {
  return quantity->kind == PAR_QUANTITY_NUMBER ||
         (quantity->a < n_labels && quantity->b < n_labels);
}

bool par_constraint_valid(const par_test *tests, size_t n, size_t n_labels) {
  for (size_t i = 0; i < n; i++) {
    const par_test *test = &tests[i];
    size_t limit = is_of_tests(test->kind) ? i : n_labels;
    bool of_quantities = test->kind == PAR_TEST_COMPARE || test->kind == PAR_TEST_FEWER;
    if (!of_quantities && (test->a >= limit || test->b >= limit)) return false;
    if (test->kind == PAR_TEST_COMPARE &&
        !(valid_quantity(&test->left, n_labels) && valid_quantity(&test->right, n_labels)))
      return false;
  }
  return n > 0;
}

static bool defined(const par_binding *binding, unsigned label) {
  return binding->starts[label] != SIZE_MAX;
}

static uint8_t class_at(const par_binding *binding, size_t index) {
  return (uint8_t)binding->segment->bytes.data[index];
}

static bool is_in(const uint8_t *set, uint8_t byte) {
  return set[byte / 8] >> (byte % 8) & 1;
}

/* The type of a label's token. Labels of one match are in one unit: as many cuts
 * stand before each of them. */
static uint32_t type_of(const par_binding *binding, unsigned label, uint32_t n_cuts) {
  return binding->segment->types.data[binding->starts[label] - n_cuts];
}

static bool same(const par_binding *binding, const par_test *test) {
  const par_segment *segment = binding->segment;
  uint32_t n_cuts = par_unit_of(&segment->cuts, (uint32_t)binding->starts[PAR_LABEL_MATCH]);
  uint32_t a = type_of(binding, test->a, n_cuts);
  uint32_t b = type_of(binding, test->b, n_cuts);
  if (a == b || test->attribute == PAR_ATTRIBUTE_FORM) return a == b;
  if (a >= binding->lexicon->n || b >= binding->lexicon->n) return false;
  par_slice of_a = par_lexicon_get(binding->lexicon, a, test->attribute);
  par_slice of_b = par_lexicon_get(binding->lexicon, b, test->attribute);
  return of_a.len == of_b.len && memcmp(of_a.s, of_b.s, of_a.len) == 0;
}

/* False when a label that it is about took no part. */
static bool amount(int64_t *out, const par_binding *binding, const par_quantity *quantity) {
  if (quantity->kind == PAR_QUANTITY_NUMBER) {
    *out = quantity->number;
    return true;
  }
  if (!defined(binding, quantity->a)) return false;
  *out = (int64_t)binding->starts[quantity->a];
  if (quantity->kind == PAR_QUANTITY_POSITION) return true;
  if (!defined(binding, quantity->b)) return false;
  *out = (int64_t)binding->starts[quantity->b] - *out;
  if (quantity->kind == PAR_QUANTITY_DISTABS && *out < 0) *out = -*out;
  return true;
}

static bool compare(const par_binding *binding, const par_test *test) {
  int64_t left, right;
  if (!amount(&left, binding, &test->left) || !amount(&right, binding, &test->right))
    return false;
  switch (test->relation) {
    case PAR_RELATION_EQUAL: return left == right;
    case PAR_RELATION_UNEQUAL: return left != right;
    case PAR_RELATION_LESS: return left < right;
    case PAR_RELATION_GREATER: return left > right;
    case PAR_RELATION_AT_MOST: return left <= right;
    case PAR_RELATION_AT_LEAST: break;
  }
  return left >= right;
}

static bool fewer(const par_binding *binding, const par_test *test) {
  unsigned n = 0;
  for (size_t at = binding->starts[PAR_LABEL_MATCH] + 1;
       at <= binding->starts[PAR_LABEL_MATCHEND] && n < test->a; at++)
    n += is_in(test->set, class_at(binding, at));
  return n < test->a;
}

bool par_constraint_holds(const par_test *tests, size_t n, const par_binding *binding) {
  const par_test *test = &tests[n - 1];
  switch (test->kind) {
    case PAR_TEST_AND:
      return par_constraint_holds(tests, test->a + 1, binding) &&
             par_constraint_holds(tests, test->b + 1, binding);
    case PAR_TEST_OR:
      return par_constraint_holds(tests, test->a + 1, binding) ||
             par_constraint_holds(tests, test->b + 1, binding);
    case PAR_TEST_NOT: return !par_constraint_holds(tests, test->a + 1, binding);
    case PAR_TEST_DEFINED: return defined(binding, test->a);
    case PAR_TEST_SAME:
      return defined(binding, test->a) && defined(binding, test->b) &&
             same(binding, test) != test->negated;
    case PAR_TEST_IN:
      return defined(binding, test->a) &&
             is_in(test->set, class_at(binding, binding->starts[test->a])) != test->negated;
    case PAR_TEST_COMPARE: return compare(binding, test);
    case PAR_TEST_FEWER: break;
  }
  return fewer(binding, test);
}
