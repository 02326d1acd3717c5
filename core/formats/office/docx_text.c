/* docx_text.c -- paragraphs, tables and notes of a DOCX file.
 *
 * Elements are known by their names alone. Those of drawings are only searched for text
 * boxes. */

#include "formats/office/docx_text.h"

#include <string.h>

#include "formats/office/docx_runs.h"

par_status par_docx_index_add(par_docx_index *index, const char *id, const void *thing,
                              par_error *err) {
  bool added = false;
  if (par_strmap_add(&index->ids, id, strlen(id), &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  return !added || par_docx_things_push(&index->things, thing) ? PAR_OK : par_fail_memory(err);
}

/* What a paragraph is. */
typedef struct paragraph {
  const xmlNode *properties; /* NULL: none */
  const par_docx_style *style;
  int level;        /* of a heading; 0: none */
  int num_id, ilvl; /* its list; num_id below 1: none */
} paragraph;

static void read_list(paragraph *p, const par_docx_text *t) {
  const xmlNode *list =
    p->properties == NULL ? NULL : par_markup_child(p->properties, "numPr");
  p->num_id = par_docx_number(list, "numId", -1);
  p->ilvl = par_docx_number(list, "ilvl", -1);
  if (p->num_id < 0 && p->style != NULL) {
    p->num_id = p->style->num_id;
    if (p->ilvl < 0) p->ilvl = p->style->ilvl;
    if (p->ilvl < 0)
      p->ilvl = par_docx_numbering_level(&t->numbering, p->num_id,
                                         par_docx_value(p->properties, "pStyle"));
  }
  if (p->ilvl < 0) p->ilvl = 0;
}

static paragraph read_paragraph(const par_docx_text *t, const xmlNode *node) {
  paragraph p = {.properties = par_markup_child(node, "pPr")};
  p.style = par_docx_style_find(&t->sheet, par_docx_value(p.properties, "pStyle"));
  int outline = par_docx_number(p.properties, "outlineLvl", -1);
  if (p.style != NULL) p.level = p.style->level;
  if (p.level == 0 && outline >= 0 && outline < 9) p.level = outline + 1;
  read_list(&p, t);
  return p;
}

/* Whether a paragraph goes on with the next one: what ends it is deleted or hidden, or it
 * is the large letter that the next begins with. */
static bool is_joined(const paragraph *p) {
  if (p->properties == NULL) return false;
  const xmlNode *mark = par_markup_child(p->properties, "rPr");
  const xmlNode *frame = par_markup_child(p->properties, "framePr");
  if (frame != NULL && par_markup_attribute(frame, "dropCap") != NULL)
    return strcmp(par_markup_attribute(frame, "dropCap"), "none") != 0;
  return mark != NULL && (par_markup_child(mark, "del") != NULL ||
                          par_markup_child(mark, "moveFrom") != NULL ||
                          par_docx_flag(mark, "specVanish") == 1);
}

/* Whether what ends a paragraph is hidden, and the number of one without text with it. */
static bool is_mark_hidden(const paragraph *p) {
  const xmlNode *mark = p->properties == NULL ? NULL : par_markup_child(p->properties, "rPr");
  return par_docx_flag(mark, "vanish") == 1;
}

static void read_mark(par_docx_text *t, const paragraph *p) {
  par_office *o = &t->office;
  par_buf_reset(&o->mark);
  if (p->num_id < 1) return;
  par_docx_numbering_next(&o->mark, &o->glued, &t->numbering, p->num_id, p->ilvl);
  if (o->mark.len > 0) par_office_trim_mark(o);
}

static bool is_title(const paragraph *p) {
  return p->style != NULL && p->style->title;
}

/* Begin a paragraph that does not go on with the one before; the number of its spans. */
static int begin_paragraph(par_docx_text *t, const paragraph *p) {
  par_office *o = &t->office;
  int n = 0;
  read_mark(t, p);
  par_office_unit(o, o->mark.len > 0 && p->level == 0);
  if (is_title(p)) par_office_open(o, "title", NULL, NULL, NULL, NULL), n++;
  if (p->style != NULL && p->style->quote)
    par_office_open(o, "quote", NULL, NULL, NULL, NULL), n++;
  if (p->level == 0 && (t->gathered || (p->style != NULL && p->style->contents)))
    par_office_open(o, "contents", NULL, NULL, NULL, NULL), n++;
  return n + par_office_open_unit(o, p->level);
}

static void blocks(par_docx_text *t, const xmlNode *parent) {
  for (const xmlNode *n = parent->children; n != NULL; n = n->next) par_docx_text_block(t, n);
}

/* The text boxes of a paragraph, behind it; theirs come behind them. */
static void take_boxes(par_docx_text *t) {
  par_office_nodes boxes = t->office.boxes;
  t->office.boxes = (par_office_nodes){0};
  for (size_t i = 0; i < boxes.n; i++) blocks(t, boxes.data[i]);
  par_office_nodes_clear(&boxes);
}

static void take_paragraph(par_docx_text *t, const xmlNode *node) {
  par_office *o = &t->office;
  paragraph p = read_paragraph(t, node);
  uint32_t before = par_composer_at(&o->composer);
  bool joined = t->joined, joins = is_joined(&p);
  bool deleted = joins && !par_docx_has_text(node);
  int n_spans = 0;
  par_buf_reset(&o->mark);
  if (!joined && !deleted) n_spans = begin_paragraph(t, &p);
  bool is_item = p.level == 0 && (o->mark.len > 0 || (joined && o->was_item));
  t->lang = p.style == NULL ? NULL : p.style->lang;
  t->hidden = p.style == NULL ? -1 : p.style->hidden;
  par_docx_runs(t, node);
  if (is_item && !joins && t->hidden != 1 && !is_mark_hidden(&p)) par_office_show_mark(o);
  par_docx_fields_end(&t->fields);
  while (n_spans-- > 0) par_office_close(o);
  if (par_office_end(o, before, is_item, is_title(&p)) || joined) t->joined = joins;
  take_boxes(t);
}

/* Whether a part of a table is deleted. */
static bool is_deleted(const xmlNode *properties) {
  return properties != NULL && (par_markup_child(properties, "del") != NULL ||
                                par_markup_child(properties, "cellDel") != NULL);
}

/* Whether a cell goes on from the one above, or before it. */
static bool goes_on(const xmlNode *properties, const char *direction) {
  const xmlNode *merge = properties == NULL ? NULL : par_markup_child(properties, direction);
  const char *how = merge == NULL ? NULL : par_markup_attribute(merge, "val");
  return merge != NULL && (how == NULL || strcmp(how, "restart") != 0);
}

/* One that goes on from another has its columns, and no text of its own. */
static void take_cell(par_docx_text *t, const xmlNode *node, bool head) {
  const xmlNode *properties = par_markup_child(node, "tcPr");
  if (is_deleted(properties)) return;
  if (!goes_on(properties, "vMerge") && !goes_on(properties, "hMerge")) {
    par_office_begin_cell(&t->office, head);
    t->joined = false;
    blocks(t, node);
    par_office_end_cell(&t->office);
  }
  int n_columns = par_docx_number(properties, "gridSpan", 1);
  par_office_columns(&t->office, n_columns < 1 ? 1 : n_columns);
}

/* Cells, also those that stand in another element. */
static void take_cells(par_docx_text *t, const xmlNode *node, bool head) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (par_markup_is(n, "tc"))
      take_cell(t, n, head);
    else if (par_markup_is(n, "sdt") || par_markup_is(n, "sdtContent") ||
             par_markup_is(n, "customXml"))
      take_cells(t, n, head);
  }
}

static void take_row(par_docx_text *t, const xmlNode *node) {
  const xmlNode *properties = par_markup_child(node, "trPr");
  if (is_deleted(properties)) return;
  par_office_begin_row(&t->office);
  int n_before = par_docx_number(properties, "gridBefore", 0);
  if (n_before > 0) par_office_columns(&t->office, n_before);
  take_cells(t, node, par_docx_flag(properties, "tblHeader") == 1);
  par_office_end_row(&t->office);
}

static void take_rows(par_docx_text *t, const xmlNode *node) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (par_markup_is(n, "tr"))
      take_row(t, n);
    else if (par_markup_is(n, "sdt") || par_markup_is(n, "sdtContent") ||
             par_markup_is(n, "customXml"))
      take_rows(t, n);
  }
}

static void take_table(par_docx_text *t, const xmlNode *node) {
  t->joined = false;
  par_office_begin_table(&t->office);
  take_rows(t, node);
  par_office_end_table(&t->office);
  t->joined = false;
}

/* Of alternatives the first, which is what newer programs show. */
static void take_alternative(par_docx_text *t, const xmlNode *node) {
  const xmlNode *choice = par_markup_child(node, "Choice");
  if (choice == NULL) choice = par_markup_child(node, "Fallback");
  if (choice != NULL) blocks(t, choice);
}

/* A content control, which may be a table of contents. */
static void take_control(par_docx_text *t, const xmlNode *node) {
  const xmlNode *properties = par_markup_child(node, "sdtPr");
  const xmlNode *part = properties == NULL ? NULL : par_markup_child(properties, "docPartObj");
  const char *gallery = par_docx_value(part, "docPartGallery");
  bool outer = t->gathered;
  if (gallery != NULL && strcmp(gallery, "Table of Contents") == 0) t->gathered = true;
  blocks(t, node);
  t->gathered = outer;
}

void par_docx_text_block(par_docx_text *t, const xmlNode *node) {
  static const char *const holders[] = {"sdtContent", "customXml", "smartTag",   "ins",
                                        "moveTo",     "subDoc",    "txbxContent"};
  if (t->office.composer.status != PAR_OK) return;
  if (par_markup_is(node, "p")) {
    take_paragraph(t, node);
  } else if (par_markup_is(node, "tbl")) {
    take_table(t, node);
  } else if (par_markup_is(node, "AlternateContent")) {
    take_alternative(t, node);
  } else if (par_markup_is(node, "sdt")) {
    if (!par_docx_is_placeholder(node)) take_control(t, node);
  } else {
    for (size_t i = 0; i < sizeof holders / sizeof *holders; i++)
      if (par_markup_is(node, holders[i])) blocks(t, node);
    if (par_markup_is(node, "oMathPara")) {
      par_office_unit(&t->office, false);
      par_docx_runs(t, node);
    }
  }
}

static void show_note(void *payload, const xmlNode *note) {
  par_docx_text *t = payload;
  t->joined = false;
  blocks(t, note);
}

void par_docx_text_notes(par_docx_text *t) {
  par_office_show_notes(&t->office, show_note, t);
}

void par_docx_index_clear(par_docx_index *index) {
  par_strmap_clear(&index->ids);
  par_docx_things_clear(&index->things);
}

void par_docx_text_clear(par_docx_text *t) {
  par_docx_stylesheet_clear(&t->sheet);
  par_docx_numbering_clear(&t->numbering);
  par_docx_index_clear(&t->links);
  par_docx_index_clear(&t->footnotes.nodes);
  par_docx_index_clear(&t->endnotes.nodes);
  par_docx_fields_clear(&t->fields);
  par_office_clear(&t->office);
}
