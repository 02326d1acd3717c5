/* docx_styles.c -- styles, each with what it takes from the ones that it is based on. */

#include "formats/office/docx_styles.h"

#include <string.h>

#include "formats/office/style_names.h"

enum { NEW, ASKED, RESOLVED };

const char *par_docx_value(const xmlNode *properties, const char *name) {
  const xmlNode *n = properties == NULL ? NULL : par_markup_child(properties, name);
  return n == NULL ? NULL : par_markup_attribute(n, "val");
}

int par_docx_number(const xmlNode *properties, const char *name, int missing) {
  const char *value = par_docx_value(properties, name);
  if (value == NULL) return missing;
  char *end;
  long number = strtol(value, &end, 10);
  return end == value || number < -1 || number > 1000000000 ? missing : (int)number;
}

int par_docx_flag(const xmlNode *properties, const char *name) {
  if (properties == NULL || par_markup_child(properties, name) == NULL) return -1;
  const char *value = par_docx_value(properties, name);
  return value == NULL ||
         (strcmp(value, "0") != 0 && strcmp(value, "false") != 0 && strcmp(value, "off") != 0);
}

static void read_name(par_docx_style *style, const char *name) {
  int level = par_style_level(name);
  if (level > 0) style->level = level;
  style->title = par_style_is_title(name);
  style->quote = par_style_is_quote(name);
  style->contents = par_style_is_contents(name);
}

static const char *keep(par_docx_stylesheet *sheet, const char *s) {
  return s == NULL ? NULL : par_arena_copy(&sheet->arena, s, strlen(s));
}

/* Whether all that properties say is among these. */
static bool says_only(const xmlNode *properties, const char *const *names, size_t n_names) {
  for (const xmlNode *n = properties == NULL ? NULL : properties->children; n; n = n->next) {
    bool known = n->type != XML_ELEMENT_NODE;
    for (size_t i = 0; i < n_names && !known; i++) known = par_markup_is(n, names[i]);
    if (!known) return false;
  }
  return true;
}

/* Whether a style only takes numbers away or others, but none of another level; and changes
 * what makes place for them, where pages end, and what is not seen. */
static bool is_alike(const xmlNode *paragraph, const xmlNode *list, const xmlNode *run) {
  static const char *const of_paragraphs[] = {
    "numPr", "outlineLvl", "ind", "tabs", "keepNext", "keepLines", "rPr", "pageBreakBefore"};
  static const char *const of_runs[] = {"lang", "noProof", "webHidden"};
  return par_docx_number(list, "ilvl", -1) < 0 &&
         says_only(paragraph, of_paragraphs, sizeof of_paragraphs / sizeof *of_paragraphs) &&
         says_only(run, of_runs, sizeof of_runs / sizeof *of_runs);
}

static void read_properties(par_docx_stylesheet *sheet, par_docx_style *style,
                            const xmlNode *node) {
  const xmlNode *p = par_markup_child(node, "pPr"), *r = par_markup_child(node, "rPr");
  const xmlNode *list = p == NULL ? NULL : par_markup_child(p, "numPr");
  const char *name = par_docx_value(node, "name");
  if (name != NULL) read_name(style, name);
  int outline = par_docx_number(p, "outlineLvl", -1);
  style->alike = style->level < 0 && is_alike(p, list, r);
  if (outline >= 0) style->level = outline < 9 ? outline + 1 : 0;
  style->num_id = par_docx_number(list, "numId", -1);
  style->ilvl = par_docx_number(list, "ilvl", -1);
  style->hidden = par_docx_flag(r, "vanish");
  style->lang = keep(sheet, par_docx_value(r, "lang"));
  style->based_on = keep(sheet, par_docx_value(node, "basedOn"));
}

static par_status read_style(par_docx_stylesheet *sheet, const xmlNode *node, par_error *err) {
  const char *id = par_markup_attribute(node, "styleId");
  bool added = false;
  if (id == NULL) return PAR_OK;
  uint32_t number = par_strmap_add(&sheet->ids, id, strlen(id), &added);
  if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
  if (!added) return PAR_OK;
  par_docx_style style = {.level = -1};
  read_properties(sheet, &style, node);
  return par_docx_styles_push(&sheet->styles, style) ? PAR_OK : par_fail_memory(err);
}

/* Take from the style below what this one does not say. Names of authors and subtitles are
 * often based on the title, and are none. What looks like a heading is one of that level,
 * whatever outline level keeps it out of the contents or moves it there. */
static void inherit(par_docx_style *style, const par_docx_style *base) {
  if (style->level < 0 || (style->alike && base->level > 0)) style->level = base->level;
  if (style->num_id < 0) style->num_id = base->num_id;
  if (style->ilvl < 0) style->ilvl = base->ilvl;
  if (style->hidden < 0) style->hidden = base->hidden;
  if (style->lang == NULL) style->lang = base->lang;
  style->quote = style->quote || base->quote;
  style->contents = style->contents || base->contents;
}

/* So many styles based on one another at most. */
enum { CHAIN_MAX = 64 };

/* Resolve style `number` and those below it, the lowest first; a circle ends where it
 * closes. */
static void resolve(par_docx_stylesheet *sheet, uint32_t number) {
  uint32_t chain[CHAIN_MAX];
  int n = 0;
  par_docx_style *styles = sheet->styles.data;
  while (number != PAR_STRMAP_NONE && n < CHAIN_MAX && styles[number].state == NEW) {
    const char *base = styles[number].based_on;
    styles[number].state = ASKED;
    chain[n++] = number;
    number = base == NULL ? PAR_STRMAP_NONE : par_strmap_find(&sheet->ids, base, strlen(base));
  }
  const par_docx_style *base =
    number == PAR_STRMAP_NONE || styles[number].state != RESOLVED ? NULL : &styles[number];
  while (n > 0) {
    par_docx_style *style = &styles[chain[--n]];
    if (base != NULL) inherit(style, base);
    style->state = RESOLVED;
    base = style;
  }
}

par_status par_docx_stylesheet_read(par_docx_stylesheet *sheet, const xmlNode *root,
                                    par_error *err) {
  const xmlNode *defaults = par_markup_child(root, "docDefaults");
  const xmlNode *runs = defaults == NULL ? NULL : par_markup_child(defaults, "rPrDefault");
  if (runs != NULL)
    sheet->lang = keep(sheet, par_docx_value(par_markup_child(runs, "rPr"), "lang"));
  for (const xmlNode *n = root->children; n != NULL; n = n->next)
    if (par_markup_is(n, "style")) PAR_TRY(read_style(sheet, n, err));
  for (uint32_t i = 0; i < sheet->styles.n; i++) resolve(sheet, i);
  for (size_t i = 0; i < sheet->styles.n; i++)
    if (sheet->styles.data[i].level < 0) sheet->styles.data[i].level = 0;
  return PAR_OK;
}

const par_docx_style *par_docx_style_find(const par_docx_stylesheet *sheet, const char *id) {
  uint32_t number = id == NULL || sheet->styles.n == 0
                      ? PAR_STRMAP_NONE
                      : par_strmap_find(&sheet->ids, id, strlen(id));
  return number == PAR_STRMAP_NONE ? NULL : &sheet->styles.data[number];
}

void par_docx_stylesheet_clear(par_docx_stylesheet *sheet) {
  par_strmap_clear(&sheet->ids);
  par_docx_styles_clear(&sheet->styles);
  par_arena_clear(&sheet->arena);
}
