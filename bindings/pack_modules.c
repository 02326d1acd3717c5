/* pack_modules.c -- compiles modules while the program is built.
 *
 *     pack_modules OUTPUT FILE...
 *
 * Writes the pack that bytecode.h describes. */

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/buf.h"
#include "bytecode.h"

static void fail(const char *what, const char *why) {
  fprintf(stderr, "pack_modules: %s: %s\n", what, why);
  exit(1);
}

static void read_file(par_buf *out, const char *path) {
  char bytes[8192];
  size_t n;
  FILE *file = fopen(path, "rb");
  if (file == NULL) fail(path, "cannot be read");
  while ((n = fread(bytes, 1, sizeof bytes, file)) > 0) par_buf_append(out, bytes, n);
  if (ferror(file) != 0) fail(path, "cannot be read");
  fclose(file);
}

static int append(lua_State *L, const void *bytes, size_t len, void *out) {
  (void)L;
  par_buf_append(out, bytes, len);
  return 0;
}

/* The module's bytecode, which knows its lines, behind what is packed already. */
static par_packed pack(par_buf *packed, lua_State *L, const char *path) {
  par_buf text = {0};
  read_file(&text, path);
  par_packed entry = {.hash = XXH3_64bits(text.data, text.len), .start = packed->len};
  if (luaL_loadbufferx(L, text.data, text.len, "@", "t") != LUA_OK)
    fail(path, lua_tostring(L, -1));
  lua_dump(L, append, packed, 0);
  lua_settop(L, 0);
  par_buf_clear(&text);
  entry.len = packed->len - entry.start;
  return entry;
}

int main(int argc, char **argv) {
  par_buf packed = {0};
  par_buf head = {0};
  lua_State *L = luaL_newstate();
  if (argc < 2 || L == NULL) fail("usage", "pack_modules OUTPUT FILE...");
  uint64_t n = (uint64_t)argc - 2;
  par_buf_append(&head, &n, sizeof n);
  for (int i = 2; i < argc; i++) {
    par_packed entry = pack(&packed, L, argv[i]);
    entry.start += sizeof n + n * sizeof entry;
    par_buf_append(&head, &entry, sizeof entry);
  }
  FILE *file = fopen(argv[1], "wb");
  if (packed.failed || head.failed || file == NULL) fail(argv[1], "cannot be made");
  fwrite(head.data, 1, head.len, file);
  fwrite(packed.data, 1, packed.len, file);
  if (ferror(file) != 0 || fclose(file) != 0) fail(argv[1], "cannot be written");
  par_buf_clear(&packed);
  par_buf_clear(&head);
  lua_close(L);
  return 0;
}
