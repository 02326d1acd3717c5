/* regular.c -- PCRE2's JIT for where a hit begins, an automaton for how far it goes.
 *
 * PCRE2's backtracking matcher finds the leftmost start at which anything matches, but from
 * there the first alternative, not the longest one. Its own DFA matcher, which would tell,
 * compares each of its states with all others at every byte. */

#include "corpus/regular.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#include "corpus/automaton.h"

enum {
  MATCH_LIMIT = 20 * 1000 * 1000,
  HEAP_LIMIT_KIB = 256 * 1024,
  JIT_STACK_SMALLEST = 32 * 1024,
  JIT_STACK_LARGEST = 16 * 1024 * 1024,
  WORK_BETWEEN_LOOKS = 256
};

struct par_regular {
  pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
  pcre2_jit_stack *stack;
  par_automaton *automaton; /* NULL where all matches from one start are equally long */
  par_sizes ends;
};

static par_status compile(par_regular *regular, const char *pattern, size_t len,
                          par_error *err) {
  int number;
  PCRE2_SIZE offset;
  regular->code =
    pcre2_compile((PCRE2_SPTR)pattern, len, PCRE2_DOTALL, &number, &offset, NULL);
  if (regular->code == NULL) {
    char reason[160];
    if (number == PCRE2_ERROR_HEAP_FAILED) return par_fail_memory(err);
    if (number == PCRE2_ERROR_PATTERN_TOO_LARGE)
      return par_fail(err, PAR_ELIMIT, "the query is too large: make its repeats smaller");
    pcre2_get_error_message(number, (PCRE2_UCHAR *)reason, sizeof reason);
    return par_fail(err, PAR_EINVALID, "the query does not compile: %s at byte %zu", reason,
                    offset);
  }
  pcre2_jit_compile(regular->code, PCRE2_JIT_COMPLETE);
  return PAR_OK;
}

par_status par_regular_new(par_regular **out, const char *pattern, size_t len,
                           bool fixed_length, par_error *err) {
  *out = NULL;
  par_regular *regular = calloc(1, sizeof *regular);
  if (regular == NULL) return par_fail_memory(err);
  par_status status = compile(regular, pattern, len, err);
  if (status == PAR_OK && !fixed_length)
    status = par_automaton_new(&regular->automaton, pattern, len, err);
  if (status == PAR_OK) {
    regular->data = pcre2_match_data_create_from_pattern(regular->code, NULL);
    regular->context = pcre2_match_context_create(NULL);
    regular->stack = pcre2_jit_stack_create(JIT_STACK_SMALLEST, JIT_STACK_LARGEST, NULL);
    if (regular->data == NULL || regular->context == NULL || regular->stack == NULL)
      status = par_fail_memory(err);
  }
  if (status == PAR_OK) {
    pcre2_jit_stack_assign(regular->context, NULL, regular->stack);
    pcre2_set_match_limit(regular->context, MATCH_LIMIT);
    pcre2_set_heap_limit(regular->context, HEAP_LIMIT_KIB);
    *out = regular;
  } else {
    par_regular_free(regular);
  }
  return status;
}

void par_regular_free(par_regular *regular) {
  if (regular == NULL) return;
  pcre2_code_free(regular->code);
  pcre2_match_data_free(regular->data);
  pcre2_match_context_free(regular->context);
  pcre2_jit_stack_free(regular->stack);
  par_automaton_free(regular->automaton);
  par_sizes_clear(&regular->ends);
  free(regular);
}

static par_status fail_match(int result, par_error *err) {
  if (result == PCRE2_ERROR_NOMEMORY) return par_fail_memory(err);
  if (result == PCRE2_ERROR_MATCHLIMIT || result == PCRE2_ERROR_HEAPLIMIT ||
      result == PCRE2_ERROR_DEPTHLIMIT)
    return par_fail(err, PAR_ELIMIT,
                    "the query tries too much for one hit: bound what repeats, "
                    "as []{0,20} for []*, or keep it within a unit, as within s");
  return par_fail(err, PAR_EINVALID, "the query failed (%d)", result);
}

static par_status match(par_regular *regular, const par_segment *segment, size_t from,
                        par_error *err) {
  PCRE2_SPTR text = (PCRE2_SPTR)segment->bytes.data;
  size_t len = segment->bytes.len;
  int result = pcre2_match(regular->code, text, len, from, 0, regular->data, regular->context);
  if (result == PCRE2_ERROR_JIT_STACKLIMIT)
    result = pcre2_match(regular->code, text, len, from, PCRE2_NO_JIT, regular->data,
                         regular->context);
  if (result == PCRE2_ERROR_NOMATCH) return PAR_DONE;
  return result >= 0 ? PAR_OK : fail_match(result, err);
}

/* How far the longest match from hit->start goes. */
static par_status extend(par_regular_hit *hit, par_regular *regular,
                         const par_segment *segment, par_error *err) {
  par_sizes_reset(&regular->ends);
  PAR_TRY(par_automaton_ends(&regular->ends, regular->automaton, &segment->bytes, hit->start,
                             PAR_ENDS_LONGEST, err));
  hit->end = regular->ends.n > 0 ? regular->ends.data[0] : hit->start;
  return PAR_OK;
}

par_status par_regular_next(par_regular_hit *hit, par_regular *regular,
                            const par_segment *segment, size_t from, par_error *err) {
  while (from < segment->bytes.len) {
    par_status status = match(regular, segment, from, err);
    if (status != PAR_OK) return status;
    const PCRE2_SIZE *found = pcre2_get_ovector_pointer(regular->data);
    hit->start = found[0];
    hit->end = found[1];
    if (regular->automaton != NULL) PAR_TRY(extend(hit, regular, segment, err));
    if (hit->end > hit->start) return PAR_OK;
    from = hit->start + 1;
  }
  return PAR_DONE;
}

par_status par_regular_look(size_t *work, const par_regular_hit *hit,
                            const par_segment *segment, const par_progress *progress,
                            par_error *err) {
  *work += 1 + (hit->end - hit->start);
  if (*work < WORK_BETWEEN_LOOKS) return PAR_OK;
  *work = 0;
  if (par_progress_step(progress, hit->end, segment->bytes.len) == 0) return PAR_OK;
  return par_fail(err, PAR_ECANCELLED, "interrupted");
}

par_status par_regular_count(uint64_t *n, par_regular *regular, const par_segment *segment,
                             const par_progress *progress, par_error *err) {
  par_regular_hit hit = {0};
  par_status status;
  size_t work = 0;
  while ((status = par_regular_next(&hit, regular, segment, hit.end, err)) == PAR_OK) {
    ++*n;
    PAR_TRY(par_regular_look(&work, &hit, segment, progress, err));
  }
  return status < 0 ? status : PAR_OK;
}
