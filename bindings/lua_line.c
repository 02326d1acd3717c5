/* lua_line.c -- core.line: line editing with history, and what a terminal is. */

#include <editline/readline.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "bind.h"

/* The editor's hooks take no payload: the state that reads a line, else NULL. */
static lua_State *reader;

/* The registry's key of the function that completes words. */
static const char completer;

/* The editor knows characters by the locale; text is UTF-8 whatever that says. */
static void use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
}

/* (line up to the cursor, word) -> the list that the completer gives */
static int call_completer(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &completer);
  lua_pushlstring(L, rl_line_buffer, (size_t)rl_point);
  lua_pushstring(L, lua_touserdata(L, 1));
  lua_call(L, 2, 1);
  luaL_checktype(L, -1, LUA_TTABLE);
  return 1;
}

/* The editor frees what it is given. */
static char *copy_of(const char *s, size_t len) {
  char *copy = malloc(len + 1);
  if (copy == NULL) return NULL;
  memcpy(copy, s, len);
  copy[len] = '\0';
  return copy;
}

static size_t common_length(const char *a, const char *b, size_t most) {
  size_t n = 0;
  while (n < most && a[n] != '\0' && a[n] == b[n]) n++;
  while (n > 0 && ((unsigned char)a[n] & 0xC0) == 0x80) n--; /* no half of a character */
  return n;
}

/* The strings of the list on the stack: what they have in common, themselves, NULL. */
static char **matches_of(lua_State *L) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
  char **matches = n > 0 ? calloc((size_t)n + 2, sizeof *matches) : NULL;
  if (matches == NULL) return NULL;
  size_t shared = 0;
  lua_Integer i = 0;
  for (; i < n; i++) {
    size_t len = 0;
    lua_rawgeti(L, -1, i + 1);
    const char *s = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    matches[i + 1] = s != NULL ? copy_of(s, len) : NULL;
    lua_pop(L, 1);
    if (matches[i + 1] == NULL) break;
    shared = i == 0 ? len : common_length(matches[1], matches[i + 1], shared);
  }
  matches[0] = i == n ? copy_of(matches[1], shared) : NULL;
  if (matches[0] != NULL) return matches;
  for (i = 1; i <= n; i++) free(matches[i]);
  free(matches);
  return NULL;
}

/* What can stand for the word before the cursor. */
static char **complete_word(const char *word, int start, int end) {
  (void)start;
  (void)end;
  lua_State *L = reader;
  rl_attempted_completion_over = 1; /* no names of files instead */
  if (L == NULL || !lua_checkstack(L, 8)) return NULL;
  int top = lua_gettop(L);
  lua_pushcfunction(L, call_completer);
  lua_pushlightuserdata(L, (void *)word);
  char **matches = lua_pcall(L, 1, 1, 0) == LUA_OK ? matches_of(L) : NULL;
  lua_settop(L, top);
  return matches;
}

/* core.line.complete(fn): fn(line up to the cursor, word) -> list */
static int complete(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &completer);
  rl_attempted_completion_function = complete_word;
  rl_basic_word_break_characters = " \t\n\"'`()[]{}<>=,;|&!~*+^%";
  rl_completion_append_character = 0;
  return 0;
}

/* core.line.read(prompt) -> line, or nil at the end of input */
static int read_line(lua_State *L) {
  use_utf8();
  reader = L;
  char *line = readline(luaL_optstring(L, 1, ""));
  reader = NULL;
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
  use_utf8();
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
  {"read", read_line},          {"remember", remember_line},  {"load", load_history},
  {"save", save_history},       {"is_terminal", is_terminal}, {"width", terminal_width},
  {"interrupted", interrupted}, {"complete", complete},       {NULL, NULL},
};

void par_open_line(lua_State *L) {
  luaL_newlib(L, functions);
  lua_setfield(L, -2, "line");
}
