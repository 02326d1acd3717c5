/* odt_styles.c -- styles of OpenDocument, and the counters of lists. */

#include "formats/office/odt_styles.h"

#include <string.h>

#include "formats/office/office.h"
#include "formats/office/style_names.h"

static const char *keep(par_odt_sheet *sheet, const char *s) {
  return s == NULL ? NULL : par_arena_copy(&sheet->arena, s, strlen(s));
}

/* A part of marks; one that is too long to be one is none. */
static const char *keep_look(par_odt_sheet *sheet, const xmlNode *node, const char *name) {
  const char *s = par_markup_attribute(node, name);
  return s == NULL || strlen(s) > PAR_MARK_MAX ? NULL : keep(sheet, s);
}

/* The key of a style: names are apart by family. */
static size_t style_key(char key[256], char family, const char *name) {
  int len = snprintf(key, 256, "%c%s", family, name);
  return len > 255 ? 255 : (size_t)len;
}

static const char *language_of(const xmlNode *node) {
  const xmlNode *p = par_markup_child(node, "text-properties");
  const char *lang = p == NULL ? NULL : par_markup_attribute(p, "language");
  return lang == NULL || strcmp(lang, "none") == 0 || strcmp(lang, "zxx") == 0 ? NULL : lang;
}

static par_status take_style(par_odt_sheet *sheet, const xmlNode *node, par_error *err) {
  const char *name = par_markup_attribute(node, "name");
  const char *shown = par_markup_attribute(node, "display-name");
  const char *family = par_markup_attribute(node, "family");
  const xmlNode *words = par_markup_child(node, "text-properties");
  const char *display = words == NULL ? NULL : par_markup_attribute(words, "display");
  char key[256];
  bool added = false;
  if (name == NULL || family == NULL) return PAR_OK;
  size_t len = style_key(key, family[0], name);
  if (par_strmap_add(&sheet->style_ids, key, len, &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  if (!added) return PAR_OK;
  par_odt_style style = {
    .name = keep(sheet, shown == NULL ? name : shown),
    .parent = keep(sheet, par_markup_attribute(node, "parent-style-name")),
    .list = keep(sheet, par_markup_attribute(node, "list-style-name")),
    .lang = keep(sheet, language_of(node)),
    .hidden = display == NULL ? -1 : strcmp(display, "none") == 0,
  };
  return par_odt_styles_push(&sheet->styles, style) ? PAR_OK : par_fail_memory(err);
}

static int number_of(const xmlNode *node, const char *name, int missing) {
  const char *s = par_markup_attribute(node, name);
  long n = s == NULL ? missing : strtol(s, NULL, 10);
  return n < 0 || n > 1000000000 ? missing : (int)n;
}

/* The kind of the first numbers that a format shows: "a", "一, 二, 三, ...". */
static par_numeral kind_of(const char *format) {
  static const struct {
    const char *first;
    par_numeral kind;
  } kinds[] = {
    {"a", PAR_NUMERAL_LOWER_LETTER},
    {"A", PAR_NUMERAL_UPPER_LETTER},
    {"i", PAR_NUMERAL_LOWER_ROMAN},
    {"I", PAR_NUMERAL_UPPER_ROMAN},
    {"а", PAR_NUMERAL_LOWER_CYRILLIC},
    {"А", PAR_NUMERAL_UPPER_CYRILLIC},
    {"أ, ب, ت", PAR_NUMERAL_ARABIC_LETTER},
    {"أ, ب, ج", PAR_NUMERAL_ARABIC_ABJAD},
    {"一", PAR_NUMERAL_IDEOGRAPH},
    {"①", PAR_NUMERAL_CIRCLE},
    {"１", PAR_NUMERAL_WIDE},
  };
  if (format == NULL || format[0] == '\0') return PAR_NUMERAL_NONE;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strncmp(format, kinds[i].first, strlen(kinds[i].first)) == 0) return kinds[i].kind;
  return PAR_NUMERAL_DECIMAL;
}

static void take_level(par_odt_sheet *sheet, par_odt_list *list, const xmlNode *node) {
  int number = number_of(node, "level", 0);
  if (node->type != XML_ELEMENT_NODE || number < 1 || number > PAR_ODT_LEVELS) return;
  par_odt_level *level = &list->levels[number - 1];
  const char *sync = par_markup_attribute(node, "num-letter-sync");
  *level = (par_odt_level){
    .prefix = keep_look(sheet, node, "num-prefix"),
    .suffix = keep_look(sheet, node, "num-suffix"),
    .format = keep_look(sheet, node, "num-list-format"),
    .bullet = keep_look(sheet, node, "bullet-char"),
    .kind = kind_of(par_markup_attribute(node, "num-format")),
    .start = number_of(node, "start-value", 1),
    .n_shown = number_of(node, "display-levels", 1),
    .carry = sync == NULL || strcmp(sync, "true") != 0,
  };
  if (par_markup_is(node, "list-level-style-image")) level->bullet = "•";
}

static void take_levels(par_odt_sheet *sheet, par_odt_list *list, const xmlNode *node) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) take_level(sheet, list, n);
}

static par_status take_list(par_odt_sheet *sheet, const xmlNode *node, par_error *err) {
  const char *name = par_markup_attribute(node, "name");
  bool added = false;
  par_odt_list list = {0};
  if (name == NULL) return PAR_OK;
  if (par_strmap_add(&sheet->list_ids, name, strlen(name), &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  if (!added) return PAR_OK;
  take_levels(sheet, &list, node);
  return par_odt_lists_push(&sheet->lists, list) ? PAR_OK : par_fail_memory(err);
}

par_status par_odt_sheet_take(par_odt_sheet *sheet, const xmlNode *node, par_error *err) {
  if (par_markup_is(node, "style")) return take_style(sheet, node, err);
  if (par_markup_is(node, "list-style")) return take_list(sheet, node, err);
  if (par_markup_is(node, "outline-style")) take_levels(sheet, &sheet->outline, node);
  const char *family = par_markup_attribute(node, "family");
  if (par_markup_is(node, "default-style") && family != NULL &&
      strcmp(family, "paragraph") == 0 && sheet->lang == NULL)
    sheet->lang = keep(sheet, language_of(node));
  return PAR_OK;
}

/* So many styles based on one another at most; a circle ends there. */
enum { CHAIN_MAX = 32 };

par_odt_look par_odt_look_of(const par_odt_sheet *sheet, char family, const char *name) {
  par_odt_look look = {0};
  int hidden = -1;
  bool named = false;
  char key[256];
  for (int i = 0; name != NULL && i < CHAIN_MAX; i++) {
    uint32_t number = par_strmap_find(&sheet->style_ids, key, style_key(key, family, name));
    if (number == PAR_STRMAP_NONE) break;
    const par_odt_style *style = &sheet->styles.data[number];
    if (look.list == NULL) look.list = style->list;
    if (look.lang == NULL) look.lang = style->lang;
    if (hidden < 0) hidden = style->hidden;
    look.quote = look.quote || par_style_is_quote(style->name);
    /* The first named style tells: authors and subtitles are often based on the title. */
    if (!named) look.title = par_style_is_title(style->name);
    named = named || style->parent == NULL || strpbrk(style->name, "0123456789") == NULL;
    name = style->parent;
  }
  look.hidden = hidden == 1;
  return look;
}

par_odt_list *par_odt_list_find(const par_odt_sheet *sheet, const char *name) {
  uint32_t number =
    name == NULL ? PAR_STRMAP_NONE : par_strmap_find(&sheet->list_ids, name, strlen(name));
  return number == PAR_STRMAP_NONE ? NULL : &sheet->lists.data[number];
}

void par_odt_list_restart(par_odt_list *list, int level) {
  for (int i = level; i < PAR_ODT_LEVELS; i++) list->count.used[i] = false;
}

static void write_number(par_buf *mark, const par_odt_list *list, int level) {
  const par_odt_level *l = &list->levels[level];
  int number = list->count.used[level] ? list->count.counter[level] : l->start;
  par_numeral_write(mark, l->kind, number, l->carry);
}

/* %1% to %10% are the numbers of levels. */
static void write_format(par_buf *mark, const par_odt_list *list, int level,
                         const char *format) {
  while (*format != '\0') {
    char *end;
    long n = format[0] == '%' ? strtol(format + 1, &end, 10) : 0;
    if (n >= 1 && n <= level + 1 && *end == '%') {
      write_number(mark, list, (int)n - 1);
      format = end + 1;
    } else {
      par_buf_append_byte(mark, (uint8_t)*format++);
    }
  }
}

static void write_mark(par_buf *mark, const par_odt_list *list, int level) {
  const par_odt_level *l = &list->levels[level];
  if (l->bullet != NULL) {
    par_buf_append_cstr(mark, par_office_bullet(l->bullet));
    return;
  }
  if (l->kind == PAR_NUMERAL_NONE) return;
  if (l->format != NULL && l->format[0] != '\0') {
    write_format(mark, list, level, l->format);
    return;
  }
  if (l->prefix != NULL) par_buf_append_cstr(mark, l->prefix);
  int first = level + 1 - l->n_shown < 0 ? 0 : level + 1 - l->n_shown;
  for (int i = first; i <= level; i++) {
    size_t before = mark->len;
    write_number(mark, list, i);
    if (i < level && mark->len > before) par_buf_append_byte(mark, '.');
  }
  if (l->suffix != NULL) par_buf_append_cstr(mark, l->suffix);
}

void par_odt_list_next(par_buf *mark, par_odt_list *list, int level, int start) {
  if (level >= PAR_ODT_LEVELS) level = PAR_ODT_LEVELS - 1;
  if (start >= 0)
    list->count.counter[level] = start;
  else if (list->count.used[level])
    list->count.counter[level]++;
  else
    list->count.counter[level] = list->levels[level].start;
  list->count.used[level] = true;
  par_odt_list_restart(list, level + 1);
  write_mark(mark, list, level);
}

void par_odt_sheet_clear(par_odt_sheet *sheet) {
  par_strmap_clear(&sheet->style_ids);
  par_strmap_clear(&sheet->list_ids);
  par_odt_styles_clear(&sheet->styles);
  par_odt_lists_clear(&sheet->lists);
  par_arena_clear(&sheet->arena);
}
