/* markup.h -- libxml2 as every loader uses it: no network, no file but the bytes given, no
 * entities expanded, nothing printed; and small moves on its trees.
 *
 * A tag has 4096 attributes at most. Trees come from parsers that allow 256 elements inside
 * one another, so functions may descend by recursion. */

#ifndef PAR_LOAD_MARKUP_H
#define PAR_LOAD_MARKUP_H

#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <stdbool.h>

#include "base/buf.h"

/* Options of libxml2's XML parsers. */
#define PAR_MARKUP_OPTIONS \
  (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_COMPACT)

/* Libxml2 prints what nobody takes, whatever its options say: from here on it does not, in
 * this thread, and has no last error. The functions below that parse call it. */
void par_markup_silence(void);

/* A reader of XML, which the caller frees with xmlFreeTextReader; the bytes are borrowed
 * until then, `encoding` may be NULL.
 * `what` is for messages. */
par_status par_markup_open(xmlTextReaderPtr *out, const char *bytes, size_t len,
                           const char *encoding, const char *what, par_error *err);

/* Go to the next node, or with `over` to the one behind the node at hand with all that is
 * in it: PAR_OK or PAR_DONE; PAR_EINVALID with the line when the XML is not well formed. */
par_status par_markup_next(xmlTextReaderPtr reader, bool over, const char *what,
                           par_error *err);

/* The tree of the element at hand, whole; borrowed until the reader goes on. */
par_status par_markup_expand(xmlNodePtr *out, xmlTextReaderPtr reader, const char *what,
                             par_error *err);

/* Visit each element in the element at hand, whole, one after the other, and go to its end.
 * The first failure of a visit ends it. */
typedef par_status par_markup_visit(void *payload, const xmlNode *element, par_error *err);
par_status par_markup_each(xmlTextReaderPtr reader, par_markup_visit *visit, void *payload,
                           const char *what, par_error *err);

/* A document's tree, which the caller frees with xmlFreeDoc. */
par_status par_markup_parse(xmlDocPtr *out, const char *bytes, size_t len,
                            const char *encoding, const char *what, par_error *err);

/* Whether a node is an element of that name, of whatever namespace. */
bool par_markup_is(const xmlNode *node, const char *name);

/* The first child, or the first behind `node`, of that name; NULL when there is none. */
const xmlNode *par_markup_child(const xmlNode *node, const char *name);
const xmlNode *par_markup_sibling(const xmlNode *node, const char *name);

/* The node behind `node` in the order of the document, within `root`; NULL at the end.
 * With `into`, that is the first of its own nodes, where it has any. */
const xmlNode *par_markup_following(const xmlNode *node, const xmlNode *root, bool into);

/* The value of an attribute of that name, of whatever namespace; NULL when it is not
 * there or has entities in it. Borrowed from the tree. */
const char *par_markup_attribute(const xmlNode *node, const char *name);

/* The character that an entity which the document does not define stands for in HTML
 * ("mdash"), as UTF-8; NULL for no such name. Borrowed from `utf8`. */
const char *par_markup_entity(char utf8[5], const char *name);

/* Append all text in a node, white space as it is. */
void par_markup_text(par_buf *out, const xmlNode *node);

/* The day, month or year that a date of XML's begins with ("2031-04-12T10:00:00Z"):
 * 2031-04-12, 2031-04 or 2031; false when it is not one. */
bool par_markup_date(char out[11], const char *s);

#endif
