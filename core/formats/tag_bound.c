/* tag_bound.c -- attributes counted by the marks around their values, in units of one byte,
 * two or four. */

#include "formats/tag_bound.h"

#include <stdbool.h>
#include <string.h>

/* Text in units of `width` bytes, those of ASCII with their value at `low` and zeros beside
 * it. */
typedef struct units {
  const char *at, *end; /* whole units */
  size_t width, low;
} units;

/* The unit at hand, if it is of ASCII; else 0. */
static char unit(const units *u) {
  for (size_t i = 0; i < u->width; i++)
    if (i != u->low && u->at[i] != 0) return 0;
  return u->at[u->low];
}

/* How wide the units are: XML begins with '<' or white space, if not with a mark. */
static units units_of(const char *bytes, size_t len) {
  static const struct {
    const char *start; /* as far as the mark or the zeros go; '?' is any byte but a zero */
    size_t len, width, low;
  } shapes[] = {
    {"\0\0\xFE\xFF", 4, 4, 3}, {"\xFF\xFE\0\0", 4, 4, 0}, {"\0\0\0?", 4, 4, 3},
    {"?\0\0\0", 4, 4, 0},      {"\0\0?\0", 4, 4, 2},      {"\0?\0\0", 4, 4, 1},
    {"\xFE\xFF", 2, 2, 1},     {"\xFF\xFE", 2, 2, 0},     {"\0?", 2, 2, 1},
    {"?\0", 2, 2, 0},
  };
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
    size_t n = 0;
    while (n < shapes[i].len && n < len &&
           (shapes[i].start[n] == '?' ? bytes[n] != 0 : bytes[n] == shapes[i].start[n]))
      n++;
    if (n == shapes[i].len)
      return (units){bytes, bytes + len - len % shapes[i].width, shapes[i].width,
                     shapes[i].low};
  }
  return (units){bytes, bytes + len, 1, 0};
}

/* Go to the next unit that is this character; false when there is none. */
static bool find(units *u, char wanted) {
  if (u->width == 1) {
    const char *found = memchr(u->at, wanted, (size_t)(u->end - u->at));
    u->at = found == NULL ? u->end : found;
    return found != NULL;
  }
  while (u->at < u->end && unit(u) != wanted) u->at += u->width;
  return u->at < u->end;
}

/* Go behind what begins with the '<' at hand: a tag, or the start of a comment or the like.
 * Whether the tag has too many values. */
static bool skip_tag(units *u) {
  size_t n_values = 0;
  u->at += u->width;
  char first = u->at < u->end ? unit(u) : 0;
  if (first == '!' || first == '?') return false;
  while (u->at < u->end) {
    char mark = unit(u);
    if (mark == '>' || mark == '<') return false;
    u->at += u->width;
    if (mark != '"' && mark != '\'') continue;
    if (!find(u, mark)) return false;
    u->at += u->width;
    if (++n_values > PAR_TAG_ATTRIBUTES) return true;
  }
  return false;
}

par_status par_tag_bound(const char *bytes, size_t len, const char *what, par_error *err) {
  units u = units_of(bytes, len);
  while (u.at < u.end && find(&u, '<'))
    if (skip_tag(&u))
      return par_fail(err, PAR_ELIMIT, "%s: an element has more than %d attributes", what,
                      PAR_TAG_ATTRIBUTES);
  return PAR_OK;
}
