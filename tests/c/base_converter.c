/* base_converter.c -- programs that do, do not end, say too much, are not there. */

#include <signal.h>
#include <stdio.h>
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

/* The same script with the same arguments, kept on standby. */
static par_status again(par_buf *out, par_converted *how, const char *const *arguments,
                        const char *bytes, par_error *err) {
  par_converter c = {"sh", arguments, 4096, (size_t)1 << 30, 2, true};
  par_buf_reset(out);
  return par_convert(out, how, &c, bytes, strlen(bytes), err);
}

static void stands_by(void) {
  static const char *const parents[] = {
    "sh", "-c",
    "cat; echo $PPID ${LD_PRELOAD-none} ${PARLANCE_STANDBY-none}; echo oh >&2; exit 3", NULL};
  par_buf out = {0}, first = {0};
  par_converted how;
  par_error err = {0};
  char own[32];
  snprintf(own, sizeof own, "a%d ", (int)getpid());
  again(&first, &how, parents, "a", &err);
  OK(how.exit_code == 3 && strcmp(how.message, "oh\n") == 0 && first.len > 2,
     "a program on standby runs and tells how it ended");
  OK(strncmp(par_buf_cstr(&first), own, strlen(own)) != 0 &&
       strstr(par_buf_cstr(&first), " none none\n") != NULL,
     "... as a fork of another process, and does not see what makes it one");
  again(&out, &how, parents, "b", &err);
  OK(how.exit_code == 3 && out.data[0] == 'b' &&
       strcmp(par_buf_cstr(&out) + 1, par_buf_cstr(&first) + 1) == 0,
     "its second run is a fork of the same, with an input of its own");
  kill((pid_t)atoi(par_buf_cstr(&first) + 1), SIGKILL);
  usleep(100000);
  OK(again(&out, &how, parents, "c", &err) == PAR_OK && how.exit_code == 3 &&
       out.data[0] == 'c',
     "a standby that is killed has a successor");
  par_buf_clear(&out);
  par_buf_clear(&first);
}

static void limits_of_standby(void) {
  static const char *const dies[] = {"sh", "-c", "kill -9 $$", NULL};
  static const char *const hangs[] = {"sh", "-c", "sleep 100 & exec >&- 2>&-; sleep 100",
                                      NULL};
  static const char *const writes[] = {"sh", "-c", "while :; do echo aaaaaaaaaaaaaaaa; done",
                                       NULL};
  static const char *const saves[] = {"sh", "-c", "echo a > written-by-the-converter-test",
                                      NULL};
  static const char *const spins[] = {"sh", "-c", "while :; do :; done", NULL};
  par_buf out = {0};
  par_converted how;
  par_error err = {0};
  again(&out, &how, dies, "", &err);
  again(&out, &how, dies, "", &err);
  OK(how.exit_code == -1, "a run that a signal ends is told, and the next one, too");
  OK(again(&out, &how, hangs, "", &err) == PAR_ELIMIT, "a run that hangs is ended");
  OK(again(&out, &how, writes, "", &err) == PAR_ELIMIT, "one that does not stop to write is");
  OK(again(&out, &how, spins, "", &err) == PAR_ELIMIT || how.exit_code == -1,
     "one that takes too much processor time is");
  again(&out, &how, saves, "", &err);
  OK(how.exit_code != 0, "a run cannot write a file");
  unlink("written-by-the-converter-test");
  par_buf_clear(&out);
}

int main(void) {
  converts();
  limits();
  missing();
  stands_by();
  limits_of_standby();
  return DONE();
}
