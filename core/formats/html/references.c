/* references.c -- section "Character reference state" of the HTML standard. */

#include "formats/html/references.h"

#include <stdint.h>
#include <string.h>

#include "formats/html/entity_table.h"
#include "text/utf8.h"

enum { NAME_MAX_BYTES = 32, NAME_MAX_BARE = 6, REPLACEMENT = 0xFFFD };

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_name(char c) {
  return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* What the bytes 0x80 to 0x9F are in windows-1252. */
static const uint16_t WINDOWS[32] = {
  0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
  0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
  0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178,
};

static uint32_t mend_number(uint32_t cp) {
  if (cp == 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) return REPLACEMENT;
  return cp >= 0x80 && cp <= 0x9F ? WINDOWS[cp - 0x80] : cp;
}

static size_t read_number(char *out, size_t *out_len, const char *s, size_t len) {
  bool hex = len > 2 && (s[2] | 0x20) == 'x';
  size_t first = hex ? 3 : 2, n = first;
  uint32_t cp = 0;
  for (; n < len && (hex ? hex_digit(s[n]) >= 0 : is_digit(s[n])); n++)
    if (cp <= 0x10FFFF) cp = cp * (hex ? 16 : 10) + (uint32_t)hex_digit(s[n]);
  if (n == first) return 0;
  *out_len = par_utf8_encode(out, mend_number(cp));
  return n < len && s[n] == ';' ? n + 1 : n;
}

/* The characters that a name stands for, or NULL. */
static const char *find_name(const char *name, size_t len) {
  size_t low = 0, high = PAR_N_ENTITIES;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const char *entry = par_entity_strings + par_entity_offsets[middle];
    int order = strncmp(entry, name, len);
    if (order == 0 && entry[len] == '\0') return entry + len + 1;
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

static size_t take_name(char *out, size_t *out_len, const char *characters, size_t n) {
  *out_len = strlen(characters);
  memcpy(out, characters, *out_len);
  return n + 1;
}

/* The longest name that the table has; without a semicolon it may be cut short. */
static size_t read_name(char *out, size_t *out_len, const char *s, size_t len,
                        bool in_attribute) {
  size_t n = 0;
  const char *name = s + 1;
  if (--len > NAME_MAX_BYTES) len = NAME_MAX_BYTES;
  while (n < len && is_name(name[n])) n++;
  if (n < len && name[n] == ';') {
    const char *found = find_name(name, n + 1);
    if (found != NULL) return take_name(out, out_len, found, n + 1);
  }
  size_t bare = n < NAME_MAX_BARE ? n : NAME_MAX_BARE;
  for (; bare >= 2; bare--) {
    const char *found = find_name(name, bare);
    if (found == NULL) continue;
    bool goes_on = bare < len && (name[bare] == '=' || is_name(name[bare]));
    return in_attribute && goes_on ? 0 : take_name(out, out_len, found, bare);
  }
  return 0;
}

size_t par_reference_read(char out[PAR_REFERENCE_MAX], size_t *out_len, const char *s,
                          size_t len, bool in_attribute) {
  if (len < 3) return 0;
  if (s[1] == '#') return read_number(out, out_len, s, len);
  return read_name(out, out_len, s, len, in_attribute);
}
