/* turn_label.h -- what stands before a colon at the start of a line, when it may name who
 * speaks: "Mr. Orsol (Teskora) (spoke in French):", "The President:", "JOURNALIST:".
 *
 * Whether it does, the whole document tells: turns.h. Offsets are bytes of the text. */

#ifndef PAR_LOAD_TURN_LABEL_H
#define PAR_LOAD_TURN_LABEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How sure a label is by its form alone, the least first. */
typedef enum par_label_kind {
  PAR_LABEL_NONE,
  PAR_LABEL_NAME,   /* "Ada Quill" */
  PAR_LABEL_CAPS,   /* "ADA QUILL" */
  PAR_LABEL_ROLE,   /* "The President", "Minister Seld", "Q" */
  PAR_LABEL_TITLED, /* "Mr. Orsol" */
  PAR_LABEL_CERTAIN /* "Mr. Orsol (Teskora)", "The Chair (spoke in French)" */
} par_label_kind;

typedef struct par_stretch {
  uint32_t start, end; /* equal: none */
} par_stretch;

typedef struct par_turn_label {
  par_label_kind kind;
  par_stretch label; /* without emphasis and colon */
  uint32_t start;    /* of the label, with the emphasis before it */
  uint32_t after;    /* behind the colon, and emphasis that ends there */
  par_stretch speaker, office, country;
} par_turn_label;

enum { PAR_LABEL_BYTES = 120 }; /* the longest label */

/* Read the label that ends with the colon at byte `colon`; false when none does. */
bool par_turn_label_read(par_turn_label *out, const char *text, size_t len, uint32_t colon);

#endif
