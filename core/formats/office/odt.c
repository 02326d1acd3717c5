/* odt.c -- the parts of an OpenDocument text, or the one file of a flat one. */

#include "formats/office/odt.h"

#include <string.h>

#include "formats/metadata.h"
#include "formats/office/odt_text.h"
#include "formats/office/package.h"

/* One file that is being read. Notes are kept in memory: they come behind the body, whose
 * tree is gone by then. */
typedef struct odt {
  const char *what; /* the part at hand, for messages */
  par_loaded *out;
  par_odt_text text;
  xmlDocPtr notes;
  bool styles_only; /* the part's automatic styles are not those of the text */
  bool any;         /* there was a text */
} odt;

static par_status take_style(void *payload, const xmlNode *node, par_error *err) {
  odt *d = payload;
  return par_odt_sheet_take(&d->text.sheet, node, err);
}

static par_status take_datum(void *payload, const xmlNode *node, par_error *err) {
  static const struct {
    const char *element, *key;
  } keys[] = {
    {"title", "title"},           {"initial-creator", "author"},  {"creator", "author"},
    {"creation-date", "created"}, {"date", "modified"},           {"language", "lang"},
    {"subject", "subject"},       {"description", "description"}, {"keyword", "keywords"},
  };
  odt *d = payload;
  par_buf value = {0};
  par_status status = PAR_OK;
  par_markup_text(&value, node);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (status == PAR_OK && par_markup_is(node, keys[i].element))
      status = par_metadata_add(d->out, keys[i].key, value.data, value.len, err);
  par_buf_clear(&value);
  return status;
}

/* Notes that a block refers to outlive it. */
static par_status keep_notes(odt *d, size_t first, par_error *err) {
  par_office_notes *notes = &d->text.office.notes;
  for (size_t i = first; i < notes->n; i++) {
    if (d->notes == NULL) d->notes = xmlNewDoc(NULL);
    xmlNodePtr copy =
      d->notes == NULL ? NULL : xmlDocCopyNode((xmlNodePtr)notes->data[i].node, d->notes, 1);
    if (copy == NULL) return par_fail_memory(err);
    if (d->notes->children == NULL)
      xmlDocSetRootElement(d->notes, copy);
    else
      xmlAddSibling(d->notes->last, copy);
    notes->data[i].node = copy;
  }
  return PAR_OK;
}

static par_status take_block(void *payload, const xmlNode *node, par_error *err) {
  odt *d = payload;
  par_composer *c = &d->text.office.composer;
  size_t n_notes = d->text.office.notes.n;
  par_odt_text_block(&d->text, node);
  if (c->status != PAR_OK) return par_fail(err, c->status, "%s", c->err.message);
  return keep_notes(d, n_notes, err);
}

/* Read the element at hand where it is one that matters. */
static par_status take_element(odt *d, xmlTextReaderPtr reader, par_error *err) {
  const char *name = (const char *)xmlTextReaderConstLocalName(reader);
  if (strcmp(name, "styles") == 0 ||
      (strcmp(name, "automatic-styles") == 0 && !d->styles_only))
    return par_markup_each(reader, take_style, d, d->what, err);
  if (strcmp(name, "meta") == 0) return par_markup_each(reader, take_datum, d, d->what, err);
  if (strcmp(name, "text") != 0) return PAR_OK;
  d->any = true;
  return par_markup_each(reader, take_block, d, d->what, err);
}

static par_status read_part(odt *d, const char *bytes, size_t len, par_error *err) {
  xmlTextReaderPtr reader = NULL;
  par_status status = par_markup_open(&reader, bytes, len, NULL, d->what, err);
  while (status == PAR_OK) {
    status = par_markup_next(reader, false, d->what, err);
    if (status == PAR_OK && xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT &&
        xmlTextReaderDepth(reader) <= 2)
      status = take_element(d, reader, err);
  }
  xmlFreeTextReader(reader);
  return status == PAR_DONE ? PAR_OK : status;
}

static par_status check_encryption(const par_package *package, par_error *err) {
  par_buf bytes = {0};
  par_status status = par_package_read(&bytes, package, "META-INF/manifest.xml", NULL);
  static const char sign[] = "encryption-data";
  if (status == PAR_OK && memmem(bytes.data, bytes.len, sign, sizeof sign - 1) != NULL)
    status = par_fail(err, PAR_EINVALID, "%s: is encrypted; save it without a password",
                      package->name);
  else
    status = PAR_OK;
  par_buf_clear(&bytes);
  return status;
}

static bool has_objects(const par_buf *content) {
  static const char sign[] = ":object ";
  return memmem(content->data, content->len, sign, sizeof sign - 1) != NULL;
}

static par_status read_package(odt *d, const par_package *package, par_error *err) {
  static const char *const parts[] = {"styles.xml", "content.xml", "meta.xml"};
  PAR_TRY(check_encryption(package, err));
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    par_buf bytes = {0};
    char what[512];
    bool is_content = i == 1;
    snprintf(what, sizeof what, "%s: %s", package->name, parts[i]);
    d->what = what;
    d->styles_only = i == 0;
    par_status status = par_package_read(&bytes, package, parts[i], err);
    if (status == PAR_OK && is_content && has_objects(&bytes))
      status = par_odt_formulas_read(&d->text.formulas, package, err);
    if (status == PAR_OK)
      status = read_part(d, bytes.data, bytes.len, err);
    else if (status == PAR_ENOTFOUND && !is_content)
      status = PAR_OK;
    par_buf_clear(&bytes);
    if (status != PAR_OK) return status;
  }
  return PAR_OK;
}

/* What the text tells stands before what the file says of itself. */
static par_status finish(odt *d, par_error *err) {
  par_loaded_metadatums said = d->out->metadata;
  d->out->metadata = (par_loaded_metadatums){0};
  par_status status = par_office_metadata(d->out, &d->text.office, err);
  for (size_t i = 0; status == PAR_OK && i < said.n; i++)
    if (!par_loaded_metadatums_push(&d->out->metadata, said.data[i]))
      status = par_fail_memory(err);
  par_loaded_metadatums_clear(&said);
  return status;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  odt d = {.out = out, .what = name};
  par_composer *c = &d.text.office.composer;
  (void)options;
  par_composer_init(c, out);
  par_package package = {.bytes = bytes, .len = len, .name = name};
  par_status status = par_package_is_zip(bytes, len) ? read_package(&d, &package, err)
                                                     : read_part(&d, bytes, len, err);
  if (status == PAR_OK && !d.any)
    status = par_fail(err, PAR_EINVALID, "%s: has no text in it (office:text)", name);
  if (status == PAR_OK) par_odt_text_notes(&d.text);
  par_status finished = par_office_finish(&d.text.office, name, status == PAR_OK ? err : NULL);
  if (status == PAR_OK) status = finished;
  if (status == PAR_OK) status = finish(&d, err);
  par_odt_text_clear(&d.text);
  xmlFreeDoc(d.notes);
  return status;
}

/* How far a flat text may say that it is one. */
enum { SNIFF_BYTES = 4096 };

static bool sniff(const char *bytes, size_t len) {
  static const char media[] = "application/vnd.oasis.opendocument.text";
  char type[80];
  if (par_package_type(type, bytes, len)) return strncmp(type, media, sizeof media - 1) == 0;
  if (len > SNIFF_BYTES) len = SNIFF_BYTES;
  return memmem(bytes, len, "<office:document", 16) != NULL &&
         memmem(bytes, len, media, sizeof media - 1) != NULL;
}

const par_loader par_loader_odt = {
  .format = "odt",
  .extensions = ".odt.ott.fodt.",
  .sniff = sniff,
  .load = load,
};
