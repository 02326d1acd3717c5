/* mail.c -- GMime's tree of parts: the text of a message, and what is attached. */

#include "load/mail.h"

#include <gmime/gmime.h>
#include <string.h>
#include <strings.h>

#include "formats/mail/mail_headers.h"
#include "formats/mail/mailbox.h"
#include "load/encoding.h"

enum {
  HEADER_MAX = 1 << 15, /* bytes */
  DEPTH_MAX = 32,       /* of parts in one another */
  PARTS_MAX = 10000     /* of a message */
};

struct par_mail {
  par_buf bytes;
  size_t at; /* where the next message begins */
  bool is_mailbox;
};

/* What a walk over the parts finds. */
typedef struct walker {
  par_mail_message *out;
  par_buf html;
  unsigned n_parts;
  par_status status;
  par_error err;
} walker;

/* Whether a line begins with the name of a header that GMime takes apart. */
static bool begins_structured(const char *s, size_t len) {
  static const char *const names[] = {
    "From:",    "To:",         "Cc:",       "Bcc:",         "Reply-To:",   "Sender:",
    "Subject:", "References:", "Received:", "In-Reply-To:", "Message-ID:", "Content-"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t n = strlen(names[i]);
    if (len >= n && strncasecmp(s, names[i], n) == 0) return true;
  }
  return len >= 7 && strncasecmp(s, "Resent-", 7) == 0;
}

/* The bytes as GMime gets them. The time that it takes for a header grows with the square
 * of its length: what is longer than any header is cut. */
static GByteArray *copy_bytes(const char *s, size_t len) {
  const char *end = s + len, *copied = s;
  GByteArray *array = g_byte_array_new();
  while (s < end) {
    const char *start = s, *stop = par_mailbox_line_end(s, end);
    bool long_enough = end - s > HEADER_MAX;
    if (long_enough && begins_structured(s, (size_t)(stop - s)))
      while (stop < end && (*stop == ' ' || *stop == '\t'))
        stop = par_mailbox_line_end(stop, end);
    s = stop;
    if (stop - start <= HEADER_MAX || !begins_structured(start, HEADER_MAX)) continue;
    g_byte_array_append(array, (const guint8 *)copied, (guint)(start - copied + HEADER_MAX));
    g_byte_array_append(array, (const guint8 *)"\n", 1);
    copied = stop;
  }
  g_byte_array_append(array, (const guint8 *)copied, (guint)(end - copied));
  return array;
}

par_status par_mail_open(par_mail **out, const char *bytes, size_t len, par_error *err) {
  par_mail *mail = calloc(1, sizeof *mail);
  if (mail == NULL) return par_fail_memory(err);
  par_buf_append(&mail->bytes, bytes, len);
  if (mail->bytes.failed) return par_mail_close(mail), par_fail_memory(err);
  g_mime_init();
  mail->is_mailbox = par_mailbox_is(bytes, len);
  if (mail->is_mailbox) mail->at = par_mailbox_next(bytes, len, 0);
  *out = mail;
  return PAR_OK;
}

void par_mail_close(par_mail *mail) {
  if (mail == NULL) return;
  par_buf_clear(&mail->bytes);
  free(mail);
}

static GMimeMessage *parse(const char *bytes, size_t len) {
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(copy_bytes(bytes, len));
  g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), TRUE);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
  g_mime_parser_set_persist_stream(parser, TRUE);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  g_object_unref(stream);
  return message;
}

/* The next message of a mailbox, NULL without one. */
static par_status parse_next(GMimeMessage **out, par_mail *mail, par_error *err) {
  const char *bytes = mail->bytes.data;
  size_t len = mail->bytes.len, at = mail->at;
  *out = NULL;
  if (at == len) return PAR_OK;
  if (!mail->is_mailbox) {
    mail->at = len;
    *out = parse(bytes, len);
    return PAR_OK;
  }
  size_t behind = (size_t)(par_mailbox_line_end(bytes + at, bytes + len) - bytes);
  mail->at = par_mailbox_next(bytes, len, behind);
  par_buf message = {0};
  par_mailbox_take(&message, bytes + at, mail->at - at);
  bool failed = message.failed;
  if (!failed) *out = parse(message.data, message.len);
  par_buf_clear(&message);
  return failed ? par_fail_memory(err) : PAR_OK;
}

static void fail(walker *w, par_status status) {
  if (w->status == PAR_OK) w->status = status;
}

/* The bytes of a part as they were before they were sent. */
static bool decode_part(par_buf *out, GMimePart *part) {
  GMimeDataWrapper *content = g_mime_part_get_content(part);
  if (content == NULL) return true;
  GMimeStream *stream = g_mime_stream_mem_new();
  bool good = g_mime_data_wrapper_write_to_stream(content, stream) >= 0;
  GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
  if (good && array->len > 0) par_buf_append(out, array->data, array->len);
  g_object_unref(stream);
  return good && !out->failed;
}

/* Append text without NUL, which no text has. */
static void append_without_nul(par_buf *out, const par_buf *text) {
  for (size_t i = 0; i < text->len;) {
    size_t n = strnlen(text->data + i, text->len - i);
    par_buf_append(out, text->data + i, n);
    i += n + 1;
  }
}

/* Append text as UTF-8: by its mark, or the charset that is named, unless it does not fit. */
static void append_decoded(walker *w, par_buf *out, const char *bytes, size_t len,
                           const char *charset) {
  par_buf text = {0};
  par_decoded how;
  char marked[PAR_CHARSET_NAME];
  if (charset != NULL && strcasecmp(charset, "us-ascii") == 0) charset = NULL;
  if (par_encoding_mark(marked, bytes, len) > 0) charset = marked;
  par_status status = par_decode_any(&text, &how, bytes, len, charset, "a part", NULL);
  if (status != PAR_OK && charset != NULL)
    status = par_decode_any(&text, &how, bytes, len, NULL, "a part", NULL);
  if (status != PAR_OK) par_utf8_repair(&text, bytes, len);
  if (out->len > 0) par_buf_append_cstr(out, "\n\n");
  append_without_nul(out, &text);
  if (text.failed || out->failed) fail(w, par_fail_memory(&w->err));
  par_buf_clear(&text);
}

static void append_text(walker *w, par_buf *out, GMimePart *part) {
  par_buf bytes = {0};
  GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
  const char *charset = g_mime_content_type_get_parameter(type, "charset");
  if (!decode_part(&bytes, part)) fail(w, par_fail_memory(&w->err));
  if (bytes.len > 0) append_decoded(w, out, bytes.data, bytes.len, charset);
  par_buf_clear(&bytes);
}

static const char *keep(walker *w, const char *s) {
  const char *copy = par_arena_copy(&w->out->arena, s == NULL ? "" : s, s ? strlen(s) : 0);
  if (copy == NULL) fail(w, par_fail_memory(&w->err));
  return copy;
}

static par_mail_file new_file(walker *w, GMimeObject *object, const char *name) {
  char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
  par_mail_file file = {.type = keep(w, type), .name = par_mail_clean(&w->out->arena, name)};
  if (file.name == NULL) fail(w, par_fail_memory(&w->err));
  g_free(type);
  return file;
}

static void add_file(walker *w, par_mail_file file) {
  if (w->status != PAR_OK || !par_mail_files_push(&w->out->files, file)) {
    par_buf_clear(&file.bytes);
    fail(w, par_fail_memory(&w->err));
  }
}

static void take_file(walker *w, GMimePart *part) {
  par_mail_file file = new_file(w, GMIME_OBJECT(part), g_mime_part_get_filename(part));
  if (!decode_part(&file.bytes, part)) fail(w, par_fail_memory(&w->err));
  add_file(w, file);
}

/* A message within the message is a file of its own. */
static void take_message(walker *w, GMimeMessagePart *part) {
  GMimeMessage *message = g_mime_message_part_get_message(part);
  if (message == NULL) return;
  par_mail_file file =
    new_file(w, GMIME_OBJECT(part),
             g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename"));
  char *bytes = g_mime_object_to_string(GMIME_OBJECT(message), NULL);
  if (bytes != NULL) par_buf_append_cstr(&file.bytes, bytes);
  g_free(bytes);
  add_file(w, file);
}

static void take_leaf(walker *w, GMimePart *part) {
  GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
  const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
  bool attached = disposition != NULL && strcasecmp(disposition, "attachment") == 0;
  if (!attached && g_mime_content_type_is_type(type, "text", "plain") &&
      g_mime_part_get_filename(part) == NULL)
    append_text(w, &w->out->text, part);
  else if (!attached && g_mime_content_type_is_type(type, "text", "html") &&
           g_mime_part_get_filename(part) == NULL)
    append_text(w, &w->html, part);
  else
    take_file(w, part);
}

/* What says that it has parts, and has none: the boundary that it names does not occur. */
static void take_unparted(walker *w, GMimeMultipart *multipart) {
  const char *text = g_mime_multipart_get_prologue(multipart);
  if (text != NULL && *text != '\0')
    append_decoded(w, &w->out->text, text, strlen(text), NULL);
}

static void walk(walker *w, GMimeObject *object, unsigned depth) {
  if (object == NULL || w->status != PAR_OK) return;
  if (depth > DEPTH_MAX || ++w->n_parts > PARTS_MAX) {
    fail(w, par_fail(&w->err, PAR_ELIMIT,
                     depth > DEPTH_MAX ? "its parts are more than %d deep in one another"
                                       : "it has more than %d parts",
                     depth > DEPTH_MAX ? DEPTH_MAX : PARTS_MAX));
    return;
  }
  if (GMIME_IS_MESSAGE_PART(object)) {
    take_message(w, GMIME_MESSAGE_PART(object));
  } else if (GMIME_IS_MULTIPART(object)) {
    GMimeMultipart *multipart = GMIME_MULTIPART(object);
    int n = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < n; i++) walk(w, g_mime_multipart_get_part(multipart, i), depth + 1);
    if (n == 0) take_unparted(w, multipart);
  } else if (GMIME_IS_PART(object)) {
    take_leaf(w, GMIME_PART(object));
  }
}

static bool is_blank(const par_buf *text) {
  for (size_t i = 0; i < text->len; i++)
    if (strchr(" \t\r\n", text->data[i]) == NULL || text->data[i] == '\0') return false;
  return true;
}

/* Plain text, unless there is none and HTML there is. */
static void choose_text(walker *w) {
  par_mail_message *out = w->out;
  out->is_html = is_blank(&out->text) && !is_blank(&w->html);
  if (!out->is_html) return par_buf_clear(&w->html);
  par_buf_clear(&out->text);
  out->text = w->html;
}

par_status par_mail_next(par_mail_message *out, par_mail *mail, par_error *err) {
  GMimeMessage *message;
  PAR_TRY(parse_next(&message, mail, err));
  if (message == NULL) return PAR_DONE;
  walker w = {.out = out};
  if (!par_mail_read_headers(out, message)) fail(&w, par_fail_memory(&w.err));
  walk(&w, g_mime_message_get_mime_part(message), 0);
  choose_text(&w);
  g_object_unref(message);
  return w.status == PAR_OK ? PAR_OK : par_fail(err, w.status, "%s", w.err.message);
}

void par_mail_message_clear(par_mail_message *message) {
  for (size_t i = 0; i < message->files.n; i++) par_buf_clear(&message->files.data[i].bytes);
  par_mail_files_clear(&message->files);
  par_mail_headers_clear(&message->headers);
  par_buf_clear(&message->text);
  par_arena_clear(&message->arena);
  *message = (par_mail_message){0};
}

const par_mail_api par_mail_table = {
  .open = par_mail_open,
  .next = par_mail_next,
  .clear = par_mail_message_clear,
  .close = par_mail_close,
};
