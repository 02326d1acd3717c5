/* confine.h -- the limits of a process that reads what others have made, set by itself.
 *
 * In a header, because what is loaded into other programs has nothing else of ours. */

#ifndef PAR_BASE_CONFINE_H
#define PAR_BASE_CONFINE_H

#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>

enum { PAR_CONFINED_FILES = 64 };

/* Set both limits of a resource. */
static inline void par_confine__limit(int resource, size_t most) {
  struct rlimit l = {(rlim_t)most, (rlim_t)most};
  setrlimit((__rlimit_resource_t)resource, &l);
}

/* This process can write no file, dumps no core, has few descriptors, so much address
 * space and, unless it is 0, so much processor time; it dies with the one that started it.
 * Only calls that are safe behind a fork. */
static inline void par_confine(size_t max_memory, unsigned seconds) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (seconds > 0) par_confine__limit(RLIMIT_CPU, seconds);
  par_confine__limit(RLIMIT_AS, max_memory);
  par_confine__limit(RLIMIT_FSIZE, 0);
  par_confine__limit(RLIMIT_CORE, 0);
  par_confine__limit(RLIMIT_NOFILE, PAR_CONFINED_FILES);
}

#endif
