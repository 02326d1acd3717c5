/* lua_text.c -- core.text: words, sentences, folding, stems; and tokenizers. */

#include <string.h>

#include "bind.h"
#include "load/loaded.h"
#include "text/fold.h"
#include "text/sentbreak.h"
#include "text/shape.h"
#include "text/stem.h"
#include "text/tokenizer.h"
#include "text/utf8.h"
#include "text/wordbreak.h"

static const char *check_text(lua_State *L, int index, size_t *len) {
  const char *s = luaL_checklstring(L, index, len);
  size_t valid = par_utf8_valid(s, *len);
  if (valid != *len)
    luaL_argerror(L, index,
                  lua_pushfstring(L, "not valid UTF-8 at byte %I", (lua_Integer)valid + 1));
  return s;
}

static void push_piece(lua_State *L, lua_Integer n, const char *s, size_t start, size_t end) {
  lua_pushlstring(L, s + start, end - start);
  lua_rawseti(L, -2, n);
}

static int uax29_words(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  par_wordbreak breaks;
  lua_newtable(L);
  par_wordbreak_init(&breaks, s, len);
  lua_Integer n = 0;
  for (size_t start = 0, end; par_wordbreak_next(&end, &breaks); start = end)
    push_piece(L, ++n, s, start, end);
  return 1;
}

static int uax29_sentences(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  par_sentbreak breaks;
  lua_newtable(L);
  par_sentbreak_init(&breaks, s, len);
  lua_Integer n = 0;
  for (size_t start = 0, end; par_sentbreak_next(&end, &breaks); start = end)
    push_piece(L, ++n, s, start, end);
  return 1;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

/* Push the contents of the temporary buffer at `index`, and free it. */
static int push_buf(lua_State *L, int index, const par_buf *buf) {
  lua_pushlstring(L, buf->data == NULL ? "" : buf->data, buf->len);
  par_bind_release(L, index);
  return 1;
}

static int map_text(lua_State *L,
                    par_status map(par_buf *out, const char *s, size_t len, par_error *err)) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  lua_settop(L, 1);
  par_buf *mapped = par_bind_temporary(L, sizeof *mapped, clear_buf);
  par_error err = {0};
  par_status status = map(mapped, s, len, &err);
  if (status == PAR_OK) status = par_buf_finish(mapped, &err);
  return status == PAR_OK ? push_buf(L, 2, mapped) : luaL_error(L, "%s", err.message);
}

static int text_fold(lua_State *L) {
  return map_text(L, par_fold);
}

static int text_plain(lua_State *L) {
  return map_text(L, par_plain);
}

static void free_stemmer(void *stemmer) {
  par_stemmer_free(*(par_stemmer **)stemmer);
}

static int text_stem(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  const char *lang = luaL_optstring(L, 2, "en");
  lua_settop(L, 2);
  par_stemmer **stemmer = par_bind_temporary(L, sizeof(par_stemmer *), free_stemmer);
  par_error err = {0};
  if (par_stemmer_new(stemmer, lang, &err) != PAR_OK) return luaL_error(L, "%s", err.message);
  size_t stem_len;
  const char *stem = par_stem(&stem_len, *stemmer, s, len);
  lua_pushlstring(L, stem, stem_len);
  par_bind_release(L, 3);
  return 1;
}

static int text_shape(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  lua_settop(L, 1);
  par_buf *shape = par_bind_temporary(L, sizeof *shape, clear_buf);
  par_error err = {0};
  par_shape(shape, s, len);
  if (par_buf_finish(shape, &err) != PAR_OK) return luaL_error(L, "%s", err.message);
  return push_buf(L, 2, shape);
}

static int text_class(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  luaL_argcheck(L, len > 0, 1, "an empty string has no class");
  lua_pushstring(L, par_token_class_name(par_token_class_of(s, len)));
  return 1;
}

static int close_tokenizer(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_TOKENIZER);
  par_tokenizer_free(handle->object);
  handle->object = NULL;
  return 0;
}

static const char *const kinds[] = {"title", "number", "plain", "final", NULL};

static void teach(lua_State *L, par_tokenizer *tokenizer, int form_index, int kind) {
  size_t len;
  par_error err = {0};
  const char *form = luaL_checklstring(L, form_index, &len);
  if (par_tokenizer_add_abbreviation(tokenizer, form, len, (par_abbreviation)kind, &err) !=
      PAR_OK)
    luaL_error(L, "%s", err.message);
}

static void teach_list(lua_State *L, par_tokenizer *tokenizer, int table, int kind) {
  if (lua_getfield(L, table, kinds[kind]) == LUA_TTABLE) {
    lua_Integer n = par_bind_list_len(L, -1);
    for (lua_Integer i = 1; i <= n; i++) {
      lua_rawgeti(L, -1, i);
      teach(L, tokenizer, -1, kind);
      lua_pop(L, 1);
    }
  }
  lua_pop(L, 1);
}

/* tokenizer:teach(form, kind) */
static int tokenizer_teach(lua_State *L) {
  par_tokenizer *tokenizer = par_bind_object(L, 1, PAR_META_TOKENIZER);
  teach(L, tokenizer, 2, luaL_checkoption(L, 3, NULL, kinds));
  return 0;
}

/* The tailoring in the table { name = value } at `index`; the default for nil. */
static par_tailoring check_tailoring(lua_State *L, int index) {
  par_tailoring tailoring = {0};
  par_error err = {0};
  if (lua_isnoneornil(L, index)) return tailoring;
  luaL_checktype(L, index, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) {
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING, index,
                  "a tailoring is a name and a value, both strings");
    const char *name = lua_tostring(L, -2), *value = lua_tostring(L, -1);
    if (par_tailoring_set(&tailoring, name, value, &err) != PAR_OK)
      luaL_argerror(L, index, err.message);
  }
  return tailoring;
}

/* core.text.tailorings() -> { { name =, values = { the default, ... } }, ... } */
static int list_tailorings(lua_State *L) {
  lua_createtable(L, PAR_N_TAILORINGS, 0);
  for (int i = 0; i < PAR_N_TAILORINGS; i++) {
    const char *const *values = par_tailoring_values((par_tailoring_name)i);
    lua_createtable(L, 0, 2);
    lua_pushstring(L, par_tailoring_title((par_tailoring_name)i));
    lua_setfield(L, -2, "name");
    lua_newtable(L);
    for (lua_Integer k = 0; values[k] != NULL; k++) {
      lua_pushstring(L, values[k]);
      lua_rawseti(L, -2, k + 1);
    }
    lua_setfield(L, -2, "values");
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* core.text.tokenizer({ title = {...}, number = {...}, plain = {...}, final = {...} },
 * { name = value }) */
static int new_tokenizer(lua_State *L) {
  par_error err = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  par_tailoring tailoring = check_tailoring(L, 2);
  par_handle *handle = par_bind_new_handle(L, PAR_META_TOKENIZER, 0);
  par_tokenizer *tokenizer;
  if (par_tokenizer_new(&tokenizer, &err) != PAR_OK) return luaL_error(L, "%s", err.message);
  handle->object = tokenizer;
  par_tokenizer_set_tailoring(tokenizer, &tailoring);
  for (int kind = 0; kinds[kind] != NULL; kind++) teach_list(L, tokenizer, 1, kind);
  return 1;
}

typedef struct tokenized {
  par_tokens tokens;
  par_u32s sentences;
} tokenized;

static void clear_tokenized(void *object) {
  tokenized *t = object;
  par_tokens_clear(&t->tokens);
  par_u32s_clear(&t->sentences);
}

/* The text at argument 2, a string or something loaded, tokenized into a temporary at
 * index 3. */
static const tokenized *tokenize(lua_State *L, const char **s) {
  const par_tokenizer *tokenizer = par_bind_object(L, 1, PAR_META_TOKENIZER);
  par_loaded given = {0};
  const par_loaded *loaded = &given;
  if (lua_type(L, 2) == LUA_TUSERDATA) {
    loaded = par_bind_object(L, 2, PAR_META_LOADED);
    *s = loaded->text.data;
  } else {
    *s = check_text(L, 2, &given.text.len);
  }
  lua_settop(L, 2);
  tokenized *t = par_bind_temporary(L, sizeof *t, clear_tokenized);
  par_error err = {0};
  if (par_tokenize(&t->tokens, &t->sentences, tokenizer, *s, loaded->text.len,
                   loaded->breaks.data, loaded->breaks.n, &err) != PAR_OK)
    luaL_error(L, "%s", err.message);
  if (t->tokens.failed || t->sentences.failed) luaL_error(L, "out of memory");
  return t;
}

static int tokenizer_words(lua_State *L) {
  const char *s;
  const tokenized *t = tokenize(L, &s);
  lua_createtable(L, (int)t->tokens.n, 0);
  for (size_t i = 0; i < t->tokens.n; i++)
    push_piece(L, (lua_Integer)i + 1, s, t->tokens.data[i].start,
               t->tokens.data[i].start + t->tokens.data[i].len);
  par_bind_release(L, 3);
  return 1;
}

static int tokenizer_sentences(lua_State *L) {
  const char *s;
  const tokenized *t = tokenize(L, &s);
  lua_createtable(L, (int)t->sentences.n, 0);
  for (size_t i = 0; i < t->sentences.n; i++) {
    size_t end = i + 1 < t->sentences.n ? t->sentences.data[i + 1] : t->tokens.n;
    const par_token *last = &t->tokens.data[end - 1];
    push_piece(L, (lua_Integer)i + 1, s, t->tokens.data[t->sentences.data[i]].start,
               last->start + last->len);
  }
  par_bind_release(L, 3);
  return 1;
}

static const luaL_Reg functions[] = {
  {"uax29_words", uax29_words},
  {"uax29_sentences", uax29_sentences},
  {"fold", text_fold},
  {"stem", text_stem},
  {"plain", text_plain},
  {"shape", text_shape},
  {"class", text_class},
  {"tokenizer", new_tokenizer},
  {"tailorings", list_tailorings},
  {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"words", tokenizer_words},
  {"sentences", tokenizer_sentences},
  {"teach", tokenizer_teach},
  {NULL, NULL},
};

void par_open_text(lua_State *L) {
  par_bind_metatable(L, PAR_META_TOKENIZER, methods, close_tokenizer);
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "text");
}
