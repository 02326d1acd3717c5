/* clitics.h -- where English writes two words as one: do|n't, Iran|'s, can|not.
 *
 * The parts are those of the Penn Treebank and of Universal Dependencies. */

#ifndef PAR_TEXT_CLITICS_H
#define PAR_TEXT_CLITICS_H

#include <stddef.h>

/* The length in bytes of an apostrophe, ' or U+2019, at `at`, or 0. */
size_t par_clitic_apostrophe(const char *text, size_t end, size_t at);

/* The end of the first part of the word [start, end); `end` when it has one part. */
size_t par_clitic_part(const char *text, size_t start, size_t end);

/* The end of a clitic that begins with the apostrophe at `start` ('s 'm 're 've 'll
 * 'd), with no letter or digit of ASCII behind it; `start` when there is none. */
size_t par_clitic_end(const char *text, size_t end, size_t start);

/* The end of a word that begins with the apostrophe at `start`, which stands for what is
 * left out ('em 'til 'tis 'twas, the '90s); `start` when there is none. */
size_t par_clitic_elision(const char *text, size_t end, size_t start);

#endif
