/* standby.c -- our side of a standby: starting it, asking it, ending it. */

#include "base/standby.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/shared_object.h"

#ifndef PARLANCE_STANDBY
#  define PARLANCE_STANDBY "parlance_standby.so"
#endif
#ifndef PARLANCE_INSTALLED_STANDBY
#  define PARLANCE_INSTALLED_STANDBY "../lib/parlance/parlance_standby.so"
#endif

extern char **environ;

enum { START_MS = 5000, CHANNEL = 3, ADDED = 4 };

/* All is bound before the first run, not again in each. */
#define BIND "LD_BIND_NOW=1"

/* Small blocks that are freed are kept for reuse: a run is short. */
#define TUNABLES "GLIBC_TUNABLES=glibc.malloc.tcache_count=65535:glibc.malloc.top_pad=4194304"

typedef struct standby {
  const char *const *arguments; /* of the program; NULL: there is none */
  pid_t pid;
  pid_t owner; /* a fork of ours has none */
  int channel;
} standby;

static pthread_mutex_t busy = PTHREAD_MUTEX_INITIALIZER;

static standby *the_one(void) {
  static standby only;
  return &only;
}

/* End it, and what it has started. */
static void end(standby *s) {
  if (s->arguments == NULL) return;
  close(s->channel);
  if (s->owner == getpid()) {
    kill(-s->pid, SIGKILL);
    while (waitpid(s->pid, NULL, 0) < 0 && errno == EINTR) {
    }
  }
  *s = (standby){0};
}

/* One that idles ends when its channel does; its processor time is ours then. */
__attribute__((destructor)) static void end_idle(void) {
  standby *s = the_one();
  if (s->arguments == NULL || s->owner != getpid()) return;
  close(s->channel);
  while (waitpid(s->pid, NULL, 0) < 0 && errno == EINTR) {
  }
  *s = (standby){0};
}

/* Our environment and what makes a standby of a program; the caller frees the array. */
static char **make_environment(char *preload, char *channel) {
  size_t n = 0, at = 0;
  while (environ[n] != NULL) n++;
  char **all = malloc((n + ADDED + 1) * sizeof *all);
  if (all == NULL) return NULL;
  all[at++] = preload;
  all[at++] = channel;
  all[at++] = (char *)(uintptr_t)BIND;
  if (getenv("GLIBC_TUNABLES") == NULL) all[at++] = (char *)(uintptr_t)TUNABLES;
  memcpy(all + at, environ, (n + 1) * sizeof *all);
  return all;
}

static bool spawn(standby *s, const par_converter *c, int theirs, char **environment) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  for (int i = 0; i < PAR_STANDBY_ENDS; i++)
    posix_spawn_file_actions_addopen(&actions, i, "/dev/null", O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, theirs, CHANNEL);
  int failed = posix_spawnp(&s->pid, c->program, &actions, &attributes,
                            (char *const *)(uintptr_t)c->arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return failed == 0;
}

static bool is_readable(int fd, int64_t left_ms) {
  struct pollfd p = {fd, POLLIN, 0};
  int n;
  do n = poll(&p, 1, left_ms < 0 ? 0 : (int)left_ms);
  while (n < 0 && errno == EINTR);
  return n > 0;
}

/* A standby says one byte before its first run. A program that is not linked to
 * libraries, or not by this system's linker, says nothing, and ends. */
static bool greets(const standby *s) {
  char byte;
  return is_readable(s->channel, START_MS) && recv(s->channel, &byte, 1, 0) == 1;
}

/* The standard descriptors must not be hit when they are given to the child. */
static bool make_channel(int ends[2]) {
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    int moved = fcntl(ends[i], F_DUPFD_CLOEXEC, CHANNEL + 1);
    close(ends[i]);
    ends[i] = moved;
  }
  if (ends[0] >= 0 && ends[1] >= 0) return true;
  for (int i = 0; i < 2; i++)
    if (ends[i] >= 0) close(ends[i]);
  return false;
}

static bool start(standby *s, const par_converter *c) {
  char path[PAR_PATH_SIZE], preload[PAR_PATH_SIZE + 16], channel[32];
  int ends[2];
  if (getenv("LD_PRELOAD") != NULL) return false;
  bool installed = par_program_path(path, PARLANCE_INSTALLED_STANDBY);
  snprintf(preload, sizeof preload, "LD_PRELOAD=%s", installed ? path : PARLANCE_STANDBY);
  snprintf(channel, sizeof channel, PAR_STANDBY_CHANNEL "=%d", CHANNEL);
  if (strpbrk(preload, " :") != NULL || !make_channel(ends)) return false;
  char **environment = make_environment(preload, channel);
  bool good = environment != NULL && spawn(s, c, ends[1], environment);
  free(environment);
  close(ends[1]);
  if (!good) return close(ends[0]), false;
  s->channel = ends[0];
  s->arguments = c->arguments;
  s->owner = getpid();
  if (greets(s)) return true;
  end(s);
  return false;
}

static bool ask(const standby *s, const par_converter *c, const int ends[PAR_STANDBY_ENDS]) {
  par_standby_request request = {c->max_memory, c->seconds};
  union {
    struct cmsghdr align;
    char bytes[CMSG_SPACE(PAR_STANDBY_ENDS * sizeof(int))];
  } control = {0};
  struct iovec part = {&request, sizeof request};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  struct cmsghdr *head = CMSG_FIRSTHDR(&message);
  head->cmsg_level = SOL_SOCKET;
  head->cmsg_type = SCM_RIGHTS;
  head->cmsg_len = CMSG_LEN(PAR_STANDBY_ENDS * sizeof(int));
  memcpy(CMSG_DATA(head), ends, PAR_STANDBY_ENDS * sizeof(int));
  return sendmsg(s->channel, &message, MSG_NOSIGNAL) == (ssize_t)sizeof request;
}

bool par_standby_run(const par_converter *c, const int ends[PAR_STANDBY_ENDS]) {
  static bool unable; /* one that has not started would not start again */
  if (pthread_mutex_trylock(&busy) != 0) return false;
  standby *s = the_one();
  if (s->arguments != NULL && (s->owner != getpid() || s->arguments != c->arguments)) end(s);
  if (s->arguments != NULL && ask(s, c, ends)) return true;
  end(s);
  if (!unable && start(s, c) && ask(s, c, ends)) return true;
  end(s);
  unable = true;
  pthread_mutex_unlock(&busy);
  return false;
}

bool par_standby_wait(int *state, int64_t left_ms) {
  const standby *s = the_one();
  if (!is_readable(s->channel, left_ms)) return false;
  if (recv(s->channel, state, sizeof *state, 0) != (ssize_t)sizeof *state) *state = SIGKILL;
  return true;
}

void par_standby_finish(bool ended) {
  if (!ended) end(the_one());
  pthread_mutex_unlock(&busy);
}
