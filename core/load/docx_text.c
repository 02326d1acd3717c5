/* docx_text.c -- paragraphs, tables and notes of a DOCX file.
 *
 * Elements are known by their names alone: those of mathematics (m:r, m:t) are read like
 * the runs and texts of words. Those of drawings, which are not, are only searched for
 * text boxes. */

#include "load/docx_text.h"

#include <string.h>

#include "load/attributes.h"
#include "load/docx_runs.h"

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
  if (outline >= 0)
    p.level = outline < 9 ? outline + 1 : 0;
  else if (p.style != NULL)
    p.level = p.style->level;
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

/* The mark without the white space at its ends. */
static void trim_mark(par_buf *mark) {
  static const char *const white = " \t\r\n";
  const char *s = par_buf_cstr(mark);
  size_t start = strspn(s, white), end = mark->len;
  while (end > start && strchr(white, mark->data[end - 1]) != NULL) end--;
  if (start > 0) memmove(mark->data, mark->data + start, end - start);
  mark->len = end - start;
}

static void read_mark(par_docx_text *t, const paragraph *p) {
  par_buf_reset(&t->mark);
  if (p->num_id < 1) return;
  par_docx_numbering_next(&t->mark, &t->glued, &t->numbering, p->num_id, p->ilvl);
  if (t->mark.len > 0) trim_mark(&t->mark);
}

static void open_span(par_docx_text *t, const char *layer, const char *key, const char *value,
                      const char *key2, const char *value2) {
  par_composer_open(&t->composer, layer,
                    par_attributes(&t->scratch, key, value, key2, value2));
}

/* The spans of a paragraph; their number. */
static int open_paragraph(par_docx_text *t, const paragraph *p) {
  char level[12];
  const char *number = t->mark.len > 0 ? par_buf_cstr(&t->mark) : NULL;
  int n = 0;
  if (p->style != NULL && p->style->title) open_span(t, "title", NULL, NULL, NULL, NULL), n++;
  if (p->style != NULL && p->style->quote) open_span(t, "quote", NULL, NULL, NULL, NULL), n++;
  if (p->level > 0) {
    snprintf(level, sizeof level, "%d", p->level);
    open_span(t, "heading", "level", level, "number", number), n++;
  } else if (number != NULL) {
    open_span(t, "item", "number", number, NULL, NULL), n++;
  }
  return n;
}

/* The first text in the style of titles is the document's title. */
static void keep_title(par_docx_text *t, const paragraph *p, uint32_t before) {
  uint32_t end = par_composer_at(&t->composer);
  if (p->style == NULL || !p->style->title || t->title.len > 0 || end == before) return;
  par_buf_append(&t->title, t->composer.loaded->text.data + before, end - before);
}

static void blocks(par_docx_text *t, const xmlNode *parent) {
  for (const xmlNode *n = parent->children; n != NULL; n = n->next) par_docx_text_block(t, n);
}

/* The text boxes of a paragraph, behind it; theirs come behind them. */
static void take_boxes(par_docx_text *t) {
  par_docx_things boxes = t->boxes;
  t->boxes = (par_docx_things){0};
  for (size_t i = 0; i < boxes.n; i++) blocks(t, boxes.data[i]);
  par_docx_things_clear(&boxes);
}

/* Begin a paragraph that does not go on with the one before; the number of its spans. */
static int begin_paragraph(par_docx_text *t, const paragraph *p) {
  read_mark(t, p);
  bool is_item = t->mark.len > 0 && p->level == 0;
  bool follows = t->was_item && is_item && t->gap == PAR_GAP_BLANK;
  par_composer_unit(&t->composer, follows ? PAR_GAP_LINE : t->gap);
  return open_paragraph(t, p);
}

static void take_paragraph(par_docx_text *t, const xmlNode *node) {
  paragraph p = read_paragraph(t, node);
  uint32_t before = par_composer_at(&t->composer);
  bool joined = t->joined, joins = is_joined(&p);
  bool deleted = joins && !par_docx_has_text(node);
  int n_spans = 0;
  par_buf_reset(&t->mark);
  if (!joined && !deleted) n_spans = begin_paragraph(t, &p);
  bool is_item = t->mark.len > 0 && p.level == 0;
  t->lang = p.style == NULL ? NULL : p.style->lang;
  par_docx_runs(t, node);
  while (n_spans-- > 0) par_composer_close(&t->composer);
  bool any = par_composer_at(&t->composer) > before;
  if (any || joined) t->joined = joins;
  if (any) {
    t->gap = t->n_cells > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK;
    t->was_item = is_item || (joined && t->was_item);
    keep_title(t, &p, before);
  }
  take_boxes(t);
}

/* Whether a part of a table is deleted, or goes on from the row above. */
static bool is_left_out(const xmlNode *properties) {
  if (properties == NULL) return false;
  if (par_markup_child(properties, "del") != NULL ||
      par_markup_child(properties, "cellDel") != NULL)
    return true;
  const xmlNode *merge = par_markup_child(properties, "vMerge");
  const char *how = merge == NULL ? NULL : par_markup_attribute(merge, "val");
  return merge != NULL && (how == NULL || strcmp(how, "restart") != 0);
}

static void take_cell(par_docx_text *t, const xmlNode *node, bool head) {
  if (is_left_out(par_markup_child(node, "tcPr"))) return;
  open_span(t, "cell", head ? "head" : NULL, "true", NULL, NULL);
  t->n_cells++;
  t->joined = false;
  blocks(t, node);
  t->n_cells--;
  par_composer_close(&t->composer);
  t->gap = PAR_GAP_TAB;
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
  if (is_left_out(properties)) return;
  par_composer_unit(&t->composer, t->gap);
  par_composer_open(&t->composer, "row", NULL);
  take_cells(t, node, par_docx_flag(properties, "tblHeader") == 1);
  par_composer_close(&t->composer);
  t->gap = PAR_GAP_LINE;
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
  par_gap around = t->n_cells > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK;
  t->joined = t->was_item = false;
  if (t->n_cells == 0) t->gap = around;
  par_composer_open(&t->composer, "table", NULL);
  take_rows(t, node);
  par_composer_close(&t->composer);
  t->gap = around;
  t->joined = t->was_item = false;
}

/* Of alternatives the first, which is what newer programs show. */
static void take_alternative(par_docx_text *t, const xmlNode *node) {
  const xmlNode *choice = par_markup_child(node, "Choice");
  if (choice == NULL) choice = par_markup_child(node, "Fallback");
  if (choice != NULL) blocks(t, choice);
}

void par_docx_text_block(par_docx_text *t, const xmlNode *node) {
  static const char *const holders[] = {"sdtContent", "customXml", "smartTag",   "ins",
                                        "moveTo",     "subDoc",    "txbxContent"};
  if (t->composer.status != PAR_OK) return;
  if (par_markup_is(node, "p")) {
    take_paragraph(t, node);
  } else if (par_markup_is(node, "tbl")) {
    take_table(t, node);
  } else if (par_markup_is(node, "AlternateContent")) {
    take_alternative(t, node);
  } else if (par_markup_is(node, "sdt")) {
    if (!par_docx_is_placeholder(node)) blocks(t, node);
  } else {
    for (size_t i = 0; i < sizeof holders / sizeof *holders; i++)
      if (par_markup_is(node, holders[i])) blocks(t, node);
    if (par_markup_is(node, "oMathPara")) {
      par_composer_unit(&t->composer, t->gap);
      par_docx_runs(t, node);
    }
  }
}

void par_docx_text_notes(par_docx_text *t) {
  for (size_t i = 0; i < t->references.n; i++) {
    const par_docx_reference *note = &t->references.data[i];
    open_span(t, "footnote", "number", note->number, note->endnote ? "kind" : NULL, "endnote");
    t->gap = PAR_GAP_BLANK;
    t->note = note->number;
    t->joined = t->was_item = false;
    blocks(t, note->node);
    t->note = NULL;
    par_composer_close(&t->composer);
  }
}

const char *par_docx_text_lang(const par_docx_text *t) {
  uint32_t best = PAR_STRMAP_NONE;
  for (uint32_t i = 0; i < t->lang_bytes.n; i++)
    if (best == PAR_STRMAP_NONE || t->lang_bytes.data[i] > t->lang_bytes.data[best]) best = i;
  return best == PAR_STRMAP_NONE ? NULL : t->langs.keys[best].s;
}

static void clear_index(par_docx_index *index) {
  par_strmap_clear(&index->ids);
  par_docx_things_clear(&index->things);
}

void par_docx_text_clear(par_docx_text *t) {
  par_docx_stylesheet_clear(&t->sheet);
  par_docx_numbering_clear(&t->numbering);
  clear_index(&t->links);
  clear_index(&t->footnotes.nodes);
  clear_index(&t->endnotes.nodes);
  par_docx_references_clear(&t->references);
  par_docx_things_clear(&t->boxes);
  par_u8s_clear(&t->fields);
  par_strmap_clear(&t->langs);
  par_u32s_clear(&t->lang_bytes);
  par_buf_clear(&t->mark);
  par_buf_clear(&t->title);
  par_buf_clear(&t->scratch);
}
