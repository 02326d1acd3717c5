/* standby_preload.c -- the standby's side: it stands in the way of the program's main.
 *
 * Loaded into a program by LD_PRELOAD. Where the environment names a channel, the program
 * waits there before its main function, and forks whenever it is asked for a run; the
 * child goes on to main. Else the program runs as ever. */

#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/confine.h"
#include "base/standby.h"
#include "base/standby_input.h"

enum { OUTPUT_BYTES = 64 * 1024 }; /* one write for so much of standard output */

#define IDLE_MEMORY ((size_t)4 << 30)

typedef int main_function(int, char **, char **);
typedef void plain_function(void);
typedef int start_function(main_function *, int, char **, plain_function *, plain_function *,
                           plain_function *, void *);

extern char **environ;
__attribute__((visibility("default"))) start_function __libc_start_main;

static main_function *the_main;

/* Wait for a request. False when the channel has ended. */
static bool receive(par_standby_request *request, int ends[PAR_STANDBY_ENDS], int channel) {
  union {
    struct cmsghdr align;
    char bytes[CMSG_SPACE(PAR_STANDBY_ENDS * sizeof(int))];
  } control = {0};
  struct iovec part = {request, sizeof *request};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  ssize_t n;
  do n = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
  while (n < 0 && errno == EINTR);
  const struct cmsghdr *head = CMSG_FIRSTHDR(&message);
  if (n != (ssize_t)sizeof *request || head == NULL ||
      head->cmsg_len != CMSG_LEN(PAR_STANDBY_ENDS * sizeof(int)))
    return false;
  memcpy(ends, CMSG_DATA(head), PAR_STANDBY_ENDS * sizeof(int));
  return true;
}

/* The child of a run; its parent, gone meanwhile, would not be seen to die. */
static void become(const par_standby_request *request, const int ends[PAR_STANDBY_ENDS],
                   int channel, pid_t parent) {
  static char output[OUTPUT_BYTES];
  close(channel);
  par_confine(request->max_memory, request->seconds);
  if (getppid() != parent) _exit(EXIT_FAILURE);
  for (int i = 0; i < PAR_STANDBY_ENDS; i++) {
    dup2(ends[i], i);
    close(ends[i]);
  }
  par_standby_map_input(STDIN_FILENO);
  setvbuf(stdout, output, _IOFBF, sizeof output);
}

static bool tell_state(int channel, pid_t pid) {
  int state = 0;
  while (waitpid(pid, &state, 0) < 0)
    if (errno != EINTR) return false;
  return send(channel, &state, sizeof state, MSG_NOSIGNAL) == (ssize_t)sizeof state;
}

/* Fork for each request; returns in the children only. */
static void stand_by(int channel) {
  par_standby_request request;
  int ends[PAR_STANDBY_ENDS];
  pid_t self = getpid();
  par_confine(IDLE_MEMORY, 0);
  if (send(channel, "", 1, MSG_NOSIGNAL) != 1) _exit(EXIT_FAILURE);
  while (receive(&request, ends, channel)) {
    pid_t pid = fork();
    if (pid == 0) {
      become(&request, ends, channel, self);
      return;
    }
    for (int i = 0; i < PAR_STANDBY_ENDS; i++) close(ends[i]);
    if (pid < 0 || !tell_state(channel, pid)) break;
  }
  _exit(EXIT_SUCCESS);
}

static int wait_and_run(int argc, char **argv, char **environment) {
  (void)environment;
  const char *channel = getenv(PAR_STANDBY_CHANNEL);
  if (channel != NULL) {
    int fd = atoi(channel);
    unsetenv("LD_PRELOAD");
    unsetenv("LD_BIND_NOW");
    unsetenv(PAR_STANDBY_CHANNEL);
    stand_by(fd);
  }
  return the_main(argc, argv, environ);
}

int __libc_start_main(main_function *program, int argc, char **argv, plain_function *init,
                      plain_function *fini, plain_function *linker_fini, void *stack_end) {
  void *found = dlsym(RTLD_NEXT, "__libc_start_main");
  start_function *next;
  memcpy(&next, &found, sizeof next);
  the_main = program;
  return next(wait_and_run, argc, argv, init, fini, linker_fini, stack_end);
}
