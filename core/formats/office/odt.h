/* odt.h -- texts of OpenDocument: ODT, its templates, and flat ODT, which is one XML file.
 *
 * As docx.h: the text when all changes are accepted, with the same layers. */

#ifndef PAR_LOAD_ODT_H
#define PAR_LOAD_ODT_H

#include "load/loader.h"

extern const par_loader par_loader_odt;

#endif
