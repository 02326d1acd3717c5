/* program.h -- a regular pattern as a program: what one byte allows, and where that leads. */

#ifndef PAR_CORPUS_PROGRAM_H
#define PAR_CORPUS_PROGRAM_H

#include "base/status.h"
#include "base/vec.h"

typedef enum par_op {
  PAR_OP_TAKE,   /* a byte of the set, then the next instruction */
  PAR_OP_AHEAD,  /* the next byte is of the set */
  PAR_OP_BEHIND, /* the byte before is of the set */
  PAR_OP_SPLIT,  /* the next instruction, and the one at `to` */
  PAR_OP_JUMP,   /* the one at `to` */
  PAR_OP_FAIL,
  PAR_OP_ACCEPT
} par_op;

/* Bytes that are in a set, as bits. */
typedef struct par_byteset {
  uint8_t bits[32];
} par_byteset;

typedef struct par_instruction {
  par_op op;
  uint32_t to; /* an instruction, or the number of a set */
} par_instruction;

PAR_VEC(byteset, par_byteset)
PAR_VEC(instruction, par_instruction)

typedef struct par_program {
  par_instructions code;
  par_bytesets sets;
  bool looks_behind;
} par_program;

/* Whether a byte is in the set. */
static inline bool par_byteset_has(const par_byteset *set, unsigned byte) {
  return (set->bits[byte / 8] >> (byte % 8) & 1) != 0;
}

/* Compile a pattern; see automaton.h. Clear the program also after a failure. */
par_status par_program_compile(par_program *program, const char *pattern, size_t len,
                               par_error *err);
void par_program_clear(par_program *program);

#endif
