/* bind.h -- the moves that all binding files share: handles, failures, ranges.
 *
 * A caller's mistake raises; the world's failure returns nil, message, code.
 * Token positions are 1-based and closed in Lua, 0-based and half-open in C:
 * they change here and nowhere else. */

#ifndef PAR_BINDINGS_BIND_H
#define PAR_BINDINGS_BIND_H

#include <lauxlib.h>
#include <lua.h>
#include <signal.h>

#include "base/buf.h"
#include "base/progress.h"
#include "base/status.h"
#include "base/vec.h"
#include "corpus/corpus.h"
#include "corpus/document.h"

#define PAR_META_CORPUS    "parlance.corpus"
#define PAR_META_DOCUMENT  "parlance.document"
#define PAR_META_CLASSES   "parlance.classes"
#define PAR_META_SCAN      "parlance.scan"
#define PAR_META_SEGMENT   "parlance.segment"
#define PAR_META_REGULAR   "parlance.regular"
#define PAR_META_PATHS     "parlance.paths"
#define PAR_META_NEAR      "parlance.near"
#define PAR_META_INGEST    "parlance.ingest"
#define PAR_META_SOURCE    "parlance.source"
#define PAR_META_MEMBERS   "parlance.members"
#define PAR_META_MAIL      "parlance.mail"
#define PAR_META_DECODER   "parlance.decoder"
#define PAR_META_HASHER    "parlance.hasher"
#define PAR_META_WALK      "parlance.walk"
#define PAR_META_LOADED    "parlance.loaded"
#define PAR_META_QUERY     "parlance.query"
#define PAR_META_TOKENIZER "parlance.tokenizer"
#define PAR_META_PHRASES   "parlance.phrases"
#define PAR_META_WORKER    "parlance.worker"
#define PAR_META_CHANNEL   "parlance.channel"
#define PAR_META_PREPARER  "parlance.preparer"
#define PAR_META_STREAM    "parlance.stream"
#define PAR_META_HITS      "parlance.hits"
#define PAR_META_XML       "parlance.xml"
#define PAR_META_WRITER    "parlance.writer"

/* Make a metatable with these methods, `close` as __gc and __close, and the
 * name as what type errors say. Leaves nothing on the stack. */
void par_bind_metatable(lua_State *L, const char *name, const luaL_Reg *methods,
                        lua_CFunction close);

/* Push nil, message, code: to be returned. */
int par_bind_failure(lua_State *L, par_status status, const par_error *err);

/* A handle is a userdata that holds one pointer, NULL when closed. */
typedef struct par_handle {
  void *object;
} par_handle;

/* Push a closed handle whose parent (user value 1) is at `parent`, 0 for none. */
par_handle *par_bind_new_handle(lua_State *L, const char *metatable, int parent);

/* The object of an open handle; raises "closed" else. */
void *par_bind_object(lua_State *L, int index, const char *metatable);

/* The object of the parent of the handle at `index`. */
void *par_bind_parent(lua_State *L, int index, const char *metatable);

/* The length of the list at `index`, which must be a table; its metatable is not
 * asked. */
lua_Integer par_bind_list_len(lua_State *L, int index);

/* Push an object of `size` bytes, all zero, that belongs to the function that
 * runs: `clear` is called on it by par_bind_release, or, when an error ends the
 * function, by the collector. */
void *par_bind_temporary(lua_State *L, size_t size, void (*clear)(void *object));
void par_bind_release(lua_State *L, int index);

/* The 1-based token position at argument `index`, checked, as 0-based. */
uint32_t par_bind_check_pos(lua_State *L, int index, uint32_t n_tokens);

/* Push a 0-based half-open range as 1-based first and last. */
int par_bind_push_range(lua_State *L, uint32_t start, uint32_t end);

/* A field of the table at `table`, whose metatable is not asked; the string lives
 * as long as the table has it. */
const char *par_bind_opt_field(lua_State *L, int table, const char *name,
                               const char *otherwise);
bool par_bind_flag_field(lua_State *L, int table, const char *name);

/* Append the numbers of the list at `index`; a failure shows in `out`. */
void par_bind_read_i64s(lua_State *L, int index, par_i64s *out);

/* Push a list of numbers, each plus `plus`. */
void par_bind_push_u32s(lua_State *L, const par_u32s *numbers, uint32_t plus);

/* Ctrl-C raises this flag; loops in C look at it, Lua is stopped by a hook. */
extern volatile sig_atomic_t par_interrupted;

/* Raised when a file that is mapped was cut short by others. */
extern volatile sig_atomic_t par_file_was_cut;

/* Make that so, in place of SIGBUS: for the program. */
void par_bind_watch_bus(void);

/* A progress that stops when the flag is raised. */
extern const par_progress par_interruptible;

/* Make the metatable of temporaries known. */
void par_open_bind(lua_State *L);

/* The parts of the module "parlance.core": each adds its functions to the table
 * on top of the stack. */
void par_open_text(lua_State *L);
void par_open_records(lua_State *L);
void par_open_source(lua_State *L);
void par_open_decoder(lua_State *L);
void par_open_load(lua_State *L);
void par_open_loaded(lua_State *L);
void par_open_xml(lua_State *L);
void par_open_mail(lua_State *L);
void par_open_head(lua_State *L);
void par_open_layers(lua_State *L);
void par_open_corpus(lua_State *L);
void par_open_ingest(lua_State *L);
void par_open_document(lua_State *L);
void par_open_classes(lua_State *L);
void par_open_regular(lua_State *L);
void par_open_hits(lua_State *L);
void par_open_paths(lua_State *L);
void par_open_near(lua_State *L);
void par_open_sql(lua_State *L);
void par_open_line(lua_State *L);
void par_open_worker(lua_State *L);
void par_open_guard(lua_State *L);

/* The module "parlance.core", pushed. */
int luaopen_parlance_core(lua_State *L);

#endif
