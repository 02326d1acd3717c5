/* child.c -- starting this program again, copying it, and waiting for it. */

#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { PIPE_BYTES = 1024 * 1024 };

/* What becomes of the child's descriptors and signals. A group of its own keeps the
 * terminal's Ctrl-C from it. */
static int spawn(pid_t *pid, int in, int out, char *const *arguments) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, in, PAR_CHILD_IN);
  posix_spawn_file_actions_adddup2(&actions, out, PAR_CHILD_OUT);
  int result = posix_spawn(pid, "/proc/self/exe", &actions, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return result;
}

static par_status fail_ends(par_error *err) {
  return par_fail(err, PAR_EIO, "no channel to a worker: %s", strerror(errno));
}

/* All ends are closed in every child; those that it gets are copies. An end that has
 * the number of a copy would be closed, too. */
static par_status move_away(int ends[2], par_error *err) {
  for (int i = 0; i < 2; i++) {
    if (ends[i] > PAR_CHILD_OUT) continue;
    int moved = fcntl(ends[i], F_DUPFD_CLOEXEC, PAR_CHILD_OUT + 1);
    if (moved < 0) return fail_ends(err);
    close(ends[i]);
    ends[i] = moved;
  }
  return PAR_OK;
}

/* jobs[0] and results[0] are ours. */
static par_status make_ends(int jobs[2], int results[2], par_error *err) {
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, jobs) != 0) return fail_ends(err);
  if (pipe2(results, O_CLOEXEC) != 0) return fail_ends(err);
  fcntl(results[0], F_SETPIPE_SZ, PIPE_BYTES);
  PAR_TRY(move_away(jobs, err));
  return move_away(results, err);
}

static void close_all(const int *ends) {
  for (int i = 0; i < 4; i++)
    if (ends[i] >= 0) close(ends[i]);
}

par_status par_child_start(par_child *child, char *const *arguments, par_error *err) {
  int ends[4] = {-1, -1, -1, -1};
  par_status status = make_ends(ends, ends + 2, err);
  int result = 0;
  if (status == PAR_OK) result = spawn(&child->pid, ends[1], ends[3], arguments);
  if (result != 0)
    status = par_fail(err, PAR_EIO, "a worker does not start: %s", strerror(result));
  if (status != PAR_OK) {
    close_all(ends);
    child->pid = 0;
    return status;
  }
  close(ends[1]);
  close(ends[3]);
  child->to_fd = ends[0];
  child->from_fd = ends[2];
  return PAR_OK;
}

/* What becomes of a copy: it has the other ends. It stays in the group of the terminal, so
 * that it may read from there. */
static void become_copy(par_child *child, const int *ends, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1); /* it has ended before that */
  signal(SIGINT, SIG_IGN);
  close(ends[0]);
  close(ends[2]);
  *child = (par_child){.to_fd = ends[3], .from_fd = ends[1]};
}

par_status par_child_copy(par_child *child, bool *is_copy, par_error *err) {
  int ends[4] = {-1, -1, -1, -1};
  pid_t parent = getpid();
  *is_copy = false;
  par_status status = make_ends(ends, ends + 2, err);
  if (status == PAR_OK && (child->pid = fork()) < 0)
    status = par_fail(err, PAR_EIO, "a reader does not start: %s", strerror(errno));
  if (status != PAR_OK) {
    close_all(ends);
    child->pid = 0;
    return status;
  }
  *is_copy = child->pid == 0;
  if (*is_copy) {
    become_copy(child, ends, parent);
    return PAR_OK;
  }
  close(ends[1]);
  close(ends[3]);
  child->to_fd = ends[0];
  child->from_fd = ends[2];
  return PAR_OK;
}

int par_child_stop(par_child *child) {
  int state = 0;
  if (child->pid == 0) return 0;
  close(child->to_fd);
  close(child->from_fd);
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
