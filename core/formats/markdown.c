/* markdown.c -- from cmark's tree to text and spans. */

#include "formats/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <string.h>
#include <strings.h>

#include "formats/html/html.h"
#include "load/composer.h"
#include "load/encoding.h"
#include "load/marks.h"
#include "load/points.h"

typedef struct markdown {
  par_composer composer;
  par_buf attributes;
  const char *source;
  size_t len;
  size_t line_at; /* where line number `line` begins */
  int line;
  bool in_item; /* its first block stands behind the mark */
} markdown;

static void open_named(markdown *m, const char *layer, const char *key, const char *value) {
  par_buf_reset(&m->attributes);
  par_buf_printf(&m->attributes, "{\"%s\":\"%s\"}", key, value);
  par_composer_open(&m->composer, layer, par_buf_cstr(&m->attributes));
}

static void text(markdown *m, const char *s) {
  if (s != NULL) par_composer_text(&m->composer, s, strlen(s));
}

/* A block begins, behind the mark of its item or as a unit of its own. */
static void begin_block(markdown *m, par_gap gap) {
  if (!m->in_item) par_composer_unit(&m->composer, gap);
  m->in_item = false;
}

/* The source at a line and a column, both from 1; lines are asked for in order. */
static const char *source_at(markdown *m, int line, int column, size_t *left) {
  if (line < m->line) m->line = 1, m->line_at = 0;
  while (m->line < line) {
    const char *end = memchr(m->source + m->line_at, '\n', m->len - m->line_at);
    if (end == NULL) return NULL;
    m->line_at = (size_t)(end - m->source) + 1;
    m->line++;
  }
  size_t at = m->line_at + (size_t)(column > 0 ? column - 1 : 0);
  if (at >= m->len) return NULL;
  *left = m->len - at;
  return m->source + at;
}

/* The mark of an item as it is written; a bullet is one, whatever stands for it. */
static void enter_item(markdown *m, cmark_node *node) {
  par_mark mark;
  size_t left;
  cmark_node *list = cmark_node_parent(node);
  par_composer_unit(&m->composer,
                    cmark_node_get_list_tight(list) ? PAR_GAP_LINE : PAR_GAP_BLANK);
  const char *at =
    source_at(m, cmark_node_get_start_line(node), cmark_node_get_start_column(node), &left);
  const char *bullet = "\u2022";
  size_t len = strlen(bullet);
  bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
  bool written = ordered && at != NULL && par_mark_read(&mark, at, left);
  if (written) len = mark.len;
  par_point_attributes(&m->attributes, written ? at : bullet, len);
  par_composer_open(&m->composer, "item", par_buf_cstr(&m->attributes));
  par_composer_text(&m->composer, written ? at : bullet, len);
  par_composer_gap(&m->composer, PAR_GAP_SPACE);
  m->in_item = true;
}

static void enter_heading(markdown *m, cmark_node *node) {
  char level[2] = {(char)('0' + cmark_node_get_heading_level(node)), '\0'};
  begin_block(m, PAR_GAP_BLANK);
  open_named(m, "heading", "level", level);
}

/* What stands between the tags. */
static void put_markup(markdown *m, const char *s) {
  while (s != NULL && *s != '\0') {
    const char *tag = strchr(s, '<');
    size_t n = tag == NULL ? strlen(s) : (size_t)(tag - s);
    par_composer_text(&m->composer, s, n);
    if (tag == NULL) return;
    bool comment = strncmp(tag, "<!--", 4) == 0;
    const char *end = strstr(tag, comment ? "-->" : ">");
    if (end == NULL) return;
    if (strncasecmp(tag, "<br", 3) == 0) par_composer_gap(&m->composer, PAR_GAP_LINE);
    s = end + (comment ? 3 : 1);
  }
}

/* A block of HTML is read as a page is; one without text is nothing. */
static void put_page(markdown *m, const char *s) {
  static const par_load_options options = {.encoding = "UTF-8", .whole = true};
  par_composer *c = &m->composer;
  par_loaded page = {0};
  if (s == NULL || c->status != PAR_OK) return;
  par_status status =
    par_loader_html.load(&page, s, strlen(s), "the HTML in it", &options, &c->err);
  if (status == PAR_OK) {
    begin_block(m, PAR_GAP_BLANK);
    par_composer_embed(c, &page);
  } else if (status == PAR_EINVALID) {
    c->err = (par_error){0};
  } else {
    c->status = status;
  }
  par_loaded_clear(&page);
}

static void put_code(markdown *m, const char *s) {
  if (s != NULL) par_composer_exact(&m->composer, s, strlen(s));
}

static void put_reference(markdown *m, cmark_node *node) {
  const char *number = cmark_node_get_literal(node);
  if (number == NULL) return;
  open_named(m, "reference", "number", number);
  text(m, "[");
  text(m, number);
  text(m, "]");
  par_composer_close(&m->composer);
}

/* The number of a footnote: they stand in the order of their references. */
static void enter_footnote(markdown *m, cmark_node *node) {
  char number[16];
  int n = 1;
  while ((node = cmark_node_previous(node)) != NULL)
    if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) n++;
  snprintf(number, sizeof number, "%d", n);
  par_composer_unit(&m->composer, PAR_GAP_BLANK);
  open_named(m, "footnote", "number", number);
}

/* Nodes of extensions have types that are numbered when the program runs. */
static bool is_named(cmark_node *node, const char *name) {
  return strcmp(cmark_node_get_type_string(node), name) == 0;
}

static bool enter_table_part(markdown *m, cmark_node *node) {
  if (is_named(node, "table")) {
    par_composer_unit(&m->composer, PAR_GAP_BLANK);
    par_composer_open(&m->composer, "table", NULL);
  } else if (is_named(node, "table_row") || is_named(node, "table_header")) {
    par_composer_unit(&m->composer, PAR_GAP_LINE);
    par_composer_open(&m->composer, "row", NULL);
  } else if (is_named(node, "table_cell")) {
    bool head = is_named(cmark_node_parent(node), "table_header");
    par_composer_unit(&m->composer, PAR_GAP_NONE);
    par_composer_open(&m->composer, "cell", head ? "{\"head\":\"true\"}" : NULL);
  } else {
    return false;
  }
  return true;
}

/* Whether leaving the node closes a span. */
static bool has_span(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_FOOTNOTE_DEFINITION: return true;
    default: break;
  }
  return is_named(node, "table") || is_named(node, "table_row") ||
         is_named(node, "table_header") || is_named(node, "table_cell");
}

static void enter(markdown *m, cmark_node *node) {
  par_composer *c = &m->composer;
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH: begin_block(m, PAR_GAP_BLANK); return;
    case CMARK_NODE_HEADING: enter_heading(m, node); return;
    case CMARK_NODE_ITEM: enter_item(m, node); return;
    case CMARK_NODE_LIST: par_composer_unit(c, PAR_GAP_BLANK); return;
    case CMARK_NODE_BLOCK_QUOTE:
      begin_block(m, PAR_GAP_BLANK);
      par_composer_open(c, "quote", NULL);
      return;
    case CMARK_NODE_CODE_BLOCK:
      begin_block(m, PAR_GAP_BLANK);
      put_code(m, cmark_node_get_literal(node));
      return;
    case CMARK_NODE_HTML_BLOCK: put_page(m, cmark_node_get_literal(node)); return;
    case CMARK_NODE_THEMATIC_BREAK: par_composer_unit(c, PAR_GAP_BLANK); return;
    case CMARK_NODE_FOOTNOTE_DEFINITION: enter_footnote(m, node); return;
    case CMARK_NODE_TEXT: text(m, cmark_node_get_literal(node)); return;
    case CMARK_NODE_CODE: text(m, cmark_node_get_literal(node)); return;
    case CMARK_NODE_SOFTBREAK: par_composer_gap(c, PAR_GAP_SPACE); return;
    case CMARK_NODE_LINEBREAK: par_composer_gap(c, PAR_GAP_LINE); return;
    case CMARK_NODE_HTML_INLINE: put_markup(m, cmark_node_get_literal(node)); return;
    case CMARK_NODE_FOOTNOTE_REFERENCE: put_reference(m, node); return;
    default: enter_table_part(m, node);
  }
}

static void leave(markdown *m, cmark_node *node) {
  if (has_span(node)) par_composer_close(&m->composer);
  if (cmark_node_get_type(node) == CMARK_NODE_ITEM) m->in_item = false;
  if (is_named(node, "table_cell")) par_composer_columns(&m->composer, 1);
}

static void walk(markdown *m, cmark_node *root) {
  cmark_iter *iter = cmark_iter_new(root);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (event == CMARK_EVENT_ENTER)
      enter(m, node);
    else
      leave(m, node);
  }
  cmark_iter_free(iter);
}

/* More cells than a reader's table has cost a minute of cmark's time. */
enum { MAX_CELLS = 500 * 1000 };

/* What a line is to a table: how many bars it has, and whether it is one that makes the line
 * above it a head, of dashes, colons and bars. */
static bool look_at_line(size_t *n_bars, const char *line, size_t len) {
  bool rule = false, other = false;
  *n_bars = 0;
  for (size_t i = 0; i < len; i++) {
    if (line[i] == '|') ++*n_bars;
    if (line[i] == '-') rule = true;
    other = other || memchr("|-: \t\r>", line[i], 7) == NULL;
  }
  return rule && !other;
}

/* Its line feed, or what else ends a line in Markdown. */
static const char *line_end(const char *s, const char *end) {
  while (s < end && *s != '\n' && *s != '\r') s++;
  return s + 1 < end && s[0] == '\r' && s[1] == '\n' ? s + 1 : s;
}

static bool is_blank_line(const char *line, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') return false;
  return true;
}

/* Whether the tables of a source may have too many cells: each row has as many as its head,
 * however few are written. */
static bool has_too_many_cells(const char *s, size_t len) {
  size_t columns = 0, n_cells = 0;
  for (const char *end = s + len, *stop; s < end; s = stop + 1) {
    size_t n_bars;
    stop = line_end(s, end);
    bool rule = look_at_line(&n_bars, s, (size_t)(stop - s));
    bool blank = is_blank_line(s, (size_t)(stop - s));
    columns = blank ? 0 : rule && n_bars > 0 ? n_bars + 1 : columns;
    if (columns > 0) n_cells += columns > n_bars ? columns : n_bars;
    if (n_cells > MAX_CELLS) return true;
  }
  return false;
}

static cmark_node *parse(const char *bytes, size_t len) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  cmark_syntax_extension *tables = cmark_find_syntax_extension("table");
  if (tables != NULL) cmark_parser_attach_syntax_extension(parser, tables);
  cmark_parser_feed(parser, bytes, len);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

static par_status load(par_loaded *out, const char *bytes, size_t len, const char *name,
                       const par_load_options *options, par_error *err) {
  par_buf source = {0};
  par_decoded how;
  const char *declared = options == NULL ? NULL : options->encoding;
  PAR_TRY(par_decode_any(&source, &how, bytes, len, declared, name, err));
  if (has_too_many_cells(source.data, source.len)) {
    par_buf_clear(&source);
    return par_fail(err, PAR_ELIMIT,
                    "%s: its tables have more than %d cells: save them as CSV", name,
                    MAX_CELLS);
  }
  markdown m = {.source = source.data, .len = source.len, .line = 1};
  par_composer_init(&m.composer, out);
  cmark_node *root = parse(source.data, source.len);
  walk(&m, root);
  cmark_node_free(root);
  par_status status = par_composer_finish(&m.composer, err);
  if (status == PAR_OK) status = par_loaded_note_decoding(out, &how, err);
  par_buf_clear(&m.attributes);
  par_buf_clear(&source);
  return status;
}

const par_loader par_loader_markdown = {"markdown", ".md.markdown.mdown.", NULL, load};
