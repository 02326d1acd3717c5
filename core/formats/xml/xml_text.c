/* xml_text.c -- elements of XML and of pages inside it, by their roles. */

#include "formats/xml/xml_text.h"

#include <stdlib.h>
#include <string.h>

#include "formats/attributes.h"
#include "formats/html/html.h"
#include "load/plain.h"

/* The parser allows no more. */
enum { DEPTH_MAX = 256 };

static void children(par_xml_text *t, xmlNodePtr node);

static void finish_unit(par_xml_text *t) {
  par_office_end(&t->office, t->before, t->is_line, false);
  t->before = par_composer_at(&t->office.composer);
}

static void begin_unit(par_xml_text *t, bool is_line) {
  finish_unit(t);
  par_office_unit(&t->office, is_line);
  t->is_line = is_line;
  t->ended = false;
  t->break_count = 0;
}

static void show(par_xml_text *t, const char *s) {
  if (s[strspn(s, " \t\r\n")] != '\0') {
    if (t->ended) begin_unit(t, false);
    t->break_count = 0;
  }
  par_office_show(&t->office, s, NULL);
}

/* The value of a path of the loader's own, borrowed until the next one; NULL for none. */
static const char *value_of(par_xml_text *t, const char *key, xmlNodePtr node) {
  par_composer *c = &t->office.composer;
  par_status status =
    par_xml_mapping_value(&t->scratch, t->mapping, key, false, node, &c->err);
  if (status != PAR_OK && c->status == PAR_OK) c->status = status;
  if (t->scratch.len == 0) return NULL;
  const char *s = par_buf_cstr(&t->scratch);
  s += strspn(s, " \t\r\n");
  size_t len = strcspn(s, "\r\n");
  while (len > 0 && strchr(" \t:", s[len - 1]) != NULL) len--;
  return len == 0 ? NULL : par_arena_copy(&t->office.composer.loaded->arena, s, len);
}

/* Whether an element has text itself, not only elements with text. */
static bool has_text(const xmlNode *node) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (n->type == XML_ENTITY_REF_NODE) return true;
    if (n->type != XML_TEXT_NODE && n->type != XML_CDATA_SECTION_NODE) continue;
    const char *s = (const char *)n->content;
    if (s[strspn(s, " \t\r\n")] != '\0') return true;
  }
  return false;
}

/* What is in a block; where it has text itself, what nothing is known of is inline. */
static void content(par_xml_text *t, xmlNodePtr node, bool is_text) {
  bool counts = is_text || has_text(node);
  t->in_text += counts;
  children(t, node);
  t->in_text -= counts;
  t->ended = true;
}

static void take_heading(par_xml_text *t, xmlNodePtr node, int level) {
  if (level == 0) level = t->sections < 1 ? 1 : t->sections;
  begin_unit(t, false);
  par_office_open_marked(&t->office, level);
  content(t, node, true);
  par_office_close(&t->office);
}

/* A block that is a span of a layer, in a paragraph only its text. */
static void take_span(par_xml_text *t, xmlNodePtr node, const char *layer, const char *key,
                      const char *value) {
  if (t->in_text > 0) return children(t, node);
  begin_unit(t, false);
  par_office_open(&t->office, layer, key, value, NULL, NULL);
  content(t, node, false);
  par_office_close(&t->office);
}

static void take_verse(par_xml_text *t, xmlNodePtr node) {
  begin_unit(t, true);
  par_office_open(&t->office, "line", "number", value_of(t, "verse_number", node), NULL, NULL);
  content(t, node, true);
  par_office_close(&t->office);
}

/* How a list says that its items are numbered or have bullets. */
static const char *mark_of(const xmlNode *list) {
  static const char *const numbered[] = {"ordered", "numbered", "ol"};
  static const char *const bulleted[] = {"bulleted", "unordered", "itemized", "ul"};
  const char *said[] = {par_markup_attribute(list, "rend"), par_markup_attribute(list, "type"),
                        (const char *)list->name};
  for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
    if (said[i] == NULL) continue;
    for (size_t j = 0; j < sizeof numbered / sizeof *numbered; j++)
      if (strcmp(said[i], numbered[j]) == 0) return "1";
    for (size_t j = 0; j < sizeof bulleted / sizeof *bulleted; j++)
      if (strcmp(said[i], bulleted[j]) == 0) return "•";
  }
  return NULL;
}

static void take_list(par_xml_text *t, xmlNodePtr node) {
  const char *outer = t->mark, *start = par_markup_attribute(node, "start");
  int number = t->number, in_text = t->in_text;
  t->mark = mark_of(node);
  t->number = start == NULL ? 0 : (int)strtol(start, NULL, 10) - 1;
  t->in_text = 0;
  t->ended = true;
  children(t, node);
  t->ended = true;
  t->in_text = in_text;
  t->mark = outer;
  t->number = number;
}

static void take_item(par_xml_text *t, xmlNodePtr node) {
  par_buf *mark = &t->office.mark;
  const char *own = value_of(t, "item_number", node);
  par_buf_reset(mark);
  if (t->number < INT32_MAX) t->number++;
  if (own != NULL)
    par_buf_append_cstr(mark, own);
  else if (t->mark != NULL && t->mark[0] == '1')
    par_buf_printf(mark, "%d.", t->number);
  else if (t->mark != NULL)
    par_buf_append_cstr(mark, t->mark);
  begin_unit(t, true);
  if (!par_office_open_marked(&t->office, 0))
    par_office_open(&t->office, "item", NULL, NULL, NULL, NULL);
  content(t, node, false);
  par_office_close(&t->office);
  par_buf_reset(mark);
}

/* A note's text comes at the end; its number is its own, or they are counted. */
static void take_note(par_xml_text *t, xmlNodePtr node) {
  char counted[16];
  const char *number = value_of(t, "note_number", node);
  snprintf(counted, sizeof counted, "%d", ++t->n_notes);
  par_office_refer(&t->office, node, number == NULL ? counted : number, false);
}

static void end_page(par_xml_text *t) {
  const par_loaded *loaded = t->office.composer.loaded;
  uint32_t start = t->page, end = par_composer_at(&t->office.composer);
  if (t->page_number == NULL) return;
  while (start < end && strchr(" \t\r\n", loaded->text.data[start]) != NULL) start++;
  if (start == end || t->office.composer.status != PAR_OK) return;
  par_buf_reset(&t->scratch);
  t->office.composer.status = par_loaded_add_span(
    t->office.composer.loaded, "page", start, end,
    par_attributes(&t->scratch, "number", t->page_number[0] == '\0' ? NULL : t->page_number,
                   NULL, NULL),
    &t->office.composer.err);
}

static void take_page(par_xml_text *t, xmlNodePtr node) {
  const char *number = value_of(t, "page_number", node);
  end_page(t);
  t->page = par_composer_at(&t->office.composer);
  t->page_number = number == NULL ? "" : number;
}

/* A break is a line end; two of them end a paragraph. */
static void take_break(par_xml_text *t) {
  if (++t->break_count > 1)
    t->ended = true;
  else
    par_office_gap(&t->office, PAR_GAP_LINE);
}

/* How many columns a cell has, as TEI or HTML say it. */
static int columns_of(const xmlNode *cell) {
  const char *n = par_markup_attribute(cell, "cols");
  if (n == NULL) n = par_markup_attribute(cell, "colspan");
  long columns = n == NULL ? 1 : strtol(n, NULL, 10);
  return columns < 1 ? 1 : columns > PAR_COLUMNS_MAX ? PAR_COLUMNS_MAX : (int)columns;
}

static void take_table(par_xml_text *t, xmlNodePtr node, par_xml_role role) {
  par_office *o = &t->office;
  const char *kind = par_markup_attribute(node, "role");
  bool head = par_markup_is(node, "th") || (kind != NULL && strcmp(kind, "label") == 0);
  int in_text = t->in_text;
  finish_unit(t);
  t->in_text = 0;
  t->ended = true;
  if (role == PAR_XML_TABLE) par_office_begin_table(o);
  if (role == PAR_XML_ROW) par_office_begin_row(o);
  if (role == PAR_XML_CELL) {
    par_office_begin_cell(o, head);
    par_office_unit(o, false);
    t->ended = false;
  }
  content(t, node, false);
  finish_unit(t);
  if (role == PAR_XML_TABLE) par_office_end_table(o);
  if (role == PAR_XML_ROW) par_office_end_row(o);
  if (role == PAR_XML_CELL) {
    par_office_end_cell(o);
    par_office_columns(o, columns_of(node));
  }
  t->in_text = in_text;
  t->ended = true;
}

/* The text of the element is a file of its own; one without text is nothing. */
static void take_inner(par_xml_text *t, xmlNodePtr node, const par_loader *loader) {
  static const par_load_options options = {.encoding = "UTF-8", .whole = true};
  par_composer *c = &t->office.composer;
  par_buf page = {0};
  par_loaded inner = {0};
  par_status status = PAR_OK;
  par_markup_text(&page, node);
  const char *bytes = par_buf_cstr(&page);
  size_t start = strspn(bytes, " \t\r\n"), len = page.len;
  while (len > start && strchr(" \t\r\n", bytes[len - 1]) != NULL) len--;
  if (len > start)
    status =
      loader->load(&inner, bytes + start, len - start, "the text in it", &options, &c->err);
  par_buf_clear(&page);
  if (status == PAR_OK) {
    begin_unit(t, false);
    par_composer_embed(c, &inner);
  } else if (status != PAR_EINVALID) {
    c->status = status;
  }
  par_loaded_clear(&inner);
  t->ended = true;
}

static void take_guessed(par_xml_text *t, xmlNodePtr node) {
  if (t->in_text > 0) return children(t, node);
  if (has_text(node)) begin_unit(t, false);
  content(t, node, false);
}

static void take_role(par_xml_text *t, xmlNodePtr node, par_xml_role role, int level) {
  switch (role) {
    case PAR_XML_SKIP: break;
    case PAR_XML_INLINE: children(t, node); break;
    case PAR_XML_SECTION:
      t->sections++;
      content(t, node, false);
      t->sections--;
      break;
    case PAR_XML_BLOCK:
    case PAR_XML_DOCUMENT: content(t, node, false); break;
    case PAR_XML_TITLE: take_span(t, node, "title", NULL, NULL); break;
    case PAR_XML_HEADING: take_heading(t, node, level); break;
    case PAR_XML_PARAGRAPH:
    case PAR_XML_LINE:
      begin_unit(t, role == PAR_XML_LINE);
      content(t, node, true);
      break;
    case PAR_XML_VERSE: take_verse(t, node); break;
    case PAR_XML_BREAK: take_break(t); break;
    case PAR_XML_LIST: take_list(t, node); break;
    case PAR_XML_ITEM: take_item(t, node); break;
    case PAR_XML_QUOTE: take_span(t, node, "quote", NULL, NULL); break;
    case PAR_XML_NOTE: take_note(t, node); break;
    case PAR_XML_TURN:
      take_span(t, node, "turn", "speaker", value_of(t, "speaker", node));
      break;
    case PAR_XML_PAGE: take_page(t, node); break;
    case PAR_XML_TABLE:
    case PAR_XML_ROW:
    case PAR_XML_CELL: take_table(t, node, role); break;
    case PAR_XML_HTML: take_inner(t, node, &par_loader_html); break;
    case PAR_XML_PLAIN: take_inner(t, node, &par_loader_plain); break;
    default: take_guessed(t, node);
  }
}

void par_xml_text_element(par_xml_text *t, xmlNodePtr node) {
  par_composer *c = &t->office.composer;
  if (c->status != PAR_OK) return;
  if (++t->depth > DEPTH_MAX) {
    c->status =
      par_fail(&c->err, PAR_ELIMIT, "more than %d elements are in one another", DEPTH_MAX);
  } else {
    int level;
    par_xml_role role = par_xml_mapping_role(t->mapping, node, &level);
    take_role(t, node, role, level);
  }
  t->depth--;
}

static void children(par_xml_text *t, xmlNodePtr node) {
  char utf8[5];
  for (xmlNodePtr n = node->children; n != NULL; n = n->next) {
    if (n->type == XML_ELEMENT_NODE) par_xml_text_element(t, n);
    if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
      show(t, (const char *)n->content);
    if (n->type == XML_ENTITY_REF_NODE &&
        par_markup_entity(utf8, (const char *)n->name) != NULL)
      show(t, utf8);
  }
}

static void show_note(void *payload, const xmlNode *note) {
  par_xml_text *t = payload;
  begin_unit(t, false);
  t->in_text = has_text(note);
  children(t, (xmlNodePtr)note);
  finish_unit(t);
}

void par_xml_text_finish(par_xml_text *t) {
  finish_unit(t);
  end_page(t);
  t->page_number = NULL;
  par_office_show_notes(&t->office, show_note, t);
}

void par_xml_text_clear(par_xml_text *t) {
  par_office_clear(&t->office);
  par_buf_clear(&t->scratch);
}
