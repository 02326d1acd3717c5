/* html.c -- from the bytes of a page to its text. */

#include "formats/html/html.h"

#include <string.h>
#include <strings.h>

#include "formats/html/html_content.h"
#include "formats/html/html_encoding.h"
#include "formats/html/html_facts.h"
#include "formats/html/html_page.h"

enum { SNIFF_BYTES = 2048 };

static bool begins(const char *s, const char *end, const char *prefix) {
  size_t n = strlen(prefix);
  return (size_t)(end - s) >= n && strncasecmp(s, prefix, n) == 0;
}

static const char *skip_space(const char *s, const char *end) {
  while (s < end && (*s == ' ' || (*s >= '\t' && *s <= '\r'))) s++;
  return s;
}

/* Behind a comment, a processing instruction, or a document type other than HTML's;
 * `s` when none stands there. */
static const char *skip_prolog(const char *s, const char *end) {
  const char *close = begins(s, end, "<!--") ? "-->" : begins(s, end, "<?") ? "?>" : NULL;
  if (close == NULL) return s;
  const char *found = memmem(s, (size_t)(end - s), close, strlen(close));
  return found != NULL ? found + strlen(close) : end;
}

static bool is_page(const char *s, const char *end) {
  static const char *const first[] = {"<!doctype html", "<html", "<head", "<body"};
  for (const char *before = NULL; before != s;) {
    before = s;
    s = skip_prolog(skip_space(s, end), end);
  }
  for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
    size_t n = strlen(first[i]);
    if (begins(s, end, first[i]) && s + n < end &&
        (s[n] == '>' || skip_space(s + n, end) > s + n))
      return true;
  }
  return false;
}

/* UTF-16 with a byte order mark is read as the ASCII in it. */
static bool sniff(const char *bytes, size_t len) {
  char ascii[SNIFF_BYTES];
  size_t n = 0;
  if (len > SNIFF_BYTES) len = SNIFF_BYTES;
  if (len > 2 && (memcmp(bytes, "\xFE\xFF", 2) == 0 || memcmp(bytes, "\xFF\xFE", 2) == 0)) {
    for (size_t i = 2; i < len; i++)
      if (bytes[i] != '\0') ascii[n++] = bytes[i];
    return is_page(ascii, ascii + n);
  }
  size_t mark = len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  return is_page(bytes + mark, bytes + len);
}

static par_status fill(par_loaded *out, par_html_page *page, const par_load_options *options,
                       par_error *err) {
  par_html_choice choice = {0};
  bool whole = options != NULL && options->whole;
  par_status status =
    whole ? par_html_choose_all(&choice, page, err) : par_html_choose_main(&choice, page, err);
  if (status == PAR_OK) status = par_html_compose(out, page, &choice, err);
  if (status == PAR_OK) status = par_html_add_metadata(out, page, choice.roots.data[0], err);
  par_html_choice_clear(&choice);
  return status;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  const char *declared = options != NULL ? options->encoding : NULL;
  par_buf text = {0};
  par_html_page page = {0};
  par_status status = par_html_decode(&text, bytes, len, declared, name, err);
  if (status == PAR_OK) status = par_html_page_read(&page, &text, name, err);
  par_buf_clear(&text);
  if (status == PAR_OK) status = fill(out, &page, options, err);
  if (status == PAR_OK && out->text.len == 0)
    status = par_fail(err, PAR_EINVALID, "%s: the page has no text", name);
  par_html_page_clear(&page);
  return status;
}

const par_loader par_loader_html = {"html", ".html.htm.xhtml.xht.shtml.", sniff, load};
