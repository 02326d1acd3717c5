/* office.c -- paragraphs, marks, notes and tables of word processors' files. */

#include "formats/office/office.h"

#include <string.h>

#include "formats/attributes.h"
#include "formats/metadata.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

static void write_text(par_office *o, const char *s) {
  par_composer_text(&o->composer, s, strlen(s));
}

/* Numbers that stand before the text. */
static void begin_text(par_office *o) {
  if (o->note != NULL) {
    write_text(o, "[");
    write_text(o, o->note);
    write_text(o, "]");
    par_composer_gap(&o->composer, PAR_GAP_SPACE);
    o->note = NULL;
  }
  if (o->mark.len > 0) {
    par_composer_text(&o->composer, o->mark.data, o->mark.len);
    if (!o->glued) par_composer_gap(&o->composer, PAR_GAP_SPACE);
    par_buf_reset(&o->mark);
  }
}

/* Whether nothing is seen of a text. */
static bool is_blank(const char *s) {
  uint32_t len;
  for (; *s != '\0'; s += len) {
    len = 1;
    if (strchr(" \t\r\n", *s) != NULL) continue;
    if (par_unicode(par_utf8_decode(s, &len)).category != PAR_GC_ZS) return false;
  }
  return true;
}

static void count_lang(par_office *o, const char *lang, size_t len) {
  bool added = false;
  if (lang == NULL || lang[0] == '\0') return;
  uint32_t number = par_strmap_add(&o->langs, lang, strlen(lang), &added);
  if (number == PAR_STRMAP_NONE || (added && !par_u32s_push(&o->lang_bytes, 0))) return;
  uint32_t *bytes = &o->lang_bytes.data[number];
  *bytes = len > UINT32_MAX - *bytes ? UINT32_MAX : *bytes + (uint32_t)len;
}

void par_office_show(par_office *o, const char *text, const char *lang) {
  if (is_blank(text)) {
    if (*text != '\0') par_composer_gap(&o->composer, PAR_GAP_SPACE);
    return;
  }
  begin_text(o);
  write_text(o, text);
  count_lang(o, lang, strlen(text));
}

void par_office_show_word(par_office *o, const char *text, const char *lang) {
  static const char hyphen[] = "\u2011", place[] = "\u00AD";
  if (strstr(text, hyphen) == NULL && strstr(text, place) == NULL)
    return par_office_show(o, text, lang);
  par_buf plain = {0};
  for (const char *s = text; *s != '\0';) {
    bool is_hyphen = strncmp(s, hyphen, sizeof hyphen - 1) == 0;
    bool is_place = strncmp(s, place, sizeof place - 1) == 0;
    if (!is_place) par_buf_append_byte(&plain, is_hyphen ? '-' : (uint8_t)*s);
    s += is_hyphen ? sizeof hyphen - 1 : is_place ? sizeof place - 1 : 1;
  }
  if (plain.failed)
    o->composer.status = par_fail_memory(&o->composer.err);
  else
    par_office_show(o, par_buf_cstr(&plain), lang);
  par_buf_clear(&plain);
}

void par_office_gap(par_office *o, par_gap gap) {
  if (o->composer.in_unit && o->mark.len == 0 && o->note == NULL)
    par_composer_gap(&o->composer, gap);
}

void par_office_open(par_office *o, const char *layer, const char *key, const char *value,
                     const char *key2, const char *value2) {
  par_composer_open(&o->composer, layer,
                    par_attributes(&o->scratch, key, value, key2, value2));
}

void par_office_close(par_office *o) {
  par_composer_close(&o->composer);
}

bool par_office_has_bullet(par_office *o) {
  uint32_t len;
  for (const char *s = par_buf_cstr(&o->mark); *s != '\0'; s += len) {
    uint8_t category = par_unicode(par_utf8_decode(s, &len)).category;
    if (par_category_is_letter(category) || par_category_is_number(category)) return false;
  }
  return o->mark.len > 0;
}

bool par_office_open_marked(par_office *o, int level) {
  char digits[12];
  bool numbered = o->mark.len > 0 && (level == 0 || !par_office_has_bullet(o));
  const char *number = numbered ? par_buf_cstr(&o->mark) : NULL;
  snprintf(digits, sizeof digits, "%d", level);
  if (level > 0)
    par_office_open(o, "heading", "level", digits, "number", number);
  else if (number != NULL)
    par_office_open(o, "item", "number", number, NULL, NULL);
  return level > 0 || number != NULL;
}

int par_office_open_unit(par_office *o, int level) {
  bool both = level > 0 && par_office_has_bullet(o);
  if (both) par_office_open_marked(o, 0);
  return both + par_office_open_marked(o, level);
}

void par_office_show_mark(par_office *o) {
  if (o->mark.len > 0) begin_text(o);
}

void par_office_unit(par_office *o, bool is_item) {
  bool follows = o->was_item && is_item && o->gap == PAR_GAP_BLANK;
  par_composer_unit(&o->composer, follows ? PAR_GAP_LINE : o->gap);
}

bool par_office_end(par_office *o, uint32_t before, bool is_item, bool is_title) {
  uint32_t end = par_composer_at(&o->composer);
  if (end <= before) return false;
  o->gap = o->n_cells > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK;
  o->was_item = is_item;
  if (is_title && o->title.len == 0 && o->composer.loaded->text.len >= end)
    par_buf_append(&o->title, o->composer.loaded->text.data + before, end - before);
  return true;
}

void par_office_refer(par_office *o, const xmlNode *node, const char *number, bool endnote) {
  par_office_note note = {
    .node = node,
    .number = par_arena_copy(&o->composer.loaded->arena, number, strlen(number)),
    .endnote = endnote,
  };
  begin_text(o);
  par_office_open(o, "reference", "number", number, NULL, NULL);
  write_text(o, "[");
  write_text(o, number);
  write_text(o, "]");
  par_office_close(o);
  if (note.number != NULL) par_office_notes_push(&o->notes, note);
}

void par_office_begin_table(par_office *o) {
  if (o->n_cells == 0) o->gap = PAR_GAP_BLANK;
  o->was_item = false;
  par_office_open(o, "table", NULL, NULL, NULL, NULL);
}

void par_office_end_table(par_office *o) {
  par_office_close(o);
  o->gap = o->n_cells > 0 ? PAR_GAP_LINE : PAR_GAP_BLANK;
  o->was_item = false;
}

void par_office_begin_row(par_office *o) {
  par_composer_unit(&o->composer, o->gap);
  par_office_open(o, "row", NULL, NULL, NULL, NULL);
}

void par_office_end_row(par_office *o) {
  par_office_close(o);
  o->gap = PAR_GAP_LINE;
  o->was_item = false;
}

void par_office_begin_cell(par_office *o, bool head) {
  par_office_open(o, "cell", head ? "head" : NULL, "true", NULL, NULL);
  o->n_cells++;
}

void par_office_end_cell(par_office *o) {
  o->n_cells--;
  par_office_close(o);
}

void par_office_columns(par_office *o, int n) {
  if (n > 0) par_composer_columns(&o->composer, (uint32_t)n);
  o->gap = PAR_GAP_NONE;
}

void par_office_trim_mark(par_office *o) {
  static const char *const white = " \t\r\n";
  const char *s = par_buf_cstr(&o->mark);
  size_t start = strspn(s, white), end = o->mark.len;
  while (end > start && strchr(white, o->mark.data[end - 1]) != NULL) end--;
  if (start > 0) memmove(o->mark.data, o->mark.data + start, end - start);
  o->mark.len = end - start;
}

const char *par_office_bullet(const char *bullet) {
  uint32_t len, cp = *bullet == '\0' ? 0 : par_utf8_decode(bullet, &len);
  if (cp >= 0xE000 && cp < 0xF900) return "•";
  return strcmp(bullet, "o") == 0 ? "◦" : bullet;
}

void par_office_show_notes(par_office *o, void (*blocks)(void *payload, const xmlNode *note),
                           void *payload) {
  for (int endnotes = 0; endnotes < 2; endnotes++) {
    for (size_t i = 0; i < o->notes.n; i++) {
      par_office_note note = o->notes.data[i];
      if (note.endnote != (endnotes == 1)) continue;
      par_office_open(o, "footnote", "number", note.number, note.endnote ? "kind" : NULL,
                      "endnote");
      o->gap = PAR_GAP_BLANK;
      o->note = note.marked ? NULL : note.number;
      o->was_item = false;
      blocks(payload, note.node);
      o->note = NULL;
      par_office_close(o);
    }
  }
}

par_status par_office_finish(par_office *o, const char *name, par_error *err) {
  const par_loaded *loaded = o->composer.loaded;
  PAR_TRY(par_composer_finish(&o->composer, err));
  if (loaded->text.len > 0) return PAR_OK;
  return par_fail(err, PAR_EINVALID, "%s: has no text in it, at most pictures", name);
}

par_status par_office_metadata(par_loaded *out, const par_office *o, par_error *err) {
  uint32_t best = 0;
  PAR_TRY(par_metadata_add(out, "title", o->title.data, o->title.len, err));
  if (o->lang_bytes.n == 0) return PAR_OK;
  for (uint32_t i = 1; i < o->lang_bytes.n; i++)
    if (o->lang_bytes.data[i] > o->lang_bytes.data[best]) best = i;
  const char *lang = o->langs.keys[best].s;
  return par_metadata_add(out, "lang", lang, strlen(lang), err);
}

void par_office_clear(par_office *o) {
  par_buf_clear(&o->mark);
  par_office_notes_clear(&o->notes);
  par_office_nodes_clear(&o->boxes);
  par_strmap_clear(&o->langs);
  par_u32s_clear(&o->lang_bytes);
  par_buf_clear(&o->title);
  par_buf_clear(&o->scratch);
}
