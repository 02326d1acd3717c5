/* pdf.c -- the run of pdftotext, and what its failures mean. */

#include "formats/pdf/pdf.h"

#include <stdio.h>
#include <string.h>

#include "base/converter.h"
#include "formats/pdf/pdf_page.h"
#include "text/utf8.h"

enum {
  SNIFF_BYTES = 1024, /* readers of PDF allow so much before the header */
  SECONDS = 60,
  EXPANSION = 400, /* ... and a larger one so many times its bytes more */
  PAGES_NAMED = 20 /* of those without text */
};

#define MAX_MEMORY ((size_t)2 << 30)
/* Of XML, which is sixteen times the text: a small file may have so much ... */
#define OUTPUT_MIN ((size_t)64 << 20)
#define OUTPUT_MAX ((size_t)1 << 30)

/* Text files that quote the header have it behind words of their own. */
static bool sniff(const char *bytes, size_t len) {
  size_t head = len < SNIFF_BYTES ? len : SNIFF_BYTES;
  if (head >= 5 && memcmp(bytes, "%PDF-", 5) == 0) return true;
  const char *found = memmem(bytes, head, "\n%PDF-", 6);
  return found != NULL && memchr(bytes, '\0', head) != NULL;
}

static bool says(const par_converted *how, const char *words) {
  return strstr(how->message, words) != NULL;
}

/* What a failure of pdftotext means for the file. */
static par_status fail_run(const par_converted *how, const char *name, par_error *err) {
  if (says(how, "Incorrect password") || says(how, "ncrypt"))
    return par_fail(err, PAR_EINVALID,
                    "%s: is encrypted with a password; decrypt it first, e.g. with qpdf "
                    "--decrypt",
                    name);
  if (how->exit_code == 3)
    return par_fail(err, PAR_EINVALID, "%s: its owner does not permit to copy the text", name);
  if (how->exit_code < 0)
    return par_fail(err, PAR_ELIMIT, "%s: pdftotext was ended by a signal or a limit", name);
  size_t n = strcspn(how->message, "\n");
  return par_fail(err, PAR_EINVALID, "%s: is a damaged PDF file: %.*s", name, (int)n,
                  how->message);
}

/* How much pdftotext may write of a file of so many bytes. */
static size_t max_output(size_t len) {
  size_t most = OUTPUT_MIN + len * EXPANSION;
  return most > OUTPUT_MAX ? OUTPUT_MAX : most;
}

static par_status run(par_buf *xml, const char *bytes, size_t len, const char *name,
                      par_error *err) {
  static const char *const arguments[] = {"pdftotext", "-raw",       "-bbox", "-enc",
                                          "UTF-8",     "/dev/stdin", "-",     NULL};
  par_converter c = {
    arguments[0], arguments, max_output(len), MAX_MEMORY, SECONDS + (unsigned)(len >> 20),
    true};
  par_converted how;
  par_error inner = {0};
  par_status status = par_convert(xml, &how, &c, bytes, len, &inner);
  if (status == PAR_ENOTFOUND)
    return par_fail(err, PAR_EIO, "%s: PDF files need pdftotext: install poppler-utils", name);
  if (status != PAR_OK) return par_fail(err, status, "%s: %s", name, inner.message);
  return how.exit_code == 0 ? PAR_OK : fail_run(&how, name, err);
}

/* XML that is UTF-8, whatever came. */
static par_status repair(par_buf *xml, par_error *err) {
  par_buf good = {0};
  if (par_utf8_valid(xml->data, xml->len) == xml->len) return PAR_OK;
  par_utf8_repair(&good, xml->data, xml->len);
  par_status status = par_buf_finish(&good, err);
  if (status != PAR_OK) return par_buf_clear(&good), status;
  par_buf_clear(xml);
  *xml = good;
  return PAR_OK;
}

/* Pages without text in a file that has some are told in its metadata. */
static par_status note_empty_pages(par_loaded *out, const par_pdf *pdf, par_error *err) {
  char list[PAGES_NAMED * 12 + 8] = "";
  size_t at = 0, n = 0;
  for (size_t i = 0; i < pdf->pages.n; i++) {
    if (pdf->pages.data[i].n_words > 0) continue;
    if (n++ < PAGES_NAMED)
      at += (size_t)snprintf(list + at, sizeof list - at, at > 0 ? ", %zu" : "%zu", i + 1);
  }
  if (n == 0) return PAR_OK;
  if (n > PAGES_NAMED) snprintf(list + at, sizeof list - at, ", ...");
  return par_loaded_add_metadatum(out, "pages_without_text", list, "detected", err);
}

static par_status check_text(const par_pdf *pdf, const char *name, par_error *err) {
  if (pdf->pages.n == 0)
    return par_fail(err, PAR_EINVALID, "%s: is a PDF file without pages", name);
  if (pdf->words.n > 0) return PAR_OK;
  return par_fail(err, PAR_EINVALID,
                  "%s: has no text: it is a scan; run OCR, e.g. ocrmypdf, first", name);
}

static par_status compose(par_loaded *out, par_pdf *pdf, par_error *err) {
  PAR_TRY(par_pdf_find_lines(pdf, err));
  PAR_TRY(par_pdf_find_margins(pdf, err));
  PAR_TRY(par_pdf_order(pdf, err));
  par_pdf_find_notes(pdf);
  PAR_TRY(par_pdf_write(out, pdf, err));
  return note_empty_pages(out, pdf, err);
}

par_status par_pdf_load_words(par_loaded *out, const char *xml, size_t len, const char *name,
                              par_error *err) {
  par_pdf pdf = {0};
  par_status status = par_pdf_read(&pdf, out, xml, len, err);
  if (status == PAR_OK) status = check_text(&pdf, name, err);
  if (status == PAR_OK) status = compose(out, &pdf, err);
  par_pdf_clear(&pdf);
  return status;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  (void)options;
  par_buf xml = {0};
  par_status status = run(&xml, bytes, len, name, err);
  if (status == PAR_OK) status = repair(&xml, err);
  if (status == PAR_OK) status = par_pdf_load_words(out, xml.data, xml.len, name, err);
  par_buf_clear(&xml);
  return status;
}

const par_loader par_loader_pdf = {"pdf", ".pdf.", sniff, load};
