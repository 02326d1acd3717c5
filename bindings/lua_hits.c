/* lua_hits.c -- corpus:hits: many hits in few bytes. */

#include "corpus/hits.h"

#include <stdlib.h>
#include <string.h>

#include "bind.h"

static int close_hits(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_HITS);
  if (handle->object != NULL) par_hits_clear(handle->object);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

/* An empty list of the corpus at `parent`. */
static par_hits *push_hits(lua_State *L, int parent) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_HITS, parent);
  handle->object = calloc(1, sizeof(par_hits));
  if (handle->object == NULL) luaL_error(L, "out of memory");
  return handle->object;
}

static par_hits *check_hits(lua_State *L) {
  return par_bind_object(L, 1, PAR_META_HITS);
}

enum { MAX_KEYS = 8, MOST_SKIPPED = 1000 * 1000 };

/* part, skip, depth */
static par_hit_key check_key(lua_State *L, int index) {
  static const char *const parts[] = {"hit", "left", "right", "doc", NULL};
  par_hit_key key = {.part = (par_hit_part)luaL_checkoption(L, index, NULL, parts)};
  lua_Integer skip = luaL_checkinteger(L, index + 1);
  lua_Integer depth = luaL_checkinteger(L, index + 2);
  luaL_argcheck(L, skip >= 0 && skip <= MOST_SKIPPED, index + 1,
                "so many tokens cannot be left out");
  luaL_argcheck(L, depth >= 0, index + 2, "so many tokens cannot be compared");
  key.skip = (uint32_t)skip;
  /* The number of the last token compared has 32 bits. */
  key.depth = depth > INT32_MAX ? INT32_MAX : (uint32_t)depth;
  return key;
}

/* The places that a table gives to documents by their ids, from 1; 0 for others. */
static par_hit_key check_places(lua_State *L, int table, par_u32s *places,
                                const par_hits *hits) {
  for (size_t d = 0; d < hits->docs.n; d++) {
    lua_rawgeti(L, table, hits->docs.data[d]);
    lua_Integer place = lua_tointeger(L, -1);
    lua_pop(L, 1);
    par_u32s_push(places, place < 0 || place >= UINT32_MAX ? 0 : (uint32_t)place);
  }
  return (par_hit_key){.part = PAR_HIT_DOC, .places = places};
}

/* corpus:hits() -> an empty list */
static int new_hits(lua_State *L) {
  par_bind_object(L, 1, PAR_META_CORPUS);
  push_hits(L, 1);
  return 1;
}

/* hits:find(regular, segment): add all hits of the pattern */
static int hits_find(lua_State *L) {
  par_hits *hits = check_hits(L);
  par_regular *regular = par_bind_object(L, 2, PAR_META_REGULAR);
  const par_segment *segment = par_bind_object(L, 3, PAR_META_SEGMENT);
  par_error err = {0};
  par_status status = par_hits_find(hits, regular, segment, &par_interruptible, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* hits:add(segment, first, last): indices in the segment */
static int hits_add(lua_State *L) {
  par_hits *hits = check_hits(L);
  const par_segment *segment = par_bind_object(L, 2, PAR_META_SEGMENT);
  lua_Integer first = luaL_checkinteger(L, 3);
  lua_Integer last = luaL_checkinteger(L, 4);
  par_error err = {0};
  luaL_argcheck(L, first >= 1 && first <= last && last <= (lua_Integer)segment->bytes.len, 3,
                "no such hit");
  par_status status = par_hits_add(hits, segment, (size_t)first - 1, (size_t)last, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* hits:add_range(doc, first, last) */
static int hits_add_range(lua_State *L) {
  par_hits *hits = check_hits(L);
  lua_Integer doc = luaL_checkinteger(L, 2);
  lua_Integer first = luaL_checkinteger(L, 3);
  lua_Integer last = luaL_checkinteger(L, 4);
  par_error err = {0};
  luaL_argcheck(L, first >= 1 && first <= last && last <= (lua_Integer)UINT32_MAX, 3,
                "no such hit");
  luaL_argcheck(L, hits->docs.n == 0 || hits->docs.data[hits->docs.n - 1] <= doc, 2,
                "hits come in the order of the corpus");
  par_status status = par_hits_add_range(hits, doc, (uint32_t)first - 1, (uint32_t)last, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* #hits */
static int hits_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)check_hits(L)->list.n);
  return 1;
}

/* hits:at(i) -> document id, first, last of hit i, as they are sorted */
static int hits_at(lua_State *L) {
  const par_hits *hits = check_hits(L);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)hits->list.n, 2, "no such hit");
  const par_hit *hit = par_hits_at(hits, (size_t)i - 1);
  lua_pushinteger(L, hits->docs.data[hit->doc]);
  return 1 + par_bind_push_range(L, hit->start, hit->end);
}

static void clear_places(void *object) {
  par_u32s *places = object;
  for (size_t i = 0; i < MAX_KEYS; i++) par_u32s_clear(&places[i]);
}

/* hits:sort(reverse, part, skip, depth, part, skip, depth, ...); in place of the
 * depth of "doc" there may be a table of places */
static int hits_sort(lua_State *L) {
  par_hits *hits = check_hits(L);
  par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  par_hit_key keys[MAX_KEYS];
  size_t n = 0;
  bool failed = false;
  par_error err = {0};
  int top = lua_gettop(L);
  par_u32s *places = par_bind_temporary(L, MAX_KEYS * sizeof *places, clear_places);
  for (int index = 3; index <= top; index += 3, n++) {
    luaL_argcheck(L, n < MAX_KEYS, index, "too many keys");
    keys[n] = lua_istable(L, index + 2) ? check_places(L, index + 2, &places[n], hits)
                                        : check_key(L, index);
    failed = failed || places[n].failed;
  }
  par_status status = failed ? par_fail_memory(&err)
                             : par_hits_sort(hits, corpus, keys, n, lua_toboolean(L, 2) != 0,
                                             &par_interruptible, &err);
  par_bind_release(L, top + 1);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* hits:sample(n, seed) -> a list */
static int hits_sample(lua_State *L) {
  const par_hits *hits = check_hits(L);
  lua_Integer n = luaL_checkinteger(L, 2);
  lua_Integer seed = luaL_checkinteger(L, 3);
  par_error err = {0};
  luaL_argcheck(L, n >= 0, 2, "a sample has no less than 0 hits");
  lua_getiuservalue(L, 1, 1);
  par_hits *out = push_hits(L, lua_gettop(L));
  par_status status = par_hits_sample(out, hits, (size_t)n, (uint64_t)seed, &err);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

typedef struct grouping {
  par_hit_groups groups;
  par_arena arena;
} grouping;

static void clear_grouping(void *object) {
  grouping *g = object;
  par_hit_groups_clear(&g->groups);
  par_arena_clear(&g->arena);
}

static void set_group(lua_State *L, const par_hits *hits, const par_hit_group *group,
                      bool by_doc) {
  const par_hit *hit = &hits->list.data[group->hit];
  lua_createtable(L, 0, 2);
  if (by_doc)
    lua_pushinteger(L, hits->docs.data[hit->doc]);
  else
    lua_pushlstring(L, group->value.s, group->value.len);
  lua_setfield(L, -2, "value");
  lua_pushinteger(L, group->n);
  lua_setfield(L, -2, "n");
}

/* hits:group(part, skip, depth, attribute) -> { { value = words or document id, n = } ... } */
static int hits_group(lua_State *L) {
  const par_hits *hits = check_hits(L);
  par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  par_hit_key key = check_key(L, 2);
  par_attribute attribute = par_attribute_named(luaL_optstring(L, 5, "fold"));
  par_error err = {0};
  luaL_argcheck(L, attribute < PAR_N_ATTRIBUTES, 5, "no such attribute");
  lua_settop(L, 5);
  grouping *g = par_bind_temporary(L, sizeof *g, clear_grouping);
  par_status status = par_hits_group(&g->groups, &g->arena, hits, corpus, key, attribute,
                                     &par_interruptible, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_createtable(L, (int)g->groups.n, 0);
  for (size_t i = 0; i < g->groups.n; i++) {
    set_group(L, hits, &g->groups.data[i], key.part == PAR_HIT_DOC);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  par_bind_release(L, 6);
  return 1;
}

static const luaL_Reg methods[] = {
  {"find", hits_find},     {"add", hits_add},     {"add_range", hits_add_range},
  {"__len", hits_len},     {"at", hits_at},       {"sort", hits_sort},
  {"sample", hits_sample}, {"group", hits_group}, {NULL, NULL},
};

void par_open_hits(lua_State *L) {
  par_bind_metatable(L, PAR_META_HITS, methods, close_hits);
  luaL_getmetatable(L, PAR_META_CORPUS);
  lua_pushcfunction(L, new_hits);
  lua_setfield(L, -2, "hits");
  lua_pop(L, 1);
}
