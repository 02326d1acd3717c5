/* lua_head.c -- core.head_line: the lines that titles and dates are read off. */

#include "bind.h"
#include "load/head_line.h"
#include "load/loaded.h"

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

/* core.head_line(text, at) -> the byte, from 1, where the next line begins, the line that
 * begins at byte `at`, whether it is raw; nothing at the end of the head */
static int head_line(lua_State *L) {
  size_t len;
  const char *head = check_head(L, &len);
  lua_Integer at = luaL_checkinteger(L, 2);
  luaL_argcheck(L, at >= 1 && at - 1 <= (lua_Integer)len, 2, "is not in the head");
  par_head_line line;
  if (!par_head_line_read(&line, head, len, (size_t)(at - 1))) return 0;
  lua_pushinteger(L, (lua_Integer)line.next + 1);
  lua_pushlstring(L, line.text, line.len);
  lua_pushboolean(L, line.raw);
  return 3;
}

static const luaL_Reg functions[] = {
  {"head_line", head_line},
  {NULL, NULL},
};

void par_open_head(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
