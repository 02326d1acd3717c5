/* bus.c -- files that are cut short while they are mapped into memory.
 *
 * Pages behind the new end are then gone, and reading them is SIGBUS. They are given
 * zeros in their place, and a flag is raised, at which whoever reads the file fails. */

#define _DEFAULT_SOURCE

#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bind.h"

volatile sig_atomic_t par_file_was_cut;

static uintptr_t page_size;

/* Where it cannot be helped the instruction is tried again, and ends the program. */
static void on_bus_error(int number, siginfo_t *info, void *context) {
  (void)context;
  void *page = (void *)((uintptr_t)info->si_addr & ~(page_size - 1));
  if (info->si_code != BUS_ADRERR ||
      mmap(page, page_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
           -1, 0) == MAP_FAILED) {
    signal(number, SIG_DFL);
    return;
  }
  par_file_was_cut = 1;
}

void par_bind_watch_bus(void) {
  struct sigaction action = {0};
  page_size = (uintptr_t)sysconf(_SC_PAGESIZE);
  action.sa_sigaction = on_bus_error;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_SIGINFO;
  sigaction(SIGBUS, &action, NULL);
}
