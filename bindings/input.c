/* input.c -- bytes that are read when they are asked for. */

#include "input.h"

#include <string.h>

#include "corpus/hasher.h"
#include "load/formats.h"
#include "text/utf8.h"

enum { PIECE_BYTES = 256 << 10 };

void par_input_clear(par_input *in) {
  const par_formats *formats;
  if (in->packed != NULL && par_formats_get(&formats, NULL) == PAR_OK)
    formats->members_close(in->packed);
  par_file_close(in->file);
  par_buf_clear(&in->bytes);
  in->packed = NULL;
  in->file = NULL;
}

/* Go to an offset of what is packed, or to its end. */
static par_status go_to(par_input *in, const par_formats *formats, size_t at, par_error *err) {
  par_buf skipped = {0};
  par_status status = PAR_OK;
  if (at < in->at) {
    par_members *again;
    PAR_TRY(formats->members_again(&again, in->packed, in->number, err));
    formats->members_close(in->packed);
    in->packed = again;
    in->at = 0;
  }
  while (status == PAR_OK && in->at < at) {
    size_t left = at - in->at;
    par_buf_reset(&skipped);
    status = formats->members_more(&skipped, in->packed,
                                   left < PIECE_BYTES ? left : PIECE_BYTES, err);
    in->at += skipped.len;
  }
  par_buf_clear(&skipped);
  return status;
}

/* As par_input_piece, of what is packed. */
static par_status unpack(par_buf *out, par_input *in, size_t at, size_t n, par_error *err) {
  const par_formats *formats;
  size_t before = out->len;
  PAR_TRY(par_formats_get(&formats, err));
  par_status status = go_to(in, formats, at, err);
  while (status == PAR_OK && out->len - before < n) {
    size_t left = n - (out->len - before), had = out->len;
    status =
      formats->members_more(out, in->packed, left < PIECE_BYTES ? left : PIECE_BYTES, err);
    in->at += out->len - had;
  }
  return status == PAR_DONE ? PAR_OK : status;
}

par_status par_input_piece(par_buf *out, par_input *in, size_t at, size_t n, par_error *err) {
  if (in->file != NULL) return par_file_piece(out, in->file, at, n, err);
  if (in->packed != NULL) return unpack(out, in, at, n, err);
  size_t left = at < in->bytes.len ? in->bytes.len - at : 0;
  if (left > 0) par_buf_append(out, in->bytes.data + at, n < left ? n : left);
  return par_buf_finish(out, err);
}

par_status par_input_fill(par_input *in, size_t n, par_error *err) {
  size_t before = in->bytes.len;
  if (par_input_is_whole(in) || before >= n) return PAR_OK;
  if (in->file != NULL && n > par_file_len(in->file)) n = par_file_len(in->file);
  PAR_TRY(par_input_piece(&in->bytes, in, before, n - before, err));
  bool ended = in->file != NULL ? in->bytes.len == par_file_len(in->file) : in->bytes.len < n;
  if (!ended) return PAR_OK;
  par_buf bytes = in->bytes;
  in->bytes = (par_buf){0};
  par_input_clear(in);
  in->bytes = bytes;
  return PAR_OK;
}

/* Its hash, its length, and whether it is text, in one pass over what is not in memory. */
static par_status scan_pieces(par_input *in, par_hasher *hasher, par_error *err) {
  par_buf piece = {0};
  par_status status = PAR_OK;
  size_t cut =
    0; /* bytes of a character, at the start of a piece, that the last one began with */
  in->packed_len = in->text_to = 0;
  in->is_text = true;
  for (;;) {
    if (cut > 0) memmove(piece.data, piece.data + piece.len - cut, cut);
    piece.len = cut;
    status = par_input_piece(&piece, in, in->packed_len, PIECE_BYTES, err);
    if (status != PAR_OK || piece.len == cut) break;
    par_hasher_add(hasher, piece.data + cut, piece.len - cut);
    in->packed_len += piece.len - cut;
    size_t valid = in->is_text ? par_utf8_valid(piece.data, piece.len) : piece.len;
    in->is_text =
      in->is_text && piece.len - valid < 4 && memchr(piece.data, '\0', piece.len) == NULL;
    if (in->is_text) in->text_to = in->packed_len;
    cut = in->is_text ? piece.len - valid : 0;
  }
  in->is_text = in->is_text && cut == 0;
  par_buf_clear(&piece);
  return status;
}

par_status par_input_scan(par_input *in, par_error *err) {
  par_hasher *hasher = NULL;
  if (in->hashed) return PAR_OK;
  if (par_input_is_whole(in)) {
    par_hash(in->hash, in->bytes.data, in->bytes.len, NULL, 0);
    in->hashed = true;
    return PAR_OK;
  }
  PAR_TRY(par_hasher_new(&hasher, err));
  par_status status = scan_pieces(in, hasher, err);
  if (status == PAR_OK) par_hasher_finish(in->hash, hasher);
  in->hashed = status == PAR_OK;
  par_hasher_free(hasher);
  return status;
}

par_status par_input_len(size_t *len, par_input *in, par_error *err) {
  if (in->packed != NULL) PAR_TRY(par_input_scan(in, err));
  *len = in->file != NULL     ? par_file_len(in->file)
         : in->packed != NULL ? in->packed_len
                              : in->bytes.len;
  return PAR_OK;
}

bool par_input_is_blank(const par_buf *bytes) {
  static const char *const marks[] = {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"};
  size_t at = 0;
  for (size_t i = 0; at == 0 && i < sizeof marks / sizeof *marks; i++) {
    size_t len = strlen(marks[i]);
    if (bytes->len >= len && memcmp(bytes->data, marks[i], len) == 0) at = len;
  }
  while (at < bytes->len && memchr(" \t\r\n\f\v", bytes->data[at], 6) != NULL) at++;
  return at == bytes->len;
}
