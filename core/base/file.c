/* file.c -- reading with a limit, whole or piece by piece. */

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
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

/* A descriptor of what is no pipe or device: one that stands there by now is not waited for.
 */
static par_status open_regular(int *fd, struct stat *info, const char *path, par_error *err) {
  *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (*fd < 0) return fail_errno(err, path);
  par_status status = fstat(*fd, info) == 0 ? PAR_OK : fail_errno(err, path);
  if (status == PAR_OK && !S_ISREG(info->st_mode) && !S_ISDIR(info->st_mode))
    status = par_fail(err, PAR_EINVALID, "%s: is no regular file", path);
  if (status != PAR_OK) close(*fd);
  return status;
}

par_status par_file_read(par_buf *out, const char *path, size_t max_len, par_error *err) {
  int fd;
  struct stat info;
  if (strcmp(path, "-") == 0)
    return read_all(out, STDIN_FILENO, "standard input", max_len, err);
  PAR_TRY(open_regular(&fd, &info, path, err));
  par_status status = read_all(out, fd, path, max_len, err);
  close(fd);
  return status;
}

struct par_file {
  int fd;
  struct stat info;
  char *path;
};

par_status par_file_open(par_file **out, const char *path, size_t max_len, par_error *err) {
  size_t step;
  *out = NULL;
  par_file *file = calloc(1, sizeof *file);
  if (file == NULL) return par_fail_memory(err);
  file->fd = -1;
  file->path = strdup(path);
  par_status status = file->path == NULL ? par_fail_memory(err) : PAR_OK;
  if (status == PAR_OK) status = open_regular(&file->fd, &file->info, path, err);
  if (status != PAR_OK) file->fd = -1;
  if (status == PAR_OK) status = prepare(&step, file->fd, path, max_len, err);
  if (status == PAR_OK)
    *out = file;
  else
    par_file_close(file);
  return status;
}

size_t par_file_len(const par_file *file) {
  return (size_t)file->info.st_size;
}

static bool is_changed(const par_file *file) {
  struct stat now;
  return fstat(file->fd, &now) != 0 || now.st_size != file->info.st_size ||
         now.st_mtim.tv_sec != file->info.st_mtim.tv_sec ||
         now.st_mtim.tv_nsec != file->info.st_mtim.tv_nsec;
}

par_status par_file_piece(par_buf *out, const par_file *file, size_t at, size_t len,
                          par_error *err) {
  size_t all = par_file_len(file);
  if (at > all) at = all;
  if (len > all - at) len = all - at;
  if (!par_buf_reserve(out, len)) return par_fail_memory(err);
  while (len > 0) {
    ssize_t n = pread(file->fd, out->data + out->len, len, (off_t)at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail_errno(err, file->path);
    if (n == 0) break;
    out->len += (size_t)n, at += (size_t)n, len -= (size_t)n;
  }
  if (len > 0 || is_changed(file))
    return par_fail(err, PAR_EIO, "%s: was changed while it was read", file->path);
  return PAR_OK;
}

void par_file_close(par_file *file) {
  if (file == NULL) return;
  if (file->fd >= 0) close(file->fd);
  free(file->path);
  free(file);
}
