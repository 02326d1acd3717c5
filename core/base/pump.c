/* pump.c -- one thread, one lock, one buffer. */

#include "base/pump.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { READ_BYTES = 256 * 1024 };

struct par_pump {
  int fd, news_fd, stop_fd;
  size_t limit;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t taken;
  par_buf bytes;       /* under the lock, as the rest */
  bool ended, stopped; /* nothing more comes; nothing more is wanted */
};

/* Read once, under the lock: there is something, so that it takes no time. */
static void read_some(par_pump *p) {
  if (!par_buf_reserve(&p->bytes, READ_BYTES)) {
    p->ended = true;
    return;
  }
  ssize_t n = read(p->fd, p->bytes.data + p->bytes.len, READ_BYTES);
  if (n > 0) p->bytes.len += (size_t)n;
  if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN)) p->ended = true;
}

static void *run(void *argument) {
  par_pump *p = argument;
  struct pollfd fds[2] = {{p->fd, POLLIN, 0}, {p->stop_fd, POLLIN, 0}};
  bool over = false;
  while (!over) {
    if (poll(fds, 2, -1) < 0 && errno != EINTR) fds[0].revents = POLLERR;
    pthread_mutex_lock(&p->lock);
    if (fds[0].revents != 0 && !p->stopped) read_some(p);
    eventfd_write(p->news_fd, 1);
    while (p->bytes.len >= p->limit && !p->stopped) pthread_cond_wait(&p->taken, &p->lock);
    over = p->ended || p->stopped;
    pthread_mutex_unlock(&p->lock);
  }
  return NULL;
}

/* Signals are for the thread that knows of them. */
static int start_thread(par_pump *p) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  int result = pthread_create(&p->thread, NULL, run, p);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return result;
}

static void free_pump(par_pump *p) {
  if (p->news_fd >= 0) close(p->news_fd);
  if (p->stop_fd >= 0) close(p->stop_fd);
  pthread_mutex_destroy(&p->lock);
  pthread_cond_destroy(&p->taken);
  par_buf_clear(&p->bytes);
  free(p);
}

par_status par_pump_start(par_pump **out, int fd, size_t limit, par_error *err) {
  par_pump *p = calloc(1, sizeof *p);
  *out = NULL;
  if (p == NULL) return par_fail_memory(err);
  p->fd = fd;
  p->limit = limit;
  pthread_mutex_init(&p->lock, NULL);
  pthread_cond_init(&p->taken, NULL);
  p->news_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  p->stop_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  int result = p->news_fd < 0 || p->stop_fd < 0 ? errno : start_thread(p);
  if (result != 0) {
    free_pump(p);
    return par_fail(err, PAR_EIO, "cannot read from a worker: %s", strerror(result));
  }
  *out = p;
  return PAR_OK;
}

int par_pump_fd(const par_pump *pump) {
  return pump->news_fd;
}

bool par_pump_take(par_pump *p, par_buf *out) {
  eventfd_t n;
  pthread_mutex_lock(&p->lock);
  eventfd_read(p->news_fd, &n);
  if (out->len == 0 && !out->failed) {
    par_buf empty = *out;
    *out = p->bytes;
    p->bytes = empty;
  } else {
    par_buf_append(out, p->bytes.data, p->bytes.len);
  }
  p->bytes.len = 0;
  bool ended = p->ended;
  pthread_cond_signal(&p->taken);
  pthread_mutex_unlock(&p->lock);
  return ended;
}

void par_pump_stop(par_pump *p) {
  if (p == NULL) return;
  pthread_mutex_lock(&p->lock);
  p->stopped = true;
  pthread_cond_signal(&p->taken);
  pthread_mutex_unlock(&p->lock);
  eventfd_write(p->stop_fd, 1);
  pthread_join(p->thread, NULL);
  free_pump(p);
}
