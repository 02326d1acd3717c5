/* shape.c -- what a form looks like, and which class of token it is. */

#include "text/shape.h"

#include <stdbool.h>
#include <string.h>

#include "text/unicode_tables.h"
#include "text/utf8.h"

static bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* `prefix` is lower case; the form may be in any. */
static bool has_prefix(const char *form, size_t len, const char *prefix) {
  size_t n = strlen(prefix);
  if (len <= n) return false;
  for (size_t i = 0; i < n; ++i) {
    int c = is_capital(form[i]) ? form[i] | 0x20 : form[i];
    if (c != prefix[i]) return false;
  }
  return true;
}

static bool is_url(const char *form, size_t len) {
  return has_prefix(form, len, "http://") || has_prefix(form, len, "https://") ||
         has_prefix(form, len, "ftp://") || has_prefix(form, len, "www.");
}

/* Something, one @, and a domain with a full stop inside. */
static bool is_email(const char *form, size_t len) {
  const char *at = memchr(form, '@', len);
  if (at == NULL || at == form) return false;
  size_t domain_len = len - (size_t)(at + 1 - form);
  const char *stop = domain_len > 2 ? memchr(at + 2, '.', domain_len - 2) : NULL;
  return stop != NULL && memchr(at + 1, '@', domain_len) == NULL;
}

/* Capitals first, and a digit somewhere behind the first slash. */
static bool is_document_symbol(const char *form, size_t len) {
  if (!is_capital(form[0])) return false;
  const char *slash = memchr(form, '/', len);
  if (slash == NULL) return false;
  for (const char *p = slash; p < form + len; ++p)
    if (is_digit(*p)) return true;
  return false;
}

static bool is_number_category(uint8_t category) {
  return category == PAR_GC_ND || category == PAR_GC_NL || category == PAR_GC_NO;
}

/* A digit, or a sign or currency with a digit behind it. */
static bool is_number(const char *form, size_t len) {
  uint32_t n;
  par_unicode_record first = par_unicode(par_utf8_decode(form, &n));
  if (is_number_category(first.category)) return true;
  bool signed_number = form[0] == '+' || form[0] == '-' || first.category == PAR_GC_SC;
  if (!signed_number || n >= len) return false;
  return is_number_category(par_unicode(par_utf8_decode(form + n, &n)).category);
}

static bool has_letter(const char *form, size_t len) {
  uint32_t n;
  for (size_t at = 0; at < len; at += n)
    if (par_category_is_letter(par_unicode(par_utf8_decode(form + at, &n)).category))
      return true;
  return false;
}

/* By Quotation_Mark and the general category; `` and '' are quotes of TeX. */
static par_token_class quote_class(const char *form, size_t len, par_unicode_record first) {
  if (len == 2 && memcmp(form, "``", 2) == 0) return PAR_CLASS_QUOTE_OPEN;
  if (!(first.flags & PAR_UNICODE_QUOTE)) return PAR_N_CLASSES;
  switch (first.category) {
    case PAR_GC_PI:
    case PAR_GC_PS: return PAR_CLASS_QUOTE_OPEN;
    case PAR_GC_PF:
    case PAR_GC_PE: return PAR_CLASS_QUOTE_CLOSE;
    default:
      return len == 2 && memcmp(form, "''", 2) == 0 ? PAR_CLASS_QUOTE_CLOSE : PAR_CLASS_QUOTE;
  }
}

/* Punctuation by general category, but what one reads as a sign is a symbol. */
static par_token_class mark_class(char c, uint8_t category) {
  if ((uint8_t)c < 0x80 && strchr("#$%&*+<=>@\\^_`|~", c) != NULL) return PAR_CLASS_SYMBOL;
  if (category >= PAR_GC_PC && category <= PAR_GC_PO) return PAR_CLASS_PUNCTUATION;
  return PAR_CLASS_SYMBOL;
}

par_token_class par_token_class_of(const char *form, size_t len) {
  if (is_url(form, len)) return PAR_CLASS_URL;
  if (is_email(form, len)) return PAR_CLASS_EMAIL;
  if (is_document_symbol(form, len)) return PAR_CLASS_DOCUMENT_SYMBOL;
  if (is_number(form, len)) return PAR_CLASS_NUMBER;
  if (has_letter(form, len)) return PAR_CLASS_WORD;
  uint32_t n;
  par_unicode_record first = par_unicode(par_utf8_decode(form, &n));
  par_token_class quote = quote_class(form, len, first);
  return quote != PAR_N_CLASSES ? quote : mark_class(form[0], first.category);
}

const char *par_token_class_name(par_token_class token_class) {
  static const char *const names[PAR_N_CLASSES] = {
    [PAR_CLASS_WORD] = "word",
    [PAR_CLASS_NUMBER] = "number",
    [PAR_CLASS_PUNCTUATION] = "punctuation",
    [PAR_CLASS_QUOTE_OPEN] = "quote_open",
    [PAR_CLASS_QUOTE_CLOSE] = "quote_close",
    [PAR_CLASS_QUOTE] = "quote",
    [PAR_CLASS_SYMBOL] = "symbol",
    [PAR_CLASS_URL] = "url",
    [PAR_CLASS_EMAIL] = "email",
    [PAR_CLASS_DOCUMENT_SYMBOL] = "document_symbol",
  };
  return names[token_class];
}

/* What a character is written as. 0: not at all, since a combining mark or an
 * invisible character does not change what the one before looks like. */
static uint32_t shape_of(uint32_t cp) {
  par_unicode_record record = par_unicode(cp);
  if (record.category == PAR_GC_LU || record.category == PAR_GC_LT) return 'X';
  if (par_category_is_letter(record.category)) return 'x';
  if (record.category == PAR_GC_ND) return '9';
  if (par_category_is_mark(record.category) || (record.flags & PAR_UNICODE_INVISIBLE))
    return 0;
  return cp;
}

void par_shape(par_buf *out, const char *form, size_t len) {
  uint32_t last = 0, n;
  for (size_t at = 0; at < len; at += n) {
    uint32_t shape = shape_of(par_utf8_decode(form + at, &n));
    if (shape == 0 || shape == last) continue;
    char bytes[4];
    par_buf_append(out, bytes, par_utf8_encode(bytes, shape));
    last = shape;
  }
}
