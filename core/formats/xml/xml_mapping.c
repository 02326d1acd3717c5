/* xml_mapping.c -- roles of elements, and paths by libxml2's XPath. */

#include "formats/xml/xml_mapping.h"

#include <libxml/xpathInternals.h>
#include <string.h>

static const char *const ROLES[PAR_XML_N_ROLES] = {
  [PAR_XML_DOCUMENT] = "documents", [PAR_XML_SKIP] = "skip",
  [PAR_XML_INLINE] = "inline",      [PAR_XML_BLOCK] = "blocks",
  [PAR_XML_SECTION] = "sections",   [PAR_XML_TITLE] = "titles",
  [PAR_XML_HEADING] = "headings",   [PAR_XML_PARAGRAPH] = "paragraphs",
  [PAR_XML_LINE] = "lines",         [PAR_XML_BREAK] = "breaks",
  [PAR_XML_LIST] = "lists",         [PAR_XML_ITEM] = "items",
  [PAR_XML_QUOTE] = "quotes",       [PAR_XML_NOTE] = "notes",
  [PAR_XML_TURN] = "turns",         [PAR_XML_PAGE] = "pages",
  [PAR_XML_TABLE] = "tables",       [PAR_XML_ROW] = "rows",
  [PAR_XML_CELL] = "cells",         [PAR_XML_HTML] = "html",
  [PAR_XML_PLAIN] = "plain",        [PAR_XML_VERSE] = "verses",
};

static int find_role(const char *name) {
  for (int i = 1; i < PAR_XML_N_ROLES; i++)
    if (strcmp(ROLES[i], name) == 0) return i;
  return -1;
}

par_status par_xml_mapping_add(par_xml_mapping *m, const char *role, const char *element,
                               int level, par_error *err) {
  int number = find_role(role);
  bool added = false;
  if (number < 0) return par_fail(err, PAR_EINVALID, "elements are not '%s'", role);
  uint32_t at = par_strmap_add(&m->names, element, strlen(element), &added);
  if (at == PAR_STRMAP_NONE) return par_fail_memory(err);
  if (!added)
    return par_fail(err, PAR_EINVALID, "element '%s' is both of '%s' and of '%s'", element,
                    ROLES[m->roles.data[at]], role);
  m->has_documents = m->has_documents || number == PAR_XML_DOCUMENT;
  if (!par_u8s_push(&m->roles, (uint8_t)number) || !par_u8s_push(&m->levels, (uint8_t)level))
    return par_fail_memory(err);
  return PAR_OK;
}

par_status par_xml_mapping_path(par_xml_mapping *m, const char *key, bool is_metadatum,
                                const char *path, par_error *err) {
  par_markup_silence();
  xmlXPathContextPtr context = xmlXPathNewContext(NULL);
  if (context == NULL) return par_fail_memory(err);
  par_xml_path entry = {par_arena_copy(&m->arena, key, strlen(key)), is_metadatum,
                        xmlXPathCtxtCompile(context, (const xmlChar *)path)};
  xmlXPathFreeContext(context);
  if (entry.expression == NULL)
    return par_fail(err, PAR_EINVALID, "%s: '%s' is not an XPath", key, path);
  if (entry.key != NULL && par_xml_paths_push(&m->paths, entry)) return PAR_OK;
  xmlXPathFreeCompExpr(entry.expression);
  return par_fail_memory(err);
}

par_xml_role par_xml_mapping_role(const par_xml_mapping *m, const xmlNode *node, int *level) {
  char with_parent[256];
  const char *name = (const char *)node->name;
  uint32_t at = PAR_STRMAP_NONE;
  *level = 0;
  if (node->parent != NULL && node->parent->type == XML_ELEMENT_NODE) {
    int len = snprintf(with_parent, sizeof with_parent, "%s/%s", node->parent->name, name);
    if (len < (int)sizeof with_parent)
      at = par_strmap_find(&m->names, with_parent, (size_t)len);
  }
  if (at == PAR_STRMAP_NONE) at = par_strmap_find(&m->names, name, strlen(name));
  if (at == PAR_STRMAP_NONE) return PAR_XML_GUESSED;
  *level = m->levels.data[at];
  return (par_xml_role)m->roles.data[at];
}

/* So many steps may a path take. */
enum { STEPS_MAX = 20000000 };

static par_status evaluate(xmlXPathObjectPtr *out, const par_xml_path *path, xmlNodePtr node,
                           par_error *err) {
  xmlXPathContextPtr context = xmlXPathNewContext(node->doc);
  if (context == NULL) return par_fail_memory(err);
  context->opLimit = STEPS_MAX;
  context->node = node;
  *out = xmlXPathCompiledEval(path->expression, context);
  xmlXPathFreeContext(context);
  if (*out != NULL) return PAR_OK;
  return par_fail(err, PAR_ELIMIT, "the path of '%s' takes too long, or fails", path->key);
}

static void append_value(par_buf *out, const xmlChar *value) {
  const char *s = (const char *)value;
  if (s == NULL || s[strspn(s, " \t\r\n")] == '\0') return;
  if (out->len > 0) par_buf_append_cstr(out, "; ");
  par_buf_append_cstr(out, s);
}

static void append_object(par_buf *out, xmlXPathObjectPtr object) {
  if (object->type != XPATH_NODESET) {
    xmlChar *value = xmlXPathCastToString(object);
    append_value(out, value);
    xmlFree(value);
    return;
  }
  for (int i = 0; object->nodesetval != NULL && i < object->nodesetval->nodeNr; i++) {
    xmlChar *value = xmlXPathCastNodeToString(object->nodesetval->nodeTab[i]);
    append_value(out, value);
    xmlFree(value);
  }
}

par_status par_xml_mapping_value(par_buf *out, const par_xml_mapping *m, const char *key,
                                 bool is_metadatum, xmlNodePtr node, par_error *err) {
  par_buf_reset(out);
  for (size_t i = 0; i < m->paths.n && out->len == 0; i++) {
    const par_xml_path *path = &m->paths.data[i];
    xmlXPathObjectPtr object;
    if (path->is_metadatum != is_metadatum || strcmp(path->key, key) != 0) continue;
    PAR_TRY(evaluate(&object, path, node, err));
    append_object(out, object);
    xmlXPathFreeObject(object);
  }
  return par_buf_finish(out, err);
}

par_status par_xml_mapping_nodes(xmlXPathObjectPtr *out, const par_xml_mapping *m,
                                 const char *key, xmlNodePtr node, par_error *err) {
  *out = NULL;
  for (size_t i = 0; i < m->paths.n; i++) {
    const par_xml_path *path = &m->paths.data[i];
    if (path->is_metadatum || strcmp(path->key, key) != 0) continue;
    xmlXPathFreeObject(*out);
    PAR_TRY(evaluate(out, path, node, err));
    if ((*out)->nodesetval != NULL && (*out)->nodesetval->nodeNr > 0) return PAR_OK;
  }
  return PAR_OK;
}

par_status par_xml_mapping_new(par_xml_mapping **out, par_xml_date date, par_error *err) {
  *out = calloc(1, sizeof **out);
  if (*out == NULL) return par_fail_memory(err);
  (*out)->date = date;
  return PAR_OK;
}

void par_xml_mapping_free(par_xml_mapping *m) {
  if (m == NULL) return;
  for (size_t i = 0; i < m->paths.n; i++) xmlXPathFreeCompExpr(m->paths.data[i].expression);
  par_xml_paths_clear(&m->paths);
  par_strmap_clear(&m->names);
  par_u8s_clear(&m->roles);
  par_u8s_clear(&m->levels);
  par_arena_clear(&m->arena);
  free(m);
}
