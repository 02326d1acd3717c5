/* lexicon.c -- segments of types, encoded and read back.
 *
 * A segment is a frame (frame.h) of kind LEXICON over n types:
 *
 *     forms    n varints, the length of each; then their bytes
 *     folds    n varints, 0 for "as the form", else length + 1; then the bytes
 *              of those that differ
 *     stems    the same against the fold
 *     shapes   varint d, then d shapes (varint length, bytes) in order of first
 *              use in the segment; then n varints, each an index below d
 *     classes  n bytes, each a par_token_class */

#include "corpus/lexicon.h"

#include <assert.h>
#include <string.h>

#include "base/varint.h"
#include "corpus/frame.h"
#include "store/blocks.h"
#include "text/fold.h"
#include "text/shape.h"
#include "text/utf8.h"

void par_strings_push(par_strings *strings, const char *s, size_t len) {
  par_buf_append(&strings->bytes, s, len);
  if (strings->bytes.len > UINT32_MAX) strings->ends.failed = true;
  par_u32s_push(&strings->ends, (uint32_t)strings->bytes.len);
}

par_slice par_strings_at(const par_strings *strings, uint32_t i) {
  uint32_t start = i == 0 ? 0 : strings->ends.data[i - 1];
  return (par_slice){strings->bytes.data + start, strings->ends.data[i] - start};
}

void par_strings_clear(par_strings *strings) {
  par_buf_clear(&strings->bytes);
  par_u32s_clear(&strings->ends);
}

static bool strings_failed(const par_strings *strings) {
  return strings->bytes.failed || strings->ends.failed;
}

par_attribute par_attribute_named(const char *name) {
  static const char *const names[] = {"form", "fold", "stem", "shape", "class"};
  for (unsigned i = 0; i < PAR_N_ATTRIBUTES; i++)
    if (strcmp(name, names[i]) == 0) return (par_attribute)i;
  return PAR_N_ATTRIBUTES;
}

typedef struct segment_writer {
  par_buf form_lens, forms, fold_lens, folds, stem_lens, stems, shape_ids, classes;
  par_strmap shapes;
  par_buf fold, shape; /* scratch */
} segment_writer;

static void clear_writer(segment_writer *w) {
  par_buf *bufs[] = {&w->form_lens, &w->forms,     &w->fold_lens, &w->folds, &w->stem_lens,
                     &w->stems,     &w->shape_ids, &w->classes,   &w->fold,  &w->shape};
  for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++) par_buf_clear(bufs[i]);
  par_strmap_clear(&w->shapes);
}

/* A string that is often the same as another one. */
static void put_variant(par_buf *lens, par_buf *bytes, const char *s, size_t len,
                        const char *base, size_t base_len) {
  if (len == base_len && memcmp(s, base, len) == 0) {
    par_buf_append_varint(lens, 0);
    return;
  }
  par_buf_append_varint(lens, (uint32_t)len + 1);
  par_buf_append(bytes, s, len);
}

static par_status put_type(segment_writer *w, par_slice form, par_slice fold, par_slice stem,
                           par_slice shape, uint8_t class, par_error *err) {
  uint32_t number = par_strmap_add(&w->shapes, shape.s, shape.len, NULL);
  if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
  par_buf_append_varint(&w->form_lens, form.len);
  par_buf_append(&w->forms, form.s, form.len);
  put_variant(&w->fold_lens, &w->folds, fold.s, fold.len, form.s, form.len);
  put_variant(&w->stem_lens, &w->stems, stem.s, stem.len, fold.s, fold.len);
  par_buf_append_varint(&w->shape_ids, number);
  par_buf_append_byte(&w->classes, class);
  return PAR_OK;
}

static par_slice slice_of(const par_buf *buf) {
  return (par_slice){buf->data, (uint32_t)buf->len};
}

/* A type of which only the form is known. */
static par_status put_form(segment_writer *w, const char *form, uint32_t len,
                           par_stemmer *stemmer, par_error *err) {
  par_buf_reset(&w->fold);
  par_buf_reset(&w->shape);
  PAR_TRY(par_fold(&w->fold, form, len, err));
  PAR_TRY(par_buf_finish(&w->fold, err));
  size_t stem_len = 0;
  const char *stem = par_stem(&stem_len, stemmer, w->fold.data, w->fold.len);
  par_shape(&w->shape, form, len);
  PAR_TRY(par_buf_finish(&w->shape, err));
  return put_type(w, (par_slice){form, len}, slice_of(&w->fold),
                  (par_slice){stem, (uint32_t)stem_len}, slice_of(&w->shape),
                  (uint8_t)par_token_class_of(form, len), err);
}

static void append_all(par_buf *out, const par_buf *part) {
  if (part->failed) out->failed = true;
  par_buf_append(out, part->data, part->len);
}

static void join_parts(par_buf *out, const segment_writer *w) {
  append_all(out, &w->form_lens);
  append_all(out, &w->forms);
  append_all(out, &w->fold_lens);
  append_all(out, &w->folds);
  append_all(out, &w->stem_lens);
  append_all(out, &w->stems);
  par_buf_append_varint(out, w->shapes.n);
  for (uint32_t i = 0; i < w->shapes.n; i++) {
    par_buf_append_varint(out, w->shapes.keys[i].len);
    par_buf_append(out, w->shapes.keys[i].s, w->shapes.keys[i].len);
  }
  append_all(out, &w->shape_ids);
  append_all(out, &w->classes);
}

static par_status store_segment(segment_writer *w, par_db *db, uint32_t first, uint32_t n,
                                par_error *err) {
  par_buf segment = {0};
  par_frame_begin(&segment);
  join_parts(&segment, w);
  par_status status = par_frame_finish(&segment, PAR_FRAME_LEXICON, 0, n, err);
  if (status == PAR_OK) status = par_lexicon_segment_insert(db, first, n, &segment, err);
  par_buf_clear(&segment);
  return status;
}

par_status par_lexicon_write(par_db *db, const par_strmap *forms, uint32_t first,
                             par_stemmer *stemmer, par_error *err) {
  segment_writer w = {0};
  par_status status = PAR_OK;
  uint32_t n = forms->n - first;
  if (n == 0) return PAR_OK;
  for (uint32_t i = first; status == PAR_OK && i < forms->n; i++)
    status = put_form(&w, forms->keys[i].s, forms->keys[i].len, stemmer, err);
  if (status == PAR_OK) status = store_segment(&w, db, first, n, err);
  clear_writer(&w);
  return status;
}

par_status par_lexicon_copy(par_db *db, uint32_t first, const par_lexicon *lexicon, uint32_t i,
                            uint32_t n, par_error *err) {
  segment_writer w = {0};
  par_status status = PAR_OK;
  for (uint32_t id = i; status == PAR_OK && id < i + n; id++)
    status = put_type(&w, par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FORM),
                      par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_FOLD),
                      par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_STEM),
                      par_lexicon_get(lexicon, id, PAR_ATTRIBUTE_SHAPE),
                      lexicon->classes.data[id], err);
  if (status == PAR_OK) status = store_segment(&w, db, first, n, err);
  clear_writer(&w);
  return status;
}

/* Those who match patterns on strings rely on it. */
static bool valid_string(const uint8_t *bytes, uint32_t len) {
  return par_utf8_valid((const char *)bytes, len) == len;
}

/* A segment that is being read. */
typedef struct segment_reader {
  const uint8_t *at, *end;
  uint32_t n;     /* types */
  par_u32s lens;  /* of the strings at hand, as they are written */
  uint64_t total; /* bytes of these strings */
} segment_reader;

/* The lengths of n strings, where they are not 0 greater by `more` than the strings have
 * bytes. The reader comes to stand at the bytes, which are there. */
static bool read_lens(segment_reader *r, uint32_t more) {
  if (r->n > (size_t)(r->end - r->at)) return false;
  r->total = 0;
  if (!par_u32s_reserve(&r->lens, r->n)) return true;
  if (!par_varints_read(r->lens.data, &r->at, r->end, r->n)) return false;
  for (uint32_t i = 0; i < r->n; i++) {
    uint32_t len = r->lens.data[i];
    r->total += len - (len == 0 ? 0 : more);
  }
  return r->total <= (size_t)(r->end - r->at);
}

/* Whether bytes that are valid together would be cut inside a character. */
static bool cuts_character(const uint8_t *bytes) {
  return (*bytes & 0xC0) == 0x80;
}

/* Room for n strings with so many bytes. */
static bool make_room(par_strings *out, uint32_t n, uint64_t n_bytes) {
  if (out->bytes.len + n_bytes > UINT32_MAX) out->ends.failed = true;
  return par_u32s_reserve(&out->ends, n) && par_buf_reserve(&out->bytes, (size_t)n_bytes);
}

static void put_bytes(par_strings *out, const void *bytes, size_t len) {
  if (len > 0) memcpy(out->bytes.data + out->bytes.len, bytes, len);
  out->bytes.len += len;
}

/* n strings that stand on their own: their lengths, then their bytes. */
static bool read_strings(par_strings *out, segment_reader *r) {
  if (!read_lens(r, 0) || !valid_string(r->at, (uint32_t)r->total)) return false;
  if (r->lens.failed || !make_room(out, r->n, r->total)) return true;
  uint32_t end = (uint32_t)out->bytes.len;
  put_bytes(out, r->at, (size_t)r->total);
  for (uint32_t i = 0; i < r->n; i++) {
    uint32_t len = r->lens.data[i];
    if (len == 0 || cuts_character(r->at)) return false;
    r->at += len;
    end += len;
    out->ends.data[out->ends.n++] = end;
  }
  return true;
}

/* The strings [i, end) of `base`, once more. */
static void put_same(par_strings *out, const par_strings *base, uint32_t i, uint32_t end) {
  uint32_t from = i == 0 ? 0 : base->ends.data[i - 1];
  uint32_t moved = (uint32_t)out->bytes.len - from; /* modulo 2^32 */
  put_bytes(out, base->bytes.data + from, base->ends.data[end - 1] - from);
  for (; i < end; i++) out->ends.data[out->ends.n++] = base->ends.data[i] + moved;
}

/* n strings: their lengths, one more than they are, then their bytes; 0 stands for the
 * string of the same number in `base`, whose last n are the segment's. */
static bool read_variants(par_strings *out, segment_reader *r, const par_strings *base) {
  if (!read_lens(r, 1) || !valid_string(r->at, (uint32_t)r->total)) return false;
  if (strings_failed(base) || r->lens.failed ||
      !make_room(out, r->n, r->total + base->bytes.len))
    return true;
  uint32_t first = (uint32_t)base->ends.n - r->n;
  for (uint32_t i = 0, same = 0; i < r->n; i = same) {
    while (same < r->n && r->lens.data[same] == 0) same++;
    if (same > i) put_same(out, base, first + i, first + same);
    if (same == r->n) break;
    uint32_t len = r->lens.data[same++] - 1;
    if (len > 0 && cuts_character(r->at)) return false;
    put_bytes(out, r->at, len);
    r->at += len;
    out->ends.data[out->ends.n++] = (uint32_t)out->bytes.len;
  }
  return true;
}

static bool skip_strings(segment_reader *r, uint32_t more) {
  if (!read_lens(r, more)) return false;
  r->at += r->total;
  return true;
}

/* The segment's own shapes, as numbers of the lexicon's. */
static bool read_shape_table(par_u32s *ids, par_strmap *shapes, segment_reader *r) {
  uint32_t n = 0;
  uint32_t len = 0;
  if (!par_varint_read(&n, &r->at, r->end)) return false;
  for (uint32_t i = 0; i < n; i++) {
    if (!par_varint_read(&len, &r->at, r->end) || len > (size_t)(r->end - r->at)) return false;
    if (!valid_string(r->at, len)) return false;
    uint32_t id = par_strmap_add(shapes, (const char *)r->at, len, NULL);
    if (id == PAR_STRMAP_NONE) ids->failed = true;
    par_u32s_push(ids, id);
    r->at += len;
  }
  return true;
}

static bool read_shapes(par_lexicon *lexicon, segment_reader *r) {
  par_u32s ids = {0};
  par_u32s *out = &lexicon->shape_ids;
  bool good = read_shape_table(&ids, &lexicon->shapes, r) && r->n <= (size_t)(r->end - r->at);
  if (ids.failed) out->failed = true;
  if (good && par_u32s_reserve(out, r->n)) {
    uint32_t *numbers = out->data + out->n;
    good = par_varints_read(numbers, &r->at, r->end, r->n);
    for (uint32_t i = 0; good && i < r->n; i++) {
      good = numbers[i] < ids.n;
      if (good) numbers[i] = ids.data[numbers[i]];
    }
    out->n += r->n;
  }
  par_u32s_clear(&ids);
  return good;
}

static bool read_classes(par_lexicon *lexicon, const segment_reader *r) {
  if ((size_t)(r->end - r->at) != r->n) return false;
  for (uint32_t i = 0; i < r->n; i++) {
    if (r->at[i] >= PAR_N_CLASSES) return false;
    par_u8s_push(&lexicon->classes, r->at[i]);
  }
  return true;
}

static bool lexicon_failed(const par_lexicon *lexicon) {
  return strings_failed(&lexicon->forms) || strings_failed(&lexicon->folds) ||
         strings_failed(&lexicon->stems) || lexicon->shape_ids.failed ||
         lexicon->classes.failed;
}

/* A segment that does not fit to what is there. */
static par_status fail_gap(uint32_t first, par_error *err) {
  return par_fail(err, PAR_ECORRUPT, "the lexicon has lost types near %u", first);
}

static par_status open_segment(par_frame *frame, uint32_t first, uint32_t n_types,
                               const uint8_t *data, size_t len, par_error *err) {
  PAR_TRY(par_frame_open(frame, data, len, PAR_FRAME_LEXICON, "the lexicon", err));
  if (frame->n != n_types || n_types > UINT32_MAX - first) return fail_gap(first, err);
  return PAR_OK;
}

/* Whether the lexicon has an attribute. */
static bool has(const par_lexicon *lexicon, par_attribute attribute) {
  return lexicon->attributes >> attribute & 1;
}

/* The lexicon's attributes, and no more of the segment than they need. */
static bool read_attributes(par_lexicon *lexicon, segment_reader *r) {
  bool shapes = has(lexicon, PAR_ATTRIBUTE_SHAPE);
  bool classes = has(lexicon, PAR_ATTRIBUTE_CLASS);
  bool stems = has(lexicon, PAR_ATTRIBUTE_STEM);
  bool folds = has(lexicon, PAR_ATTRIBUTE_FOLD);
  bool forms = has(lexicon, PAR_ATTRIBUTE_FORM);
  bool behind = shapes || classes;
  par_lexicon none = {0};
  if (forms ? !read_strings(&lexicon->forms, r) : !skip_strings(r, 0)) return false;
  if (folds && !read_variants(&lexicon->folds, r, &lexicon->forms)) return false;
  if (!folds && behind && !skip_strings(r, 1)) return false;
  if (stems && !read_variants(&lexicon->stems, r, &lexicon->folds)) return false;
  if (!stems && behind && !skip_strings(r, 1)) return false;
  bool good = !behind || read_shapes(shapes ? lexicon : &none, r);
  if (none.shape_ids.failed) lexicon->shape_ids.failed = true;
  par_lexicon_clear(&none);
  return good && (!classes || read_classes(lexicon, r));
}

/* Append the types of a segment. */
static par_status read_types(par_lexicon *lexicon, const par_frame *frame, par_error *err) {
  segment_reader r = {.at = frame->payload, .end = frame->end, .n = frame->n};
  bool good = read_attributes(lexicon, &r);
  bool failed = r.lens.failed || lexicon_failed(lexicon);
  par_u32s_clear(&r.lens);
  if (failed) return par_fail_memory(err);
  if (!good)
    return par_fail(err, PAR_ECORRUPT, "the lexicon is damaged near type %u", lexicon->n);
  lexicon->n += frame->n;
  return PAR_OK;
}

static void push_string(par_strings *out, par_slice s) {
  par_strings_push(out, s.s, s.len);
}

/* Append a type of another lexicon, which has the same attributes. */
static par_status append_type(par_lexicon *lexicon, const par_lexicon *other, uint32_t id,
                              par_error *err) {
  if (has(other, PAR_ATTRIBUTE_FORM))
    push_string(&lexicon->forms, par_lexicon_get(other, id, PAR_ATTRIBUTE_FORM));
  if (has(other, PAR_ATTRIBUTE_FOLD))
    push_string(&lexicon->folds, par_lexicon_get(other, id, PAR_ATTRIBUTE_FOLD));
  if (has(other, PAR_ATTRIBUTE_STEM))
    push_string(&lexicon->stems, par_lexicon_get(other, id, PAR_ATTRIBUTE_STEM));
  if (has(other, PAR_ATTRIBUTE_SHAPE)) {
    par_slice shape = par_lexicon_get(other, id, PAR_ATTRIBUTE_SHAPE);
    uint32_t number = par_strmap_add(&lexicon->shapes, shape.s, shape.len, NULL);
    if (number == PAR_STRMAP_NONE) return par_fail_memory(err);
    par_u32s_push(&lexicon->shape_ids, number);
  }
  if (has(other, PAR_ATTRIBUTE_CLASS))
    par_u8s_push(&lexicon->classes, other->classes.data[id]);
  if (lexicon_failed(lexicon)) return par_fail_memory(err);
  lexicon->n++;
  return PAR_OK;
}

/* A segment that was put together since its first types were read. */
static par_status read_rest(par_lexicon *lexicon, const par_frame *frame, uint32_t first,
                            par_error *err) {
  par_lexicon whole = {.attributes = lexicon->attributes};
  par_status status = read_types(&whole, frame, err);
  for (uint32_t id = lexicon->n - first; status == PAR_OK && id < whole.n; id++)
    status = append_type(lexicon, &whole, id, err);
  par_lexicon_clear(&whole);
  return status;
}

static par_status read_segment(void *payload, uint32_t first, uint32_t n_types,
                               const uint8_t *data, size_t len, par_error *err) {
  par_lexicon *lexicon = payload;
  par_frame frame;
  if (first < lexicon->n && n_types <= lexicon->n - first) return PAR_OK;
  PAR_TRY(open_segment(&frame, first, n_types, data, len, err));
  if (first > lexicon->n) return fail_gap(first, err);
  return first == lexicon->n ? read_types(lexicon, &frame, err)
                             : read_rest(lexicon, &frame, first, err);
}

/* Folds are told from forms, stems from folds. */
static unsigned with_bases(unsigned attributes) {
  if (attributes & 1u << PAR_ATTRIBUTE_STEM) attributes |= 1u << PAR_ATTRIBUTE_FOLD;
  if (attributes & 1u << PAR_ATTRIBUTE_FOLD) attributes |= 1u << PAR_ATTRIBUTE_FORM;
  return attributes;
}

par_status par_lexicon_load(par_lexicon *lexicon, par_db *db, unsigned attributes,
                            par_error *err) {
  unsigned missing = attributes & ~lexicon->attributes;
  if (missing != 0) {
    attributes |= lexicon->attributes;
    par_lexicon_clear(lexicon);
    lexicon->attributes = with_bases(attributes);
  }
  return par_lexicon_segments_each(db, lexicon->n, read_segment, lexicon, err);
}

static par_status read_any(void *payload, uint32_t first, uint32_t n_types,
                           const uint8_t *data, size_t len, par_error *err) {
  par_frame frame;
  PAR_TRY(open_segment(&frame, first, n_types, data, len, err));
  return read_types(payload, &frame, err);
}

par_status par_lexicon_load_from(par_lexicon *lexicon, par_db *db, uint32_t first,
                                 par_error *err) {
  lexicon->attributes = PAR_ALL_ATTRIBUTES;
  return par_lexicon_segments_each(db, first, read_any, lexicon, err);
}

typedef struct form_reader {
  uint32_t next; /* type */
  par_lexicon_form_fn fn;
  void *payload;
} form_reader;

static par_status read_forms(void *payload, uint32_t first, uint32_t n_types,
                             const uint8_t *data, size_t len, par_error *err) {
  form_reader *reader = payload;
  par_frame frame;
  PAR_TRY(open_segment(&frame, first, n_types, data, len, err));
  if (first > reader->next) return fail_gap(first, err);
  par_strings forms = {0};
  segment_reader r = {.at = frame.payload, .end = frame.end, .n = n_types};
  par_status status = PAR_OK;
  if (!read_strings(&forms, &r))
    status = par_fail(err, PAR_ECORRUPT, "the lexicon is damaged near type %u", first);
  else if (strings_failed(&forms) || r.lens.failed)
    status = par_fail_memory(err);
  for (uint32_t i = reader->next - first; status == PAR_OK && i < n_types; i++)
    status = reader->fn(reader->payload, reader->next++, par_strings_at(&forms, i), err);
  par_strings_clear(&forms);
  par_u32s_clear(&r.lens);
  return status;
}

par_status par_lexicon_forms_each(par_db *db, uint32_t first, par_lexicon_form_fn fn,
                                  void *payload, par_error *err) {
  form_reader reader = {first, fn, payload};
  return par_lexicon_segments_each(db, first, read_forms, &reader, err);
}

par_slice par_lexicon_get(const par_lexicon *lexicon, uint32_t id, par_attribute attribute) {
  assert(has(lexicon, attribute));
  switch (attribute) {
    case PAR_ATTRIBUTE_FOLD: return par_strings_at(&lexicon->folds, id);
    case PAR_ATTRIBUTE_STEM: return par_strings_at(&lexicon->stems, id);
    case PAR_ATTRIBUTE_SHAPE: {
      const par_strmap_key *key = &lexicon->shapes.keys[lexicon->shape_ids.data[id]];
      return (par_slice){key->s, key->len};
    }
    case PAR_ATTRIBUTE_CLASS: {
      const char *name = par_token_class_name((par_token_class)lexicon->classes.data[id]);
      return (par_slice){name, (uint32_t)strlen(name)};
    }
    case PAR_ATTRIBUTE_FORM:
    case PAR_N_ATTRIBUTES: break;
  }
  return par_strings_at(&lexicon->forms, id);
}

void par_lexicon_clear(par_lexicon *lexicon) {
  par_strings_clear(&lexicon->forms);
  par_strings_clear(&lexicon->folds);
  par_strings_clear(&lexicon->stems);
  par_strmap_clear(&lexicon->shapes);
  par_u32s_clear(&lexicon->shape_ids);
  par_u8s_clear(&lexicon->classes);
  *lexicon = (par_lexicon){0};
}
