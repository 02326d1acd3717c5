/* xml.h -- the documents of an XML file, by a mapping: what the elements of its vocabulary
 * are, and where it keeps what is said of a document.
 *
 * Elements are known by their names, whatever their namespace, alone ("note") or with their
 * parent's ("choice/orig"). Paths are XPath; in them, too, names are without prefixes.
 * Elements that are documents are read one after the other, so that only one is in memory;
 * without such the file is one. */

#ifndef PAR_LOAD_XML_H
#define PAR_LOAD_XML_H

#include "load/loaded.h"

typedef struct par_xml par_xml;
typedef struct par_xml_mapping par_xml_mapping;

/* The order of day, month and year in dates. */
typedef enum par_xml_date { PAR_XML_ISO, PAR_XML_DMY, PAR_XML_MDY, PAR_XML_YMD } par_xml_date;

/* An empty one, which guesses all. The caller frees it. */
par_status par_xml_mapping_new(par_xml_mapping **out, par_xml_date date, par_error *err);
void par_xml_mapping_free(par_xml_mapping *mapping); /* NULL accepted */

/* Enter an element. `role` is the name of a role in the plural ("headings"); level 0 is
 * for all that are not headings. PAR_EINVALID when there is no such role, or the element
 * has one. */
par_status par_xml_mapping_add(par_xml_mapping *mapping, const char *role, const char *element,
                               int level, par_error *err);

/* Enter a path; of several for a key, the first that finds anything tells. PAR_EINVALID
 * when it is no XPath. */
par_status par_xml_mapping_path(par_xml_mapping *mapping, const char *key, bool is_metadatum,
                                const char *path, par_error *err);

/* Open the file `name` with these bytes. They and the mapping are borrowed until the end;
 * `encoding` may be NULL. The caller closes it. */
par_status par_xml_open(par_xml **out, const char *bytes, size_t len, const char *name,
                        const char *encoding, const par_xml_mapping *mapping, par_error *err);

/* What is known of a document besides. */
typedef struct par_xml_found {
  const char *id; /* what the mapping's path "id" finds, or NULL; borrowed from the document */
  bool placed;    /* false: there is no element where the mapping has the text */
} par_xml_found;

/* The next document, with its metadata, into *out, which is all zero: PAR_OK or PAR_DONE.
 * It may have no text; a file that has no text at all is one such document. On failure *out
 * is to be cleared. */
par_status par_xml_next(par_loaded *out, par_xml_found *found, par_xml *xml, par_error *err);

void par_xml_close(par_xml *xml); /* NULL accepted */

/* These functions, for who opens the shared object that they are in (load/formats.h). */
typedef struct par_xml_functions {
  par_status (*mapping_new)(par_xml_mapping **out, par_xml_date date, par_error *err);
  void (*mapping_free)(par_xml_mapping *mapping);
  par_status (*mapping_add)(par_xml_mapping *mapping, const char *role, const char *element,
                            int level, par_error *err);
  par_status (*mapping_path)(par_xml_mapping *mapping, const char *key, bool is_metadatum,
                             const char *path, par_error *err);
  par_status (*open)(par_xml **out, const char *bytes, size_t len, const char *name,
                     const char *encoding, const par_xml_mapping *mapping, par_error *err);
  par_status (*next)(par_loaded *out, par_xml_found *found, par_xml *xml, par_error *err);
  void (*close)(par_xml *xml);
} par_xml_functions;

#endif
