/* starters.h -- English words that tell by standing somewhere where sentences begin. */

#ifndef PAR_TEXT_STARTERS_H
#define PAR_TEXT_STARTERS_H

#include <stdbool.h>
#include <stddef.h>

/* Is the word at `at` one that begins sentences far more often than it follows a title,
 * an initial or the name of an organisation inside one? ("The", "In") */
bool par_starter(const char *text, size_t end, size_t at);

/* The first letters of the words of par_starter_strong, a bit for each from A on. */
#define PAR_STARTER_STRONG_LETTERS 0x88181u

/* Is the word [start, end) one that has a capital, before a word without one, hardly
 * anywhere but at the start of a sentence? ("Please", "If") */
bool par_starter_strong(const char *text, size_t start, size_t end);

/* Is the word [start, end) a small one that a sentence cannot end with? ("of", "the") */
bool par_starter_never_behind(const char *text, size_t start, size_t end);

/* Is the word [start, end) one that goes on behind "6 p.m."? ("Monday", "Eastern") */
bool par_starter_of_time(const char *text, size_t start, size_t end);

/* Is [start, end), from the start of a sentence to a comma, how a letter greets or
 * closes? ("Dear Mr. Seld", "Yours sincerely") */
bool par_starter_salutation(const char *text, size_t start, size_t end);

#endif
