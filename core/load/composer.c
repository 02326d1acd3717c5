/* composer.c -- gaps, units and open spans. */

#include "load/composer.h"

#include <assert.h>
#include <string.h>

#include "load/encoding.h"
#include "load/points.h"

static bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

void par_composer_init(par_composer *c, par_loaded *loaded) {
  assert(loaded->text.len == 0);
  *c = (par_composer){.loaded = loaded, .status = PAR_OK};
}

static void fail(par_composer *c, par_status status) {
  if (c->status == PAR_OK) c->status = status;
}

/* The gap that is due, the unit and the spans that begin here: before a character that
 * is no white space. */
static void begin_text(par_composer *c) {
  static const char *const gaps[] = {"", " ", "\t", "\n", "\n\n"};
  par_buf *text = &c->loaded->text;
  if (c->gap > PAR_GAP_SPACE || !c->in_unit) text->len = c->end;
  if (c->end > 0 && (c->n_columns == 0 || c->gap > PAR_GAP_TAB))
    par_buf_append_cstr(text, gaps[c->gap]);
  for (; c->n_columns > 0; c->n_columns--) par_buf_append_byte(text, '\t');
  c->gap = PAR_GAP_NONE;
  uint32_t at = (uint32_t)text->len;
  if (!c->in_unit) {
    c->unit = at;
    c->in_unit = true;
    par_u32s_push(&c->loaded->breaks, at);
  }
  for (; c->n_begun < c->open.n; c->n_begun++) c->open.data[c->n_begun].start = at;
}

/* Whether there is room for more; else the document is too long. */
static bool has_room(par_composer *c, size_t len) {
  if (c->status != PAR_OK) return false;
  if (len < PAR_TEXT_MAX && c->loaded->text.len + len < PAR_TEXT_MAX) return true;
  fail(c, par_fail(&c->err, PAR_ELIMIT, "the text has more than %zu bytes",
                   (size_t)PAR_TEXT_MAX));
  return false;
}

void par_composer_text(par_composer *c, const char *text, size_t len) {
  const char *end = text + len;
  if (!has_room(c, len)) return;
  while (text < end) {
    const char *word = text;
    while (word < end && is_white(*word)) word++;
    if (word > text) par_composer_gap(c, PAR_GAP_SPACE);
    for (text = word; text < end && !is_white(*text) && *text != '\0';) text++;
    if (text > word) {
      begin_text(c);
      par_buf_append(&c->loaded->text, word, (size_t)(text - word));
      c->end = (uint32_t)c->loaded->text.len;
    }
    if (text < end && *text == '\0') text++;
  }
}

void par_composer_exact(par_composer *c, const char *text, size_t len) {
  par_buf *out = &c->loaded->text;
  if (!has_room(c, len)) return;
  for (size_t i = 0; i < len; i++) {
    char byte = text[i];
    if (byte == '\r') {
      if (i + 1 < len && text[i + 1] == '\n') continue;
      byte = '\n';
    }
    if (byte == '\0' || (is_white(byte) && (!c->in_unit || c->gap > PAR_GAP_SPACE))) continue;
    if (!is_white(byte)) begin_text(c);
    par_buf_append_byte(out, (uint8_t)byte);
    if (!is_white(byte)) c->end = (uint32_t)out->len;
  }
}

/* A space asked for at the start of a unit is none. */
void par_composer_gap(par_composer *c, par_gap gap) {
  if (gap == PAR_GAP_SPACE && (!c->in_unit || c->loaded->text.len > c->end)) return;
  if (gap > PAR_GAP_TAB) c->n_columns = 0;
  if (gap > c->gap) c->gap = gap;
}

static void end_unit(par_composer *c) {
  if (!c->in_unit) return;
  c->in_unit = false;
  fail(c, par_loaded_add_span(c->loaded, "paragraph", c->unit, c->end, NULL, &c->err));
}

void par_composer_unit(par_composer *c, par_gap gap) {
  end_unit(c);
  par_composer_gap(c, gap);
}

void par_composer_columns(par_composer *c, uint32_t n) {
  end_unit(c);
  uint32_t room = PAR_COLUMNS_MAX - c->n_columns;
  c->n_columns += n < room ? n : room;
}

static const char *keep(par_composer *c, const char *s) {
  return s == NULL ? NULL : par_arena_copy(&c->loaded->arena, s, strlen(s));
}

void par_composer_open(par_composer *c, const char *layer, const char *attributes) {
  par_composer_span span = {keep(c, layer), keep(c, attributes), 0};
  if (span.layer == NULL || (attributes != NULL && span.attributes == NULL) ||
      !par_composer_spans_push(&c->open, span))
    fail(c, par_fail_memory(&c->err));
}

void par_composer_close(par_composer *c) {
  if (c->status != PAR_OK) return;
  assert(c->open.n > 0);
  par_composer_span span = c->open.data[--c->open.n];
  if (c->n_begun <= c->open.n) return;
  c->n_begun = c->open.n;
  fail(c, par_loaded_add_span(c->loaded, span.layer, span.start, c->end, span.attributes,
                              &c->err));
}

void par_composer_embed(par_composer *c, const par_loaded *inner) {
  par_loaded *out = c->loaded;
  if (inner->text.len == 0 || !has_room(c, inner->text.len)) return;
  size_t white = 0;
  while (white < inner->text.len && is_white(inner->text.data[white])) white++;
  end_unit(c);
  begin_text(c);
  uint32_t base = c->unit;
  if (!out->breaks.failed) out->breaks.data[out->breaks.n - 1] += (uint32_t)white;
  par_buf_append(&out->text, inner->text.data, inner->text.len);
  c->end = (uint32_t)out->text.len;
  c->in_unit = false;
  for (size_t i = 0; i < inner->breaks.n; i++)
    if (inner->breaks.data[i] > white)
      par_u32s_push(&out->breaks, base + inner->breaks.data[i]);
  for (size_t i = 0; i < inner->spans.n; i++) {
    const par_loaded_span *s = &inner->spans.data[i];
    fail(c, par_loaded_add_span(out, s->layer, base + s->start, base + s->end, s->attributes,
                                &c->err));
  }
}

uint32_t par_composer_at(const par_composer *c) {
  return c->end;
}

par_status par_composer_finish(par_composer *c, par_error *err) {
  par_loaded *loaded = c->loaded;
  end_unit(c);
  while (c->status == PAR_OK && c->open.n > 0) par_composer_close(c);
  par_composer_spans_clear(&c->open);
  loaded->text.len = c->end < loaded->text.len ? c->end : loaded->text.len;
  if (loaded->text.failed || loaded->breaks.failed) fail(c, par_fail_memory(&c->err));
  if (c->status != PAR_OK) return par_fail(err, c->status, "%s", c->err.message);
  par_spans_sort(loaded);
  return par_points_find(loaded, err);
}
