/* formats.c -- the table that the shared object gives. */

#include "load/formats.h"

#include "formats/html/html.h"
#include "formats/mail/mail_text.h"
#include "formats/markdown.h"
#include "formats/office/docx.h"
#include "formats/office/odt.h"
#include "formats/pdf/pdf.h"

static const par_loader *const LOADERS[] = {
  &par_loader_html, &par_loader_markdown, &par_loader_docx,
  &par_loader_odt,  &par_loader_pdf,      &par_loader_mail_text,
};

const par_formats par_formats_table = {
  .loaders = LOADERS,
  .n_loaders = sizeof LOADERS / sizeof *LOADERS,
  .members_open = par_members_open,
  .members_next = par_members_next,
  .members_more = par_members_more,
  .members_again = par_members_again,
  .members_close = par_members_close,
  .xml = {.mapping_new = par_xml_mapping_new,
          .mapping_free = par_xml_mapping_free,
          .mapping_add = par_xml_mapping_add,
          .mapping_path = par_xml_mapping_path,
          .open = par_xml_open,
          .next = par_xml_next,
          .close = par_xml_close},
};
