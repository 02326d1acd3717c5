/* lua_corpus.c -- core.open: a corpus, its facts, checking, compacting. */

#include <stdio.h>
#include <unistd.h>

#include "bind.h"
#include "corpus/check.h"
#include "corpus/compact.h"
#include "corpus/duplicates.h"
#include "count/frequency.h"

static int close_corpus(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_CORPUS);
  par_corpus_close(handle->object);
  handle->object = NULL;
  return 0;
}

/* On a line of its own, whatever stands on the terminal's last one. */
static void tell_of_waiting(void *path) {
  fprintf(stderr, "%sparlance: waiting for another program that is writing to %s\n",
          isatty(STDERR_FILENO) ? "\r\033[K" : "", (const char *)path);
}

/* { wait = seconds, announce = true }; `path` lives as long as the corpus. */
static par_patience read_patience(lua_State *L, int index, const char *path) {
  par_patience patience = {.payload = (void *)path, .cancel = &par_interrupted};
  if (lua_isnoneornil(L, index)) return patience;
  luaL_checktype(L, index, LUA_TTABLE);
  if (par_bind_flag_field(L, index, "announce")) patience.tell = tell_of_waiting;
  lua_pushliteral(L, "wait");
  lua_rawget(L, index);
  if (!lua_isnil(L, -1)) {
    double seconds = luaL_checknumber(L, -1);
    patience.seconds = seconds > 0 ? seconds : -1;
  }
  lua_pop(L, 1);
  return patience;
}

/* core.open(path, "read" | "write" | "create", lang, patience) -> corpus */
static int open_corpus(lua_State *L) {
  static const char *const modes[] = {"read", "write", "create", NULL};
  const char *path = luaL_checkstring(L, 1);
  par_db_mode mode = (par_db_mode)luaL_checkoption(L, 2, "read", modes);
  const char *lang = luaL_optstring(L, 3, NULL);
  par_patience patience = read_patience(L, 4, path);
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_CORPUS, 1);
  par_corpus *corpus;
  par_status status = par_corpus_open_patient(&corpus, path, mode, lang, &patience, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = corpus;
  par_db_set_cut(corpus->db, &par_file_was_cut);
  return 1;
}

/* corpus:hold() : what is read from now on is of one moment */
static int corpus_hold(lua_State *L) {
  const par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  par_status status = par_db_hold(corpus->db, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static int corpus_lang(lua_State *L) {
  const par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  lua_pushstring(L, corpus->lang);
  return 1;
}

static void clear_setting(void *buf) {
  par_buf_clear(buf);
}

/* corpus:setting(key) -> string, or nil when it was never set */
static int corpus_setting(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *key = luaL_checkstring(L, 2);
  par_error err = {0};
  lua_settop(L, 2);
  par_buf *value = par_bind_temporary(L, sizeof *value, clear_setting);
  par_status status = par_settings_get(value, corpus->db, key, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE)
    lua_pushnil(L);
  else
    lua_pushlstring(L, value->data == NULL ? "" : value->data, value->len);
  par_bind_release(L, 3);
  return 1;
}

/* corpus:set_setting(key, value) -> true */
static int corpus_set_setting(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *key = luaL_checkstring(L, 2), *value = luaL_checkstring(L, 3);
  par_error err = {0};
  par_status status = par_settings_set(corpus->db, key, value, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static int corpus_writable(lua_State *L) {
  const par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  lua_pushboolean(L, par_db_writable(corpus->db));
  return 1;
}

static void set_count(lua_State *L, const char *name, uint64_t value) {
  lua_pushinteger(L, (lua_Integer)value);
  lua_setfield(L, -2, name);
}

/* corpus:check() -> { documents, tokens, blocks, types } */
static int corpus_check(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_check_result result;
  par_error err = {0};
  par_status status = par_check(&result, corpus, &par_interruptible, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_newtable(L);
  set_count(L, "documents", result.n_documents);
  set_count(L, "tokens", result.n_tokens);
  set_count(L, "blocks", result.n_blocks);
  set_count(L, "types", result.n_types);
  return 1;
}

static int corpus_compact(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  par_status status = par_compact(corpus, &par_interruptible, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* corpus:remove(name) -> true, or false when no document has the name */
static int corpus_remove(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *name = luaL_checkstring(L, 2);
  par_name_row row;
  par_buf origin = {0};
  par_error err = {0};
  par_status status = par_db_begin(corpus->db, &err);
  par_status found = PAR_DONE;
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  status = found = par_names_find(&row, &origin, corpus->db, name, &err);
  if (status == PAR_OK) status = par_names_remove(corpus->db, &row, &err);
  if (status == PAR_OK) status = par_duplicates_mend(corpus->db, &err);
  par_buf_clear(&origin);
  if (status >= 0) status = par_db_commit(corpus->db, &err);
  if (status != PAR_OK) {
    par_db_rollback(corpus->db);
    return par_bind_failure(L, status, &err);
  }
  lua_pushboolean(L, found == PAR_OK);
  return 1;
}

/* What corpus:frequencies computes from and to. */
typedef struct frequencies {
  par_u64s counts;
  par_i64s ids;
} frequencies;

static void clear_frequencies(void *object) {
  frequencies *f = object;
  par_u64s_clear(&f->counts);
  par_i64s_clear(&f->ids);
}

/* corpus:frequencies([ids]) -> counts by type id + 1 (ids: ascending) */
static int corpus_frequencies(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  lua_settop(L, 2);
  frequencies *f = par_bind_temporary(L, sizeof *f, clear_frequencies);
  bool all = lua_isnil(L, 2);
  if (!all) par_bind_read_i64s(L, 2, &f->ids);
  par_status status = f->ids.failed ? PAR_ENOMEM : PAR_OK;
  if (status == PAR_OK)
    status = par_frequency_types(&f->counts, corpus, all ? NULL : &f->ids, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_createtable(L, (int)f->counts.n, 0);
  for (size_t i = 0; i < f->counts.n; i++) {
    lua_pushinteger(L, (lua_Integer)f->counts.data[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  par_bind_release(L, 3);
  return 1;
}

static void clear_ids(void *object) {
  par_i64s_clear(object);
}

/* corpus:document_ids() -> the ids of the live documents, ascending */
static int corpus_document_ids(lua_State *L) {
  const par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  lua_settop(L, 1);
  par_i64s *ids = par_bind_temporary(L, sizeof *ids, clear_ids);
  par_status status = par_documents_ids(ids, corpus->db, false, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_createtable(L, (int)ids->n, 0);
  for (size_t i = 0; i < ids->n; i++) {
    lua_pushinteger(L, ids->data[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  par_bind_release(L, 2);
  return 1;
}

/* corpus:type(id, attribute) -> string; ids from 1 */
static int corpus_type(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  lua_Integer id = luaL_checkinteger(L, 2);
  par_attribute attribute = par_attribute_named(luaL_optstring(L, 3, "form"));
  luaL_argcheck(L, attribute != PAR_N_ATTRIBUTES, 3, "no such attribute");
  const par_lexicon *lexicon;
  par_error err = {0};
  par_status status = par_corpus_lexicon(&lexicon, corpus, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  luaL_argcheck(L, id >= 1 && id <= (lua_Integer)lexicon->n, 2, "no such type");
  par_slice value = par_lexicon_get(lexicon, (uint32_t)id - 1, attribute);
  lua_pushlstring(L, value.s, value.len);
  return 1;
}

/* corpus:n_types() */
static int corpus_n_types(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const par_lexicon *lexicon;
  par_error err = {0};
  par_status status = par_corpus_types(&lexicon, corpus, 0, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushinteger(L, lexicon->n);
  return 1;
}

static int corpus_begin(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  par_status status = par_db_begin(corpus->db, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* A corpus whose open transaction is not an ingest's: half a document must not be
 * committed. */
static par_corpus *check_not_adding(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  if (corpus->adding != NULL) luaL_error(L, "documents are being added; finish that first");
  return corpus;
}

static int corpus_commit(lua_State *L) {
  par_corpus *corpus = check_not_adding(L);
  par_error err = {0};
  par_status status = par_db_commit(corpus->db, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

static int corpus_rollback(lua_State *L) {
  const par_corpus *corpus = check_not_adding(L);
  par_db_rollback(corpus->db);
  return 0;
}

static const luaL_Reg functions[] = {
  {"open", open_corpus},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"setting", corpus_setting},
  {"set_setting", corpus_set_setting},
  {"lang", corpus_lang},
  {"writable", corpus_writable},
  {"check", corpus_check},
  {"compact", corpus_compact},
  {"remove", corpus_remove},
  {"frequencies", corpus_frequencies},
  {"document_ids", corpus_document_ids},
  {"type", corpus_type},
  {"n_types", corpus_n_types},
  {"begin", corpus_begin},
  {"commit", corpus_commit},
  {"rollback", corpus_rollback},
  {"hold", corpus_hold},
  {NULL, NULL},
};

void par_open_corpus(lua_State *L) {
  par_bind_metatable(L, PAR_META_CORPUS, methods, close_corpus);
  luaL_setfuncs(L, functions, 0);
}
