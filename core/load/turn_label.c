/* turn_label.c -- the parts of a label: titles and name, office, country, language. */

#include "load/turn_label.h"

#include <string.h>
#include <strings.h>

#include "load/lines.h"
#include "load/turn_words.h"
#include "text/utf8.h"

enum {
  NAME_WORDS = 5,   /* a name alone */
  OFFICE_WORDS = 12 /* with an office: "Minister of State for Foreign Affairs of X" */
};

static bool is_emphasis(char c) {
  return c == '*' || c == '_';
}

static bool is_line_end(char c) {
  return c == '\n' || c == '\r' || c == '\f';
}

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || is_line_end(c);
}

static bool has(par_stretch s) {
  return s.end > s.start;
}

/* A stretch without white space and emphasis at its ends. */
static par_stretch trimmed(const char *text, uint32_t start, uint32_t end) {
  uint32_t before;
  do {
    before = end - start;
    par_trim(text, &start, &end);
    while (start < end && is_emphasis(text[start])) start++;
    while (start < end && is_emphasis(text[end - 1])) end--;
  } while (end - start != before);
  return (par_stretch){start, end};
}

/* Where the line begins that byte `at` is in; `at` when that is too far away. Lines that do
 * not end with LF are looked for in what is left. */
static uint32_t line_start(const char *text, uint32_t at, uint32_t least) {
  const char *lf = memrchr(text + least, '\n', at - least);
  uint32_t start = lf != NULL ? (uint32_t)(lf - text) + 1 : least;
  if (lf == NULL && least > 0) return at;
  for (uint32_t i = at; i > start; i--)
    if (is_line_end(text[i - 1])) return i;
  return start;
}

/* Where the label begins: at the start of the line, or of the one before when it is
 * wrapped inside brackets. */
static uint32_t label_start(const char *text, uint32_t colon) {
  uint32_t least = colon > PAR_LABEL_BYTES ? colon - PAR_LABEL_BYTES : 0;
  uint32_t start = line_start(text, colon, least);
  int depth = 0;
  for (uint32_t i = start; i < colon; i++) depth += (text[i] == '(') - (text[i] == ')');
  if (depth == 0 && (start == colon || text[start] != '(')) return start;
  if (depth > 0 || start == 0 || start <= least) return colon;
  return line_start(text, start - 1, least);
}

/* Behind the colon: white space, or emphasis that ends; false when a number or an address
 * goes on there. *apart tells whether there is space. */
static bool find_after(uint32_t *after, bool *apart, const char *text, size_t len,
                       uint32_t colon) {
  uint32_t at = colon + 1;
  while (at < len && is_emphasis(text[at])) at++;
  *after = at;
  *apart = at == len || is_blank(text[at]) || (uint8_t)text[at] >= 0x80;
  return *apart || strchr("/:\\0123456789", text[at]) == NULL;
}

static bool starts_with(const char *text, par_stretch s, const char *words) {
  size_t n = strlen(words);
  return s.end - s.start >= n && strncasecmp(text + s.start, words, n) == 0;
}

/* "spoke in French", "interpretation from Arabic": how a turn is spoken. */
static bool tells_language(const char *text, par_stretch s) {
  return starts_with(text, s, "spoke") || starts_with(text, s, "interpret") ||
         starts_with(text, s, "speaking") || starts_with(text, s, "through interpret") ||
         starts_with(text, s, "via interpret") || starts_with(text, s, "translat");
}

/* A remark that is neither: "inaudible", "continued", "via telephone". */
static bool is_remark(const char *text, par_stretch s) {
  uint8_t first = (uint8_t)text[s.start];
  return first < 0x80 && !(first >= 'A' && first <= 'Z');
}

typedef struct word {
  uint32_t start, end; /* without a comma behind it */
  unsigned kinds;
  bool capital, caps, number, comma;
} word;

/* What the letters of a word are; false when it can be in no label. */
static bool read_letters(word *w, const char *text) {
  bool lower = false, letter = false;
  w->number = true;
  for (uint32_t n, i = w->start; i < w->end; i += n) {
    uint32_t cp = par_utf8_decode(text + i, &n);
    if (cp >= '0' && cp <= '9') continue;
    w->number = false;
    bool is = par_is_letter(cp);
    if (is && !letter) w->capital = par_is_capital(cp);
    letter = letter || is;
    lower = lower || (is && !par_is_capital(cp));
    if (!is && strchr(".'-&", (int)(cp < 0x80 ? cp : 1)) == NULL && cp != 0x2019 &&
        cp != 0x2011 && cp != 0x2010)
      return false;
  }
  w->caps = letter && !lower;
  return letter || w->number;
}

/* The next word in [*at, end); false when there is none, or what is none. */
static bool next_word(word *w, const char *text, uint32_t *at, uint32_t end) {
  while (*at < end && is_blank(text[*at])) ++*at;
  *w = (word){.start = *at};
  while (*at < end && !is_blank(text[*at])) ++*at;
  w->end = *at;
  w->comma = w->end > w->start && text[w->end - 1] == ',';
  if (w->comma) w->end--;
  if (w->end == w->start || !read_letters(w, text)) return false;
  w->kinds = par_turn_word(text + w->start, w->end - w->start);
  return true;
}

/* The words before the brackets. */
typedef struct head {
  par_stretch all;
  unsigned n, n_titles; /* words; titles that it begins with */
  unsigned first;       /* kinds of the first word, without "the" */
  unsigned behind;      /* kinds of the first word behind the titles */
  unsigned last;        /* kinds of the last word */
  uint32_t name;        /* where that one begins */
  uint32_t office_end;  /* behind the offices that it begins with; 0: none */
  uint32_t comma;       /* the first one; 0: none */
  uint32_t end;         /* of the last word */
  bool article;         /* "the" */
  bool all_office;      /* nothing but offices and what joins them */
  bool field;           /* an office that goes on: "minister of", "president of" */
  bool part;            /* an office that is a part in a conversation */
  bool caps;            /* in capitals throughout */
} head;

static void take_word(head *h, const word *w) {
  bool begins = h->n == (h->article ? 1u : 0u);
  if (h->n == 0 && w->kinds == PAR_WORD_PARTICLE && w->end - w->start == 3) h->article = true;
  if (begins) h->first = w->kinds;
  bool title = (w->kinds & PAR_WORD_TITLE) && h->n == h->n_titles + (h->article ? 1 : 0);
  if (title) h->n_titles++;
  if (!title && h->name == 0 && !(h->article && h->n == 0)) {
    h->name = w->start + 1;
    h->behind = w->kinds;
  }
  bool role = (w->kinds & (PAR_WORD_OFFICE | PAR_WORD_PART)) != 0;
  bool joins = (w->kinds & PAR_WORD_PARTICLE) != 0 || w->number;
  if (h->all_office && role) h->office_end = w->end;
  h->field = h->field || (h->office_end > 0 && h->office_end == h->end &&
                          (w->kinds & PAR_WORD_PARTICLE) != 0);
  h->end = w->end;
  h->part = h->part || (begins && (w->kinds & PAR_WORD_PART));
  if (!role && !joins && !h->field && !(h->article && h->office_end > 0))
    h->all_office = false;
  if (w->comma && h->comma == 0) h->comma = w->end;
  h->caps = h->caps && (w->caps || w->number);
  h->last = w->kinds;
  h->n++;
}

/* Behind a title and before brackets, `sure`, words may be small, as scans have them. */
static bool read_head(head *h, const char *text, par_stretch s, bool sure) {
  *h = (head){.all = s, .all_office = true, .caps = true};
  uint32_t at = s.start;
  while (at < s.end) {
    word w;
    if (!next_word(&w, text, &at, s.end)) return false;
    bool small = !w.capital && !w.caps && !w.number;
    bool may_be = (w.kinds & PAR_WORD_PARTICLE) != 0 || (sure && h->n_titles > 0);
    if (small && (h->n == 0 || !may_be)) return false;
    if (w.number && (h->n == 0 || at < s.end)) return false;
    take_word(h, &w);
  }
  bool entry = (h->first & PAR_WORD_ENTRY) != 0 || (h->part && (h->last & PAR_WORD_ENTRY));
  bool longer = h->comma > 0 || h->article || h->n_titles > 0 || h->office_end > 0 || h->caps;
  return h->n > 0 && !entry && h->n <= (longer ? OFFICE_WORDS : NAME_WORDS);
}

static bool holds_office(const char *text, par_stretch s) {
  uint32_t at = s.start;
  word w;
  while (at < s.end && next_word(&w, text, &at, s.end))
    if (w.kinds & PAR_WORD_OFFICE) return true;
  return false;
}

/* "Country", "Office", "Office, Country". */
static void put_place(par_turn_label *out, const char *text, par_stretch s) {
  uint32_t comma = s.end;
  while (comma > s.start && text[comma - 1] != ',') comma--;
  par_stretch before = {s.start, comma > s.start ? comma - 1 : s.start};
  if (has(before) && holds_office(text, before)) {
    out->office = trimmed(text, before.start, before.end);
    s = trimmed(text, comma, s.end);
  }
  if (!has(out->office) && holds_office(text, s))
    out->office = s;
  else
    out->country = s;
}

/* The brackets from `at` to the end of the label, which they fill. */
static bool read_brackets(par_turn_label *out, bool *language, const char *text, uint32_t at) {
  uint32_t end = out->label.end;
  while (at < end) {
    if (text[at] != '(') return false;
    uint32_t start = ++at;
    for (int depth = 1; at < end && depth > 0; at++)
      depth += (text[at] == '(') - (text[at] == ')');
    if (text[at - 1] != ')' || at - 1 == start) return false;
    par_stretch inner = trimmed(text, start, at - 1);
    if (!has(inner)) return false;
    if (tells_language(text, inner))
      *language = true;
    else if (!is_remark(text, inner) && !has(out->country) && !has(out->office))
      put_place(out, text, inner);
    while (at < end && (is_blank(text[at]) || is_emphasis(text[at]))) at++;
  }
  return true;
}

/* Split a head that begins with no title: an office, a name behind it, or a name. */
static void put_plain_head(par_turn_label *out, const head *h, const char *text) {
  par_stretch office = {h->name - 1, h->office_end};
  if (h->all_office && h->office_end > 0) {
    if (h->part && has(out->country)) out->speaker = out->country, out->country.end = 0;
    if (!has(out->country)) out->country = (par_stretch){0, 0};
    if (!(h->part && h->n == 1 && par_turn_word(text + office.start, 1) == PAR_WORD_PART))
      out->office = (par_stretch){office.start, h->all.end};
    out->kind = PAR_LABEL_ROLE;
  } else if (h->office_end > 0) {
    out->office = office;
    out->speaker = trimmed(text, h->office_end, h->all.end);
    out->kind = h->article ? PAR_LABEL_NONE : PAR_LABEL_ROLE;
  } else {
    out->speaker = h->all;
    out->kind = h->caps ? PAR_LABEL_CAPS : PAR_LABEL_NAME;
  }
}

/* "Mr. Speaker" is spoken to; "KING" may be a name. */
static bool is_spoken_to(const head *h) {
  return h->name == 0 ? !h->caps : (h->behind & PAR_WORD_OFFICE) != 0;
}

static void put_head(par_turn_label *out, const head *h, bool language, const char *text) {
  bool place = has(out->country) || has(out->office);
  if (h->comma > 0) {
    par_stretch behind = trimmed(text, h->comma + 1, h->all.end);
    bool office = holds_office(text, behind);
    if (!office && !place) return;
    if (office && !has(out->office)) out->office = behind;
  }
  if (h->n_titles > 0 && is_spoken_to(h) && !(h->first & PAR_WORD_OFFICE)) return;
  if (h->n_titles > 0 && h->name > 0 && !is_spoken_to(h)) {
    out->speaker = (par_stretch){h->name - 1, h->comma > 0 ? h->comma : h->all.end};
    out->kind = place ? PAR_LABEL_CERTAIN : PAR_LABEL_TITLED;
  } else if (h->comma > 0) {
    out->speaker = (par_stretch){h->all.start, h->comma};
    out->kind = PAR_LABEL_NAME;
  } else {
    put_plain_head(out, h, text);
  }
  bool told = has(out->speaker) && has(out->office) && has(out->country);
  if (out->kind != PAR_LABEL_NONE && (language || told)) out->kind = PAR_LABEL_CERTAIN;
}

/* "General Assembly Distr.": what is cut short names no speaker; "Ansel Dorrick Jr." does. */
static bool is_cut_short(const char *text, par_stretch s) {
  uint32_t n = 0;
  if (s.end - s.start < 2 || text[s.end - 1] != '.') return false;
  while (s.end - 1 - n > s.start && text[s.end - 2 - n] != ' ') n++;
  return n >= 4 && memchr(text + s.end - 1 - n, '.', n) == NULL;
}

bool par_turn_label_read(par_turn_label *out, const char *text, size_t len, uint32_t colon) {
  bool apart, language = false;
  *out = (par_turn_label){.kind = PAR_LABEL_NONE};
  out->start = label_start(text, colon);
  while (out->start < colon && (text[out->start] == ' ' || text[out->start] == '\t'))
    out->start++;
  if (out->start >= colon || !find_after(&out->after, &apart, text, len, colon)) return false;
  out->label = trimmed(text, out->start, colon);
  if (is_cut_short(text, out->label)) return false;
  const char *bracket =
    memchr(text + out->label.start, '(', out->label.end - out->label.start);
  uint32_t end = bracket != NULL ? (uint32_t)(bracket - text) : out->label.end;
  head h;
  if (!read_head(&h, text, trimmed(text, out->label.start, end), bracket != NULL))
    return false;
  if (!read_brackets(out, &language, text, end)) return false;
  if (!apart && !h.caps) return false;
  put_head(out, &h, language, text);
  return out->kind != PAR_LABEL_NONE;
}
