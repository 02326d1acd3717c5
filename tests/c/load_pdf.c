/* load_pdf.c -- what pdftotext may write, whole and damaged, becomes a document or an error.
 *
 *     load_pdf [FILE...]    the same of files that pdftotext has written */

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "formats/pdf/pdf.h"
#include "tap.h"
#include "text/utf8.h"

enum { MUTATIONS = 3000 };

static uint64_t state = 88172645463325252u;

static uint32_t random_below(uint32_t n) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 20) % n;
}

/* Pages with two columns, notes, heads and words at strange places. */
static void write_xml(par_buf *xml) {
  par_buf_append_cstr(xml, "<head>\n<title>A &amp; B</title>\n<meta name=\"Author\" "
                           "content=\"Ada &quot;Q&quot;\"/>\n</head>\n");
  for (int page = 0; page < 4; page++) {
    par_buf_append_cstr(xml, "  <page width=\"612.0\" height=\"792.0\">\n");
    for (int i = 0; i < 40; i++) {
      double x = (i & 1) != 0 ? 320 : 72, y = 30 + 18 * i, h = i > 36 ? 6 : 10;
      par_buf_printf(xml, "<line xMin=\"%f\" yMin=\"%f\" xMax=\"%f\" yMax=\"%f\">\n", x, y,
                     x + 200, y + h);
      for (int w = 0; w < 6; w++)
        par_buf_printf(xml,
                       "<word xMin=\"%f\" yMin=\"%f\" xMax=\"%f\" yMax=\"%f\">%s</word>\n",
                       x + 33 * w, y, x + 33 * w + 30, y + h,
                       w == 0 && i > 36 ? "1"
                       : w == 5         ? "ship-"
                                        : "harbour&lt;\xEF\xAC\x81\xC3\xA9");
      par_buf_append_cstr(xml, "</line>\n");
    }
    par_buf_append_cstr(xml, "  </page>\n");
  }
}

static bool is_sound(const par_loaded *loaded) {
  const par_buf *text = &loaded->text;
  if (par_utf8_valid(text->data, text->len) != text->len) return false;
  if (text->len > 0 && memchr(text->data, 0, text->len) != NULL) return false;
  for (size_t i = 0; i < loaded->breaks.n; i++)
    if (loaded->breaks.data[i] >= text->len ||
        (i > 0 && loaded->breaks.data[i] <= loaded->breaks.data[i - 1]))
      return false;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (span->start >= span->end || span->end > text->len) return false;
  }
  return true;
}

static bool load(const char *xml, size_t len, size_t *n_bytes) {
  par_loaded loaded = {0};
  par_error err = {0};
  par_status status = par_pdf_load_words(&loaded, xml, len, "a.pdf", &err);
  bool good = status == PAR_OK ? is_sound(&loaded) : err.message[0] != '\0';
  *n_bytes = status == PAR_OK ? loaded.text.len : 0;
  par_loaded_clear(&loaded);
  return good;
}

/* Flip, cut and repeat bytes; what pdftotext writes is UTF-8, so what is read is, too. */
static void damage(par_buf *out, const par_buf *xml) {
  par_buf bad = {0};
  par_buf_append(&bad, xml->data, xml->len);
  for (uint32_t i = random_below(20); i > 0 && bad.len > 0; i--) {
    uint32_t at = random_below((uint32_t)bad.len);
    uint32_t n =
      random_below((uint32_t)(bad.len - at) < 60 ? (uint32_t)(bad.len - at) + 1 : 60);
    switch (random_below(4)) {
      case 0: bad.data[at] = (char)random_below(256); break;
      case 1: bad.data[at] = "0123456789.-<>\"\n"[random_below(16)]; break;
      case 2: memmove(bad.data + at, bad.data + at + n, bad.len - at - n), bad.len -= n; break;
      default: memmove(bad.data + at, bad.data + random_below(at + 1), n > at ? 0 : n);
    }
  }
  if (random_below(8) == 0) bad.len = random_below((uint32_t)bad.len + 1);
  par_buf_reset(out);
  par_utf8_repair(out, bad.data, bad.len);
  par_buf_clear(&bad);
}

static bool survive(const par_buf *xml, int n) {
  par_buf bad = {0};
  bool good = true;
  size_t n_bytes;
  for (int i = 0; i < n; i++) {
    damage(&bad, xml);
    good = load(bad.data == NULL ? "" : bad.data, bad.len, &n_bytes) && good;
  }
  par_buf_clear(&bad);
  return good;
}

int main(int argc, char **argv) {
  par_buf xml = {0};
  size_t n_bytes;
  write_xml(&xml);
  OK(load(xml.data, xml.len, &n_bytes) && n_bytes > 1000, "words become a document");
  OK(survive(&xml, MUTATIONS), "damaged ones become one, or an error");
  for (int i = 1; i < argc; i++) {
    par_buf_reset(&xml);
    OK(par_file_read(&xml, argv[i], (size_t)1 << 28, NULL) == PAR_OK && survive(&xml, 300),
       argv[i]);
  }
  par_buf_clear(&xml);
  return DONE();
}
