/* html_page.c -- libxml2 says which element stands in which. */

#include "formats/html/html_page.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include "formats/html/html_clean.h"

typedef struct builder {
  par_html_page *page;
  const par_u32s *runs; /* ends of runs of text */
  size_t next_run;
  uint32_t current;
  bool failed;
} builder;

static bool style_hides(const char *style) {
  const char *display = strcasestr(style, "display"), *seen = strcasestr(style, "visibility");
  if (display != NULL) {
    display += 7 + strspn(display + 7, ": \t");
    if (strncasecmp(display, "none", 4) == 0) return true;
  }
  if (seen == NULL) return false;
  seen += 10 + strspn(seen + 10, ": \t");
  return strncasecmp(seen, "hidden", 6) == 0;
}

/* Whether one of the classes of an element is a name that all style sheets use for what is
 * not shown, or shown when it is asked for. */
static bool class_hides(const char *class) {
  static const char *const names[] = {"hidden",          "d-none",  "is-hidden",
                                      "visually-hidden", "sr-only", "screen-reader-text"};
  static const char space[] = " \t\r\n\f";
  while (*(class += strspn(class, space)) != '\0') {
    size_t n = strcspn(class, space);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
      if (strlen(names[i]) == n && strncasecmp(class, names[i], n) == 0) return true;
    class += n;
  }
  return false;
}

/* Whether an attribute hides its element. */
static bool hides(par_html_attr attr, const char *value) {
  switch (attr) {
    case PAR_ATTR_HIDDEN: return strcasecmp(value, "until-found") != 0;
    case PAR_ATTR_ARIA_HIDDEN: return strcasecmp(value, "true") == 0;
    case PAR_ATTR_CLASS: return class_hides(value);
    case PAR_ATTR_STYLE: return style_hides(value);
    default: return false;
  }
}

static void add_attributes(builder *b, par_html_node *node, const xmlChar **list) {
  par_html_page *page = b->page;
  node->at = (uint32_t)page->attributes.n;
  for (; list != NULL && list[0] != NULL; list += 2) {
    const char *name = (const char *)list[0];
    const char *value = list[1] != NULL ? (const char *)list[1] : "";
    par_html_value kept = {par_html_attr_of(name, strlen(name)), NULL};
    if (kept.attr == PAR_ATTR_NONE || node->n_attributes == UINT16_MAX) continue;
    if (hides(kept.attr, value)) node->hidden = true;
    kept.value = par_arena_copy(&page->arena, value, strlen(value));
    if (kept.value == NULL) b->failed = true;
    par_html_values_push(&page->attributes, kept);
    node->n_attributes++;
  }
}

static void add_node(builder *b, par_html_node node) {
  par_html_nodes *nodes = &b->page->nodes;
  node.parent = b->current;
  node.end = (uint32_t)nodes->n + 1;
  if (nodes->n >= UINT32_MAX - 1 || !par_html_nodes_push(nodes, node)) b->failed = true;
}

static void start_element(void *payload, const xmlChar *name, const xmlChar **list) {
  builder *b = payload;
  if (b->failed) return;
  par_html_node node = {0};
  node.tag = (uint8_t)par_html_tag_of((const char *)name, strlen((const char *)name));
  node.hidden = (par_html_tag_flags(node.tag) & PAR_HTML_HIDDEN) != 0;
  add_attributes(b, &node, list);
  add_node(b, node);
  if (!b->failed) b->current = (uint32_t)b->page->nodes.n - 1;
}

static void end_element(void *payload, const xmlChar *name) {
  builder *b = payload;
  (void)name;
  if (b->failed || b->current == 0) return;
  par_html_node *node = &b->page->nodes.data[b->current];
  node->end = (uint32_t)b->page->nodes.n;
  b->current = node->parent;
}

/* The next run of text; it goes on with the last one where no element stands between. */
static void add_run(builder *b) {
  par_html_page *page = b->page;
  par_html_node *last = &page->nodes.data[page->nodes.n - 1];
  uint32_t at = b->next_run > 0 ? b->runs->data[b->next_run - 1] : 0;
  uint32_t end = b->runs->data[b->next_run++];
  if (last->tag == PAR_TAG_TEXT && last->parent == b->current)
    last->len = end - last->at;
  else
    add_node(b, (par_html_node){.tag = PAR_TAG_TEXT, .at = at, .len = end - at});
}

static void characters(void *payload, const xmlChar *s, int len) {
  builder *b = payload;
  for (int i = 0; i < len && !b->failed; i++)
    if (s[i] == '.' && b->next_run < b->runs->n) add_run(b);
}

/* `markup` is freed on the way: libxml2 has a copy of it. */
static par_status run_parser(builder *b, par_buf *markup, par_error *err) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(markup->data, (int)markup->len);
  par_buf_clear(markup);
  if (parser == NULL) return par_fail_memory(err);
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED |
                               HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                               HTML_PARSE_IGNORE_ENC);
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->userData = b;
  htmlParseDocument(parser);
  bool no_memory = parser->errNo == XML_ERR_NO_MEMORY;
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  par_html_page *page = b->page;
  if (b->failed || no_memory || page->nodes.failed || page->attributes.failed)
    return par_fail_memory(err);
  return PAR_OK;
}

par_status par_html_page_read(par_html_page *out, par_buf *page, const char *name,
                              par_error *err) {
  par_html_clean clean = {0};
  builder b = {.page = out, .runs = &clean.runs};
  par_status status = par_html_clean_page(&clean, page->data, page->len, err);
  par_buf_clear(page);
  if (status == PAR_OK && clean.markup.len > INT_MAX / 2)
    status =
      par_fail(err, PAR_ELIMIT, "%s: the page is too long: %zu bytes", name, clean.markup.len);
  if (status == PAR_OK) {
    add_node(&b, (par_html_node){.tag = PAR_TAG_OTHER});
    status = b.failed ? par_fail_memory(err) : run_parser(&b, &clean.markup, err);
  }
  if (status == PAR_OK) {
    out->nodes.data[0].end = (uint32_t)out->nodes.n;
    out->text = clean.text;
    clean.text = (par_buf){0};
    par_buf_cstr(&out->text); /* a NUL behind all of it */
    out->linked = clean.linked;
    clean.linked = (par_buf){0};
    if (clean.lang.len > 0)
      out->lang = par_arena_copy(&out->arena, clean.lang.data, clean.lang.len);
  }
  par_html_clean_clear(&clean);
  return status;
}

void par_html_page_clear(par_html_page *page) {
  par_html_nodes_clear(&page->nodes);
  par_html_values_clear(&page->attributes);
  par_buf_clear(&page->text);
  par_buf_clear(&page->linked);
  par_arena_clear(&page->arena);
}

const char *par_html_attr_value(const par_html_page *page, uint32_t node, par_html_attr attr) {
  const par_html_node *n = &page->nodes.data[node];
  for (uint32_t i = 0; i < n->n_attributes; i++)
    if (page->attributes.data[n->at + i].attr == attr)
      return page->attributes.data[n->at + i].value;
  return NULL;
}

bool par_html_attr_has(const par_html_page *page, uint32_t node, par_html_attr attr,
                       const char *word) {
  static const char space[] = " \t\r\n\f";
  const char *s = par_html_attr_value(page, node, attr);
  size_t len = strlen(word);
  while (s != NULL && *s != '\0') {
    s += strspn(s, space);
    size_t n = strcspn(s, space);
    if (n == len && strncasecmp(s, word, len) == 0) return true;
    s += n;
  }
  return false;
}

static bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0';
}

/* Words apart by one space; `start` is where the text begins in the buffer. */
static void append_words(par_buf *out, size_t start, const char *s, size_t len) {
  for (size_t i = 0; i < len; i++) {
    bool gap = out->len == start || out->data[out->len - 1] == ' ';
    if (!is_white(s[i]))
      par_buf_append_byte(out, (uint8_t)s[i]);
    else if (!gap)
      par_buf_append_byte(out, ' ');
  }
}

void par_html_text_of(par_buf *out, const par_html_page *page, uint32_t node) {
  const par_html_node *nodes = page->nodes.data;
  size_t start = out->len;
  bool title = nodes[node].tag == PAR_TAG_TITLE; /* is not on the page, but has a text */
  for (uint32_t i = node; i < nodes[node].end; i++) {
    if (nodes[i].hidden && !title) {
      i = nodes[i].end - 1;
      continue;
    }
    if (nodes[i].tag == PAR_TAG_TEXT)
      append_words(out, start, page->text.data + nodes[i].at, nodes[i].len);
    else if (nodes[i].tag == PAR_TAG_BR || (par_html_tag_flags(nodes[i].tag) & PAR_HTML_BLOCK))
      append_words(out, start, " ", 1);
  }
  if (out->len > start && out->data[out->len - 1] == ' ') out->len--;
}
