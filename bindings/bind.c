/* bind.c -- handles, failures, ranges. */

#include "bind.h"

#include <string.h>

#define META_TEMPORARY "parlance.temporary"

volatile sig_atomic_t par_interrupted = 0;

static int stop_when_interrupted(void *payload, uint64_t done, uint64_t total) {
  (void)payload, (void)done, (void)total;
  return par_interrupted;
}

const par_progress par_interruptible = {stop_when_interrupted, NULL};

void par_bind_metatable(lua_State *L, const char *name, const luaL_Reg *methods,
                        lua_CFunction close) {
  luaL_newmetatable(L, name);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, close);
  lua_pushvalue(L, -1);
  lua_pushvalue(L, -1);
  lua_setfield(L, -4, "__gc");
  lua_setfield(L, -3, "__close");
  lua_setfield(L, -2, "close");
  lua_pop(L, 1);
}

int par_bind_failure(lua_State *L, par_status status, const par_error *err) {
  luaL_pushfail(L);
  lua_pushstring(L, err->message[0] != '\0' ? err->message : par_status_name(status));
  lua_pushstring(L, par_status_name(status));
  return 3;
}

par_handle *par_bind_new_handle(lua_State *L, const char *metatable, int parent) {
  if (parent != 0) parent = lua_absindex(L, parent);
  par_handle *handle = lua_newuserdatauv(L, sizeof *handle, 2);
  handle->object = NULL;
  luaL_setmetatable(L, metatable);
  if (parent != 0) {
    lua_pushvalue(L, parent);
    lua_setiuservalue(L, -2, 1);
  }
  return handle;
}

void *par_bind_object(lua_State *L, int index, const char *metatable) {
  par_handle *handle = luaL_checkudata(L, index, metatable);
  if (handle->object == NULL) luaL_error(L, "the %s is closed", strchr(metatable, '.') + 1);
  return handle->object;
}

void *par_bind_parent(lua_State *L, int index, const char *metatable) {
  lua_getiuservalue(L, index, 1);
  void *object = par_bind_object(L, -1, metatable);
  lua_pop(L, 1);
  return object;
}

lua_Integer par_bind_list_len(lua_State *L, int index) {
  luaL_checktype(L, index, LUA_TTABLE);
  return (lua_Integer)lua_rawlen(L, index);
}

typedef struct temporary {
  void (*clear)(void *object); /* NULL once it was called */
  union {
    LUAI_MAXALIGN;
  } object[];
} temporary;

static void clear_temporary(temporary *t) {
  void (*clear)(void *) = t->clear;
  t->clear = NULL;
  if (clear != NULL) clear(t->object);
}

static int collect_temporary(lua_State *L) {
  clear_temporary(luaL_checkudata(L, 1, META_TEMPORARY));
  return 0;
}

void *par_bind_temporary(lua_State *L, size_t size, void (*clear)(void *object)) {
  temporary *t = lua_newuserdatauv(L, sizeof *t + size, 0);
  memset(t, 0, sizeof *t + size);
  luaL_setmetatable(L, META_TEMPORARY);
  t->clear = clear;
  return t->object;
}

void par_bind_release(lua_State *L, int index) {
  clear_temporary(luaL_checkudata(L, index, META_TEMPORARY));
}

void par_open_bind(lua_State *L) {
  luaL_newmetatable(L, META_TEMPORARY);
  lua_pushcfunction(L, collect_temporary);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}

uint32_t par_bind_check_pos(lua_State *L, int index, uint32_t n_tokens) {
  lua_Integer pos = luaL_checkinteger(L, index);
  if (pos < 1 || pos > (lua_Integer)n_tokens)
    luaL_argerror(L, index,
                  lua_pushfstring(L, "token %I is not in the document, which has %I", pos,
                                  (lua_Integer)n_tokens));
  return (uint32_t)(pos - 1);
}

int par_bind_push_range(lua_State *L, uint32_t start, uint32_t end) {
  lua_pushinteger(L, (lua_Integer)start + 1);
  lua_pushinteger(L, end);
  return 2;
}

const char *par_bind_opt_field(lua_State *L, int table, const char *name,
                               const char *otherwise) {
  if (lua_isnoneornil(L, table)) return otherwise;
  luaL_checktype(L, table, LUA_TTABLE);
  table = lua_absindex(L, table);
  lua_pushstring(L, name);
  int type = lua_rawget(L, table);
  if (type != LUA_TNIL && type != LUA_TSTRING)
    luaL_error(L, "'%s' must be a string, is a %s", name, lua_typename(L, type));
  const char *value = type == LUA_TNIL ? otherwise : lua_tostring(L, -1);
  lua_pop(L, 1);
  return value;
}

bool par_bind_flag_field(lua_State *L, int table, const char *name) {
  if (lua_isnoneornil(L, table)) return false;
  luaL_checktype(L, table, LUA_TTABLE);
  lua_getfield(L, table, name);
  bool value = lua_toboolean(L, -1) != 0;
  lua_pop(L, 1);
  return value;
}

void par_bind_read_i64s(lua_State *L, int index, par_i64s *out) {
  lua_Integer n = par_bind_list_len(L, index);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, index, i);
    par_i64s_push(out, lua_tointeger(L, -1));
    lua_pop(L, 1);
  }
}

void par_bind_push_u32s(lua_State *L, const par_u32s *numbers, uint32_t plus) {
  lua_createtable(L, (int)numbers->n, 0);
  for (size_t i = 0; i < numbers->n; i++) {
    lua_pushinteger(L, (lua_Integer)numbers->data[i] + plus);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}
