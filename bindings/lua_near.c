/* lua_near.c -- core.near: marks for tokens that have others near. */

#include <stdlib.h>

#include "bind.h"
#include "corpus/near.h"

static int close_near(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_NEAR);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.near() -> near */
static int new_near(lua_State *L) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_NEAR, 0);
  handle->object = calloc(1, sizeof(par_near));
  if (handle->object == NULL) return luaL_error(L, "out of memory");
  return 1;
}

static void check_set(lua_State *L, int index, bool *set) {
  size_t len;
  const char *bytes = luaL_checklstring(L, index, &len);
  for (size_t i = 0; i < len; i++) set[(uint8_t)bytes[i]] = bytes[i] != '\0';
}

static int finish(lua_State *L, par_status status, const par_error *err) {
  if (status != PAR_OK) return par_bind_failure(L, status, err);
  lua_pushboolean(L, 1);
  return 1;
}

/* near:window(segment, item, from, to) -> true */
static int near_window(lua_State *L) {
  par_near *near = par_bind_object(L, 1, PAR_META_NEAR);
  par_segment *segment = par_bind_object(L, 2, PAR_META_SEGMENT);
  par_near_sets sets = {0};
  par_error err = {0};
  check_set(L, 3, sets.item);
  lua_Integer from = luaL_checkinteger(L, 4);
  lua_Integer to = luaL_checkinteger(L, 5);
  luaL_argcheck(L, from <= to && from >= -INT32_MAX && to <= INT32_MAX, 4, "no such window");
  return finish(L, par_near_window(near, segment, &sets, from, to, &err), &err);
}

/* near:region(segment, item, first, inside) -> true */
static int near_region(lua_State *L) {
  par_near *near = par_bind_object(L, 1, PAR_META_NEAR);
  par_segment *segment = par_bind_object(L, 2, PAR_META_SEGMENT);
  par_near_sets sets = {0};
  par_error err = {0};
  check_set(L, 3, sets.item);
  check_set(L, 4, sets.first);
  check_set(L, 5, sets.inside);
  return finish(L, par_near_region(near, segment, &sets, &err), &err);
}

/* near:n() -> how many pairs there are by now: bytes 1 to n */
static int near_n(lua_State *L) {
  const par_near *near = par_bind_object(L, 1, PAR_META_NEAR);
  lua_pushinteger(L, near->n);
  return 1;
}

/* near:pair(byte) -> the class byte that it was, and whether it is marked */
static int near_pair(lua_State *L) {
  const par_near *near = par_bind_object(L, 1, PAR_META_NEAR);
  lua_Integer byte = luaL_checkinteger(L, 2);
  luaL_argcheck(L, byte >= 1 && byte <= (lua_Integer)near->n, 2, "no such byte");
  lua_pushinteger(L, near->pairs[byte - 1].byte);
  lua_pushboolean(L, near->pairs[byte - 1].marked);
  return 2;
}

static const luaL_Reg functions[] = {
  {"near", new_near},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"window", near_window},
  {"region", near_region},
  {"n", near_n},
  {"pair", near_pair},
  {NULL, NULL},
};

void par_open_near(lua_State *L) {
  par_bind_metatable(L, PAR_META_NEAR, methods, close_near);
  luaL_setfuncs(L, functions, 0);
}
