/* child.c -- starting this program again, and waiting for it. */

#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* What becomes of the child's descriptors and signals. A group of its own keeps the
 * terminal's Ctrl-C from it. */
static int spawn(pid_t *pid, int end, char *const *arguments) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, end, PAR_CHILD_FD);
  int result = posix_spawn(pid, "/proc/self/exe", &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return result;
}

/* Both ends are closed in every child; the one that it gets is a copy. An end that
 * is PAR_CHILD_FD itself would be closed, too. */
static par_status make_ends(int ends[2], par_error *err) {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return par_fail(err, PAR_EIO, "no socket: %s", strerror(errno));
  for (int i = 0; i < 2; i++) {
    if (ends[i] > PAR_CHILD_FD) continue;
    int moved = fcntl(ends[i], F_DUPFD_CLOEXEC, PAR_CHILD_FD + 1);
    if (moved < 0) return par_fail(err, PAR_EIO, "no socket: %s", strerror(errno));
    close(ends[i]);
    ends[i] = moved;
  }
  return PAR_OK;
}

par_status par_child_start(par_child *child, char *const *arguments, par_error *err) {
  int ends[2];
  PAR_TRY(make_ends(ends, err));
  int result = spawn(&child->pid, ends[1], arguments);
  close(ends[1]);
  child->fd = ends[0];
  if (result == 0) return PAR_OK;
  close(ends[0]);
  child->pid = 0;
  return par_fail(err, PAR_EIO, "a worker does not start: %s", strerror(result));
}

int par_child_stop(par_child *child) {
  int state = 0;
  if (child->pid == 0) return 0;
  close(child->fd);
  for (int waited = 0; waitpid(child->pid, &state, WNOHANG) == 0; waited++) {
    if (waited == 200) kill(child->pid, SIGKILL);
    usleep(waited < 20 ? 500 : 10000);
  }
  child->pid = 0;
  return state;
}

unsigned par_n_processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  int n = CPU_COUNT(&set);
  return n < 1 ? 1 : (unsigned)n;
}
