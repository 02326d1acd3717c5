/* html_clean.c -- tokens into plain markup: known elements, the attributes that are read,
 * and no more elements inside one another than anybody means. */

#include "formats/html/html_clean.h"

#include <string.h>
#include <strings.h>

#include "formats/html/html_tags.h"

enum {
  DEPTH_MAX = 512, /* libxml2 goes through all open elements for a stray end tag */
  LANG_MAX = 64
};

typedef struct cleaner {
  par_html_clean *out;
  par_html_tokens tokens;
  uint8_t open[DEPTH_MAX]; /* tags that are not loose, outermost first */
  size_t depth;
  unsigned foreign; /* inside so many <svg> and <math> */
  bool embedded;    /* and there in HTML again */
  bool xml;         /* "<a/>" is an element without content */
  bool seen_html;
  size_t run; /* the markup's length behind the '.' of the last run */
} cleaner;

void par_html_clean_clear(par_html_clean *clean) {
  par_buf_clear(&clean->markup);
  par_buf_clear(&clean->text);
  par_u32s_clear(&clean->runs);
  par_buf_clear(&clean->linked);
  par_buf_clear(&clean->lang);
}

static void append_escaped(par_buf *out, par_html_slice text) {
  const char *s = text.s, *end = s + text.len;
  while (s < end) {
    const char *from = s;
    while (s < end && *s != '<' && *s != '&' && *s != '"' && *s != '\0') s++;
    par_buf_append(out, from, (size_t)(s - from));
    if (s == end) break;
    switch (*s++) {
      case '<': par_buf_append_cstr(out, "&lt;"); break;
      case '&': par_buf_append_cstr(out, "&amp;"); break;
      case '"': par_buf_append_cstr(out, "&quot;"); break;
      default: break;
    }
  }
}

static const par_html_attribute *find(const par_html_token *token, const char *name) {
  for (size_t i = 0; i < token->attributes.n; i++) {
    const par_html_attribute *a = &token->attributes.data[i];
    if (a->name.len == strlen(name) && memcmp(a->name.s, name, a->name.len) == 0) return a;
  }
  return NULL;
}

static void write_start(cleaner *c, par_html_tag tag, const par_html_token *token) {
  par_buf *out = &c->out->markup;
  par_buf_append_byte(out, '<');
  par_buf_append_cstr(out, par_html_tag_name(tag));
  for (size_t i = 0; i < token->attributes.n; i++) {
    const par_html_attribute *a = &token->attributes.data[i];
    par_html_attr attr = par_html_attr_of(a->name.s, a->name.len);
    if (attr == PAR_ATTR_NONE) continue;
    par_buf_append_byte(out, ' ');
    par_buf_append_cstr(out, par_html_attr_name(attr));
    par_buf_append_cstr(out, "=\"");
    append_escaped(out, a->value);
    par_buf_append_byte(out, '"');
  }
  par_buf_append_byte(out, '>');
}

static void write_end(cleaner *c, par_html_tag tag) {
  par_buf_append_cstr(&c->out->markup, "</");
  par_buf_append_cstr(&c->out->markup, par_html_tag_name(tag));
  par_buf_append_byte(&c->out->markup, '>');
}

/* How much more than others an element keeps what is open in it: libxml2's own measure,
 * so that both agree on what an end tag closes. */
static unsigned priority(par_html_tag tag) {
  return tag == PAR_TAG_DIV ? 1 : tag == PAR_TAG_TABLE ? 2 : 0;
}

/* Whether an end tag closes something; then what it closes is no longer open. */
static bool close_open(cleaner *c, par_html_tag tag) {
  size_t i = c->depth;
  while (i > 0 && c->open[i - 1] != tag && priority(c->open[i - 1]) <= priority(tag)) i--;
  if (i == 0 || c->open[i - 1] != tag) return false;
  c->depth = i - 1;
  return true;
}

static bool is_foreign(par_html_tag tag) {
  return tag == PAR_TAG_SVG || tag == PAR_TAG_MATH;
}

/* How many of the open elements are <svg> or <math>. */
static void count_foreign(cleaner *c) {
  c->foreign = 0;
  for (size_t i = 0; i < c->depth; i++) c->foreign += is_foreign((par_html_tag)c->open[i]);
  if (c->foreign == 0) c->embedded = false;
}

/* A paragraph, table or the like ends a drawing that was left open. */
static void leave_foreign(cleaner *c) {
  while (c->foreign > 0) {
    size_t i = c->depth;
    while (!is_foreign((par_html_tag)c->open[i - 1])) i--;
    write_end(c, (par_html_tag)c->open[i - 1]);
    c->depth = i - 1;
    c->foreign--;
  }
}

/* What is read of <html>, which is not written. */
static void take_html(cleaner *c, const par_html_token *token) {
  const par_html_attribute *lang = find(token, "lang");
  if (c->seen_html) return;
  c->seen_html = true;
  if (lang == NULL) lang = find(token, "xml:lang");
  if (lang != NULL && lang->value.len <= LANG_MAX)
    par_buf_append(&c->out->lang, lang->value.s, lang->value.len);
}

/* Everything up to the end of an element whose content is no text of the page. */
static void skip_raw(cleaner *c, par_html_tag tag, const par_html_token *token) {
  const par_html_attribute *type = find(token, "type");
  bool linked = tag == PAR_TAG_SCRIPT && type != NULL && type->value.len == 19 &&
                strncasecmp(type->value.s, "application/ld+json", 19) == 0;
  c->tokens.mode = par_html_tag_mode(tag);
  c->tokens.closes = par_html_tag_name(tag);
  for (;;) {
    const par_html_token *inner = par_html_tokens_next(&c->tokens);
    if (inner->kind == PAR_HTML_END_OF_PAGE || inner->kind == PAR_HTML_END) break;
    if (linked) par_buf_append(&c->out->linked, inner->text.s, inner->text.len);
  }
  if (linked) par_buf_append_byte(&c->out->linked, '\0');
}

static void enter(cleaner *c, par_html_tag tag, const par_html_token *token) {
  unsigned flags = par_html_tag_flags(tag);
  bool closed = token->self_closing && (c->xml || c->foreign > 0 || is_foreign(tag));
  bool counts = (flags & (PAR_HTML_VOID | PAR_HTML_LOOSE)) == 0 && !closed;
  if (counts && c->depth == DEPTH_MAX) return;
  if ((flags & PAR_HTML_SECTION) != 0) par_buf_append_cstr(&c->out->markup, "</p>");
  write_start(c, tag, token);
  if (counts) c->open[c->depth++] = (uint8_t)tag;
  if (is_foreign(tag) && !closed) c->foreign++;
  if (closed && (flags & PAR_HTML_VOID) == 0) write_end(c, tag);
}

static void take_start(cleaner *c, const par_html_token *token) {
  par_html_tag tag = par_html_tag_of(token->name.s, token->name.len);
  if (tag == PAR_TAG_HTML) return take_html(c, token);
  if (tag == PAR_TAG_HEAD || tag == PAR_TAG_BODY) return;
  if (c->foreign > 0 && !c->embedded && (par_html_tag_flags(tag) & PAR_HTML_BLOCK) != 0)
    leave_foreign(c);
  if (c->foreign > 0 && token->name.len == 13 &&
      memcmp(token->name.s, "foreignobject", 13) == 0)
    c->embedded = true;
  par_html_mode mode = c->foreign > 0 ? PAR_HTML_DATA : par_html_tag_mode(tag);
  bool empty = token->self_closing && c->xml;
  if (mode != PAR_HTML_DATA && !empty && (par_html_tag_flags(tag) & PAR_HTML_HIDDEN) != 0 &&
      tag != PAR_TAG_TITLE)
    return skip_raw(c, tag, token);
  enter(c, tag, token);
  if (mode == PAR_HTML_DATA || empty) return;
  c->tokens.mode = mode;
  c->tokens.closes = par_html_tag_name(tag);
}

static void take_end(cleaner *c, const par_html_token *token) {
  par_html_tag tag = par_html_tag_of(token->name.s, token->name.len);
  unsigned flags = par_html_tag_flags(tag);
  if (tag == PAR_TAG_BR) par_buf_append_cstr(&c->out->markup, "<br>");
  if (tag == PAR_TAG_HTML || tag == PAR_TAG_HEAD || tag == PAR_TAG_BODY ||
      (flags & PAR_HTML_VOID) != 0)
    return;
  if ((flags & PAR_HTML_LOOSE) == 0 && !close_open(c, tag)) return;
  if (c->foreign > 0) count_foreign(c);
  write_end(c, tag);
}

/* With nothing written in between, the last run goes on. */
static void take_text(cleaner *c, const par_html_token *token) {
  par_html_clean *out = c->out;
  par_buf_append(&out->text, token->text.s, token->text.len);
  if (c->run == out->markup.len && out->runs.n > 0) {
    out->runs.data[out->runs.n - 1] = (uint32_t)out->text.len;
    return;
  }
  par_buf_append_byte(&out->markup, '.');
  par_u32s_push(&out->runs, (uint32_t)out->text.len);
  c->run = out->markup.len;
}

static void take(cleaner *c, const par_html_token *token) {
  switch (token->kind) {
    case PAR_HTML_TEXT: take_text(c, token); break;
    case PAR_HTML_START: take_start(c, token); break;
    case PAR_HTML_END: take_end(c, token); break;
    default: break;
  }
}

par_status par_html_clean_page(par_html_clean *out, const char *page, size_t len,
                               par_error *err) {
  cleaner c = {.out = out};
  const par_html_token *token;
  c.xml = len > 5 && memcmp(page, "<?xml", 5) == 0;
  par_html_tokens_init(&c.tokens, page, len);
  par_buf_append_cstr(&out->markup, "\xEF\xBB\xBF<x>");
  while ((token = par_html_tokens_next(&c.tokens))->kind != PAR_HTML_END_OF_PAGE)
    take(&c, token);
  par_status status = par_html_tokens_finish(&c.tokens, err);
  par_html_tokens_clear(&c.tokens);
  if (status == PAR_OK) status = par_buf_finish(&out->markup, err);
  if (status == PAR_OK) status = par_buf_finish(&out->text, err);
  if (status == PAR_OK && out->runs.failed) status = par_fail_memory(err);
  if (status == PAR_OK) status = par_buf_finish(&out->linked, err);
  if (status == PAR_OK) status = par_buf_finish(&out->lang, err);
  return status;
}
