/* metadata.c -- values of metadata, cleaned. */

#include "formats/metadata.h"

#include <string.h>
#include <strings.h>

#include "formats/markup.h"

static bool is_one_of(const char *s, const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (strcmp(s, list[i]) == 0) return true;
  return false;
}

static bool is_date_key(const char *key) {
  static const char *const keys[] = {"date", "created", "modified"};
  return is_one_of(key, keys, sizeof keys / sizeof *keys);
}

static bool ends(const char *s, const char *ending) {
  size_t len = strlen(s), n = strlen(ending);
  return len >= n && strcasecmp(s + len - n, ending) == 0;
}

/* A title that a program made of the file's name, or of nothing. */
static bool is_made_up(const char *title) {
  static const char *const beginnings[] = {"Microsoft Word - ", "Microsoft Office Word",
                                           "Untitled"};
  for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
    if (strncasecmp(title, beginnings[i], strlen(beginnings[i])) == 0) return true;
  static const char *const endings[] = {".doc", ".docx", ".dot", ".odt",  ".wpd", ".pdf",
                                        ".rtf", ".indd", ".tif", ".tiff", ".qxd"};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (ends(title, endings[i])) return true;
  return false;
}

/* The value with single spaces, and none at its ends. */
static void collapse(par_buf *out, const char *value, size_t len) {
  for (size_t i = 0; i < len; i++) {
    if (strchr(" \t\r\n", value[i]) == NULL)
      par_buf_append_byte(out, (uint8_t)value[i]);
    else if (value[i] != '\0' && out->len > 0 && out->data[out->len - 1] != ' ')
      par_buf_append_byte(out, ' ');
  }
  if (out->len > 0 && out->data[out->len - 1] == ' ') out->len--;
}

static void keep_first_subtag(par_buf *lang) {
  size_t n = 0;
  for (; n < lang->len && lang->data[n] != '-' && lang->data[n] != '_'; n++)
    if (lang->data[n] >= 'A' && lang->data[n] <= 'Z')
      lang->data[n] = (char)(lang->data[n] + 32);
  lang->len = n;
}

par_status par_metadata_add(par_loaded *out, const char *key, const char *value, size_t len,
                            par_error *err) {
  par_buf clean = {0};
  char date[11];
  collapse(&clean, value, len);
  if (strcmp(key, "lang") == 0) keep_first_subtag(&clean);
  const char *s = par_buf_cstr(&clean);
  if (is_date_key(key)) s = par_markup_date(date, s) ? date : "";
  if (strcmp(key, "title") == 0 && is_made_up(s)) s = "";
  par_status status =
    *s == '\0' ? PAR_OK : par_loaded_add_metadatum(out, key, s, "embedded", err);
  par_buf_clear(&clean);
  return status;
}
