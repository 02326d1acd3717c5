/* html_wraps.c -- runs of paragraphs near one width that end in the middle of sentences. */

#include "formats/html/html_wraps.h"

#include "load/lines.h"
#include "text/utf8.h"

enum {
  LINES_MIN = 6,
  LINE_MAX = 160, /* characters; a longer paragraph is no line */
  LABEL_MAX = 40,
  CUT_MIN = 4,      /* lines that sentences go on behind */
  CUT_SHARE = 4,    /* and at least one in so many */
  NARROW_SHARE = 5, /* of these at most one in so many is narrow ... */
  LONG_SHARE = 20   /* of all at most one in so many is too long */
};

/* A paragraph that may be a line. */
typedef struct line {
  uint32_t node;
  uint32_t n_cp, n_first; /* characters: all, of the first word */
  uint32_t n_white;       /* before it, as some have behind the end of a line */
  bool stop;              /* it ends with a mark that may end a sentence */
  bool lower;             /* it begins with a small letter */
  bool label;             /* it begins with capitalised words and a colon: who speaks */
} line;

PAR_VEC(wrap_line, line)

/* What a run of lines has in common. */
typedef struct run {
  uint32_t width;
  uint32_t n_white; /* what goes on has so much before it, and not all lines have; or 0 */
} run;

static bool is_white(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Whether nothing but words is in a paragraph. */
static bool is_plain(const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  for (uint32_t i = node + 1; i < nodes[node].end; i++) {
    if (nodes[i].tag == PAR_TAG_BR || nodes[i].tag == PAR_TAG_IMG) return false;
    if (nodes[i].tag != PAR_TAG_TEXT &&
        (par_html_tag_flags((par_html_tag)nodes[i].tag) & PAR_HTML_BLOCK) != 0)
      return false;
  }
  return !nodes[node].hidden;
}

/* What the characters of a line tell. */
static void read_words(line *l, const par_buf *text) {
  uint32_t start = 0, end = (uint32_t)text->len;
  while (start < end && is_white(text->data[start])) start++;
  while (end > start && is_white(text->data[end - 1])) end--;
  bool first = true, capitals = true;
  uint32_t last = ' ';
  for (uint32_t n, at = start; at < end; at += n) {
    uint32_t cp = par_utf8_decode(text->data + at, &n);
    if (at == start) l->lower = par_is_letter(cp) && !par_is_capital(cp);
    if (last == ' ' && par_is_letter(cp)) capitals = capitals && par_is_capital(cp);
    if (cp == ':' && capitals && l->n_cp < LABEL_MAX) l->label = true;
    first = first && cp != ' ';
    l->n_first += first;
    l->n_cp++;
    last = cp;
  }
  l->stop = last == ':' || par_is_sentence_end(last);
}

static void read_line(line *l, const par_html_page *page, uint32_t node, par_buf *text) {
  *l = (line){.node = node};
  if (node + 1 < page->nodes.data[node].end) {
    const par_html_node *inner = &page->nodes.data[node + 1];
    const char *bytes = page->text.data + inner->at;
    if (inner->tag == PAR_TAG_TEXT)
      while (l->n_white < inner->len && is_white(bytes[l->n_white])) l->n_white++;
  }
  par_buf_reset(text);
  par_html_text_of(text, page, node);
  if (!text->failed) read_words(l, text);
}

/* The paragraph next to one, with nothing but white space between; 0: none. */
static uint32_t next_paragraph(const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  uint32_t i = nodes[node].end;
  for (; i < page->nodes.n && nodes[i].tag == PAR_TAG_TEXT; i = nodes[i].end)
    for (uint32_t k = 0; k < nodes[i].len; k++)
      if (!is_white(page->text.data[nodes[i].at + k])) return 0;
  if (i >= page->nodes.n || nodes[i].tag != PAR_TAG_P) return 0;
  return nodes[i].parent == nodes[node].parent && is_plain(page, i) ? i : 0;
}

static bool is_cut(const line *a, const line *b) {
  return !a->stop && b->lower && a->n_cp > 0;
}

/* The width of the lines that are cut, and the least white space before what follows them. */
static size_t measure(run *r, const par_wrap_lines *list) {
  size_t n_cut = 0;
  *r = (run){.n_white = UINT32_MAX};
  for (size_t i = 0; i + 1 < list->n; i++) {
    const line *l = &list->data[i];
    if (!is_cut(l, l + 1)) continue;
    n_cut++;
    if (l[1].n_white < r->n_white) r->n_white = l[1].n_white;
    if (l->n_cp > r->width && l->n_cp <= LINE_MAX) r->width = l->n_cp;
  }
  return n_cut;
}

/* Whether the lines look like wrapped text. */
static bool read_run(run *r, const par_wrap_lines *list) {
  if (list->n < LINES_MIN) return false;
  size_t n_cut = measure(r, list), n_narrow = 0, n_long = 0, n_left = 0;
  for (size_t i = 0; i < list->n; i++) {
    const line *l = &list->data[i];
    n_long += l->n_cp > LINE_MAX;
    n_left += l->n_cp > 0 && l->n_white < r->n_white;
    n_narrow += i + 1 < list->n && is_cut(l, l + 1) && 3 * l->n_cp < 2 * r->width;
  }
  if (n_left == 0) r->n_white = 0;
  return n_cut >= CUT_MIN && n_cut * CUT_SHARE >= list->n &&
         n_narrow * NARROW_SHARE <= n_cut && n_long * LONG_SHARE <= list->n;
}

/* Whether `b` is the next line of the paragraph that `a` is in: the first word of `b` had no
 * room in `a`. */
static bool goes_on(const run *r, const line *a, const line *b) {
  if (b->n_cp == 0 || 2 * a->n_cp < r->width || a->n_cp > LINE_MAX) return false;
  if (is_cut(a, b)) return true;
  if (b->label && a->stop) return false;
  if (r->n_white > 0) return b->n_white >= r->n_white;
  uint32_t reach = a->n_cp + 1 + b->n_first;
  return a->stop ? reach > r->width : 10 * reach >= 9 * r->width;
}

static par_status take_run(par_html_wraps *out, const par_wrap_lines *list, par_error *err) {
  run r;
  if (!read_run(&r, list)) return PAR_OK;
  for (size_t i = 0; i + 1 < list->n; i++) {
    const line *a = &list->data[i];
    if (goes_on(&r, a, a + 1)) par_html_wraps_push(out, (par_html_wrap){a->node, a[1].node});
  }
  return out->failed ? par_fail_memory(err) : PAR_OK;
}

par_status par_html_find_wraps(par_html_wraps *out, const par_html_page *page,
                               par_error *err) {
  par_wrap_lines list = {0};
  par_buf text = {0};
  par_status status = PAR_OK;
  for (uint32_t i = 1; i < page->nodes.n && status == PAR_OK; i++) {
    if (page->nodes.data[i].tag != PAR_TAG_P || !is_plain(page, i)) continue;
    list.n = 0;
    for (uint32_t p = i; p != 0 && !list.failed; p = next_paragraph(page, p)) {
      line l;
      read_line(&l, page, p, &text);
      par_wrap_lines_push(&list, l);
      i = page->nodes.data[p].end - 1;
    }
    status = list.failed || text.failed ? par_fail_memory(err) : take_run(out, &list, err);
  }
  par_wrap_lines_clear(&list);
  par_buf_clear(&text);
  return status;
}
