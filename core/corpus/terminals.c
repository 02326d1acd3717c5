/* terminals.c -- which types satisfy which conditions.
 *
 * Values of all terminals on one attribute are looked up together, so that the
 * cost for a type does not grow with the number of word lists. */

#include "corpus/terminals.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "text/fold.h"
#include "text/shape.h"
#include "text/utf8.h"

enum { MATCH_LIMIT = 100000 };

typedef struct asker {
  const par_lexicon *lexicon;
  const par_terminal *terminals;
  size_t n;
  size_t n_bytes;          /* of a subset */
  uint8_t *subset_of_type; /* n_bytes for each type */
} asker;

static void set_bit(uint8_t *subset, size_t i) {
  subset[i / 8] |= (uint8_t)(1u << (i % 8));
}

static uint8_t *subset_of(const asker *a, uint32_t type) {
  return a->subset_of_type + (size_t)type * a->n_bytes;
}

static void unite(uint8_t *into, const uint8_t *from, size_t n_bytes) {
  for (size_t i = 0; i < n_bytes; i++) into[i] |= from[i];
}

/* The values of all terminals on one attribute, each with the subset of
 * terminals that name it. */
typedef struct value_table {
  par_strmap values;
  par_buf subsets;
} value_table;

static par_status add_value(value_table *table, par_slice value, size_t terminal,
                            size_t n_bytes, par_error *err) {
  static const char zeros[64];
  bool added;
  uint32_t number = par_strmap_add(&table->values, value.s, value.len, &added);
  if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
  for (size_t left = added ? n_bytes : 0; left > 0;) {
    size_t step = left < sizeof zeros ? left : sizeof zeros;
    par_buf_append(&table->subsets, zeros, step);
    left -= step;
  }
  PAR_TRY(par_buf_finish(&table->subsets, err));
  set_bit((uint8_t *)table->subsets.data + number * n_bytes, terminal);
  return PAR_OK;
}

static par_status fill_table(value_table *table, const asker *a, par_attribute attribute,
                             par_error *err) {
  for (size_t i = 0; i < a->n; i++) {
    const par_terminal *t = &a->terminals[i];
    if (t->kind != PAR_TERMINAL_VALUES || t->attribute != attribute) continue;
    for (size_t j = 0; j < t->n_values; j++)
      PAR_TRY(add_value(table, t->values[j], i, a->n_bytes, err));
  }
  return PAR_OK;
}

/* A set of values that has all that are in a table, and few others: by the first byte
 * and the length. */
enum { SIEVE_LENS = 64 };

typedef struct sieve {
  uint64_t lens[256]; /* by first byte */
} sieve;

static uint64_t sieve_bit(par_slice value) {
  return (uint64_t)1 << (value.len < SIEVE_LENS ? value.len : SIEVE_LENS - 1);
}

static bool may_pass(const sieve *s, par_slice value) {
  return value.len == 0 || (s->lens[(unsigned char)value.s[0]] & sieve_bit(value)) != 0;
}

static sieve sieve_of(const par_strmap *values) {
  sieve s = {{0}};
  for (uint32_t i = 0; i < values->n; i++) {
    par_slice value = {values->keys[i].s, values->keys[i].len};
    if (value.len > 0) s.lens[(unsigned char)value.s[0]] |= sieve_bit(value);
  }
  return s;
}

static par_status ask_values(asker *a, par_attribute attribute, par_error *err) {
  value_table table = {0};
  par_status status = fill_table(&table, a, attribute, err);
  if (status == PAR_OK && table.values.n > 0) {
    sieve first = sieve_of(&table.values);
    for (uint32_t type = 0; type < a->lexicon->n; type++) {
      par_slice value = par_lexicon_get(a->lexicon, type, attribute);
      if (!may_pass(&first, value)) continue;
      uint32_t number = par_strmap_find(&table.values, value.s, value.len);
      if (number != PAR_STRMAP_NONE)
        unite(subset_of(a, type), (const uint8_t *)table.subsets.data + number * a->n_bytes,
              a->n_bytes);
    }
  }
  par_strmap_clear(&table.values);
  par_buf_clear(&table.subsets);
  return status;
}

static par_status compile(pcre2_code **code, const par_terminal *terminal, par_error *err) {
  int number;
  PCRE2_SIZE offset;
  uint32_t options = PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_UTF | PCRE2_UCP |
                     PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C |
                     (terminal->caseless ? PCRE2_CASELESS : 0);
  *code = pcre2_compile((PCRE2_SPTR)terminal->pattern, PCRE2_ZERO_TERMINATED, options, &number,
                        &offset, NULL);
  if (*code == NULL) {
    char reason[160];
    if (number == PCRE2_ERROR_HEAP_FAILED) return par_fail_memory(err);
    pcre2_get_error_message(number, (PCRE2_UCHAR *)reason, sizeof reason);
    return par_fail(err, PAR_EINVALID, "regular expression '%s': %s at character %zu",
                    terminal->pattern, reason, offset);
  }
  pcre2_jit_compile(*code, PCRE2_JIT_COMPLETE);
  return PAR_OK;
}

typedef struct regex {
  par_buf plain; /* the value asked last, without diacritics */
  pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
  bool starts; /* whether only certain bytes can begin a match */
  bool start[256];
} regex;

static void clear_regex(regex *r) {
  pcre2_code_free(r->code);
  pcre2_match_data_free(r->data);
  pcre2_match_context_free(r->context);
  par_buf_clear(&r->plain);
}

/* PCRE2 knows a set of bytes, or one, which stands for both cases of a letter. */
static void find_starts(regex *r) {
  const uint8_t *set = NULL;
  uint32_t known = 0;
  uint32_t byte = 0;
  pcre2_pattern_info(r->code, PCRE2_INFO_FIRSTBITMAP, &set);
  pcre2_pattern_info(r->code, PCRE2_INFO_FIRSTCODETYPE, &known);
  pcre2_pattern_info(r->code, PCRE2_INFO_FIRSTCODEUNIT, &byte);
  r->starts = set != NULL || (known == 1 && byte < 0x80);
  for (unsigned i = 0; r->starts && i < 256; i++)
    r->start[i] = set != NULL ? (set[i / 8] >> (i % 8) & 1) != 0
                              : i == byte || (i < 0x80 && (i ^ byte) == 0x20);
}

static par_status open_regex(regex *r, const par_terminal *terminal, par_error *err) {
  PAR_TRY(compile(&r->code, terminal, err));
  r->data = pcre2_match_data_create(1, NULL);
  r->context = pcre2_match_context_create(NULL);
  if (r->data == NULL || r->context == NULL) return par_fail_memory(err);
  pcre2_set_match_limit(r->context, MATCH_LIMIT);
  find_starts(r);
  return PAR_OK;
}

/* What begins with certain bytes does not match the empty value. */
static bool may_begin(const regex *r, par_slice value) {
  return !r->starts || (value.len > 0 && r->start[(unsigned char)value.s[0]]);
}

static par_status match_regex(bool *matched, regex *r, const par_terminal *terminal,
                              par_slice value, par_error *err) {
  if (terminal->plain) {
    par_buf_reset(&r->plain);
    PAR_TRY(par_plain(&r->plain, value.s, value.len, err));
    value = (par_slice){r->plain.len == 0 ? "" : r->plain.data, (uint32_t)r->plain.len};
  }
  *matched = false;
  if (!may_begin(r, value)) return PAR_OK;
  int result = pcre2_match(r->code, (PCRE2_SPTR)value.s, value.len, 0, PCRE2_NO_UTF_CHECK,
                           r->data, r->context);
  *matched = result >= 0;
  if (result >= 0 || result == PCRE2_ERROR_NOMATCH) return PAR_OK;
  if (result == PCRE2_ERROR_NOMEMORY) return par_fail_memory(err);
  return par_fail(err, PAR_ELIMIT, "regular expression '%s' takes too long on '%.*s'",
                  terminal->pattern, (int)(value.len < 40 ? value.len : 40), value.s);
}

par_status par_regex_matches(bool *matched, const char *pattern, const char *value, size_t len,
                             par_error *err) {
  par_terminal terminal = {.kind = PAR_TERMINAL_REGEX, .pattern = pattern};
  par_slice slice = {value, (uint32_t)len};
  regex r = {0};
  *matched = false;
  par_status status = open_regex(&r, &terminal, err);
  if (status == PAR_OK && par_utf8_valid(value, len) == len)
    status = match_regex(matched, &r, &terminal, slice, err);
  clear_regex(&r);
  return status;
}

static par_status ask_regex(asker *a, size_t i, par_error *err) {
  const par_terminal *terminal = &a->terminals[i];
  regex r = {0};
  bool matched;
  par_status status = open_regex(&r, terminal, err);
  for (uint32_t type = 0; status == PAR_OK && type < a->lexicon->n; type++) {
    par_slice value = par_lexicon_get(a->lexicon, type, terminal->attribute);
    status = match_regex(&matched, &r, terminal, value, err);
    if (status == PAR_OK && matched) set_bit(subset_of(a, type), i);
  }
  clear_regex(&r);
  return status;
}

static par_status ask_pattern(uint32_t *masks, uint32_t bit, const par_terminal *terminal,
                              par_string_fn string, const void *payload, uint32_t first,
                              uint32_t end, par_error *err) {
  regex r = {0};
  bool matched;
  par_status status = open_regex(&r, terminal, err);
  for (uint32_t i = first; status == PAR_OK && i < end; i++) {
    status = match_regex(&matched, &r, terminal, string(payload, i), err);
    if (status == PAR_OK && matched) masks[i] |= bit;
  }
  clear_regex(&r);
  return status;
}

par_status par_terminal_ask(uint32_t *masks, uint32_t bit, const par_terminal *terminal,
                            par_string_fn string, const void *payload, uint32_t first,
                            uint32_t end, par_error *err) {
  if (terminal->pattern != NULL)
    return ask_pattern(masks, bit, terminal, string, payload, first, end, err);
  par_strmap wanted = {0};
  bool failed = false;
  for (size_t i = 0; i < terminal->n_values; i++)
    failed = failed || par_strmap_add(&wanted, terminal->values[i].s, terminal->values[i].len,
                                      NULL) == PAR_STRMAP_NONE;
  for (uint32_t i = first; !failed && wanted.n > 0 && i < end; i++) {
    par_slice value = string(payload, i);
    if (par_strmap_find(&wanted, value.s, value.len) != PAR_STRMAP_NONE) masks[i] |= bit;
  }
  par_strmap_clear(&wanted);
  return failed ? par_fail_memory(err) : PAR_OK;
}

static par_status ask_all(asker *a, par_error *err) {
  for (unsigned attribute = 0; attribute < PAR_N_ATTRIBUTES; attribute++)
    PAR_TRY(ask_values(a, (par_attribute)attribute, err));
  for (size_t i = 0; i < a->n; i++) {
    const par_terminal *terminal = &a->terminals[i];
    if (terminal->kind == PAR_TERMINAL_REGEX) PAR_TRY(ask_regex(a, i, err));
    if (terminal->kind != PAR_TERMINAL_TYPES) continue;
    if (terminal->n_types != a->lexicon->n)
      return par_fail(err, PAR_EBUSY, "the corpus has grown; match again");
    for (uint32_t type = 0; type < a->lexicon->n; type++)
      if (terminal->types[type]) set_bit(subset_of(a, type), i);
  }
  return PAR_OK;
}

static bool is_empty(const uint8_t *subset, size_t n_bytes) {
  uint8_t any = 0;
  for (size_t i = 0; i < n_bytes; i++) any |= subset[i];
  return any == 0;
}

/* Of a subset that is not empty. */
static void keep_first(uint8_t *subset, size_t n_bytes) {
  size_t i = 0;
  while (subset[i] == 0) i++;
  subset[i] &= (uint8_t)-subset[i];
  memset(subset + i + 1, 0, n_bytes - i - 1);
}

static par_status number_subsets(par_subsets *subsets, const asker *a, bool first,
                                 par_error *err) {
  if (!par_u32s_reserve(&subsets->of_type, a->lexicon->n)) return par_fail_memory(err);
  for (uint32_t type = 0; type < a->lexicon->n; type++) {
    uint8_t *subset = subset_of(a, type);
    if (is_empty(subset, a->n_bytes)) { /* as most are */
      par_u32s_push(&subsets->of_type, 0);
      continue;
    }
    if (first) keep_first(subset, a->n_bytes);
    uint32_t number = par_strmap_add(&subsets->sets, (const char *)subset, a->n_bytes, NULL);
    if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
    par_u32s_push(&subsets->of_type, number);
  }
  return PAR_OK;
}

par_status par_subsets_compute(par_subsets *subsets, const par_lexicon *lexicon,
                               const par_terminal *terminals, size_t n, bool first,
                               par_error *err) {
  asker a = {lexicon, terminals, n, n / 8 + 1, NULL};
  a.subset_of_type = calloc((size_t)lexicon->n + 1, a.n_bytes);
  if (a.subset_of_type == NULL) return par_fail_memory(err);
  /* The last one is no type's: it is the empty subset, which gets number 0. */
  uint32_t empty =
    par_strmap_add(&subsets->sets, (const char *)subset_of(&a, lexicon->n), a.n_bytes, NULL);
  par_status status = empty == PAR_STRMAP_NONE ? par_fail_memory(err) : ask_all(&a, err);
  if (status == PAR_OK) status = number_subsets(subsets, &a, first, err);
  free(a.subset_of_type);
  return status;
}

void par_subsets_clear(par_subsets *subsets) {
  par_strmap_clear(&subsets->sets);
  par_u32s_clear(&subsets->of_type);
}
