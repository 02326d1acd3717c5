/* converter.c -- starting a program between a file in memory and two pipes. */

#include "base/converter.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/confine.h"
#include "base/standby.h"

enum {
  NOT_FOUND = 127, /* the shell's exit code for it */
  READ_BYTES = 64 * 1024,
  PIPE_BYTES = 1024 * 1024,
  PAUSE_US = 200 /* between two looks at a program that has closed its output */
};

/* A run: its process and our ends of it. */
typedef struct run {
  pid_t pid;      /* 0: none */
  bool standby;   /* it is the standby's, and has not ended */
  int in;         /* the file in memory */
  int out[2];     /* pipes; [0] is ours */
  int message[2]; /* -1: closed */
  int64_t until;  /* of the monotonic clock, in milliseconds */
  size_t n_message;
} run;

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void close_end(int *fd) {
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

static par_status fail_start(const par_converter *c, par_error *err) {
  return par_fail(err, PAR_EIO, "cannot start %s: %s", c->program, strerror(errno));
}

static bool write_all(int fd, const char *bytes, size_t len) {
  while (len > 0) {
    ssize_t n = write(fd, bytes, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes += n;
    len -= (size_t)n;
  }
  return lseek(fd, 0, SEEK_SET) == 0;
}

/* No descriptor may have the number of one that the child gets. */
static bool move_away(int *fd) {
  if (*fd > STDERR_FILENO) return true;
  int moved = fcntl(*fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (moved < 0) return false;
  close(*fd);
  *fd = moved;
  return true;
}

static bool make_ends(run *r, const char *bytes, size_t len) {
  r->in = memfd_create("converter", MFD_CLOEXEC);
  if (r->in < 0 || !write_all(r->in, bytes, len)) return false;
  if (pipe2(r->out, O_CLOEXEC) != 0 || pipe2(r->message, O_CLOEXEC) != 0) return false;
  fcntl(r->out[0], F_SETPIPE_SZ, PIPE_BYTES);
  return move_away(&r->in) && move_away(&r->out[1]) && move_away(&r->message[1]);
}

/* What becomes of the child: only calls that are safe behind a fork. */
static _Noreturn void become(const par_converter *c, const run *r) {
  setpgid(0, 0); /* the terminal's Ctrl-C is ours */
  par_confine(c->max_memory, c->seconds);
  if (dup2(r->in, STDIN_FILENO) >= 0 && dup2(r->out[1], STDOUT_FILENO) >= 0 &&
      dup2(r->message[1], STDERR_FILENO) >= 0)
    execvp(c->program, (char *const *)(uintptr_t)c->arguments);
  _exit(NOT_FOUND);
}

static par_status start(run *r, const par_converter *c, const char *bytes, size_t len,
                        par_error *err) {
  if (!make_ends(r, bytes, len)) return fail_start(c, err);
  const int ends[PAR_STANDBY_ENDS] = {r->in, r->out[1], r->message[1]};
  r->standby = c->stays_ready && par_standby_run(c, ends);
  if (!r->standby) {
    pid_t pid = fork();
    if (pid == 0) become(c, r);
    if (pid < 0) return fail_start(c, err);
    r->pid = pid;
  }
  close_end(&r->out[1]);
  close_end(&r->message[1]);
  return PAR_OK;
}

static par_status fail_time(const par_converter *c, par_error *err) {
  return par_fail(err, PAR_ELIMIT, "%s took more than %u seconds and was ended", c->program,
                  c->seconds);
}

/* Read what there is of the output. */
static par_status take_output(par_buf *out, run *r, const par_converter *c, size_t before,
                              par_error *err) {
  if (!par_buf_reserve(out, READ_BYTES)) return par_fail_memory(err);
  ssize_t n = read(r->out[0], out->data + out->len, READ_BYTES);
  if (n < 0) return errno == EINTR || errno == EAGAIN ? PAR_OK : fail_start(c, err);
  if (n == 0) close_end(&r->out[0]);
  out->len += (size_t)n;
  if (out->len - before <= c->max_bytes) return PAR_OK;
  return par_fail(err, PAR_ELIMIT, "%s gives more than %zu bytes", c->program, c->max_bytes);
}

/* The first words of standard error are kept, the others are read and forgotten. */
static void take_message(par_converted *how, run *r) {
  char rest[1024];
  size_t room = sizeof how->message - 1 - r->n_message;
  bool keep = room > 0;
  ssize_t n =
    read(r->message[0], keep ? how->message + r->n_message : rest, keep ? room : sizeof rest);
  if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN)) close_end(&r->message[0]);
  if (n > 0 && keep) r->n_message += (size_t)n;
}

static par_status read_ends(par_buf *out, par_converted *how, run *r, const par_converter *c,
                            par_error *err) {
  size_t before = out->len;
  while (r->out[0] >= 0 || r->message[0] >= 0) {
    struct pollfd ends[] = {{r->out[0], POLLIN, 0}, {r->message[0], POLLIN, 0}};
    int64_t left = r->until - now_ms();
    if (left <= 0) return fail_time(c, err);
    if (poll(ends, 2, (int)left) < 0 && errno != EINTR) return fail_start(c, err);
    if (ends[0].revents != 0) PAR_TRY(take_output(out, r, c, before, err));
    if (ends[1].revents != 0) take_message(how, r);
  }
  return PAR_OK;
}

/* Wait for one that has closed its ends. */
static par_status wait_for(int *state, run *r, const par_converter *c, par_error *err) {
  if (r->standby) {
    if (!par_standby_wait(state, r->until - now_ms())) return fail_time(c, err);
    par_standby_finish(true);
    return r->standby = false, PAR_OK;
  }
  for (;;) {
    pid_t pid = waitpid(r->pid, state, WNOHANG);
    if (pid == r->pid) return r->pid = 0, PAR_OK;
    if (pid < 0 && errno != EINTR) return r->pid = 0, fail_start(c, err);
    if (now_ms() > r->until) return fail_time(c, err);
    usleep(PAUSE_US);
  }
}

/* End what still runs, with what it has started. */
static void stop(run *r) {
  if (r->standby) par_standby_finish(false);
  if (r->pid > 0) {
    kill(-r->pid, SIGKILL);
    kill(r->pid, SIGKILL);
    while (waitpid(r->pid, NULL, 0) < 0 && errno == EINTR) {
    }
  }
  close_end(&r->in);
  for (int i = 0; i < 2; i++) {
    close_end(&r->out[i]);
    close_end(&r->message[i]);
  }
}

par_status par_convert(par_buf *out, par_converted *how, const par_converter *converter,
                       const char *bytes, size_t len, par_error *err) {
  assert(converter->seconds > 0 && converter->arguments[0] != NULL);
  run r = {.in = -1, .out = {-1, -1}, .message = {-1, -1}};
  int state = 0;
  *how = (par_converted){0};
  r.until = now_ms() + (int64_t)converter->seconds * 1000;
  par_status status = start(&r, converter, bytes, len, err);
  if (status == PAR_OK) status = read_ends(out, how, &r, converter, err);
  if (status == PAR_OK) status = wait_for(&state, &r, converter, err);
  stop(&r);
  if (status != PAR_OK) return status;
  how->exit_code = WIFEXITED(state) ? WEXITSTATUS(state) : -1;
  if (how->exit_code != NOT_FOUND) return PAR_OK;
  return par_fail(err, PAR_ENOTFOUND, "there is no program %s", converter->program);
}
