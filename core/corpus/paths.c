/* paths.c -- PCRE2's backtracking tries all paths: a callout behind the pattern
 * looks at each, and sends the matcher on until it has what it wants.
 *
 * The pattern is compiled without automatic possessive repeats, which would hide
 * paths that end earlier. Without a constraint, ends come from an automaton. */

#include "corpus/paths.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

enum {
  MATCH_LIMIT = 50 * 1000 * 1000,
  HEAP_LIMIT_KIB = 256 * 1024,
  JIT_STACK_SMALLEST = 32 * 1024,
  JIT_STACK_LARGEST = 16 * 1024 * 1024,
  LARGEST_PATTERN = 16 * 1024 * 1024,
  CALLS_BETWEEN_LOOKS = 4096
};

/* A label and the groups that have its name, numbers in [first, first + n) of
 * `groups`. */
typedef struct named {
  const char *name; /* in the code's table */
  size_t first, n;
} named;

struct par_paths {
  pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
  pcre2_jit_stack *stack;
  par_automaton *automaton;
  named *labels;
  size_t n_labels;
  uint32_t *groups;
  par_regular_hit *found; /* of each label, in the path that is looked at */
  size_t *starts;         /* the same for tests, behind the two of the match; the last
                             one is of what is no label */
  par_test *tests;
  size_t n_tests;
  bool needs_types;
  par_paths_ask ask;
  void *ask_payload;
};

static par_status fail_match(int result, par_error *err) {
  if (result == PCRE2_ERROR_NOMEMORY) return par_fail_memory(err);
  if (result == PCRE2_ERROR_MATCHLIMIT || result == PCRE2_ERROR_HEAPLIMIT ||
      result == PCRE2_ERROR_DEPTHLIMIT || result == PCRE2_ERROR_JIT_STACKLIMIT)
    return par_fail(err, PAR_ELIMIT,
                    "the query tries too much for one hit: bound what repeats, "
                    "as []{0,20} for []*, or keep it within a unit, as within s");
  return par_fail(err, PAR_EINVALID, "the query failed (%d)", result);
}

/* (?:PATTERN)(?C1) */
static par_status compile(par_paths *paths, const char *pattern, size_t len, par_error *err) {
  int number = 0;
  PCRE2_SIZE offset = 0;
  if (len > LARGEST_PATTERN)
    return par_fail(err, PAR_ELIMIT, "the query is too large (%zu bytes as a pattern)", len);
  char *text = malloc(len + 10);
  if (text == NULL) return par_fail_memory(err);
  memcpy(text, "(?:", 3);
  memcpy(text + 3, pattern, len);
  memcpy(text + 3 + len, ")(?C1)", 6);
  paths->code = pcre2_compile((PCRE2_SPTR)text, len + 9, PCRE2_DOTALL | PCRE2_NO_AUTO_POSSESS,
                              &number, &offset, NULL);
  free(text);
  if (paths->code == NULL) {
    char reason[160];
    if (number == PCRE2_ERROR_HEAP_FAILED) return par_fail_memory(err);
    if (number == PCRE2_ERROR_PATTERN_TOO_LARGE)
      return par_fail(err, PAR_ELIMIT, "the query is too large: make its repeats smaller");
    pcre2_get_error_message(number, (PCRE2_UCHAR *)reason, sizeof reason);
    return par_fail(err, PAR_EINVALID, "the query does not compile: %s at byte %zu", reason,
                    offset);
  }
  pcre2_jit_compile(paths->code, PCRE2_JIT_COMPLETE);
  return PAR_OK;
}

static par_status open_matcher(par_paths *paths, par_error *err) {
  paths->data = pcre2_match_data_create_from_pattern(paths->code, NULL);
  paths->context = pcre2_match_context_create(NULL);
  paths->stack = pcre2_jit_stack_create(JIT_STACK_SMALLEST, JIT_STACK_LARGEST, NULL);
  if (paths->data == NULL || paths->context == NULL || paths->stack == NULL)
    return par_fail_memory(err);
  pcre2_jit_stack_assign(paths->context, NULL, paths->stack);
  pcre2_set_match_limit(paths->context, MATCH_LIMIT);
  pcre2_set_heap_limit(paths->context, HEAP_LIMIT_KIB);
  return PAR_OK;
}

/* The table of names is in alphabetical order: groups of one name stand together. */
static par_status name_labels(par_paths *paths, par_error *err) {
  uint32_t n_names = 0;
  uint32_t entry_size = 0;
  PCRE2_SPTR table = NULL;
  pcre2_pattern_info(paths->code, PCRE2_INFO_NAMECOUNT, &n_names);
  pcre2_pattern_info(paths->code, PCRE2_INFO_NAMEENTRYSIZE, &entry_size);
  pcre2_pattern_info(paths->code, PCRE2_INFO_NAMETABLE, &table);
  paths->labels = calloc((size_t)n_names + 1, sizeof *paths->labels);
  paths->groups = calloc((size_t)n_names + 1, sizeof *paths->groups);
  paths->found = calloc((size_t)n_names + 1, sizeof *paths->found);
  paths->starts = calloc((size_t)n_names + PAR_LABEL_NAMED + 1, sizeof *paths->starts);
  if (paths->labels == NULL || paths->groups == NULL || paths->found == NULL ||
      paths->starts == NULL)
    return par_fail_memory(err);
  for (uint32_t i = 0; i < n_names; i++, table += entry_size) {
    const char *name = (const char *)table + 2;
    named *last = paths->n_labels > 0 ? &paths->labels[paths->n_labels - 1] : NULL;
    if (last == NULL || strcmp(last->name, name) != 0) {
      last = &paths->labels[paths->n_labels++];
      *last = (named){name, i, 0};
    }
    paths->groups[i] = (uint32_t)(table[0] << 8 | table[1]);
    last->n++;
  }
  paths->starts[paths->n_labels + PAR_LABEL_NAMED] = SIZE_MAX;
  return PAR_OK;
}

par_status par_paths_new(par_paths **out, const char *pattern, size_t len, par_error *err) {
  *out = NULL;
  par_paths *paths = calloc(1, sizeof *paths);
  if (paths == NULL) return par_fail_memory(err);
  par_status status = compile(paths, pattern, len, err);
  if (status == PAR_OK) status = open_matcher(paths, err);
  if (status == PAR_OK) status = name_labels(paths, err);
  if (status == PAR_OK) status = par_automaton_new(&paths->automaton, pattern, len, err);
  if (status == PAR_OK)
    *out = paths;
  else
    par_paths_free(paths);
  return status;
}

void par_paths_free(par_paths *paths) {
  if (paths == NULL) return;
  pcre2_code_free(paths->code);
  pcre2_match_data_free(paths->data);
  pcre2_match_context_free(paths->context);
  pcre2_jit_stack_free(paths->stack);
  par_automaton_free(paths->automaton);
  free(paths->labels);
  free(paths->groups);
  free(paths->found);
  free(paths->starts);
  free(paths->tests);
  free(paths);
}

size_t par_paths_n_labels(const par_paths *paths) {
  return paths->n_labels;
}

const char *par_paths_label(const par_paths *paths, size_t i) {
  return paths->labels[i].name;
}

unsigned par_paths_label_number(const par_paths *paths, const char *name) {
  if (strcmp(name, "match") == 0) return PAR_LABEL_MATCH;
  if (strcmp(name, "matchend") == 0) return PAR_LABEL_MATCHEND;
  size_t i = 0;
  while (i < paths->n_labels && strcmp(paths->labels[i].name, name) != 0) i++;
  return (unsigned)i + PAR_LABEL_NAMED;
}

static bool has_same(const par_test *tests, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (tests[i].kind == PAR_TEST_SAME) return true;
  return false;
}

par_status par_paths_constrain(par_paths *paths, const par_test *tests, size_t n,
                               par_error *err) {
  if (!par_constraint_valid(tests, n, paths->n_labels + PAR_LABEL_NAMED + 1))
    return par_fail(err, PAR_EINVALID, "a constraint of what is not there");
  par_test *copy = malloc(n * sizeof *copy);
  if (copy == NULL) return par_fail_memory(err);
  memcpy(copy, tests, n * sizeof *copy);
  free(paths->tests);
  paths->tests = copy;
  paths->n_tests = n;
  paths->needs_types = has_same(tests, n);
  return PAR_OK;
}

void par_paths_limit_steps(par_paths *paths, uint32_t max_steps) {
  if (max_steps < MATCH_LIMIT) pcre2_set_match_limit(paths->context, max_steps);
}

void par_paths_set_ask(par_paths *paths, par_paths_ask ask, void *payload) {
  paths->ask = ask;
  paths->ask_payload = payload;
}

typedef enum wanted { LONGEST, SHORTEST, ALL, LABELS } wanted;

/* One run of the backtracking matcher, as the callout sees it. */
typedef struct visit {
  par_paths *paths;
  const par_paths_text *text;
  wanted wanted;
  bool found;
  par_regular_hit best; /* LONGEST, SHORTEST: so far; LABELS: the hit */
  par_sizes *ends;      /* ALL: in the order of discovery */
  par_u8s seen;         /* ALL: by length, whether it is among them */
  unsigned n_calls;
  bool cancelled;
} visit;

static const par_regular_hit nowhere = {SIZE_MAX, SIZE_MAX};

static void bind_label(par_regular_hit *out, const par_paths *paths, const named *label,
                       const pcre2_callout_block *block) {
  *out = nowhere;
  for (size_t i = label->first; i < label->first + label->n; i++) {
    uint32_t group = paths->groups[i];
    if (group >= block->capture_top) continue;
    PCRE2_SIZE start = block->offset_vector[2 * (size_t)group];
    PCRE2_SIZE end = block->offset_vector[2 * (size_t)group + 1];
    if (start == PCRE2_UNSET || end <= start) continue;
    bool later =
      out->start == SIZE_MAX || start > out->start || (start == out->start && end > out->end);
    if (later) *out = (par_regular_hit){start, end};
  }
}

static void bind_labels(par_paths *paths, const pcre2_callout_block *block) {
  for (size_t i = 0; i < paths->n_labels; i++) {
    bind_label(&paths->found[i], paths, &paths->labels[i], block);
    paths->starts[i + PAR_LABEL_NAMED] = paths->found[i].start;
  }
  paths->starts[PAR_LABEL_MATCH] = block->start_match;
  paths->starts[PAR_LABEL_MATCHEND] = block->current_position - 1;
}

/* Whether the path that the block shows satisfies the constraint. */
static bool accepts(const visit *v, const pcre2_callout_block *block) {
  par_paths *paths = v->paths;
  bind_labels(paths, block);
  if (paths->ask != NULL) {
    par_regular_hit match = {block->start_match, block->current_position};
    if (!paths->ask(paths->ask_payload, &match, paths->found)) return false;
  }
  if (paths->tests == NULL) return true;
  par_binding binding = {v->text->segment, v->text->lexicon, paths->starts};
  return par_constraint_holds(paths->tests, paths->n_tests, &binding);
}

/* Whether a path to `end` would tell nothing new. */
static bool is_of_no_use(const visit *v, size_t start, size_t end) {
  if (end <= start) return true;
  switch (v->wanted) {
    case LONGEST: return v->found && end <= v->best.end;
    case SHORTEST: return v->found && end >= v->best.end;
    case LABELS: return end != v->best.end;
    case ALL: break;
  }
  return end - start < v->seen.n && v->seen.data[end - start] != 0;
}

static void add_end(visit *v, size_t start, size_t end) {
  par_sizes_push(v->ends, end);
  while (v->seen.n <= end - start && par_u8s_push(&v->seen, 0)) continue;
  if (v->seen.failed)
    v->ends->failed = true;
  else
    v->seen.data[end - start] = 1;
}

/* Whether no path from here can be better. */
static bool is_best(const visit *v, size_t end) {
  const par_buf *bytes = &v->text->segment->bytes;
  if (v->wanted == LONGEST) return end == bytes->len || bytes->data[end] == 0;
  return v->wanted == SHORTEST && end == v->best.start + 1;
}

enum { GO_ON = 1, STOP = PCRE2_ERROR_CALLOUT };

static int look(pcre2_callout_block *block, void *payload) {
  visit *v = payload;
  size_t start = block->start_match;
  size_t end = block->current_position;
  if (++v->n_calls % CALLS_BETWEEN_LOOKS == 0 &&
      par_progress_step(v->text->progress, start, v->text->segment->bytes.len) != 0) {
    v->cancelled = true;
    return STOP;
  }
  if (is_of_no_use(v, start, end) || !accepts(v, block)) return GO_ON;
  v->found = true;
  if (v->wanted == LABELS) return 0;
  v->best = (par_regular_hit){start, end};
  if (v->wanted == ALL) add_end(v, start, end);
  return is_best(v, end) ? STOP : GO_ON;
}

/* Run the matcher over the paths from `start`. */
static par_status visit_paths(visit *v, size_t start, par_error *err) {
  par_paths *paths = v->paths;
  const par_segment *segment = v->text->segment;
  const par_buf *bytes = &segment->bytes;
  if (paths->needs_types && segment->types.n != segment->n_tokens)
    return par_fail(err, PAR_EINVALID, "the classes of the segment keep no types");
  pcre2_set_callout(paths->context, look, v);
  int result = pcre2_match(paths->code, (PCRE2_SPTR)bytes->data, bytes->len, start,
                           PCRE2_ANCHORED, paths->data, paths->context);
  if (result == PCRE2_ERROR_JIT_STACKLIMIT) {
    v->found = false;
    if (v->ends != NULL) par_sizes_reset(v->ends);
    par_u8s_reset(&v->seen);
    result = pcre2_match(paths->code, (PCRE2_SPTR)bytes->data, bytes->len, start,
                         PCRE2_ANCHORED | PCRE2_NO_JIT, paths->data, paths->context);
  }
  pcre2_set_callout(paths->context, NULL, NULL);
  if (v->cancelled) return par_fail(err, PAR_ECANCELLED, "interrupted");
  if (result >= 0 || result == PCRE2_ERROR_NOMATCH || result == PCRE2_ERROR_CALLOUT)
    return PAR_OK;
  return fail_match(result, err);
}

static bool constrained(const par_paths *paths) {
  return paths->tests != NULL || paths->ask != NULL;
}

/* PCRE2 from `start` on. */
static int run_pcre2(par_paths *paths, const par_paths_text *text, size_t start,
                     uint32_t options) {
  const par_buf *bytes = &text->segment->bytes;
  int result = pcre2_match(paths->code, (PCRE2_SPTR)bytes->data, bytes->len, start, options,
                           paths->data, paths->context);
  if (result != PCRE2_ERROR_JIT_STACKLIMIT) return result;
  return pcre2_match(paths->code, (PCRE2_SPTR)bytes->data, bytes->len, start,
                     options | PCRE2_NO_JIT, paths->data, paths->context);
}

/* The first start at or after `from` with any path, and the end of one of them there.
 * PCRE2 does not tell where it gave up: starts are then tried one by one, so that
 * hit->start is the one to blame. */
static par_status find_start(par_regular_hit *hit, par_paths *paths,
                             const par_paths_text *text, size_t from, par_error *err) {
  int result = run_pcre2(paths, text, from, 0);
  if (result < 0 && result != PCRE2_ERROR_NOMATCH)
    for (hit->start = from; hit->start < text->segment->bytes.len; hit->start++) {
      result = run_pcre2(paths, text, hit->start, PCRE2_ANCHORED);
      if (result != PCRE2_ERROR_NOMATCH) break;
    }
  if (result == PCRE2_ERROR_NOMATCH) return PAR_DONE;
  if (result < 0) return fail_match(result, err);
  const PCRE2_SIZE *found = pcre2_get_ovector_pointer(paths->data);
  *hit = (par_regular_hit){found[0], found[1]};
  return PAR_OK;
}

static par_status next_free(par_regular_hit *hit, par_paths *paths, const par_paths_text *text,
                            size_t from, bool shortest, par_error *err) {
  while (from < text->segment->bytes.len) {
    if (par_progress_step(text->progress, from, text->segment->bytes.len) != 0)
      return par_fail(err, PAR_ECANCELLED, "interrupted");
    par_status status = find_start(hit, paths, text, from, err);
    if (status != PAR_OK) return status;
    par_sizes ends = {0};
    status = par_automaton_ends(&ends, paths->automaton, &text->segment->bytes, hit->start,
                                shortest ? PAR_ENDS_SHORTEST : PAR_ENDS_LONGEST, err);
    bool found = status == PAR_OK && ends.n > 0;
    if (found) hit->end = ends.data[0];
    par_sizes_clear(&ends);
    if (found || status != PAR_OK) return status;
    from = hit->start + 1;
  }
  return PAR_DONE;
}

/* Starts come from a run without the callout: what PCRE2's JIT learns of one start it
 * takes to hold for the next ones, which it does not where a callout rejects. */
static par_status next_constrained(par_regular_hit *hit, par_paths *paths,
                                   const par_paths_text *text, size_t from, bool shortest,
                                   par_error *err) {
  for (; from < text->segment->bytes.len; from = hit->start + 1) {
    visit v = {.paths = paths, .text = text, .wanted = shortest ? SHORTEST : LONGEST};
    par_status status = find_start(hit, paths, text, from, err);
    if (status != PAR_OK) return status;
    PAR_TRY(visit_paths(&v, hit->start, err));
    if (v.found) {
      *hit = v.best;
      return PAR_OK;
    }
    if (par_progress_step(text->progress, from, text->segment->bytes.len) != 0)
      return par_fail(err, PAR_ECANCELLED, "interrupted");
  }
  return PAR_DONE;
}

par_status par_paths_next(par_regular_hit *hit, par_paths *paths, const par_paths_text *text,
                          size_t from, bool shortest, par_error *err) {
  if (!constrained(paths)) return next_free(hit, paths, text, from, shortest, err);
  return next_constrained(hit, paths, text, from, shortest, err);
}

static int ascending(const void *a, const void *b) {
  size_t left = *(const size_t *)a;
  size_t right = *(const size_t *)b;
  return left < right ? -1 : left > right;
}

par_status par_paths_ends(par_sizes *ends, par_paths *paths, const par_paths_text *text,
                          size_t start, par_error *err) {
  par_sizes_reset(ends);
  if (!constrained(paths))
    return par_automaton_ends(ends, paths->automaton, &text->segment->bytes, start,
                              PAR_ENDS_ALL, err);
  visit v = {.paths = paths, .text = text, .wanted = ALL, .ends = ends};
  par_status status = visit_paths(&v, start, err);
  par_u8s_clear(&v.seen);
  if (status == PAR_OK && ends->failed) status = par_fail_memory(err);
  if (status != PAR_OK) return status;
  qsort(ends->data, ends->n, sizeof *ends->data, ascending);
  return PAR_OK;
}

par_status par_paths_labels(par_regular_hit *labels, par_paths *paths,
                            const par_paths_text *text, const par_regular_hit *hit,
                            par_error *err) {
  visit v = {.paths = paths, .text = text, .wanted = LABELS, .best = *hit};
  PAR_TRY(visit_paths(&v, hit->start, err));
  for (size_t i = 0; i < paths->n_labels; i++) labels[i] = v.found ? paths->found[i] : nowhere;
  return PAR_OK;
}
