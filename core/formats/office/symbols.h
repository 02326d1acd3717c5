/* symbols.h -- characters of symbol fonts as those of Unicode. */

#ifndef PAR_LOAD_SYMBOLS_H
#define PAR_LOAD_SYMBOLS_H

#include <stdbool.h>
#include <stdint.h>

/* Whether a font has symbols in the place of letters: Symbol, Wingdings. */
bool par_is_symbol_font(const char *font);

/* The character that byte `code` (or U+F000 and that) shows in a font; 0 when that is not
 * known. */
uint32_t par_symbol(const char *font, uint32_t code);

#endif
