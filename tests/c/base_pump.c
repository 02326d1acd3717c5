/* base_pump.c -- bytes that are read ahead: all, in order, within the limit, to the end. */

#include "base/pump.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "tap.h"

enum { LIMIT = 1 << 20, MANY = 3 << 20 };

static par_error err;
static int ends[2];
static par_pump *pump;

static void start(void) {
  if (pipe2(ends, O_CLOEXEC) != 0 || par_pump_start(&pump, ends[0], LIMIT, &err) != PAR_OK)
    exit(1);
}

static void stop(void) {
  par_pump_stop(pump);
  close(ends[0]);
}

/* Wait for news; false when there is none within ten seconds. */
static bool waits(void) {
  struct pollfd fd = {par_pump_fd(pump), POLLIN, 0};
  return poll(&fd, 1, 10000) == 1;
}

/* Write so many bytes, counting up; how many were written before the pipe was full. */
static size_t write_some(size_t from, size_t n) {
  char bytes[4096];
  size_t written = 0;
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  while (written < n) {
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)((from + written + i) % 251);
    ssize_t more = write(ends[1], bytes, sizeof bytes);
    if (more < 0) break;
    written += (size_t)more;
  }
  return written;
}

/* Write as much as goes in, waiting for the one who reads ahead. */
static size_t fill(void) {
  size_t total = 0;
  for (int tries = 0; tries < 200; tries++) {
    total += write_some(total, MANY);
    usleep(1000);
  }
  return total;
}

static bool counts_up(const par_buf *bytes) {
  for (size_t i = 0; i < bytes->len; i++)
    if ((unsigned char)bytes->data[i] != i % 251) return false;
  return true;
}

static void test_ahead(void) {
  par_buf out = {0};
  start();
  size_t total = fill();
  OK(total >= LIMIT && total < MANY, "as much is read ahead as the limit allows");
  close(ends[1]);
  bool ended = false;
  while (!ended && waits()) ended = par_pump_take(pump, &out);
  OK(ended && out.len == total && counts_up(&out),
     "all of it is there, in order, and its end");
  stop();
  par_buf_clear(&out);
}

static void test_stop(void) {
  start();
  stop();
  close(ends[1]);
  OK(true, "one that waits for bytes can be stopped");
  start();
  fill();
  stop();
  close(ends[1]);
  OK(true, "and one that is full");
  par_pump_stop(NULL);
}

int main(void) {
  test_ahead();
  test_stop();
  return DONE();
}
