/* docx_fields.c -- the fields of a DOCX file that are open, inner ones last. */

#include "formats/office/docx_fields.h"

#include <string.h>
#include <strings.h>

#include "formats/attributes.h"
#include "formats/office/docx_styles.h"

bool par_docx_field_link(par_buf *href, const char *asked) {
  static const char name[] = "HYPERLINK";
  asked += strspn(asked, " \t\r\n");
  if (strncasecmp(asked, name, sizeof name - 1) != 0) return false;
  asked += sizeof name - 1;
  size_t white = strspn(asked, " \t\r\n");
  asked += white;
  if (white == 0 || *asked == '\\') return false;
  bool quoted = *asked == '"';
  asked += quoted;
  size_t len = strcspn(asked, quoted ? "\"" : " \t\r\n");
  if (len == 0) return false;
  par_buf_append(href, asked, len);
  return true;
}

/* The entry that is chosen of a list, NULL when there is none. */
static const char *choice_of(const xmlNode *list) {
  int number = par_docx_number(list, "result", par_docx_number(list, "default", 0));
  for (const xmlNode *n = par_markup_child(list, "listEntry"); n != NULL;
       n = par_markup_sibling(n, "listEntry"))
    if (number-- == 0) return par_markup_attribute(n, "val");
  return NULL;
}

static void show_form(par_office *o, const xmlNode *form) {
  const xmlNode *box = par_markup_child(form, "checkBox");
  const xmlNode *list = par_markup_child(form, "ddList");
  if (box != NULL) {
    int ticked = par_docx_flag(box, "checked");
    if (ticked < 0) ticked = par_docx_flag(box, "default");
    par_office_show(o, ticked == 1 ? "☒" : "☐", NULL);
  }
  const char *choice = list == NULL ? NULL : choice_of(list);
  if (choice != NULL) par_office_show(o, choice, NULL);
}

static void begin(par_office *o, par_docx_fields *f, const xmlNode *node) {
  const xmlNode *form = par_markup_child(node, "ffData");
  if (form != NULL && f->n_asked == 0) show_form(o, form);
  par_buf_reset(&f->asked);
  if (par_u8s_push(&f->open, 1)) f->n_asked++;
}

/* What a field asks is known: whether it is a link of which text follows. */
static void begin_link(par_office *o, par_docx_fields *f) {
  par_buf href = {0};
  if (f->link == 0 && f->n_asked == 0 && f->asked.len > 0 &&
      par_docx_field_link(&href, par_buf_cstr(&f->asked)) && !href.failed) {
    f->href = par_arena_copy(&o->composer.loaded->arena, href.data, href.len);
    f->link = f->href == NULL ? 0 : f->open.n;
    f->link_at = par_composer_at(&o->composer);
  }
  par_buf_clear(&href);
}

static void end_link(par_office *o, par_docx_fields *f) {
  const par_loaded *loaded = o->composer.loaded;
  uint32_t start = f->link_at, end = par_composer_at(&o->composer);
  f->link = 0;
  while (start < end && strchr(" \t\r\n", loaded->text.data[start]) != NULL) start++;
  if (start == end || o->composer.status != PAR_OK) return;
  o->composer.status = par_loaded_add_span(
    o->composer.loaded, "link", start, end,
    par_attributes(&o->scratch, "href", f->href, NULL, NULL), &o->composer.err);
}

void par_docx_field(par_office *o, par_docx_fields *f, const xmlNode *node) {
  const char *type = par_markup_attribute(node, "fldCharType");
  if (type == NULL) return;
  if (strcmp(type, "begin") == 0) return begin(o, f, node);
  if (f->open.n == 0) return;
  uint8_t *top = &f->open.data[f->open.n - 1];
  bool asked = *top == 1;
  f->n_asked -= *top;
  *top = 0;
  if (strcmp(type, "end") != 0) {
    if (asked) begin_link(o, f);
    return;
  }
  if (f->link == f->open.n) end_link(o, f);
  f->open.n--;
}

void par_docx_field_asks(par_docx_fields *f, const xmlNode *node) {
  if (f->open.n > 0 && f->open.data[f->open.n - 1] == 1) par_markup_text(&f->asked, node);
}

void par_docx_fields_end(par_docx_fields *f) {
  for (size_t i = f->open.n; f->n_asked > 0 && i-- > 0; f->open.data[i] = 0)
    f->n_asked -= f->open.data[i];
  f->link = 0;
}

void par_docx_fields_clear(par_docx_fields *f) {
  par_u8s_clear(&f->open);
  par_buf_clear(&f->asked);
}
