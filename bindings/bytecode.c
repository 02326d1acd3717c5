/* bytecode.c -- a searcher of modules that were compiled with the program. */

#include "bytecode.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/buf.h"
#include "bind.h"

/* The pack, as the assembler puts it in. */
__asm__(".section .rodata\n"
        ".balign 8\n"
        ".local par_pack\n"
        "par_pack:\n"
        ".incbin \"" PARLANCE_PACK "\"\n"
        ".previous\n");
extern const unsigned char par_pack[] __attribute__((visibility("hidden")));

static const par_packed *find(uint64_t hash) {
  uint64_t n = *(const uint64_t *)(const void *)par_pack;
  const par_packed *entries = (const void *)(par_pack + sizeof n);
  for (uint64_t i = 0; i < n; i++)
    if (entries[i].hash == hash) return &entries[i];
  return NULL;
}

/* What the module is read from: bytecode in which the name of its file, which only the one
 * who runs it knows, stands in the place of the one that it was compiled with. */
typedef struct pieces {
  struct {
    const char *s;
    size_t len;
  } list[3];
  unsigned next;
} pieces;

static const char *next_piece(lua_State *L, void *payload, size_t *len) {
  pieces *p = payload;
  (void)L;
  if (p->next == sizeof p->list / sizeof *p->list) return NULL;
  *len = p->list[p->next].len;
  return p->list[p->next++].s;
}

enum {
  BEFORE_NAME = 32, /* Lua 5.4's header, and how many upvalues the chunk has */
  NAME = 2,         /* "@": its length and one more, with a mark for the last group; it */
  LONGEST_NAME = 16 * 1024
};

/* The length of a string as Lua 5.4 dumps it: groups of seven bits, the highest first. */
static size_t dump_len(char out[3], size_t len) {
  size_t n = len < 0x80 ? 1 : len < 0x4000 ? 2 : 3;
  for (size_t i = n; i > 0; i--, len >>= 7) out[i - 1] = (char)(len & 0x7F);
  out[n - 1] = (char)((unsigned char)out[n - 1] | 0x80);
  return n;
}

/* Leaves the module's function on the stack; false, and nothing, when it cannot be had
 * from the bytecode: Lua is another one, or names another file. */
static bool load(lua_State *L, const par_packed *entry, const char *path) {
  const char *code = (const char *)par_pack + entry->start;
  lua_Debug info;
  luaL_Buffer name;
  char len[3];
  size_t chunk_len = strlen(path) + 1;
  if (entry->len < BEFORE_NAME + NAME || chunk_len > LONGEST_NAME) return false;
  luaL_buffinit(L, &name);
  luaL_addlstring(&name, len, dump_len(len, chunk_len + 1));
  luaL_addchar(&name, '@');
  luaL_addstring(&name, path);
  luaL_pushresult(&name);
  size_t name_len;
  const char *name_bytes = lua_tolstring(L, -1, &name_len);
  pieces p = {{{code, BEFORE_NAME},
               {name_bytes, name_len},
               {code + BEFORE_NAME + NAME, entry->len - BEFORE_NAME - NAME}},
              0};
  bool good = lua_load(L, next_piece, &p, "bytecode", "b") == LUA_OK;
  if (good) {
    lua_pushvalue(L, -1);
    lua_getinfo(L, ">S", &info);
    good = info.source[0] == '@' && strcmp(info.source + 1, path) == 0;
  }
  lua_remove(L, -2);
  if (!good) lua_pop(L, 1);
  return good;
}

static bool read_file(par_buf *out, const char *path) {
  enum { MOST = 1 << 20 };
  FILE *file = fopen(path, "rb");
  if (file == NULL) return false;
  setvbuf(file, NULL, _IONBF, 0);
  size_t n = 1;
  while (n > 0 && out->len < MOST && par_buf_reserve(out, 65536)) {
    n = fread(out->data + out->len, 1, out->cap - out->len, file);
    out->len += n;
  }
  bool good = n == 0 && !out->failed && ferror(file) == 0;
  fclose(file);
  return good;
}

/* searcher(name) -> loader, path; nothing for a module that another searcher has to find.
 * Upvalues: the table `package`, its searchpath. */
static int search(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_pushvalue(L, 1);
  lua_getfield(L, lua_upvalueindex(1), "path");
  lua_call(L, 2, 1);
  const char *path = lua_tostring(L, -1);
  if (path == NULL) return 0;
  par_buf text = {0};
  const par_packed *entry = NULL;
  if (read_file(&text, path)) entry = find(XXH3_64bits(text.data, text.len));
  par_buf_clear(&text);
  if (entry == NULL || !load(L, entry, path)) return 0;
  lua_insert(L, -2);
  return 2;
}

void par_bytecode_open(lua_State *L) {
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "searchers");
  lua_pushvalue(L, -2);
  lua_getfield(L, -3, "searchpath");
  lua_pushcclosure(L, search, 2);
  for (int i = 2; lua_rawgeti(L, -2, i) != LUA_TNIL; i++) {
    lua_insert(L, -2);
    lua_rawseti(L, -3, i);
  }
  lua_pop(L, 1);
  lua_rawseti(L, -2, (lua_Integer)luaL_len(L, -2) + 1);
  lua_pop(L, 2);
}
