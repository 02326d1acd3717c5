/* docx_numbering.c -- lists of a DOCX file: definitions, counters, marks. */

#include "formats/office/docx_numbering.h"

#include <string.h>

#include "formats/office/office.h"

par_numeral par_docx_numeral(const char *format) {
  static const struct {
    const char *name;
    par_numeral kind;
  } kinds[] = {
    {"none", PAR_NUMERAL_NONE},
    {"decimal", PAR_NUMERAL_DECIMAL},
    {"decimalZero", PAR_NUMERAL_ZERO},
    {"lowerLetter", PAR_NUMERAL_LOWER_LETTER},
    {"upperLetter", PAR_NUMERAL_UPPER_LETTER},
    {"lowerRoman", PAR_NUMERAL_LOWER_ROMAN},
    {"upperRoman", PAR_NUMERAL_UPPER_ROMAN},
    {"ordinal", PAR_NUMERAL_ORDINAL},
    {"decimalEnclosedCircle", PAR_NUMERAL_CIRCLE},
    {"decimalEnclosedCircleChinese", PAR_NUMERAL_CIRCLE},
    {"decimalEnclosedParen", PAR_NUMERAL_PAREN},
    {"decimalEnclosedFullstop", PAR_NUMERAL_STOP},
    {"decimalFullWidth", PAR_NUMERAL_WIDE},
    {"decimalFullWidth2", PAR_NUMERAL_WIDE},
    {"chineseCounting", PAR_NUMERAL_IDEOGRAPH},
    {"chineseCountingThousand", PAR_NUMERAL_IDEOGRAPH},
    {"taiwaneseCounting", PAR_NUMERAL_IDEOGRAPH},
    {"taiwaneseCountingThousand", PAR_NUMERAL_IDEOGRAPH},
    {"japaneseCounting", PAR_NUMERAL_IDEOGRAPH},
    {"arabicAlpha", PAR_NUMERAL_ARABIC_LETTER},
    {"arabicAbjad", PAR_NUMERAL_ARABIC_ABJAD},
    {"russianLower", PAR_NUMERAL_LOWER_CYRILLIC},
    {"russianUpper", PAR_NUMERAL_UPPER_CYRILLIC},
    {"chicago", PAR_NUMERAL_SYMBOL},
  };
  for (size_t i = 0; format != NULL && i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(kinds[i].name, format) == 0) return kinds[i].kind;
  return PAR_NUMERAL_DECIMAL;
}

static const char *keep(par_docx_numbering *n, const char *s) {
  return s == NULL ? NULL : par_arena_copy(&n->arena, s, strlen(s));
}

/* What marks look like; one that is too long to be one is none. */
static const char *keep_look(par_docx_numbering *n, const char *s) {
  return s == NULL || strlen(s) > PAR_MARK_MAX ? NULL : keep(n, s);
}

static void read_level(par_docx_numbering *n, par_docx_level *level, const xmlNode *node) {
  const char *format = par_docx_value(node, "numFmt"), *suffix = par_docx_value(node, "suff");
  *level = (par_docx_level){
    .text = keep_look(n, par_docx_value(node, "lvlText")),
    .style = keep(n, par_docx_value(node, "pStyle")),
    .kind = par_docx_numeral(format),
    .start = par_docx_number(node, "start", 0),
    .restart = par_docx_number(node, "lvlRestart", -1),
    .bullet = format != NULL && strcmp(format, "bullet") == 0,
    .legal = par_docx_flag(node, "isLgl") == 1,
    .glued = suffix != NULL && strcmp(suffix, "nothing") == 0,
    .defined = true,
  };
}

/* The number in an attribute, -1 when it is none of a level. */
static int level_number(const xmlNode *node) {
  const char *s = par_markup_attribute(node, "ilvl");
  return s != NULL && s[0] >= '0' && s[0] <= '8' && s[1] == '\0' ? s[0] - '0' : -1;
}

static par_status read_list(par_docx_numbering *n, const xmlNode *node, par_error *err) {
  const char *id = par_markup_attribute(node, "abstractNumId");
  bool added = false;
  if (id == NULL) return PAR_OK;
  if (par_strmap_add(&n->list_ids, id, strlen(id), &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  if (!added) return PAR_OK;
  par_docx_list list = {.style_link = keep(n, par_docx_value(node, "numStyleLink"))};
  for (const xmlNode *l = node->children; l != NULL; l = l->next) {
    int number = par_markup_is(l, "lvl") ? level_number(l) : -1;
    if (number >= 0) read_level(n, &list.levels[number], l);
  }
  return par_docx_lists_push(&n->lists, list) ? PAR_OK : par_fail_memory(err);
}

static par_status read_override(par_docx_numbering *n, par_docx_num *num, const xmlNode *node,
                                par_error *err) {
  int number = level_number(node);
  const xmlNode *level = par_markup_child(node, "lvl");
  if (number < 0) return PAR_OK;
  num->start[number] = par_docx_number(node, "startOverride", -1);
  if (level == NULL) return PAR_OK;
  num->own[number] = par_arena_alloc(&n->arena, sizeof **num->own);
  if (num->own[number] == NULL) return par_fail_memory(err);
  read_level(n, num->own[number], level);
  return PAR_OK;
}

static par_status read_num(par_docx_numbering *n, const xmlNode *node, par_error *err) {
  const char *id = par_markup_attribute(node, "numId");
  const char *list = par_docx_value(node, "abstractNumId");
  bool added = false;
  par_docx_num num = {.list = PAR_STRMAP_NONE};
  if (list != NULL) num.list = par_strmap_find(&n->list_ids, list, strlen(list));
  if (id == NULL || num.list == PAR_STRMAP_NONE) return PAR_OK;
  if (par_strmap_add(&n->num_ids, id, strlen(id), &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  if (!added) return PAR_OK;
  for (int i = 0; i < PAR_DOCX_LEVELS; i++) num.start[i] = -1;
  for (const xmlNode *o = node->children; o != NULL; o = o->next)
    if (par_markup_is(o, "lvlOverride")) PAR_TRY(read_override(n, &num, o, err));
  return par_docx_nums_push(&n->nums, num) ? PAR_OK : par_fail_memory(err);
}

par_status par_docx_numbering_read(par_docx_numbering *n, const xmlNode *root,
                                   const par_docx_stylesheet *sheet, par_error *err) {
  n->sheet = sheet;
  for (const xmlNode *c = root->children; c != NULL; c = c->next)
    if (par_markup_is(c, "abstractNum")) PAR_TRY(read_list(n, c, err));
  for (const xmlNode *c = root->children; c != NULL; c = c->next)
    if (par_markup_is(c, "num")) PAR_TRY(read_num(n, c, err));
  return PAR_OK;
}

static par_docx_num *find_num(const par_docx_numbering *n, int num_id) {
  char id[16];
  int len = snprintf(id, sizeof id, "%d", num_id);
  if (n->nums.n == 0) return NULL;
  uint32_t number = par_strmap_find(&n->num_ids, id, (size_t)len);
  return number == PAR_STRMAP_NONE ? NULL : &n->nums.data[number];
}

/* How the list looks: where that is said by a style, that style's list, at two removes at
 * most. */
static par_docx_list *find_list(const par_docx_numbering *n, const par_docx_num *num) {
  par_docx_list *list = &n->lists.data[num->list];
  for (int i = 0; i < 2 && list->style_link != NULL && !list->levels[0].defined; i++) {
    const par_docx_style *style = par_docx_style_find(n->sheet, list->style_link);
    const par_docx_num *other = style == NULL ? NULL : find_num(n, style->num_id);
    if (other == NULL) break;
    list = &n->lists.data[other->list];
  }
  return list;
}

static const par_docx_level *level_of(const par_docx_num *num, const par_docx_list *list,
                                      int i) {
  return num->own[i] != NULL ? num->own[i] : &list->levels[i];
}

int par_docx_numbering_level(const par_docx_numbering *n, int num_id, const char *style) {
  const par_docx_num *num = find_num(n, num_id);
  if (num == NULL || style == NULL) return -1;
  const par_docx_list *list = find_list(n, num);
  for (int i = 0; i < PAR_DOCX_LEVELS; i++) {
    const par_docx_level *level = level_of(num, list, i);
    if (level->style != NULL && strcmp(level->style, style) == 0) return i;
  }
  return -1;
}

/* Count on at a level; those below it begin anew, unless they say after which. */
static void count(par_docx_num *num, par_docx_list *list, int ilvl) {
  int start = num->start[ilvl] >= 0 ? num->start[ilvl] : level_of(num, list, ilvl)->start;
  bool begins = num->start[ilvl] >= 0 && !num->begun[ilvl];
  num->begun[ilvl] = true;
  if (list->used[ilvl] && !begins)
    list->counter[ilvl]++;
  else
    list->counter[ilvl] = start;
  list->used[ilvl] = true;
  for (int i = ilvl + 1; i < PAR_DOCX_LEVELS; i++) {
    int restart = level_of(num, list, i)->restart;
    if (restart < 0 || (restart > 0 && ilvl < restart)) list->used[i] = false;
  }
}

/* The text of a level, each %1 to %9 in it by the number of that level. */
static void write_mark(par_buf *mark, const par_docx_num *num, const par_docx_list *list,
                       int ilvl) {
  const par_docx_level *level = level_of(num, list, ilvl);
  for (const char *s = level->text; *s != '\0'; s++) {
    if (s[0] != '%' || s[1] < '1' || s[1] > '9') {
      par_buf_append_byte(mark, (uint8_t)*s);
      continue;
    }
    int other = *++s - '1';
    const par_docx_level *l = level_of(num, list, other);
    int number = list->used[other] ? list->counter[other] : l->start;
    if (other <= ilvl)
      par_numeral_write(mark, level->legal ? PAR_NUMERAL_DECIMAL : l->kind, number, false);
  }
}

void par_docx_numbering_next(par_buf *mark, bool *glued, par_docx_numbering *n, int num_id,
                             int ilvl) {
  par_docx_num *num = find_num(n, num_id);
  *glued = false;
  if (num == NULL || ilvl < 0 || ilvl >= PAR_DOCX_LEVELS) return;
  par_docx_list *list = find_list(n, num);
  const par_docx_level *level = level_of(num, list, ilvl);
  count(num, list, ilvl);
  *glued = level->glued;
  if (level->text == NULL || (level->kind == PAR_NUMERAL_NONE && level->text[0] == '%'))
    return;
  if (level->bullet)
    par_buf_append_cstr(mark, par_office_bullet(level->text));
  else
    write_mark(mark, num, list, ilvl);
}

void par_docx_numbering_clear(par_docx_numbering *n) {
  par_strmap_clear(&n->list_ids);
  par_strmap_clear(&n->num_ids);
  par_docx_lists_clear(&n->lists);
  par_docx_nums_clear(&n->nums);
  par_arena_clear(&n->arena);
}
