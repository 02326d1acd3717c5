/* pdf_hyphens.c -- the words of a document decide what a hyphen is. */

#include "formats/pdf/pdf_hyphens.h"

#include <ctype.h>
#include <string.h>

#include "load/lines.h"
#include "text/utf8.h"

enum { WORD_BYTES = 120 };

/* Whether two words of a line stand in one another's row without a gap is told by their
 * places; here only letters count. */
static bool is_letter_byte(unsigned char byte) {
  return isalpha(byte) || byte >= 0x80;
}

uint32_t par_pdf_hyphen(const char *s, uint32_t len) {
  uint32_t n = 0;
  if (len > 1 && s[len - 1] == '-') n = 1;
  if (len > 3 && memcmp(s + len - 3, "\u2010", 3) == 0) n = 3;
  if (len > 2 && memcmp(s + len - 2, "\u00AD", 2) == 0) n = 2;
  return n > 0 && is_letter_byte((unsigned char)s[len - n - 1]) ? n : 0;
}

/* A word in small letters (of ASCII) without the signs around it. */
static uint32_t plain_word(char out[WORD_BYTES], const char *s, uint32_t len) {
  uint32_t n = 0;
  while (len > 0 && !is_letter_byte((unsigned char)*s)) s++, len--;
  while (len > 0 && !is_letter_byte((unsigned char)s[len - 1])) len--;
  for (; n < len && n < WORD_BYTES; n++) out[n] = (char)tolower((unsigned char)s[n]);
  return n;
}

/* All words but those that a row ends or begins with: they may be parts. */
static void read_words(par_pdf_hyphens *h, const par_pdf *pdf) {
  char word[WORD_BYTES];
  for (size_t r = 0; r < pdf->rows.n; r++) {
    const par_pdf_row *row = &pdf->rows.data[r];
    for (uint32_t i = row->first; i < row->first + row->n; i++) {
      uint32_t len;
      const char *s = par_pdf_text(pdf, i, &len);
      bool parted = i + 1 == row->first + row->n && par_pdf_hyphen(s, len) > 0;
      uint32_t n = parted || i == row->first ? 0 : plain_word(word, s, len);
      if (n > 0) par_strmap_add(&h->words, word, n, NULL);
    }
  }
  h->ready = true;
}

static bool knows(const par_pdf_hyphens *h, const char *s, uint32_t len) {
  return len > 0 && par_strmap_find(&h->words, s, len) != PAR_STRMAP_NONE;
}

bool par_pdf_hyphen_goes(par_pdf_hyphens *h, const par_pdf *pdf, const char *before,
                         uint32_t before_len, const char *after, uint32_t after_len) {
  char a[WORD_BYTES], b[WORD_BYTES], both[2 * WORD_BYTES + 1];
  uint32_t hyphen = par_pdf_hyphen(before, before_len), n;
  if (hyphen == 2) return true;
  uint32_t cp = after_len > 0 ? par_utf8_decode(after, &n) : 0;
  if (!par_is_letter(cp) || par_is_capital(cp)) return false;
  if (!h->ready) read_words(h, pdf);
  uint32_t a_len = plain_word(a, before, before_len - hyphen);
  uint32_t b_len = plain_word(b, after, after_len);
  memcpy(both, a, a_len);
  both[a_len] = '-';
  memcpy(both + a_len + 1, b, b_len);
  if (knows(h, both, a_len + 1 + b_len)) return false;
  memcpy(both + a_len, b, b_len);
  if (knows(h, both, a_len + b_len)) return true;
  return !(knows(h, a, a_len) && knows(h, b, b_len));
}
