/* entity_table.h -- the named character references of HTML. */

#ifndef PAR_LOAD_ENTITY_TABLE_H
#define PAR_LOAD_ENTITY_TABLE_H

#include <stdint.h>

enum { PAR_N_ENTITIES = 2231 };

/* Names, with or without their semicolon, each with a NUL and its characters in UTF-8
 * with a NUL behind it. */
extern const char par_entity_strings[];

/* Where the names begin, in ascending order of bytes. */
extern const uint16_t par_entity_offsets[PAR_N_ENTITIES];

#endif
