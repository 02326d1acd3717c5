/* lua_layers.c -- token layers: document:layer, corpus:layer_writer, frequencies. */

#include <string.h>

#include "bind.h"
#include "corpus/layer_writer.h"
#include "count/frequency.h"

static int close_writer(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_WRITER);
  if (handle->object == NULL) return 0;
  lua_getiuservalue(L, 1, 1);
  const par_handle *corpus = luaL_checkudata(L, -1, PAR_META_CORPUS);
  if (corpus->object == NULL) par_layer_writer_orphan(handle->object);
  par_layer_writer_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* corpus:layer_writer(name, origin) -> writer */
static int new_writer(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *name = luaL_checkstring(L, 2);
  const char *origin = luaL_checkstring(L, 3);
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_WRITER, 1);
  par_layer_writer *writer;
  par_status status = par_layer_writer_new(&writer, corpus, name, origin, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = writer;
  return 1;
}

/* corpus:drop_layer(name) -> whether there was one; in an open transaction */
static int drop_layer(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *name = luaL_checkstring(L, 2);
  par_error err = {0};
  if (!par_db_in_transaction(corpus->db)) return luaL_error(L, "no transaction is open");
  par_status status = par_layer_drop(corpus, name, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, status == PAR_OK);
  return 1;
}

static par_layer_writer *check_writer(lua_State *L) {
  par_layer_writer *writer = par_bind_object(L, 1, PAR_META_WRITER);
  par_bind_parent(L, 1, PAR_META_CORPUS);
  return writer;
}

/* The strings of a list, false for none, borrowed while the list has them. */
static const par_slice *check_values(lua_State *L, int list, size_t *n) {
  *n = (size_t)par_bind_list_len(L, list);
  par_slice *values = lua_newuserdatauv(L, *n * sizeof *values + 1, 0);
  for (size_t i = 0; i < *n; i++) {
    size_t len = 0;
    int type = lua_rawgeti(L, list, (lua_Integer)i + 1);
    values[i].s = type == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (type != LUA_TSTRING && lua_toboolean(L, -1))
      luaL_error(L, "value %d is a %s: it must be a string, or false", (int)i + 1,
                 lua_typename(L, type));
    if (len > UINT32_MAX) luaL_error(L, "value %d is too long", (int)i + 1);
    values[i].len = (uint32_t)len;
    lua_pop(L, 1);
  }
  return values;
}

/* writer:put(doc, { string | false, ... }) -> true */
static int writer_put(lua_State *L) {
  par_layer_writer *writer = check_writer(L);
  lua_Integer doc = luaL_checkinteger(L, 2);
  par_error err = {0};
  size_t n;
  const par_slice *values = check_values(L, 3, &n);
  par_status status = par_layer_writer_put(writer, doc, values, n, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* writer:finish() -> true */
static int writer_finish(lua_State *L) {
  par_layer_writer *writer = check_writer(L);
  par_error err = {0};
  par_status status = par_layer_writer_finish(writer, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static void clear_u32s(void *object) {
  par_u32s_clear(object);
}

/* document:layer(name) -> { string | false, ... }; false when the document does not have
 * the layer, nor the corpus one of that name */
static int document_layer(lua_State *L) {
  const par_document *document = par_bind_object(L, 1, PAR_META_DOCUMENT);
  par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  const char *name = luaL_checkstring(L, 2);
  par_error err = {0};
  par_layer_set *layers;
  lua_settop(L, 2);
  par_u32s *values = par_bind_temporary(L, sizeof *values, clear_u32s);
  par_status status = par_corpus_layers(&layers, corpus, &err);
  par_layer *layer = status == PAR_OK ? par_layer_set_find(layers, name) : NULL;
  if (layer != NULL) status = par_document_layer(values, document, corpus, layer, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (layer == NULL || status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_createtable(L, (int)values->n, 0);
  for (size_t i = 0; i < values->n; i++) {
    par_slice value = {NULL, 0};
    if (values->data[i] > 0) value = par_layer_string(layer, values->data[i]);
    if (value.s == NULL)
      lua_pushboolean(L, 0);
    else
      lua_pushlstring(L, value.s, value.len);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  par_bind_release(L, 3);
  return 1;
}

/* What corpus:layer_frequencies computes from and to. */
typedef struct frequencies {
  par_u64s counts;
  par_i64s ids;
} frequencies;

static void clear_frequencies(void *object) {
  frequencies *f = object;
  par_u64s_clear(&f->counts);
  par_i64s_clear(&f->ids);
}

/* corpus:layer_frequencies(name, [ids]) -> { [value] = count } (ids: ascending) */
static int layer_frequencies(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *name = luaL_checkstring(L, 2);
  par_error err = {0};
  par_layer *layer;
  lua_settop(L, 3);
  bool all = lua_isnil(L, 3);
  frequencies *f = par_bind_temporary(L, sizeof *f, clear_frequencies);
  if (!all) par_bind_read_i64s(L, 3, &f->ids);
  par_status status = f->ids.failed ? par_fail_memory(&err)
                                    : par_frequency_layer(&f->counts, &layer, corpus, name,
                                                          all ? NULL : &f->ids, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_newtable(L);
  for (size_t i = 1; i < f->counts.n; i++) {
    if (f->counts.data[i] == 0) continue;
    par_slice value = par_layer_string(layer, (uint32_t)i);
    lua_pushlstring(L, value.s, value.len);
    lua_pushinteger(L, (lua_Integer)f->counts.data[i]);
    lua_rawset(L, -3);
  }
  par_bind_release(L, 4);
  return 1;
}

static const luaL_Reg methods[] = {
  {"put", writer_put},
  {"finish", writer_finish},
  {NULL, NULL},
};

static void add_method(lua_State *L, const char *metatable, const char *name,
                       lua_CFunction function) {
  luaL_getmetatable(L, metatable);
  lua_pushcfunction(L, function);
  lua_setfield(L, -2, name);
  lua_pop(L, 1);
}

void par_open_layers(lua_State *L) {
  par_bind_metatable(L, PAR_META_WRITER, methods, close_writer);
  add_method(L, PAR_META_CORPUS, "layer_writer", new_writer);
  add_method(L, PAR_META_CORPUS, "layer_frequencies", layer_frequencies);
  add_method(L, PAR_META_CORPUS, "drop_layer", drop_layer);
  add_method(L, PAR_META_DOCUMENT, "layer", document_layer);
}
