/* lua_records.c -- core.records: rows of a table as lines of CSV, TSV or JSON. */

#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "text/cells.h"

#define PAR_META_RECORDS "parlance.records"

enum { CHUNK_BYTES = 16 * 1024, MOST_COLUMNS = 4096 };

/* User values: the names of columns, and what makes text of other values. */
enum { NAMES = 1, FALLBACK };

typedef enum cell_format { CELL_CSV, CELL_TSV, CELL_JSON } cell_format;

typedef struct records {
  par_buf out;
  cell_format format;
  lua_Integer n_columns;
  par_buf between; /* what stands before each cell and behind the last */
  par_u32s ends;   /* of each in `between` */
} records;

static int close_records(lua_State *L) {
  records *r = luaL_checkudata(L, 1, PAR_META_RECORDS);
  par_buf_clear(&r->out);
  par_buf_clear(&r->between);
  par_u32s_clear(&r->ends);
  return 0;
}

static void check_strings(lua_State *L, int index, lua_Integer n) {
  luaL_argcheck(L, par_bind_list_len(L, index) == n, index, "so many strings are not wanted");
  for (lua_Integer i = 1; i <= n; i++) {
    luaL_argcheck(L, lua_rawgeti(L, index, i) == LUA_TSTRING, index, "strings are wanted");
    lua_pop(L, 1);
  }
}

/* String i of the list at 3. */
static void keep_between(lua_State *L, records *r, lua_Integer i) {
  size_t len;
  lua_rawgeti(L, 3, i);
  const char *s = lua_tolstring(L, -1, &len);
  par_buf_append(&r->between, s, len);
  par_u32s_push(&r->ends, (uint32_t)r->between.len);
  lua_pop(L, 1);
}

/* core.records(format, names, between, fallback) -> records */
static int new_records(lua_State *L) {
  static const char *const formats[] = {"csv", "tsv", "json", NULL};
  cell_format format = (cell_format)luaL_checkoption(L, 1, NULL, formats);
  lua_Integer n = par_bind_list_len(L, 2);
  luaL_argcheck(L, n <= MOST_COLUMNS, 2, "too many columns");
  check_strings(L, 2, n);
  check_strings(L, 3, n + 1);
  luaL_checktype(L, 4, LUA_TFUNCTION);
  lua_settop(L, 4);
  records *r = lua_newuserdatauv(L, sizeof *r, FALLBACK);
  *r = (records){.format = format, .n_columns = n};
  luaL_setmetatable(L, PAR_META_RECORDS);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, 5, NAMES);
  lua_pushvalue(L, 4);
  lua_setiuservalue(L, 5, FALLBACK);
  for (lua_Integer i = 1; i <= n + 1; i++) keep_between(L, r, i);
  if (r->between.failed || r->ends.failed) return luaL_error(L, "out of memory");
  return 1;
}

static void append_string(records *r, const char *s, size_t len) {
  switch (r->format) {
    case CELL_CSV: par_cell_csv(&r->out, s, len); break;
    case CELL_TSV: par_cell_tsv(&r->out, s, len); break;
    case CELL_JSON: par_cell_json(&r->out, s, len); break;
  }
}

static void append_integer(par_buf *out, lua_Integer n) {
  char digits[24];
  char *end = digits + sizeof digits;
  char *s = end;
  lua_Unsigned left = n < 0 ? 0u - (lua_Unsigned)n : (lua_Unsigned)n;
  do *--s = (char)('0' + left % 10);
  while ((left /= 10) > 0);
  if (n < 0) *--s = '-';
  par_buf_append(out, s, (size_t)(end - s));
}

/* The value on top of the stack, which the fallback writes as it is to stand. */
static void append_other(lua_State *L, records *r, int fallback) {
  size_t len;
  lua_pushvalue(L, fallback);
  lua_pushvalue(L, -2);
  lua_call(L, 1, 1);
  const char *s = luaL_checklstring(L, -1, &len);
  par_buf_append(&r->out, s, len);
  lua_pop(L, 1);
}

/* The value on top of the stack; what is unknown is nothing, or null. */
static void append_cell(lua_State *L, records *r, int fallback) {
  size_t len;
  const char *s;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      s = lua_tolstring(L, -1, &len);
      append_string(r, s, len);
      return;
    case LUA_TNIL:
      if (r->format == CELL_JSON) par_buf_append_cstr(&r->out, "null");
      return;
    case LUA_TNUMBER:
      if (lua_isinteger(L, -1))
        append_integer(&r->out, lua_tointeger(L, -1));
      else
        append_other(L, r, fallback);
      return;
    default: append_other(L, r, fallback);
  }
}

static void append_between(records *r, lua_Integer i) {
  uint32_t from = i == 0 ? 0 : r->ends.data[i - 1];
  par_buf_append(&r->out, r->between.data + from, r->ends.data[i] - from);
}

static int push_chunk(lua_State *L, records *r) {
  if (r->out.failed) return luaL_error(L, "out of memory");
  lua_pushlstring(L, r->out.data == NULL ? "" : r->out.data, r->out.len);
  par_buf_reset(&r->out);
  return 1;
}

/* records:add(row) -> text that is to be written, now and then */
static int records_add(lua_State *L) {
  records *r = luaL_checkudata(L, 1, PAR_META_RECORDS);
  luaL_argcheck(L, lua_istable(L, 2) || lua_isuserdata(L, 2), 2, "a row is a table");
  lua_settop(L, 2);
  luaL_argcheck(L, r->ends.n > 0, 1, "closed");
  lua_getiuservalue(L, 1, NAMES);
  lua_getiuservalue(L, 1, FALLBACK);
  for (lua_Integer i = 0; i < r->n_columns; i++) {
    append_between(r, i);
    lua_rawgeti(L, 3, i + 1);
    lua_gettable(L, 2);
    append_cell(L, r, 4);
    lua_pop(L, 1);
  }
  append_between(r, r->n_columns);
  return r->out.len < CHUNK_BYTES ? 0 : push_chunk(L, r);
}

/* records:finish() -> the rest of the text */
static int records_finish(lua_State *L) {
  return push_chunk(L, luaL_checkudata(L, 1, PAR_META_RECORDS));
}

static const luaL_Reg methods[] = {
  {"add", records_add},
  {"finish", records_finish},
  {NULL, NULL},
};

void par_open_records(lua_State *L) {
  par_bind_metatable(L, PAR_META_RECORDS, methods, close_records);
  lua_pushcfunction(L, new_records);
  lua_setfield(L, -2, "records");
}
