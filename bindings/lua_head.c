/* lua_head.c -- core.head_line: the lines that titles and dates are read off. */

#include <string.h>

#include "bind.h"
#include "load/head_line.h"
#include "load/loaded.h"

enum {
  FIRST_WORD_BYTES = 64,
  BEFORE_HEADING = 200, /* characters that may stand before a first heading */
  HEADING_BYTES = 320
};

/* The head of the string or loaded document at argument 1; borrowed of it. */
static const char *check_head(lua_State *L, size_t *len) {
  const char *text;
  if (lua_type(L, 1) == LUA_TSTRING) {
    text = lua_tolstring(L, 1, len);
  } else {
    const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
    text = loaded->text.len == 0 ? "" : loaded->text.data;
    *len = loaded->text.len;
  }
  *len = par_head_len(text, *len);
  return text;
}

/* The word of ASCII letters that a line begins with, in lower case; "" when there is none. */
static void push_first_word(lua_State *L, const char *text, size_t len) {
  char word[FIRST_WORD_BYTES];
  size_t n = 0;
  while (n < len && n < sizeof word && (uint8_t)((text[n] | 0x20) - 'a') < 26) {
    word[n] = (char)(text[n] | 0x20);
    n++;
  }
  lua_pushlstring(L, word, n);
}

/* core.head_line(text, at) -> how many empty lines are at byte `at`, the byte, from 1, where
 * the line behind the next one begins, the next one, its signs, its first word; nothing when
 * the head has no more of them */
static int head_line(lua_State *L) {
  size_t len;
  const char *head = check_head(L, &len);
  lua_Integer at = luaL_checkinteger(L, 2);
  luaL_argcheck(L, at >= 1 && at - 1 <= (lua_Integer)len, 2, "is not in the head");
  par_head_line line;
  lua_Integer n_empty = -1;
  line.next = (size_t)(at - 1);
  do {
    if (!par_head_line_read(&line, head, len, line.next)) return 0;
    n_empty++;
  } while (line.len == 0);
  lua_pushinteger(L, n_empty);
  lua_pushinteger(L, (lua_Integer)line.next + 1);
  lua_pushlstring(L, line.text, line.len);
  lua_pushinteger(L, line.signs);
  push_first_word(L, line.text, line.len);
  return 5;
}

/* core.line_signs(line) -> the signs of a clean line, its first word */
static int line_signs(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, par_head_line_signs(text, len));
  push_first_word(L, text, len);
  return 2;
}

/* core.words_in(s) -> how many words, with white space between them, there are */
static int words_in(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  lua_Integer n = 0;
  bool white = true;
  for (size_t i = 0; i < len; i++) {
    bool before = white;
    white = text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r');
    n += before && !white;
  }
  lua_pushinteger(L, n);
  return 1;
}

/* Whether only white space is before byte `end`, or so little that it is a line or two. */
static bool is_early(const char *text, uint32_t end) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < end && n <= BEFORE_HEADING; i++) n += (uint8_t)text[i] > ' ';
  return n <= BEFORE_HEADING;
}

/* core.first_heading(loaded) -> the words of the first heading that the source calls one, when
 * the text begins with it, or nearly; else nothing */
static int first_heading(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  const par_loaded_span *found = NULL;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    if (found != NULL && span->start >= found->start) continue;
    if (strcmp(span->layer, "heading") != 0 || span->attributes == NULL) continue;
    if (strstr(span->attributes, "\"level\"") != NULL) found = span;
  }
  if (found == NULL || found->end - found->start > HEADING_BYTES) return 0;
  if (!is_early(loaded->text.data, found->start)) return 0;
  lua_pushlstring(L, loaded->text.data + found->start, found->end - found->start);
  return 1;
}

/* core.is_listed(loaded, from, to) -> whether a table or a point of a list is in these bytes,
 * from 1, closed; false of a string */
static int is_listed(lua_State *L) {
  lua_Integer from = luaL_checkinteger(L, 2) - 1, to = luaL_checkinteger(L, 3);
  bool any = false;
  if (lua_type(L, 1) != LUA_TSTRING) {
    const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
    for (size_t i = 0; i < loaded->spans.n && !any; i++) {
      const par_loaded_span *span = &loaded->spans.data[i];
      any = span->start < to && span->end > from &&
            (strcmp(span->layer, "table") == 0 || strcmp(span->layer, "item") == 0);
    }
  }
  lua_pushboolean(L, any);
  return 1;
}

static const luaL_Reg functions[] = {
  {"head_line", head_line},   {"first_heading", first_heading}, {"is_listed", is_listed},
  {"line_signs", line_signs}, {"words_in", words_in},           {NULL, NULL},
};

/* core.signs = { raw = 1, ... } */
static void push_signs(lua_State *L) {
  static const struct {
    const char *name;
    lua_Integer sign;
  } SIGNS[] = {
    {"RAW", PAR_SIGN_RAW},
    {"RUNNING", PAR_SIGN_RUNNING},
    {"COLON", PAR_SIGN_COLON},
    {"DATELINE", PAR_SIGN_DATELINE},
    {"STOP", PAR_SIGN_STOP},
    {"YEAR", PAR_SIGN_YEAR},
    {"STAMP", PAR_SIGN_STAMP},
    {"DATED", PAR_SIGN_DATED},
    {"INTERVIEW", PAR_SIGN_INTERVIEW},
    {"SPOKES", PAR_SIGN_SPOKES},
  };
  lua_newtable(L);
  for (size_t i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++) {
    lua_pushinteger(L, SIGNS[i].sign);
    lua_setfield(L, -2, SIGNS[i].name);
  }
}

void par_open_head(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
  push_signs(L);
  lua_setfield(L, -2, "signs");
}
