/* turn_words.c -- titles, offices, parts, and words that begin entries. */

#include "load/turn_words.h"

#include <string.h>

enum { WORD_BYTES = 26 };

/* Each word between spaces. */
static const struct {
  unsigned kind;
  const char *words;
} WORDS[] = {
  {PAR_WORD_TITLE,
   "  adm admiral ambassador archbishop baroness bishop brig brigadier capt captain"
   " col colonel congressman congresswoman count dame dr gen general hon honourable"
   " imam judge justice king lady lieutenant lord lt madam madame maj major miss"
   " mme mr mrs ms prince princess prof professor queen rabbi rev reverend senator"
   " sheikh shri sir sultan "},
  {PAR_WORD_OFFICE,
   "  acting administrator adviser advisor affairs ambassador assistant attorney"
   " attorney-general chair chairman chairperson chairwoman chancellor chief clerk"
   " co-chair commander commissioner delegate deputy director director-general"
   " envoy facilitator foreign general governor governor-general leader legal"
   " member minister observer officer opposition pm premier president prime"
   " rapporteur representative secretariat secretary secretary-general senator"
   " speaker special spokesman spokesperson spokeswoman state taoiseach treasurer"
   " under-secretary-general vice vice-chair vice-president "},
  {PAR_WORD_PART,
   "  a answer audience caller compere host interviewee interviewer journalist"
   " journalists moderator presenter press q question questioner questions reporter"
   " student unidentified "},
  {PAR_WORD_ENTRY,
   "  about abstaining abstract address against agenda also annex appendix article"
   " attention attn author background box by category cc chapter conclusion contact"
   " contacts contents copy date dated distr distribution e&oe e-mail editor email"
   " embargo embargoed example examples fax figure file for from http https image"
   " important introduction item keywords location media members more nb no note"
   " notes number original page part participants ph phone photo place present"
   " ps published re read ref reference related result results scene section"
   " see signed source sources subject subjects summary table tags tel telephone"
   " through time title to topic total update updated venue video vol volume"
   " warning watch web website "},
  {PAR_WORD_PARTICLE,
   "  al and ben bin de del der di do dos du el for la le of the van von y "},
};

unsigned par_turn_word(const char *s, uint32_t len) {
  char word[WORD_BYTES] = " ";
  uint32_t n = 1;
  unsigned kinds = 0;
  for (uint32_t i = 0; i < len; i++) {
    char byte = s[i];
    if (byte == '.' || byte == ',') continue;
    if (n + 2 == WORD_BYTES) return 0;
    word[n++] = byte >= 'A' && byte <= 'Z' ? (char)(byte | 0x20) : byte;
  }
  memcpy(word + n, " ", 2);
  for (size_t i = 0; n > 1 && i < sizeof WORDS / sizeof *WORDS; i++)
    if (strstr(WORDS[i].words, word) != NULL) kinds |= WORDS[i].kind;
  return kinds;
}
