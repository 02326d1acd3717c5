/* turns.h -- who speaks in records of meetings and interviews.
 *
 * A turn is what stands from one label, "Mr. Orsol (Teskora):", to the next. Labels that
 * only may be one ("Ada Quill:") are, when a document has several and they return. */

#ifndef PAR_LOAD_TURNS_H
#define PAR_LOAD_TURNS_H

#include "load/loaded.h"

/* Add the layer "turn" to a text that has its paragraphs and breaks: attributes "label"
 * (as it is written), "speaker", "office", "country", where the label tells them. A
 * paragraph begins with each turn. Turns that the format has told stay alone. The spans are in
 * order of place afterwards, when there are turns; else nothing has changed. */
par_status par_turns_find(par_loaded *loaded, par_error *err);

#endif
