/* html_compose.c -- one pass over the nodes; gaps as a page shows them. */

#include "formats/html/html_compose.h"

#include <string.h>

#include "formats/html/html_lists.h"
#include "formats/html/html_notes.h"
#include "formats/html/html_tables.h"
#include "formats/html/html_wraps.h"
#include "load/composer.h"
#include "load/points.h"

/* An element that is open. */
typedef struct frame {
  uint32_t node;
  uint8_t n_spans; /* opened with it */
  bool exact;      /* white space in it stays */
} frame;

PAR_VEC(frame, frame)

typedef struct writer {
  par_composer out;
  par_html_page *page;
  const par_html_choice *choice;
  par_frames open;
  par_html_lists lists;
  par_html_notes notes; /* those before `next_note` were met */
  size_t next_note;
  par_html_wraps wraps; /* those before `next_wrap` were met */
  size_t next_wrap;
  uint32_t paragraph;   /* the last <p> that ended */
  par_html_table table; /* of data that is open; none is within another */
  par_gap due;          /* before the next text, when `parted` in a unit of its own */
  bool parted;
  bool fresh; /* an item or cell has begun, and has no text */
  unsigned n_exact;
  unsigned n_breaks; /* <br> since the last text */
  par_buf mark;      /* of the item that has begun */
  par_buf attributes;
  bool failed; /* one of the two did */
} writer;

/* The bytes of white space that a text begins with; spaces that do not break are some. */
static size_t white_before(const char *s, size_t len) {
  size_t n = 0;
  for (;;) {
    if (n < len && (s[n] == ' ' || (s[n] >= '\t' && s[n] <= '\r')))
      n++;
    else if (n + 1 < len && s[n] == '\xC2' && s[n + 1] == '\xA0')
      n += 2;
    else
      return n;
  }
}

/* What follows is another unit; at the start of an item or cell it is that one's. */
static void part(writer *w, par_gap gap) {
  w->n_breaks = 0;
  if (w->fresh) return;
  w->parted = true;
  if (gap > w->due) w->due = gap;
}

/* The same, however strong the gap was that the contents of what ends asked for. */
static void part_exactly(writer *w, par_gap gap) {
  w->fresh = false;
  w->parted = true;
  w->due = gap;
  w->n_breaks = 0;
}

/* The unit and the mark that are due, before text. */
static void begin_text(writer *w) {
  if (w->parted) par_composer_unit(&w->out, w->due);
  w->parted = false;
  w->due = PAR_GAP_NONE;
  w->fresh = false;
  w->n_breaks = 0;
  if (w->mark.len == 0) return;
  par_composer_text(&w->out, w->mark.data, w->mark.len);
  par_composer_text(&w->out, " ", 1);
  par_buf_reset(&w->mark);
}

/* A unit begins with no spaces, and those alone are none. */
static void write_text(writer *w, const char *s, size_t len) {
  size_t white = white_before(s, len);
  bool starts = w->parted || w->fresh;
  if (white == len && starts) return;
  if (white < len) begin_text(w);
  if (w->n_exact > 0)
    par_composer_exact(&w->out, s, len);
  else if (white == len)
    par_composer_text(&w->out, " ", len > 0);
  else
    par_composer_text(&w->out, s + (starts ? white : 0), len - (starts ? white : 0));
}

/* One ends a line, two in a row a paragraph. */
static void write_break(writer *w) {
  if (w->fresh) return;
  if (w->n_exact > 0) return par_composer_exact(&w->out, "\n", 1);
  if (++w->n_breaks == 1)
    par_composer_gap(&w->out, PAR_GAP_LINE);
  else {
    w->parted = true;
    w->due = PAR_GAP_BLANK;
  }
}

/* {"number":"1."} */
static const char *number_attribute(writer *w, const char *number, size_t len) {
  par_buf_reset(&w->attributes);
  par_point_attributes(&w->attributes, number, len);
  w->failed = w->failed || w->attributes.failed;
  return par_buf_cstr(&w->attributes);
}

static void open_span(writer *w, frame *f, const char *layer, const char *attributes) {
  par_composer_open(&w->out, layer, attributes);
  f->n_spans++;
}

/* The gap around a block of no kind of its own. */
static par_gap usual_gap(const writer *w) {
  return w->table.node > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK;
}

static void begin_heading(writer *w, frame *f, par_html_tag tag) {
  char attributes[] = "{\"level\":\"1\"}";
  attributes[10] = (char)('1' + (tag - PAR_TAG_H1));
  part(w, usual_gap(w));
  open_span(w, f, "heading", attributes);
}

static void begin_list(writer *w, uint32_t node) {
  if (w->lists.n > 0 && !w->fresh)
    part_exactly(w, PAR_GAP_LINE);
  else
    part(w, PAR_GAP_BLANK);
  par_html_lists_push(&w->lists, par_html_list_begin(w->page, node));
}

static void begin_item(writer *w, frame *f, uint32_t node) {
  if (w->lists.n == 0) return part(w, PAR_GAP_LINE);
  bool own;
  part(w, PAR_GAP_LINE);
  par_buf_reset(&w->mark);
  par_html_list_mark(&w->mark, &own, &w->lists.data[w->lists.n - 1], w->page, node);
  w->failed = w->failed || w->mark.failed;
  open_span(w, f, "item", number_attribute(w, w->mark.data, w->mark.len));
  if (own) par_buf_reset(&w->mark);
  w->fresh = true;
}

static void begin_table(writer *w, frame *f, uint32_t node) {
  part(w, usual_gap(w));
  if (!par_html_is_data_table(w->page, node)) return;
  open_span(w, f, "table", NULL);
  par_html_table_begin(&w->table, node);
}

/* So many columns of a row have passed: what follows is another unit of the same line. */
static void pass_columns(writer *w, uint32_t n) {
  if (n > 0) par_composer_columns(&w->out, n);
  part_exactly(w, PAR_GAP_NONE);
}

static void begin_cell(writer *w, frame *f, uint32_t node) {
  if (w->table.node == 0) return part(w, PAR_GAP_BLANK);
  bool head = w->page->nodes.data[node].tag == PAR_TAG_TH;
  pass_columns(w, par_html_table_begin_cell(&w->table, w->page, node));
  open_span(w, f, "cell", head ? "{\"head\":\"true\"}" : NULL);
  w->fresh = true;
}

/* The gap before the row is asked for at once: it is not to take back its columns. */
static void begin_row(writer *w, frame *f) {
  if (w->table.node == 0) return part(w, PAR_GAP_BLANK);
  part(w, PAR_GAP_LINE);
  par_composer_unit(&w->out, w->due);
  part_exactly(w, PAR_GAP_NONE);
  par_html_table_begin_row(&w->table);
  open_span(w, f, "row", NULL);
}

static void begin_part(writer *w, frame *f, par_html_tag tag) {
  part(w, usual_gap(w));
  open_span(w, f, tag == PAR_TAG_ARTICLE ? "article" : "quote", NULL);
}

/* A paragraph, or the next line of the one that has just ended. */
static void begin_paragraph(writer *w, uint32_t node) {
  while (w->next_wrap < w->wraps.n && w->wraps.data[w->next_wrap].node < node) w->next_wrap++;
  bool goes_on = w->next_wrap < w->wraps.n && w->wraps.data[w->next_wrap].node == node &&
                 w->wraps.data[w->next_wrap].before == w->paragraph;
  if (!goes_on) return part(w, usual_gap(w));
  w->parted = false;
  w->due = PAR_GAP_NONE;
  par_composer_gap(&w->out, PAR_GAP_SPACE);
}

static void begin_element(writer *w, frame *f, uint32_t node) {
  par_html_tag tag = w->page->nodes.data[node].tag;
  unsigned flags = par_html_tag_flags(tag);
  if ((flags & PAR_HTML_HEADING) != 0) return begin_heading(w, f, tag);
  switch (tag) {
    case PAR_TAG_BR: return write_break(w);
    case PAR_TAG_P: return begin_paragraph(w, node);
    case PAR_TAG_Q: return write_text(w, "\xE2\x80\x9C", 3);
    case PAR_TAG_OL:
    case PAR_TAG_UL:
    case PAR_TAG_MENU:
    case PAR_TAG_DIR: return begin_list(w, node);
    case PAR_TAG_LI: return begin_item(w, f, node);
    case PAR_TAG_TABLE: return begin_table(w, f, node);
    case PAR_TAG_TR: return begin_row(w, f);
    case PAR_TAG_TD:
    case PAR_TAG_TH: return begin_cell(w, f, node);
    case PAR_TAG_THEAD:
    case PAR_TAG_TBODY:
    case PAR_TAG_TFOOT: par_html_table_begin_group(&w->table); break;
    case PAR_TAG_DT:
    case PAR_TAG_DD:
    case PAR_TAG_CAPTION: return part(w, PAR_GAP_LINE);
    case PAR_TAG_ARTICLE:
    case PAR_TAG_BLOCKQUOTE: return begin_part(w, f, tag);
    case PAR_TAG_PRE:
    case PAR_TAG_LISTING:
    case PAR_TAG_XMP:
    case PAR_TAG_PLAINTEXT:
      f->exact = true;
      w->n_exact++;
      break;
    default: break;
  }
  if ((flags & PAR_HTML_BLOCK) != 0) part(w, usual_gap(w));
  if ((flags & PAR_HTML_CHROME) != 0) par_composer_gap(&w->out, PAR_GAP_SPACE);
}

static void end_item(writer *w) {
  par_buf_reset(&w->mark);
  part_exactly(w, PAR_GAP_LINE);
}

static void end_cell(writer *w) {
  if (w->table.node == 0) return part(w, PAR_GAP_BLANK);
  pass_columns(w, par_html_table_end_cell(&w->table));
}

static void end_row(writer *w) {
  if (w->table.node == 0) return part(w, PAR_GAP_BLANK);
  par_html_table_end_row(&w->table);
  part_exactly(w, PAR_GAP_LINE);
}

static void end_element(writer *w, const frame *f) {
  par_html_tag tag = w->page->nodes.data[f->node].tag;
  unsigned flags = par_html_tag_flags(tag);
  for (uint8_t i = 0; i < f->n_spans; i++) par_composer_close(&w->out);
  if (f->exact) w->n_exact--;
  switch (tag) {
    case PAR_TAG_Q: return write_text(w, "\xE2\x80\x9D", 3);
    case PAR_TAG_P: w->paragraph = f->node; break;
    case PAR_TAG_OL:
    case PAR_TAG_UL:
    case PAR_TAG_MENU:
    case PAR_TAG_DIR:
      if (w->lists.n > 0) w->lists.n--; /* there is none when memory ran out */
      return part(w, w->lists.n > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK);
    case PAR_TAG_LI: return w->lists.n > 0 ? end_item(w) : part(w, PAR_GAP_LINE);
    case PAR_TAG_TD:
    case PAR_TAG_TH: return end_cell(w);
    case PAR_TAG_TR: return end_row(w);
    case PAR_TAG_TABLE:
      if (w->table.node == f->node) w->table.node = 0;
      return part(w, usual_gap(w));
    case PAR_TAG_DT:
    case PAR_TAG_DD:
    case PAR_TAG_CAPTION: return part(w, PAR_GAP_LINE);
    default: break;
  }
  if ((flags & PAR_HTML_BLOCK) != 0) part(w, usual_gap(w));
  if ((flags & PAR_HTML_CHROME) != 0) par_composer_gap(&w->out, PAR_GAP_SPACE);
}

/* The spans of notes at a node. */
static void begin_notes(writer *w, frame *f, uint32_t node) {
  while (w->next_note < w->notes.n && w->notes.data[w->next_note].node < node) w->next_note++;
  for (; w->next_note < w->notes.n && w->notes.data[w->next_note].node == node;
       w->next_note++) {
    const par_html_note *note = &w->notes.data[w->next_note];
    if (f->n_spans > 8) continue;
    open_span(w, f, note->reference ? "reference" : "footnote",
              number_attribute(w, note->number, strlen(note->number)));
  }
}

static bool is_left_out(const writer *w, uint32_t node) {
  const par_html_node *n = &w->page->nodes.data[node];
  if (n->hidden || n->tag == PAR_TAG_RT || n->tag == PAR_TAG_RP) return true;
  if (w->choice->skip.n > 0 && w->choice->skip.data[node] != 0) return true;
  return par_html_is_back_link(w->page, node);
}

static void close_before(writer *w, uint32_t node) {
  while (w->open.n > 0 && w->page->nodes.data[w->open.data[w->open.n - 1].node].end <= node) {
    frame f = w->open.data[--w->open.n];
    end_element(w, &f);
  }
}

/* A node; the number of the next one. */
static uint32_t write_node(writer *w, uint32_t node) {
  const par_html_node *n = &w->page->nodes.data[node];
  if (n->tag == PAR_TAG_TEXT) {
    write_text(w, w->page->text.data + n->at, n->len);
    return node + 1;
  }
  if (is_left_out(w, node)) return n->end;
  frame f = {.node = node};
  begin_element(w, &f, node);
  begin_notes(w, &f, node);
  par_frames_push(&w->open, f);
  return node + 1;
}

static void write_root(writer *w, uint32_t root) {
  uint32_t end = w->page->nodes.data[root].end;
  part(w, PAR_GAP_BLANK);
  for (uint32_t i = root; i < end && !w->open.failed;) {
    close_before(w, i);
    i = write_node(w, i);
  }
  close_before(w, end);
}

static void clear(writer *w) {
  par_frames_clear(&w->open);
  par_html_lists_clear(&w->lists);
  par_html_notes_clear(&w->notes);
  par_html_wraps_clear(&w->wraps);
  par_buf_clear(&w->mark);
  par_buf_clear(&w->attributes);
}

par_status par_html_compose(par_loaded *out, par_html_page *page,
                            const par_html_choice *choice, par_error *err) {
  writer w = {.page = page, .choice = choice};
  par_status status = par_html_find_notes(&w.notes, page, err);
  if (status == PAR_OK) status = par_html_find_wraps(&w.wraps, page, err);
  if (status != PAR_OK) {
    clear(&w);
    return status;
  }
  par_composer_init(&w.out, out);
  for (size_t i = 0; i < choice->roots.n; i++) write_root(&w, choice->roots.data[i]);
  status = par_composer_finish(&w.out, err);
  bool failed = w.failed || w.open.failed || w.lists.failed;
  if (status == PAR_OK && failed) status = par_fail_memory(err);
  if (status == PAR_OK) status = par_points_find(out, err);
  clear(&w);
  return status;
}
