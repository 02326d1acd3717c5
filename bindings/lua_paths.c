/* lua_paths.c -- corpus:paths: labels, constraints and all ends of regular patterns. */

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bind.h"
#include "corpus/paths.h"

static int close_paths(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_PATHS);
  par_paths_free(handle->object);
  handle->object = NULL;
  return 0;
}

static double now(void) {
  struct timespec at = {0};
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

/* core.clock() -> seconds since some fixed moment, never set back */
static int read_clock(lua_State *L) {
  lua_pushnumber(L, now());
  return 1;
}

/* corpus:paths(pattern, max_steps) -> paths; nil for as many steps as are allowed at all */
static int new_paths(lua_State *L) {
  size_t len;
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  const char *pattern = luaL_checklstring(L, 2, &len);
  lua_Number max_steps = luaL_optnumber(L, 3, 0);
  par_error err = {0};
  const par_lexicon *lexicon; /* whose attributes tests compare */
  par_status status = par_corpus_lexicon(&lexicon, corpus, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_handle *handle = par_bind_new_handle(L, PAR_META_PATHS, 1);
  par_paths *paths;
  status = par_paths_new(&paths, pattern, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = paths;
  if (max_steps >= 1 && max_steps < UINT32_MAX)
    par_paths_limit_steps(paths, (uint32_t)max_steps);
  return 1;
}

static int option_of(lua_State *L, int table, const char *name, const char *const *names) {
  const char *value = par_bind_opt_field(L, table, name, "");
  for (int i = 0; names[i] != NULL; i++)
    if (strcmp(value, names[i]) == 0) return i;
  return luaL_error(L, "'%s' cannot be '%s'", name, value);
}

static lua_Integer integer_of(lua_State *L, int table, const char *name) {
  lua_getfield(L, table, name);
  lua_Integer value = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return value;
}

static unsigned label_of(lua_State *L, int table, const char *name, const par_paths *paths) {
  return par_paths_label_number(paths, par_bind_opt_field(L, table, name, ""));
}

static void read_set(lua_State *L, int table, uint8_t *set) {
  size_t len = 0;
  lua_getfield(L, table, "bytes");
  const char *bytes = luaL_checklstring(L, -1, &len);
  for (size_t i = 0; i < len; i++)
    set[(uint8_t)bytes[i] / 8] |= (uint8_t)(1u << ((uint8_t)bytes[i] % 8));
  lua_pop(L, 1);
}

static void read_quantity(lua_State *L, int table, const char *name, par_quantity *quantity,
                          const par_paths *paths) {
  static const char *const kinds[] = {"number", "position", "distance", "distabs", NULL};
  lua_getfield(L, table, name);
  int at = lua_gettop(L);
  luaL_checktype(L, at, LUA_TTABLE);
  quantity->kind = (par_quantity_kind)option_of(L, at, "kind", kinds);
  quantity->number = integer_of(L, at, "number");
  quantity->a = label_of(L, at, "a", paths);
  quantity->b = label_of(L, at, "b", paths);
  lua_pop(L, 1);
}

static void read_test(lua_State *L, int table, par_test *test, const par_paths *paths) {
  static const char *const kinds[] = {"and", "or",      "not",   "defined", "same",
                                      "in",  "compare", "fewer", NULL};
  static const char *const relations[] = {"=", "!=", "<", ">", "<=", ">=", NULL};
  static const char *const attributes[] = {"form", "fold", "stem", "shape", "class", NULL};
  *test = (par_test){.kind = (par_test_kind)option_of(L, table, "kind", kinds),
                     .negated = par_bind_flag_field(L, table, "negated")};
  switch (test->kind) {
    case PAR_TEST_AND:
    case PAR_TEST_OR:
    case PAR_TEST_NOT:
      test->a = (unsigned)integer_of(L, table, "a") - 1;
      test->b = test->kind == PAR_TEST_NOT ? test->a : (unsigned)integer_of(L, table, "b") - 1;
      return;
    case PAR_TEST_DEFINED: break;
    case PAR_TEST_SAME:
      test->attribute = (par_attribute)option_of(L, table, "attribute", attributes);
      break;
    case PAR_TEST_IN: read_set(L, table, test->set); break;
    case PAR_TEST_COMPARE:
      test->relation = (par_relation)option_of(L, table, "relation", relations);
      read_quantity(L, table, "left", &test->left, paths);
      read_quantity(L, table, "right", &test->right, paths);
      return;
    case PAR_TEST_FEWER:
      read_set(L, table, test->set);
      test->a = (unsigned)integer_of(L, table, "n");
      return;
  }
  test->a = label_of(L, table, "a", paths);
  test->b = test->kind == PAR_TEST_SAME ? label_of(L, table, "b", paths) : test->a;
}

/* paths:constrain(tests) -> true; what tests are, constraint.h tells */
static int paths_constrain(lua_State *L) {
  par_paths *paths = par_bind_object(L, 1, PAR_META_PATHS);
  lua_Integer n = par_bind_list_len(L, 2);
  par_test *tests = lua_newuserdatauv(L, (size_t)n * sizeof *tests + 1, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, 2, i);
    luaL_checktype(L, -1, LUA_TTABLE);
    read_test(L, lua_gettop(L), &tests[i - 1], paths);
    lua_pop(L, 1);
  }
  par_error err = {0};
  par_status status = par_paths_constrain(paths, tests, (size_t)n, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* What a search has to do with Lua: the function to be asked, the moment to stop. */
typedef struct search {
  lua_State *L;
  par_paths *paths;
  int function; /* its index; 0 for none */
  double deadline;
  bool failed; /* the function's error is on top of the stack */
  bool late;
  par_progress progress;
  par_paths_text text;
} search;

static int stop_search(void *payload, uint64_t done, uint64_t total) {
  search *s = payload;
  (void)done, (void)total;
  s->late = s->late || (s->deadline > 0 && now() > s->deadline);
  return s->late || s->failed || par_interrupted != 0;
}

static bool ask_function(void *payload, const par_regular_hit *match,
                         const par_regular_hit *labels) {
  search *s = payload;
  lua_State *L = s->L;
  if (s->failed) return false;
  lua_pushvalue(L, s->function);
  lua_pushinteger(L, (lua_Integer)match->start + 1);
  lua_pushinteger(L, (lua_Integer)match->end);
  lua_createtable(L, 0, (int)par_paths_n_labels(s->paths));
  for (size_t i = 0; i < par_paths_n_labels(s->paths); i++) {
    if (labels[i].start == SIZE_MAX) continue;
    lua_pushinteger(L, (lua_Integer)labels[i].start + 1);
    lua_setfield(L, -2, par_paths_label(s->paths, i));
  }
  s->failed = lua_pcall(L, 3, 1, 0) != LUA_OK;
  if (s->failed) return false;
  bool answer = lua_toboolean(L, -1) != 0;
  lua_pop(L, 1);
  return answer;
}

/* Arguments of each method: paths, segment, a deadline by core.clock or nil, and nil or a
 * function that decides in place of tests: it gets the first and the last index of a match,
 * and the first index of each label by name. */
static void begin_search(lua_State *L, search *s) {
  par_paths *paths = par_bind_object(L, 1, PAR_META_PATHS);
  par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  *s = (search){.L = L, .paths = paths, .deadline = luaL_optnumber(L, 3, 0)};
  s->progress = (par_progress){stop_search, s};
  s->text =
    (par_paths_text){par_bind_object(L, 2, PAR_META_SEGMENT), &corpus->lexicon, &s->progress};
  luaL_checkstack(L, 16, "too much for one search");
  if (lua_isfunction(L, 4)) {
    s->function = 4;
    par_paths_set_ask(paths, ask_function, s);
  }
}

/* Push what a failed search returns; raises the function's error. */
static int end_search(search *s, par_status status, const par_error *err) {
  par_paths_set_ask(s->paths, NULL, NULL);
  if (s->failed) return lua_error(s->L);
  if (status >= 0) return 0;
  par_error late = {0};
  if (!s->late) return par_bind_failure(s->L, status, err);
  status = par_fail(&late, PAR_ELIMIT, "the time for the query is up");
  return par_bind_failure(s->L, status, &late);
}

static size_t check_index(lua_State *L, int index, const search *s) {
  lua_Integer at = luaL_checkinteger(L, index);
  luaL_argcheck(L, at >= 1 && at <= (lua_Integer)s->text.segment->bytes.len + 1, index,
                "no such index");
  return (size_t)at - 1;
}

/* paths:next(segment, deadline, ask, from, shortest) -> first and last index of the
 * first match at or after `from`, the longest or the shortest there; or false. A failure
 * of ELIMIT has the index to blame as its fourth value. */
static int paths_next(lua_State *L) {
  search s;
  par_regular_hit hit = {0};
  par_error err = {0};
  lua_settop(L, 6);
  begin_search(L, &s);
  size_t from = check_index(L, 5, &s);
  par_status status =
    par_paths_next(&hit, s.paths, &s.text, from, lua_toboolean(L, 6) != 0, &err);
  int n = end_search(&s, status, &err);
  if (n > 0 && status == PAR_ELIMIT) {
    lua_pushinteger(L, (lua_Integer)hit.start + 1);
    return n + 1;
  }
  if (n > 0) return n;
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushinteger(L, (lua_Integer)hit.start + 1);
  lua_pushinteger(L, (lua_Integer)hit.end);
  return 2;
}

static void clear_sizes(void *object) {
  par_sizes_clear(object);
}

/* paths:ends(segment, deadline, ask, first) -> the last indices of all matches from
 * `first`, ascending */
static int paths_ends(lua_State *L) {
  search s;
  par_error err = {0};
  lua_settop(L, 5);
  par_sizes *ends = par_bind_temporary(L, sizeof *ends, clear_sizes);
  begin_search(L, &s);
  size_t start = check_index(L, 5, &s);
  par_status status = par_paths_ends(ends, s.paths, &s.text, start, &err);
  int n = end_search(&s, status, &err);
  if (n > 0) return n;
  lua_createtable(L, (int)ends->n, 0);
  for (size_t i = 0; i < ends->n; i++) {
    lua_pushinteger(L, (lua_Integer)ends->data[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  par_bind_release(L, 6);
  return 1;
}

static void push_labels(lua_State *L, const par_paths *paths, const par_regular_hit *labels) {
  lua_newtable(L);
  for (size_t i = 0; i < par_paths_n_labels(paths); i++) {
    if (labels[i].start == SIZE_MAX) continue;
    lua_createtable(L, 2, 0);
    lua_pushinteger(L, (lua_Integer)labels[i].start + 1);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, (lua_Integer)labels[i].end);
    lua_rawseti(L, -2, 2);
    lua_setfield(L, -2, par_paths_label(paths, i));
  }
}

/* paths:labels(segment, deadline, ask, first, last) -> { label = { first, last }, ... }
 */
static int paths_labels(lua_State *L) {
  search s;
  par_error err = {0};
  lua_settop(L, 6);
  begin_search(L, &s);
  par_regular_hit hit = {check_index(L, 5, &s), check_index(L, 6, &s) + 1};
  luaL_argcheck(L, hit.start < hit.end && hit.end <= s.text.segment->bytes.len, 5,
                "no such match");
  size_t n_labels = par_paths_n_labels(s.paths);
  par_regular_hit *labels = lua_newuserdatauv(L, n_labels * sizeof *labels + 1, 0);
  par_status status = par_paths_labels(labels, s.paths, &s.text, &hit, &err);
  int n = end_search(&s, status, &err);
  if (n > 0) return n;
  push_labels(L, s.paths, labels);
  return 1;
}

static const luaL_Reg functions[] = {
  {"clock", read_clock},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"constrain", paths_constrain}, {"next", paths_next}, {"ends", paths_ends},
  {"labels", paths_labels},       {NULL, NULL},
};

void par_open_paths(lua_State *L) {
  par_bind_metatable(L, PAR_META_PATHS, methods, close_paths);
  luaL_setfuncs(L, functions, 0);
  luaL_getmetatable(L, PAR_META_CORPUS);
  lua_pushcfunction(L, new_paths);
  lua_setfield(L, -2, "paths");
  lua_pop(L, 1);
}
