/* html_tags.c -- looking elements and attributes up by name. */

#include "formats/html/html_tags.h"

#include <string.h>

typedef struct known_tag {
  const char *name;
  uint8_t flags, mode;
} known_tag;

static const known_tag TAGS[] = {
#define X(tag, name, flags, mode) {name, flags, PAR_HTML_##mode},
  PAR_HTML_TAGS(X)
#undef X
    {"x", 0, PAR_HTML_DATA},
  {"", 0, PAR_HTML_DATA},
};

static const char *const ATTRIBUTES[] = {
#define X(attr, name) name,
  PAR_HTML_ATTRIBUTES(X)
#undef X
};

/* As strcmp, of a name with its length and one with a NUL. */
static int compare(const char *name, size_t len, const char *known) {
  int order = strncmp(name, known, len);
  return order != 0 ? order : known[len] == '\0' ? 0 : -1;
}

par_html_tag par_html_tag_of(const char *name, size_t len) {
  unsigned low = 0, high = PAR_TAG_OTHER;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = compare(name, len, TAGS[middle].name);
    if (order == 0) return (par_html_tag)middle;
    if (order > 0)
      low = middle + 1;
    else
      high = middle;
  }
  return PAR_TAG_OTHER;
}

par_html_attr par_html_attr_of(const char *name, size_t len) {
  unsigned low = 0, high = PAR_ATTR_NONE;
  while (low < high) {
    unsigned middle = (low + high) / 2;
    int order = compare(name, len, ATTRIBUTES[middle]);
    if (order == 0) return (par_html_attr)middle;
    if (order > 0)
      low = middle + 1;
    else
      high = middle;
  }
  return PAR_ATTR_NONE;
}

const char *par_html_tag_name(par_html_tag tag) {
  return TAGS[tag].name;
}

const char *par_html_attr_name(par_html_attr attr) {
  return ATTRIBUTES[attr];
}

unsigned par_html_tag_flags(par_html_tag tag) {
  return TAGS[tag].flags;
}

par_html_mode par_html_tag_mode(par_html_tag tag) {
  return (par_html_mode)TAGS[tag].mode;
}
