/* lines.h -- the lines of a text, one after the other, with what stands at
 * their ends.
 *
 * A line ends at LF, CRLF, a lone CR, or a form feed. Offsets are bytes into
 * the text, which is valid UTF-8 and shorter than 4 GiB. */

#ifndef PAR_LOAD_LINES_H
#define PAR_LOAD_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct par_line {
  uint32_t start, end; /* without the white space around it; equal when blank */
  uint32_t indent;     /* bytes of white space before `start` */
  uint32_t n_cp;       /* length in code points; in bytes when it is very long */
} par_line;

typedef struct par_line_reader {
  const char *text;
  size_t len;
  size_t at;                        /* where the next line begins */
  size_t next_lf, next_cr, next_ff; /* the first of each at or behind `at`, or len */
} par_line_reader;

void par_line_reader_init(par_line_reader *reader, const char *text, size_t len);

/* Store the next line in *line; false at the end of the text. Time is linear in
 * the text however its lines end. A copy of the reader reads ahead. */
bool par_line_next(par_line *line, par_line_reader *reader);

/* Whether nothing but white space is in a line. */
static inline bool par_line_blank(const par_line *line) {
  return line->start == line->end;
}

/* Spaces, tabs, line ends, and every character that shows nothing. */
bool par_is_space(uint32_t cp);

/* Letters that begin a sentence: upper case, title case, or of a script without
 * cases. */
bool par_is_capital(uint32_t cp);

/* Letters of any script. */
bool par_is_letter(uint32_t cp);

/* [*start, *end) without the white space at either end. */
void par_trim(const char *text, uint32_t *start, uint32_t *end);

/* The first character of [start, end) behind opening quotation marks, brackets
 * and emphasis; 0 when there is none. */
uint32_t par_first_mark(const char *text, uint32_t start, uint32_t end);

/* The last character before closing quotation marks, brackets and emphasis; 0
 * when there is none. */
uint32_t par_last_mark(const char *text, uint32_t start, uint32_t end);

/* Whether a character ends a sentence: . ! ? and those of other scripts. */
bool par_is_sentence_end(uint32_t cp);

#endif
