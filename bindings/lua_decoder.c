/* lua_decoder.c -- core.decoder: text out of bytes that come piece by piece. */

#include <string.h>
#include <strings.h>

#include "bind.h"
#include "load/decoder.h"
#include "load/encoding.h"

static int close_decoder(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_DECODER);
  par_decoder_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* What bytes are in of which the start, and a sample, are known: what was told, unless a mark
 * tells otherwise and the sample is not of it; what the mark tells; what the sample looks
 * like. Damage is mended in what was not told. */
static par_status choose(const char **encoding, char found[PAR_CHARSET_NAME], bool *mend,
                         const char *name, const char *told, size_t mark, const char *sample,
                         size_t len, par_error *err) {
  bool is_told = told != NULL && (mark == 0 || par_encoding_holds(told, sample, len));
  bool is_utf8 = mark > 0 && strcmp(found, "UTF-8") == 0;
  bool is_wide = is_told && mark > 0 && !is_utf8 && strncasecmp(told, "UTF", 3) == 0 &&
                 strpbrk(told, "BbLl") == NULL; /* the mark tells the order of its bytes */
  *encoding = is_told && !is_wide ? told : found;
  *mend = !is_told;
  if (is_told || (mark > 0 && !is_utf8)) return PAR_OK;
  return par_encoding_choose(found, sample, len, name, err);
}

/* core.decoder(name, encoding, head, sample) -> decoder, the length of the mark at the head */
static int new_decoder(lua_State *L) {
  size_t head_len, len;
  const char *name = luaL_checkstring(L, 1);
  const char *told = luaL_optstring(L, 2, NULL);
  const char *head = luaL_checklstring(L, 3, &head_len);
  const char *sample = luaL_checklstring(L, 4, &len);
  const char *encoding;
  char found[PAR_CHARSET_NAME];
  bool mend;
  par_decoder *decoder;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_DECODER, 0);
  size_t mark = par_encoding_mark(found, head, head_len);
  par_status status = choose(&encoding, found, &mend, name, told, mark, sample, len, &err);
  if (status == PAR_OK) status = par_decoder_new(&decoder, encoding, mend, name, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = decoder;
  lua_pushinteger(L, (lua_Integer)mark);
  return 2;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

/* decoder:add(bytes, last) -> text */
static int decoder_add(lua_State *L) {
  size_t len;
  par_decoder *decoder = par_bind_object(L, 1, PAR_META_DECODER);
  const char *bytes = luaL_checklstring(L, 2, &len);
  bool last = lua_toboolean(L, 3);
  par_error err = {0};
  par_buf *text = par_bind_temporary(L, sizeof *text, clear_buf);
  par_status status = par_decoder_add(text, decoder, bytes, len, last, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, text->len == 0 ? "" : text->data, text->len);
  par_buf_clear(text);
  return 1;
}

static const luaL_Reg functions[] = {{"decoder", new_decoder}, {NULL, NULL}};

static const luaL_Reg methods[] = {{"add", decoder_add}, {NULL, NULL}};

void par_open_decoder(lua_State *L) {
  par_bind_metatable(L, PAR_META_DECODER, methods, close_decoder);
  luaL_setfuncs(L, functions, 0);
}
