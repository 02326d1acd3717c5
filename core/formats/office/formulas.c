/* formulas.c -- trees of mathematics into one line.
 *
 * The two vocabularies have few names in common, and mean the same by those: elements are
 * known by their names alone. */

#include "formats/office/formulas.h"

#include <string.h>

#include "text/utf8.h"

static void put(par_buf *out, const char *s) {
  par_buf_append_cstr(out, s);
}

static void put_all(par_buf *out, const xmlNode *node) {
  for (const xmlNode *n = node->children; n != NULL; n = n->next)
    if (n->type == XML_ELEMENT_NODE) par_formula_write(out, n);
}

/* Application, times and the like, which are there and not seen. */
static bool is_unseen(uint32_t cp) {
  return cp >= 0x2061 && cp <= 0x2064;
}

/* The characters of a letter, number, sign or text; white space is one space, and none at
 * the ends of what is no `text`. */
static void put_token(par_buf *out, const xmlNode *node, bool text) {
  par_buf s = {0};
  uint32_t len;
  size_t start = out->len;
  par_markup_text(&s, node);
  for (const char *at = par_buf_cstr(&s); *at != '\0'; at += len) {
    uint32_t cp = par_utf8_decode(at, &len);
    bool white = strchr(" \t\r\n", *at) != NULL;
    if (white && (text || out->len > start) && out->len > 0 && out->data[out->len - 1] != ' ')
      par_buf_append_byte(out, ' ');
    else if (!white && !is_unseen(cp))
      par_buf_append(out, at, len);
  }
  while (!text && out->len > start && out->data[out->len - 1] == ' ') out->len--;
  par_buf_clear(&s);
}

static void put_mathml_token(par_buf *out, const xmlNode *node) {
  put_token(out, node, par_markup_is(node, "mtext"));
}

static void put_text(par_buf *out, const xmlNode *node) {
  put_token(out, node, true);
}

/* Whether a character goes on with the letters and digits beside it. */
static bool is_word(uint32_t cp) {
  if (cp < 0x80)
    return (cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') ||
           cp == '.';
  return cp != 0xB1 && cp != 0xB7 && cp != 0xD7 && cp != 0xF7 && (cp < 0x2000 || cp > 0x2BFF);
}

/* Whether a text stands in one pair of round brackets. */
static bool is_enclosed(const char *s, size_t len) {
  int depth = 0;
  if (len == 0 || s[0] != '(') return false;
  for (size_t i = 0; i < len; i++) {
    depth += (s[i] == '(') - (s[i] == ')');
    if (depth == 0) return i == len - 1;
  }
  return false;
}

/* Put what was written from `start` on in brackets, unless it is one thing already. */
static void enclose(par_buf *out, size_t start) {
  const char *s = out->data + start;
  size_t n = out->failed ? 0 : out->len - start;
  uint32_t len;
  bool whole = n == 0 || is_enclosed(s, n);
  if (!whole) {
    whole = true;
    for (size_t i = 0; i < n; i += len)
      if (!is_word(par_utf8_decode(s + i, &len)) && len < n) whole = false;
  }
  if (whole) return;
  put(out, "()");
  if (out->failed) return;
  memmove(out->data + start + 1, out->data + start, n);
  out->data[start] = '(';
  out->data[out->len - 1] = ')';
}

/* An element behind a sign; nothing when there is none, or nothing in it. */
static void put_part(par_buf *out, const char *sign, const xmlNode *node) {
  if (node == NULL) return;
  size_t before = out->len;
  put(out, sign);
  size_t start = out->len;
  par_formula_write(out, node);
  if (out->len == start)
    out->len = before;
  else
    enclose(out, start);
}

/* The elements in one, at most so many; the rest of the list is NULL. */
static void children_of(const xmlNode **list, int n, const xmlNode *node) {
  int i = 0;
  for (const xmlNode *c = node->children; c != NULL && i < n; c = c->next)
    if (c->type == XML_ELEMENT_NODE) list[i++] = c;
  while (i < n) list[i++] = NULL;
}

/* What stands in MathML's order, with a sign before each but the first. */
static void put_scripts(par_buf *out, const xmlNode *node, const char *sign,
                        const char *sign2) {
  const xmlNode *part[3];
  children_of(part, 3, node);
  put_part(out, "", part[0]);
  put_part(out, sign, part[1]);
  put_part(out, sign2, part[2]);
}

static void put_sub(par_buf *out, const xmlNode *node) {
  put_scripts(out, node, "_", "^");
}

static void put_sup(par_buf *out, const xmlNode *node) {
  put_scripts(out, node, "^", "");
}

static void put_over(par_buf *out, const xmlNode *node) {
  const char *accent = par_markup_attribute(node, "accent");
  put_scripts(out, node, accent != NULL && strcmp(accent, "true") == 0 ? "" : "^", "");
}

static void put_mathml_fraction(par_buf *out, const xmlNode *node) {
  put_scripts(out, node, "/", "");
}

/* A root, with what it is the root of; `degree` may be NULL or empty. */
static void put_root(par_buf *out, const xmlNode *degree, const xmlNode *node) {
  par_buf s = {0};
  if (degree != NULL) par_formula_write(&s, degree);
  put(out, "√(");
  if (s.len > 0) {
    par_buf_append(out, s.data, s.len);
    put(out, "&");
  }
  if (node != NULL) par_formula_write(out, node);
  put(out, ")");
  par_buf_clear(&s);
}

static void put_mathml_square_root(par_buf *out, const xmlNode *node) {
  put(out, "√(");
  put_all(out, node);
  put(out, ")");
}

static void put_mathml_root(par_buf *out, const xmlNode *node) {
  const xmlNode *part[2];
  children_of(part, 2, node);
  put_root(out, part[1], part[0]);
}

/* All in a node that has that name, or any where it is NULL, with a sign between. */
static void put_list(par_buf *out, const xmlNode *node, const char *name, const char *sign) {
  bool any = false;
  for (const xmlNode *n = node->children; n != NULL; n = n->next) {
    if (n->type != XML_ELEMENT_NODE || (name != NULL && !par_markup_is(n, name))) continue;
    if (any) put(out, sign);
    par_formula_write(out, n);
    any = true;
  }
}

static const char *otherwise(const char *s, const char *value) {
  return s == NULL ? value : s;
}

static void put_mathml_fence(par_buf *out, const xmlNode *node) {
  put(out, otherwise(par_markup_attribute(node, "open"), "("));
  put_list(out, node, NULL, ",");
  put(out, otherwise(par_markup_attribute(node, "close"), ")"));
}

static void put_rows(par_buf *out, const xmlNode *node) {
  put_list(out, node, NULL, "; ");
}

static void put_cells(par_buf *out, const xmlNode *node) {
  put_list(out, node, NULL, ", ");
}

/* The first, which is what is shown: the others say the same in another way. */
static void put_first(par_buf *out, const xmlNode *node) {
  const xmlNode *first;
  children_of(&first, 1, node);
  if (first != NULL) par_formula_write(out, first);
}

/* The value of PROPERTIES/NAME/@val in one of Office's elements. */
static const char *property(const xmlNode *node, const char *properties, const char *name) {
  const xmlNode *p = par_markup_child(node, properties);
  const xmlNode *value = p == NULL ? NULL : par_markup_child(p, name);
  return value == NULL ? NULL : otherwise(par_markup_attribute(value, "val"), "");
}

static void put_fraction(par_buf *out, const xmlNode *node) {
  const char *type = property(node, "fPr", "type");
  bool bar = type == NULL || strcmp(type, "noBar") != 0;
  put_part(out, "", par_markup_child(node, "num"));
  put_part(out, bar ? "/" : "¦", par_markup_child(node, "den"));
}

static void put_office_scripts(par_buf *out, const xmlNode *node) {
  bool before = par_markup_is(node, "sPre");
  if (!before) put_part(out, "", par_markup_child(node, "e"));
  put_part(out, "_", par_markup_child(node, "sub"));
  put_part(out, "^", par_markup_child(node, "sup"));
  if (before) put_part(out, "", par_markup_child(node, "e"));
}

static void put_limit(par_buf *out, const xmlNode *node) {
  put_part(out, "", par_markup_child(node, "e"));
  put_part(out, par_markup_is(node, "limLow") ? "_" : "^", par_markup_child(node, "lim"));
}

static void put_radical(par_buf *out, const xmlNode *node) {
  put_root(out, par_markup_child(node, "deg"), par_markup_child(node, "e"));
}

/* A sum, an integral: its sign, its limits, what it is of. */
static void put_nary(par_buf *out, const xmlNode *node) {
  put(out, otherwise(property(node, "naryPr", "chr"), "∫"));
  put_part(out, "_", par_markup_child(node, "sub"));
  put_part(out, "^", par_markup_child(node, "sup"));
  put_part(out, " ", par_markup_child(node, "e"));
}

static void put_delimited(par_buf *out, const xmlNode *node) {
  put(out, otherwise(property(node, "dPr", "begChr"), "("));
  put_list(out, node, "e", otherwise(property(node, "dPr", "sepChr"), "|"));
  put(out, otherwise(property(node, "dPr", "endChr"), ")"));
}

static void put_accent(par_buf *out, const xmlNode *node) {
  put_part(out, "", par_markup_child(node, "e"));
  put(out, otherwise(property(node, "accPr", "chr"), "\u0302"));
}

static void put_function(par_buf *out, const xmlNode *node) {
  const xmlNode *name = par_markup_child(node, "fName"), *of = par_markup_child(node, "e");
  if (name != NULL) put_all(out, name);
  put(out, " ");
  if (of != NULL) put_all(out, of);
}

static void put_equations(par_buf *out, const xmlNode *node) {
  put_list(out, node, "e", "; ");
}

static void put_matrix(par_buf *out, const xmlNode *node) {
  put_list(out, node, "mr", "; ");
}

static void put_space(par_buf *out, const xmlNode *node) {
  (void)node;
  if (out->len > 0 && out->data[out->len - 1] != ' ') put(out, " ");
}

static void put_nothing(par_buf *out, const xmlNode *node) {
  (void)out;
  (void)node;
}

/* What is done with an element; of others all that is in them is written. */
static const struct {
  const char *name;
  void (*write)(par_buf *out, const xmlNode *node);
} ELEMENTS[] = {
  {"mi", put_mathml_token},
  {"mn", put_mathml_token},
  {"mo", put_mathml_token},
  {"ms", put_mathml_token},
  {"mtext", put_mathml_token},
  {"mspace", put_space},
  {"mfrac", put_mathml_fraction},
  {"msqrt", put_mathml_square_root},
  {"mroot", put_mathml_root},
  {"msup", put_sup},
  {"mover", put_over},
  {"msub", put_sub},
  {"msubsup", put_sub},
  {"munder", put_sub},
  {"munderover", put_sub},
  {"mfenced", put_mathml_fence},
  {"mtable", put_rows},
  {"mtr", put_cells},
  {"semantics", put_first},
  {"mphantom", put_nothing},
  {"t", put_text},
  {"f", put_fraction},
  {"sSup", put_office_scripts},
  {"sSub", put_office_scripts},
  {"sSubSup", put_office_scripts},
  {"sPre", put_office_scripts},
  {"limLow", put_limit},
  {"limUpp", put_limit},
  {"rad", put_radical},
  {"nary", put_nary},
  {"d", put_delimited},
  {"acc", put_accent},
  {"func", put_function},
  {"eqArr", put_equations},
  {"m", put_matrix},
  {"mr", put_cells},
  {"br", put_space},
  {"del", put_nothing},
  {"moveFrom", put_nothing},
  {"instrText", put_nothing},
};

void par_formula_write(par_buf *out, const xmlNode *node) {
  const char *name = (const char *)node->name;
  for (size_t i = 0; i < sizeof ELEMENTS / sizeof *ELEMENTS; i++)
    if (strcmp(name, ELEMENTS[i].name) == 0) return ELEMENTS[i].write(out, node);
  put_all(out, node);
}
