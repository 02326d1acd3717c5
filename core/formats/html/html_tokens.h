/* html_tokens.h -- the tokens of an HTML page, as the HTML standard cuts them.
 *
 * Slices of a token point into the page, or into memory of the tokenizer; they live until
 * the next call. Character references are decoded, names of elements and attributes are
 * in lower case. Nothing fails but memory: what is malformed becomes what browsers make
 * of it. */

#ifndef PAR_LOAD_HTML_TOKENS_H
#define PAR_LOAD_HTML_TOKENS_H

#include "base/buf.h"
#include "base/vec.h"
#include "formats/html/references.h"

/* What kind of content stands here. The last five end with the end tag of the element
 * that they are in; nothing ends plain text. */
typedef enum par_html_mode {
  PAR_HTML_DATA,
  PAR_HTML_PLAINTEXT,
  PAR_HTML_CDATA,
  PAR_HTML_RCDATA, /* with character references, but no tags: <title> */
  PAR_HTML_RAWTEXT,
  PAR_HTML_SCRIPT
} par_html_mode;

typedef enum par_html_kind {
  PAR_HTML_END_OF_PAGE,
  PAR_HTML_TEXT, /* `text`; several may follow one another */
  PAR_HTML_START,
  PAR_HTML_END,
  PAR_HTML_COMMENT, /* `text` */
  PAR_HTML_DOCTYPE
} par_html_kind;

typedef struct par_html_slice {
  const char *s; /* NULL: not there */
  size_t len;
} par_html_slice;

typedef struct par_html_attribute {
  par_html_slice name, value;
} par_html_attribute;

PAR_VEC(html_attribute, par_html_attribute)

typedef struct par_html_token {
  par_html_kind kind;
  par_html_slice name, text; /* `name` of elements and of the document type */
  par_html_attributes attributes;
  par_html_slice public_id, system_id; /* of a document type */
  bool self_closing, quirks;
  bool plain; /* a text without '<' and '&' */
} par_html_token;

typedef struct par_html_tokens {
  const char *at, *end;
  par_html_mode mode;
  const char *closes; /* the name of the element whose end tag ends the mode; static */
  char reference[PAR_REFERENCE_MAX];
  par_buf scratch;
  par_html_token token;
} par_html_tokens;

/* Begin; `page` is valid UTF-8 and borrowed. */
void par_html_tokens_init(par_html_tokens *t, const char *page, size_t len);

/* The next token, borrowed until the next call. Sticky: the end of the page comes again
 * and again, and when memory is out. */
const par_html_token *par_html_tokens_next(par_html_tokens *t);

/* PAR_OK, or PAR_ENOMEM when memory ran out. */
par_status par_html_tokens_finish(const par_html_tokens *t, par_error *err);

void par_html_tokens_clear(par_html_tokens *t);

#endif
