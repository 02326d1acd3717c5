/* dictionary.c -- words of scripts that write none apart, by ICU. */

#include "text/dictionary.h"

#include "text/unicode_tables.h"
#include "text/utf8.h"

/* A run is cut behind so many bytes: hostile text must not make long ones. */
enum { RUN_MAX = 4096 };

/* The blocks of these scripts, first and last code point. */
static const uint32_t blocks[][2] = {
  {0x0E00, 0x0EFF},   /* Thai, Lao */
  {0x1000, 0x109F},   /* Myanmar */
  {0x1780, 0x17FF},   /* Khmer */
  {0x2E80, 0x2FDF},   /* radicals */
  {0x3005, 0x3007},   /* signs of repetition, zero */
  {0x3041, 0x30FF},   /* Hiragana, Katakana */
  {0x31F0, 0x31FF},   /* Katakana of Ainu */
  {0x3400, 0x4DBF},   /* Han */
  {0x4E00, 0x9FFF},   /* Han */
  {0xA9E0, 0xA9FF},   /* Myanmar */
  {0xAA60, 0xAA7F},   /* Myanmar */
  {0xF900, 0xFAFF},   /* Han */
  {0xFF66, 0xFF9F},   /* narrow Katakana */
  {0x20000, 0x3FFFD}, /* Han */
};

static bool is_ours(uint32_t cp) {
  if (cp < blocks[0][0]) return false;
  uint8_t category = par_unicode(cp).category;
  if (!par_category_is_letter(category) && !par_category_is_mark(category)) return false;
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; ++i)
    if (cp <= blocks[i][1]) return cp >= blocks[i][0];
  return false;
}

static size_t run_end(const char *text, size_t end, size_t start) {
  size_t at = start;
  uint32_t n;
  while (at < end && at - start < RUN_MAX && is_ours(par_utf8_decode(text + at, &n))) at += n;
  return at;
}

/* Open ICU's iterator, once. */
static bool ready(par_dictionary *d) {
  if (d->words != NULL) return true;
  if (d->problem.code != PAR_OK || par_icu_load(&d->icu, &d->problem) != PAR_OK) return false;
  UErrorCode code = U_ZERO_ERROR;
  d->words = d->icu.open(UBRK_WORD, "", NULL, 0, &code);
  if (U_SUCCESS(code)) return true;
  par_fail(&d->problem, PAR_EUNSUPPORTED, "ICU %s has no words: %s", U_ICU_VERSION,
           d->icu.error_name(code));
  return false;
}

/* Find the words of the run [start, end). */
static bool part_run(par_dictionary *d, const char *text, size_t start, size_t end) {
  UErrorCode code = U_ZERO_ERROR;
  UText *run = d->icu.open_utf8(NULL, text + start, (int64_t)(end - start), &code);
  if (U_SUCCESS(code)) d->icu.set_text(d->words, run, &code);
  par_u32s_reset(&d->ends);
  d->next = 0;
  d->run_end = end;
  int32_t at = U_SUCCESS(code) ? d->icu.first(d->words) : UBRK_DONE;
  while (at != UBRK_DONE && (at = d->icu.next(d->words)) != UBRK_DONE)
    par_u32s_push(&d->ends, (uint32_t)start + (uint32_t)at);
  d->icu.close_text(run);
  if (U_FAILURE(code))
    par_fail(&d->problem, PAR_EUNSUPPORTED, "ICU %s cannot part words: %s", U_ICU_VERSION,
             d->icu.error_name(code));
  return U_SUCCESS(code);
}

/* The first end of a word behind `start` that parts no character from its marks. */
static size_t next_end(par_dictionary *d, const char *text, size_t start) {
  for (; d->next < d->ends.n; d->next++) {
    uint32_t n;
    size_t at = d->ends.data[d->next];
    if (at <= start) continue;
    if (at >= d->run_end) break;
    if (!par_category_is_mark(par_unicode(par_utf8_decode(text + at, &n)).category)) return at;
  }
  return d->run_end;
}

size_t par_dictionary_word(par_dictionary *d, const char *text, size_t end, size_t start) {
  if (start >= d->run_end) {
    size_t stop = run_end(text, end, start);
    if (stop == start || !ready(d) || !part_run(d, text, start, stop)) return start;
  }
  return next_end(d, text, start);
}

par_status par_dictionary_finish(const par_dictionary *d, par_error *err) {
  if (d->problem.code != PAR_OK)
    return par_fail(err, d->problem.code, "%s", d->problem.message);
  return d->ends.failed ? par_fail_memory(err) : PAR_OK;
}

void par_dictionary_clear(par_dictionary *d) {
  if (d->words != NULL) d->icu.close(d->words);
  par_u32s_clear(&d->ends);
  *d = (par_dictionary){0};
}
