/* lua_classes.c -- corpus:classes, corpus:scan: alphabets, and what is written
 * in them. */

#include <stdlib.h>
#include <string.h>

#include "bind.h"
#include "corpus/scan.h"
#include "lua_terminals.h"

static int close_classes(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_CLASSES);
  par_classes_free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_scan(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_SCAN);
  par_scan_free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_segment(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_SEGMENT);
  if (handle->object != NULL) par_segment_clear(handle->object);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

/* corpus:classes(terminals, sources, first) -> classes */
static int new_classes(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  const par_lexicon *lexicon;
  bool first = lua_toboolean(L, 4) != 0;
  lua_settop(L, 3);
  unsigned form = 1u << PAR_ATTRIBUTE_FORM; /* which tests ask for */
  par_status status = par_corpus_types(&lexicon, corpus, form, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_handle *handle = par_bind_new_handle(L, PAR_META_CLASSES, 1);
  par_terminal_list list;
  par_terminals_check(L, &list, 1, 2, 3);
  corpus = par_bind_object(L, 1, PAR_META_CORPUS); /* a test may have closed it */
  par_terminals_hand_over(&list);
  par_classes *classes;
  status = par_classes_new(&classes, corpus, list.terminals, list.n_terminals, list.sources,
                           list.n_sources, first, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = classes;
  lua_settop(L, 4); /* what is above the handle was for par_classes_new */
  return 1;
}

/* classes:bytes(i) -> the bytes that satisfy terminal i */
static int classes_bytes(lua_State *L) {
  const par_classes *classes = par_bind_object(L, 1, PAR_META_CLASSES);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)classes->n_terminals, 2, "no such terminal");
  char bytes[PAR_MAX_CLASSES];
  par_buf out = {.data = bytes, .cap = sizeof bytes};
  par_classes_bytes(&out, classes, (size_t)i - 1);
  lua_pushlstring(L, bytes, out.len);
  return 1;
}

/* classes:n() -> how many classes there are by now: bytes 1 to n */
static int classes_n(lua_State *L) {
  const par_classes *classes = par_bind_object(L, 1, PAR_META_CLASSES);
  lua_pushinteger(L, classes->n_classes);
  return 1;
}

/* classes:keep_types(): segments from now on have the types of their tokens, which
 * constraints compare */
static int classes_keep_types(lua_State *L) {
  par_classes *classes = par_bind_object(L, 1, PAR_META_CLASSES);
  classes->keep_types = true;
  return 0;
}

static par_segment *push_segment(lua_State *L, int parent) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_SEGMENT, parent);
  handle->object = calloc(1, sizeof(par_segment));
  if (handle->object == NULL) luaL_error(L, "out of memory");
  return handle->object;
}

static void check_positions(lua_State *L, int table, par_u32s *out, lua_Integer minus,
                            uint32_t limit) {
  lua_Integer n = par_bind_list_len(L, table);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, table, i);
    lua_Integer pos = lua_tointeger(L, -1) - minus;
    lua_pop(L, 1);
    if (pos >= 0 && pos <= (lua_Integer)limit) par_u32s_push(out, (uint32_t)pos);
  }
}

/* What a document is cut at: "document", "sentence", "paragraph", or a list of
 * first tokens. */
static const par_u32s *check_cuts(lua_State *L, int index, par_u32s *own,
                                  const par_document *document) {
  if (lua_istable(L, index)) {
    check_positions(L, index, own, 1, document->row.n_tokens);
    return own;
  }
  static const char *const names[] = {"document", "sentence", "paragraph", NULL};
  switch (luaL_checkoption(L, index, "document", names)) {
    case 1: return &document->sentences;
    case 2: return &document->paragraphs;
    default: return NULL;
  }
}

enum { MAX_GIVEN = PAR_MAX_PLACES };

/* What classes:document is given. */
typedef struct arguments {
  par_u32s cuts;
  par_u32s lists[2 * MAX_GIVEN];
  par_given_spans given[MAX_GIVEN];
  par_given_values values[MAX_GIVEN];
} arguments;

static void clear_arguments(void *object) {
  arguments *a = object;
  par_u32s_clear(&a->cuts);
  for (size_t i = 0; i < 2 * MAX_GIVEN; i++) par_u32s_clear(&a->lists[i]);
}

static bool arguments_failed(const arguments *a) {
  bool failed = a->cuts.failed;
  for (size_t i = 0; i < 2 * MAX_GIVEN; i++) failed = failed || a->lists[i].failed;
  return failed;
}

/* { [source] = { starts = {...}, ends = {...} } }: first and last tokens. */
static size_t check_given(lua_State *L, int table, arguments *a, const par_classes *classes,
                          uint32_t n_tokens) {
  size_t n = 0;
  if (lua_isnoneornil(L, table)) return 0;
  luaL_checktype(L, table, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, table) != 0; lua_pop(L, 1)) {
    lua_Integer source = lua_tointeger(L, -2) - 1;
    if (n == MAX_GIVEN || source < 0 || source >= (lua_Integer)classes->n_sources) continue;
    par_u32s *starts = &a->lists[2 * n];
    par_u32s *ends = &a->lists[2 * n + 1];
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_getfield(L, -1, "starts");
    check_positions(L, lua_gettop(L), starts, 1, n_tokens);
    lua_getfield(L, -2, "ends");
    check_positions(L, lua_gettop(L), ends, 0, n_tokens);
    lua_pop(L, 2);
    if (starts->n != ends->n) starts->n = 0;
    a->given[n++] = (par_given_spans){(unsigned)source, starts, ends};
  }
  return n;
}

/* The values of { string | false, ... }, one for each token; the strings stay where they
 * are while the list has them. */
static const par_slice *check_values(lua_State *L, int list, uint32_t n_tokens) {
  par_slice *values = lua_newuserdatauv(L, n_tokens * sizeof *values + 1, 0);
  for (uint32_t i = 0; i < n_tokens; i++) {
    size_t len = 0;
    const char *s = lua_rawgeti(L, list, (lua_Integer)i + 1) == LUA_TSTRING
                      ? lua_tolstring(L, -1, &len)
                      : NULL;
    if (len > UINT32_MAX) luaL_error(L, "a value is too long");
    values[i] = (par_slice){s, (uint32_t)len};
    lua_pop(L, 1);
  }
  return values;
}

/* { [layer] = { string | false, ... } }; what it reads stays on the stack. */
static size_t check_given_values(lua_State *L, int table, arguments *a, uint32_t n_tokens) {
  size_t n = 0;
  if (lua_isnoneornil(L, table)) return 0;
  luaL_checktype(L, table, LUA_TTABLE);
  lua_pushnil(L);
  while (n < MAX_GIVEN && lua_next(L, table) != 0) {
    luaL_checkstack(L, 8, "too many layers");
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, table, "a layer has a name");
    luaL_checktype(L, -1, LUA_TTABLE);
    const char *layer = lua_tostring(L, -2);
    a->values[n++] = (par_given_values){layer, check_values(L, lua_gettop(L), n_tokens)};
    lua_pushvalue(L, -3); /* the key: to go on from, above what is kept */
  }
  return n;
}

/* classes:document(document, cuts, given, values) -> segment */
static int classes_document(lua_State *L) {
  par_classes *classes = par_bind_object(L, 1, PAR_META_CLASSES);
  const par_document *document = par_bind_object(L, 2, PAR_META_DOCUMENT);
  par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  luaL_argcheck(L, corpus == par_bind_parent(L, 2, PAR_META_CORPUS), 2,
                "a document of another corpus");
  par_error err = {0};
  lua_settop(L, 5);
  arguments *a = par_bind_temporary(L, sizeof *a, clear_arguments);
  const par_u32s *cuts = check_cuts(L, 3, &a->cuts, document);
  par_given given = {.spans = a->given, .values = a->values};
  given.n_spans = check_given(L, 4, a, classes, document->row.n_tokens);
  given.n_values = check_given_values(L, 5, a, document->row.n_tokens);
  par_segment *segment = push_segment(L, 1);
  par_status status = arguments_failed(a) ? par_fail_memory(&err)
                                          : par_scan_document(segment, corpus, classes,
                                                              document, cuts, &given, &err);
  par_bind_release(L, 6);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

/* The ids to be seen stay in the scan's second user value. */
static const par_i64s *keep_ids(lua_State *L, int index) {
  if (lua_isnoneornil(L, index)) return NULL;
  lua_Integer n = par_bind_list_len(L, index);
  par_i64s *ids = lua_newuserdatauv(L, sizeof *ids + (size_t)n * sizeof(int64_t), 0);
  *ids = (par_i64s){.data = (int64_t *)(ids + 1), .n = (size_t)n, .cap = (size_t)n};
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, index, i);
    ids->data[i - 1] = lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  return ids;
}

static par_unit check_unit(lua_State *L, int index) {
  const char *name = luaL_optstring(L, index, "document");
  if (strcmp(name, "document") == 0) return (par_unit){PAR_SOURCE_DOCUMENT, NULL};
  if (strcmp(name, "sentence") == 0) return (par_unit){PAR_SOURCE_SENTENCE, NULL};
  if (strcmp(name, "paragraph") == 0) return (par_unit){PAR_SOURCE_PARAGRAPH, NULL};
  return (par_unit){PAR_SOURCE_LAYER, name};
}

/* corpus:scan(classes, unit, ids) -> scan; its parent keeps all that it borrows */
static int new_scan(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  par_classes *classes = par_bind_object(L, 2, PAR_META_CLASSES);
  par_error err = {0};
  luaL_argcheck(L, corpus == par_bind_parent(L, 2, PAR_META_CORPUS), 2,
                "classes of another corpus");
  lua_settop(L, 4);
  par_unit unit = check_unit(L, 3);
  lua_createtable(L, 4, 0);
  const par_i64s *ids = keep_ids(L, 4);
  if (ids != NULL) lua_rawseti(L, 5, 4);
  for (int i = 1; i <= 3; i++) {
    lua_pushvalue(L, i);
    lua_rawseti(L, 5, i);
  }
  par_handle *handle = par_bind_new_handle(L, PAR_META_SCAN, 5);
  par_scan *scan;
  par_status status = par_scan_new(&scan, corpus, classes, unit, ids, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = scan;
  return 1;
}

/* The scan, when what it borrows is open. */
static par_scan *check_scan(lua_State *L) {
  par_scan *scan = par_bind_object(L, 1, PAR_META_SCAN);
  lua_getiuservalue(L, 1, 1);
  lua_rawgeti(L, -1, 1);
  par_bind_object(L, -1, PAR_META_CORPUS);
  lua_rawgeti(L, -2, 2);
  par_bind_object(L, -1, PAR_META_CLASSES);
  lua_pop(L, 3);
  return scan;
}

/* So many tokens; what is no number or too great stands for the whole unit. */
static uint32_t opt_distance(lua_State *L, int index) {
  lua_Integer n = lua_tointeger(L, index);
  luaL_argcheck(L, n >= 0, index, "a distance is 0 or more");
  return lua_isinteger(L, index) && n < PAR_WHOLE_UNIT ? (uint32_t)n : PAR_WHOLE_UNIT;
}

/* scan:require(bytes, before, after, offset): every hit has a token of one of these
 * classes, and goes from it no more than so many tokens to the left and to the right;
 * with an offset, it is always the token behind so many of the hit */
static int scan_require(lua_State *L) {
  size_t len;
  par_scan *scan = check_scan(L);
  const char *bytes = luaL_checklstring(L, 2, &len);
  if (lua_isnoneornil(L, 3)) {
    par_scan_require(scan, bytes, len);
    return 0;
  }
  uint32_t before = opt_distance(L, 3);
  uint32_t after = opt_distance(L, 4);
  if (lua_isinteger(L, 5))
    par_scan_require_at(scan, bytes, len, before, after, opt_distance(L, 5));
  else
    par_scan_require_near(scan, bytes, len, before, after);
  return 0;
}

/* scan:next() -> segment, or false past the last one */
static int scan_next(lua_State *L) {
  par_scan *scan = check_scan(L);
  par_error err = {0};
  par_segment *segment = push_segment(L, 0);
  par_status status = par_scan_next(segment, scan, &err);
  if (status == PAR_OK && par_interrupted)
    status = par_fail(&err, PAR_ECANCELLED, "interrupted");
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) lua_pushboolean(L, 0);
  return 1;
}

/* segment:bytes() -> string */
static int segment_bytes(lua_State *L) {
  const par_segment *segment = par_bind_object(L, 1, PAR_META_SEGMENT);
  lua_pushlstring(L, segment->bytes.len == 0 ? "" : segment->bytes.data, segment->bytes.len);
  return 1;
}

/* segment:letters(map) -> string: for each byte behind the first, what map has behind so many
 */
static int segment_letters(lua_State *L) {
  const par_segment *segment = par_bind_object(L, 1, PAR_META_SEGMENT);
  size_t n_map;
  const char *map = luaL_checklstring(L, 2, &n_map);
  luaL_Buffer out;
  size_t n = segment->bytes.len == 0 ? 0 : segment->bytes.len - 1;
  char *letters = luaL_buffinitsize(L, &out, n);
  for (size_t i = 0; i < n; i++) {
    size_t class = (unsigned char)segment->bytes.data[i + 1];
    luaL_argcheck(L, class < n_map, 2, "a class has no letter");
    letters[i] = map[class];
  }
  luaL_pushresultsize(&out, n);
  return 1;
}

static int segment_n_tokens(lua_State *L) {
  const par_segment *segment = par_bind_object(L, 1, PAR_META_SEGMENT);
  lua_pushinteger(L, segment->n_tokens);
  return 1;
}

/* segment:locate(i) -> document id, token position; an index past the end is the
 * place behind the last token */
static int segment_locate(lua_State *L) {
  const par_segment *segment = par_bind_object(L, 1, PAR_META_SEGMENT);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)segment->bytes.len + 1 && segment->docs.n > 0,
                2, "no such index");
  int64_t doc;
  uint32_t pos;
  par_segment_locate(&doc, &pos, segment, (size_t)i - 1);
  lua_pushinteger(L, doc);
  lua_pushinteger(L, (lua_Integer)pos + 1);
  return 2;
}

/* segment:index(pos) -> index of a token of a segment of one document */
static int segment_index(lua_State *L) {
  const par_segment *segment = par_bind_object(L, 1, PAR_META_SEGMENT);
  uint32_t pos = par_bind_check_pos(L, 2, segment->n_tokens);
  lua_pushinteger(L, (lua_Integer)par_segment_index(segment, pos) + 1);
  return 1;
}

static const luaL_Reg classes_methods[] = {
  {"bytes", classes_bytes},       {"n", classes_n}, {"keep_types", classes_keep_types},
  {"document", classes_document}, {NULL, NULL},
};

static const luaL_Reg scan_methods[] = {
  {"require", scan_require},
  {"next", scan_next},
  {NULL, NULL},
};

static const luaL_Reg segment_methods[] = {
  {"bytes", segment_bytes},   {"letters", segment_letters}, {"n_tokens", segment_n_tokens},
  {"locate", segment_locate}, {"index", segment_index},     {NULL, NULL},
};

void par_open_classes(lua_State *L) {
  par_bind_metatable(L, PAR_META_CLASSES, classes_methods, close_classes);
  par_bind_metatable(L, PAR_META_SCAN, scan_methods, close_scan);
  par_bind_metatable(L, PAR_META_SEGMENT, segment_methods, close_segment);
  par_open_terminals(L);
  luaL_getmetatable(L, PAR_META_CORPUS);
  lua_pushcfunction(L, new_classes);
  lua_setfield(L, -2, "classes");
  lua_pushcfunction(L, new_scan);
  lua_setfield(L, -2, "scan");
  lua_pop(L, 1);
}
