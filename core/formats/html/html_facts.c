/* html_facts.c -- which values are taken; JSON-LD. */

#include "formats/html/html_facts.h"

#include <jansson.h>
#include <string.h>
#include <strings.h>

#include "formats/iso_dates.h"

enum {
  VALUE_MAX = 4096, /* bytes; what is longer says nothing of a page */
  LINKED_DEPTH = 4, /* of objects and lists around an article */
  RANK_ARTICLE = 2,
  RANK_PAGE = 6
};

static bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0';
}

/* White space collapsed; the length. */
static size_t collapse(char *out, const char *s, size_t len) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) {
    if (!is_white(s[i]))
      out[n++] = s[i];
    else if (n > 0 && out[n - 1] != ' ')
      out[n++] = ' ';
  }
  while (n > 0 && out[n - 1] == ' ') n--;
  out[n] = '\0';
  return n;
}

static bool is_address(const char *s) {
  return strncasecmp(s, "http://", 7) == 0 || strncasecmp(s, "https://", 8) == 0;
}

/* "en_GB" as "en-GB"; false for what is no tag of a language. */
static bool mend_lang(char *s) {
  for (char *c = s; *c != '\0'; c++) {
    if (*c == '_') *c = '-';
    bool known = (*c >= '0' && *c <= '9') || ((*c | 0x20) >= 'a' && (*c | 0x20) <= 'z');
    if (!known && *c != '-') return false;
  }
  return strlen(s) >= 2;
}

/* Hold a value to what its field can be; the value, which may be another one. */
static const char *check(char *value, char date[PAR_DATE_SIZE], par_html_field field) {
  switch (field) {
    case PAR_FACT_DATE: return par_date_read(date, value, strlen(value)) ? date : NULL;
    case PAR_FACT_URL: return is_address(value) ? value : NULL;
    case PAR_FACT_LANG: return mend_lang(value) ? value : NULL;
    case PAR_FACT_AUTHOR:
      if (strncasecmp(value, "by ", 3) == 0) value += 3;
      return is_address(value) || *value == '@' ? NULL : value;
    default: return value;
  }
}

void par_html_facts_offer(par_html_facts *facts, par_html_field field, unsigned rank,
                          const char *value, size_t len) {
  char kept[VALUE_MAX + 1], date[PAR_DATE_SIZE];
  if (facts->values[field] != NULL && facts->ranks[field] <= rank) return;
  if (len > VALUE_MAX || collapse(kept, value, len) == 0) return;
  const char *checked = check(kept, date, field);
  if (checked == NULL || *checked == '\0') return;
  const char *copy = par_arena_copy(facts->arena, checked, strlen(checked));
  if (copy == NULL) facts->failed = true;
  facts->values[field] = copy;
  facts->ranks[field] = rank;
}

static void offer_json(par_html_facts *facts, par_html_field field, unsigned rank,
                       const json_t *value) {
  const char *s = json_string_value(value);
  if (s != NULL) par_html_facts_offer(facts, field, rank, s, strlen(s));
}

/* Names: a string, an object with a name, or a list of these, apart by commas. */
static void append_names(par_buf *out, const json_t *value) {
  const json_t *part = json_is_object(value) ? json_object_get(value, "name") : value;
  size_t i;
  if (json_is_string(part)) {
    if (out->len > 0) par_buf_append_cstr(out, ", ");
    par_buf_append_cstr(out, json_string_value(part));
  } else if (json_is_array(value)) {
    json_array_foreach(value, i, part) {
      if (!json_is_array(part)) append_names(out, part);
    }
  }
}

static void offer_names(par_html_facts *facts, par_html_field field, unsigned rank,
                        const json_t *value) {
  par_buf names = {0};
  append_names(&names, value);
  if (names.failed) facts->failed = true;
  if (names.len > 0) par_html_facts_offer(facts, field, rank, names.data, names.len);
  par_buf_clear(&names);
}

/* The rank of what an object says by its type; 0 when it is about something else. */
static unsigned rank_of_type(const json_t *type) {
  if (json_is_array(type)) type = json_array_get(type, 0);
  const char *name = json_string_value(type);
  if (name == NULL) return 0;
  if (strcasestr(name, "Article") != NULL || strcasestr(name, "Posting") != NULL ||
      strcasestr(name, "Report") != NULL || strcasestr(name, "Statement") != NULL ||
      strcasestr(name, "CreativeWork") != NULL)
    return RANK_ARTICLE;
  return strcasestr(name, "WebPage") != NULL || strcasestr(name, "ItemPage") != NULL
           ? RANK_PAGE
           : 0;
}

static void take_object(par_html_facts *facts, const json_t *object, unsigned rank) {
  offer_json(facts, PAR_FACT_TITLE, rank, json_object_get(object, "headline"));
  offer_json(facts, PAR_FACT_DATE, rank, json_object_get(object, "datePublished"));
  offer_json(facts, PAR_FACT_DATE, rank + 1, json_object_get(object, "dateCreated"));
  offer_json(facts, PAR_FACT_DESCRIPTION, rank + 1, json_object_get(object, "description"));
  offer_json(facts, PAR_FACT_URL, rank + 1, json_object_get(object, "url"));
  offer_json(facts, PAR_FACT_LANG, rank + 1, json_object_get(object, "inLanguage"));
  offer_names(facts, PAR_FACT_AUTHOR, rank, json_object_get(object, "author"));
  offer_names(facts, PAR_FACT_PUBLICATION, rank + 1, json_object_get(object, "publisher"));
}

static void take_value(par_html_facts *facts, const json_t *value, int depth) {
  const json_t *part;
  size_t i;
  if (depth > LINKED_DEPTH) return;
  json_array_foreach(value, i, part) {
    take_value(facts, part, depth + 1);
  }
  if (!json_is_object(value)) return;
  unsigned rank = rank_of_type(json_object_get(value, "@type"));
  if (rank > 0) take_object(facts, value, rank);
  take_value(facts, json_object_get(value, "@graph"), depth + 1);
  take_value(facts, json_object_get(value, "mainEntity"), depth + 1);
}

void par_html_facts_linked(par_html_facts *facts, const par_html_page *page) {
  const char *s = page->linked.data, *end = s + page->linked.len;
  while (s != NULL && s < end) {
    size_t len = strlen(s);
    json_t *value = json_loadb(s, len, 0, NULL);
    if (value != NULL) take_value(facts, value, 0);
    json_decref(value);
    s += len + 1;
  }
}
