/* dump.c -- JSON by hand: strings of the lexicon are valid UTF-8. */

#include "corpus/dump.h"

static void put_string(par_buf *out, par_slice s) {
  size_t done = 0;
  par_buf_append_byte(out, '"');
  for (size_t i = 0; i < s.len; i++) {
    unsigned char byte = (unsigned char)s.s[i];
    if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F) continue;
    par_buf_append(out, s.s + done, i - done);
    par_buf_printf(out, "\\u%04x", byte);
    done = i + 1;
  }
  par_buf_append(out, s.s + done, s.len - done);
  par_buf_append_byte(out, '"');
}

static par_status put_token(par_buf *out, const par_document *document,
                            const par_corpus *corpus, uint32_t pos, par_error *err) {
  uint32_t start = document->starts.data[pos];
  uint32_t end = start + document->lens.data[pos];
  par_buf_printf(out, "[%u,%u", par_document_cp(document, start),
                 par_document_cp(document, end));
  for (unsigned attribute = 0; attribute < PAR_N_ATTRIBUTES; attribute++) {
    par_slice value;
    PAR_TRY(par_document_get(&value, document, corpus, pos, (par_attribute)attribute, err));
    par_buf_append_byte(out, ',');
    put_string(out, value);
  }
  par_buf_append_byte(out, ']');
  return PAR_OK;
}

par_status par_dump_tokens(par_buf *out, const par_document *document,
                           const par_corpus *corpus, uint32_t pos, uint32_t pos_end,
                           par_error *err) {
  par_buf_append_byte(out, '[');
  for (uint32_t i = pos; i < pos_end; i++) {
    if (i > pos) par_buf_append_byte(out, ',');
    PAR_TRY(put_token(out, document, corpus, i, err));
  }
  par_buf_append_byte(out, ']');
  return par_buf_finish(out, err);
}
