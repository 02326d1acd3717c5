/* automaton.c -- a DFA whose states are made when a text first leads to them.
 *
 * A state is what instructions wait for a byte, in a canonical order; with the byte before
 * where the program looks behind. Each has a row of targets, by the next byte or the end of
 * the text. When the states take too much they are all forgotten, and the one at hand begins
 * anew: Thompson, Regular Expression Search Algorithm, CACM 11:6, 1968; Cox, Regular
 * Expression Matching in the Wild, 2010. */

#include "corpus/automaton.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/program.h"

enum {
  END = 256, /* stands for the byte behind the last */
  ROW = 257,
  NO_BYTE = 256,
  DEAD = 0, /* the state that leads nowhere */
  MOST_STATES = 4096,
  MOST_WAITING = 4 * 1024 * 1024, /* instructions in all states together */
  SLOTS = 2 * MOST_STATES
};

static const uint32_t UNKNOWN = UINT32_MAX;

/* What waits, as a range of `waiting`; its first element is the byte before. */
typedef struct state {
  uint32_t first, n, hash;
} state;

PAR_VEC(state, state)

struct par_automaton {
  par_program program;
  par_states states;
  par_u32s waiting;
  par_u32s rows;  /* of each state ROW times 2 * target + whether a match ends before */
  par_u32s slots; /* a hash table of the states, each plus 1 */
  par_u32s stack, next, marks;
  uint32_t turn; /* of the marks */
};

void par_automaton_free(par_automaton *automaton) {
  if (automaton == NULL) return;
  par_program_clear(&automaton->program);
  par_states_clear(&automaton->states);
  par_u32s_clear(&automaton->waiting);
  par_u32s_clear(&automaton->rows);
  par_u32s_clear(&automaton->slots);
  par_u32s_clear(&automaton->stack);
  par_u32s_clear(&automaton->next);
  par_u32s_clear(&automaton->marks);
  free(automaton);
}

static uint32_t hash_of(const uint32_t *words, size_t n) {
  uint64_t hash = UINT64_C(0xCBF29CE484222325);
  for (size_t i = 0; i < n; i++) hash = (hash ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
  return (uint32_t)(hash >> 32);
}

static bool same(const par_automaton *a, const state *s, const par_u32s *next, uint32_t hash) {
  return s->hash == hash && s->n == next->n &&
         memcmp(a->waiting.data + s->first, next->data, next->n * sizeof *next->data) == 0;
}

static bool forget_states(par_automaton *a) {
  par_states_reset(&a->states);
  par_u32s_reset(&a->waiting);
  par_u32s_reset(&a->rows);
  par_u32s_reset(&a->slots);
  if (!par_u32s_reserve(&a->slots, SLOTS)) return false;
  memset(a->slots.data, 0, SLOTS * sizeof *a->slots.data);
  a->slots.n = SLOTS;
  return true;
}

/* Append the state that is in `next`; its number, or UNKNOWN when memory is out. */
static uint32_t add_state(par_automaton *a, uint32_t hash) {
  if (!par_u32s_reserve(&a->waiting, a->next.n) || !par_u32s_reserve(&a->rows, ROW))
    return UNKNOWN;
  state s = {(uint32_t)a->waiting.n, (uint32_t)a->next.n, hash};
  if (!par_states_push(&a->states, s)) return UNKNOWN;
  if (a->next.n > 0)
    memcpy(a->waiting.data + a->waiting.n, a->next.data, a->next.n * sizeof *a->next.data);
  a->waiting.n += a->next.n;
  memset(a->rows.data + a->rows.n, 0xFF, ROW * sizeof *a->rows.data);
  a->rows.n += ROW;
  return (uint32_t)a->states.n - 1;
}

/* The state that is in `next`, found or made; *forgotten tells that all others are gone. */
static uint32_t state_of_next(par_automaton *a, bool *forgotten) {
  uint32_t hash = hash_of(a->next.data, a->next.n);
  uint32_t slot = hash % SLOTS;
  for (; a->slots.data[slot] != 0; slot = (slot + 1) % SLOTS)
    if (same(a, &a->states.data[a->slots.data[slot] - 1], &a->next, hash))
      return a->slots.data[slot] - 1;
  if (a->states.n == MOST_STATES || a->waiting.n + a->next.n > MOST_WAITING) {
    if (!forget_states(a)) return UNKNOWN;
    *forgotten = true;
    add_state(a, 0); /* DEAD; what follows cannot be told from it but by its number */
    slot = hash % SLOTS;
  }
  uint32_t number = add_state(a, hash);
  if (number != UNKNOWN) a->slots.data[slot] = number + 1;
  return number;
}

static int ascending(const void *a, const void *b) {
  uint32_t left = *(const uint32_t *)a;
  uint32_t right = *(const uint32_t *)b;
  return left < right ? -1 : left > right;
}

/* Begin a state in `next`, with the byte before it. */
static bool begin_next(par_automaton *a, unsigned before) {
  par_u32s_reset(&a->next);
  return par_u32s_push(&a->next, a->program.looks_behind ? before : NO_BYTE);
}

static void visit(par_automaton *a, uint32_t instruction) {
  if (a->marks.data[instruction] == a->turn) return;
  a->marks.data[instruction] = a->turn;
  par_u32s_push(&a->stack, instruction);
}

static bool holds(const par_automaton *a, const par_instruction *in, unsigned byte) {
  return byte < 256 && par_byteset_has(&a->program.sets.data[in->to], byte);
}

/* Follow what is on the stack until it needs a byte; what takes `byte` waits in `next`
 * behind it. Whether a match ends here. */
static bool follow(par_automaton *a, unsigned before, unsigned byte) {
  bool accepted = false;
  while (a->stack.n > 0) {
    uint32_t at = a->stack.data[--a->stack.n];
    const par_instruction *in = &a->program.code.data[at];
    switch (in->op) {
      case PAR_OP_TAKE:
        if (holds(a, in, byte)) par_u32s_push(&a->next, at + 1);
        break;
      case PAR_OP_AHEAD:
        if (holds(a, in, byte)) visit(a, at + 1);
        break;
      case PAR_OP_BEHIND:
        if (holds(a, in, before)) visit(a, at + 1);
        break;
      case PAR_OP_SPLIT:
        visit(a, in->to);
        visit(a, at + 1);
        break;
      case PAR_OP_JUMP: visit(a, in->to); break;
      case PAR_OP_FAIL: break;
      case PAR_OP_ACCEPT: accepted = true; break;
    }
  }
  return accepted;
}

static bool next_turn(par_automaton *a) {
  if (++a->turn == UINT32_MAX || a->marks.n == 0) {
    par_u32s_reset(&a->marks);
    if (!par_u32s_reserve(&a->marks, a->program.code.n)) return false;
    memset(a->marks.data, 0, a->program.code.n * sizeof *a->marks.data);
    a->marks.n = a->program.code.n;
    a->turn = 1;
  }
  return true;
}

/* Where `from` leads by a byte, or END: 2 * target + whether a match ends before it;
 * UNKNOWN when memory is out. */
static uint32_t make_step(par_automaton *a, uint32_t from, unsigned byte) {
  const state *s = &a->states.data[from];
  const uint32_t *waiting = a->waiting.data + s->first;
  unsigned before = waiting[0];
  bool forgotten = false;
  if (!next_turn(a) || !begin_next(a, byte)) return UNKNOWN;
  for (uint32_t i = 1; i < s->n; i++) visit(a, waiting[i]);
  uint32_t accepted = follow(a, before, byte) ? 1 : 0;
  if (a->next.failed || a->stack.failed) return UNKNOWN;
  uint32_t target = DEAD;
  if (a->next.n > 1) {
    qsort(a->next.data + 1, a->next.n - 1, sizeof *a->next.data, ascending);
    target = state_of_next(a, &forgotten);
    if (target == UNKNOWN) return UNKNOWN;
  }
  uint32_t step = 2 * target + accepted;
  if (!forgotten) a->rows.data[(size_t)from * ROW + byte] = step;
  return step;
}

/* The state before the byte at `start`. */
static uint32_t first_state(par_automaton *a, const par_buf *bytes, size_t start) {
  bool forgotten = false;
  if (a->slots.n == 0 && (!forget_states(a) || add_state(a, 0) == UNKNOWN)) return UNKNOWN;
  if (!begin_next(a, start > 0 ? (uint8_t)bytes->data[start - 1] : NO_BYTE)) return UNKNOWN;
  if (!par_u32s_push(&a->next, 0)) return UNKNOWN;
  return state_of_next(a, &forgotten);
}

par_status par_automaton_new(par_automaton **out, const char *pattern, size_t len,
                             par_error *err) {
  *out = NULL;
  par_automaton *automaton = calloc(1, sizeof *automaton);
  if (automaton == NULL) return par_fail_memory(err);
  par_status status = par_program_compile(&automaton->program, pattern, len, err);
  if (status == PAR_OK)
    *out = automaton;
  else
    par_automaton_free(automaton);
  return status;
}

par_status par_automaton_ends(par_sizes *ends, par_automaton *automaton, const par_buf *bytes,
                              size_t start, par_automaton_want want, par_error *err) {
  uint32_t at_state = first_state(automaton, bytes, start);
  size_t last = start;
  for (size_t at = start; at_state != UNKNOWN && at_state != DEAD; at++) {
    unsigned byte = at < bytes->len ? (uint8_t)bytes->data[at] : END;
    uint32_t step = automaton->rows.data[(size_t)at_state * ROW + byte];
    if (step == UNKNOWN) step = make_step(automaton, at_state, byte);
    if (step == UNKNOWN) return par_fail_memory(err);
    at_state = byte == END ? DEAD : step / 2;
    if ((step & 1) == 0 || at == start) continue;
    last = at;
    if (want == PAR_ENDS_ALL) par_sizes_push(ends, at);
    if (want == PAR_ENDS_SHORTEST) break;
  }
  if (at_state == UNKNOWN) return par_fail_memory(err);
  if (want != PAR_ENDS_ALL && last > start) par_sizes_push(ends, last);
  return ends->failed ? par_fail_memory(err) : PAR_OK;
}
