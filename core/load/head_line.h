/* head_line.h -- the lines at the head of a text, each cut and cleaned.
 *
 * Whoever reads titles and dates off them looks at a few lines of many documents: here is
 * done what every line needs, in one pass over its bytes. */

#ifndef PAR_LOAD_HEAD_LINE_H
#define PAR_LOAD_HEAD_LINE_H

#include <stdbool.h>
#include <stddef.h>

enum {
  PAR_HEAD_BYTES = 8192,     /* of a text; its head ends before */
  PAR_HEAD_LINE_BYTES = 401, /* of a line; the rest is not looked at */
};

/* What is known of a line before its rules are asked: where a sign is not given, what it
 * names is not in the line. */
enum {
  PAR_SIGN_RAW = 1 << 0,       /* the line is as it stands: to be cleaned yet */
  PAR_SIGN_RUNNING = 1 << 1,   /* it begins as sentences do, "The ships that were" */
  PAR_SIGN_COLON = 1 << 2,     /* ":" */
  PAR_SIGN_DATELINE = 1 << 3,  /* a dash, behind capitals or something in brackets */
  PAR_SIGN_STOP = 1 << 4,      /* one of . ! ? */
  PAR_SIGN_YEAR = 1 << 5,      /* four digits in a row */
  PAR_SIGN_STAMP = 1 << 6,     /* "deliver", "unofficial", "for i", in any case */
  PAR_SIGN_DATED = 1 << 7,     /* "dated " among the first words, in any case */
  PAR_SIGN_INTERVIEW = 1 << 8, /* "nterview" */
  PAR_SIGN_SPOKES = 1 << 9,    /* "pokes" */
};

typedef struct par_head_line {
  size_t next;      /* where the next line begins */
  const char *text; /* what is read of the line: in the text, or in `clean` */
  size_t len;       /* 0 for an empty line */
  unsigned signs;
  char clean[PAR_HEAD_LINE_BYTES];
} par_head_line;

/* The bytes of a text that are its head: at most PAR_HEAD_BYTES, whole characters. */
size_t par_head_len(const char *text, size_t len);

/* The signs of a line that is clean. */
unsigned par_head_line_signs(const char *text, size_t len);

/* Read the line that begins at byte `at` of a head; false at its end. Lines end as those of
 * lines.h do. A line that is not raw has words with one space between, and none of Markdown's
 * marks; a raw one has no other signs. The text is borrowed of the head and of `line`. */
bool par_head_line_read(par_head_line *line, const char *head, size_t len, size_t at);

#endif
