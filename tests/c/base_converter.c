/* base_converter.c -- programs that do, do not end, say too much, are not there. */

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/converter.h"
#include "tap.h"

static par_status shell(par_buf *out, par_converted *how, const char *script, size_t max,
                        unsigned seconds, const char *bytes, par_error *err) {
  const char *arguments[] = {"sh", "-c", script, NULL};
  par_converter c = {"sh", arguments, max, (size_t)1 << 30, seconds, false};
  return par_convert(out, how, &c, bytes, strlen(bytes), err);
}

static void converts(void) {
  par_buf out = {0};
  par_converted how;
  par_error err = {0};
  OK(shell(&out, &how, "tr a-z A-Z; echo oh >&2; exit 3", 100, 5, "harbour", &err) == PAR_OK,
     "a program runs");
  OK(strcmp(par_buf_cstr(&out), "HARBOUR") == 0, "its output is what it makes of its input");
  OK(how.exit_code == 3 && strcmp(how.message, "oh\n") == 0, "how it ended is told");
  par_buf_reset(&out);
  shell(&out, &how, "kill -9 $$", 100, 5, "", &err);
  OK(how.exit_code == -1, "a signal is told from an exit code");
  par_buf_clear(&out);
}

static void limits(void) {
  par_buf out = {0};
  par_converted how;
  par_error err = {0};
  OK(shell(&out, &how, "sleep 100", 100, 1, "", &err) == PAR_ELIMIT &&
       strstr(err.message, "sh took more than 1 seconds") != NULL,
     "one that hangs is ended");
  OK(shell(&out, &how, "exec >&- 2>&-; sleep 100", 100, 1, "", &err) == PAR_ELIMIT,
     "one that closes its output and hangs is ended");
  OK(shell(&out, &how, "sleep 100 & echo", 100, 1, "", &err) == PAR_ELIMIT,
     "one that leaves another behind, which hangs, is ended");
  OK(shell(&out, &how, "while :; do echo aaaaaaaaaaaaaaaa; done", 4096, 20, "", &err) ==
         PAR_ELIMIT &&
       strstr(err.message, "more than 4096 bytes") != NULL,
     "one that does not stop to write is ended");
  shell(&out, &how, "echo a > written-by-the-converter-test", 100, 5, "", &err);
  OK(how.exit_code != 0, "a file cannot be written");
  unlink("written-by-the-converter-test");
  par_buf_reset(&out);
  OK(shell(&out, &how, "exec cat >&2 < /dev/zero", 100, 1, "", &err) == PAR_ELIMIT,
     "its messages are no way to memory");
  par_buf_clear(&out);
}

static void missing(void) {
  par_buf out = {0};
  par_converted how;
  par_error err = {0};
  const char *arguments[] = {"no-such-program", NULL};
  par_converter c = {arguments[0], arguments, 100, (size_t)1 << 30, 5, false};
  OK(par_convert(&out, &how, &c, "", 0, &err) == PAR_ENOTFOUND &&
       strstr(err.message, "no-such-program") != NULL,
     "one that is not there is told");
  par_buf_clear(&out);
}

int main(void) {
  converts();
  limits();
  missing();
  return DONE();
}
