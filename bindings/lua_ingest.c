/* lua_ingest.c -- corpus:ingest(tokenizer): adding documents. */

#include <string.h>

#include "bind.h"
#include "corpus/ingest.h"

/* Push a part of the parent: 1 is the corpus, 2 the tokenizer. */
static void push_part(lua_State *L, int part) {
  lua_getiuservalue(L, 1, 1);
  lua_rawgeti(L, -1, part);
  lua_remove(L, -2);
}

static bool parent_is_open(lua_State *L) {
  push_part(L, 1);
  const par_handle *corpus = luaL_checkudata(L, -1, PAR_META_CORPUS);
  lua_pop(L, 1);
  return corpus->object != NULL;
}

/* The ingest, when what it borrows is open. */
static par_ingest *check_ingest(lua_State *L) {
  par_ingest *ingest = par_bind_object(L, 1, PAR_META_INGEST);
  push_part(L, 1);
  par_bind_object(L, -1, PAR_META_CORPUS);
  push_part(L, 2);
  par_bind_object(L, -1, PAR_META_TOKENIZER);
  lua_pop(L, 2);
  return ingest;
}

static int close_ingest(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_INGEST);
  if (handle->object != NULL && !parent_is_open(L)) par_ingest_orphan(handle->object);
  par_ingest_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* corpus:ingest(tokenizer) -> ingest; its parent is a pair of both. */
static int new_ingest(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const par_tokenizer *tokenizer = par_bind_object(L, 2, PAR_META_TOKENIZER);
  par_error err = {0};
  lua_createtable(L, 2, 0);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, 2);
  par_handle *handle = par_bind_new_handle(L, PAR_META_INGEST, -1);
  par_ingest *ingest;
  par_status status = par_ingest_new(&ingest, corpus, tokenizer, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = ingest;
  return 1;
}

static void check_source(lua_State *L, par_source *source) {
  size_t len;
  source->name = luaL_checkstring(L, 2);
  source->origin = luaL_checkstring(L, 3);
  const char *hash = luaL_checklstring(L, 4, &len);
  luaL_argcheck(L, len == PAR_HASH_SIZE, 4, "a hash has 32 bytes");
  memcpy(source->hash, hash, PAR_HASH_SIZE);
}

/* ingest:look(name, origin) -> the hash that the name was last read with, or false */
static int ingest_look(lua_State *L) {
  par_ingest *ingest = check_ingest(L);
  const char *name = luaL_checkstring(L, 2);
  const char *origin = luaL_checkstring(L, 3);
  uint8_t hash[PAR_HASH_SIZE];
  par_error err = {0};
  par_status status = par_ingest_look(hash, ingest, name, origin, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE)
    lua_pushboolean(L, 0);
  else
    lua_pushlstring(L, (const char *)hash, sizeof hash);
  return 1;
}

/* ingest:add(name, origin, hash, loaded) -> "added", "updated", ... */
static int ingest_add(lua_State *L) {
  static const char *const results[] = {"added", "updated", "unchanged", "alias"};
  par_ingest *ingest = check_ingest(L);
  par_source source;
  par_ingest_result result;
  par_error err = {0};
  check_source(L, &source);
  const par_loaded *loaded = par_bind_object(L, 5, PAR_META_LOADED);
  par_status status = par_ingest_add(&result, ingest, &source, loaded, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushstring(L, results[result]);
  return 1;
}

/* ingest:source(origin) -> the hash with which a file of several documents was taken
 * whole, and how many there were; or false */
static int ingest_source(lua_State *L) {
  par_ingest *ingest = check_ingest(L);
  par_source_row row;
  par_error err = {0};
  par_status status = par_ingest_source(&row, ingest, luaL_checkstring(L, 2), &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushlstring(L, (const char *)row.hash, sizeof row.hash);
  lua_pushinteger(L, row.n);
  return 2;
}

/* ingest:end_source(origin, hash, n): all its documents were added */
static int ingest_end_source(lua_State *L) {
  par_ingest *ingest = check_ingest(L);
  size_t len;
  const char *origin = luaL_checkstring(L, 2);
  const char *hash = luaL_checklstring(L, 3, &len);
  par_error err = {0};
  par_source_row row = {.n = luaL_checkinteger(L, 4)};
  luaL_argcheck(L, len == PAR_HASH_SIZE, 3, "a hash has 32 bytes");
  memcpy(row.hash, hash, sizeof row.hash);
  par_status status = par_ingest_end_source(ingest, origin, &row, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* ingest:n_tokens() -> of the documents that were new */
static int ingest_n_tokens(lua_State *L) {
  const par_ingest *ingest = par_bind_object(L, 1, PAR_META_INGEST);
  lua_pushinteger(L, (lua_Integer)par_ingest_n_tokens(ingest));
  return 1;
}

/* ingest:has_failed() -> whether it takes no more documents */
static int ingest_has_failed(lua_State *L) {
  const par_ingest *ingest = par_bind_object(L, 1, PAR_META_INGEST);
  lua_pushboolean(L, par_ingest_has_failed(ingest));
  return 1;
}

static int ingest_finish(lua_State *L) {
  par_ingest *ingest = check_ingest(L);
  par_error err = {0};
  par_status status = par_ingest_finish(ingest, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static const luaL_Reg methods[] = {
  {"look", ingest_look},
  {"add", ingest_add},
  {"finish", ingest_finish},
  {"n_tokens", ingest_n_tokens},
  {"has_failed", ingest_has_failed},
  {"source", ingest_source},
  {"end_source", ingest_end_source},
  {NULL, NULL},
};

void par_open_ingest(lua_State *L) {
  par_bind_metatable(L, PAR_META_INGEST, methods, close_ingest);
  luaL_getmetatable(L, PAR_META_CORPUS);
  lua_pushcfunction(L, new_ingest);
  lua_setfield(L, -2, "ingest");
  lua_pop(L, 1);
}
