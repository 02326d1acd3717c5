/* channel.h -- frames of bytes between two processes, over sockets or pipes.
 *
 * A frame is its length (4 bytes, little-endian), its kind (1 byte) and its bytes.
 * Both directions are buffered; what is put is sent when it is flushed or much. */

#ifndef PAR_BASE_CHANNEL_H
#define PAR_BASE_CHANNEL_H

#include "base/buf.h"
#include "base/pump.h"

/* All zero but the descriptors, which the owner closes, is a new channel. */
typedef struct par_channel {
  int in_fd, out_fd;
  par_pump *pump; /* reads ahead from in_fd; NULL: nobody does. The channel stops it */
  par_buf in, out;
  size_t at;           /* in `in`: what was taken */
  size_t seen;         /* in `in`: par_channel_next has been there */
  uint64_t n_received; /* bytes, since it was opened */
  bool ended;          /* the other side has closed, or is gone */
} par_channel;

typedef struct par_channel_frame {
  uint8_t kind;
  const uint8_t *bytes; /* borrowed until the channel reads again */
  size_t len;
} par_channel_frame;

/* Put a frame; PAR_EIO when the other side is gone. */
par_status par_channel_put(par_channel *channel, uint8_t kind, const void *bytes, size_t len,
                           par_error *err);
par_status par_channel_flush(par_channel *channel, par_error *err);

/* Read what there is, waiting until there is some on one of the channels, whose bytes
 * not taken are fewer than `limit` (all but the first; that one is always read), or until
 * so many milliseconds are over, -1 for ever. PAR_ECANCELLED when a signal came and *cancel is
 * set. */
par_status par_channels_read(par_channel *const *channels, size_t n, size_t limit,
                             int milliseconds, const volatile int *cancel, par_error *err);

/* The next whole frame behind the one that was asked for last; false when it is not
 * there yet. */
bool par_channel_next(par_channel_frame *out, par_channel *channel);

/* Ask again from the first frame that was not taken. */
void par_channel_rewind(par_channel *channel);

/* Take all frames that were asked for. */
void par_channel_take(par_channel *channel);

void par_channel_clear(par_channel *channel);

#endif
