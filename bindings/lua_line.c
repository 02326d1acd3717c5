/* lua_line.c -- core.line: line editing with history, and what a terminal is. */

#include <editline/readline.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "bind.h"

/* core.line.read(prompt) -> line, or nil at the end of input */
static int read_line(lua_State *L) {
  char *line = readline(luaL_optstring(L, 1, ""));
  if (line == NULL) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushstring(L, line);
  free(line);
  return 1;
}

/* core.line.remember(line): add to the history */
static int remember_line(lua_State *L) {
  add_history(luaL_checkstring(L, 1));
  return 0;
}

/* core.line.load(path), core.line.save(path): true when it could be done */
static int load_history(lua_State *L) {
  using_history();
  lua_pushboolean(L, read_history(luaL_checkstring(L, 1)) == 0);
  return 1;
}

static int save_history(lua_State *L) {
  lua_pushboolean(L, write_history(luaL_checkstring(L, 1)) == 0);
  return 1;
}

static int check_fd(lua_State *L) {
  static const char *const names[] = {"input", "output", "error", NULL};
  return luaL_checkoption(L, 1, "output", names);
}

/* core.line.is_terminal("input" | "output" | "error") */
static int is_terminal(lua_State *L) {
  lua_pushboolean(L, isatty(check_fd(L)));
  return 1;
}

/* core.line.width("output" | ...) -> columns of the terminal, or nil */
static int terminal_width(lua_State *L) {
  struct winsize size;
  if (ioctl(check_fd(L), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    lua_pushnil(L);
  else
    lua_pushinteger(L, size.ws_col);
  return 1;
}

/* core.line.interrupted() -> whether Ctrl-C came since this was last asked */
static int interrupted(lua_State *L) {
  lua_pushboolean(L, par_interrupted);
  par_interrupted = 0;
  return 1;
}

static const luaL_Reg functions[] = {
  {"read", read_line},          {"remember", remember_line},
  {"load", load_history},       {"save", save_history},
  {"is_terminal", is_terminal}, {"width", terminal_width},
  {"interrupted", interrupted}, {NULL, NULL},
};

void par_open_line(lua_State *L) {
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "line");
}
