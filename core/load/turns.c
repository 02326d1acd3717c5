/* turns.c -- which labels of a document begin turns, and how far these go. */

#include "load/turns.h"

#include <stdlib.h>
#include <string.h>

#include "load/lines.h"
#include "load/points.h"
#include "load/turn_label.h"
#include "load/units.h"
#include "text/utf8.h"

enum {
  FEW = 3,         /* labels that only may be some are believed from here on */
  ENTRY_BYTES = 80 /* "Chairperson: Ms. Audrac (Sauvelle)" is not longer */
};

typedef struct label {
  par_turn_label is;
  uint64_t hash;
  uint32_t n;  /* how often it stands in the document */
  bool first;  /* of its like */
  bool spoken; /* words follow in its line */
} label;

PAR_VEC(label, label)

static uint64_t hash_of(const char *text, par_stretch s) {
  uint64_t hash = 1469598103934665603u; /* FNV-1a */
  for (uint32_t i = s.start; i < s.end; i++) {
    uint8_t byte = (uint8_t)text[i];
    if (byte <= ' ' || byte == '.') continue;
    hash = (hash ^ byte) * 1099511628211u;
  }
  return hash;
}

/* The end of the line that goes on at `at`. */
static uint32_t line_end(const par_loaded *l, uint32_t at) {
  while (at < l->text.len && strchr("\n\r\f", l->text.data[at]) == NULL) at++;
  return at;
}

/* Whether what follows is a person and no words of one: "Chair: Ms. Audrac (Sauvelle)". */
static bool is_entry(const par_loaded *l, const par_turn_label *is) {
  uint32_t start = is->after, end = line_end(l, start), n;
  if (is->kind > PAR_LABEL_ROLE) return false;
  par_trim(l->text.data, &start, &end);
  if (start == end || end - start > ENTRY_BYTES) return false;
  if (l->text.data[start] >= '0' && l->text.data[start] <= '9') return true;
  if (par_is_sentence_end(par_last_mark(l->text.data, start, end))) return false;
  return par_is_capital(par_utf8_decode(l->text.data + start, &n)) &&
         memmem(l->text.data + start, end - start, ". ", 2) != NULL &&
         end - start < ENTRY_BYTES / 2;
}

/* Whether a paragraph begins at byte `start`. */
static bool is_break(const par_loaded *l, uint32_t start) {
  size_t low = 0, high = l->breaks.n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (l->breaks.data[middle] < start)
      low = middle + 1;
    else
      high = middle;
  }
  return low < l->breaks.n && l->breaks.data[low] == start;
}

/* Whether a label may stand here: where a paragraph or a sentence has ended. */
static bool may_stand(const par_loaded *l, const par_turn_label *is) {
  uint32_t end = is->start, start = 0;
  const char *text = l->text.data;
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) end--;
  par_trim(text, &start, &end);
  if (end == 0 || is->kind == PAR_LABEL_CERTAIN || is->start < is->label.start) return true;
  if (is_break(l, is->start) || is->kind == PAR_LABEL_CAPS || is->kind == PAR_LABEL_ROLE)
    return true;
  uint32_t last = par_last_mark(text, end > 8 ? end - 8 : 0, end);
  return par_is_sentence_end(last) || last == ':' || text[end - 1] == ')' ||
         text[end - 1] == ']';
}

static par_status collect(par_labels *labels, const par_loaded *l, par_error *err) {
  const char *text = l->text.data, *end = text + l->text.len;
  for (const char *at = text; at < end; at++) {
    at = memchr(at, ':', (size_t)(end - at));
    if (at == NULL) break;
    label found = {0};
    if (!par_turn_label_read(&found.is, text, l->text.len, (uint32_t)(at - text))) continue;
    if (!may_stand(l, &found.is) || is_entry(l, &found.is)) continue;
    uint32_t from = found.is.after, to = line_end(l, from);
    par_trim(text, &from, &to);
    found.spoken = from < to;
    found.hash = hash_of(text, found.is.label);
    if (!par_labels_push(labels, found)) return par_fail_memory(err);
  }
  return PAR_OK;
}

static int by_hash(const void *a, const void *b) {
  const label *x = a, *y = b;
  if (x->hash != y->hash) return x->hash < y->hash ? -1 : 1;
  return x->is.start < y->is.start ? -1 : 1;
}

static int by_place(const void *a, const void *b) {
  const label *x = a, *y = b;
  return x->is.start < y->is.start ? -1 : 1;
}

static void count_each(par_labels *labels) {
  label *data = labels->data;
  qsort(data, labels->n, sizeof *data, by_hash);
  for (size_t i = 0, n; i < labels->n; i += n) {
    for (n = 1; i + n < labels->n && data[i + n].hash == data[i].hash;) n++;
    for (size_t k = i; k < i + n; k++) data[k].n = (uint32_t)n;
    data[i].first = true;
  }
  qsort(data, labels->n, sizeof *data, by_place);
}

/* What the labels of a document say together. */
typedef struct verdict {
  unsigned n_sure, n_caps, n_names; /* labels with a title or a role; others */
  unsigned caps_again, names_again; /* different ones that return */
} verdict;

static verdict judge(const par_labels *labels) {
  verdict v = {0};
  for (size_t i = 0; i < labels->n; i++) {
    const label *at = &labels->data[i];
    bool again = at->first && at->n > 1;
    if (at->is.kind >= PAR_LABEL_ROLE) v.n_sure++;
    if (at->is.kind == PAR_LABEL_CAPS) v.n_caps++, v.caps_again += again;
    if (at->is.kind == PAR_LABEL_NAME) v.n_names++, v.names_again += again;
  }
  return v;
}

static bool is_turn(const verdict *v, const label *at) {
  bool several = v->n_sure > 1 || (v->n_sure + v->n_caps >= FEW && v->caps_again > 0);
  switch (at->is.kind) {
    case PAR_LABEL_CERTAIN: return true;
    case PAR_LABEL_TITLED: return at->spoken || several;
    case PAR_LABEL_ROLE:
    case PAR_LABEL_CAPS: return several;
    case PAR_LABEL_NAME:
      return (several && (at->n > 1 || v->names_again > 0)) ||
             (v->n_names >= FEW && v->names_again > 1);
    default: return false;
  }
}

/* Whether a paragraph is no speech, whatever it holds. */
static bool is_apart(const char *layer) {
  return strcmp(layer, "cell") == 0 || strcmp(layer, "footnote") == 0 ||
         strcmp(layer, "title") == 0;
}

/* Keep the labels that begin turns, in order of place. */
static void keep_turns(par_labels *labels, const par_loaded *l) {
  verdict v = judge(labels);
  size_t n = 0, span = 0;
  uint32_t apart = 0; /* where what is apart ends */
  for (size_t i = 0; i < labels->n; i++) {
    const label *at = &labels->data[i];
    for (; span < l->spans.n && l->spans.data[span].start <= at->is.label.start; span++)
      if (is_apart(l->spans.data[span].layer) && l->spans.data[span].end > apart)
        apart = l->spans.data[span].end;
    if (is_turn(&v, at) && at->is.start >= apart) labels->data[n++] = *at;
  }
  labels->n = n;
}

static const char *attributes_of(par_buf *buf, const char *text, const par_turn_label *is) {
  par_buf_reset(buf);
  par_unit_attribute(buf, "speaker", text, is->speaker.start, is->speaker.end);
  par_unit_attribute(buf, "office", text, is->office.start, is->office.end);
  par_unit_attribute(buf, "country", text, is->country.start, is->country.end);
  par_unit_attribute(buf, "label", text, is->label.start, is->label.end);
  par_buf_append_byte(buf, '}');
  return par_buf_cstr(buf);
}

/* Where the last turn ends: at the notes of the document. */
static uint32_t end_of_text(const par_loaded *l, uint32_t start) {
  uint32_t end = (uint32_t)l->text.len;
  for (size_t i = l->spans.n; i-- > 0;) {
    const par_loaded_span *span = &l->spans.data[i];
    if (strcmp(span->layer, "footnote") != 0 || span->start < start) break;
    end = span->start;
  }
  return end;
}

static par_status add_turns(par_loaded *l, const par_labels *labels, par_error *err) {
  par_buf buf = {0};
  par_status status = PAR_OK;
  uint32_t last = end_of_text(l, labels->data[labels->n - 1].is.after);
  for (size_t i = 0; i < labels->n && status == PAR_OK; i++) {
    const par_turn_label *is = &labels->data[i].is;
    uint32_t start = is->start, end = i + 1 < labels->n ? labels->data[i + 1].is.start : last;
    par_trim(l->text.data, &start, &end);
    const char *attributes = attributes_of(&buf, l->text.data, is);
    status = par_loaded_add_span(l, "turn", start, end, attributes, err);
  }
  if (status == PAR_OK) status = par_buf_finish(&buf, err);
  par_buf_clear(&buf);
  return status;
}

/* Paragraphs begin where turns do. */
static par_status begin_units(par_loaded *l, const par_labels *labels, par_error *err) {
  par_u32s starts = {0};
  for (size_t i = 0; i < labels->n; i++) par_u32s_push(&starts, labels->data[i].is.start);
  par_status status = starts.failed ? par_fail_memory(err) : par_units_begin(l, &starts, err);
  par_u32s_clear(&starts);
  return status;
}

/* Whether the format has told who speaks. */
static bool has_turns(const par_loaded *l) {
  for (size_t i = 0; i < l->spans.n; i++)
    if (strcmp(l->spans.data[i].layer, "turn") == 0) return true;
  return false;
}

par_status par_turns_find(par_loaded *loaded, par_error *err) {
  par_labels labels = {0};
  par_status status = collect(&labels, loaded, err);
  if (status == PAR_OK && labels.n > 0 && !has_turns(loaded)) {
    count_each(&labels);
    keep_turns(&labels, loaded);
    if (labels.n > 0) {
      status = begin_units(loaded, &labels, err);
      if (status == PAR_OK) status = add_turns(loaded, &labels, err);
      par_spans_sort(loaded);
    }
  }
  par_labels_clear(&labels);
  return status;
}
