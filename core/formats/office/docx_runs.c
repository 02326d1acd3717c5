/* docx_runs.c -- runs of text in a DOCX file, fields, symbols, references. */

#include "formats/office/docx_runs.h"

#include <string.h>

#include "formats/office/formulas.h"
#include "formats/office/symbols.h"
#include "text/utf8.h"

static void show(par_docx_text *t, const char *s, const char *lang) {
  if (t->fields.n_asked == 0) par_office_show_word(&t->office, s, lang);
}

static void show_gap(par_docx_text *t, par_gap gap) {
  if (t->fields.n_asked == 0) par_office_gap(&t->office, gap);
}

static void show_cp(par_docx_text *t, uint32_t cp) {
  char utf8[5];
  if (cp == 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000)) return;
  utf8[par_utf8_encode(utf8, cp)] = '\0';
  show(t, utf8, NULL);
}

/* Text in a symbol font: its private code points are what they show. */
static void show_symbols(par_docx_text *t, const char *font, const char *s) {
  uint32_t len;
  for (; *s != '\0'; s += len) {
    uint32_t cp = par_utf8_decode(s, &len);
    if (cp >= 0xF000 && cp <= 0xF0FF) cp = par_symbol(font, cp);
    show_cp(t, cp);
  }
}

/* What the properties of a run say. */
typedef struct run {
  const char *lang, *font; /* NULL: not said; a font only when it is one of symbols */
  bool hidden;
} run;

static run read_run(const par_docx_text *t, const xmlNode *node) {
  const xmlNode *p = par_markup_child(node, "rPr");
  run r = {.lang = t->lang != NULL ? t->lang : t->sheet.lang, .hidden = t->hidden == 1};
  if (p == NULL) return r;
  const par_docx_style *style = par_docx_style_find(&t->sheet, par_docx_value(p, "rStyle"));
  const xmlNode *lang = par_markup_child(p, "lang"), *fonts = par_markup_child(p, "rFonts");
  int hidden = par_docx_flag(p, "vanish");
  if (hidden < 0 && style != NULL) hidden = style->hidden;
  if (hidden < 0) hidden = t->hidden;
  r.hidden = hidden == 1 && par_docx_flag(p, "specVanish") != 1;
  if (style != NULL && style->lang != NULL) r.lang = style->lang;
  const char *own =
    lang == NULL ? NULL
                 : par_markup_attribute(lang, par_docx_flag(p, "rtl") == 1 ? "bidi" : "val");
  if (own != NULL) r.lang = own;
  const char *font = fonts == NULL ? NULL : par_markup_attribute(fonts, "ascii");
  if (font != NULL && par_is_symbol_font(font)) r.font = font;
  return r;
}

static void take_text(par_docx_text *t, const xmlNode *node, const run *r) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (n->type != XML_TEXT_NODE && n->type != XML_CDATA_SECTION_NODE) continue;
    const char *s = (const char *)n->content;
    if (r->font != NULL)
      show_symbols(t, r->font, s);
    else
      show(t, s, r->lang);
  }
}

static void take_symbol(par_docx_text *t, const xmlNode *node) {
  const char *font = par_markup_attribute(node, "font");
  const char *code = par_markup_attribute(node, "char");
  if (code == NULL) return;
  uint32_t cp = (uint32_t)strtoul(code, NULL, 16);
  if (font != NULL && par_is_symbol_font(font))
    cp = par_symbol(font, cp);
  else if (cp >= 0xF020 && cp <= 0xF0FF)
    cp -= 0xF000;
  show_cp(t, cp);
}

static void take_field(par_docx_text *t, const xmlNode *node) {
  par_docx_field(&t->office, &t->fields, node);
}

static void take_asked(par_docx_text *t, const xmlNode *node) {
  par_docx_field_asks(&t->fields, node);
}

static bool begins_with(const xmlNode *note, const char *mark) {
  par_buf text = {0};
  par_markup_text(&text, note);
  const char *s = par_buf_cstr(&text);
  bool begins = strncmp(s + strspn(s, " \t\r\n"), mark, strlen(mark)) == 0;
  par_buf_clear(&text);
  return begins;
}

/* A note whose mark is in the text as it is, behind the reference: it has no number. */
static void take_marked_note(par_docx_text *t, const xmlNode *node, const xmlNode *note,
                             bool endnote) {
  const xmlNode *mark = xmlNextElementSibling((xmlNodePtr)node);
  const xmlNode *text = mark == NULL || !par_markup_is(mark, "t") ? NULL : mark->children;
  if (text == NULL || text->content == NULL) return;
  const char *s = (const char *)text->content;
  par_office_note known = {
    .node = note,
    .number = par_arena_copy(&t->office.composer.loaded->arena, s, strlen(s)),
    .endnote = endnote,
    .marked = begins_with(note, s),
  };
  if (known.number != NULL) par_office_notes_push(&t->office.notes, known);
}

/* A note shows its number where it is referred to. */
static void take_reference(par_docx_text *t, const xmlNode *node, par_docx_notes *notes) {
  const char *id = par_markup_attribute(node, "id");
  const char *marked = par_markup_attribute(node, "customMarkFollows");
  uint32_t at =
    id == NULL ? PAR_STRMAP_NONE : par_strmap_find(&notes->nodes.ids, id, strlen(id));
  if (at == PAR_STRMAP_NONE || t->fields.n_asked > 0 || notes->nodes.things.data[at] == NULL)
    return;
  const xmlNode *note = notes->nodes.things.data[at];
  bool endnote = notes == &t->endnotes;
  notes->nodes.things.data[at] = NULL;
  if (marked != NULL && strcmp(marked, "0") != 0 && strcmp(marked, "false") != 0)
    return take_marked_note(t, node, note, endnote);
  par_buf number = {0};
  par_numeral_write(&number, notes->kind, ++notes->count, false);
  par_office_refer(&t->office, note, par_buf_cstr(&number), endnote);
  par_buf_clear(&number);
}

/* The text boxes in a drawing, not those within one another. */
static void put_by_boxes(par_docx_text *t, const xmlNode *node) {
  const xmlNode *n = node;
  while (n != NULL) {
    bool is_box = par_markup_is(n, "txbxContent"), fallback = par_markup_is(n, "Fallback");
    if (is_box) par_office_nodes_push(&t->office.boxes, n);
    n = par_markup_following(n, node, !is_box && !fallback);
  }
}

bool par_docx_has_text(const xmlNode *node) {
  const xmlNode *n = node;
  while (n != NULL) {
    bool left_out = par_markup_is(n, "del") || par_markup_is(n, "moveFrom");
    if (par_markup_is(n, "t") && n->children != NULL) return true;
    n = par_markup_following(n, node, !left_out);
  }
  return false;
}

bool par_docx_is_placeholder(const xmlNode *sdt) {
  return par_docx_flag(par_markup_child(sdt, "sdtPr"), "showingPlcHdr") == 1;
}

static void take_link(par_docx_text *t, const xmlNode *node) {
  const char *id = par_markup_attribute(node, "id");
  uint32_t at = id == NULL || t->links.things.n == 0
                  ? PAR_STRMAP_NONE
                  : par_strmap_find(&t->links.ids, id, strlen(id));
  if (at == PAR_STRMAP_NONE) return par_docx_runs(t, node);
  par_office_open(&t->office, "link", "href", t->links.things.data[at], NULL, NULL);
  par_docx_runs(t, node);
  par_office_close(&t->office);
}

static void take_simple_field(par_docx_text *t, const xmlNode *node) {
  const char *asked = par_markup_attribute(node, "instr");
  par_buf href = {0};
  bool link = asked != NULL && par_docx_field_link(&href, asked);
  if (link) par_office_open(&t->office, "link", "href", par_buf_cstr(&href), NULL, NULL);
  par_docx_runs(t, node);
  if (link) par_office_close(&t->office);
  par_buf_clear(&href);
}

static void take_break(par_docx_text *t, const xmlNode *node) {
  (void)node;
  show_gap(t, PAR_GAP_LINE);
}

static void take_tab(par_docx_text *t, const xmlNode *node) {
  (void)node;
  show_gap(t, PAR_GAP_TAB);
}

static void take_hyphen(par_docx_text *t, const xmlNode *node) {
  (void)node;
  show(t, "-", NULL);
}

static void take_footnote(par_docx_text *t, const xmlNode *node) {
  take_reference(t, node, &t->footnotes);
}

static void take_endnote(par_docx_text *t, const xmlNode *node) {
  take_reference(t, node, &t->endnotes);
}

static void take_alternative(par_docx_text *t, const xmlNode *node) {
  const xmlNode *choice = par_markup_child(node, "Choice");
  if (choice == NULL) choice = par_markup_child(node, "Fallback");
  if (choice != NULL) par_docx_runs(t, choice);
}

static void take_sdt(par_docx_text *t, const xmlNode *node) {
  if (!par_docx_is_placeholder(node)) par_docx_runs(t, node);
}

static void take_formula(par_docx_text *t, const xmlNode *node) {
  par_buf formula = {0};
  par_formula_write(&formula, node);
  show(t, par_buf_cstr(&formula), NULL);
  par_buf_clear(&formula);
}

static void take_nothing(par_docx_text *t, const xmlNode *node) {
  (void)t;
  (void)node;
}

/* What is done with an element; those that are not here are looked into. */
static const struct {
  const char *name;
  void (*take)(par_docx_text *t, const xmlNode *node);
} ELEMENTS[] = {
  {"rPr", take_nothing},
  {"pPr", take_nothing},
  {"tab", take_tab},
  {"ptab", take_tab},
  {"br", take_break},
  {"cr", take_break},
  {"fldChar", take_field},
  {"instrText", take_asked},
  {"fldSimple", take_simple_field},
  {"hyperlink", take_link},
  {"footnoteReference", take_footnote},
  {"endnoteReference", take_endnote},
  {"drawing", put_by_boxes},
  {"pict", put_by_boxes},
  {"object", put_by_boxes},
  {"noBreakHyphen", take_hyphen},
  {"sym", take_symbol},
  {"del", take_nothing},
  {"moveFrom", take_nothing},
  {"delText", take_nothing},
  {"delInstrText", take_nothing},
  {"oMath", take_formula},
  {"AlternateContent", take_alternative},
  {"sdt", take_sdt},
  {"sdtPr", take_nothing},
  {"sdtEndPr", take_nothing},
  {"fldData", take_nothing},
  {"rt", take_nothing},
};

enum { N_ELEMENTS = sizeof ELEMENTS / sizeof *ELEMENTS };

static void take_run(par_docx_text *t, const xmlNode *node);

static void take_element(par_docx_text *t, const xmlNode *node, const run *r) {
  const char *name = (const char *)node->name;
  if (strcmp(name, "t") == 0) return take_text(t, node, r);
  if (strcmp(name, "r") == 0) return take_run(t, node);
  for (int i = 0; i < N_ELEMENTS; i++)
    if (strcmp(name, ELEMENTS[i].name) == 0) return ELEMENTS[i].take(t, node);
  par_docx_runs(t, node);
}

/* Of a hidden run only where fields begin and end matters. */
static void take_run(par_docx_text *t, const xmlNode *node) {
  run r = read_run(t, node);
  for (const xmlNode *n = node->children; n != NULL; n = n->next)
    if (n->type == XML_ELEMENT_NODE && (!r.hidden || par_markup_is(n, "fldChar")))
      take_element(t, n, &r);
}

void par_docx_runs(par_docx_text *t, const xmlNode *node) {
  run none = {0};
  for (const xmlNode *n = node->children; n != NULL; n = n->next)
    if (n->type == XML_ELEMENT_NODE) take_element(t, n, &none);
}
