/* lua_regular.c -- core.regular: regular patterns over class bytes. */

#include <stdlib.h>

#include "bind.h"
#include "corpus/regular.h"
#include "corpus/terminals.h"

static int close_regular(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_REGULAR);
  par_regular_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.regular(pattern, fixed_length) -> regular */
static int new_regular(lua_State *L) {
  size_t len;
  const char *pattern = luaL_checklstring(L, 1, &len);
  bool fixed_length = lua_toboolean(L, 2) != 0;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_REGULAR, 0);
  par_regular *regular;
  par_status status = par_regular_new(&regular, pattern, len, fixed_length, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = regular;
  return 1;
}

/* regular:next(segment, from) -> first and last index of the next hit, or false */
static int regular_next(lua_State *L) {
  par_regular *regular = par_bind_object(L, 1, PAR_META_REGULAR);
  const par_segment *segment = par_bind_object(L, 2, PAR_META_SEGMENT);
  lua_Integer from = luaL_checkinteger(L, 3);
  par_regular_hit hit;
  par_error err = {0};
  luaL_argcheck(L, from >= 1, 3, "indices begin with 1");
  par_status status = par_regular_next(&hit, regular, segment, (size_t)from - 1, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushinteger(L, (lua_Integer)hit.start + 1);
  lua_pushinteger(L, (lua_Integer)hit.end);
  return 2;
}

/* regular:count(segment) -> how many hits */
static int regular_count(lua_State *L) {
  par_regular *regular = par_bind_object(L, 1, PAR_META_REGULAR);
  const par_segment *segment = par_bind_object(L, 2, PAR_META_SEGMENT);
  uint64_t n = 0;
  par_error err = {0};
  par_status status = par_regular_count(&n, regular, segment, &par_interruptible, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

/* core.matches(pattern, value) -> whether the pattern, over characters, matches
 * the whole value */
static int matches(lua_State *L) {
  size_t len;
  const char *pattern = luaL_checkstring(L, 1);
  const char *value = luaL_checklstring(L, 2, &len);
  bool matched = false;
  par_error err = {0};
  par_status status = par_regex_matches(&matched, pattern, value, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, matched);
  return 1;
}

static const luaL_Reg functions[] = {
  {"regular", new_regular},
  {"matches", matches},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"next", regular_next},
  {"count", regular_count},
  {NULL, NULL},
};

void par_open_regular(lua_State *L) {
  par_bind_metatable(L, PAR_META_REGULAR, methods, close_regular);
  luaL_setfuncs(L, functions, 0);
}
