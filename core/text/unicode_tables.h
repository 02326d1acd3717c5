/* unicode_tables.h -- what this floor needs to know of each code point (Unicode 15.0.0).
 *
 * unicode_tables.c is printed by generate_unicode_tables.lua from the Unicode
 * Character Database; never edit it by hand. The lookup is two-staged: blocks of
 * 128 code points, equal blocks stored once, one byte a code point that numbers
 * its record. The first block is ASCII. */

#ifndef PAR_TEXT_UNICODE_TABLES_H
#define PAR_TEXT_UNICODE_TABLES_H

#include <stdbool.h>
#include <stdint.h>

#define PAR_UNICODE_VERSION "15.0.0"

/* Word_Break (UAX #29, table 3). */
typedef enum par_word_break {
  PAR_WB_OTHER,
  PAR_WB_CR,
  PAR_WB_LF,
  PAR_WB_NEWLINE,
  PAR_WB_EXTEND,
  PAR_WB_ZWJ,
  PAR_WB_FORMAT,
  PAR_WB_REGIONAL_INDICATOR,
  PAR_WB_KATAKANA,
  PAR_WB_HEBREW_LETTER,
  PAR_WB_ALETTER,
  PAR_WB_SINGLE_QUOTE,
  PAR_WB_DOUBLE_QUOTE,
  PAR_WB_MIDNUMLET,
  PAR_WB_MIDLETTER,
  PAR_WB_MIDNUM,
  PAR_WB_NUMERIC,
  PAR_WB_EXTENDNUMLET,
  PAR_WB_WSEGSPACE
} par_word_break;

/* Sentence_Break (UAX #29, table 4). */
typedef enum par_sentence_break {
  PAR_SB_OTHER,
  PAR_SB_CR,
  PAR_SB_LF,
  PAR_SB_SEP,
  PAR_SB_EXTEND,
  PAR_SB_FORMAT,
  PAR_SB_SP,
  PAR_SB_LOWER,
  PAR_SB_UPPER,
  PAR_SB_OLETTER,
  PAR_SB_NUMERIC,
  PAR_SB_ATERM,
  PAR_SB_SCONTINUE,
  PAR_SB_STERM,
  PAR_SB_CLOSE
} par_sentence_break;

/* General_Category. */
typedef enum par_category {
  PAR_GC_LU,
  PAR_GC_LL,
  PAR_GC_LT,
  PAR_GC_LM,
  PAR_GC_LO,
  PAR_GC_MN,
  PAR_GC_MC,
  PAR_GC_ME,
  PAR_GC_ND,
  PAR_GC_NL,
  PAR_GC_NO,
  PAR_GC_PC,
  PAR_GC_PD,
  PAR_GC_PS,
  PAR_GC_PE,
  PAR_GC_PI,
  PAR_GC_PF,
  PAR_GC_PO,
  PAR_GC_SM,
  PAR_GC_SC,
  PAR_GC_SK,
  PAR_GC_SO,
  PAR_GC_ZS,
  PAR_GC_ZL,
  PAR_GC_ZP,
  PAR_GC_CC,
  PAR_GC_CF,
  PAR_GC_CS,
  PAR_GC_CO,
  PAR_GC_CN
} par_category;

enum {
  PAR_UNICODE_PICTOGRAPHIC = 1, /* Extended_Pictographic */
  PAR_UNICODE_QUOTE = 2,        /* Quotation_Mark */
  PAR_UNICODE_SPACE = 4,        /* White_Space */
  PAR_UNICODE_INVISIBLE = 8     /* Default_Ignorable_Code_Point, or a control that is
                                   no white space */
};

typedef struct par_unicode_record {
  uint8_t word;     /* par_word_break */
  uint8_t sentence; /* par_sentence_break */
  uint8_t category; /* par_category */
  uint8_t flags;    /* PAR_UNICODE_... */
} par_unicode_record;

extern const uint16_t par_unicode_blocks[0x110000 >> 7];
extern const uint8_t par_unicode_numbers[];
extern const par_unicode_record par_unicode_records[];

/* The record of a code point up to U+10FFFF. */
static inline par_unicode_record par_unicode(uint32_t cp) {
  unsigned block = par_unicode_blocks[cp >> 7];
  return par_unicode_records[par_unicode_numbers[block << 7 | (cp & 127)]];
}

/* Whether a general category is one of L*. */
static inline bool par_category_is_letter(uint8_t category) {
  return category <= PAR_GC_LO;
}

/* Whether a general category is one of N*. */
static inline bool par_category_is_number(uint8_t category) {
  return category >= PAR_GC_ND && category <= PAR_GC_NO;
}

/* Whether a general category is one of M*. */
static inline bool par_category_is_mark(uint8_t category) {
  return category >= PAR_GC_MN && category <= PAR_GC_ME;
}

#endif
