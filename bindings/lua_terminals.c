/* lua_terminals.c -- reading terminals and span sources. */

#include "lua_terminals.h"

#include <stdlib.h>
#include <string.h>

static void *new_array(lua_State *L, size_t n, size_t size) {
  luaL_checkstack(L, 8, "too many terminals");
  void *array = lua_newuserdatauv(L, n * size + 1, 0);
  memset(array, 0, n * size + 1);
  return array;
}

static int option_field(lua_State *L, int table, const char *name, const char *const *names) {
  lua_getfield(L, table, name);
  const char *value = lua_tostring(L, -1);
  for (int i = 0; value != NULL && names[i] != NULL; i++) {
    if (strcmp(value, names[i]) != 0) continue;
    lua_pop(L, 1);
    return i;
  }
  return luaL_error(L, "'%s' cannot be '%s'", name, value == NULL ? "nil" : value);
}

static par_attribute check_attribute(lua_State *L, int table) {
  static const char *const names[] = {"form", "fold", "stem", "shape", "class", NULL};
  return (par_attribute)option_field(L, table, "attribute", names);
}

/* The strings of the list in a field, which keeps them alive. */
static par_slice *check_slices(lua_State *L, int table, size_t *n) {
  *n = (size_t)luaL_len(L, table);
  par_slice *slices = new_array(L, *n, sizeof *slices);
  for (size_t i = 0; i < *n; i++) {
    size_t len;
    if (lua_rawgeti(L, table, (lua_Integer)i + 1) != LUA_TSTRING)
      luaL_error(L, "a list of strings has a %s in it", luaL_typename(L, -1));
    slices[i].s = lua_tolstring(L, -1, &len);
    slices[i].len = (uint32_t)len;
    lua_pop(L, 1);
  }
  return slices;
}

static void check_values(lua_State *L, par_terminal *terminal, int table) {
  terminal->attribute = check_attribute(L, table);
  lua_getfield(L, table, "values");
  luaL_checktype(L, -1, LUA_TTABLE);
  terminal->values = check_slices(L, lua_gettop(L), &terminal->n_values);
  lua_remove(L, -2);
}

/* Ask a Lua function about every type. */
static void check_test(lua_State *L, par_terminal *terminal, int table,
                       const par_lexicon *lexicon) {
  uint8_t *types = new_array(L, lexicon->n, 1);
  lua_getfield(L, table, "test");
  for (uint32_t id = 0; id < lexicon->n; id++) {
    par_slice form = par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FORM);
    lua_pushvalue(L, -1);
    lua_pushlstring(L, form.s, form.len);
    lua_call(L, 1, 1);
    types[id] = (uint8_t)lua_toboolean(L, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  terminal->types = types;
}

static void check_terminal(lua_State *L, par_terminal *terminal, int table,
                           const par_lexicon *lexicon, size_t n_sources) {
  static const char *const kinds[] = {"values", "regex", "types", "place", NULL};
  static const char *const places[] = {"starts", "ends", "inside", NULL};
  terminal->kind = (par_terminal_kind)option_field(L, table, "kind", kinds);
  switch (terminal->kind) {
    case PAR_TERMINAL_VALUES: check_values(L, terminal, table); break;
    case PAR_TERMINAL_REGEX:
      terminal->attribute = check_attribute(L, table);
      terminal->pattern = par_bind_opt_field(L, table, "pattern", "");
      terminal->caseless = par_bind_flag_field(L, table, "caseless");
      break;
    case PAR_TERMINAL_TYPES: check_test(L, terminal, table, lexicon); break;
    case PAR_TERMINAL_PLACE:
      terminal->place = (par_place)option_field(L, table, "place", places);
      lua_getfield(L, table, "source");
      lua_Integer source = lua_tointeger(L, -1);
      if (source < 1 || source > (lua_Integer)n_sources) luaL_error(L, "no such source");
      terminal->source = (unsigned)source - 1;
      lua_pop(L, 1);
  }
}

static const char *const *check_filter(lua_State *L, int table) {
  size_t n;
  if (lua_getfield(L, table, "filter") != LUA_TTABLE) {
    lua_pop(L, 1);
    return NULL;
  }
  par_slice *slices = check_slices(L, lua_gettop(L), &n);
  const char **filter = new_array(L, n + 1, sizeof *filter);
  for (size_t i = 0; i < n; i++) filter[i] = slices[i].s;
  filter[n] = NULL;
  return filter;
}

/* Phrases that are not handed over yet are freed when reading the rest raises. */
static void add_phrases(lua_State *L, par_phrases *phrases, int table) {
  lua_getfield(L, table, "phrases");
  luaL_checktype(L, -1, LUA_TTABLE);
  int list = lua_gettop(L);
  lua_Integer n = luaL_len(L, list);
  for (lua_Integer i = 1; i <= n; i++) {
    size_t n_folds;
    par_error err = {0};
    lua_rawgeti(L, list, i);
    par_slice *folds = check_slices(L, lua_gettop(L), &n_folds);
    if (n_folds > 0 && par_phrases_add(phrases, folds, n_folds, &err) != PAR_OK)
      luaL_error(L, "%s", err.message);
    lua_settop(L, list);
  }
  lua_settop(L, list - 1);
}

static void check_source(lua_State *L, par_span_source *source, int table) {
  static const char *const kinds[] = {"document", "paragraph", "sentence", "layer",
                                      "phrases",  "given",     NULL};
  source->kind = (par_source_kind)option_field(L, table, "kind", kinds);
  if (source->kind == PAR_SOURCE_LAYER) {
    source->layer = par_bind_opt_field(L, table, "layer", "");
    source->filter = check_filter(L, table);
  }
  if (source->kind != PAR_SOURCE_PHRASES) return;
  source->phrases = calloc(1, sizeof *source->phrases);
  if (source->phrases == NULL) luaL_error(L, "out of memory");
  add_phrases(L, source->phrases, table);
}

void par_terminals_check(lua_State *L, par_terminal_list *list, int terminals, int sources,
                         const par_lexicon *lexicon) {
  luaL_checktype(L, terminals, LUA_TTABLE);
  luaL_checktype(L, sources, LUA_TTABLE);
  list->n_terminals = (size_t)luaL_len(L, terminals);
  list->n_sources = (size_t)luaL_len(L, sources);
  list->terminals = new_array(L, list->n_terminals, sizeof *list->terminals);
  list->sources = new_array(L, list->n_sources, sizeof *list->sources);
  for (size_t i = 0; i < list->n_terminals; i++) {
    luaL_checkstack(L, 16, "too many terminals");
    lua_rawgeti(L, terminals, (lua_Integer)i + 1);
    check_terminal(L, &list->terminals[i], lua_gettop(L), lexicon, list->n_sources);
  }
  for (size_t i = 0; i < list->n_sources; i++) {
    luaL_checkstack(L, 16, "too many sources");
    lua_rawgeti(L, sources, (lua_Integer)i + 1);
    check_source(L, &list->sources[i], lua_gettop(L));
  }
}
