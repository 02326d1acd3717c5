/* html_tokens.c -- section "Tokenization" of the HTML standard.
 *
 * Text is handed out in pieces that need no copy: runs without special characters, one
 * reference, one line end. The states of the standard are the places in the functions
 * that read a construct; what looks ahead there looks ahead here. */

#include "formats/html/html_tokens.h"

#include <string.h>
#include <strings.h>

static const char REPLACEMENT[] = "\xEF\xBF\xBD";

void par_html_tokens_init(par_html_tokens *t, const char *page, size_t len) {
  *t = (par_html_tokens){.at = page, .end = page + len};
}

par_status par_html_tokens_finish(const par_html_tokens *t, par_error *err) {
  if (t->token.attributes.failed) return par_fail_memory(err);
  return par_buf_finish(&t->scratch, err);
}

void par_html_tokens_clear(par_html_tokens *t) {
  par_buf_clear(&t->scratch);
  par_html_attributes_clear(&t->token.attributes);
}

static bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static size_t left(const par_html_tokens *t) {
  return (size_t)(t->end - t->at);
}

static bool looks_at(const par_html_tokens *t, const char *s, size_t ahead) {
  size_t n = strlen(s);
  return left(t) >= ahead + n && strncasecmp(t->at + ahead, s, n) == 0;
}

static void give_text(par_html_tokens *t, const char *s, size_t len, bool plain) {
  t->token.kind = PAR_HTML_TEXT;
  t->token.text = (par_html_slice){s, len};
  t->token.plain = plain;
}

/* Bytes of the page as they are. */
static void take_text(par_html_tokens *t, size_t len) {
  give_text(t, t->at, len, false);
  t->at += len;
}

/* One byte of the page, for which `s` stands. */
static void take_as(par_html_tokens *t, const char *s) {
  give_text(t, s, strlen(s), false);
  t->at++;
}

/* CRLF is one line end, and so is CR. */
static void take_return(par_html_tokens *t) {
  take_as(t, "\n");
  if (t->at < t->end && *t->at == '\n') t->at++;
}

/* In a buffer, what is between two places: CR and CRLF as LF, NUL replaced, letters of
 * names small. */
static void append_mended(par_buf *out, const char *s, const char *end, bool lower) {
  for (; s < end; s++) {
    if (*s == '\0')
      par_buf_append(out, REPLACEMENT, 3);
    else if (*s == '\r') {
      if (s + 1 == end || s[1] != '\n') par_buf_append_byte(out, '\n');
    } else if (lower && *s >= 'A' && *s <= 'Z')
      par_buf_append_byte(out, (uint8_t)(*s | 0x20));
    else
      par_buf_append_byte(out, (uint8_t)*s);
  }
}

/* Slices of the scratch buffer are offsets until a token is whole: it may move. */
typedef struct range {
  size_t start, len;
} range;

static range mended(par_html_tokens *t, const char *s, const char *end, bool lower) {
  size_t start = t->scratch.len;
  append_mended(&t->scratch, s, end, lower);
  return (range){start, t->scratch.len - start};
}

static par_html_slice to_slice(const par_html_tokens *t, range r) {
  if (t->scratch.data == NULL || t->scratch.failed) return (par_html_slice){"", 0};
  return (par_html_slice){t->scratch.data + r.start, r.len};
}

/* A name up to one of `stops`, in lower case; the page's own bytes where they are. */
static par_html_slice read_name(par_html_tokens *t, const char *stops, size_t skip,
                                range *copied) {
  const char *start = t->at, *s = start + skip;
  bool same = skip == 0 || (*start != '\0' && !(*start >= 'A' && *start <= 'Z'));
  for (; s < t->end && !is_space(*s) && (*s == '\0' || strchr(stops, *s) == NULL); s++)
    if (*s == '\0' || (*s >= 'A' && *s <= 'Z')) same = false;
  t->at = s;
  *copied = (range){0, 0};
  if (same) return (par_html_slice){start, (size_t)(s - start)};
  *copied = mended(t, start, s, true);
  return (par_html_slice){NULL, 0};
}

static void skip_space(par_html_tokens *t) {
  while (t->at < t->end && is_space(*t->at)) t->at++;
}

/* The value between here and `end`, its references decoded. */
static par_html_slice decode_value(par_html_tokens *t, const char *end, range *copied) {
  const char *s = t->at;
  size_t len = (size_t)(end - s), start = t->scratch.len;
  t->at = end;
  *copied = (range){0, 0};
  if (memchr(s, '&', len) == NULL && memchr(s, '\r', len) == NULL &&
      memchr(s, '\0', len) == NULL)
    return (par_html_slice){s, len};
  while (s < end) {
    const char *amp = memchr(s, '&', (size_t)(end - s));
    append_mended(&t->scratch, s, amp != NULL ? amp : end, false);
    if (amp == NULL) break;
    char bytes[PAR_REFERENCE_MAX];
    size_t n_bytes, n = par_reference_read(bytes, &n_bytes, amp, (size_t)(end - amp), true);
    if (n == 0) par_buf_append_byte(&t->scratch, '&');
    if (n > 0) par_buf_append(&t->scratch, bytes, n_bytes);
    s = amp + (n > 0 ? n : 1);
  }
  *copied = (range){start, t->scratch.len - start};
  return (par_html_slice){NULL, 0};
}

/* What stands behind '='; false when the page ends in it. */
static bool read_value(par_html_tokens *t, par_html_slice *value, range *copied) {
  skip_space(t);
  if (t->at == t->end) return false;
  char quote = *t->at;
  const char *end = t->at;
  if (quote == '"' || quote == '\'') {
    t->at++;
    end = memchr(t->at, quote, left(t));
    if (end == NULL) return false;
    *value = decode_value(t, end, copied);
    t->at++;
    return true;
  }
  while (end < t->end && !is_space(*end) && *end != '>') end++;
  *value = decode_value(t, end, copied);
  return true;
}

static bool same_name(par_html_slice a, par_html_slice b) {
  return a.len == b.len && memcmp(a.s, b.s, a.len) == 0;
}

/* Of attributes of one name the first counts. */
static void drop_repeated(par_html_attributes *list) {
  size_t n = 0;
  for (size_t i = 0; i < list->n; i++) {
    size_t j = 0;
    while (j < n && !same_name(list->data[j].name, list->data[i].name)) j++;
    if (j == n) list->data[n++] = list->data[i];
  }
  list->n = n;
}

enum { ATTRIBUTES_MAX = 256 }; /* more are read and forgotten: each is compared with each */

typedef struct copied_attribute {
  range name, value;
} copied_attribute;

/* One attribute; false when the page ends in it. */
static bool read_attribute(par_html_tokens *t, copied_attribute *copied) {
  par_html_attribute attribute = {.value = {"", 0}};
  bool whole = true;
  *copied = (copied_attribute){{0, 0}, {0, 0}};
  attribute.name = read_name(t, "/>=", 1, &copied->name);
  skip_space(t);
  if (t->at < t->end && *t->at == '=') {
    t->at++;
    if (t->at < t->end && is_space(*t->at)) skip_space(t);
    if (t->at < t->end && *t->at != '>')
      whole = read_value(t, &attribute.value, &copied->value);
  }
  par_html_attributes_push(&t->token.attributes, attribute);
  return whole;
}

/* Attributes up to '>'; false when the page ends before. */
static bool read_attributes(par_html_tokens *t) {
  copied_attribute copied[ATTRIBUTES_MAX];
  par_html_attributes *list = &t->token.attributes;
  for (;;) {
    skip_space(t);
    if (t->at == t->end) return false;
    if (*t->at == '>') break;
    if (*t->at == '/') {
      t->token.self_closing = t->at + 1 < t->end && t->at[1] == '>';
      t->at++;
      continue;
    }
    size_t n = list->n;
    if (!read_attribute(t, &copied[n < ATTRIBUTES_MAX ? n : 0])) return false;
    if (list->n > ATTRIBUTES_MAX) list->n = ATTRIBUTES_MAX;
  }
  t->at++;
  for (size_t i = 0; i < list->n; i++) {
    par_html_attribute *a = &list->data[i];
    if (a->name.s == NULL) a->name = to_slice(t, copied[i].name);
    if (a->value.s == NULL) a->value = to_slice(t, copied[i].value);
  }
  drop_repeated(list);
  return true;
}

/* The tag at `<` or `</`, `skip` bytes before its name; the rest of the page when it does
 * not end. */
static void read_tag(par_html_tokens *t, par_html_kind kind, size_t skip) {
  range copied;
  t->at += skip;
  t->token.kind = kind;
  t->token.name = read_name(t, "/>", 0, &copied);
  if (!read_attributes(t)) {
    t->at = t->end;
    t->token.kind = PAR_HTML_END_OF_PAGE;
    return;
  }
  if (t->token.name.s == NULL) t->token.name = to_slice(t, copied);
}

/* A comment from `t->at` to `end`; the page goes on at `next`. */
static void give_comment(par_html_tokens *t, const char *end, const char *next) {
  range r = mended(t, t->at, end, false);
  t->token.kind = PAR_HTML_COMMENT;
  t->token.text = to_slice(t, r);
  t->at = next;
}

static void read_bogus_comment(par_html_tokens *t) {
  const char *end = memchr(t->at, '>', left(t));
  if (end == NULL)
    give_comment(t, t->end, t->end);
  else
    give_comment(t, end, end + 1);
}

/* Behind "<!--". It ends with "-->", with "--!>", or with the page; the dashes that
 * opened it may close it, when only '>' or "->" follows. */
static void read_comment(par_html_tokens *t) {
  if (looks_at(t, ">", 0)) return give_comment(t, t->at, t->at + 1);
  if (looks_at(t, "->", 0)) return give_comment(t, t->at, t->at + 2);
  for (const char *s = t->at; (s = memchr(s, '-', (size_t)(t->end - s))) != NULL; s++) {
    size_t n = (size_t)(t->end - s);
    if (n >= 3 && memcmp(s, "-->", 3) == 0) return give_comment(t, s, s + 3);
    if (n >= 4 && memcmp(s, "--!>", 4) == 0) return give_comment(t, s, s + 4);
    if (n == 1 || (n == 2 && s[1] == '-') || (n == 3 && memcmp(s, "--!", 3) == 0))
      return give_comment(t, s, t->end);
  }
  give_comment(t, t->end, t->end);
}

/* An identifier in quotation marks; false when its end is missing. */
static bool read_identifier(par_html_tokens *t, range *id) {
  char quote = *t->at++;
  const char *start = t->at;
  while (t->at < t->end && *t->at != quote && *t->at != '>') t->at++;
  *id = mended(t, start, t->at, false);
  if (t->at == t->end || *t->at != quote) return false;
  t->at++;
  return true;
}

static bool at_quote(const par_html_tokens *t) {
  return t->at < t->end && (*t->at == '"' || *t->at == '\'');
}

/* PUBLIC and SYSTEM behind the name; whether the type stays without quirks. */
static bool read_identifiers(par_html_tokens *t, range ids[2], bool found[2]) {
  bool is_public = looks_at(t, "PUBLIC", 0);
  if (!is_public && !looks_at(t, "SYSTEM", 0)) return false;
  t->at += 6;
  skip_space(t);
  if (!at_quote(t)) return false;
  size_t which = is_public ? 0 : 1;
  found[which] = true;
  if (!read_identifier(t, &ids[which])) return false;
  skip_space(t);
  if (is_public && at_quote(t)) {
    found[1] = true;
    if (!read_identifier(t, &ids[1])) return false;
    skip_space(t);
  } else if (is_public && t->at < t->end && *t->at != '>') {
    return false;
  }
  return t->at < t->end; /* what stands behind a system identifier does no harm */
}

/* Behind "<!doctype". */
static void read_doctype(par_html_tokens *t) {
  range name = {0, 0}, ids[2] = {{0, 0}, {0, 0}};
  bool found[2] = {false, false}, sound = true, named = false;
  t->token.kind = PAR_HTML_DOCTYPE;
  skip_space(t);
  if (t->at < t->end && *t->at != '>') {
    par_html_slice same = read_name(t, ">", 0, &name);
    if (same.s != NULL) name = mended(t, same.s, same.s + same.len, false);
    named = true;
    skip_space(t);
  }
  if (t->at < t->end && *t->at != '>') sound = read_identifiers(t, ids, found);
  const char *end = t->at < t->end ? memchr(t->at, '>', left(t)) : NULL;
  t->token.quirks = !sound || !named || (end == NULL && !found[0] && !found[1]);
  t->at = end != NULL ? end + 1 : t->end;
  if (named) t->token.name = to_slice(t, name);
  if (found[0]) t->token.public_id = to_slice(t, ids[0]);
  if (found[1]) t->token.system_id = to_slice(t, ids[1]);
}

/* What "<!" opens. */
static void read_declaration(par_html_tokens *t) {
  t->at += 2;
  if (looks_at(t, "--", 0)) {
    t->at += 2;
    read_comment(t);
  } else if (looks_at(t, "doctype", 0)) {
    t->at += 7;
    read_doctype(t);
  } else {
    read_bogus_comment(t);
  }
}

/* At '<'; false when it is nothing that a token comes of. */
static bool read_markup(par_html_tokens *t) {
  if (left(t) == 1) return take_text(t, 1), true;
  char c = t->at[1];
  if (is_letter(c)) return read_tag(t, PAR_HTML_START, 1), true;
  if (c == '!') return read_declaration(t), true;
  if (c == '?') return t->at++, read_bogus_comment(t), true;
  if (c != '/') return take_text(t, 1), true;
  if (left(t) == 2) return take_text(t, 2), true;
  if (is_letter(t->at[2])) return read_tag(t, PAR_HTML_END, 2), true;
  t->at += 2;
  if (*t->at == '>') return t->at++, false;
  return read_bogus_comment(t), true;
}

static void read_reference(par_html_tokens *t) {
  size_t len, n = par_reference_read(t->reference, &len, t->at, left(t), false);
  if (n == 0) return take_text(t, 1);
  give_text(t, t->reference, len, false);
  t->at += n;
}

/* Bytes that end a run of text: NUL, CR, '&', '<', and ']' for the end of CDATA. */
static size_t run_length(const par_html_tokens *t) {
  const char *s = t->at;
  while (s < t->end && *s != '<' && *s != '&' && *s != '\r' && *s != '\0') s++;
  return (size_t)(s - t->at);
}

/* A run of text, which `plain` says has nothing to decode; false at what it ends with. */
static bool read_run(par_html_tokens *t) {
  size_t n = run_length(t);
  if (n == 0) return false;
  give_text(t, t->at, n, true);
  t->at += n;
  return true;
}

/* Whether the end tag of the element that the mode is of stands here. */
static bool at_end_tag(const par_html_tokens *t, const char *s) {
  if (t->closes == NULL) return false;
  size_t n = strlen(t->closes);
  if ((size_t)(t->end - s) < n + 3 || s[1] != '/' || strncasecmp(s + 2, t->closes, n) != 0)
    return false;
  return is_space(s[n + 2]) || s[n + 2] == '/' || s[n + 2] == '>';
}

static bool at_script_tag(const char *s, const char *end, size_t skip) {
  return (size_t)(end - s) >= skip + 7 && strncasecmp(s + skip, "script", 6) == 0 &&
         (is_space(s[skip + 6]) || s[skip + 6] == '/' || s[skip + 6] == '>');
}

/* Where the text of a script ends: in a comment "<script" opens a stretch in which
 * "</script" ends that stretch alone. */
static const char *script_end(const par_html_tokens *t) {
  bool escaped = false, twice = false;
  for (const char *s = t->at; s < t->end; s++) {
    if (*s == '<') {
      if (!twice && at_end_tag(t, s)) return s;
      if (!escaped && t->end - s >= 4 && memcmp(s, "<!--", 4) == 0) {
        escaped = true;
        s++; /* its dashes may close it */
      } else if (escaped && !twice) {
        twice = at_script_tag(s, t->end, 1);
      } else if (twice && s + 1 < t->end && s[1] == '/') {
        twice = !at_script_tag(s, t->end, 2);
      }
    } else if (*s == '-' && escaped && t->end - s >= 3 && memcmp(s, "-->", 3) == 0) {
      escaped = twice = false;
    }
  }
  return t->end;
}

static const char *raw_end(const par_html_tokens *t) {
  if (t->mode == PAR_HTML_SCRIPT) return script_end(t);
  const char *s = t->at;
  if (t->mode == PAR_HTML_PLAINTEXT) return t->end;
  while ((s = memchr(s, '<', (size_t)(t->end - s))) != NULL && !at_end_tag(t, s)) s++;
  return s != NULL ? s : t->end;
}

/* Text of a mode without tags, all of it at once; or the end tag behind it. */
static void read_raw(par_html_tokens *t) {
  const char *end = raw_end(t), *s = t->at;
  if (end == s) {
    t->mode = PAR_HTML_DATA;
    read_tag(t, PAR_HTML_END, 2);
    return;
  }
  size_t len = (size_t)(end - s);
  bool same = memchr(s, '\0', len) == NULL && memchr(s, '\r', len) == NULL;
  t->at = end;
  if (same) return give_text(t, s, len, false);
  par_html_slice slice = to_slice(t, mended(t, s, end, false));
  give_text(t, slice.s, slice.len, false);
}

static void read_rcdata(par_html_tokens *t) {
  if (read_run(t)) return;
  switch (*t->at) {
    case '&': return read_reference(t);
    case '\r': return take_return(t);
    case '\0': return take_as(t, REPLACEMENT);
    default: break;
  }
  if (!at_end_tag(t, t->at)) return take_text(t, 1);
  t->mode = PAR_HTML_DATA;
  read_tag(t, PAR_HTML_END, 2);
}

/* Up to "]]>", which the mode ends with; false when nothing stands before it. */
static bool read_cdata(par_html_tokens *t) {
  const char *end = memmem(t->at, left(t), "]]>", 3), *s = t->at;
  bool closed = end != NULL;
  if (!closed) end = t->end;
  while (s < end && *s != '\r') s++;
  if (s > t->at) return take_text(t, (size_t)(s - t->at)), true;
  if (s < end) return take_return(t), true;
  t->mode = PAR_HTML_DATA;
  t->at = closed ? end + 3 : end;
  return false;
}

/* False when nothing came of the bytes that were read. */
static bool read_data(par_html_tokens *t) {
  if (read_run(t)) return true;
  if (*t->at == '<') return read_markup(t);
  if (*t->at == '&') return read_reference(t), true;
  if (*t->at == '\r') return take_return(t), true;
  return take_text(t, 1), true;
}

static bool read_token(par_html_tokens *t) {
  switch (t->mode) {
    case PAR_HTML_DATA: return read_data(t);
    case PAR_HTML_CDATA: return read_cdata(t);
    case PAR_HTML_RCDATA: return read_rcdata(t), true;
    default: return read_raw(t), true;
  }
}

const par_html_token *par_html_tokens_next(par_html_tokens *t) {
  par_html_token *token = &t->token;
  bool failed = token->attributes.failed || t->scratch.failed;
  token->attributes.n = 0;
  token->name = token->text = token->public_id = token->system_id = (par_html_slice){NULL, 0};
  token->self_closing = token->quirks = token->plain = false;
  if (!failed) t->scratch.len = 0;
  while (!failed && t->at < t->end)
    if (read_token(t)) return token;
  token->kind = PAR_HTML_END_OF_PAGE;
  return token;
}
