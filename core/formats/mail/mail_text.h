/* mail_text.h -- the plain text of a message: what it quotes, and who signs.
 *
 * Layers: those of plain text; "quote" {"level":"1"}: lines behind ">", whose signs are
 * left out; "signature": what stands behind a line "-- ", with it. */

#ifndef PAR_LOAD_MAIL_TEXT_H
#define PAR_LOAD_MAIL_TEXT_H

#include "load/loader.h"

/* Takes UTF-8 under names that end so. */
#define PAR_MAIL_TEXT_ENDING ".mail-text"

extern const par_loader par_loader_mail_text;

#endif
