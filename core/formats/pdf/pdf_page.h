/* pdf_page.h -- the words of a PDF file and where they stand.
 *
 * Places are points from the upper left corner of the page. A line is what the file has
 * one behind the other: words side by side without a gap that would part columns. A row is all
 * that a reader reads from left to right: lines at the same height of a column. */

#ifndef PAR_LOAD_PDF_PAGE_H
#define PAR_LOAD_PDF_PAGE_H

#include "load/loaded.h"

typedef struct par_pdf_word {
  float x0, y0, x1, y1;
  uint32_t at, len; /* in the text of the file */
} par_pdf_word;

PAR_VEC(pdf_word, par_pdf_word)

typedef struct par_pdf_line {
  float x0, y0, x1, y1;
  uint32_t first, n; /* words */
  uint32_t page;
  bool turned; /* it runs up or down the page */
  bool gone;   /* a running head or foot, or no text of the page */
} par_pdf_line;

PAR_VEC(pdf_line, par_pdf_line)

typedef struct par_pdf_page {
  float width, height;
  uint32_t first_word, n_words;
  uint32_t first, n;         /* lines */
  float text_top, text_foot; /* in the margins: the outermost text that does not run */
} par_pdf_page;

PAR_VEC(pdf_page, par_pdf_page)

typedef struct par_pdf_row {
  float x0, y0, x1, y1;
  float size;        /* the height of most of it */
  float base;        /* the lower end of words of this size */
  float left, right; /* of the column */
  uint32_t first, n; /* in par_pdf.sequence */
  uint32_t page;
  uint32_t column; /* counted through the file; below it the text goes on in the next */
  bool note;       /* of the footnotes */
  bool begins;     /* ... the first of one */
} par_pdf_row;

PAR_VEC(pdf_row, par_pdf_row)

/* A gap in a row, in heights of its letters, that parts the cells of a table. */
#define PAR_PDF_CELL_GAP 2.5f

typedef struct par_pdf {
  par_buf text; /* of the words, one behind the other */
  par_pdf_words words;
  par_pdf_lines lines;
  par_pdf_pages pages;
  par_u32s sequence; /* words in reading order */
  par_pdf_rows rows; /* in reading order */
  float size;        /* of most of the text */
  float leading;     /* from row to row of it */
} par_pdf;

/* Read what `pdftotext -raw -bbox` writes: words and places into *pdf, which is all zero,
 * what the file says of itself into *out. */
par_status par_pdf_read(par_pdf *pdf, par_loaded *out, const char *xml, size_t len,
                        par_error *err);

/* Make lines of the words. A page that is printed sidewards is turned. */
par_status par_pdf_find_lines(par_pdf *pdf, par_error *err);

/* Mark lines that are `gone`: those that stand at the same place of most pages, numbers in
 * them aside, and what stands beside them. */
par_status par_pdf_find_margins(par_pdf *pdf, par_error *err);

/* Mark the outermost rows of pages that are a browser's: the day, the address and the number
 * of the page stand in them. */
void par_pdf_find_print(par_pdf *pdf);

/* Make rows of the lines, in reading order: column by column where there are columns. */
par_status par_pdf_order(par_pdf *pdf, par_error *err);

/* Find the rows that are footnotes, below the text of their page or column. */
void par_pdf_find_notes(par_pdf *pdf);

/* Write the text of the rows: paragraphs, footnotes behind them, spans of layers. */
par_status par_pdf_write(par_loaded *out, par_pdf *pdf, par_error *err);

void par_pdf_clear(par_pdf *pdf);

/* The text of a word of the sequence. */
static inline const char *par_pdf_text(const par_pdf *pdf, uint32_t i, uint32_t *len) {
  const par_pdf_word *word = &pdf->words.data[pdf->sequence.data[i]];
  *len = word->len;
  return pdf->text.data + word->at;
}

#endif
