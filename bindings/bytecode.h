/* bytecode.h -- the library's modules as they were compiled with the program.
 *
 * Bytecode stands for a file's text, whose hash it is found by: a file that was changed
 * since is compiled as ever, so that nothing depends on whether there is bytecode.
 *
 * The pack, made by pack_modules.c for the program beside it: n, 8 bytes; for each module
 * a par_packed; then the bytecode. Numbers are as this machine has them. */

#ifndef PAR_BYTECODE_H
#define PAR_BYTECODE_H

#include <lua.h>
#include <stdint.h>

typedef struct par_packed {
  uint64_t hash;       /* XXH3-64 of the text */
  uint64_t start, len; /* of the bytecode in the pack */
} par_packed;

/* Put a searcher before that of Lua files in package.searchers. It finds modules where
 * that one does, and leaves to it those without bytecode. */
void par_bytecode_open(lua_State *L);

#endif
