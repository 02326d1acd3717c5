/* xml_mapping.h -- a mapping as the files of the XML loader see it: xml.h. */

#ifndef PAR_LOAD_XML_MAPPING_H
#define PAR_LOAD_XML_MAPPING_H

#include <libxml/xpath.h>

#include "base/strmap.h"
#include "base/vec.h"
#include "formats/markup.h"
#include "load/xml.h"

/* What an element is. */
typedef enum par_xml_role {
  PAR_XML_GUESSED,  /* a paragraph where it has text itself, inline in one, else a block */
  PAR_XML_DOCUMENT, /* a document of its own */
  PAR_XML_SKIP,
  PAR_XML_INLINE,
  PAR_XML_BLOCK, /* holds others */
  PAR_XML_SECTION,
  PAR_XML_TITLE,
  PAR_XML_HEADING,
  PAR_XML_PARAGRAPH,
  PAR_XML_LINE,  /* a paragraph that stands close to its like */
  PAR_XML_VERSE, /* such a line, that is cited as one */
  PAR_XML_BREAK,
  PAR_XML_LIST,
  PAR_XML_ITEM,
  PAR_XML_QUOTE,
  PAR_XML_NOTE,
  PAR_XML_TURN,
  PAR_XML_PAGE, /* begins where the element, which is empty, stands */
  PAR_XML_TABLE,
  PAR_XML_ROW,
  PAR_XML_CELL,
  PAR_XML_HTML,  /* its text is a page */
  PAR_XML_PLAIN, /* its text is a plain one, with line ends that matter */
  PAR_XML_N_ROLES
} par_xml_role;

/* A path, and what its value is: a key of metadata, or what the loader asks for. */
typedef struct par_xml_path {
  const char *key;
  bool is_metadatum;
  xmlXPathCompExprPtr expression;
} par_xml_path;

PAR_VEC(xml_path, par_xml_path)

/* All zero is one that guesses all. */
struct par_xml_mapping {
  par_strmap names; /* numbers are those of `roles` and `levels` */
  par_u8s roles;
  par_u8s levels; /* of a heading; 0: as deep as its sections */
  bool has_documents;
  par_xml_paths paths;
  par_xml_date date;
  par_arena arena;
};

/* The role of an element, and the level that is said for it. */
par_xml_role par_xml_mapping_role(const par_xml_mapping *mapping, const xmlNode *node,
                                  int *level);

/* The text that the paths of a key find from a node on, several values with "; " between;
 * empty when they find none. */
par_status par_xml_mapping_value(par_buf *out, const par_xml_mapping *mapping, const char *key,
                                 bool is_metadatum, xmlNodePtr node, par_error *err);

/* The nodes that the paths of a key find; NULL when there is no such path. The caller frees
 * it with xmlXPathFreeObject. */
par_status par_xml_mapping_nodes(xmlXPathObjectPtr *out, const par_xml_mapping *mapping,
                                 const char *key, xmlNodePtr node, par_error *err);

#endif
