/* mail_headers.h -- what the headers of a message tell. */

#ifndef PAR_LOAD_MAIL_HEADERS_H
#define PAR_LOAD_MAIL_HEADERS_H

#include <gmime/gmime.h>

#include "load/mail.h"

/* Add to the headers of *out: title, author, from, to, cc, date (a day, ISO 8601),
 * message_id, in_reply_to, those that there are. False when memory is out. */
bool par_mail_read_headers(par_mail_message *out, GMimeMessage *message);

/* A copy as UTF-8 on one line, without what stands at its ends; "" of NULL, NULL when
 * memory is out. */
const char *par_mail_clean(par_arena *arena, const char *s);

#endif
