/* style_names.c -- names of headings, titles and quotations. */

#include "formats/office/style_names.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

/* Names of headings. Word writes "heading 1" in every language, others what they show. */
static const char *const HEADINGS[] = {
  "heading",   "überschrift", "Überschrift", "titre",      "título",  "titulo",
  "titolo",    "kop",         "rubrik",      "overskrift", "otsikko", "nagłówek",
  "заголовок", "Заголовок",   "nadpis",      "címsor",     "başlık",  "titlu",
  "naslov",    "标题",        "標題",        "見出し",     "제목",    "عنوان",
  "כותרת",     "επικεφαλίδα", "Επικεφαλίδα",
};

static const char *const TITLES[] = {"title",  "titel",    "titulo",  "título",
                                     "titolo", "название", "Название"};

static const char *const QUOTES[] = {
  "quote",       "intense quote",  "block text",
  "quotation",   "quotations",     "blockquote",
  "block quote", "zitat",          "intensives zitat",
  "blocktext",   "citation",       "citation intense",
  "cita",        "cita destacada", "citazione",
  "citat",       "цитата",         "выделенная цитата",
};

static const char *const GATHERED[] = {"table of figures", "table of authorities"};

static bool is_one_of(const char *name, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (strcasecmp(name, list[i]) == 0) return true;
  return false;
}

/* Whether `name` is `word` and a number from 1 to 9: that number, else 0. */
static int level_after(const char *name, const char *word) {
  size_t len = strlen(word);
  if (strncasecmp(name, word, len) != 0) return 0;
  name += len + strspn(name + len, " ");
  return name[0] >= '1' && name[0] <= '9' && name[1] == '\0' ? name[0] - '0' : 0;
}

int par_style_level(const char *name) {
  for (size_t i = 0; i < sizeof HEADINGS / sizeof *HEADINGS; i++) {
    int level = level_after(name, HEADINGS[i]);
    if (level > 0) return level;
  }
  return 0;
}

bool par_style_is_title(const char *name) {
  return is_one_of(name, TITLES, sizeof TITLES / sizeof *TITLES);
}

bool par_style_is_quote(const char *name) {
  return is_one_of(name, QUOTES, sizeof QUOTES / sizeof *QUOTES);
}

bool par_style_is_contents(const char *name) {
  return level_after(name, "toc") > 0 || level_after(name, "index") > 0 ||
         is_one_of(name, GATHERED, sizeof GATHERED / sizeof *GATHERED);
}
