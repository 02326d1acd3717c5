/* markup.c -- libxml2 with its doors shut, and moves on its trees. */

#include "formats/markup.h"

#include <ctype.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <limits.h>
#include <string.h>

#include "formats/tag_bound.h"
#include "text/utf8.h"

static par_status refuse(const char *what, const xmlError *error, par_error *err) {
  if (error == NULL || error->message == NULL)
    return par_fail(err, PAR_EINVALID, "%s: is not well-formed XML", what);
  if (error->code == XML_ERR_NO_MEMORY) return par_fail_memory(err);
  if (strncmp(error->message, "Excessive depth", 15) == 0)
    return par_fail(err, PAR_ELIMIT, "%s: line %d: more than 256 elements are in one another",
                    what, error->line);
  size_t len = strcspn(error->message, "\n");
  return par_fail(err, PAR_EINVALID, "%s: line %d: is not well-formed XML: %.*s", what,
                  error->line, len < 200 ? (int)len : 200, error->message);
}

static void ignore(void *payload, const char *message, ...) {
  (void)payload;
  (void)message;
}

void par_markup_silence(void) {
  xmlSetGenericErrorFunc(NULL, ignore);
  xmlResetLastError();
}

/* What libxml2 is given must not take it time without end. */
static par_status check_bytes(const char *bytes, size_t len, const char *what,
                              par_error *err) {
  if (len < INT_MAX) return par_tag_bound(bytes, len, what, err);
  return par_fail(err, PAR_ELIMIT, "%s: %zu bytes of XML are too many; split it", what, len);
}

par_status par_markup_open(xmlTextReaderPtr *out, const char *bytes, size_t len,
                           const char *encoding, const char *what, par_error *err) {
  PAR_TRY(check_bytes(bytes, len, what, err));
  par_markup_silence();
  *out = xmlReaderForMemory(bytes, (int)len, NULL, encoding, PAR_MARKUP_OPTIONS);
  return *out == NULL ? par_fail_memory(err) : PAR_OK;
}

par_status par_markup_next(xmlTextReaderPtr reader, bool over, const char *what,
                           par_error *err) {
  int got = over ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader);
  if (got == 1) return PAR_OK;
  return got == 0 ? PAR_DONE : refuse(what, xmlGetLastError(), err);
}

par_status par_markup_expand(xmlNodePtr *out, xmlTextReaderPtr reader, const char *what,
                             par_error *err) {
  *out = xmlTextReaderExpand(reader);
  return *out == NULL ? refuse(what, xmlGetLastError(), err) : PAR_OK;
}

par_status par_markup_each(xmlTextReaderPtr reader, par_markup_visit *visit, void *payload,
                           const char *what, par_error *err) {
  if (xmlTextReaderIsEmptyElement(reader) == 1) return PAR_OK;
  int depth = xmlTextReaderDepth(reader);
  bool over = false;
  for (;;) {
    par_status status = par_markup_next(reader, over, what, err);
    if (status < 0) return status;
    if (status == PAR_DONE || xmlTextReaderDepth(reader) <= depth) return PAR_OK;
    over = xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT;
    if (!over) continue;
    xmlNodePtr element;
    PAR_TRY(par_markup_expand(&element, reader, what, err));
    PAR_TRY(visit(payload, element, err));
  }
}

par_status par_markup_parse(xmlDocPtr *out, const char *bytes, size_t len,
                            const char *encoding, const char *what, par_error *err) {
  PAR_TRY(check_bytes(bytes, len, what, err));
  par_markup_silence();
  *out = xmlReadMemory(bytes, (int)len, NULL, encoding, PAR_MARKUP_OPTIONS);
  return *out == NULL ? refuse(what, xmlGetLastError(), err) : PAR_OK;
}

bool par_markup_is(const xmlNode *node, const char *name) {
  return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

const xmlNode *par_markup_sibling(const xmlNode *node, const char *name) {
  for (node = node->next; node != NULL; node = node->next)
    if (par_markup_is(node, name)) return node;
  return NULL;
}

const xmlNode *par_markup_child(const xmlNode *node, const char *name) {
  const xmlNode *first = node->children;
  if (first == NULL || par_markup_is(first, name)) return first;
  return par_markup_sibling(first, name);
}

const xmlNode *par_markup_following(const xmlNode *node, const xmlNode *root, bool into) {
  if (into && node->children != NULL && node->type == XML_ELEMENT_NODE) return node->children;
  while (node != root && node->next == NULL) node = node->parent;
  return node == root ? NULL : node->next;
}

const char *par_markup_attribute(const xmlNode *node, const char *name) {
  if (node->type != XML_ELEMENT_NODE) return NULL;
  for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
    if (strcmp((const char *)a->name, name) != 0) continue;
    const xmlNode *value = a->children;
    if (value == NULL) return "";
    return value->next == NULL && value->type == XML_TEXT_NODE ? (const char *)value->content
                                                               : NULL;
  }
  return NULL;
}

const char *par_markup_entity(char utf8[5], const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  if (entity == NULL) return NULL;
  utf8[par_utf8_encode(utf8, entity->value)] = '\0';
  return utf8;
}

void par_markup_text(par_buf *out, const xmlNode *node) {
  char utf8[5];
  for (const xmlNode *n = node; n != NULL; n = par_markup_following(n, node, true)) {
    if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
      par_buf_append_cstr(out, (const char *)n->content);
    const char *s =
      n->type == XML_ENTITY_REF_NODE ? par_markup_entity(utf8, (const char *)n->name) : NULL;
    if (s != NULL) par_buf_append_cstr(out, s);
  }
}

/* The number of n digits at s, which all have to be there; else -1. */
static int read_digits(const char *s, int n) {
  int value = 0;
  for (int i = 0; i < n; i++) {
    if (!isdigit((unsigned char)s[i])) return -1;
    value = 10 * value + (s[i] - '0');
  }
  return value;
}

static int days_of(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

bool par_markup_date(char out[11], const char *s) {
  s += strspn(s, " \t\r\n");
  int year = read_digits(s, 4), len = 4;
  if (year <= 0 || isdigit((unsigned char)s[4])) return false;
  if (s[4] == '-') {
    int month = read_digits(s + 5, 2);
    if (month < 1 || month > 12) return false;
    len = 7;
    if (s[7] == '-') {
      int day = read_digits(s + 8, 2);
      if (day < 1 || day > days_of(year, month) || isdigit((unsigned char)s[10])) return false;
      len = 10;
    }
  }
  if (s[len] != '\0' && strchr("TZ+ \t\r\n", s[len]) == NULL) return false;
  memcpy(out, s, (size_t)len);
  out[len] = '\0';
  return true;
}
