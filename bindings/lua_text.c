/* lua_text.c -- core.text: words, sentences, folding, stems; and tokenizers. */

#include <string.h>

#include "bind.h"
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

static int text_fold(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  par_buf folded = {0};
  par_error err = {0};
  par_status status = par_fold(&folded, s, len, &err);
  if (status == PAR_OK) status = par_buf_finish(&folded, &err);
  if (status == PAR_OK) lua_pushlstring(L, folded.data == NULL ? "" : folded.data, folded.len);
  par_buf_clear(&folded);
  return status == PAR_OK ? 1 : luaL_error(L, "%s", err.message);
}

static int text_stem(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  const char *lang = luaL_optstring(L, 2, "en");
  par_stemmer *stemmer;
  par_error err = {0};
  if (par_stemmer_new(&stemmer, lang, &err) != PAR_OK) return luaL_error(L, "%s", err.message);
  size_t stem_len;
  const char *stem = par_stem(&stem_len, stemmer, s, len);
  lua_pushlstring(L, stem, stem_len);
  par_stemmer_free(stemmer);
  return 1;
}

static int text_shape(lua_State *L) {
  size_t len;
  const char *s = check_text(L, 1, &len);
  par_buf shape = {0};
  par_shape(&shape, s, len);
  lua_pushlstring(L, shape.data == NULL ? "" : shape.data, shape.len);
  par_buf_clear(&shape);
  return 1;
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

static void teach(lua_State *L, par_tokenizer *tokenizer, int table, const char *field,
                  par_abbreviation kind) {
  if (lua_getfield(L, table, field) == LUA_TTABLE) {
    lua_Integer n = luaL_len(L, -1);
    for (lua_Integer i = 1; i <= n; i++) {
      size_t len;
      par_error err = {0};
      lua_rawgeti(L, -1, i);
      const char *form = luaL_checklstring(L, -1, &len);
      if (par_tokenizer_add_abbreviation(tokenizer, form, len, kind, &err) != PAR_OK)
        luaL_error(L, "abbreviation '%s': %s", form, err.message);
      lua_pop(L, 1);
    }
  }
  lua_pop(L, 1);
}

/* core.text.tokenizer{ title = {...}, number = {...}, plain = {...}, final = {...} } */
static int new_tokenizer(lua_State *L) {
  par_error err = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  par_handle *handle = par_bind_new_handle(L, PAR_META_TOKENIZER, 0);
  par_tokenizer *tokenizer;
  if (par_tokenizer_new(&tokenizer, &err) != PAR_OK) return luaL_error(L, "%s", err.message);
  handle->object = tokenizer;
  teach(L, tokenizer, 1, "title", PAR_ABBREVIATION_TITLE);
  teach(L, tokenizer, 1, "number", PAR_ABBREVIATION_NUMBER);
  teach(L, tokenizer, 1, "plain", PAR_ABBREVIATION_PLAIN);
  teach(L, tokenizer, 1, "final", PAR_ABBREVIATION_FINAL);
  return 1;
}

static int fail_tokenize(lua_State *L, par_tokens *tokens, par_u32s *sentences,
                         const par_error *err) {
  par_tokens_clear(tokens);
  par_u32s_clear(sentences);
  return luaL_error(L, "%s", err->message);
}

/* Strings are pushed into tables, which may raise for want of memory: what a
 * tokenizer allocated is then lost, and so is the process. */
static int tokenizer_words(lua_State *L) {
  size_t len;
  const par_tokenizer *tokenizer = par_bind_object(L, 1, PAR_META_TOKENIZER);
  const char *s = check_text(L, 2, &len);
  par_tokens tokens = {0};
  par_u32s sentences = {0};
  par_error err = {0};
  if (par_tokenize(&tokens, &sentences, tokenizer, s, len, NULL, 0, &err) != PAR_OK)
    return fail_tokenize(L, &tokens, &sentences, &err);
  lua_createtable(L, (int)tokens.n, 0);
  for (size_t i = 0; i < tokens.n; i++)
    push_piece(L, (lua_Integer)i + 1, s, tokens.data[i].start,
               tokens.data[i].start + tokens.data[i].len);
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
  return 1;
}

static int tokenizer_sentences(lua_State *L) {
  size_t len;
  const par_tokenizer *tokenizer = par_bind_object(L, 1, PAR_META_TOKENIZER);
  const char *s = check_text(L, 2, &len);
  par_tokens tokens = {0};
  par_u32s sentences = {0};
  par_error err = {0};
  if (par_tokenize(&tokens, &sentences, tokenizer, s, len, NULL, 0, &err) != PAR_OK)
    return fail_tokenize(L, &tokens, &sentences, &err);
  lua_createtable(L, (int)sentences.n, 0);
  for (size_t i = 0; i < sentences.n; i++) {
    size_t end = i + 1 < sentences.n ? sentences.data[i + 1] : tokens.n;
    const par_token *last = &tokens.data[end - 1];
    push_piece(L, (lua_Integer)i + 1, s, tokens.data[sentences.data[i]].start,
               last->start + last->len);
  }
  par_tokens_clear(&tokens);
  par_u32s_clear(&sentences);
  return 1;
}

static const luaL_Reg functions[] = {
  {"uax29_words", uax29_words}, {"uax29_sentences", uax29_sentences},
  {"fold", text_fold},          {"stem", text_stem},
  {"shape", text_shape},        {"class", text_class},
  {"tokenizer", new_tokenizer}, {NULL, NULL},
};

static const luaL_Reg methods[] = {
  {"words", tokenizer_words},
  {"sentences", tokenizer_sentences},
  {NULL, NULL},
};

void par_open_text(lua_State *L) {
  par_bind_metatable(L, PAR_META_TOKENIZER, methods, close_tokenizer);
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "text");
}
