/* context.c -- whole tokens on both sides, cut from the text. */

#include "corpus/context.h"

#include <string.h>

static uint32_t end_of(const par_document *document, uint32_t pos) {
  return document->starts.data[pos] + document->lens.data[pos];
}

void par_context_bytes(uint32_t *from, uint32_t *to, const par_document *document,
                       uint32_t start, uint32_t end) {
  bool past = start == document->row.n_tokens;
  *from = past ? (uint32_t)document->text.len : document->starts.data[start];
  *to = end > start ? end_of(document, end - 1) : *from;
}

static bool continues(char c) {
  return ((unsigned char)c & 0xC0) == 0x80;
}

/* The byte offset `n` code points before `byte`, not below 0. */
static uint32_t back(const par_document *document, uint32_t byte, uint32_t n) {
  const char *text = document->text.data;
  if (document->checkpoints.n == 0) return byte > n ? byte - n : 0;
  for (; n > 0 && byte > 0; n--) {
    byte--;
    while (byte > 0 && continues(text[byte])) byte--;
  }
  return byte;
}

static uint32_t forth(const par_document *document, uint32_t byte, uint32_t n) {
  const char *text = document->text.data;
  uint32_t len = (uint32_t)document->text.len;
  if (document->checkpoints.n == 0) return n < len - byte ? byte + n : len;
  for (; n > 0 && byte < len; n--) {
    byte++;
    while (byte < len && continues(text[byte])) byte++;
  }
  return byte;
}

static void take_characters(uint32_t *from, uint32_t *to, const par_document *document,
                            uint32_t start, uint32_t end, uint32_t n) {
  uint32_t first, last;
  par_context_bytes(&first, &last, document, start, end);
  uint32_t low = back(document, first, n);
  uint32_t high = forth(document, last, n);
  while (*from > 0 && document->starts.data[*from - 1] >= low) --*from;
  while (*to < document->row.n_tokens && end_of(document, *to) <= high) ++*to;
}

static void take_units(uint32_t *from, uint32_t *to, const par_document *document,
                       const par_u32s *units) {
  uint32_t n = document->row.n_tokens;
  if (n == 0) return;
  uint32_t first = par_unit_of(units, *from < n ? *from : n - 1);
  uint32_t last = par_unit_of(units, *to > *from ? *to - 1 : *from);
  *from = first == 0 ? 0 : units->data[first - 1];
  *to = last < units->n ? units->data[last] : n;
}

void par_context_tokens(uint32_t *from, uint32_t *to, const par_document *document,
                        uint32_t start, uint32_t end, par_context_size size) {
  uint32_t n_tokens = document->row.n_tokens;
  *from = start;
  *to = end;
  switch (size.kind) {
    case PAR_CONTEXT_CHARACTERS:
      take_characters(from, to, document, start, end, size.n);
      break;
    case PAR_CONTEXT_TOKENS:
      *from = start > size.n ? start - size.n : 0;
      *to = size.n < n_tokens - end ? end + size.n : n_tokens;
      break;
    case PAR_CONTEXT_SENTENCE: take_units(from, to, document, &document->sentences); break;
    case PAR_CONTEXT_PARAGRAPH: take_units(from, to, document, &document->paragraphs); break;
    case PAR_CONTEXT_DOCUMENT:
      *from = 0;
      *to = n_tokens;
      break;
  }
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

size_t par_context_one_line(char *out, const char *text, size_t len) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) {
    if (!is_space(text[i])) {
      out[n++] = text[i];
    } else if (i == 0 || !is_space(text[i - 1])) {
      out[n++] = ' ';
    }
  }
  return n;
}
