/* lua_guard.c -- core.guard, core.restrict, core.within: the time and the memory that a script
 * may take.
 *
 * When time is up a hook raises in the main thread: a few times with pauses, in which those
 * who clean up can, then at every instruction, so that no pcall holds it for long; loops of
 * the core stop as by Ctrl-C. What heeds neither (one long call in C, a coroutine that
 * loops) ends the program after a moment of grace. */

#include <lauxlib.h>
#include <lua.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "bind.h"

enum {
  GRACE_SECONDS = 3,
  CALM_RAISES = 50,
  INSTRUCTIONS_BETWEEN = 100 * 1000,
  MESSAGE_SIZE = 512,
  NAME_SIZE = 200
};

/* The status of a process that did not stop in time and has nothing to say of it; that of
 * timeout(1). */
enum { EXIT_LATE = 124 };

/* One call that may take only so long, inside of what the script may take. */
typedef struct call_limit {
  double limit; /* seconds; 0 when there is no such call */
  double deadline;
  char last_words[MESSAGE_SIZE]; /* "": none, and EXIT_LATE */
} call_limit;

/* What is restricted: one Lua state, the program's. */
static struct {
  lua_State *L;
  int depth;    /* of guards */
  double limit; /* seconds; 0 for no limit */
  double deadline;
  call_limit call;
  volatile sig_atomic_t late, call_is_late; /* the first whenever the second */
  int n_raises;
  lua_Alloc allocate; /* the allocator under ours; NULL when memory is not limited */
  void *payload;
  size_t used, most;
  bool exceeded;
  char script[NAME_SIZE];
  char message[MESSAGE_SIZE];
  char last_words[MESSAGE_SIZE]; /* for the signal handler, which may not make them */
} restricted;

/* The line of the script that is running, if it is on the stack. */
static int line_of_script(lua_State *L) {
  lua_Debug where;
  for (int level = 0; lua_getstack(L, level, &where) != 0; level++) {
    lua_getinfo(L, "Sl", &where);
    if (where.source[0] == '@' && strcmp(where.source + 1, restricted.script) == 0)
      return where.currentline;
  }
  return 0;
}

/* A script's name without its folder, which one who only runs it has no use for. */
static const char *name_of(const char *script) {
  const char *slash = strrchr(script, '/');
  return slash != NULL ? slash + 1 : script;
}

static void say_late(lua_State *L) {
  int line = line_of_script(L);
  char place[32] = "";
  if (line > 0) snprintf(place, sizeof place, ":%d", line);
  if (restricted.call_is_late)
    snprintf(restricted.message, MESSAGE_SIZE,
             "%s%s: stopped after %g seconds (--doc-timeout)", name_of(restricted.script),
             place, restricted.call.limit);
  else
    snprintf(
      restricted.message, MESSAGE_SIZE,
      "%s%s: stopped after %g seconds: let it do less, or give it more time (--timeout)",
      restricted.script, place, restricted.limit);
}

static void raise_late(lua_State *L, lua_Debug *where) {
  (void)where;
  if (restricted.n_raises == 0) say_late(L);
  int pause = ++restricted.n_raises < CALM_RAISES ? INSTRUCTIONS_BETWEEN : 1;
  lua_sethook(L, raise_late, LUA_MASKCOUNT, pause);
  luaL_error(L, "%s", restricted.message);
}

static void set_alarm(double seconds) {
  struct itimerval timer = {0};
  timer.it_value.tv_sec = (time_t)seconds;
  timer.it_value.tv_usec = (suseconds_t)((seconds - (double)timer.it_value.tv_sec) * 1e6);
  setitimer(ITIMER_REAL, &timer, NULL);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* The alarm for what ends first: the call, or the time of the script. */
static void set_next_alarm(void) {
  double next = restricted.limit > 0 ? restricted.deadline : 0;
  if (restricted.call.limit > 0 && (next <= 0 || restricted.call.deadline < next))
    next = restricted.call.deadline;
  double left = next - now();
  set_alarm(next <= 0 ? 0 : left > 1e-4 ? left : 1e-4);
}

static void say_last_words(void) {
  const char *words =
    restricted.call_is_late ? restricted.call.last_words : restricted.last_words;
  if (words[0] == '\0') _exit(EXIT_LATE);
  ssize_t n = write(STDERR_FILENO, words, strlen(words));
  _exit(n >= 0 ? 1 : 2);
}

static void on_alarm(int number) {
  (void)number;
  if (restricted.late) say_last_words();
  restricted.call_is_late = restricted.call.limit > 0 && now() >= restricted.call.deadline &&
                            (restricted.limit <= 0 || now() < restricted.deadline);
  restricted.late = 1;
  par_interrupted = 1;
  lua_sethook(restricted.L, raise_late, LUA_MASKCOUNT, 1);
  set_alarm(GRACE_SECONDS);
}

static void *allocate(void *payload, void *block, size_t old_size, size_t new_size) {
  size_t before = block != NULL ? old_size : 0;
  (void)payload;
  if (new_size > before && restricted.used + (new_size - before) > restricted.most) {
    restricted.exceeded = true;
    return NULL;
  }
  void *moved = restricted.allocate(restricted.payload, block, old_size, new_size);
  if (moved != NULL || new_size == 0) restricted.used = restricted.used - before + new_size;
  return moved;
}

static void limit_memory(lua_State *L, size_t most) {
  if (restricted.allocate == NULL) {
    restricted.allocate = lua_getallocf(L, &restricted.payload);
    restricted.used = (size_t)lua_gc(L, LUA_GCCOUNT) * 1024 + (size_t)lua_gc(L, LUA_GCCOUNTB);
    lua_setallocf(L, allocate, NULL);
  }
  restricted.most = most;
}

static void watch_alarm(lua_State *L) {
  struct sigaction action = {0};
  action.sa_handler = on_alarm;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGALRM, &action, NULL);
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
  restricted.L = lua_tothread(L, -1);
  lua_pop(L, 1);
}

static void limit_time(double seconds) {
  restricted.limit = seconds;
  restricted.deadline = now() + seconds;
  snprintf(restricted.last_words, MESSAGE_SIZE,
           "parlance: %s: stopped after %g seconds: give it more time (--timeout)\n",
           restricted.script, seconds);
  set_next_alarm();
}

static double number_field(lua_State *L, int table, const char *name) {
  lua_getfield(L, table, name);
  double value = luaL_optnumber(L, -1, 0);
  lua_pop(L, 1);
  return value;
}

/* core.restrict{ script =, seconds =, bytes = }: from now on, until the guard around it
 * ends; 0 or nil for no limit -> whether there is one: outside of it nothing happens. */
static int restrict_script(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  double seconds = number_field(L, 1, "seconds");
  double bytes = number_field(L, 1, "bytes");
  lua_pushboolean(L, restricted.depth > 0);
  if (restricted.depth == 0) return 1;
  snprintf(restricted.script, NAME_SIZE, "%s", par_bind_opt_field(L, 1, "script", "script"));
  watch_alarm(L);
  if (bytes >= 1 && bytes < 1e15) limit_memory(L, (size_t)bytes);
  if (seconds > 0 && seconds < 1e9) limit_time(seconds);
  return 1;
}

/* Nothing raises any more. */
static void calm(void) {
  if (!restricted.late) return;
  lua_sethook(restricted.L, NULL, 0, 0);
  par_interrupted = 0;
}

static void forget(void) {
  restricted.late = 0;
  restricted.call_is_late = 0;
  restricted.n_raises = 0;
}

static void begin_call(lua_State *L, double seconds) {
  watch_alarm(L);
  restricted.call.deadline = now() + seconds;
  restricted.call.limit = seconds;
  set_next_alarm();
}

/* Whether the call was late, which is then forgotten; its error is in `message`. */
static bool end_call(lua_State *L) {
  restricted.call.limit = 0;
  bool late = restricted.call_is_late != 0;
  if (late && restricted.n_raises == 0) say_late(L);
  if (late) {
    calm();
    forget();
  }
  if (!restricted.late) set_next_alarm();
  return late;
}

/* core.within(seconds, script, last_words, f, ...) -> as pcall; when its time is up, false
 * and the reason. What heeds no error ends the program, with these words. */
static int within(lua_State *L) {
  char outer[NAME_SIZE];
  double seconds = luaL_checknumber(L, 1);
  bool limited = seconds > 0 && seconds < 1e9;
  luaL_argcheck(L, restricted.call.limit <= 0, 1, "there is such a limit already");
  memcpy(outer, restricted.script, NAME_SIZE);
  snprintf(restricted.script, NAME_SIZE, "%s", luaL_checkstring(L, 2));
  snprintf(restricted.call.last_words, MESSAGE_SIZE, "%s", luaL_checkstring(L, 3));
  if (limited) begin_call(L, seconds);
  int status = lua_pcall(L, lua_gettop(L) - 4, LUA_MULTRET, 0);
  bool late = limited && end_call(L);
  memcpy(restricted.script, outer, NAME_SIZE);
  lua_pushboolean(L, status == LUA_OK && !late);
  lua_replace(L, 3);
  if (late) {
    lua_settop(L, 3);
    lua_pushstring(L, restricted.message);
  }
  return lua_gettop(L) - 2;
}

/* All as it was before. */
static void lift(lua_State *L) {
  if (restricted.limit > 0) set_alarm(0);
  calm();
  if (restricted.allocate != NULL) lua_setallocf(L, restricted.allocate, restricted.payload);
  restricted.allocate = NULL;
  restricted.limit = 0;
}

/* Push what ended the script, if it was one of the limits. */
static bool push_reason(lua_State *L, bool out_of_memory) {
  if (restricted.late) {
    if (restricted.n_raises == 0) say_late(L);
    lua_pushstring(L, restricted.message);
    return true;
  }
  if (!out_of_memory || !restricted.exceeded) return false;
  lua_pushfstring(L,
                  "%s: needs more than %d MB of memory: let it hold less at a time, or give "
                  "it more (--max-memory)",
                  restricted.script, (int)(restricted.most / (1024 * 1024)));
  return true;
}

static bool is_memory_error(lua_State *L, int status) {
  const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
  return status == LUA_ERRMEM || strstr(message, "not enough memory") != NULL;
}

/* core.guard(f, handler) -> as xpcall; then, restrictions that were made inside are lifted.
 * When one of them ended f: false, nil, the reason. */
static int guard(lua_State *L) {
  lua_settop(L, 2);
  lua_insert(L, 1);
  bool outermost = restricted.depth++ == 0;
  int status = lua_pcall(L, 0, LUA_MULTRET, 1);
  restricted.depth--;
  if (outermost) lift(L);
  lua_pushboolean(L, status == LUA_OK);
  lua_replace(L, 1);
  if (status != LUA_OK && outermost && push_reason(L, is_memory_error(L, status))) {
    lua_pushnil(L);
    lua_replace(L, 2);
  }
  if (outermost) {
    forget();
    restricted.exceeded = false;
  }
  return lua_gettop(L);
}

static const luaL_Reg functions[] = {
  {"guard", guard},
  {"restrict", restrict_script},
  {"within", within},
  {NULL, NULL},
};

void par_open_guard(lua_State *L) {
  luaL_setfuncs(L, functions, 0);
}
