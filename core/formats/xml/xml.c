/* xml.c -- documents out of an XML file: where they begin, their metadata, their text. */

#include "load/xml.h"

#include <ctype.h>
#include <string.h>

#include "formats/metadata.h"
#include "formats/xml/xml_text.h"

struct par_xml {
  xmlTextReaderPtr reader;
  const par_xml_mapping *mapping;
  char *name;
  bool over;  /* the next step goes over the element at hand */
  bool any;   /* a document was found */
  bool prose; /* text was met that no document has */
};

par_status par_xml_open(par_xml **out, const char *bytes, size_t len, const char *name,
                        const char *encoding, const par_xml_mapping *mapping, par_error *err) {
  par_xml *x = calloc(1, sizeof *x);
  *out = NULL;
  if (x == NULL) return par_fail_memory(err);
  x->mapping = mapping;
  x->name = strdup(name);
  par_status status = x->name == NULL ? par_fail_memory(err) : PAR_OK;
  if (status == PAR_OK) status = par_markup_open(&x->reader, bytes, len, encoding, name, err);
  if (status != PAR_OK) {
    par_xml_close(x);
    return status;
  }
  *out = x;
  return PAR_OK;
}

/* Paths name elements without prefixes, and xml:id as it is. */
static void drop_namespaces(xmlNodePtr root) {
  for (xmlNodePtr n = root; n != NULL; n = (xmlNodePtr)par_markup_following(n, root, true)) {
    if (n->type != XML_ELEMENT_NODE) continue;
    n->ns = NULL;
    for (xmlAttrPtr a = n->properties; a != NULL; a = a->next)
      if (a->ns != NULL &&
          strcmp((const char *)a->ns->prefix ? (const char *)a->ns->prefix : "", "xml") != 0)
        a->ns = NULL;
  }
}

/* Go to the next element that is a document; its tree. */
static par_status find_document(xmlNodePtr *out, par_xml *x, par_error *err) {
  for (;;) {
    PAR_TRY(par_markup_next(x->reader, x->over, x->name, err));
    x->over = false;
    int type = xmlTextReaderNodeType(x->reader);
    if (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA) x->prose = true;
    if (type != XML_READER_TYPE_ELEMENT) continue;
    int level;
    const xmlNode *node = xmlTextReaderCurrentNode(x->reader);
    if (x->mapping->has_documents &&
        par_xml_mapping_role(x->mapping, node, &level) != PAR_XML_DOCUMENT)
      continue;
    x->over = true;
    PAR_TRY(par_markup_expand(out, x->reader, x->name, err));
    drop_namespaces(*out);
    return PAR_OK;
  }
}

/* Three numbers of a date as ISO writes it; false when they are none in that order. */
static bool read_date(char out[16], const char *s, par_xml_date order) {
  int number[3] = {0}, n = 0;
  for (; n < 3; n++) {
    while (*s != '\0' && !isdigit((unsigned char)*s)) s++;
    if (*s == '\0') return false;
    number[n] = (int)strtol(s, (char **)&s, 10);
  }
  int year = order == PAR_XML_YMD ? 0 : 2, day = order == PAR_XML_DMY   ? 0
                                                 : order == PAR_XML_MDY ? 1
                                                                        : 2;
  char iso[40], checked[11];
  if (number[year] < 1 || number[year] > 9999) return false;
  snprintf(iso, sizeof iso, "%04d-%02d-%02d", number[year], number[3 - year - day],
           number[day]);
  if (!par_markup_date(checked, iso)) return false;
  strcpy(out, checked);
  return true;
}

/* The values of all keys, each once. */
static par_status read_metadata(par_loaded *out, const par_xml *x, xmlNodePtr node,
                                par_error *err) {
  par_buf value = {0};
  char date[16];
  par_status status = PAR_OK;
  const par_xml_paths *paths = &x->mapping->paths;
  for (size_t i = 0; status == PAR_OK && i < paths->n; i++) {
    const char *key = paths->data[i].key;
    if (!paths->data[i].is_metadatum) continue;
    if (i > 0 && paths->data[i - 1].is_metadatum && strcmp(paths->data[i - 1].key, key) == 0)
      continue;
    status = par_xml_mapping_value(&value, x->mapping, key, true, node, err);
    if (status != PAR_OK || value.len == 0) continue;
    const char *s = par_buf_cstr(&value);
    if (strcmp(key, "date") == 0 && x->mapping->date != PAR_XML_ISO)
      s = read_date(date, s, x->mapping->date) ? date : "";
    status = par_metadata_add(out, key, s, strlen(s), err);
  }
  par_buf_clear(&value);
  return status;
}

/* *placed: whether the mapping knows where the text is, and something is there. */
static par_status read_text(par_loaded *out, bool *placed, const par_xml *x, xmlNodePtr node,
                            par_error *err) {
  par_xml_text text = {.mapping = x->mapping};
  par_composer *c = &text.office.composer;
  xmlXPathObjectPtr nodes = NULL;
  par_error own = {0};
  par_composer_init(c, out);
  par_status status = par_xml_mapping_nodes(&nodes, x->mapping, "text", node, &own);
  xmlNodeSetPtr set = nodes == NULL ? NULL : nodes->nodesetval;
  for (int i = 0; set != NULL && i < set->nodeNr; i++)
    if (set->nodeTab[i]->type == XML_ELEMENT_NODE)
      par_xml_text_element(&text, set->nodeTab[i]);
  *placed = nodes == NULL || (set != NULL && set->nodeNr > 0);
  if (nodes == NULL && status == PAR_OK) par_xml_text_element(&text, node);
  par_xml_text_finish(&text);
  par_status finished = par_composer_finish(c, status == PAR_OK ? &own : NULL);
  if (status == PAR_OK) status = finished;
  xmlXPathFreeObject(nodes);
  par_xml_text_clear(&text);
  return status == PAR_OK ? PAR_OK : par_fail(err, status, "%s: %s", x->name, own.message);
}

static par_status read_id(const char **id, par_loaded *out, const par_xml *x, xmlNodePtr node,
                          par_error *err) {
  par_buf value = {0};
  *id = NULL;
  par_status status = par_xml_mapping_value(&value, x->mapping, "id", false, node, err);
  const char *s = par_buf_cstr(&value);
  s += strspn(s, " \t\r\n");
  size_t len = strcspn(s, " \t\r\n");
  if (status == PAR_OK && len > 0) *id = par_arena_copy(&out->arena, s, len);
  par_buf_clear(&value);
  return status;
}

par_status par_xml_next(par_loaded *out, par_xml_found *found, par_xml *x, par_error *err) {
  xmlNodePtr node;
  *found = (par_xml_found){.placed = true};
  out->format = "xml";
  par_status status = find_document(&node, x, err);
  if (status == PAR_DONE && !x->any && !x->prose) {
    x->any = true;
    return PAR_OK;
  }
  if (status != PAR_OK) return status;
  x->any = true;
  PAR_TRY(read_metadata(out, x, node, err));
  PAR_TRY(read_id(&found->id, out, x, node, err));
  return read_text(out, &found->placed, x, node, err);
}

void par_xml_close(par_xml *x) {
  if (x == NULL) return;
  xmlFreeTextReader(x->reader);
  free(x->name);
  free(x);
}
