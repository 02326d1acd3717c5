/* lua_load.c -- core.walk, core.read: files found, read, and loaded. */

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "bind.h"
#include "corpus/hasher.h"
#include "corpus/prepare.h"
#include "load/encoding.h"
#include "load/formats.h"
#include "load/language.h"
#include "load/loader.h"
#include "load/magic.h"
#include "load/walk.h"
#include "text/utf8.h"

#define MAX_SOURCE_BYTES ((size_t)1 << 30)

/* A file up to this long is read at once; of others, in pieces. */
enum { LONG_BYTES = 4 << 20, PIECE_BYTES = 256 << 10, HEAD_BYTES = 8 << 10 };

/* The bytes of a file, and their SHA-256 once it was asked for. */
typedef struct source {
  par_buf bytes;
  par_file *file; /* that has the bytes, until they are needed in memory */
  uint8_t hash[PAR_HASH_SIZE];
  bool hashed;
  bool is_text; /* known with the hash: UTF-8 without NUL, a mark of that aside */
} source;

static int close_source(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_SOURCE);
  source *s = handle->object;
  handle->object = NULL;
  if (s != NULL) par_buf_clear(&s->bytes);
  if (s != NULL) par_file_close(s->file);
  free(s);
  return 0;
}

/* Its first `n` bytes in memory, or all. */
static par_status fill(source *s, size_t n, par_error *err) {
  if (s->file == NULL || s->bytes.len >= n) return PAR_OK;
  size_t all = par_file_len(s->file);
  size_t more = (n < all ? n : all) - s->bytes.len;
  PAR_TRY(par_file_piece(&s->bytes, s->file, s->bytes.len, more, err));
  if (s->bytes.len < all) return PAR_OK;
  par_file_close(s->file);
  s->file = NULL;
  return PAR_OK;
}

static size_t source_size(const source *s) {
  return s->file == NULL ? s->bytes.len : par_file_len(s->file);
}

static int close_hasher(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_HASHER);
  par_hasher_free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_loaded(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_LOADED);
  if (handle->object != NULL) par_loaded_clear(handle->object);
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

static int close_walk(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_WALK);
  par_walk_close(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.walk(path) -> walk */
static int walk_path(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  par_error err = {0};
  par_walk *walk;
  par_handle *handle = par_bind_new_handle(L, PAR_META_WALK, 0);
  par_status status = par_walk_open(&walk, path, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = walk;
  return 1;
}

/* walk:next() -> path, name, origin, n_bytes; path, nil, reason; false after the last */
static int walk_next(lua_State *L) {
  par_walk *walk = par_bind_object(L, 1, PAR_META_WALK);
  par_walk_item item;
  par_error err = {0};
  par_status status = par_walk_next(&item, walk, &err);
  if (status < 0) return par_bind_failure(L, status, &err);
  if (status == PAR_DONE) {
    lua_pushboolean(L, 0);
    return 1;
  }
  lua_pushstring(L, item.path);
  lua_pushstring(L, item.name);
  lua_pushstring(L, item.reason == NULL ? item.origin : item.reason);
  lua_pushinteger(L, (lua_Integer)item.n_bytes);
  return 4;
}

static source *push_source(lua_State *L) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_SOURCE, 0);
  handle->object = calloc(1, sizeof(source));
  if (handle->object == NULL) luaL_error(L, "out of memory");
  return handle->object;
}

/* core.read(path, as_pieces) -> source; a long file is left where it is with `as_pieces`,
 * until more is asked for than its head, its hash and pieces */
static int read_path(lua_State *L) {
  const char *path = luaL_checkstring(L, 1);
  bool as_pieces = lua_toboolean(L, 2);
  par_error err = {0};
  source *s = push_source(L);
  if (!as_pieces || strcmp(path, "-") == 0) {
    par_status status = par_file_read(&s->bytes, path, MAX_SOURCE_BYTES, &err);
    return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
  }
  par_status status = par_file_open(&s->file, path, MAX_SOURCE_BYTES, &err);
  if (status == PAR_OK)
    status = fill(s, source_size(s) <= LONG_BYTES ? SIZE_MAX : HEAD_BYTES, &err);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

/* core.source(string) -> source */
static int source_of_string(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  source *s = push_source(L);
  par_buf_append(&s->bytes, bytes, len);
  return s->bytes.failed ? luaL_error(L, "out of memory") : 1;
}

static void clear_buf(void *buf) {
  par_buf_clear(buf);
}

/* core.repair(bytes) -> the text that they are as UTF-8, U+FFFD for what is malformed, and
 * how many times */
static int repair(lua_State *L) {
  size_t len;
  const char *bytes = luaL_checklstring(L, 1, &len);
  par_buf *text = par_bind_temporary(L, sizeof *text, clear_buf);
  size_t n = par_utf8_repair(text, bytes, len);
  if (text->failed) return luaL_error(L, "out of memory");
  lua_pushlstring(L, text->len == 0 ? "" : text->data, text->len);
  lua_pushinteger(L, (lua_Integer)n);
  return 2;
}

/* Its hash, and whether it is text, in one pass over a file that is not in memory. */
static par_status scan_file(source *s, par_error *err) {
  par_buf piece = {0};
  par_hasher *hasher = NULL;
  size_t all = par_file_len(s->file);
  bool is_text = true;
  par_status status = par_hasher_new(&hasher, err);
  for (size_t at = 0, n = 0; status == PAR_OK && at < all; at += n) {
    par_buf_reset(&piece);
    status = par_file_piece(&piece, s->file, at, PIECE_BYTES, err);
    if (status != PAR_OK) break;
    n = par_utf8_valid(piece.data, piece.len);
    is_text = is_text && memchr(piece.data, '\0', piece.len) == NULL &&
              (n == piece.len || (at + piece.len < all && piece.len - n < 4));
    if (!is_text) n = piece.len; /* else a character that was cut is in the next one */
    par_hasher_add(hasher, piece.data, n);
  }
  if (status == PAR_OK) par_hasher_finish(s->hash, hasher);
  s->hashed = status == PAR_OK, s->is_text = is_text;
  par_hasher_free(hasher);
  par_buf_clear(&piece);
  return status;
}

static par_status scan(source *s, par_error *err) {
  if (s->hashed) return PAR_OK;
  if (s->file != NULL) return scan_file(s, err);
  const par_buf *bytes = &s->bytes;
  par_hash(s->hash, bytes->data, bytes->len, NULL, 0);
  s->hashed = true;
  return PAR_OK;
}

/* source:hash(how) -> the SHA-256 of that of its bytes and of the string, as 32 bytes */
static int source_hash(lua_State *L) {
  size_t how_len;
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const char *how = luaL_optlstring(L, 2, "", &how_len);
  uint8_t hash[PAR_HASH_SIZE];
  par_error err = {0};
  par_status status = scan(s, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_hash(hash, s->hash, sizeof s->hash, how, how_len);
  lua_pushlstring(L, (const char *)hash, sizeof hash);
  return 1;
}

/* source:text_start() -> the offset at which its text begins, which is UTF-8 as it is; false
 * when the bytes are to be decoded */
static int source_text_start(lua_State *L) {
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const par_buf *bytes = &s->bytes;
  par_error err = {0};
  bool marked = bytes->len >= 3 && memcmp(bytes->data, "\xEF\xBB\xBF", 3) == 0;
  size_t start = marked ? 3 : 0;
  par_status status = s->file == NULL ? PAR_OK : scan(s, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (s->file == NULL && bytes->len > start)
    s->is_text = par_is_text(bytes->data + start, bytes->len - start);
  if (s->is_text)
    lua_pushinteger(L, (lua_Integer)start);
  else
    lua_pushboolean(L, false);
  return 1;
}

/* source:piece(at, n) -> at most n bytes from an offset on */
static int source_piece(lua_State *L) {
  const source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  lua_Integer from = luaL_checkinteger(L, 2), n = luaL_checkinteger(L, 3);
  par_error err = {0};
  luaL_argcheck(L, from >= 0, 2, "is negative");
  luaL_argcheck(L, n >= 0, 3, "is negative");
  size_t at = (size_t)from, len = (size_t)n;
  if (s->file == NULL) {
    size_t left = at < s->bytes.len ? s->bytes.len - at : 0;
    lua_pushlstring(L, left == 0 ? "" : s->bytes.data + at, len < left ? len : left);
    return 1;
  }
  par_buf *piece = par_bind_temporary(L, sizeof *piece, clear_buf);
  par_status status = par_file_piece(piece, s->file, at, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, piece->len == 0 ? "" : piece->data, piece->len);
  par_buf_clear(piece);
  return 1;
}

/* source:is_archive() */
static int source_is_archive(lua_State *L) {
  const source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  lua_pushboolean(L, par_is_archive(s->bytes.data == NULL ? "" : s->bytes.data, s->bytes.len));
  return 1;
}

/* source:members(name) -> members, which keep the source */
static int source_members(lua_State *L) {
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const char *name = luaL_checkstring(L, 2);
  par_error err = {0};
  par_members *members;
  par_handle *handle = par_bind_new_handle(L, PAR_META_MEMBERS, 1);
  const par_formats *formats;
  par_status status = fill(s, SIZE_MAX, &err);
  if (status == PAR_OK) status = par_formats_get(&formats, &err);
  if (status == PAR_OK)
    status = formats->members_open(&members, s->bytes.data, s->bytes.len, name, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = members;
  return 1;
}

/* members:next() -> name, source, nil, alone; name, nil, problem; false after the last */
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
  source *s = push_source(L);
  par_buf_append(&s->bytes, member.bytes, member.len);
  if (s->bytes.failed) return luaL_error(L, "out of memory");
  lua_pushnil(L);
  lua_pushboolean(L, member.alone);
  return 4;
}

/* core.hasher() -> hasher */
static int new_hasher(lua_State *L) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_HASHER, 0);
  par_hasher *hasher;
  par_error err = {0};
  if (par_hasher_new(&hasher, &err) != PAR_OK) return luaL_error(L, "out of memory");
  handle->object = hasher;
  return 1;
}

/* hasher:add(s) */
static int hasher_add(lua_State *L) {
  size_t len;
  par_hasher *hasher = par_bind_object(L, 1, PAR_META_HASHER);
  const char *bytes = luaL_checklstring(L, 2, &len);
  par_hasher_add(hasher, bytes, len);
  return 0;
}

/* hasher:hash() -> what source:hash() gives of all that was added; then it begins anew */
static int hasher_hash(lua_State *L) {
  par_hasher *hasher = par_bind_object(L, 1, PAR_META_HASHER);
  uint8_t inner[PAR_HASH_SIZE], hash[PAR_HASH_SIZE];
  par_hasher_finish(inner, hasher);
  par_hash(hash, inner, sizeof inner, NULL, 0);
  lua_pushlstring(L, (const char *)hash, sizeof hash);
  return 1;
}

static int source_len(lua_State *L) {
  const source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  lua_pushinteger(L, (lua_Integer)source_size(s));
  return 1;
}

/* White space alone, behind a byte order mark. */
static bool is_blank(const par_buf *bytes) {
  static const char *const marks[] = {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"};
  size_t at = 0;
  for (size_t i = 0; at == 0 && i < sizeof marks / sizeof *marks; i++) {
    size_t len = strlen(marks[i]);
    if (bytes->len >= len && memcmp(bytes->data, marks[i], len) == 0) at = len;
  }
  while (at < bytes->len && memchr(" \t\r\n\f\v", bytes->data[at], 6) != NULL) at++;
  return at == bytes->len;
}

/* source:is_blank() */
static int source_is_blank(lua_State *L) {
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  par_error err = {0};
  par_status status = is_blank(&s->bytes) ? fill(s, SIZE_MAX, &err) : PAR_OK;
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushboolean(L, is_blank(&s->bytes));
  return 1;
}

/* A text that is its file's bytes, or has taken them over, has their hash. */
static void take_hash(par_loaded *loaded, const source *s) {
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
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const par_buf *bytes = &s->bytes;
  const char *name = luaL_checkstring(L, 2);
  const char *encoding = par_bind_opt_field(L, 3, "encoding", NULL);
  par_error err = {0};
  lua_settop(L, 3);
  par_status status = fill(s, SIZE_MAX, &err);
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
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const par_buf *bytes = &s->bytes;
  lua_Integer n = luaL_checkinteger(L, 2);
  size_t len = n < 0 ? 0 : (size_t)n;
  par_error err = {0};
  par_status status = fill(s, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  lua_pushlstring(L, bytes->len == 0 ? "" : bytes->data, len < bytes->len ? len : bytes->len);
  return 1;
}

/* source:has(mark, n) -> whether a string is among its first n bytes */
static int source_has(lua_State *L) {
  size_t mark_len;
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const char *mark = luaL_checklstring(L, 2, &mark_len);
  lua_Integer n = luaL_checkinteger(L, 3);
  size_t len = n < 0 ? 0 : (size_t)n;
  par_error err = {0};
  par_status status = fill(s, len, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (len > s->bytes.len) len = s->bytes.len;
  lua_pushboolean(L, len > 0 && memmem(s->bytes.data, len, mark, mark_len) != NULL);
  return 1;
}

/* source:load(name, { encoding =, whole = }) -> loaded, which may have taken the bytes */
static int source_load(lua_State *L) {
  source *s = par_bind_object(L, 1, PAR_META_SOURCE);
  const par_buf *bytes = &s->bytes;
  const char *name = luaL_checkstring(L, 2);
  par_load_options options = {.encoding = par_bind_opt_field(L, 3, "encoding", NULL),
                              .whole = par_bind_flag_field(L, 3, "whole"),
                              .donor = &s->bytes};
  par_error err = {0};
  par_status status = fill(s, SIZE_MAX, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  par_handle *handle = par_bind_new_handle(L, PAR_META_LOADED, 0);
  handle->object = calloc(1, sizeof(par_loaded));
  if (handle->object == NULL) return luaL_error(L, "out of memory");
  status = par_load_bytes(handle->object, bytes->data == NULL ? "" : bytes->data, bytes->len,
                          name, &options, &err);
  if (status == PAR_OK) take_hash(handle->object, s);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

/* loaded:head(n) -> at most n bytes of its text, whole characters */
static int loaded_head(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_Integer n = luaL_checkinteger(L, 2);
  size_t len = n < 0 ? 0 : (size_t)n;
  if (len >= loaded->text.len) len = loaded->text.len;
  while (len > 0 && len < loaded->text.len &&
         ((unsigned char)loaded->text.data[len] & 0xC0) == 0x80)
    len--;
  lua_pushlstring(L, len == 0 ? "" : loaded->text.data, len);
  return 1;
}

/* loaded:is_blank() */
static int loaded_is_blank(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_pushboolean(L, is_blank(&loaded->text));
  return 1;
}

/* loaded:format() -> the name of the source's format; nil for what Lua loaded */
static int loaded_format(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_pushstring(L, loaded->format);
  return 1;
}

/* loaded:set(key, value, origin): the first value of a key wins. */
static int loaded_set(lua_State *L) {
  par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  const char *key = luaL_checkstring(L, 2);
  const char *value = luaL_checkstring(L, 3);
  const char *origin = luaL_checkstring(L, 4);
  par_error err = {0};
  if (par_loaded_add_metadatum(loaded, key, value, origin, &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  return 0;
}

/* loaded:detect_language(): sets `lang`, unless it is told, or cannot be seen */
static int loaded_detect_language(lua_State *L) {
  par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  char code[PAR_LANGUAGE_CODE];
  par_error err = {0};
  for (size_t i = 0; i < loaded->metadata.n; i++)
    if (strcmp(loaded->metadata.data[i].key, "lang") == 0) return 0;
  if (loaded->text.len == 0) return 0;
  par_language_detect(code, loaded->text.data, loaded->text.len);
  if (code[0] != '\0' &&
      par_loaded_add_metadatum(loaded, "lang", code, "detected", &err) != PAR_OK)
    return luaL_error(L, "%s", err.message);
  return 0;
}

/* loaded:metadata() -> list of { key, value, origin } */
static int loaded_metadata(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_createtable(L, (int)loaded->metadata.n, 0);
  for (size_t i = 0; i < loaded->metadata.n; i++) {
    const par_loaded_metadatum *m = &loaded->metadata.data[i];
    lua_createtable(L, 0, 3);
    lua_pushstring(L, m->key);
    lua_setfield(L, -2, "key");
    lua_pushstring(L, m->value);
    lua_setfield(L, -2, "value");
    lua_pushstring(L, m->origin);
    lua_setfield(L, -2, "origin");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* loaded:spans() -> list of { layer, start, end, attributes }, in bytes */
static int loaded_spans(lua_State *L) {
  const par_loaded *loaded = par_bind_object(L, 1, PAR_META_LOADED);
  lua_createtable(L, (int)loaded->spans.n, 0);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    lua_createtable(L, 0, 4);
    lua_pushstring(L, span->layer);
    lua_setfield(L, -2, "layer");
    lua_pushinteger(L, span->start);
    lua_setfield(L, -2, "start");
    lua_pushinteger(L, span->end);
    lua_setfield(L, -2, "end");
    if (span->attributes != NULL) {
      lua_pushstring(L, span->attributes);
      lua_setfield(L, -2, "attributes");
    }
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static const luaL_Reg functions[] = {
  {"repair", repair},           {"walk", walk_path},    {"read", read_path},
  {"source", source_of_string}, {"hasher", new_hasher}, {NULL, NULL},
};

static const luaL_Reg walk_methods[] = {
  {"next", walk_next},
  {NULL, NULL},
};

static const luaL_Reg source_methods[] = {
  {"hash", source_hash},         {"len", source_len},
  {"load", source_load},         {"text", source_text},
  {"head", source_head},         {"has", source_has},
  {"is_blank", source_is_blank}, {"is_archive", source_is_archive},
  {"members", source_members},   {"text_start", source_text_start},
  {"piece", source_piece},       {NULL, NULL},
};

static const luaL_Reg members_methods[] = {{"next", members_next}, {NULL, NULL}};

static const luaL_Reg hasher_methods[] = {
  {"add", hasher_add},
  {"hash", hasher_hash},
  {NULL, NULL},
};

static const luaL_Reg loaded_methods[] = {
  {"head", loaded_head},
  {"is_blank", loaded_is_blank},
  {"format", loaded_format},
  {"set", loaded_set},
  {"detect_language", loaded_detect_language},
  {"metadata", loaded_metadata},
  {"spans", loaded_spans},
  {NULL, NULL},
};

void par_open_load(lua_State *L) {
  par_bind_metatable(L, PAR_META_WALK, walk_methods, close_walk);
  par_bind_metatable(L, PAR_META_SOURCE, source_methods, close_source);
  par_bind_metatable(L, PAR_META_MEMBERS, members_methods, close_members);
  par_bind_metatable(L, PAR_META_HASHER, hasher_methods, close_hasher);
  par_bind_metatable(L, PAR_META_LOADED, loaded_methods, close_loaded);
  luaL_setfuncs(L, functions, 0);
}
