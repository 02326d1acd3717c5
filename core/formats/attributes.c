/* attributes.c -- pairs of strings as a JSON object. */

#include "formats/attributes.h"

static void write_string(par_buf *buf, const char *s) {
  par_buf_append_byte(buf, '"');
  for (; *s != '\0'; s++) {
    unsigned char byte = (unsigned char)*s;
    if (byte < 0x20) {
      par_buf_printf(buf, "\\u%04x", byte);
      continue;
    }
    if (byte == '"' || byte == '\\') par_buf_append_byte(buf, '\\');
    par_buf_append_byte(buf, byte);
  }
  par_buf_append_byte(buf, '"');
}

static void write_pair(par_buf *buf, const char *key, const char *value) {
  if (key == NULL || value == NULL) return;
  par_buf_append_byte(buf, buf->len == 0 ? '{' : ',');
  write_string(buf, key);
  par_buf_append_byte(buf, ':');
  write_string(buf, value);
}

const char *par_attributes(par_buf *buf, const char *key, const char *value, const char *key2,
                           const char *value2) {
  par_buf_reset(buf);
  write_pair(buf, key, value);
  write_pair(buf, key2, value2);
  if (buf->len == 0) return NULL;
  par_buf_append_byte(buf, '}');
  return par_buf_cstr(buf);
}
