/* odt_formulas.c -- formulas by the names of their files. */

#include "formats/office/odt_formulas.h"

#include <string.h>

#include "formats/office/formulas.h"

/* The longest file of a formula, in bytes: one in a text has a few thousand. */
enum { FORMULA_MAX = 1 << 20 };

static par_status keep(par_odt_formulas *f, const char *name, size_t len, const par_buf *text,
                       par_error *err) {
  bool added = false;
  const char *kept = par_arena_copy(&f->arena, text->data, text->len);
  if (kept == NULL || par_strmap_add(&f->names, name, len, &added) == PAR_STRMAP_NONE)
    return par_fail_memory(err);
  return !added || par_odt_texts_push(&f->texts, kept) ? PAR_OK : par_fail_memory(err);
}

static par_status take_object(void *payload, const char *name, size_t len,
                              const par_buf *bytes, par_error *err) {
  xmlDocPtr doc;
  par_error broken;
  par_buf text = {0};
  par_status status = PAR_OK;
  if (par_markup_parse(&doc, bytes->data, bytes->len, NULL, "formula", &broken) != PAR_OK)
    return PAR_OK;
  const xmlNode *root = xmlDocGetRootElement(doc);
  if (par_markup_is(root, "math")) par_formula_write(&text, root);
  if (text.failed)
    status = par_fail_memory(err);
  else if (text.len > 0)
    status = keep(payload, name, len, &text, err);
  par_buf_clear(&text);
  xmlFreeDoc(doc);
  return status;
}

par_status par_odt_formulas_read(par_odt_formulas *f, const par_package *package,
                                 par_error *err) {
  return par_package_each(package, "/content.xml", FORMULA_MAX, take_object, f, err);
}

const char *par_odt_formula_of(const par_odt_formulas *f, par_buf *scratch,
                               const xmlNode *object) {
  const xmlNode *math = par_markup_child(object, "math");
  const char *href = par_markup_attribute(object, "href");
  if (math != NULL) {
    par_buf_reset(scratch);
    par_formula_write(scratch, math);
    return par_buf_cstr(scratch);
  }
  if (href == NULL || f->texts.n == 0) return NULL;
  if (strncmp(href, "./", 2) == 0) href += 2;
  size_t len = strlen(href);
  while (len > 0 && href[len - 1] == '/') len--;
  uint32_t number = par_strmap_find(&f->names, href, len);
  return number == PAR_STRMAP_NONE ? NULL : f->texts.data[number];
}

void par_odt_formulas_clear(par_odt_formulas *f) {
  par_strmap_clear(&f->names);
  par_odt_texts_clear(&f->texts);
  par_arena_clear(&f->arena);
}
