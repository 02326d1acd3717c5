/* lua_decoder.c -- core.decoder: text out of bytes that come piece by piece. */

#include <string.h>

#include "bind.h"
#include "load/decoder.h"
#include "load/encoding.h"

static int close_decoder(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_DECODER);
  par_decoder_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.decoder(name, encoding, head, sample) -> decoder: of the encoding, if there is one,
 * that a mark at the head tells, that was told, or that the sample is in. */
static int new_decoder(lua_State *L) {
  size_t head_len, sample_len;
  const char *name = luaL_checkstring(L, 1);
  const char *told = luaL_optstring(L, 2, NULL);
  const char *head = luaL_checklstring(L, 3, &head_len);
  const char *sample = luaL_checklstring(L, 4, &sample_len);
  char encoding[PAR_CHARSET_NAME];
  par_decoder *decoder;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_DECODER, 0);
  bool is_marked = par_encoding_mark(encoding, head, head_len) > 0;
  bool is_seen = !is_marked && told == NULL;
  par_status status =
    is_seen ? par_encoding_choose(encoding, sample, sample_len, name, &err) : PAR_OK;
  if (status == PAR_OK)
    status =
      par_decoder_new(&decoder, is_marked || is_seen ? encoding : told, is_seen, name, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = decoder;
  return 1;
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
