/* lua_load.c -- core.walk, core.hasher, and what is asked of a loaded text. */

#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "corpus/hasher.h"
#include "corpus/prepare.h"
#include "input.h"
#include "load/encoding.h"
#include "load/language.h"
#include "load/loaded.h"
#include "load/walk.h"

static int close_hasher(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_HASHER);
  par_hasher_free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_loaded(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_LOADED);
  if (handle->object != NULL) par_loaded_clear(handle->object);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_walk(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_WALK);
  par_walk_close(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.walk(path) -> walk */
static int walk_path(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  par_error err = {0};
  par_walk *walk;
  par_handle *handle = par_bind_new_handle(L, PAR_META_WALK, 0);
  par_status status = par_walk_open(&walk, path, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = walk;
  return 1;
}

/* walk:next() -> path, name, origin, n_bytes; path, nil, reason; false after the last */
static int walk_next(lua_State *L) {
  par_walk *walk = par_bind_object(L, 1, PAR_META_WALK);
  par_walk_item item;
  par_error err = {0};
  par_status status = par_walk_next(&item, walk, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushstring(L, item.path);
  lua_pushstring(L, item.name);
  lua_pushstring(L, item.reason == NULL ? item.origin : item.reason);
  lua_pushinteger(L, (lua_Integer)item.n_bytes);
  return 4;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

/* core.repair(bytes) -> the text that they are as UTF-8, U+FFFD for what is malformed, and
 * how many times */
static int repair(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  par_buf *text = par_bind_temporary(L, sizeof *text, clear_buf);
  size_t n = par_utf8_repair(text, bytes, len);
  if (text->failed) return luaL_error(L, "out of memory");
  lua_pushlstring(L, text->len == 0 ? "" : text->data, text->len);
  lua_pushinteger(L, (lua_Integer)n);
  return 2;
}

/* core.hasher() -> hasher */
static int new_hasher(lua_State *L) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_HASHER, 0);
  par_hasher *hasher;
  par_error err = {0};
  if (par_hasher_new(&hasher, &err) != PAR_OK) return luaL_error(L, "out of memory");
  handle->object = hasher;
  return 1;
}

/* hasher:add(s) */
static int hasher_add(lua_State *L) {
  size_t len;
  par_hasher *hasher = par_bind_object(L, 1, PAR_META_HASHER);
  const char *bytes = luaL_checklstring(L, 2, &len);
  par_hasher_add(hasher, bytes, len);
  return 0;
}

/* hasher:hash() -> what source:hash() gives of all that was added; then it begins anew */
static int hasher_hash(lua_State *L) {
  par_hasher *hasher = par_bind_object(L, 1, PAR_META_HASHER);
  uint8_t inner[PAR_HASH_SIZE], hash[PAR_HASH_SIZE];
  par_hasher_finish(inner, hasher);
  par_hash(hash, inner, sizeof inner, NULL, 0);
  lua_pushlstring(L, (const char *)hash, sizeof hash);
  return 1;
}

/* loaded:head(n) -> at most n bytes of its text, whole characters */
static int loaded_head(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_Integer n = luaL_checkinteger(L, 2);
  size_t len = n < 0 ? 0 : (size_t)n;
  if (len >= loaded->text.len) len = loaded->text.len;
  while (len > 0 && len < loaded->text.len &&
         ((unsigned char)loaded->text.data[len] & 0xC0) == 0x80)
    len--;
  lua_pushlstring(L, len == 0 ? "" : loaded->text.data, len);
  return 1;
}

/* loaded:is_blank() */
static int loaded_is_blank(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_pushboolean(L, par_input_is_blank(&loaded->text));
  return 1;
}

/* loaded:format() -> the name of the source's format; nil for what Lua loaded */
static int loaded_format(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_pushstring(L, loaded->format);
  return 1;
}

/* loaded:set(key, value, origin): the first value of a key wins. */
static int loaded_set(lua_State *L) {
  par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  const char *key = luaL_checkstring(L, 2);
  const char *value = luaL_checkstring(L, 3);
  const char *origin = luaL_checkstring(L, 4);
  par_error err = {0};
  if (par_loaded_add_metadatum(loaded, key, value, origin, &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  return 0;
}

/* loaded:detect_language(): sets `lang`, unless it is told, or cannot be seen */
static int loaded_detect_language(lua_State *L) {
  par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  char code[PAR_LANGUAGE_CODE];
  par_error err = {0};
  for (size_t i = 0; i < loaded->metadata.n; i++)
    if (strcmp(loaded->metadata.data[i].key, "lang") == 0) return 0;
  if (loaded->text.len == 0) return 0;
  par_language_detect(code, loaded->text.data, loaded->text.len);
  if (code[0] != '\0' &&
      par_loaded_add_metadatum(loaded, "lang", code, "detected", &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  return 0;
}

/* loaded:metadata() -> list of { key, value, origin } */
static int loaded_metadata(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_createtable(L, (int)loaded->metadata.n, 0);
  for (size_t i = 0; i < loaded->metadata.n; i++) {
    const par_loaded_metadatum *m = &loaded->metadata.data[i];
    lua_createtable(L, 0, 3);
    lua_pushstring(L, m->key);
    lua_setfield(L, -2, "key");
    lua_pushstring(L, m->value);
    lua_setfield(L, -2, "value");
    lua_pushstring(L, m->origin);
    lua_setfield(L, -2, "origin");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* loaded:spans() -> list of { layer, start, end, attributes }, in bytes */
static int loaded_spans(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_createtable(L, (int)loaded->spans.n, 0);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    lua_createtable(L, 0, 4);
    lua_pushstring(L, span->layer);
    lua_setfield(L, -2, "layer");
    lua_pushinteger(L, span->start);
    lua_setfield(L, -2, "start");
    lua_pushinteger(L, span->end);
    lua_setfield(L, -2, "end");
    if (span->attributes != NULL) {
      lua_pushstring(L, span->attributes);
      lua_setfield(L, -2, "attributes");
    }
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const luaL_Reg functions[] = {
  {"repair", repair},
  {"walk", walk_path},
  {"hasher", new_hasher},
  {NULL, NULL},
};

static const luaL_Reg walk_methods[] = {
  {"next", walk_next},
  {NULL, NULL},
};

static const luaL_Reg hasher_methods[] = {
  {"add", hasher_add},
  {"hash", hasher_hash},
  {NULL, NULL},
};

static const luaL_Reg loaded_methods[] = {
  {"head", loaded_head},
  {"is_blank", loaded_is_blank},
  {"format", loaded_format},
  {"set", loaded_set},
  {"detect_language", loaded_detect_language},
  {"metadata", loaded_metadata},
  {"spans", loaded_spans},
  {NULL, NULL},
};

void par_open_load(lua_State *L) {
  par_bind_metatable(L, PAR_META_WALK, walk_methods, close_walk);
  par_bind_metatable(L, PAR_META_HASHER, hasher_methods, close_hasher);
  par_bind_metatable(L, PAR_META_LOADED, loaded_methods, close_loaded);
  luaL_setfuncs(L, functions, 0);
}
