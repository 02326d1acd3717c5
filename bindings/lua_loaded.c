/* lua_loaded.c -- core.loaded: what a loader written in Lua says of a source. */

#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "corpus/layer_map.h"
#include "load/encoding.h"
#include "load/loaded.h"
#include "text/utf8.h"

/* The integer at list[i]; raises for anything else. */
static lua_Integer integer_at(lua_State *L, int list, lua_Integer i, const char *what) {
  int is_integer;
  lua_rawgeti(L, list, i);
  lua_Integer value = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "%s %d is no whole number", what, (int)i);
  lua_pop(L, 1);
  return value;
}

/* A number in [low, high]; raises for another. */
static uint32_t check_number(lua_State *L, lua_Integer value, lua_Integer low, size_t high,
                             const char *what, lua_Integer i) {
  if (value < low || value > (lua_Integer)high)
    luaL_error(L, "%s %d is %I, which is not in the text", what, (int)i, value);
  return (uint32_t)value;
}

/* The field is a list, pushed; false and nothing when it is not there. */
static bool push_list(lua_State *L, int table, const char *name) {
  int type = lua_getfield(L, table, name);
  if (type == LUA_TNIL) {
    lua_pop(L, 1);
    return false;
  }
  if (type != LUA_TTABLE) luaL_error(L, "'%s' must be a list", name);
  return true;
}

static void take_text(lua_State *L, par_loaded *loaded, int table) {
  size_t len;
  if (lua_getfield(L, table, "text") != LUA_TSTRING) luaL_error(L, "'text' must be a string");
  const char *text = lua_tolstring(L, -1, &len);
  size_t valid = par_utf8_valid(text, len);
  if (valid != len || memchr(text, '\0', len) != NULL)
    luaL_error(L, "the text is not UTF-8 without NUL");
  if (len > PAR_TEXT_MAX) luaL_error(L, "the text is too long");
  par_buf_append(&loaded->text, text, len);
  lua_pop(L, 1);
}

/* { start, end, start, end, ... } in bytes, 0-based and half-open. */
static void take_tokens(lua_State *L, par_loaded *loaded, int table) {
  if (!push_list(L, table, "tokens")) return;
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  if (n % 2 != 0) luaL_error(L, "'tokens' must be starts and ends in turn");
  loaded->tokenized = true;
  for (lua_Integer i = 1; i <= n; i += 2) {
    size_t len = loaded->text.len;
    uint32_t start =
      check_number(L, integer_at(L, list, i, "token"), 0, len, "token", i / 2 + 1);
    uint32_t end =
      check_number(L, integer_at(L, list, i + 1, "token"), start, len, "token", i / 2 + 1);
    par_tokens_push(&loaded->tokens, (par_token){start, end - start});
  }
  lua_pop(L, 1);
}

/* Numbers of tokens, from 1. */
static void take_sentences(lua_State *L, par_loaded *loaded, int table) {
  if (!push_list(L, table, "sentences")) return;
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  if (!loaded->tokenized) luaL_error(L, "'sentences' are of tokens, which are not given");
  for (lua_Integer i = 1; i <= n; i++)
    par_u32s_push(&loaded->sentences, check_number(L, integer_at(L, list, i, "sentence"), 1,
                                                   loaded->tokens.n, "sentence", i) -
                                        1);
  lua_pop(L, 1);
}

/* Bytes where paragraphs begin, ascending. */
static void take_breaks(lua_State *L, par_loaded *loaded, int table) {
  if (!push_list(L, table, "breaks")) return;
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  uint32_t before = 0;
  for (lua_Integer i = 1; i <= n; i++) {
    uint32_t byte =
      check_number(L, integer_at(L, list, i, "break"), before, loaded->text.len, "break", i);
    if (byte < loaded->text.len && (loaded->text.data[byte] & 0xC0) == 0x80)
      luaL_error(L, "break %d cuts a character", (int)i);
    par_u32s_push(&loaded->breaks, byte);
    before = byte;
  }
  lua_pop(L, 1);
}

static lua_Integer field_integer(lua_State *L, int table, const char *name, lua_Integer i) {
  int is_integer;
  lua_getfield(L, table, name);
  lua_Integer value = lua_tointegerx(L, -1, &is_integer);
  if (!is_integer) luaL_error(L, "'%s' of span %d is no whole number", name, (int)i);
  lua_pop(L, 1);
  return value;
}

/* { layer =, start =, end =, attributes = JSON | nil } in bytes */
static void take_span(lua_State *L, par_loaded *loaded, int table, lua_Integer i) {
  par_error err = {0};
  const char *layer = par_bind_opt_field(L, table, "layer", NULL);
  const char *attributes = par_bind_opt_field(L, table, "attributes", NULL);
  if (layer == NULL || layer[0] == '\0') luaL_error(L, "span %d has no layer", (int)i);
  size_t len = loaded->text.len;
  uint32_t start = check_number(L, field_integer(L, table, "start", i), 0, len, "span", i);
  uint32_t end = check_number(L, field_integer(L, table, "end", i), start, len, "span", i);
  if (par_loaded_add_span(loaded, layer, start, end, attributes, &err) != PAR_OK)
    luaL_error(L, "%s", err.message);
}

static void take_spans(lua_State *L, par_loaded *loaded, int table) {
  if (!push_list(L, table, "spans")) return;
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  for (lua_Integer i = 1; i <= n; i++) {
    if (lua_rawgeti(L, list, i) != LUA_TTABLE) luaL_error(L, "span %d is no table", (int)i);
    take_span(L, loaded, list + 1, i);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* A list of strings, false where a token has no value. */
static void take_values(lua_State *L, par_loaded_layer *layer, int list, size_t n_tokens) {
  par_error err = {0};
  for (size_t i = 0; i < n_tokens; i++) {
    size_t len = 0;
    int type = lua_rawgeti(L, list, (lua_Integer)i + 1);
    const char *value = type == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (type != LUA_TSTRING && lua_toboolean(L, -1))
      luaL_error(L, "a value of the layer '%s' is a %s", layer->name, lua_typename(L, type));
    if (len > UINT32_MAX || par_utf8_valid(value == NULL ? "" : value, len) != len)
      luaL_error(L, "a value of the layer '%s' is not UTF-8", layer->name);
    if (len == 0) value = NULL;
    if (par_loaded_layer_push(layer, value, len, &err) != PAR_OK)
      luaL_error(L, "%s", err.message);
    lua_pop(L, 1);
  }
}

/* { { name =, values = { ... } }, ... } */
static void take_layers(lua_State *L, par_loaded *loaded, int table) {
  par_error err = {0};
  if (!push_list(L, table, "layers")) return;
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  if (n > 0 && !loaded->tokenized)
    luaL_error(L, "'layers' are of tokens, which are not given");
  if (n > PAR_MAX_LAYERS) luaL_error(L, "more than %d layers", PAR_MAX_LAYERS);
  for (lua_Integer i = 1; i <= n; i++) {
    if (lua_rawgeti(L, list, i) != LUA_TTABLE) luaL_error(L, "layer %d is no table", (int)i);
    const char *name = par_bind_opt_field(L, list + 1, "name", "");
    if (par_layer_name_check(name, &err) != PAR_OK) luaL_error(L, "%s", err.message);
    par_loaded_layer *layer = par_loaded_add_layer(loaded, name);
    if (layer == NULL) luaL_error(L, "out of memory");
    if (!push_list(L, list + 1, "values")) luaL_error(L, "the layer '%s' has no values", name);
    take_values(L, layer, list + 2, loaded->tokens.n);
    lua_settop(L, list);
  }
  lua_pop(L, 1);
}

static bool loaded_failed(const par_loaded *loaded) {
  return loaded->text.failed || loaded->tokens.failed || loaded->sentences.failed ||
         loaded->breaks.failed;
}

/* core.loaded{ text =, tokens =, sentences =, breaks =, spans =, layers = } -> loaded;
 * raises for what cannot be */
static int new_loaded(lua_State *L) {
  par_error err = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  par_handle *handle = par_bind_new_handle(L, PAR_META_LOADED, 0);
  par_loaded *loaded = calloc(1, sizeof *loaded);
  if (loaded == NULL) return luaL_error(L, "out of memory");
  handle->object = loaded;
  take_text(L, loaded, 1);
  take_tokens(L, loaded, 1);
  take_sentences(L, loaded, 1);
  take_breaks(L, loaded, 1);
  take_spans(L, loaded, 1);
  take_layers(L, loaded, 1);
  if (loaded_failed(loaded)) return luaL_error(L, "out of memory");
  if (loaded->tokenized && par_loaded_check_tokens(loaded, &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  return 1;
}

static const luaL_Reg functions[] = {
  {"loaded", new_loaded},
  {NULL, NULL},
};

void par_open_loaded(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
