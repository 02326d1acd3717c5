/* turn_words.h -- the words that labels of turns are told by. */

#ifndef PAR_LOAD_TURN_WORDS_H
#define PAR_LOAD_TURN_WORDS_H

#include <stdint.h>

enum {
  PAR_WORD_TITLE = 1,    /* courtesy and rank: a name follows */
  PAR_WORD_OFFICE = 2,   /* of an office: "minister" */
  PAR_WORD_PART = 4,     /* a part in a conversation: "journalist", "q" */
  PAR_WORD_ENTRY = 8,    /* begins an entry of a head or a list, and no turn: "subject" */
  PAR_WORD_PARTICLE = 16 /* within names and offices: "de", "of" */
};

/* What a word is, without regard to case and full stops; 0 for any other. */
unsigned par_turn_word(const char *word, uint32_t len);

#endif
