/* mail.h -- the messages of a mail file or mailbox, by GMime.
 *
 * GMime brings GLib: this is a shared object of its own, opened when a mail is met. */

#ifndef PAR_LOAD_MAIL_H
#define PAR_LOAD_MAIL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"

/* A header, decoded: UTF-8 on one line. */
typedef struct par_mail_header {
  const char *key, *value; /* static; in the arena of the message */
} par_mail_header;

PAR_VEC(mail_header, par_mail_header)

/* A file that is attached, or a message within the message. */
typedef struct par_mail_file {
  const char *name; /* "" when it has none */
  const char *type; /* "application/pdf" */
  par_buf bytes;
} par_mail_file;

PAR_VEC(mail_file, par_mail_file)

typedef struct par_mail_message {
  par_mail_headers headers;
  par_buf text; /* UTF-8: all parts that are plain text, else the parts that are HTML */
  bool is_html;
  par_mail_files files;
  par_arena arena;
} par_mail_message;

typedef struct par_mail par_mail;

/* Open a message, or a mailbox when a line "From " begins it, or, behind lines that
 * are no headers, a later one. The bytes are copied. */
par_status par_mail_open(par_mail **out, const char *bytes, size_t len, par_error *err);

/* The next message, into *out, which is all zero and is cleared by the caller: PAR_OK or
 * PAR_DONE. PAR_ELIMIT when its parts are too many or too deep in one another. */
par_status par_mail_next(par_mail_message *out, par_mail *mail, par_error *err);

void par_mail_message_clear(par_mail_message *message);
void par_mail_close(par_mail *mail); /* NULL accepted */

typedef struct par_mail_api {
  par_status (*open)(par_mail **out, const char *bytes, size_t len, par_error *err);
  par_status (*next)(par_mail_message *out, par_mail *mail, par_error *err);
  void (*clear)(par_mail_message *message);
  void (*close)(par_mail *mail);
} par_mail_api;

/* What the shared object has under this name. */
extern const par_mail_api par_mail_table __attribute__((weak, visibility("default")));

/* The functions above, for as long as the program runs (formats_open.c). */
par_status par_mail_get(const par_mail_api **out, par_error *err);

#endif
