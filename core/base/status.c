/* status.c -- filling errors. */

#include "base/status.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Libraries end their own messages with a line feed. */
static void trim_line_end(char *message) {
  size_t len = strlen(message);
  while (len > 0 && (message[len - 1] == '\n' || message[len - 1] == ' ')) len--;
  message[len] = '\0';
}

/* Cut a message that did not fit before the character that was broken. */
static void trim_broken_character(char *message) {
  size_t len = strlen(message);
  size_t start = len;
  while (start > 0 && ((unsigned char)message[start - 1] & 0xC0) == 0x80) start--;
  if (start > 0 && (unsigned char)message[start - 1] >= 0xC0) start--;
  message[start] = '\0';
}

par_status par_fail(par_error *err, par_status code, const char *format, ...) {
  assert(code < 0);
  if (err == NULL) return code;
  va_list args;
  va_start(args, format);
  err->code = code;
  int n = vsnprintf(err->message, sizeof err->message, format, args);
  va_end(args);
  if (n >= (int)sizeof err->message) trim_broken_character(err->message);
  trim_line_end(err->message);
  return code;
}

par_status par_fail_memory(par_error *err) {
  return par_fail(err, PAR_ENOMEM, "out of memory");
}

const char *par_status_name(par_status status) {
  static const char *const names[] = {
    "ENOMEM",     "EIO",   "ENOTFOUND", "ECORRUPT", "EINVALID",     "ELIMIT",
    "ECANCELLED", "EBUSY", "EREADONLY", "EEXIST",   "EUNSUPPORTED",
  };
  if (status == PAR_OK) return "OK";
  if (status == PAR_DONE) return "DONE";
  size_t index = (size_t)(-status - 1);
  return index < sizeof names / sizeof *names ? names[index] : "EUNKNOWN";
}
