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

typedef struct par_head_line {
  size_t next;      /* where the next line begins */
  const char *text; /* what is read of the line: in the text, or in `clean` */
  size_t len;       /* 0 for an empty line */
  bool raw;         /* as it stands: marks, odd spaces or columns are in it */
  char clean[PAR_HEAD_LINE_BYTES];
} par_head_line;

/* The bytes of a text that are its head: at most PAR_HEAD_BYTES, whole characters. */
size_t par_head_len(const char *text, size_t len);

/* Read the line that begins at byte `at` of a head; false at its end. Lines end as those of
 * lines.h do. A line that is not raw has words with one space between, and none of Markdown's
 * marks. Its text is borrowed of the head and of `line`. */
bool par_head_line_read(par_head_line *line, const char *head, size_t len, size_t at);

#endif
