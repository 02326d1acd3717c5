/* channel.c -- buffered frames. */

#include "base/channel.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/varint.h"

enum { HEADER = 5, FLUSH_BYTES = 256 * 1024, READ_BYTES = 1024 * 1024 };

/* A socket whose other side is gone raises no signal. */
static ssize_t write_some(int fd, const char *bytes, size_t len) {
  ssize_t n = send(fd, bytes, len, MSG_NOSIGNAL);
  return n < 0 && errno == ENOTSOCK ? write(fd, bytes, len) : n;
}

par_status par_channel_flush(par_channel *channel, par_error *err) {
  par_buf *out = &channel->out;
  size_t sent = 0;
  PAR_TRY(par_buf_finish(out, err));
  while (sent < out->len) {
    ssize_t n = write_some(channel->out_fd, out->data + sent, out->len - sent);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return par_fail(err, PAR_EIO, "another process is gone: %s", strerror(errno));
    sent += (size_t)n;
  }
  par_buf_reset(out);
  return PAR_OK;
}

par_status par_channel_put(par_channel *channel, uint8_t kind, const void *bytes, size_t len,
                           par_error *err) {
  if (len > UINT32_MAX - HEADER)
    return par_fail(err, PAR_ELIMIT, "%zu bytes are too many for one message", len);
  par_buf_append_u32(&channel->out, (uint32_t)len);
  par_buf_append_byte(&channel->out, kind);
  if (len > 0) par_buf_append(&channel->out, bytes, len);
  return channel->out.len >= FLUSH_BYTES ? par_channel_flush(channel, err)
                                         : par_buf_finish(&channel->out, err);
}

/* Move what was not taken to the front, when much was. */
static void make_room(par_channel *channel) {
  par_buf *in = &channel->in;
  if (channel->at < in->len / 2) return;
  in->len -= channel->at;
  if (in->len > 0) memmove(in->data, in->data + channel->at, in->len);
  channel->seen -= channel->at;
  channel->at = 0;
}

static par_status read_some(par_channel *channel, par_error *err) {
  par_buf *in = &channel->in;
  make_room(channel);
  if (channel->pump != NULL) {
    size_t before = in->len;
    channel->ended = par_pump_take(channel->pump, in);
    channel->n_received += in->len - before;
    return par_buf_finish(in, err);
  }
  if (!par_buf_reserve(in, READ_BYTES)) return par_fail_memory(err);
  ssize_t n = read(channel->in_fd, in->data + in->len, READ_BYTES);
  if (n > 0) in->len += (size_t)n;
  if (n > 0) channel->n_received += (uint64_t)n;
  if (n == 0 || (n < 0 && errno != EINTR)) channel->ended = true;
  return PAR_OK;
}

static int fd_of(const par_channel *channel) {
  return channel->pump != NULL ? par_pump_fd(channel->pump) : channel->in_fd;
}

par_status par_channels_read(par_channel *const *channels, size_t n, size_t limit,
                             int milliseconds, const volatile int *cancel, par_error *err) {
  struct pollfd *fds = calloc(n, sizeof *fds);
  if (fds == NULL) return par_fail_memory(err);
  for (size_t i = 0; i < n; i++) {
    bool wanted =
      !channels[i]->ended && (i == 0 || channels[i]->in.len - channels[i]->at < limit);
    fds[i] = (struct pollfd){wanted ? fd_of(channels[i]) : -1, POLLIN, 0};
  }
  par_status status = PAR_OK;
  if (poll(fds, (nfds_t)n, milliseconds) < 0) {
    if (errno != EINTR) status = par_fail(err, PAR_EIO, "poll: %s", strerror(errno));
    if (cancel != NULL && *cancel != 0) status = par_fail(err, PAR_ECANCELLED, "interrupted");
  } else {
    for (size_t i = 0; status == PAR_OK && i < n; i++)
      if (fds[i].fd >= 0 && fds[i].revents != 0) status = read_some(channels[i], err);
  }
  free(fds);
  return status;
}

bool par_channel_next(par_channel_frame *out, par_channel *channel) {
  size_t left = channel->in.len - channel->seen;
  if (left < HEADER) return false;
  const uint8_t *header = (const uint8_t *)channel->in.data + channel->seen;
  size_t len = par_read_u32(header);
  if (left - HEADER < len) return false;
  *out = (par_channel_frame){header[4], header + HEADER, len};
  channel->seen += HEADER + len;
  return true;
}

void par_channel_rewind(par_channel *channel) {
  channel->seen = channel->at;
}

void par_channel_take(par_channel *channel) {
  channel->at = channel->seen;
}

void par_channel_clear(par_channel *channel) {
  par_pump_stop(channel->pump);
  channel->pump = NULL;
  par_buf_clear(&channel->in);
  par_buf_clear(&channel->out);
}
