/* encoding.h -- bytes in whatever encoding into UTF-8 text. */

#ifndef PAR_LOAD_ENCODING_H
#define PAR_LOAD_ENCODING_H

#include "base/buf.h"
#include "load/charset.h"

/* The longest text of one document, in bytes of UTF-8. */
#define PAR_TEXT_MAX ((size_t)1 << 30)

/* Append the text that `bytes` hold to *out, without a byte order mark, every
 * other character as it is (line ends too).
 *
 * A byte order mark tells the encoding, even against `declared`; without one it
 * is `declared` (any name that iconv knows), and UTF-8 when that is NULL. `name`
 * is for messages. PAR_EINVALID when the bytes are empty, are binary data or do
 * not decode, with the offset of the byte; PAR_ELIMIT past PAR_TEXT_MAX. On
 * failure *out is as it was, but for its memory. */
par_status par_decode(par_buf *out, const char *bytes, size_t len, const char *declared,
                      const char *name, par_error *err);

/* How bytes were decoded. */
typedef struct par_decoded {
  char encoding[PAR_CHARSET_NAME];
  size_t n_replaced; /* malformed stretches that U+FFFD stands for */
  bool guessed;      /* nothing told the encoding */
} par_decoded;

/* Whether bytes are a text as they are: UTF-8, without a mark and NUL, not too long. */
bool par_is_text(const char *bytes, size_t len);

/* As par_decode; but what is declared is stronger than a mark, which tells the encoding where
 * the bytes are not what was declared; the mark is no part of the text in any case. Bytes that
 * neither tell their encoding nor are UTF-8 are what they look like (charset.h), and damage
 * in UTF-8, and in UTF-16 and UTF-32 with a mark, is mended with U+FFFD. *how is filled. */
par_status par_decode_any(par_buf *out, par_decoded *how, const char *bytes, size_t len,
                          const char *declared, const char *name, par_error *err);

/* The length of the byte order mark that bytes begin with, and the encoding that it tells; 0
 * and nothing when there is none. */
size_t par_encoding_mark(char encoding[PAR_CHARSET_NAME], const char *bytes, size_t len);

/* The encoding that bytes are in which are not UTF-8 and do not tell it; "UTF-8" when they are
 * damaged UTF-8. PAR_EINVALID when they are no text. */
par_status par_encoding_choose(char encoding[PAR_CHARSET_NAME], const char *bytes, size_t len,
                               const char *name, par_error *err);

/* Whether the whole lines of a sample, which begins with its file's mark or without one, are a
 * text of an encoding that is declared. */
bool par_encoding_holds(const char *declared, const char *bytes, size_t len);

/* Append bytes as UTF-8, U+FFFD for every malformed stretch (as browsers do); how many
 * there were. */
size_t par_utf8_repair(par_buf *out, const char *bytes, size_t len);

#endif
