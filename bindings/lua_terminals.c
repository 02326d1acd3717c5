/* lua_terminals.c -- reading terminals and span sources. */

#include "lua_terminals.h"

#include <stdlib.h>
#include <string.h>

PAR_VEC(slice, par_slice)

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

/* The string at list[i], pushed. */
static const char *push_string(lua_State *L, int list, size_t i, size_t *len) {
  if (lua_rawgeti(L, list, (lua_Integer)i + 1) != LUA_TSTRING)
    luaL_error(L, "a list of strings has a %s in it", luaL_typename(L, -1));
  const char *s = lua_tolstring(L, -1, len);
  if (*len > UINT32_MAX) luaL_error(L, "a string is too long");
  return s;
}

/* The strings of a list, copied into an array that stays on the stack: a test may
 * change the list, and its strings would be collected. */
static par_slice *check_slices(lua_State *L, int list, size_t *n) {
  size_t len;
  size_t n_bytes = 0;
  *n = (size_t)par_bind_list_len(L, list);
  for (size_t i = 0; i < *n; i++) {
    push_string(L, list, i, &len);
    n_bytes += len + 1;
    lua_pop(L, 1);
  }
  par_slice *slices = new_array(L, *n * sizeof *slices + n_bytes, 1);
  char *bytes = (char *)(slices + *n);
  for (size_t i = 0; i < *n; i++) {
    const char *s = push_string(L, list, i, &len);
    slices[i] = (par_slice){bytes, (uint32_t)len};
    memcpy(bytes, s, len + 1);
    bytes += len + 1;
    lua_pop(L, 1);
  }
  return slices;
}

static void check_values(lua_State *L, par_terminal *terminal, int table) {
  terminal->attribute = check_attribute(L, table);
  lua_getfield(L, table, "values");
  terminal->values = check_slices(L, lua_gettop(L), &terminal->n_values);
  lua_remove(L, -2);
}

/* A field that is a string, "" when it is not there; it stays on the stack. */
static const char *keep_field(lua_State *L, int table, const char *name) {
  int type = lua_getfield(L, table, name);
  if (type == LUA_TNIL) return "";
  if (type != LUA_TSTRING) luaL_error(L, "'%s' must be a string", name);
  return lua_tostring(L, -1);
}

/* The form of a type, pushed; false past the last type. The lexicon is looked up
 * each time: a test may do anything to the corpus, closing it included. */
static bool push_form(lua_State *L, int corpus, uint32_t id) {
  const par_corpus *open = par_bind_object(L, corpus, PAR_META_CORPUS);
  if (id >= open->lexicon.n) return false;
  par_slice form = par_lexicon_get(&open->lexicon, id, PAR_ATTRIBUTE_FORM);
  lua_pushlstring(L, form.s, form.len);
  return true;
}

/* Ask a Lua function about every type. */
static void check_test(lua_State *L, par_terminal *terminal, int table, int corpus) {
  const par_corpus *open = par_bind_object(L, corpus, PAR_META_CORPUS);
  terminal->n_types = open->lexicon.n;
  uint8_t *types = new_array(L, terminal->n_types, 1);
  terminal->types = types;
  lua_getfield(L, table, "test");
  for (uint32_t id = 0; id < terminal->n_types; id++) {
    lua_pushvalue(L, -1);
    if (!push_form(L, corpus, id)) luaL_error(L, "the corpus has changed; match again");
    lua_call(L, 1, 1);
    types[id] = (uint8_t)lua_toboolean(L, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* { layer =, values = } or { layer =, pattern =, caseless = } */
static void check_layer(lua_State *L, par_terminal *terminal, int table) {
  terminal->layer = keep_field(L, table, "layer");
  if (lua_getfield(L, table, "values") == LUA_TNIL) {
    lua_pop(L, 1);
    terminal->pattern = keep_field(L, table, "pattern");
    terminal->caseless = par_bind_flag_field(L, table, "caseless");
    terminal->plain = par_bind_flag_field(L, table, "plain");
    return;
  }
  terminal->values = check_slices(L, lua_gettop(L), &terminal->n_values);
  lua_remove(L, -2);
}

static void check_terminal(lua_State *L, par_terminal *terminal, int table, int corpus,
                           size_t n_sources) {
  static const char *const kinds[] = {"values", "regex", "types", "place", "layer", NULL};
  static const char *const places[] = {"starts", "ends", "inside", NULL};
  terminal->kind = (par_terminal_kind)option_field(L, table, "kind", kinds);
  switch (terminal->kind) {
    case PAR_TERMINAL_VALUES: check_values(L, terminal, table); break;
    case PAR_TERMINAL_REGEX:
      terminal->attribute = check_attribute(L, table);
      terminal->pattern = keep_field(L, table, "pattern");
      terminal->caseless = par_bind_flag_field(L, table, "caseless");
      terminal->plain = par_bind_flag_field(L, table, "plain");
      break;
    case PAR_TERMINAL_LAYER: check_layer(L, terminal, table); break;
    case PAR_TERMINAL_TYPES: check_test(L, terminal, table, corpus); break;
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
  const char **filter = new_array(L, n + 2, sizeof *filter);
  for (size_t i = 0; i < n; i++) filter[i] = slices[i].s;
  return filter; /* NULL behind the last pair */
}

static int close_phrases(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_PHRASES);
  if (handle->object != NULL) par_phrases_clear(handle->object);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

void par_open_terminals(lua_State *L) {
  static const luaL_Reg none[] = {{NULL, NULL}};
  par_bind_metatable(L, PAR_META_PHRASES, none, close_phrases);
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The folds of an entry of nothing but ASCII letters and spaces, in `bytes`, which has room
 * for the entry; false for another one. */
static bool cut_plain(par_slices *folds, char *bytes, const char *s, size_t len) {
  par_slices_reset(folds);
  for (size_t i = 0; i < len; i++) {
    if (s[i] != ' ' && !is_letter(s[i])) return false;
    bytes[i] = s[i] == ' ' ? ' ' : (char)(s[i] | 0x20);
    if (s[i] == ' ') continue;
    if (i == 0 || s[i - 1] == ' ') par_slices_push(folds, (par_slice){bytes + i, 0});
    if (folds->n > 0) folds->data[folds->n - 1].len++;
  }
  return true;
}

static void add_phrase(lua_State *L, par_phrases *phrases, const par_slice *folds, size_t n) {
  par_error err = {0};
  if (n > 0 && par_phrases_add(phrases, folds, n, &err) != PAR_OK)
    luaL_error(L, "%s", err.message);
}

/* What is on one entry's way. */
typedef struct plain_entry {
  par_slices folds;
  par_buf bytes;
} plain_entry;

static void clear_plain_entry(void *object) {
  plain_entry *entry = object;
  par_slices_clear(&entry->folds);
  par_buf_clear(&entry->bytes);
}

/* The phrase on the top: plain, or cut by the function at index `folds`. */
static void add_entry(lua_State *L, par_phrases *phrases, plain_entry *entry, int folds) {
  size_t len;
  const char *s = luaL_checklstring(L, -1, &len);
  par_buf_reset(&entry->bytes);
  if (!par_buf_reserve(&entry->bytes, len)) luaL_error(L, "out of memory");
  bool plain = cut_plain(&entry->folds, entry->bytes.data, s, len);
  if (entry->folds.failed) luaL_error(L, "out of memory");
  if (plain) {
    add_phrase(L, phrases, entry->folds.data, entry->folds.n);
    return;
  }
  size_t n;
  lua_pushvalue(L, folds);
  lua_pushvalue(L, -2);
  lua_call(L, 1, 1);
  const par_slice *list = check_slices(L, lua_gettop(L), &n);
  add_phrase(L, phrases, list, n);
}

/* The strings `entries`; those of other signs than letters are cut by the function
 * `folds`, which returns a list. */
static void add_phrases(lua_State *L, par_phrases *phrases, int table) {
  lua_getfield(L, table, "folds");
  lua_getfield(L, table, "entries");
  int list = lua_gettop(L);
  lua_Integer n = par_bind_list_len(L, list);
  plain_entry *entry = par_bind_temporary(L, sizeof *entry, clear_plain_entry);
  int top = lua_gettop(L);
  par_error err = {0};
  if (par_phrases_reserve(phrases, (size_t)n, &err) != PAR_OK)
    luaL_error(L, "%s", err.message);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, list, i);
    add_entry(L, phrases, entry, list - 1);
    lua_settop(L, top);
  }
  par_bind_release(L, top);
  lua_settop(L, list - 2);
}

/* *phrases stays on the stack; it is freed when reading the rest raises. */
static void check_source(lua_State *L, par_span_source *source, par_handle **phrases,
                         int table) {
  static const char *const kinds[] = {"document", "paragraph", "sentence", "layer",
                                      "phrases",  "given",     NULL};
  source->kind = (par_source_kind)option_field(L, table, "kind", kinds);
  if (source->kind == PAR_SOURCE_LAYER) {
    source->layer = keep_field(L, table, "layer");
    source->filter = check_filter(L, table);
  }
  if (source->kind != PAR_SOURCE_PHRASES) return;
  *phrases = par_bind_new_handle(L, PAR_META_PHRASES, 0);
  source->phrases = (*phrases)->object = calloc(1, sizeof *source->phrases);
  if (source->phrases == NULL) luaL_error(L, "out of memory");
  add_phrases(L, source->phrases, table);
}

void par_terminals_check(lua_State *L, par_terminal_list *list, int corpus, int terminals,
                         int sources) {
  list->n_terminals = (size_t)par_bind_list_len(L, terminals);
  list->n_sources = (size_t)par_bind_list_len(L, sources);
  list->terminals = new_array(L, list->n_terminals, sizeof *list->terminals);
  list->sources = new_array(L, list->n_sources, sizeof *list->sources);
  list->phrases = new_array(L, list->n_sources, sizeof *list->phrases);
  for (size_t i = 0; i < list->n_terminals; i++) {
    luaL_checkstack(L, 16, "too many terminals");
    lua_rawgeti(L, terminals, (lua_Integer)i + 1);
    check_terminal(L, &list->terminals[i], lua_gettop(L), corpus, list->n_sources);
  }
  for (size_t i = 0; i < list->n_sources; i++) {
    luaL_checkstack(L, 16, "too many sources");
    lua_rawgeti(L, sources, (lua_Integer)i + 1);
    check_source(L, &list->sources[i], &list->phrases[i], lua_gettop(L));
  }
}

void par_terminals_hand_over(par_terminal_list *list) {
  for (size_t i = 0; i < list->n_sources; i++)
    if (list->phrases[i] != NULL) list->phrases[i]->object = NULL;
}
