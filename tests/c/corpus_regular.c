/* corpus_regular.c -- hits of regular patterns against a matcher that tries all.
 *
 *     corpus_regular [ROUNDS [SEED]]
 *
 * A random pattern is built as text for PCRE2 and, beside it, as a tree that says
 * for each place where matches from there can end. Hits must be leftmost, then
 * longest, not overlap, and not be empty. */

#include "corpus/hits.h"
#include "corpus/regular.h"
#include "scratch.h"
#include "tap.h"

enum { MAX_BYTES = 24, MAX_NODES = 64, N_LETTERS = 4 };

typedef enum node_kind { LETTER, ANY, SEQUENCE, CHOICE, REPEAT, EMPTY } node_kind;

typedef struct node {
  node_kind kind;
  unsigned letter;
  unsigned low, high; /* REPEAT: how often */
  const struct node *a, *b;
} node;

static node nodes[MAX_NODES];
static size_t n_nodes;
static char bytes[MAX_BYTES];
static uint32_t n_bytes;

/* Places 0 to n_bytes as bits. */
typedef uint32_t places;

static places ends_of(const node *n, uint32_t from);

static places ends_of_each(const node *n, places starts) {
  places ends = 0;
  for (uint32_t at = 0; at <= n_bytes; at++)
    if (starts >> at & 1) ends |= ends_of(n, at);
  return ends;
}

static places ends_of_repeat(const node *n, uint32_t from) {
  places now = (places)1 << from;
  places ends = n->low == 0 ? now : 0;
  for (unsigned i = 1; i <= n->high; i++) {
    now = ends_of_each(n->a, now);
    if (i >= n->low) ends |= now;
  }
  return ends;
}

static places ends_of(const node *n, uint32_t from) {
  switch (n->kind) {
    case LETTER:
      return from < n_bytes && (unsigned char)bytes[from] == n->letter
               ? (places)1 << (from + 1)
               : 0;
    case ANY: return from < n_bytes && bytes[from] != 0 ? (places)1 << (from + 1) : 0;
    case SEQUENCE: return ends_of_each(n->b, ends_of(n->a, from));
    case CHOICE: return ends_of(n->a, from) | ends_of(n->b, from);
    case REPEAT: return ends_of_repeat(n, from);
    case EMPTY: break;
  }
  return (places)1 << from;
}

/* A tree, written to *pattern as it grows. */
static const node *random_node(par_buf *pattern, unsigned depth) {
  node *n = &nodes[n_nodes++];
  *n = (node){.kind = depth == 0 || n_nodes > MAX_NODES - 8 ? (node_kind)random_below(2)
                                                            : (node_kind)random_below(6)};
  par_buf_append_cstr(pattern, "(?:");
  switch (n->kind) {
    case LETTER:
      n->letter = random_below(N_LETTERS);
      par_buf_printf(pattern, "\\x%02X", n->letter);
      break;
    case ANY: par_buf_append_cstr(pattern, "[^\\x00]"); break;
    case SEQUENCE:
    case CHOICE:
      n->a = random_node(pattern, depth - 1);
      if (n->kind == CHOICE) par_buf_append_byte(pattern, '|');
      n->b = random_node(pattern, depth - 1);
      break;
    case REPEAT:
      n->low = random_below(3);
      n->high = n->low + random_below(3);
      n->a = random_node(pattern, depth - 1);
      par_buf_printf(pattern, "{%u,%u}", n->low, n->high);
      if (random_below(3) == 0) par_buf_append_byte(pattern, '?');
      break;
    case EMPTY: break;
  }
  par_buf_append_byte(pattern, ')');
  return n;
}

/* The next hit of the tree at or after `from`. */
static bool next_wanted(par_regular_hit *hit, const node *tree, uint32_t from) {
  for (uint32_t at = from; at < n_bytes; at++) {
    places ends = ends_of(tree, at);
    for (uint32_t end = n_bytes; end > at; end--) {
      if (!(ends >> end & 1)) continue;
      *hit = (par_regular_hit){at, end};
      return true;
    }
  }
  return false;
}

static bool same_hits(par_regular *regular, const par_segment *segment, const node *tree) {
  par_regular_hit hit = {0};
  par_regular_hit wanted = {0};
  par_error err = {0};
  uint64_t n = 0;
  uint64_t counted = 0;
  for (;;) {
    bool more = next_wanted(&wanted, tree, (uint32_t)wanted.end);
    par_status status = par_regular_next(&hit, regular, segment, hit.end, &err);
    if (!more || status != PAR_OK) {
      MUST(par_regular_count(&counted, regular, segment, NULL, &err), &err);
      return !more && status == PAR_DONE && n == counted;
    }
    if (hit.start != wanted.start || hit.end != wanted.end) return false;
    n++;
  }
}

static bool agrees(void) {
  par_buf pattern = {0};
  par_regular *regular = NULL;
  par_error err = {0};
  n_nodes = 0;
  const node *tree = random_node(&pattern, 4);
  MUST(par_regular_new(&regular, pattern.data, pattern.len, false, &err), &err);
  bool good = true;
  for (unsigned i = 0; good && i < 20; i++) {
    n_bytes = random_below(MAX_BYTES + 1);
    for (uint32_t at = 0; at < n_bytes; at++) bytes[at] = (char)random_below(N_LETTERS);
    par_segment segment = {.bytes = {.data = bytes, .len = n_bytes, .cap = MAX_BYTES}};
    good = same_hits(regular, &segment, tree);
  }
  if (!good) printf("# pattern %s\n", par_buf_cstr(&pattern));
  par_regular_free(regular);
  par_buf_clear(&pattern);
  return good;
}

static par_segment segment_of(const char *s) {
  return (par_segment){.bytes = {.data = (char *)s, .len = strlen(s), .cap = strlen(s)}};
}

static void test_limits(void) {
  par_regular *regular = NULL;
  par_regular_hit hit = {0};
  par_error err = {0};
  OK(par_regular_new(&regular, "(a", 2, false, &err) == PAR_EINVALID && regular == NULL &&
       err.message[0] != '\0',
     "a pattern that does not compile says why");
  const char *slow = "(?:a|a|aa)*(?:a|a|aa)*[cd]";
  par_segment segment = segment_of("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
  MUST(par_regular_new(&regular, slow, strlen(slow), false, &err), &err);
  OK(par_regular_next(&hit, regular, &segment, 0, &err) == PAR_ELIMIT,
     "a pattern that takes too long is stopped");
  par_regular_free(regular);
}

static int stop(void *payload, uint64_t done, uint64_t total) {
  (void)done;
  (void)total;
  ++*(unsigned *)payload;
  return 1;
}

static void test_long_hits(void) {
  static char many[5001];
  par_regular *regular = NULL;
  par_regular_hit hit = {0};
  par_error err = {0};
  unsigned asked = 0;
  par_progress progress = {stop, &asked};
  uint64_t n = 0;
  memset(many, 'a', sizeof many - 1);
  par_segment segment = segment_of(many);
  const char *wide = "(?:[a-z]{1,100}){1,100}";
  MUST(par_regular_new(&regular, wide, strlen(wide), false, &err), &err);
  OK(par_regular_next(&hit, regular, &segment, 0, &err) == PAR_OK && hit.start == 0 &&
       hit.end == segment.bytes.len,
     "a pattern may go on in many ways at once, and forget what it knew of them");
  par_regular_free(regular);
  const char *long_hit = "[a-z]{1,300}";
  MUST(par_regular_new(&regular, long_hit, strlen(long_hit), false, &err), &err);
  OK(par_regular_count(&n, regular, &segment, &progress, &err) == PAR_ECANCELLED && n == 1 &&
       asked == 1,
     "counting can be stopped behind each long hit");
  par_hits hits = {0};
  par_segment_docs_push(&segment.docs, (par_segment_doc){1, 0});
  OK(par_hits_find(&hits, regular, &segment, &progress, &err) == PAR_ECANCELLED &&
       hits.list.n == 1,
     "and so can collecting");
  par_hits_clear(&hits);
  par_segment_docs_clear(&segment.docs);
  par_regular_free(regular);
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 3000);
  bool good = true;
  for (unsigned i = 0; good && i < rounds; i++) good = agrees();
  OK(good, "hits are leftmost and longest, as a plain matcher finds them");
  test_limits();
  test_long_hits();
  return DONE();
}
