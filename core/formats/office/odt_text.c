/* odt_text.c -- paragraphs, lists, tables and notes of OpenDocument. */

#include "formats/office/odt_text.h"

#include <string.h>

static void blocks(par_odt_text *t, const xmlNode *parent) {
  for (const xmlNode *n = parent->children; n != NULL; n = n->next) par_odt_text_block(t, n);
}

static void inlines(par_odt_text *t, const xmlNode *node);

static bool is_any(const xmlNode *node, const char *const *names, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (par_markup_is(node, names[i])) return true;
  return false;
}

/* Whether an element says that it is hidden: always, or as its condition was when the file
 * was saved. */
static bool is_hidden(const xmlNode *node) {
  const char *display = par_markup_attribute(node, "display");
  const char *hidden = par_markup_attribute(node, "is-hidden");
  if (display != NULL && strcmp(display, "none") == 0) return true;
  return hidden != NULL && strcmp(hidden, "true") == 0;
}

/* The text boxes and shapes in a frame. */
static void put_by_boxes(par_odt_text *t, const xmlNode *node) {
  static const char *const boxes[] = {"text-box",  "custom-shape", "rect",   "line",
                                      "connector", "ellipse",      "circle", "polygon"};
  const xmlNode *n = node;
  while (n != NULL) {
    bool is_box = is_any(n, boxes, sizeof boxes / sizeof *boxes);
    if (is_box) par_office_nodes_push(&t->office.boxes, n);
    n = par_markup_following(n, node, !is_box);
  }
}

/* A frame shows a formula in its line, and text boxes behind the paragraph. */
static void take_frame(par_odt_text *t, const xmlNode *node) {
  const xmlNode *object = par_markup_child(node, "object");
  const char *formula =
    object == NULL ? NULL : par_odt_formula_of(&t->formulas, &t->office.scratch, object);
  if (formula != NULL) return par_office_show(&t->office, formula, NULL);
  put_by_boxes(t, node);
}

static void take_note(par_odt_text *t, const xmlNode *node) {
  const xmlNode *mark = par_markup_child(node, "note-citation");
  const xmlNode *body = par_markup_child(node, "note-body");
  const char *kind = par_markup_attribute(node, "note-class");
  par_buf number = {0};
  if (mark == NULL || body == NULL) return;
  par_markup_text(&number, mark);
  par_office_refer(&t->office, body, par_buf_cstr(&number),
                   kind != NULL && strcmp(kind, "endnote") == 0);
  par_buf_clear(&number);
}

static void take_link(par_odt_text *t, const xmlNode *node) {
  const char *href = par_markup_attribute(node, "href");
  if (href == NULL || href[0] == '#') return inlines(t, node);
  par_office_open(&t->office, "link", "href", href, NULL, NULL);
  inlines(t, node);
  par_office_close(&t->office);
}

static void take_span(par_odt_text *t, const xmlNode *node) {
  par_odt_look look =
    par_odt_look_of(&t->sheet, 't', par_markup_attribute(node, "style-name"));
  const char *lang = t->lang;
  if (look.hidden) return;
  if (look.lang != NULL) t->lang = look.lang;
  inlines(t, node);
  t->lang = lang;
}

static void take_tab(par_odt_text *t, const xmlNode *node) {
  (void)node;
  par_office_gap(&t->office, PAR_GAP_TAB);
}

static void take_break(par_odt_text *t, const xmlNode *node) {
  (void)node;
  par_office_gap(&t->office, PAR_GAP_LINE);
}

static void take_space(par_odt_text *t, const xmlNode *node) {
  (void)node;
  par_office_show(&t->office, " ", NULL);
}

static void take_ruby(par_odt_text *t, const xmlNode *node) {
  const xmlNode *base = par_markup_child(node, "ruby-base");
  if (base != NULL) inlines(t, base);
}

/* Text with a condition; where the file does not say how that was, it is hidden. */
static void take_hidden_text(par_odt_text *t, const xmlNode *node) {
  if (par_markup_attribute(node, "is-hidden") != NULL) inlines(t, node);
}

static void take_nothing(par_odt_text *t, const xmlNode *node) {
  (void)t;
  (void)node;
}

/* What is done with an element in a paragraph; those that are not here are looked into,
 * unless they say that they are hidden. */
static const struct {
  const char *name;
  void (*take)(par_odt_text *t, const xmlNode *node);
} ELEMENTS[] = {
  {"span", take_span},
  {"s", take_space},
  {"tab", take_tab},
  {"line-break", take_break},
  {"a", take_link},
  {"note", take_note},
  {"annotation", take_nothing},
  {"ruby", take_ruby},
  {"frame", take_frame},
  {"g", put_by_boxes},
  {"custom-shape", put_by_boxes},
  {"rect", put_by_boxes},
  {"line", put_by_boxes},
  {"connector", put_by_boxes},
  {"ellipse", put_by_boxes},
  {"circle", put_by_boxes},
  {"polygon", put_by_boxes},
  {"hidden-text", take_hidden_text},
  {"hidden-paragraph", take_nothing},
  {"placeholder", take_nothing},
  {"script", take_nothing},
  {"tracked-changes", take_nothing},
  {"object", take_nothing},
  {"title", take_nothing},
  {"desc", take_nothing},
};

enum { N_ELEMENTS = sizeof ELEMENTS / sizeof *ELEMENTS };

static void take_element(par_odt_text *t, const xmlNode *node) {
  if (is_hidden(node)) return;
  for (int i = 0; i < N_ELEMENTS; i++)
    if (strcmp((const char *)node->name, ELEMENTS[i].name) == 0)
      return ELEMENTS[i].take(t, node);
  inlines(t, node);
}

static void inlines(par_odt_text *t, const xmlNode *node) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (n->type == XML_ELEMENT_NODE)
      take_element(t, n);
    else if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
      par_office_show_word(&t->office, (const char *)n->content,
                           t->lang != NULL ? t->lang : t->sheet.lang);
  }
}

static int number_of(const xmlNode *node, const char *name, int missing) {
  const char *s = par_markup_attribute(node, name);
  long n = s == NULL ? missing : strtol(s, NULL, 10);
  return n < 0 || n > 1000000000 ? missing : (int)n;
}

/* The number of a paragraph in an item, of which it is the first, or of a heading. */
static void read_mark(par_odt_text *t, const xmlNode *node, const par_odt_look *look,
                      int level) {
  par_office *o = &t->office;
  const char *header = par_markup_attribute(node, "is-list-header");
  if (t->at.depth == 0) par_buf_reset(&o->mark);
  if (t->at.depth > 0 && !t->at.counted && !t->at.unmarked) {
    par_odt_list *list =
      t->at.list != NULL ? t->at.list : par_odt_list_find(&t->sheet, look->list);
    t->at.counted = true;
    par_buf_reset(&o->mark);
    if (list != NULL) par_odt_list_next(&o->mark, list, t->at.depth - 1, t->at.start);
  } else if (t->at.depth == 0 && level > 0 &&
             (header == NULL || strcmp(header, "true") != 0)) {
    const char *again = par_markup_attribute(node, "restart-numbering");
    int start = again != NULL && strcmp(again, "true") == 0 ? 1 : -1;
    par_odt_list_next(&o->mark, &t->sheet.outline, level - 1,
                      number_of(node, "start-value", start));
  }
  if (o->mark.len > 0) par_office_trim_mark(o);
}

static void take_boxes(par_odt_text *t) {
  par_odt_place outer = t->at;
  par_office_nodes boxes = t->office.boxes;
  t->office.boxes = (par_office_nodes){0};
  t->at.depth = 0;
  t->at.list = NULL;
  for (size_t i = 0; i < boxes.n; i++) blocks(t, boxes.data[i]);
  par_office_nodes_clear(&boxes);
  t->at = outer;
}

/* Whether a field in a paragraph hides all of it. */
static bool is_hidden_by_field(const xmlNode *paragraph) {
  const xmlNode *field = par_markup_child(paragraph, "hidden-paragraph");
  return field != NULL && is_hidden(field);
}

/* A paragraph, or a heading of a level above 0. */
static void take_paragraph(par_odt_text *t, const xmlNode *node, int level) {
  par_office *o = &t->office;
  par_odt_look look =
    par_odt_look_of(&t->sheet, 'p', par_markup_attribute(node, "style-name"));
  if (look.hidden || is_hidden_by_field(node)) return;
  uint32_t before = par_composer_at(&o->composer);
  read_mark(t, node, &look, level);
  bool is_item = t->at.depth > 0 && level == 0;
  par_office_unit(o, is_item && o->mark.len > 0);
  if (look.title) par_office_open(o, "title", NULL, NULL, NULL, NULL);
  if (look.quote) par_office_open(o, "quote", NULL, NULL, NULL, NULL);
  if (t->gathered) par_office_open(o, "contents", NULL, NULL, NULL, NULL);
  int n_spans = par_office_open_unit(o, level) + t->gathered;
  t->lang = look.lang;
  inlines(t, node);
  if (is_item) par_office_show_mark(o);
  while (n_spans-- > 0) par_office_close(o);
  if (look.quote) par_office_close(o);
  if (look.title) par_office_close(o);
  par_office_end(o, before, is_item, look.title);
  if (o->boxes.n > 0) take_boxes(t);
}

/* An item, or the header of a list. */
static void take_item(par_odt_text *t, const xmlNode *node) {
  t->at.counted = false;
  t->at.unmarked = par_markup_is(node, "list-header");
  t->at.start = number_of(node, "start-value", -1);
  par_buf_reset(&t->office.mark);
  blocks(t, node);
  par_buf_reset(&t->office.mark);
}

/* Begin the count of a list at a level anew, unless it goes on with one before it: with the
 * last one of its style, or the one of that id. */
static void begin_count(par_odt_text *t, const xmlNode *node, int level) {
  const char *how = par_markup_attribute(node, "continue-numbering");
  const char *id = par_markup_attribute(node, "continue-list");
  if (id != NULL && t->ended.n > 0) {
    uint32_t number = par_strmap_find(&t->list_ids, id, strlen(id));
    if (number != PAR_STRMAP_NONE) t->at.list->count = t->ended.data[number];
  } else if (id == NULL && (how == NULL || strcmp(how, "true") != 0)) {
    par_odt_list_restart(t->at.list, level);
  }
}

/* Keep how far a list counted, for one that goes on with it. */
static void end_count(par_odt_text *t, const xmlNode *node) {
  const char *id = par_markup_attribute(node, "id");
  bool added = false;
  if (id == NULL) return;
  uint32_t number = par_strmap_add(&t->list_ids, id, strlen(id), &added);
  if (number == PAR_STRMAP_NONE ||
      (added && !par_odt_counts_push(&t->ended, t->at.list->count)))
    t->office.composer.status = par_fail_memory(&t->office.composer.err);
  else
    t->ended.data[number] = t->at.list->count;
}

static void take_list(par_odt_text *t, const xmlNode *node) {
  par_odt_place outer = t->at;
  par_odt_list *own = par_odt_list_find(&t->sheet, par_markup_attribute(node, "style-name"));
  if (own != NULL) t->at.list = own;
  int level = t->at.depth < PAR_ODT_LEVELS ? t->at.depth : PAR_ODT_LEVELS - 1;
  if (t->at.list != NULL) begin_count(t, node, level);
  t->at.depth++;
  for (const xmlNode *n = node->children; n != NULL; n = n->next)
    if (par_markup_is(n, "list-item") || par_markup_is(n, "list-header")) take_item(t, n);
  if (t->at.list != NULL) end_count(t, node);
  t->at = outer;
}

/* A paragraph that has its place in a list by itself. */
static void take_numbered(par_odt_text *t, const xmlNode *node) {
  par_odt_place outer = t->at;
  int level = number_of(node, "level", 1);
  t->at.list = par_odt_list_find(&t->sheet, par_markup_attribute(node, "style-name"));
  t->at.depth = level < 1 ? 1 : level > PAR_ODT_LEVELS ? PAR_ODT_LEVELS : level;
  take_item(t, node);
  t->at = outer;
}

static void take_cell(par_odt_text *t, const xmlNode *node, bool head) {
  par_odt_place outer = t->at;
  t->at = (par_odt_place){0};
  par_office_begin_cell(&t->office, head);
  blocks(t, node);
  par_office_end_cell(&t->office);
  t->at = outer;
}

/* Cells that are covered by one beside or above them have columns, too, and one that is
 * there several times has them all. */
static void take_cells(par_odt_text *t, const xmlNode *row, bool head) {
  for (const xmlNode *n = row->children; n != NULL; n = n->next) {
    bool is_cell = par_markup_is(n, "table-cell");
    if (!is_cell && !par_markup_is(n, "covered-table-cell")) continue;
    if (is_cell) take_cell(t, n, head);
    int n_columns = number_of(n, "number-columns-repeated", 1);
    par_office_columns(&t->office, n_columns < 1 ? 1 : n_columns);
  }
}

static void take_rows(par_odt_text *t, const xmlNode *node, bool head) {
  static const char *const groups[] = {"table-header-rows", "table-rows", "table-row-group"};
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (is_any(n, groups, sizeof groups / sizeof *groups))
      take_rows(t, n, head || par_markup_is(n, "table-header-rows"));
    if (!par_markup_is(n, "table-row")) continue;
    par_office_begin_row(&t->office);
    take_cells(t, n, head);
    par_office_end_row(&t->office);
  }
}

static void take_table(par_odt_text *t, const xmlNode *node) {
  par_office_begin_table(&t->office);
  take_rows(t, node, false);
  par_office_end_table(&t->office);
}

/* Sections, and indexes: the entries of these are gathered from the text, their title not. */
static void take_holder(par_odt_text *t, const xmlNode *node) {
  bool outer = t->gathered;
  if (par_markup_is(node, "index-body")) t->gathered = true;
  if (par_markup_is(node, "index-title")) t->gathered = false;
  blocks(t, node);
  t->gathered = outer;
}

void par_odt_text_block(par_odt_text *t, const xmlNode *node) {
  static const char *const holders[] = {
    "section",    "table-of-content",   "illustration-index", "table-index", "object-index",
    "user-index", "alphabetical-index", "bibliography",       "index-body",  "index-title"};
  if (node->type != XML_ELEMENT_NODE || t->office.composer.status != PAR_OK) return;
  if (par_markup_is(node, "p")) {
    take_paragraph(t, node, 0);
  } else if (par_markup_is(node, "h")) {
    int level = number_of(node, "outline-level", 1);
    take_paragraph(t, node, level < 1 ? 1 : level > PAR_ODT_LEVELS ? PAR_ODT_LEVELS : level);
  } else if (par_markup_is(node, "list")) {
    take_list(t, node);
  } else if (par_markup_is(node, "numbered-paragraph")) {
    take_numbered(t, node);
  } else if (par_markup_is(node, "table")) {
    take_table(t, node);
  } else if (par_markup_is(node, "frame") || par_markup_is(node, "custom-shape")) {
    put_by_boxes(t, node);
    take_boxes(t);
  } else if (is_any(node, holders, sizeof holders / sizeof *holders)) {
    if (!is_hidden(node)) take_holder(t, node);
  }
}

static void show_note(void *payload, const xmlNode *note) {
  blocks(payload, note);
}

void par_odt_text_notes(par_odt_text *t) {
  par_office_show_notes(&t->office, show_note, t);
}

void par_odt_text_clear(par_odt_text *t) {
  par_odt_sheet_clear(&t->sheet);
  par_odt_formulas_clear(&t->formulas);
  par_strmap_clear(&t->list_ids);
  par_odt_counts_clear(&t->ended);
  par_office_clear(&t->office);
}
