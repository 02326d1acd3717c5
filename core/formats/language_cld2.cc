/* language_cld2.cc -- Compact Language Detector 2 behind a C interface: a naive Bayesian
 * classifier over sequences of four letters. */

#include "load/language_guess.h"

#include <cld2/public/encodings.h>

#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>

/* Codes that ISO 639 has given up. */
static const char *code_of(CLD2::Language language) {
  static const char *const renamed[][2] = {
    {"iw", "he"}, {"jw", "jv"}, {"in", "id"}, {"ji", "yi"}, {"mo", "ro"}};
  const char *code = CLD2::LanguageCode(language);
  for (const auto &pair : renamed)
    if (std::strcmp(pair[0], code) == 0) return pair[1];
  return code;
}

void par_language_guess_cld2(par_language_guess *out, const char *text, size_t len) {
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING,
                                CLD2::UNKNOWN_LANGUAGE};
  *out = par_language_guess();
  CLD2::ExtDetectLanguageSummary(text, static_cast<int>(len), true, &hints, 0, languages,
                                 percents, scores, nullptr, &out->n_bytes, &out->reliable);
  out->percent = percents[0];
  const char *code = code_of(languages[0]);
  if (languages[0] == CLD2::UNKNOWN_LANGUAGE || std::strncmp(code, "xx", 2) == 0) return;
  std::snprintf(out->code, sizeof out->code, "%s", code);
}
