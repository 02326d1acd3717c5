/* create.c -- a new corpus file, made in memory and put in its place at once.
 *
 * Whoever is stopped on the way leaves no half of a corpus behind: the file has no
 * name until it is written (O_TMPFILE), or, where the file system cannot do that,
 * another one. */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "store/db_internal.h"

static par_status fail_making(const char *path, par_error *err) {
  return par_fail(err, PAR_EIO, "%s: cannot be made: %s", path, strerror(errno));
}

/* The bytes of an empty corpus; freed with sqlite3_free. */
static par_status make_image(unsigned char **image, size_t *len, const char *path,
                             par_error *err) {
  sqlite3_int64 size = 0;
  par_db *db = calloc(1, sizeof *db);
  if (db == NULL) return par_fail_memory(err);
  db->writable = true;
  par_status status = PAR_OK;
  if (sqlite3_open(":memory:", &db->handle) != SQLITE_OK)
    status = db->handle == NULL ? par_fail_memory(err) : par_db__fail(db, err);
  if (status == PAR_OK) status = par_schema__prepare(db, path, true, err);
  if (status == PAR_OK) {
    *image = sqlite3_serialize(db->handle, "main", &size, 0);
    if (*image == NULL) status = par_fail_memory(err);
    *len = (size_t)size;
  }
  par_db_close(db);
  return status;
}

static bool write_all(int fd, const unsigned char *bytes, size_t len) {
  while (len > 0) {
    ssize_t n = write(fd, bytes, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes += n;
    len -= (size_t)n;
  }
  return fsync(fd) == 0;
}

/* A file without a name in the folder of `path`, or -1. */
static int open_nameless(const char *path) {
  par_buf folder = {0};
  const char *slash = strrchr(path, '/');
  if (slash == NULL)
    par_buf_append_cstr(&folder, ".");
  else
    par_buf_append(&folder, path, slash == path ? 1 : (size_t)(slash - path));
  int fd = open(par_buf_cstr(&folder), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  par_buf_clear(&folder);
  return fd;
}

/* True, too, when another process has just made a file of that name. */
static bool name_file(int fd, const char *path) {
  char self[64];
  snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
  return linkat(AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 || errno == EEXIST;
}

/* For file systems that have no nameless files. */
static par_status write_and_rename(const char *path, const unsigned char *image, size_t len,
                                   par_error *err) {
  par_buf draft = {0};
  par_buf_printf(&draft, "%s.new-%ld", path, (long)getpid());
  PAR_TRY(par_buf_finish(&draft, err));
  const char *name = par_buf_cstr(&draft);
  int fd = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  bool good = fd >= 0 && write_all(fd, image, len) && rename(name, path) == 0;
  par_status status = good ? PAR_OK : fail_making(path, err);
  if (fd >= 0) close(fd);
  if (!good && fd >= 0) unlink(name);
  par_buf_clear(&draft);
  return status;
}

par_status par_db__create(const char *path, par_error *err) {
  unsigned char *image = NULL;
  size_t len = 0;
  par_status status = make_image(&image, &len, path, err);
  if (status == PAR_OK) {
    int fd = open_nameless(path);
    bool good = fd >= 0 && write_all(fd, image, len) && name_file(fd, path);
    if (fd >= 0) close(fd);
    if (!good) status = write_and_rename(path, image, len, err);
  }
  sqlite3_free(image);
  return status;
}
