/* lua_worker.c -- core.worker, core.copy, core.channel: work in other processes, and documents
 * prepared there. */

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/channel.h"
#include "base/child.h"
#include "bind.h"
#include "corpus/ingest.h"

/* Frames of our own, beside those of prepared.h. */
enum { FRAME_REPORT = 'D' };

/* How much of one worker is read while another one is waited for, and how much of a
 * document before it is whole. */
enum { AHEAD_BYTES = 16 << 20, WHOLE_BYTES = 8 << 20 };

/* What a worker may send while the writer waits for the disk. */
enum { PUMP_BYTES = 8 << 20 };

/* Between two looks whether the one that is waited for is silent for too long. */
enum { LOOK_MILLISECONDS = 500 };

/* By par_ingest_result. */
enum { N_RESULTS = 4 };
static const char *const RESULTS[N_RESULTS] = {"added", "updated", "unchanged", "alias"};

typedef struct worker {
  par_child child;
  par_channel channel;
} worker;

static int close_worker(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_WORKER);
  worker *w = handle->object;
  handle->object = NULL;
  if (w == NULL) return 0;
  par_channel_clear(&w->channel); /* before its descriptors are closed */
  par_child_stop(&w->child);
  free(w);
  return 0;
}

static int close_channel(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_CHANNEL);
  par_channel *channel = handle->object;
  handle->object = NULL;
  if (channel == NULL) return 0;
  par_channel_clear(channel);
  free(channel);
  return 0;
}

static int close_preparer(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_PREPARER);
  par_preparer_free(handle->object);
  handle->object = NULL;
  return 0;
}

static int close_stream(lua_State *L) {
  par_handle *handle = luaL_checkudata(L, 1, PAR_META_STREAM);
  par_ingest_stream_free(handle->object);
  handle->object = NULL;
  return 0;
}

/* core.processors() -> how many this process may use */
static int processors(lua_State *L) {
  lua_pushinteger(L, par_n_processors());
  return 1;
}

/* A worker without a process yet, whose handle is pushed. */
static worker *push_worker(lua_State *L) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_WORKER, 0);
  worker *w = calloc(1, sizeof *w);
  if (w == NULL) luaL_error(L, "out of memory");
  handle->object = w;
  return w;
}

static void open_channel(worker *w) {
  w->channel.in_fd = w->child.from_fd;
  w->channel.out_fd = w->child.to_fd;
}

/* core.worker(word) -> worker: this program with the argument `word` */
static int start_worker(lua_State *L) {
  char name[] = "parlance";
  size_t len;
  const char *word = luaL_checklstring(L, 1, &len);
  par_error err = {0};
  char *copy = lua_newuserdatauv(L, len + 1, 0);
  memcpy(copy, word, len + 1);
  char *const arguments[] = {name, copy, NULL};
  worker *w = push_worker(L);
  par_status status = par_child_start(&w->child, arguments, &err);
  open_channel(w);
  if (status == PAR_OK)
    status = par_pump_start(&w->channel.pump, w->child.from_fd, PUMP_BYTES, &err);
  return status == PAR_OK ? 1 : par_bind_failure(L, status, &err);
}

static int push_channel(lua_State *L, int in_fd, int out_fd) {
  par_handle *handle = par_bind_new_handle(L, PAR_META_CHANNEL, 0);
  par_channel *channel = calloc(1, sizeof *channel);
  if (channel == NULL) return luaL_error(L, "out of memory");
  channel->in_fd = in_fd;
  channel->out_fd = out_fd;
  handle->object = channel;
  return 1;
}

/* (f, ends): f(channel) */
static int call_with_channel(lua_State *L) {
  const par_child *ends = lua_touserdata(L, 2);
  lua_settop(L, 1);
  push_channel(L, ends->from_fd, ends->to_fd);
  lua_call(L, 1, 0);
  return 0;
}

/* The life of a copy, with f at the top of the stack: no error leads back to what the first
 * process does, and nothing that both hold is closed. */
static _Noreturn void live(lua_State *L, par_child *ends) {
  lua_pushcfunction(L, call_with_channel);
  lua_insert(L, -2);
  lua_pushlightuserdata(L, ends);
  bool good = lua_pcall(L, 2, 0, 0) == LUA_OK;
  fflush(stdout);
  _exit(good ? 0 : 1);
}

/* core.copy(f) -> worker: a copy of this process, which calls f(channel) and ends. What it
 * sends is not read ahead: it is for work that is done in turn. */
static int start_copy(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_gc(L, LUA_GCCOLLECT); /* a copy must not close what both have */
  fflush(NULL);
  par_error err = {0};
  bool is_copy;
  worker *w = push_worker(L);
  par_status status = par_child_copy(&w->child, &is_copy, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  if (is_copy) {
    lua_pushvalue(L, 1);
    live(L, &w->child);
  }
  open_channel(w);
  return 1;
}

static int push_sent(lua_State *L, par_status status, const par_error *err) {
  if (status != PAR_OK) return par_bind_failure(L, status, err);
  lua_pushboolean(L, 1);
  return 1;
}

static int put(lua_State *L, par_channel *channel) {
  size_t len;
  const char *kind = luaL_checkstring(L, 2);
  const char *bytes = luaL_checklstring(L, 3, &len);
  par_error err = {0};
  par_status status = par_channel_put(channel, (uint8_t)kind[0], bytes, len, &err);
  if (status == PAR_OK) status = par_channel_flush(channel, &err);
  return push_sent(L, status, &err);
}

/* worker:send(kind, bytes) */
static int worker_send(lua_State *L) {
  worker *w = par_bind_object(L, 1, PAR_META_WORKER);
  return put(L, &w->channel);
}

/* worker:ended() -> how it ended: "signal 11", "status 1" */
static int worker_ended(lua_State *L) {
  worker *w = par_bind_object(L, 1, PAR_META_WORKER);
  par_pump_stop(w->channel.pump);
  w->channel.pump = NULL;
  int state = par_child_stop(&w->child);
  w->channel.ended = true;
  if (WIFSIGNALED(state))
    lua_pushfstring(L, "signal %d", WTERMSIG(state));
  else
    lua_pushfstring(L, "status %d", WEXITSTATUS(state));
  return 1;
}

/* worker:stop(): at once, whatever it does */
static int worker_stop(lua_State *L) {
  worker *w = par_bind_object(L, 1, PAR_META_WORKER);
  if (w->child.pid > 0) kill(w->child.pid, SIGKILL);
  return 0;
}

/* ingest:stream() -> stream of one worker */
static int new_stream(lua_State *L) {
  par_ingest *ingest = par_bind_object(L, 1, PAR_META_INGEST);
  par_ingest_stream *stream;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_STREAM, 1);
  par_status status = par_ingest_stream_new(&stream, ingest, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = stream;
  return 1;
}

/* stream:reset(): the worker is gone */
static int stream_reset(lua_State *L) {
  par_ingest_stream *stream = par_bind_object(L, 1, PAR_META_STREAM);
  par_bind_parent(L, 1, PAR_META_INGEST);
  par_ingest_stream_reset(stream);
  return 0;
}

/* What has come of one job: one document, or several. */
typedef struct arrival {
  par_channel *channel;
  par_ingest_stream *stream;
  lua_Integer counts[N_RESULTS]; /* documents by what ingest did with them */
  par_buf refusals;              /* messages, a NUL behind each */
  par_error err;
} arrival;

/* Whether frames may be taken now: a document or the report is there, or a document has
 * several pieces, which have a transaction of their own. */
static bool may_take(par_channel *channel) {
  par_channel_frame frame;
  bool whole = false;
  bool pieces = false;
  while (!whole && par_channel_next(&frame, channel)) {
    whole = frame.kind == FRAME_REPORT || frame.kind == PAR_PREPARED_END;
    if (frame.kind == PAR_PREPARED_PIECE && frame.len > 0) pieces |= frame.bytes[0] == 0;
  }
  par_channel_rewind(channel);
  return whole || (pieces && channel->in.len - channel->at > WHOLE_BYTES);
}

static par_status take_frame(arrival *a, const par_channel_frame *frame) {
  par_ingest_result result = PAR_INGEST_ADDED;
  par_status status = par_ingest_take(&result, a->stream, (par_prepared_kind)frame->kind,
                                      frame->bytes, frame->len, &a->err);
  if (status == PAR_DONE) a->counts[result]++;
  if (status == PAR_EEXIST)
    par_buf_append(&a->refusals, a->err.message, strlen(a->err.message) + 1);
  return status == PAR_DONE || status == PAR_EEXIST ? PAR_OK : status;
}

/* Take frames up to the end of a document; PAR_DONE with the report in *frame. */
static par_status take_frames(arrival *a, par_channel_frame *frame) {
  while (par_channel_next(frame, a->channel)) {
    par_channel_take(a->channel);
    if (frame->kind == FRAME_REPORT) return PAR_DONE;
    PAR_TRY(take_frame(a, frame));
    if (frame->kind == PAR_PREPARED_END) return PAR_OK;
  }
  return PAR_OK;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* How long one who is waited for has been silent. */
typedef struct silence {
  uint64_t received;
  double since, patience; /* seconds */
} silence;

static silence silence_of(const par_channel *channel, double patience) {
  return (silence){channel->n_received, now(), patience};
}

/* Read what there is; PAR_EIO when the first of the channels has ended, PAR_ELIMIT when it was
 * silent for too long. */
static par_status read_more(silence *quiet, par_channel *const *channels, size_t n,
                            par_error *err) {
  const par_channel *first = channels[0];
  if (first->ended) return par_fail(err, PAR_EIO, "the worker is gone");
  PAR_TRY(
    par_channels_read(channels, n, AHEAD_BYTES, LOOK_MILLISECONDS, &par_interrupted, err));
  if (first->n_received != quiet->received)
    *quiet = silence_of(first, quiet->patience);
  else if (now() - quiet->since > quiet->patience)
    return par_fail(err, PAR_ELIMIT, "takes longer than %g s (--timeout)", quiet->patience);
  return PAR_OK;
}

/* Wait for the report. */
static par_status await_report(arrival *a, par_channel_frame *frame,
                               par_channel *const *channels, size_t n, double patience) {
  silence quiet = silence_of(a->channel, patience);
  for (;;) {
    while (may_take(a->channel)) {
      par_status status = take_frames(a, frame);
      if (status != PAR_OK) return status;
    }
    PAR_TRY(read_more(&quiet, channels, n, &a->err));
  }
}

/* The channels of a worker and of others, as a temporary on the stack. */
static par_channel **push_channels(lua_State *L, size_t *n, worker *first, int others) {
  size_t n_others = (size_t)par_bind_list_len(L, others);
  par_channel **channels = lua_newuserdatauv(L, (n_others + 1) * sizeof(par_channel *), 0);
  *n = 0;
  channels[(*n)++] = &first->channel;
  for (size_t i = 0; i < n_others; i++) {
    lua_rawgeti(L, others, (lua_Integer)i + 1);
    worker *w = par_bind_object(L, -1, PAR_META_WORKER);
    if (w != first) channels[(*n)++] = &w->channel;
    lua_pop(L, 1);
  }
  return channels;
}

/* { added = n, updated = n, ... }, and the list of refusals. */
static void push_results(lua_State *L, const arrival *a) {
  lua_createtable(L, 0, N_RESULTS);
  for (int i = 0; i < N_RESULTS; i++) {
    lua_pushinteger(L, a->counts[i]);
    lua_setfield(L, -2, RESULTS[i]);
  }
  lua_newtable(L);
  const char *at = a->refusals.data, *end = at + a->refusals.len;
  for (lua_Integer n = 1; at < end; n++, at += strlen(at) + 1) {
    lua_pushstring(L, at);
    lua_rawseti(L, -2, n);
  }
}

/* The kind and the bytes of a frame, which is taken. */
static int push_message(lua_State *L, par_channel *channel, const par_channel_frame *frame) {
  char kind = (char)frame->kind;
  lua_pushlstring(L, &kind, 1);
  lua_pushlstring(L, (const char *)frame->bytes, frame->len);
  par_channel_take(channel);
  return 2;
}

static void clear_arrival(void *arrived) {
  par_buf_clear(&((arrival *)arrived)->refusals);
}

/* stream:await(worker, workers, seconds) -> report, counts, refusals; nil, message, code
 * when the worker is gone ("EIO") or silent for so long ("ELIMIT"), or ingest fails.
 * Meanwhile what the other workers send is read. */
static int stream_await(lua_State *L) {
  par_ingest_stream *stream = par_bind_object(L, 1, PAR_META_STREAM);
  par_bind_parent(L, 1, PAR_META_INGEST);
  worker *w = par_bind_object(L, 2, PAR_META_WORKER);
  double patience = luaL_optnumber(L, 4, HUGE_VAL);
  arrival *a = par_bind_temporary(L, sizeof *a, clear_arrival);
  a->channel = &w->channel;
  a->stream = stream;
  par_channel_frame frame = {0};
  size_t n;
  par_channel **channels = push_channels(L, &n, w, 3);
  par_status status = await_report(a, &frame, channels, n, patience);
  if (status != PAR_DONE) return par_bind_failure(L, status, &a->err);
  lua_pushlstring(L, (const char *)frame.bytes, frame.len);
  push_results(L, a);
  return 3;
}

/* worker:receive(workers, seconds) -> kind, bytes of its next message; nil, message, code when
 * it is gone ("EIO") or silent for so long ("ELIMIT"). Meanwhile what the other workers send
 * is read. */
static int worker_receive(lua_State *L) {
  worker *w = par_bind_object(L, 1, PAR_META_WORKER);
  double patience = luaL_optnumber(L, 3, HUGE_VAL);
  par_channel_frame frame;
  par_error err = {0};
  size_t n;
  par_channel **channels = push_channels(L, &n, w, 2);
  silence quiet = silence_of(&w->channel, patience);
  while (!par_channel_next(&frame, &w->channel)) {
    par_status status = read_more(&quiet, channels, n, &err);
    if (status != PAR_OK) return par_bind_failure(L, status, &err);
  }
  return push_message(L, &w->channel, &frame);
}

/* core.channel() -> the channel to the process that started this one */
static int parent_channel(lua_State *L) {
  return push_channel(L, PAR_CHILD_IN, PAR_CHILD_OUT);
}

/* channel:send(kind, bytes) */
static int channel_send(lua_State *L) {
  return put(L, par_bind_object(L, 1, PAR_META_CHANNEL));
}

/* channel:receive() -> kind, bytes; nothing when the other side is gone */
static int channel_receive(lua_State *L) {
  par_channel *channel = par_bind_object(L, 1, PAR_META_CHANNEL);
  par_channel_frame frame;
  par_error err = {0};
  while (!par_channel_next(&frame, channel)) {
    if (channel->ended) return 0;
    par_status status = par_channels_read(&channel, 1, 0, -1, &par_interrupted, &err);
    if (status != PAR_OK) return par_bind_failure(L, status, &err);
  }
  return push_message(L, channel, &frame);
}

/* core.preparer(tokenizer) -> preparer */
static int new_preparer(lua_State *L) {
  const par_tokenizer *tokenizer = par_bind_object(L, 1, PAR_META_TOKENIZER);
  par_preparer *preparer;
  par_error err = {0};
  par_handle *handle = par_bind_new_handle(L, PAR_META_PREPARER, 1);
  par_status status = par_preparer_new(&preparer, tokenizer, &err);
  if (status != PAR_OK) return par_bind_failure(L, status, &err);
  handle->object = preparer;
  return 1;
}

static par_status send_frame(void *payload, par_prepared_kind kind, const uint8_t *bytes,
                             size_t len, par_error *err) {
  return par_channel_put(payload, (uint8_t)kind, bytes, len, err);
}

/* preparer:send(channel, name, origin, hash, loaded) */
static int preparer_send(lua_State *L) {
  par_preparer *preparer = par_bind_object(L, 1, PAR_META_PREPARER);
  par_bind_parent(L, 1, PAR_META_TOKENIZER);
  par_channel *channel = par_bind_object(L, 2, PAR_META_CHANNEL);
  par_source source = {.name = luaL_checkstring(L, 3), .origin = luaL_checkstring(L, 4)};
  size_t len;
  const char *hash = luaL_checklstring(L, 5, &len);
  luaL_argcheck(L, len == PAR_HASH_SIZE, 5, "a hash has 32 bytes");
  memcpy(source.hash, hash, PAR_HASH_SIZE);
  const par_loaded *loaded = par_bind_object(L, 6, PAR_META_LOADED);
  par_frame_sink sink = {send_frame, channel};
  par_error err = {0};
  return push_sent(L, par_prepare(preparer, &sink, &source, loaded, &err), &err);
}

static const luaL_Reg functions[] = {
  {"processors", processors},  {"worker", start_worker},   {"copy", start_copy},
  {"channel", parent_channel}, {"preparer", new_preparer}, {NULL, NULL},
};

static const luaL_Reg worker_methods[] = {{"send", worker_send},
                                          {"receive", worker_receive},
                                          {"stop", worker_stop},
                                          {"ended", worker_ended},
                                          {NULL, NULL}};

static const luaL_Reg channel_methods[] = {{"send", channel_send},
                                           {"receive", channel_receive},
                                           {NULL, NULL}};

static const luaL_Reg stream_methods[] = {{"await", stream_await},
                                          {"reset", stream_reset},
                                          {NULL, NULL}};

static const luaL_Reg preparer_methods[] = {{"send", preparer_send}, {NULL, NULL}};

void par_open_worker(lua_State *L) {
  par_bind_metatable(L, PAR_META_WORKER, worker_methods, close_worker);
  par_bind_metatable(L, PAR_META_CHANNEL, channel_methods, close_channel);
  par_bind_metatable(L, PAR_META_STREAM, stream_methods, close_stream);
  par_bind_metatable(L, PAR_META_PREPARER, preparer_methods, close_preparer);
  luaL_getmetatable(L, PAR_META_INGEST);
  lua_pushcfunction(L, new_stream);
  lua_setfield(L, -2, "stream");
  lua_pop(L, 1);
  luaL_setfuncs(L, functions, 0);
}
