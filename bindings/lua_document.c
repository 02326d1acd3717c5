/* lua_document.c -- corpus:document(id): text and tokens of one document. */

#include <stdio.h>
#include <string.h>

#include "bind.h"
#include "corpus/context.h"
#include "corpus/document.h"
#include "corpus/dump.h"
#include "corpus/prepare.h"

static int close_document(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_DOCUMENT);
  par_document_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* corpus:document(id) -> document */
static int open_document(lua_State *L) {
  par_corpus *corpus = par_bind_object(L, 1, PAR_META_CORPUS);
  lua_Integer id = luaL_checkinteger(L, 2);
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_DOCUMENT, 1);
  par_document *document;
  par_status status = par_document_open(&document, corpus, id, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = document;
  return 1;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

static par_document *check_document(lua_State *L) {
  return par_bind_object(L, 1, PAR_META_DOCUMENT);
}

/* document:facts() -> id, n_tokens, n_chars, n_bytes, hash */
static int document_facts(lua_State *L) {
  const par_document *document = check_document(L);
  lua_pushinteger(L, document->row.id);
  lua_pushinteger(L, document->row.n_tokens);
  lua_pushinteger(L, document->row.n_chars);
  lua_pushinteger(L, document->row.n_bytes);
  lua_pushlstring(L, (const char *)document->row.hash, PAR_HASH_SIZE);
  return 5;
}

/* A code point offset, 0-based, clamped to the text. */
static uint32_t byte_at(lua_State *L, int index, const par_document *document,
                        lua_Integer otherwise) {
  lua_Integer cp = luaL_optinteger(L, index, otherwise);
  if (cp < 0) cp = 0;
  if (cp > (lua_Integer)document->row.n_chars) cp = document->row.n_chars;
  return par_document_byte(document, (uint32_t)cp);
}

/* document:text([start, end]) -> the text between two code points, half-open */
static int document_text(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t start = byte_at(L, 2, document, 0);
  uint32_t end = byte_at(L, 3, document, document->row.n_chars);
  lua_pushlstring(L, document->text.len == 0 ? "" : document->text.data + start,
                  end > start ? end - start : 0);
  return 1;
}

/* The tokens [start, end) at arguments 2 and 3, first and last; an empty range
 * (last = first - 1) is the place before `first`. */
static void check_tokens(lua_State *L, const par_document *document, uint32_t *start,
                         uint32_t *end) {
  lua_Integer n = document->row.n_tokens;
  lua_Integer first = luaL_checkinteger(L, 2);
  lua_Integer last = luaL_checkinteger(L, 3);
  luaL_argcheck(L, first >= 1 && first <= n + 1, 2, "no such token");
  luaL_argcheck(L, last >= first - 1 && last <= n, 3, "no such token");
  *start = (uint32_t)first - 1;
  *end = (uint32_t)last;
}

/* Their bytes. */
static void check_range(lua_State *L, const par_document *document, uint32_t *start,
                        uint32_t *end) {
  uint32_t first, behind;
  check_tokens(L, document, &first, &behind);
  par_context_bytes(start, end, document, first, behind);
}

/* document:slice(first, last) -> the text from one token to another */
static int document_slice(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t start, end;
  check_range(L, document, &start, &end);
  lua_pushlstring(L, document->text.len == 0 ? "" : document->text.data + start, end - start);
  return 1;
}

/* document:offsets(first, last) -> start, end in code points, 0-based half-open */
static int document_offsets(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t start, end;
  check_range(L, document, &start, &end);
  lua_pushinteger(L, par_document_cp(document, start));
  lua_pushinteger(L, par_document_cp(document, end));
  return 2;
}

/* document:tokens_in(start, end) -> first, last: the tokens that begin between
 * two code points; last = first - 1 when there are none */
static int document_tokens_in(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t start = byte_at(L, 2, document, 0);
  uint32_t end = byte_at(L, 3, document, document->row.n_chars);
  uint32_t from = par_document_pos(document, start);
  uint32_t to = par_document_pos(document, end);
  return par_bind_push_range(L, from, to < from ? from : to);
}

static par_attribute check_attribute(lua_State *L, int index) {
  static const char *const names[] = {"form", "fold", "stem", "shape", "class", NULL};
  return (par_attribute)luaL_checkoption(L, index, "form", names);
}

/* document:get(pos, attribute) -> string */
static int document_get(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t pos = par_bind_check_pos(L, 2, document->row.n_tokens);
  par_attribute attribute = check_attribute(L, 3);
  const par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  par_slice value;
  par_error err = {0};
  if (par_document_get(&value, document, corpus, pos, attribute, &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  lua_pushlstring(L, value.s, value.len);
  return 1;
}

/* document:dump(first, last) -> its tokens as JSON */
static int document_dump(lua_State *L) {
  const par_document *document = check_document(L);
  uint32_t pos = par_bind_check_pos(L, 2, document->row.n_tokens);
  lua_Integer last = luaL_checkinteger(L, 3);
  luaL_argcheck(L, last >= (lua_Integer)pos && last <= (lua_Integer)document->row.n_tokens, 3,
                "no such token");
  const par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  par_buf *out = par_bind_temporary(L, sizeof *out, clear_buf);
  par_status status = par_dump_tokens(out, document, corpus, pos, (uint32_t)last, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, out->data, out->len);
  par_bind_release(L, -2);
  return 1;
}

/* document:text_hash() -> the SHA-256 of its text, in hexadecimal digits */
static int document_text_hash(lua_State *L) {
  const par_document *document = check_document(L);
  uint8_t hash[PAR_HASH_SIZE];
  char digits[2 * PAR_HASH_SIZE + 1];
  par_hash(hash, document->text.data, document->text.len, NULL, 0);
  for (size_t i = 0; i < sizeof hash; i++) snprintf(digits + 2 * i, 3, "%02x", hash[i]);
  lua_pushlstring(L, digits, sizeof digits - 1);
  return 1;
}

/* The types whose strings are kept: the first ones of a corpus are its most frequent. */
enum { N_KEPT_TYPES = 32768 };

/* Push the table of the strings that were made of an attribute, by type, of the corpus of the
 * document at index 1. */
static void push_kept(lua_State *L, par_attribute attribute) {
  lua_getiuservalue(L, 1, 1);
  if (lua_getiuservalue(L, -1, 2) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_createtable(L, PAR_N_ATTRIBUTES, 0);
    lua_pushvalue(L, -1);
    lua_setiuservalue(L, -3, 2);
  }
  if (lua_rawgeti(L, -1, (lua_Integer)attribute + 1) != LUA_TTABLE) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, (lua_Integer)attribute + 1);
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
}

/* Push a value of a type: the string in the table at `kept`, if that has it. What is kept
 * is compared, so that it need not be known when types change. */
static void push_value(lua_State *L, int kept, uint32_t type, par_slice value) {
  if (type < N_KEPT_TYPES) {
    size_t len;
    lua_rawgeti(L, kept, (lua_Integer)type + 1);
    const char *s = lua_tolstring(L, -1, &len);
    if (s != NULL && len == value.len && memcmp(s, value.s, len) == 0) return;
    lua_pop(L, 1);
  }
  lua_pushlstring(L, value.s, value.len);
  if (type < N_KEPT_TYPES) {
    lua_pushvalue(L, -1);
    lua_rawseti(L, kept, (lua_Integer)type + 1);
  }
}

/* document:column(attribute) -> the attribute of each token */
static int document_column(lua_State *L) {
  const par_document *document = check_document(L);
  par_attribute attribute = check_attribute(L, 2);
  const par_corpus *corpus = par_bind_parent(L, 1, PAR_META_CORPUS);
  par_error err = {0};
  push_kept(L, attribute);
  int kept = lua_gettop(L);
  lua_createtable(L, (int)document->row.n_tokens, 0);
  for (uint32_t pos = 0; pos < document->row.n_tokens; pos++) {
    par_slice value;
    if (par_document_get(&value, document, corpus, pos, attribute, &err) != PAR_OK)
      return luaL_error(L, "%s", err.message);
    push_value(L, kept, document->types.data[pos], value);
    lua_rawseti(L, -2, (lua_Integer)pos + 1);
  }
  return 1;
}

static const par_u32s *check_units(lua_State *L, int index, const par_document *document) {
  static const char *const names[] = {"sentence", "paragraph", NULL};
  int which = luaL_checkoption(L, index, NULL, names);
  return which == 0 ? &document->sentences : &document->paragraphs;
}

/* document:units("sentence" | "paragraph") -> the first token of each */
static int document_units(lua_State *L) {
  const par_document *document = check_document(L);
  par_bind_push_u32s(L, check_units(L, 2, document), 1);
  return 1;
}

/* document:unit("sentence" | "paragraph", pos) -> first, last, ordinal */
static int document_unit(lua_State *L) {
  const par_document *document = check_document(L);
  const par_u32s *units = check_units(L, 2, document);
  uint32_t pos = par_bind_check_pos(L, 3, document->row.n_tokens);
  uint32_t ordinal = par_unit_of(units, pos);
  uint32_t start = ordinal == 0 ? 0 : units->data[ordinal - 1];
  uint32_t end = ordinal < units->n ? units->data[ordinal] : document->row.n_tokens;
  par_bind_push_range(L, start, end);
  lua_pushinteger(L, ordinal);
  return 3;
}

static void push_one_line(lua_State *L, const par_document *document, uint32_t start,
                          uint32_t end) {
  luaL_Buffer line;
  char *out = luaL_buffinitsize(L, &line, end - start);
  const char *text = document->text.len == 0 ? "" : document->text.data + start;
  luaL_pushresultsize(&line, par_context_one_line(out, text, end - start));
}

/* document:context(first, last, kind, n) -> start, end in code points; left, hit,
 * right on one line each; the first token of the left and the last of the right */
static int document_context(lua_State *L) {
  static const char *const kinds[] = {"characters", "tokens",   "sentence",
                                      "paragraph",  "document", NULL};
  const par_document *document = check_document(L);
  uint32_t first, behind, from, to;
  check_tokens(L, document, &first, &behind);
  lua_Integer n = luaL_optinteger(L, 5, 0);
  par_context_size size = {
    .kind = (par_context_kind)luaL_checkoption(L, 4, "characters", kinds),
    .n = n < 0            ? 0
         : n > UINT32_MAX ? UINT32_MAX
                          : (uint32_t)n,
  };
  par_context_tokens(&from, &to, document, first, behind, size);
  uint32_t left, start, end, right, unused;
  par_context_bytes(&start, &end, document, first, behind);
  par_context_bytes(&left, &unused, document, from, from);
  right = to > behind ? document->starts.data[to - 1] + document->lens.data[to - 1] : end;
  lua_pushinteger(L, par_document_cp(document, start));
  lua_pushinteger(L, par_document_cp(document, end));
  push_one_line(L, document, left, start);
  push_one_line(L, document, start, end);
  push_one_line(L, document, end, right);
  par_bind_push_range(L, from, to);
  return 7;
}

static const luaL_Reg methods[] = {
  {"facts", document_facts},
  {"text", document_text},
  {"slice", document_slice},
  {"offsets", document_offsets},
  {"get", document_get},
  {"units", document_units},
  {"tokens_in", document_tokens_in},
  {"unit", document_unit},
  {"dump", document_dump},
  {"text_hash", document_text_hash},
  {"column", document_column},
  {"context", document_context},
  {NULL, NULL},
};

void par_open_document(lua_State *L) {
  par_bind_metatable(L, PAR_META_DOCUMENT, methods, close_document);
  luaL_getmetatable(L, PAR_META_CORPUS);
  lua_pushcfunction(L, open_document);
  lua_setfield(L, -2, "document");
  lua_pop(L, 1);
}
