/* lua_source.c -- core.read, core.source: bytes, what they are, and the files inside archives.
 */

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "bind.h"
#include "corpus/prepare.h"
#include "input.h"
#include "load/encoding.h"
#include "load/formats.h"
#include "load/loader.h"
#include "load/magic.h"

#define MAX_SOURCE_BYTES ((size_t)1 << 30)

/* A file up to this long is read at once; of others, in pieces. */
enum { LONG_BYTES = 4 << 20, HEAD_BYTES = 8 << 10 };

static int close_source(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_SOURCE);
  if (handle->object != NULL) par_input_clear(handle->object);
  free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_members(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_MEMBERS);
  const par_formats *formats;
  if (handle->object != NULL && par_formats_get(&formats, NULL) == PAR_OK)
    formats->members_close(handle->object);
  handle->object = NULL;
  return 0;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

/* The source at index 1. What is packed needs the archive, which must be open. */
static par_input *check_source(lua_State *L) {
  par_input *s = par_bind_object(L, 1, PAR_META_SOURCE);
  if (s->packed == NULL) return s;
  lua_getiuservalue(L, 1, 1);
  par_bind_object(L, -1, PAR_META_MEMBERS);
  lua_getiuservalue(L, -1, 1);
  par_bind_object(L, -1, PAR_META_SOURCE);
  lua_pop(L, 2);
  return s;
}

/* A source whose parent is at `parent`, 0 for none. */
static par_input *push_source(lua_State *L, int parent) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_SOURCE, parent);
  handle->object = calloc(1, sizeof(par_input));
  if (handle->object == NULL) luaL_error(L, "out of memory");
  return handle->object;
}

/* core.read(path, as_pieces) -> source; a long file is left where it is with `as_pieces`,
 * until more is asked for than its head, its hash and pieces */
static int read_path(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  bool as_pieces = lua_toboolean(L, 2);
  par_error err = {0};
  par_input *s = push_source(L, 0);
  if (!as_pieces || strcmp(path, "-") == 0) {
    par_status status = par_file_read(&s->bytes, path, MAX_SOURCE_BYTES, &err);
    return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
  }
  par_status status = par_file_open(&s->file, path, MAX_SOURCE_BYTES, &err);
  if (status == PAR_OK)
    status =
      par_input_fill(s, par_file_len(s->file) <= LONG_BYTES ? SIZE_MAX : HEAD_BYTES, &err);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

/* core.source(string) -> source */
static int source_of_string(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  par_input *s = push_source(L, 0);
  par_buf_append(&s->bytes, bytes, len);
  return s->bytes.failed ? luaL_error(L, "out of memory") : 1;
}

/* source:hash(how) -> the SHA-256 of that of its bytes and of the string, as 32 bytes */
static int source_hash(lua_State *L) {
  size_t how_len;
  par_input *s = check_source(L);
  const char *how = luaL_optlstring(L, 2, "", &how_len);
  uint8_t hash[PAR_HASH_SIZE];
  par_error err = {0};
  par_status status = par_input_scan(s, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_hash(hash, s->hash, sizeof s->hash, how, how_len);
  lua_pushlstring(L, (const char *)hash, sizeof hash);
  return 1;
}

/* source:text_start() -> the offset at which its text begins, which is UTF-8 as it is; false
 * when the bytes are to be decoded. Of a source that is not in memory also an offset up to
 * which it is such a text, not far before where it is not. */
static int source_text_start(lua_State *L) {
  par_input *s = check_source(L);
  const par_buf *bytes = &s->bytes;
  par_error err = {0};
  bool marked = bytes->len >= 3 && memcmp(bytes->data, "\xEF\xBB\xBF", 3) == 0;
  size_t start = marked ? 3 : 0;
  bool whole = par_input_is_whole(s);
  par_status status = whole ? PAR_OK : par_input_scan(s, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (whole && bytes->len > start)
    s->is_text = par_is_text(bytes->data + start, bytes->len - start);
  if (s->is_text)
    lua_pushinteger(L, (lua_Integer)start);
  else
    lua_pushboolean(L, false);
  if (whole) return 1;
  lua_pushinteger(L, (lua_Integer)s->text_to);
  return 2;
}

/* source:piece(at, n) -> at most n bytes from an offset on */
static int source_piece(lua_State *L) {
  par_input *s = check_source(L);
  lua_Integer from = luaL_checkinteger(L, 2), n = luaL_checkinteger(L, 3);
  par_error err = {0};
  luaL_argcheck(L, from >= 0, 2, "is negative");
  luaL_argcheck(L, n >= 0, 3, "is negative");
  par_buf *piece = par_bind_temporary(L, sizeof *piece, clear_buf);
  par_status status = par_input_piece(piece, s, (size_t)from, (size_t)n, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, piece->len == 0 ? "" : piece->data, piece->len);
  par_buf_clear(piece);
  return 1;
}

/* source:fill(): all that there is into memory, since all will be asked for */
static int source_fill(lua_State *L) {
  par_input *s = check_source(L);
  par_error err = {0};
  par_status status = par_input_fill(s, SIZE_MAX, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, 1);
  return 1;
}

/* source:is_archive() */
static int source_is_archive(lua_State *L) {
  par_input *s = check_source(L);
  par_error err = {0};
  bool zip = s->bytes.len > 1 && memcmp(s->bytes.data, "PK", 2) == 0; /* its end tells more */
  par_status status = zip ? par_input_fill(s, SIZE_MAX, &err) : PAR_OK;
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, par_is_archive(s->bytes.data == NULL ? "" : s->bytes.data, s->bytes.len));
  return 1;
}

/* source:members(name) -> members, which keep the source */
static int source_members(lua_State *L) {
  par_input *s = check_source(L);
  const char *name = luaL_checkstring(L, 2);
  par_error err = {0};
  par_members *members;
  par_handle *handle = par_bind_new_handle(L, PAR_META_MEMBERS, 1);
  const par_formats *formats;
  par_status status = par_input_fill(s, SIZE_MAX, &err);
  if (status == PAR_OK) status = par_formats_get(&formats, &err);
  if (status == PAR_OK)
    status = formats->members_open(&members, s->bytes.data, s->bytes.len, name, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = members;
  return 1;
}

/* members:next() -> name, source, nil, alone; name, nil, problem; false after the last. The
 * source of a long file needs the members, open. */
static int members_next(lua_State *L) {
  par_members *members = par_bind_object(L, 1, PAR_META_MEMBERS);
  par_bind_parent(L, 1, PAR_META_SOURCE);
  par_member member;
  par_error err = {0};
  const par_formats *formats;
  par_status status = par_formats_get(&formats, &err);
  if (status == PAR_OK) status = formats->members_next(&member, members, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushstring(L, member.name);
  if (member.problem != NULL) {
    lua_pushnil(L);
    lua_pushstring(L, member.problem);
    return 3;
  }
  par_input *s = push_source(L, member.more ? 1 : 0);
  par_buf_append(&s->bytes, member.bytes, member.len);
  if (s->bytes.failed) return luaL_error(L, "out of memory");
  s->number = member.number;
  if (member.more) status = formats->members_again(&s->packed, members, s->number, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushnil(L);
  lua_pushboolean(L, member.alone);
  return 4;
}

/* source:len() -> how many bytes it has */
static int source_len(lua_State *L) {
  par_input *s = check_source(L);
  size_t len;
  par_error err = {0};
  par_status status = par_input_len(&len, s, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushinteger(L, (lua_Integer)len);
  return 1;
}

/* source:is_blank() */
static int source_is_blank(lua_State *L) {
  par_input *s = check_source(L);
  par_error err = {0};
  par_status status =
    par_input_is_blank(&s->bytes) ? par_input_fill(s, SIZE_MAX, &err) : PAR_OK;
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, par_input_is_blank(&s->bytes));
  return 1;
}

/* A text that is its file's bytes, or has taken them over, has their hash. */
static void take_hash(par_loaded *loaded, const par_input *s) {
  bool taken = s->bytes.data == NULL && loaded->text.len > 0;
  if (!s->hashed || (!taken && loaded->text.len != s->bytes.len)) return;
  if (!taken && loaded->text.len > 0 &&
      memcmp(loaded->text.data, s->bytes.data, s->bytes.len) != 0)
    return;
  memcpy(loaded->text_hash, s->hash, sizeof loaded->text_hash);
  loaded->hashed = true;
}

/* source:text(name, { encoding = }) -> its bytes as UTF-8, without a byte order mark */
static int source_text(lua_State *L) {
  par_input *s = check_source(L);
  const par_buf *bytes = &s->bytes;
  const char *name = luaL_checkstring(L, 2);
  const char *encoding = par_bind_opt_field(L, 3, "encoding", NULL);
  par_error err = {0};
  lua_settop(L, 3);
  par_status status = par_input_fill(s, SIZE_MAX, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (encoding == NULL && par_is_text(bytes->data, bytes->len)) {
    lua_pushlstring(L, bytes->data, bytes->len);
    return 1;
  }
  par_buf *text = par_bind_temporary(L, sizeof *text, clear_buf);
  par_decoded how;
  status = par_decode_any(text, &how, bytes->data == NULL ? "" : bytes->data, bytes->len,
                          encoding, name, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, text->data, text->len);
  par_bind_release(L, 4);
  return 1;
}

/* source:head(n) -> at most its first n bytes */
static int source_head(lua_State *L) {
  par_input *s = check_source(L);
  const par_buf *bytes = &s->bytes;
  lua_Integer n = luaL_checkinteger(L, 2);
  size_t len = n < 0 ? 0 : (size_t)n;
  par_error err = {0};
  par_status status = par_input_fill(s, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, bytes->len == 0 ? "" : bytes->data, len < bytes->len ? len : bytes->len);
  return 1;
}

/* source:has(mark, n) -> whether a string is among its first n bytes */
static int source_has(lua_State *L) {
  size_t mark_len;
  par_input *s = check_source(L);
  const char *mark = luaL_checklstring(L, 2, &mark_len);
  lua_Integer n = luaL_checkinteger(L, 3);
  size_t len = n < 0 ? 0 : (size_t)n;
  par_error err = {0};
  par_status status = par_input_fill(s, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (len > s->bytes.len) len = s->bytes.len;
  lua_pushboolean(L, len > 0 && memmem(s->bytes.data, len, mark, mark_len) != NULL);
  return 1;
}

/* source:load(name, { encoding =, whole = }) -> loaded, which may have taken the bytes */
static int source_load(lua_State *L) {
  par_input *s = check_source(L);
  const par_buf *bytes = &s->bytes;
  const char *name = luaL_checkstring(L, 2);
  par_load_options options = {.encoding = par_bind_opt_field(L, 3, "encoding", NULL),
                              .whole = par_bind_flag_field(L, 3, "whole"),
                              .donor = &s->bytes};
  par_error err = {0};
  par_status status = par_input_fill(s, SIZE_MAX, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_handle *handle = par_bind_new_handle(L, PAR_META_LOADED, 0);
  handle->object = calloc(1, sizeof(par_loaded));
  if (handle->object == NULL) return luaL_error(L, "out of memory");
  status = par_load_bytes(handle->object, bytes->data == NULL ? "" : bytes->data, bytes->len,
                          name, &options, &err);
  if (status == PAR_OK) take_hash(handle->object, s);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

static const luaL_Reg functions[] = {
  {"read", read_path},
  {"source", source_of_string},
  {NULL, NULL},
};

static const luaL_Reg source_methods[] = {
  {"hash", source_hash},
  {"len", source_len},
  {"load", source_load},
  {"text", source_text},
  {"head", source_head},
  {"has", source_has},
  {"is_blank", source_is_blank},
  {"is_archive", source_is_archive},
  {"members", source_members},
  {"text_start", source_text_start},
  {"piece", source_piece},
  {"fill", source_fill},
  {NULL, NULL},
};

static const luaL_Reg members_methods[] = {{"next", members_next}, {NULL, NULL}};

void par_open_source(lua_State *L) {
  par_bind_metatable(L, PAR_META_SOURCE, source_methods, close_source);
  par_bind_metatable(L, PAR_META_MEMBERS, members_methods, close_members);
  luaL_setfuncs(L, functions, 0);
}
