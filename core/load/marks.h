/* marks.h -- the marks before numbered and bulleted points: 1. 2) (a) iv. -
 *
 * A mark alone does not make a point, for a name or a date may begin like one
 * ("J. Smith", "10. December"): it takes a sequence. */

#ifndef PAR_LOAD_MARKS_H
#define PAR_LOAD_MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* In which ways a mark can be read: "(i)" is a letter and a Roman number. */
enum { PAR_MARK_DECIMAL, PAR_MARK_LETTER, PAR_MARK_ROMAN, PAR_N_MARK_READINGS };

enum { PAR_N_MARK_STYLES = 8, PAR_MARK_SLOTS = 4 };

typedef struct par_mark {
  uint32_t len;                        /* bytes, without the white space behind it */
  uint32_t glyph;                      /* the code point of a bullet; 0 for a number */
  uint8_t style;                       /* delimiters and case, below PAR_N_MARK_STYLES */
  uint16_t value[PAR_N_MARK_READINGS]; /* 0: cannot be read so */
} par_mark;

/* Read the mark at the start of a line; false when there is none, or when no
 * white space and text follow it. */
bool par_mark_read(par_mark *mark, const char *s, size_t len);

/* Whether a mark needs no company: a bullet that is nothing else. */
bool par_mark_certain(const par_mark *mark);

/* Whether a mark begins a list: 1, a, i, or a bullet. */
bool par_mark_begins(const par_mark *mark);

/* A list that may go on. */
typedef struct par_mark_list {
  uint32_t unit, start; /* of the last member: its number and its offset */
  uint32_t n;           /* members; 0: the slot is free */
  uint16_t value;
} par_mark_list;

/* The lists that are open at one place of a text. All zero is none. */
typedef struct par_mark_lists {
  par_mark_list numbers[PAR_N_MARK_STYLES][PAR_N_MARK_READINGS][PAR_MARK_SLOTS];
  par_mark_list bullet;
  uint32_t glyph;
} par_mark_lists;

#define PAR_MARK_NONE UINT32_MAX

/* Enter the mark of unit number `unit`, at byte `start`. Gives the number of the
 * unit whose mark comes before it in its list, or PAR_MARK_NONE. */
uint32_t par_mark_enter(par_mark_lists *lists, const par_mark *mark, uint32_t unit,
                        uint32_t start);

#endif
