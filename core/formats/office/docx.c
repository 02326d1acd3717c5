/* docx.c -- the parts of a DOCX file: what is where, what it is called, its text. */

#include "formats/office/docx.h"

#include <string.h>

#include "formats/html/html.h"
#include "formats/metadata.h"
#include "formats/office/docx_text.h"
#include "formats/office/package.h"
#include "load/plain.h"

/* The paths of the parts that matter; empty when there is none. */
typedef struct parts {
  char document[256], styles[256], numbering[256], footnotes[256], endnotes[256],
    settings[256], core[256];
} parts;

/* So many documents may be in one another, and so many files in the place of blocks. */
enum { DEPTH_MAX = 4, CHUNKS_MAX = 400 };

/* One file that is being read. */
typedef struct docx {
  par_package package;
  int depth;             /* documents that it is in */
  par_docx_index chunks; /* paths of files that stand in the place of blocks; NULL: taken */
  size_t left;           /* what these may have, for the outermost document */
  parts parts;
  par_docx_text text;
  par_arena arena;
  xmlDocPtr footnotes, endnotes;
} docx;

/* The path of a part that a relationship of `from` points to. */
static void resolve(char path[256], const char *from, const char *target) {
  char folder[256];
  const char *slash = strrchr(from, '/');
  snprintf(folder, sizeof folder, "%.*s", slash == NULL ? 0 : (int)(slash - from + 1), from);
  if (target[0] == '/') folder[0] = '\0', target++;
  for (; strncmp(target, "../", 3) == 0; target += 3) {
    size_t len = strlen(folder);
    if (len > 0) folder[len - 1] = '\0';
    char *up = strrchr(folder, '/');
    if (up != NULL)
      up[1] = '\0';
    else
      folder[0] = '\0';
  }
  snprintf(path, 256, "%s%s", folder, target);
}

static bool ends(const char *s, const char *ending) {
  size_t len = strlen(s), n = strlen(ending);
  return len >= n && strcmp(s + len - n, ending) == 0;
}

/* A part as a tree, which the caller frees; NULL in *out when there is none of that path.
 * What is wrong with it is a failure. */
static par_status read_tree(xmlDocPtr *out, const docx *d, const char *path, par_error *err) {
  par_buf bytes = {0};
  char what[512];
  *out = NULL;
  if (path[0] == '\0') return PAR_OK;
  snprintf(what, sizeof what, "%s: %s", d->package.name, path);
  par_status status = par_package_read(&bytes, &d->package, path, err);
  if (status == PAR_ENOTFOUND)
    status = PAR_OK;
  else if (status == PAR_OK)
    status = par_markup_parse(out, bytes.data, bytes.len, NULL, what, err);
  par_buf_clear(&bytes);
  return status;
}

/* The relationships of a part, each given to `take`. */
static par_status each_relation(docx *d, const char *part,
                                par_status (*take)(docx *d, const xmlNode *relation,
                                                   par_error *err),
                                par_error *err) {
  char path[300];
  xmlDocPtr doc;
  const char *slash = strrchr(part, '/');
  int len = slash == NULL ? 0 : (int)(slash - part + 1);
  snprintf(path, sizeof path, "%.*s_rels/%s.rels", len, part, part + len);
  par_status status = read_tree(&doc, d, path, err);
  const xmlNode *root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
  for (const xmlNode *n = root == NULL ? NULL : root->children; n != NULL; n = n->next)
    if (status == PAR_OK && par_markup_is(n, "Relationship")) status = take(d, n, err);
  xmlFreeDoc(doc);
  return status;
}

static par_status take_package_relation(docx *d, const xmlNode *relation, par_error *err) {
  const char *type = par_markup_attribute(relation, "Type");
  const char *target = par_markup_attribute(relation, "Target");
  (void)err;
  if (type == NULL || target == NULL) return PAR_OK;
  if (ends(type, "/officeDocument")) resolve(d->parts.document, "", target);
  if (ends(type, "/core-properties")) resolve(d->parts.core, "", target);
  return PAR_OK;
}

static par_status take_link(docx *d, const char *id, const char *target, par_error *err) {
  const char *href = par_arena_copy(&d->arena, target, strlen(target));
  if (href == NULL) return par_fail_memory(err);
  return par_docx_index_add(&d->text.links, id, href, err);
}

static par_status take_chunk_relation(docx *d, const char *id, const char *target,
                                      par_error *err) {
  char path[256];
  if (d->chunks.things.n == CHUNKS_MAX) return PAR_OK;
  resolve(path, d->parts.document, target);
  const char *kept = par_arena_copy(&d->arena, path, strlen(path));
  if (kept == NULL) return par_fail_memory(err);
  return par_docx_index_add(&d->chunks, id, kept, err);
}

static par_status take_document_relation(docx *d, const xmlNode *relation, par_error *err) {
  const char *type = par_markup_attribute(relation, "Type");
  const char *target = par_markup_attribute(relation, "Target");
  const char *id = par_markup_attribute(relation, "Id");
  const struct {
    const char *ending;
    char *path;
  } known[] = {
    {"/styles", d->parts.styles},       {"/numbering", d->parts.numbering},
    {"/footnotes", d->parts.footnotes}, {"/endnotes", d->parts.endnotes},
    {"/settings", d->parts.settings},
  };
  if (type == NULL || target == NULL || id == NULL) return PAR_OK;
  if (ends(type, "/hyperlink")) return take_link(d, id, target, err);
  if (ends(type, "/aFChunk")) return take_chunk_relation(d, id, target, err);
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (ends(type, known[i].ending)) resolve(known[i].path, d->parts.document, target);
  return PAR_OK;
}

static par_status read_styles(docx *d, par_error *err) {
  xmlDocPtr doc;
  PAR_TRY(read_tree(&doc, d, d->parts.styles, err));
  if (doc == NULL) return PAR_OK;
  par_status status = par_docx_stylesheet_read(&d->text.sheet, xmlDocGetRootElement(doc), err);
  xmlFreeDoc(doc);
  return status;
}

static par_status read_numbering(docx *d, par_error *err) {
  xmlDocPtr doc;
  PAR_TRY(read_tree(&doc, d, d->parts.numbering, err));
  if (doc == NULL) return PAR_OK;
  par_status status = par_docx_numbering_read(&d->text.numbering, xmlDocGetRootElement(doc),
                                              &d->text.sheet, err);
  xmlFreeDoc(doc);
  return status;
}

/* How notes are numbered, where the settings say it. */
static void read_note_format(par_docx_notes *notes, const xmlNode *settings,
                             const char *name) {
  const xmlNode *p = settings == NULL ? NULL : par_markup_child(settings, name);
  const char *format = par_docx_value(p, "numFmt");
  if (format != NULL) notes->kind = par_docx_numeral(format);
  notes->count = par_docx_number(p, "numStart", 1) - 1;
}

static par_status read_settings(docx *d, par_error *err) {
  xmlDocPtr doc;
  d->text.footnotes.kind = PAR_NUMERAL_DECIMAL;
  d->text.endnotes.kind = PAR_NUMERAL_LOWER_ROMAN;
  PAR_TRY(read_tree(&doc, d, d->parts.settings, err));
  const xmlNode *root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
  read_note_format(&d->text.footnotes, root, "footnotePr");
  read_note_format(&d->text.endnotes, root, "endnotePr");
  xmlFreeDoc(doc);
  return PAR_OK;
}

/* The notes of a part by their ids, but for the lines that separate notes from text. */
static par_status read_notes(xmlDocPtr *doc, docx *d, par_docx_notes *notes, const char *path,
                             par_error *err) {
  PAR_TRY(read_tree(doc, d, path, err));
  const xmlNode *root = *doc == NULL ? NULL : xmlDocGetRootElement(*doc);
  for (const xmlNode *n = root == NULL ? NULL : root->children; n != NULL; n = n->next) {
    const char *id = par_markup_attribute(n, "id"), *type = par_markup_attribute(n, "type");
    if (id == NULL || (type != NULL && strcmp(type, "normal") != 0)) continue;
    PAR_TRY(par_docx_index_add(&notes->nodes, id, n, err));
  }
  return PAR_OK;
}

static par_status load_at(par_loaded *out, const par_package *package, int depth,
                          par_error *err);

/* Read a file of a known format: a document, a page, a text. What none of these reads has
 * no text here. */
static par_status load_chunk(par_loaded *out, const docx *d, const char *path,
                             const par_buf *bytes, size_t *left, par_error *err) {
  static const par_load_options options = {.whole = true};
  par_package inner = {bytes->data, bytes->len, path, left};
  if (par_package_is_zip(bytes->data, bytes->len))
    return d->depth < DEPTH_MAX ? load_at(out, &inner, d->depth + 1, err) : PAR_OK;
  if (par_loader_html.sniff(bytes->data, bytes->len) || ends(path, ".xhtml"))
    return par_loader_html.load(out, bytes->data, bytes->len, path, &options, err);
  if (!ends(path, ".txt")) return PAR_OK;
  const char *s = bytes->data;
  size_t len = bytes->len;
  while (len > 0 && memchr(" \t\r\n", s[len - 1], 4) != NULL) len--;
  return par_loader_plain.load(out, s, len, path, &options, err);
}

/* A file that stands in the place of blocks, once. One that is missing or damaged is none,
 * and so is one that swells beyond measure, alone or with the others. */
static par_status take_chunk(docx *d, const xmlNode *node, par_error *err) {
  par_office *o = &d->text.office;
  const char *id = par_markup_attribute(node, "id");
  uint32_t at = id == NULL || d->chunks.things.n == 0
                  ? PAR_STRMAP_NONE
                  : par_strmap_find(&d->chunks.ids, id, strlen(id));
  if (at == PAR_STRMAP_NONE) return PAR_OK;
  const char *path = d->chunks.things.data[at];
  if (path == NULL) return PAR_OK;
  d->chunks.things.data[at] = NULL;
  par_package package = d->package;
  if (package.left == NULL) package.left = &d->left;
  par_buf bytes = {0};
  par_loaded inner = {0};
  par_error why;
  par_status status = par_package_read(&bytes, &package, path, &why);
  if (status == PAR_OK && bytes.len > 0)
    status = load_chunk(&inner, d, path, &bytes, package.left, &why);
  if (status == PAR_OK && inner.text.len > 0) {
    par_office_unit(o, false);
    par_composer_embed(&o->composer, &inner);
    o->gap = PAR_GAP_BLANK;
    o->was_item = false;
  }
  par_buf_clear(&bytes);
  par_loaded_clear(&inner);
  return status == PAR_ENOMEM ? par_fail_memory(err) : PAR_OK;
}

static par_status take_block(void *payload, const xmlNode *node, par_error *err) {
  docx *d = payload;
  if (par_markup_is(node, "altChunk"))
    PAR_TRY(take_chunk(d, node, err));
  else
    par_docx_text_block(&d->text, node);
  par_composer *c = &d->text.office.composer;
  return c->status == PAR_OK ? PAR_OK : par_fail(err, c->status, "%s", c->err.message);
}

/* The blocks of the body, one after the other, so that only one is in memory. */
static par_status read_body(docx *d, par_error *err) {
  par_buf bytes = {0};
  xmlTextReaderPtr reader = NULL;
  char what[512];
  snprintf(what, sizeof what, "%s: %s", d->package.name, d->parts.document);
  par_status status = par_package_read(&bytes, &d->package, d->parts.document, err);
  if (status == PAR_OK)
    status = par_markup_open(&reader, bytes.data, bytes.len, NULL, what, err);
  while (status == PAR_OK) {
    status = par_markup_next(reader, false, what, err);
    if (status != PAR_OK || xmlTextReaderNodeType(reader) != XML_READER_TYPE_ELEMENT) continue;
    const xmlChar *name = xmlTextReaderConstLocalName(reader);
    if (xmlTextReaderDepth(reader) == 1 && strcmp((const char *)name, "body") == 0)
      status = par_markup_each(reader, take_block, d, what, err);
  }
  xmlFreeTextReader(reader);
  par_buf_clear(&bytes);
  return status == PAR_DONE ? PAR_OK : status;
}

static par_status take_datum(par_loaded *out, const xmlNode *node, par_error *err) {
  static const struct {
    const char *element, *key;
  } keys[] = {
    {"title", "title"},       {"creator", "author"},    {"subject", "subject"},
    {"keywords", "keywords"}, {"created", "created"},   {"description", "description"},
    {"modified", "modified"}, {"category", "category"}, {"language", "lang"},
  };
  par_buf value = {0};
  par_status status = PAR_OK;
  par_markup_text(&value, node);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (status == PAR_OK && par_markup_is(node, keys[i].element))
      status = par_metadata_add(out, keys[i].key, value.data, value.len, err);
  par_buf_clear(&value);
  return status;
}

/* What the file says of itself; a title in the text is better than one in the file. */
static par_status read_metadata(par_loaded *out, docx *d, par_error *err) {
  xmlDocPtr doc;
  PAR_TRY(par_office_metadata(out, &d->text.office, err));
  PAR_TRY(read_tree(&doc, d, d->parts.core, err));
  par_status status = PAR_OK;
  const xmlNode *root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
  for (const xmlNode *n = root == NULL ? NULL : root->children; n != NULL; n = n->next)
    if (status == PAR_OK && n->type == XML_ELEMENT_NODE) status = take_datum(out, n, err);
  xmlFreeDoc(doc);
  return status;
}

static par_status read_parts(docx *d, par_error *err) {
  strcpy(d->parts.document, "word/document.xml");
  strcpy(d->parts.core, "docProps/core.xml");
  PAR_TRY(each_relation(d, "", take_package_relation, err));
  PAR_TRY(each_relation(d, d->parts.document, take_document_relation, err));
  PAR_TRY(read_styles(d, err));
  PAR_TRY(read_numbering(d, err));
  PAR_TRY(read_settings(d, err));
  PAR_TRY(read_notes(&d->footnotes, d, &d->text.footnotes, d->parts.footnotes, err));
  return read_notes(&d->endnotes, d, &d->text.endnotes, d->parts.endnotes, err);
}

static par_status load_at(par_loaded *out, const par_package *package, int depth,
                          par_error *err) {
  const char *name = package->name;
  docx d = {.package = *package, .depth = depth, .left = par_package_most(package)};
  par_composer_init(&d.text.office.composer, out);
  par_status status = read_parts(&d, err);
  if (status == PAR_OK) status = read_body(&d, err);
  if (status == PAR_OK) par_docx_text_notes(&d.text);
  par_status finished = par_office_finish(&d.text.office, name, status == PAR_OK ? err : NULL);
  if (status == PAR_OK) status = finished;
  if (status == PAR_OK) status = read_metadata(out, &d, err);
  par_docx_text_clear(&d.text);
  par_docx_index_clear(&d.chunks);
  par_arena_clear(&d.arena);
  xmlFreeDoc(d.footnotes);
  xmlFreeDoc(d.endnotes);
  return status;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  par_package package = {.bytes = bytes, .len = len, .name = name};
  (void)options;
  return load_at(out, &package, 0, err);
}

static bool sniff(const char *bytes, size_t len) {
  if (!par_package_is_zip(bytes, len)) return false;
  par_package package = {.bytes = bytes, .len = len, .name = ""};
  return par_package_has(&package, "word/");
}

const par_loader par_loader_docx = {
  .format = "docx",
  .extensions = ".docx.docm.dotx.dotm.",
  .sniff = sniff,
  .load = load,
};
