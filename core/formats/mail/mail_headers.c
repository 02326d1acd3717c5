/* mail_headers.c -- headers as metadata. */

#include "formats/mail/mail_headers.h"

#include <string.h>

#include "load/encoding.h"
#include "text/utf8.h"

enum { YEAR_MIN = 1970, YEAR_MAX = 2200 }; /* of e-mail; what lies outside is no date */

static bool is_white(unsigned char byte) {
  return byte <= ' ' || byte == 0x7F;
}

const char *par_mail_clean(par_arena *arena, const char *s) {
  par_buf good = {0}, line = {0};
  if (s == NULL) s = "";
  par_utf8_repair(&good, s, strlen(s));
  for (size_t i = 0; i < good.len; i++) {
    unsigned char byte = (unsigned char)good.data[i];
    if (!is_white(byte))
      par_buf_append_byte(&line, byte);
    else if (line.len > 0 && line.data[line.len - 1] != ' ')
      par_buf_append_byte(&line, ' ');
  }
  if (line.len > 0 && line.data[line.len - 1] == ' ') line.len--;
  const char *copy = par_arena_copy(arena, line.len > 0 ? line.data : "", line.len);
  if (good.failed || line.failed) copy = NULL;
  par_buf_clear(&good);
  par_buf_clear(&line);
  return copy;
}

/* Add a value that is not empty. */
static bool add(par_mail_message *out, const char *key, const char *value) {
  const char *clean = par_mail_clean(&out->arena, value);
  if (clean == NULL) return false;
  return *clean == '\0' || par_mail_headers_push(&out->headers, (par_mail_header){key, clean});
}

static bool add_addresses(par_mail_message *out, const char *key, InternetAddressList *list) {
  if (list == NULL || internet_address_list_length(list) == 0) return true;
  char *value = internet_address_list_to_string(list, NULL, FALSE);
  bool good = add(out, key, value);
  g_free(value);
  return good;
}

/* The name of the first who wrote, else the address. */
static bool add_author(par_mail_message *out, InternetAddressList *list) {
  if (list == NULL || internet_address_list_length(list) == 0) return true;
  InternetAddress *first = internet_address_list_get_address(list, 0);
  const char *name = internet_address_get_name(first);
  if ((name == NULL || *name == '\0') && INTERNET_ADDRESS_IS_MAILBOX(first))
    name = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first));
  return add(out, "author", name);
}

/* The day that the sender's clock showed. */
static bool add_date(par_mail_message *out, GMimeMessage *message) {
  GDateTime *date = g_mime_message_get_date(message);
  if (date == NULL) return true;
  int year = g_date_time_get_year(date);
  if (year < YEAR_MIN || year > YEAR_MAX || g_date_time_to_unix(date) == 0) return true;
  char *day = g_date_time_format(date, "%Y-%m-%d");
  bool good = add(out, "date", day);
  g_free(day);
  return good;
}

/* The first Message-ID of a header, without what is around it. */
static bool add_reply(par_mail_message *out, GMimeMessage *message) {
  const char *value = g_mime_object_get_header(GMIME_OBJECT(message), "In-Reply-To");
  GMimeReferences *list = value == NULL ? NULL : g_mime_references_parse(NULL, value);
  if (list == NULL) return true;
  bool any = g_mime_references_length(list) > 0;
  bool good = !any || add(out, "in_reply_to", g_mime_references_get_message_id(list, 0));
  g_mime_references_free(list);
  return good;
}

bool par_mail_read_headers(par_mail_message *out, GMimeMessage *message) {
  InternetAddressList *from = g_mime_message_get_from(message);
  return add(out, "title", g_mime_message_get_subject(message)) && add_author(out, from) &&
         add_addresses(out, "from", from) &&
         add_addresses(out, "to", g_mime_message_get_to(message)) &&
         add_addresses(out, "cc", g_mime_message_get_cc(message)) && add_date(out, message) &&
         add(out, "message_id", g_mime_message_get_message_id(message)) &&
         add_reply(out, message);
}
