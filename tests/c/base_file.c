/* base_file.c -- files are read whole, and what is no file is not waited for. */

#include "base/file.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tap.h"

int main(void) {
  char folder[256], path[300];
  const char *base = getenv("TMPDIR");
  snprintf(folder, sizeof folder, "%s/base_file_XXXXXX", base != NULL ? base : "/tmp");
  if (mkdtemp(folder) == NULL) abort();
  snprintf(path, sizeof path, "%s/one", folder);
  par_buf bytes = {0};
  par_error err = {0};
  OK(par_file_read(&bytes, path, 100, &err) == PAR_ENOTFOUND, "there is no file");

  FILE *file = fopen(path, "w");
  if (file == NULL) abort();
  fputs("a harbour", file);
  fclose(file);
  err = (par_error){0};
  OK(par_file_read(&bytes, path, 9, &err) == PAR_OK, "a file within the limit is read");
  EQUAL(par_buf_cstr(&bytes), "a harbour", "it is all there");
  OK(par_file_read(&bytes, path, 8, &err) == PAR_ELIMIT, "one above the limit is not");

  par_file *opened;
  OK(par_file_open(&opened, path, 8, &err) == PAR_ELIMIT, "nor is it opened");
  OK(par_file_open(&opened, path, 9, &err) == PAR_OK && par_file_len(opened) == 9, "a file");
  par_buf_reset(&bytes);
  OK(par_file_piece(&bytes, opened, 2, 4, &err) == PAR_OK, "is read piece by piece");
  EQUAL(par_buf_cstr(&bytes), "harb", "from where it is asked");
  OK(par_file_piece(&bytes, opened, 6, 100, &err) == PAR_OK, "up to its end");
  EQUAL(par_buf_cstr(&bytes), "harbour", "behind what was there");
  OK(par_file_piece(&bytes, opened, 100, 100, &err) == PAR_OK && bytes.len == 7,
     "nothing more");
  OK(truncate(path, 5) == 0 && par_file_piece(&bytes, opened, 0, 3, &err) == PAR_EIO,
     "and not when it has changed");
  par_file_close(opened);
  unlink(path);

  if (mkfifo(path, 0600) != 0) abort();
  err = (par_error){0};
  alarm(10); /* a reader of a pipe that nobody writes waits for ever */
  OK(par_file_read(&bytes, path, 100, &err) == PAR_EINVALID, "a pipe is refused at once");
  OK(strstr(err.message, "is no regular file") != NULL, "and told to be no file");
  unlink(path);
  err = (par_error){0};
  OK(par_file_read(&bytes, folder, 100, &err) == PAR_EINVALID, "a folder is refused");
  par_buf_clear(&bytes);
  rmdir(folder);
  return DONE();
}
