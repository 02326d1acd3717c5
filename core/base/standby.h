/* standby.h -- a program that is started once and forks for each of its runs.
 *
 * Most of a short run of a large program is its start: libraries are found, mapped and
 * bound to each other. A standby is the program, stopped before its main function by a
 * shared object of ours (standby_preload.c) that is loaded into it. Each run is a process
 * of its own, forked from it. One program at a time has a standby. */

#ifndef PAR_BASE_STANDBY_H
#define PAR_BASE_STANDBY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/converter.h"

/* What a standby is asked: its ends (standard input, output, error) come beside it. */
typedef struct par_standby_request {
  uint64_t max_memory;
  uint32_t seconds;
} par_standby_request;

enum { PAR_STANDBY_ENDS = 3 };

/* The environment's name for the descriptor of the standby's channel. */
#define PAR_STANDBY_CHANNEL "PARLANCE_STANDBY"

/* Run the program with these ends, in limits. False when there is no standby, nor can be
 * one: the caller starts the program otherwise. After true par_standby_finish is due. */
bool par_standby_run(const par_converter *converter, const int ends[PAR_STANDBY_ENDS]);

/* Wait until the run has ended, `left_ms` at most: its state, like that of waitpid, is in
 * *state. False when it has not. A lost standby is a run that a signal has ended. */
bool par_standby_wait(int *state, int64_t left_ms);

/* Be done with the run; one that has not ended is killed, with what it has started. */
void par_standby_finish(bool ended);

#endif
