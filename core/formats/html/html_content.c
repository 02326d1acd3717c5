/* html_content.c -- where the prose of a page is.
 *
 * The text of a block alone, without the blocks inside it, is prose when it is long and
 * little of it is links: the two features, length and link density, by which Kohlschütter,
 * Fankhauser and Nejdl (Boilerplate Detection using Shallow Text Features, WSDM 2010) and
 * jusText (Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011)
 * tell content from the rest; the bounds are jusText's length and boilerpipe's density.
 * No word list is asked: a page may be in any language. The content is the innermost
 * element that has most of the prose. What is marked as navigation and the like is left
 * out of it, as long as that leaves prose: marks can lie, but not all of the time. */

#include "formats/html/html_content.h"

#include <string.h>

#include "formats/html/html_chrome.h"

enum {
  PROSE_BYTES = 70,    /* a block's own text that is shorter is no prose */
  MOST_PERCENT = 80,   /* so much of the prose is most of it */
  MUCH_PERCENT = 40,   /* so much of all text beside links goes with it */
  TRUST_PERCENT = 25,  /* marks of chrome that leave less than this are wrong */
  MAIN_PERCENT = 50,   /* marks of content must have so much */
  BODY_PERCENT = 25,   /* the same for the exact ones: pages have comments */
  REST_BYTES = 1500,   /* prose beside those that makes no content by itself */
  SHARE_PERCENT = 60,  /* one of several that are marked with so much of their text is meant */
  WRONG_MARKS_MAX = 16 /* chrome that is taken back */
};

typedef struct measure {
  uint32_t n_bytes, linked, prose;
} measure;

PAR_VEC(measure, measure)

typedef struct finder {
  const par_html_page *page;
  par_html_choice *out;
  par_u32s n_bytes; /* of each text, without white space */
  par_measures all; /* of a node with what is inside */
} finder;

void par_html_choice_clear(par_html_choice *choice) {
  par_u32s_clear(&choice->roots);
  par_u8s_clear(&choice->skip);
}

par_status par_html_choose_all(par_html_choice *out, const par_html_page *page,
                               par_error *err) {
  (void)page;
  return par_u32s_push(&out->roots, 0) ? PAR_OK : par_fail_memory(err);
}

static uint32_t count_bytes(const char *s, size_t len) {
  uint32_t n = 0;
  for (size_t i = 0; i < len; i++) n += (unsigned char)s[i] > ' ';
  return n;
}

static bool is_block(const par_html_node *node) {
  return (par_html_tag_flags(node->tag) & PAR_HTML_BLOCK) != 0;
}

/* The nearest block around a text, and whether a link stands between. */
static uint32_t block_around(const par_html_page *page, uint32_t node, bool *linked) {
  const par_html_node *nodes = page->nodes.data;
  *linked = false;
  do {
    node = nodes[node].parent;
    *linked = *linked || nodes[node].tag == PAR_TAG_A;
  } while (node != 0 && !is_block(&nodes[node]));
  for (uint32_t up = node; !*linked && up != 0; up = nodes[up].parent)
    *linked = nodes[up].tag == PAR_TAG_A; /* blocks inside a link */
  return node;
}

static bool is_skipped(const finder *f, uint32_t node) {
  return f->out->skip.data[node] != 0;
}

/* Into `all`: the text of each block alone; what is hidden or skipped has none. Headings are
 * no prose. */
static void measure_blocks(finder *f) {
  const par_html_page *page = f->page;
  const par_html_node *nodes = page->nodes.data;
  memset(f->all.data, 0, f->all.n * sizeof *f->all.data);
  for (uint32_t i = 1; i < page->nodes.n; i++) {
    if (nodes[i].hidden || is_skipped(f, i)) {
      i = nodes[i].end - 1;
      continue;
    }
    if (f->n_bytes.data[i] == 0) continue;
    bool linked;
    measure *own = &f->all.data[block_around(page, i, &linked)];
    own->n_bytes += f->n_bytes.data[i];
    if (linked) own->linked += f->n_bytes.data[i];
  }
  for (uint32_t i = 0; i < page->nodes.n; i++) {
    measure *own = &f->all.data[i];
    if ((par_html_tag_flags(nodes[i].tag) & PAR_HTML_HEADING) != 0) continue;
    if (own->n_bytes >= PROSE_BYTES && own->linked * 3 <= own->n_bytes)
      own->prose = own->n_bytes - own->linked;
  }
}

/* The sums over all that is inside and not skipped. */
static void sum_up(finder *f) {
  const par_html_node *nodes = f->page->nodes.data;
  measure_blocks(f);
  for (uint32_t i = (uint32_t)f->page->nodes.n - 1; i > 0; i--) {
    measure *up = &f->all.data[nodes[i].parent];
    const measure *here = &f->all.data[i];
    up->n_bytes += here->n_bytes;
    up->linked += here->linked;
    up->prose += here->prose;
  }
}

static bool has_percent(uint32_t part, uint32_t whole, uint32_t percent) {
  return (uint64_t)part * 100 >= (uint64_t)whole * percent;
}

static uint32_t prose_of(const finder *f, uint32_t node) {
  return f->all.data[node].prose;
}

/* Skip what is marked as chrome inside a node. */
static void skip_chrome(finder *f, uint32_t root) {
  const par_html_node *nodes = f->page->nodes.data;
  for (uint32_t i = root + 1; i < nodes[root].end; i++) {
    if (!par_html_is_chrome(f->page, i)) continue;
    f->out->skip.data[i] = 1;
    i = nodes[i].end - 1;
  }
}

/* Take back the mark that takes most prose away; false when none takes any. `prose` is
 * that of each node when nothing is skipped. */
static bool take_back(finder *f, const par_u32s *prose, uint32_t root) {
  const par_html_node *nodes = f->page->nodes.data;
  uint32_t worst = 0;
  for (uint32_t i = root + 1; i < nodes[root].end; i++)
    if (is_skipped(f, i) && (worst == 0 || prose->data[i] > prose->data[worst])) worst = i;
  if (worst == 0 || prose->data[worst] == 0) return false;
  f->out->skip.data[worst] = 0;
  skip_chrome(f, worst);
  return true;
}

/* Leave out what is marked as chrome, without losing most of the prose. */
static par_status leave_chrome_out(finder *f, uint32_t root, par_error *err) {
  par_u32s prose = {0};
  sum_up(f);
  for (uint32_t i = 0; i < f->all.n; i++) par_u32s_push(&prose, prose_of(f, i));
  if (prose.failed) return par_u32s_clear(&prose), par_fail_memory(err);
  skip_chrome(f, root);
  sum_up(f);
  for (int i = 0; i < WRONG_MARKS_MAX; i++) {
    if (has_percent(prose_of(f, root), prose.data[root], TRUST_PERCENT)) break;
    if (!take_back(f, &prose, root)) break;
    sum_up(f);
  }
  par_u32s_clear(&prose);
  return PAR_OK;
}

/* Whether a part of a node has most of its prose, and much of all that is no link. */
static bool has_most(const finder *f, uint32_t part, uint32_t node) {
  const measure *a = &f->all.data[part], *b = &f->all.data[node];
  return a->prose > 0 && has_percent(a->prose, b->prose, MOST_PERCENT) &&
         has_percent(a->n_bytes - a->linked, b->n_bytes - b->linked, MUCH_PERCENT);
}

/* Whether prose is in what stands inside a node. */
static bool has_prose_inside(const finder *f, uint32_t node) {
  const par_html_node *nodes = f->page->nodes.data;
  for (uint32_t i = node + 1; i < nodes[node].end; i = nodes[i].end)
    if (prose_of(f, i) > 0) return true;
  return false;
}

/* The innermost element, from `node` on, that has most of the prose; a paragraph alone is
 * part of what is around it. */
static uint32_t descend(const finder *f, uint32_t node) {
  const par_html_node *nodes = f->page->nodes.data;
  for (;;) {
    uint32_t next = 0;
    for (uint32_t i = node + 1; i < nodes[node].end && next == 0; i = nodes[i].end)
      if (nodes[i].tag != PAR_TAG_TEXT && has_most(f, i, node)) next = i;
    if (next == 0 || !has_prose_inside(f, next)) return node;
    node = next;
  }
}

/* The innermost element around two nodes. */
static uint32_t around(const finder *f, uint32_t a, uint32_t b) {
  const par_html_node *nodes = f->page->nodes.data;
  while (b >= nodes[a].end) a = nodes[a].parent;
  return a;
}

/* The elements with a mark, outermost ones: the longest, or the one that all of them are
 * in, when that is not much longer than the others. */
typedef struct marked {
  uint32_t node; /* 0: there is none */
  uint32_t prose;
} marked;

static marked find_marked(const finder *f, bool is_marked(const par_html_page *, uint32_t)) {
  const par_html_node *nodes = f->page->nodes.data;
  uint32_t best = 0, all = 0, n_bytes = 0, prose = 0;
  for (uint32_t i = 1; i < f->page->nodes.n; i++) {
    bool found = !nodes[i].hidden && is_marked(f->page, i);
    if (found && f->all.data[i].n_bytes > 0) {
      if (best == 0 || f->all.data[i].n_bytes > f->all.data[best].n_bytes) best = i;
      all = all == 0 ? i : around(f, all, i);
      n_bytes += f->all.data[i].n_bytes;
      prose += prose_of(f, i);
    }
    if (found || nodes[i].hidden) i = nodes[i].end - 1;
  }
  bool alone = best != 0 && has_percent(f->all.data[best].n_bytes, n_bytes, SHARE_PERCENT);
  return (marked){alone ? best : all, prose};
}

/* The body of an article, unless it is little beside the rest of the page; 0 for none. */
static uint32_t find_body(const finder *f) {
  marked body = find_marked(f, par_html_is_body);
  bool much = has_percent(body.prose, prose_of(f, 0), BODY_PERCENT) ||
              prose_of(f, 0) - body.prose < REST_BYTES;
  return much ? body.node : 0;
}

/* What is marked as main content, when it has most of the prose; 0 for none. */
static uint32_t find_main(const finder *f) {
  marked content = find_marked(f, par_html_is_main);
  return has_percent(content.prose, prose_of(f, 0), MAIN_PERCENT) ? content.node : 0;
}

/* Whether a list, or a part of the page, is nothing but links. */
static bool is_link_list(const finder *f, uint32_t node) {
  const measure *m = &f->all.data[node];
  switch (f->page->nodes.data[node].tag) {
    case PAR_TAG_UL:
    case PAR_TAG_OL:
    case PAR_TAG_DL:
    case PAR_TAG_TABLE:
    case PAR_TAG_DIV:
    case PAR_TAG_SECTION:
    case PAR_TAG_FORM: break;
    default: return false;
  }
  return m->prose == 0 && m->linked * 3 > m->n_bytes * 2;
}

/* Leave out lists of links, with the heading before each that has nothing else. */
static void leave_links_out(finder *f, uint32_t root) {
  const par_html_node *nodes = f->page->nodes.data;
  for (uint32_t i = root + 1; i < nodes[root].end; i++) {
    if (!is_skipped(f, i) && is_link_list(f, i)) f->out->skip.data[i] = 1;
    if (is_skipped(f, i) || nodes[i].hidden) i = nodes[i].end - 1;
  }
}

/* Where nothing is marked and there is no prose, all that is not marked as chrome. */
static par_status choose_root(uint32_t *root, finder *f, par_error *err) {
  sum_up(f);
  *root = find_body(f);
  if (*root != 0) return PAR_OK;
  if (prose_of(f, 0) == 0) {
    skip_chrome(f, 0);
    return PAR_OK;
  }
  *root = find_main(f);
  PAR_TRY(leave_chrome_out(f, *root, err));
  *root = descend(f, *root);
  leave_links_out(f, *root);
  return PAR_OK;
}

/* The text that is chosen, or all of it, when that is none. */
static par_status choose(finder *f, par_error *err) {
  uint32_t root;
  PAR_TRY(choose_root(&root, f, err));
  sum_up(f);
  if (f->all.data[root].n_bytes == 0) {
    root = 0;
    memset(f->out->skip.data, 0, f->out->skip.n);
  }
  return par_u32s_push(&f->out->roots, root) ? PAR_OK : par_fail_memory(err);
}

/* Room for a measure of each node, and the lengths of the texts. */
static bool prepare(finder *f) {
  const par_html_page *page = f->page;
  size_t n = page->nodes.n;
  if (!par_measures_reserve(&f->all, n) || !par_u32s_reserve(&f->n_bytes, n) ||
      !par_u8s_reserve(&f->out->skip, n))
    return false;
  f->all.n = f->n_bytes.n = f->out->skip.n = n;
  memset(f->out->skip.data, 0, n);
  for (size_t i = 0; i < n; i++) {
    const par_html_node *node = &page->nodes.data[i];
    bool is_text = node->tag == PAR_TAG_TEXT;
    f->n_bytes.data[i] = is_text ? count_bytes(page->text.data + node->at, node->len) : 0;
  }
  return true;
}

par_status par_html_choose_main(par_html_choice *out, const par_html_page *page,
                                par_error *err) {
  finder f = {.page = page, .out = out};
  par_status status = prepare(&f) ? choose(&f, err) : par_fail_memory(err);
  par_u32s_clear(&f.n_bytes);
  par_measures_clear(&f.all);
  return status;
}
