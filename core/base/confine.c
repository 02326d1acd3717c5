/* confine.c -- limits of the system, set by the process that they are for. */

#include "base/confine.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

enum { MAX_FILES = 64 };

static void limit(int resource, size_t most) {
  struct rlimit l = {(rlim_t)most, (rlim_t)most};
  setrlimit((__rlimit_resource_t)resource, &l);
}

void par_confine(size_t max_memory, unsigned seconds) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (seconds > 0) limit(RLIMIT_CPU, seconds);
  limit(RLIMIT_AS, max_memory);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, MAX_FILES);
}
