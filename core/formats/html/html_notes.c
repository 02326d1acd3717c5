/* html_notes.c -- a raised link to what stands further down is the mark of a note. */

#include "formats/html/html_notes.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/strmap.h"

enum {
  MARK_BYTES = 12,           /* "[123]", "note 12" */
  NOTE_BYTES_MAX = 16 * 1024 /* what is longer is no note */
};

static bool has_alnum(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)s[i] < 0x80 &&
        ((s[i] >= '0' && s[i] <= '9') || ((s[i] | 0x20) >= 'a' && (s[i] | 0x20) <= 'z')))
      return true;
  return false;
}

/* The text of a short node into `mark`; its length, 0 when there is none or too much. */
static size_t short_text(char mark[MARK_BYTES], const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  size_t len = 0;
  for (uint32_t i = node + 1; i < nodes[node].end; i++) {
    if (nodes[i].tag != PAR_TAG_TEXT) continue;
    if (nodes[i].len > MARK_BYTES - len) return 0;
    memcpy(mark + len, page->text.data + nodes[i].at, nodes[i].len);
    len += nodes[i].len;
  }
  return len;
}

bool par_html_is_back_link(const par_html_page *page, uint32_t node) {
  static const char *const signs[] = {
    "\xE2\x86", "\xE2\x8F", "^",
    "#",        "\xC2\xB6", "\xF0\x9F\x94\x97"}; /* arrows, a pilcrow, a chain */
  char mark[MARK_BYTES];
  if (page->nodes.data[node].tag != PAR_TAG_A) return false;
  const char *href = par_html_attr_value(page, node, PAR_ATTR_HREF);
  if (href == NULL || strchr(href, '#') == NULL) return false;
  size_t len = short_text(mark, page, node);
  if (len == 0 || has_alnum(mark, len)) return false;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (memmem(mark, len, signs[i], strlen(signs[i])) != NULL) return true;
  return false;
}

/* Whether a link is raised, or says that it is the mark of a note. */
static bool is_marked(const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  const char *class = par_html_attr_value(page, node, PAR_ATTR_CLASS);
  if (nodes[nodes[node].parent].tag == PAR_TAG_SUP) return true;
  for (uint32_t i = node + 1; i < nodes[node].end; i++)
    if (nodes[i].tag == PAR_TAG_SUP) return true;
  if (par_html_attr_has(page, node, PAR_ATTR_ROLE, "doc-noteref") ||
      par_html_attr_has(page, node, PAR_ATTR_EPUB_TYPE, "noteref"))
    return true;
  return class != NULL && (strcasestr(class, "footnote") || strcasestr(class, "noteref") ||
                           strcasestr(class, "endnote"));
}

/* A link like "[3]" is a mark without more ado, when a note answers. */
static bool is_bracketed(const char *mark, size_t len) {
  return len > 2 && mark[0] == '[' && mark[len - 1] == ']';
}

/* The number in a mark: without brackets and white space. */
static const char *number_of(par_html_page *page, const char *mark, size_t len) {
  static const char around[] = "[]() \t\r\n.";
  while (len > 0 && memchr(around, *mark, sizeof around) != NULL) mark++, len--;
  while (len > 0 && memchr(around, mark[len - 1], sizeof around) != NULL) len--;
  return len == 0 ? NULL : par_arena_copy(&page->arena, mark, len);
}

/* Links that may be marks, and the names that they lead to: number i of `names` is the
 * target of the first such link, list->data[i]. */
static par_status find_marks(par_html_notes *marks, par_strmap *names, par_html_page *page,
                             par_error *err) {
  char text[MARK_BYTES];
  for (uint32_t i = 1; i < page->nodes.n; i++) {
    if (page->nodes.data[i].tag != PAR_TAG_A) continue;
    const char *href = par_html_attr_value(page, i, PAR_ATTR_HREF);
    if (href == NULL || href[0] != '#' || href[1] == '\0') continue;
    size_t len = short_text(text, page, i);
    if (len == 0 || !(is_marked(page, i) || is_bracketed(text, len))) continue;
    bool added;
    const char *number = number_of(page, text, len);
    if (number == NULL) continue;
    if (par_strmap_add(names, href + 1, strlen(href + 1), &added) == PAR_STRMAP_NONE)
      return par_fail_memory(err);
    if (added && !par_html_notes_push(marks, (par_html_note){i, true, number}))
      return par_fail_memory(err);
  }
  return PAR_OK;
}

static size_t text_bytes(const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  size_t n = 0;
  for (uint32_t i = node + 1; i < nodes[node].end && n <= NOTE_BYTES_MAX; i++)
    if (nodes[i].tag == PAR_TAG_TEXT) n += nodes[i].len;
  return n;
}

/* The block that a target stands in, or 0 when it is too much for a note. */
static uint32_t note_block(const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  while (node != 0 && (par_html_tag_flags(nodes[node].tag) & PAR_HTML_BLOCK) == 0)
    node = nodes[node].parent;
  return node != 0 && text_bytes(page, node) <= NOTE_BYTES_MAX ? node : 0;
}

static par_status answer(par_html_notes *out, par_html_notes *marks, const par_strmap *names,
                         const par_html_page *page, uint32_t node, par_error *err) {
  const char *ids[] = {par_html_attr_value(page, node, PAR_ATTR_ID),
                       par_html_attr_value(page, node, PAR_ATTR_NAME)};
  for (size_t i = 0; i < 2; i++) {
    uint32_t found = PAR_STRMAP_NONE;
    if (ids[i] != NULL) found = par_strmap_find(names, ids[i], strlen(ids[i]));
    if (found == PAR_STRMAP_NONE) continue;
    par_html_note *mark = &marks->data[found];
    uint32_t block = node > mark->node ? note_block(page, node) : 0;
    /* The block that the mark itself stands in begins before it. */
    if (block <= mark->node || !mark->reference) continue;
    mark->reference = false; /* it is answered */
    if (!par_html_notes_push(out, *mark) ||
        !par_html_notes_push(out, (par_html_note){block, false, mark->number}))
      return par_fail_memory(err);
    out->data[out->n - 2].reference = true;
  }
  return PAR_OK;
}

static int compare_notes(const void *a, const void *b) {
  const par_html_note *x = a, *y = b;
  if (x->node != y->node) return x->node < y->node ? -1 : 1;
  return (int)y->reference - (int)x->reference;
}

par_status par_html_find_notes(par_html_notes *out, par_html_page *page, par_error *err) {
  par_html_notes marks = {0};
  par_strmap names = {0};
  par_status status = find_marks(&marks, &names, page, err);
  for (uint32_t i = 1; i < page->nodes.n && marks.n > 0 && status == PAR_OK; i++)
    if (page->nodes.data[i].n_attributes > 0)
      status = answer(out, &marks, &names, page, i, err);
  if (out->n > 1) qsort(out->data, out->n, sizeof *out->data, compare_notes);
  par_html_notes_clear(&marks);
  par_strmap_clear(&names);
  return status;
}
