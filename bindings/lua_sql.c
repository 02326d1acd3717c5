/* lua_sql.c -- corpus:prepare(sql, read_only): SQL, row by row. */

#include "bind.h"
#include "store/query.h"

static int close_query(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_QUERY);
  par_query_close(handle->object);
  handle->object = NULL;
  return 0;
}

/* corpus:prepare(sql, read_only) -> query */
static int prepare_query(lua_State *L) {
  size_t len;
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *sql = luaL_checklstring(L, 2, &len);
  bool read_only = lua_toboolean(L, 3) != 0;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_QUERY, 1);
  par_query *query;
  par_status status = par_query_open(&query, corpus->db, sql, len, read_only, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = query;
  return 1;
}

/* The query, when its corpus is open. */
static par_query *check_query(lua_State *L) {
  par_query *query = par_bind_object(L, 1, PAR_META_QUERY);
  par_bind_parent(L, 1, PAR_META_CORPUS);
  return query;
}

static par_value check_value(lua_State *L, int index) {
  par_value value = {0};
  switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
      value.type = PAR_VALUE_INTEGER;
      value.integer = lua_toboolean(L, index);
      break;
    case LUA_TNUMBER:
      value.type = lua_isinteger(L, index) ? PAR_VALUE_INTEGER : PAR_VALUE_REAL;
      value.integer = lua_tointeger(L, index);
      value.real = lua_tonumber(L, index);
      break;
    case LUA_TSTRING:
      value.type = PAR_VALUE_TEXT;
      value.bytes = lua_tolstring(L, index, &value.len);
      break;
    case LUA_TLIGHTUSERDATA: /* cjson.null */
    case LUA_TNIL: break;
    default: luaL_argerror(L, index, "cannot be a value in SQL");
  }
  return value;
}

/* query:bind(...) : the parameters, all of them, in order */
static int query_bind(lua_State *L) {
  par_query *query = check_query(L);
  int n = par_query_n_parameters(query);
  par_error err = {0};
  if (lua_gettop(L) - 1 != n)
    return luaL_error(L, "the SQL has %d parameters, given were %d", n, lua_gettop(L) - 1);
  for (int i = 1; i <= n; i++) {
    par_value value = check_value(L, i + 1);
    par_status status = par_query_bind(query, i, &value, &err);
    if (status != PAR_OK) return par_bind_failure(L, status, &err);
  }
  lua_settop(L, 1);
  return 1;
}

static void push_value(lua_State *L, const par_value *value) {
  switch (value->type) {
    case PAR_VALUE_INTEGER: lua_pushinteger(L, value->integer); break;
    case PAR_VALUE_REAL: lua_pushnumber(L, value->real); break;
    case PAR_VALUE_TEXT:
    case PAR_VALUE_BLOB: lua_pushlstring(L, value->bytes, value->len); break;
    case PAR_VALUE_NULL: lua_pushnil(L);
  }
}

/* query:step() -> { n values }, or false when there are no more rows */
static int query_step(lua_State *L) {
  par_query *query = check_query(L);
  par_error err = {0};
  par_status status = par_query_step(query, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  int n = par_query_n_columns(query);
  lua_createtable(L, n, 0);
  for (int i = 0; i < n; i++) {
    par_value value = par_query_column(query, i);
    push_value(L, &value);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* query:columns() -> names */
static int query_columns(lua_State *L) {
  const par_query *query = check_query(L);
  int n = par_query_n_columns(query);
  lua_createtable(L, n, 0);
  for (int i = 0; i < n; i++) {
    lua_pushstring(L, par_query_column_name(query, i));
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* corpus:last_id() -> the row id of the last insert */
static int last_id(lua_State *L) {
  const par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  lua_pushinteger(L, par_db_last_id(corpus->db));
  return 1;
}

/* corpus:execute(sql): statements without rows */
static int execute(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  par_status status = par_db_execute(corpus->db, luaL_checkstring(L, 2), &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static const luaL_Reg methods[] = {
  {"bind", query_bind},
  {"step", query_step},
  {"columns", query_columns},
  {NULL, NULL},
};

static const luaL_Reg corpus_methods[] = {
  {"prepare", prepare_query},
  {"last_id", last_id},
  {"execute", execute},
  {NULL, NULL},
};

void par_open_sql(lua_State *L) {
  par_bind_metatable(L, PAR_META_QUERY, methods, close_query);
  luaL_getmetatable(L, PAR_META_CORPUS);
  luaL_setfuncs(L, corpus_methods, 0);
  lua_pop(L, 1);
}
