/* main.c -- the program: a Lua state, its paths, Ctrl-C, and scripts/parlance/cli. */

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/shared_object.h"
#include "bind.h"
#include "bytecode.h"

#ifndef PARLANCE_SCRIPTS_DIR
#  define PARLANCE_SCRIPTS_DIR "scripts"
#endif
#ifndef PARLANCE_INSTALLED_SCRIPTS
#  define PARLANCE_INSTALLED_SCRIPTS "../share/parlance/scripts"
#endif

enum { EXIT_OK = 0, EXIT_FAILED = 1, FIRST_HEAP = 16 * 1024 };

static lua_State *running;

static void raise_interrupt(lua_State *L, lua_Debug *where) {
  (void)where;
  lua_sethook(L, NULL, 0, 0);
  luaL_error(L, "interrupted");
}

/* A handler may only set the flag and the hook; a second Ctrl-C that finds the
 * first one unheeded ends the program. */
static void on_interrupt(int number) {
  if (par_interrupted) {
    signal(number, SIG_DFL);
    raise(number);
    return;
  }
  par_interrupted = 1;
  lua_sethook(running, raise_interrupt, LUA_MASKCALL | LUA_MASKRET | LUA_MASKCOUNT, 1);
}

static void watch_interrupts(void) {
  struct sigaction action = {0};
  action.sa_handler = on_interrupt;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, NULL);
  signal(SIGPIPE, SIG_DFL);
}

/* The folder of bundled scripts: beside an installed program, else the one of
 * the build. */
static void find_scripts(char out[PAR_PATH_SIZE]) {
  if (!par_program_path(out, PARLANCE_INSTALLED_SCRIPTS))
    snprintf(out, PAR_PATH_SIZE, "%s", PARLANCE_SCRIPTS_DIR);
}

/* Modules come from the bundled scripts first, so that a folder one stands in
 * cannot replace them; then from where Lua looks, without the current folder. */
static void set_paths(lua_State *L, const char *scripts) {
  lua_getglobal(L, "package");
  lua_pushfstring(L,
                  "%s/?.lua;%s/?/init.lua;/usr/local/share/lua/5.4/?.lua;"
                  "/usr/local/share/lua/5.4/?/init.lua;/usr/share/lua/5.4/?.lua;"
                  "/usr/share/lua/5.4/?/init.lua",
                  scripts, scripts);
  lua_setfield(L, -2, "path");
  lua_getfield(L, -1, "cpath");
  lua_pushstring(L, luaL_gsub(L, lua_tostring(L, -1), "./?.so", ""));
  lua_setfield(L, -4, "cpath");
  lua_settop(L, 0);
}

static int add_traceback(lua_State *L) {
  const char *message = lua_tostring(L, 1);
  if (message == NULL) return 1;
  luaL_traceback(L, L, message, 1);
  return 1;
}

/* Run require("parlance.cli").main(arguments); its result is the exit code. */
static int run(lua_State *L) {
  int argc = (int)lua_tointeger(L, 1);
  char **argv = lua_touserdata(L, 2);
  char scripts[PAR_PATH_SIZE];
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(L, luaopen_parlance_core);
  lua_setfield(L, -2, "parlance.core");
  find_scripts(scripts);
  set_paths(L, scripts);
  par_bytecode_open(L);
  lua_getglobal(L, "require");
  lua_pushliteral(L, "parlance.cli");
  lua_call(L, 1, 1);
  lua_getfield(L, -1, "main");
  lua_createtable(L, argc, 1);
  for (int i = 0; i < argc; i++) {
    lua_pushstring(L, argv[i]);
    lua_rawseti(L, -2, i);
  }
  lua_pushstring(L, scripts);
  lua_call(L, 2, 1);
  return 1;
}

int main(int argc, char **argv) {
  lua_State *L = luaL_newstate();
  if (L == NULL) {
    fputs("parlance: out of memory\n", stderr);
    return EXIT_FAILED;
  }
  running = L;
  lua_gc(L, LUA_GCSTEP, -FIRST_HEAP); /* starting leaves no garbage worth collecting */
  watch_interrupts();
  par_bind_watch_bus();
  lua_pushcfunction(L, add_traceback);
  lua_pushcfunction(L, run);
  lua_pushinteger(L, argc);
  lua_pushlightuserdata(L, argv);
  int code = EXIT_FAILED;
  if (lua_pcall(L, 2, 1, 1) == LUA_OK)
    code = (int)luaL_optinteger(L, -1, EXIT_OK);
  else
    fprintf(stderr, "parlance: %s\n", luaL_tolstring(L, -1, NULL));
  lua_close(L);
  return code;
}
