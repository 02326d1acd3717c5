/* tailoring.c -- which of the rules above UAX #29 are in force, by name. */

#include "text/tailoring.h"

#include <string.h>

enum { MAX_VALUES = 4 };

typedef struct entry {
  const char *name;
  const char *values[MAX_VALUES]; /* the last is NULL */
} entry;

#define SWITCH \
  { "on", "off" }

/* In order of name, as the enumeration. */
static const entry entries[PAR_N_TAILORINGS] = {
  [PAR_TAILORING_ABBREVIATIONS] = {"abbreviations", SWITCH},
  [PAR_TAILORING_ADDRESSES] = {"addresses", SWITCH},
  [PAR_TAILORING_AMPERSANDS] = {"ampersands", SWITCH},
  [PAR_TAILORING_CLITICS] = {"clitics", {"possessive", "split", "off"}},
  [PAR_TAILORING_COLONS] = {"colons", SWITCH},
  [PAR_TAILORING_DICTIONARY] = {"dictionary", SWITCH},
  [PAR_TAILORING_EMOTICONS] = {"emoticons", SWITCH},
  [PAR_TAILORING_HYPHENS] = {"hyphens", SWITCH},
  [PAR_TAILORING_INITIALS] = {"initials", SWITCH},
  [PAR_TAILORING_LINES] = {"lines", {"join", "break"}},
  [PAR_TAILORING_LISTS] = {"lists", SWITCH},
  [PAR_TAILORING_NOTES] = {"notes", SWITCH},
  [PAR_TAILORING_NUMBERS] = {"numbers", SWITCH},
  [PAR_TAILORING_QUOTATIONS] = {"quotations", {"part", "whole"}},
  [PAR_TAILORING_RUNS] = {"runs", SWITCH},
  [PAR_TAILORING_SMALL] = {"small", SWITCH},
  [PAR_TAILORING_SPACED] = {"spaced", SWITCH},
  [PAR_TAILORING_STARTERS] = {"starters", SWITCH},
  [PAR_TAILORING_STOPS] = {"stops", SWITCH},
  [PAR_TAILORING_SYMBOLS] = {"symbols", SWITCH},
};

/* The numbers of the names and values that there are, "a, b, c". */
static void list_names(par_buf *out) {
  for (int i = 0; i < PAR_N_TAILORINGS; ++i) {
    if (i > 0) par_buf_append_cstr(out, ", ");
    par_buf_append_cstr(out, entries[i].name);
  }
}

static void list_values(par_buf *out, const entry *e) {
  for (int i = 0; e->values[i] != NULL; ++i) {
    if (i > 0) par_buf_append_cstr(out, ", ");
    par_buf_append_cstr(out, e->values[i]);
  }
}

static par_status refuse_name(const char *name, par_error *err) {
  par_buf names = {0};
  list_names(&names);
  par_status status = par_fail(err, PAR_EINVALID, "no tailoring '%.40s'; there are %s", name,
                               par_buf_cstr(&names));
  par_buf_clear(&names);
  return status;
}

static par_status refuse_value(const entry *e, const char *value, par_error *err) {
  par_buf values = {0};
  list_values(&values, e);
  par_status status = par_fail(err, PAR_EINVALID, "tailoring '%s' takes %s, not '%.40s'",
                               e->name, par_buf_cstr(&values), value);
  par_buf_clear(&values);
  return status;
}

par_status par_tailoring_set(par_tailoring *tailoring, const char *name, const char *value,
                             par_error *err) {
  int number = 0;
  while (number < PAR_N_TAILORINGS && strcmp(entries[number].name, name) != 0) ++number;
  if (number == PAR_N_TAILORINGS) return refuse_name(name, err);
  const entry *e = &entries[number];
  for (uint8_t i = 0; e->values[i] != NULL; ++i) {
    if (strcmp(e->values[i], value) != 0) continue;
    tailoring->value[number] = i;
    return PAR_OK;
  }
  return refuse_value(e, value, err);
}

void par_tailoring_write(par_buf *out, const par_tailoring *tailoring) {
  size_t start = out->len;
  for (int i = 0; i < PAR_N_TAILORINGS; ++i) {
    if (tailoring->value[i] == 0) continue;
    if (out->len > start) par_buf_append_byte(out, ' ');
    par_buf_append_cstr(out, entries[i].name);
    par_buf_append_byte(out, '=');
    par_buf_append_cstr(out, entries[i].values[tailoring->value[i]]);
  }
}

const char *par_tailoring_title(par_tailoring_name name) {
  return entries[name].name;
}

const char *const *par_tailoring_values(par_tailoring_name name) {
  return entries[name].values;
}
