/* file.c -- reading with a limit. */

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_STEP = 256 * 1024 };

static par_status fail_errno(par_error *err, const char *path) {
  par_status code = errno == ENOENT ? PAR_ENOTFOUND : PAR_EIO;
  return par_fail(err, code, "%s: %s", path, strerror(errno));
}

/* Room for the whole of a regular file, so that it is read in one go. */
static par_status prepare(size_t *step, int fd, const char *path, size_t max_len,
                          par_error *err) {
  struct stat info;
  if (fstat(fd, &info) != 0) return fail_errno(err, path);
  if (S_ISDIR(info.st_mode)) return par_fail(err, PAR_EINVALID, "%s: is a folder", path);
  *step = READ_STEP;
  if (!S_ISREG(info.st_mode)) return PAR_OK;
  if ((unsigned long long)info.st_size > max_len)
    return par_fail(err, PAR_ELIMIT, "%s: %lld bytes are more than the limit of %zu", path,
                    (long long)info.st_size, max_len);
  *step = (size_t)info.st_size + 1;
  return PAR_OK;
}

static par_status read_all(par_buf *out, int fd, const char *path, size_t max_len,
                           par_error *err) {
  size_t step = 0;
  size_t before = out->len;
  par_status status = prepare(&step, fd, path, max_len, err);
  while (status == PAR_OK) {
    if (!par_buf_reserve(out, step)) return par_fail_memory(err);
    ssize_t n = read(fd, out->data + out->len, step);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno(err, path);
    if (n == 0) break;
    out->len += (size_t)n;
    if (out->len - before > max_len)
      return par_fail(err, PAR_ELIMIT, "%s: more than the limit of %zu bytes", path, max_len);
    step = step > (size_t)n ? step - (size_t)n : READ_STEP; /* its end: into the room left */
  }
  return status;
}

par_status par_file_read(par_buf *out, const char *path, size_t max_len, par_error *err) {
  if (strcmp(path, "-") == 0)
    return read_all(out, STDIN_FILENO, "standard input", max_len, err);
  /* a pipe may stand there by now: it is not waited for */
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0) return fail_errno(err, path);
  struct stat info;
  bool special = fstat(fd, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
  par_status status = special ? par_fail(err, PAR_EINVALID, "%s: is no regular file", path)
                              : read_all(out, fd, path, max_len, err);
  close(fd);
  return status;
}
