/* program.c -- parses a pattern into a tree, then writes the tree's code as often as
 * repeats say. */

#include "corpus/program.h"

#include <string.h>

enum {
  LARGEST_PROGRAM = 400 * 1000,
  DEEPEST = 2000, /* PCRE2 itself takes 250 groups inside one another */
  LARGEST_REPEAT = 65535
};

typedef enum node_kind {
  EMPTY,
  NEVER,
  TAKE,
  AHEAD,
  BEHIND,
  SEQUENCE,
  CHOICE,
  REPEAT
} node_kind;

/* Nodes are numbers of the parser's list, 0 for none. */
typedef struct node {
  node_kind kind;
  uint32_t set;
  uint32_t first, next; /* the first of its parts; the one beside it */
  uint32_t min, max;    /* REPEAT; UINT32_MAX for any number */
} node;

PAR_VEC(node, node)

typedef struct parser {
  const char *at, *end;
  par_program *program;
  par_nodes nodes;
  unsigned depth;
  bool wrong;
} parser;

static uint32_t new_node(parser *p, node_kind kind) {
  if (p->nodes.n == 0) par_nodes_push(&p->nodes, (node){EMPTY, 0, 0, 0, 0, 0});
  par_nodes_push(&p->nodes, (node){.kind = kind});
  if (!p->nodes.failed) return (uint32_t)p->nodes.n - 1;
  p->wrong = true;
  return 0;
}

static bool accept_text(parser *p, const char *text) {
  size_t len = strlen(text);
  if ((size_t)(p->end - p->at) < len || memcmp(p->at, text, len) != 0) return false;
  p->at += len;
  return true;
}

static int hex_value(int c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/* A byte, as itself or as \xHH; -1 for what is none. */
static int read_byte(parser *p) {
  if (p->at == p->end) return -1;
  if (*p->at != '\\') return (unsigned char)*p->at++;
  if (p->end - p->at < 4 || p->at[1] != 'x') return -1;
  int high = hex_value(p->at[2]);
  int low = hex_value(p->at[3]);
  p->at += 4;
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

static void add_range(par_byteset *set, unsigned low, unsigned high) {
  for (unsigned byte = low; byte <= high; byte++)
    set->bits[byte / 8] |= (uint8_t)(1u << (byte % 8));
}

/* Behind '['. */
static void read_class(parser *p, par_byteset *set) {
  bool negated = accept_text(p, "^");
  while (!p->wrong && !accept_text(p, "]")) {
    int low = read_byte(p);
    int high = low >= 0 && accept_text(p, "-") ? read_byte(p) : low;
    p->wrong = low < 0 || high < low;
    if (!p->wrong) add_range(set, (unsigned)low, (unsigned)high);
  }
  for (size_t i = 0; negated && i < sizeof set->bits; i++) set->bits[i] ^= 0xFF;
}

/* One byte's condition; its number among the sets. */
static uint32_t read_set(parser *p) {
  par_byteset set = {{0}};
  par_bytesets *sets = &p->program->sets;
  if (accept_text(p, "[")) {
    read_class(p, &set);
  } else if (accept_text(p, ".")) {
    add_range(&set, 0, 255);
  } else {
    int byte = read_byte(p);
    p->wrong = p->wrong || byte < 0;
    if (byte >= 0) add_range(&set, (unsigned)byte, (unsigned)byte);
  }
  for (size_t i = 0; i < sets->n; i++)
    if (memcmp(&sets->data[i], &set, sizeof set) == 0) return (uint32_t)i;
  if (!par_bytesets_push(sets, set)) p->wrong = true;
  return (uint32_t)sets->n - 1;
}

static uint32_t read_choice(parser *p);

static uint32_t read_condition(parser *p, node_kind kind) {
  uint32_t made = new_node(p, kind);
  uint32_t set = read_set(p);
  if (made != 0) p->nodes.data[made].set = set;
  return made;
}

static uint32_t closed(parser *p, uint32_t made) {
  if (!accept_text(p, ")")) p->wrong = true;
  return made;
}

static void skip_name(parser *p) {
  while (p->at < p->end && *p->at != '>') p->at++;
  if (!accept_text(p, ">")) p->wrong = true;
}

static uint32_t read_atom(parser *p) {
  if (accept_text(p, "(?=")) return closed(p, read_condition(p, AHEAD));
  if (accept_text(p, "(?<=")) return closed(p, read_condition(p, BEHIND));
  if (accept_text(p, "(?!)")) return new_node(p, NEVER);
  if (accept_text(p, "(?:")) return closed(p, read_choice(p));
  if (accept_text(p, "(?<")) {
    skip_name(p);
    return closed(p, read_choice(p));
  }
  if (p->at < p->end && strchr("(*+?{", *p->at) != NULL) p->wrong = true;
  return read_condition(p, TAKE);
}

static uint32_t read_number(parser *p, uint32_t otherwise) {
  if (p->at == p->end || *p->at < '0' || *p->at > '9') return otherwise;
  uint32_t n = 0;
  while (p->at < p->end && *p->at >= '0' && *p->at <= '9' && n <= LARGEST_REPEAT)
    n = n * 10 + (uint32_t)(*p->at++ - '0');
  return n;
}

/* How often the atom before may stand there; false for once. */
static bool read_quantifier(parser *p, uint32_t *min, uint32_t *max) {
  *min = 0;
  *max = UINT32_MAX;
  if (accept_text(p, "*")) return true;
  if (accept_text(p, "?")) {
    *max = 1;
    return true;
  }
  *min = 1;
  if (accept_text(p, "+")) return true;
  if (!accept_text(p, "{")) return false;
  *min = *max = read_number(p, UINT32_MAX);
  if (accept_text(p, ",")) *max = read_number(p, UINT32_MAX);
  if (!accept_text(p, "}") || *min > LARGEST_REPEAT || *max < *min) p->wrong = true;
  return true;
}

/* Lazy ones match the same. */
static uint32_t read_piece(parser *p) {
  uint32_t piece = read_atom(p);
  uint32_t min;
  uint32_t max;
  if (p->wrong || !read_quantifier(p, &min, &max)) return piece;
  uint32_t repeat = new_node(p, REPEAT);
  if (repeat == 0) return 0;
  p->nodes.data[repeat].first = piece;
  p->nodes.data[repeat].min = min;
  p->nodes.data[repeat].max = max;
  accept_text(p, "?");
  return repeat;
}

static void add_part(parser *p, uint32_t whole, uint32_t *last, uint32_t part) {
  if (p->wrong) return;
  if (*last == 0)
    p->nodes.data[whole].first = part;
  else
    p->nodes.data[*last].next = part;
  *last = part;
}

static uint32_t read_sequence(parser *p) {
  uint32_t sequence = new_node(p, SEQUENCE);
  uint32_t last = 0;
  while (!p->wrong && p->at < p->end && *p->at != '|' && *p->at != ')')
    add_part(p, sequence, &last, read_piece(p));
  return sequence;
}

static uint32_t read_choice(parser *p) {
  uint32_t choice = new_node(p, CHOICE);
  uint32_t last = 0;
  if (++p->depth > DEEPEST) p->wrong = true;
  do add_part(p, choice, &last, read_sequence(p));
  while (!p->wrong && accept_text(p, "|"));
  p->depth--;
  return choice;
}

/* Code ------------------------------------------------------------------------------- */

/* Append an instruction; its number. What is too large is left out, and told at the end. */
static uint32_t put(par_program *program, par_op op, uint32_t to) {
  if (program->code.n > LARGEST_PROGRAM) return 0;
  par_instructions_push(&program->code, (par_instruction){op, to});
  return (uint32_t)program->code.n - 1;
}

static void land_here(par_program *program, uint32_t instruction) {
  if (instruction < program->code.n)
    program->code.data[instruction].to = (uint32_t)program->code.n;
}

static void write_node(par_program *program, const par_nodes *nodes, uint32_t number);

static void write_parts(par_program *program, const par_nodes *nodes, uint32_t part) {
  for (; part != 0; part = nodes->data[part].next) write_node(program, nodes, part);
}

/* Jumps from behind each alternative to the end are chained by their targets, until the
 * end is known. */
static void write_choice(par_program *program, const par_nodes *nodes, uint32_t part) {
  uint32_t pending = UINT32_MAX;
  for (; part != 0; part = nodes->data[part].next) {
    bool last = nodes->data[part].next == 0;
    uint32_t split = last ? 0 : put(program, PAR_OP_SPLIT, 0);
    write_node(program, nodes, part);
    if (last) break;
    pending = put(program, PAR_OP_JUMP, pending);
    land_here(program, split);
  }
  if (program->code.n > LARGEST_PROGRAM) return;
  while (pending != UINT32_MAX) {
    uint32_t before = program->code.data[pending].to;
    land_here(program, pending);
    pending = before;
  }
}

/* x{2,4} is xx(?:x(?:x)?)?, its exits chained as those of a choice. */
static void write_repeat(par_program *program, const par_nodes *nodes, const node *repeat) {
  uint32_t pending = UINT32_MAX;
  uint32_t i = 0;
  for (; i < repeat->min && program->code.n <= LARGEST_PROGRAM; i++) {
    size_t before = program->code.n;
    write_node(program, nodes, repeat->first);
    if (program->code.n == before) return; /* nothing, however often */
  }
  if (repeat->max == UINT32_MAX) {
    uint32_t split = put(program, PAR_OP_SPLIT, 0);
    write_node(program, nodes, repeat->first);
    put(program, PAR_OP_JUMP, split);
    land_here(program, split);
    return;
  }
  for (; i < repeat->max && program->code.n <= LARGEST_PROGRAM; i++) {
    pending = put(program, PAR_OP_SPLIT, pending);
    write_node(program, nodes, repeat->first);
  }
  if (program->code.n > LARGEST_PROGRAM) return;
  while (pending != UINT32_MAX) {
    uint32_t before = program->code.data[pending].to;
    land_here(program, pending);
    pending = before;
  }
}

static void write_node(par_program *program, const par_nodes *nodes, uint32_t number) {
  const node *n = &nodes->data[number];
  if (program->code.failed || program->code.n > LARGEST_PROGRAM) return;
  switch (n->kind) {
    case EMPTY: return;
    case NEVER: put(program, PAR_OP_FAIL, 0); return;
    case TAKE: put(program, PAR_OP_TAKE, n->set); return;
    case AHEAD: put(program, PAR_OP_AHEAD, n->set); return;
    case BEHIND:
      put(program, PAR_OP_BEHIND, n->set);
      program->looks_behind = true;
      return;
    case SEQUENCE: write_parts(program, nodes, n->first); return;
    case CHOICE: write_choice(program, nodes, n->first); return;
    case REPEAT: write_repeat(program, nodes, n); return;
  }
}

par_status par_program_compile(par_program *program, const char *pattern, size_t len,
                               par_error *err) {
  parser p = {.at = pattern, .end = pattern + len, .program = program};
  accept_text(&p, "(?J)");
  uint32_t root = read_choice(&p);
  bool no_memory = p.nodes.failed || program->sets.failed;
  bool understood = !p.wrong && p.at == p.end;
  if (understood) write_node(program, &p.nodes, root);
  par_nodes_clear(&p.nodes);
  if (no_memory) return par_fail_memory(err);
  if (!understood)
    return par_fail(err, PAR_EINVALID,
                    "the query does not compile: not understood at byte %zu",
                    (size_t)(p.at - pattern));
  if (program->code.n > LARGEST_PROGRAM)
    return par_fail(err, PAR_ELIMIT,
                    "the query is too large: its repeats, one inside the other, come to more "
                    "than %d steps: make them smaller",
                    LARGEST_PROGRAM);
  put(program, PAR_OP_ACCEPT, 0);
  return program->code.failed ? par_fail_memory(err) : PAR_OK;
}

void par_program_clear(par_program *program) {
  par_instructions_clear(&program->code);
  par_bytesets_clear(&program->sets);
}
