/* numerals.c -- numbers in letters, Roman and otherwise. */

#include "formats/office/numerals.h"

#include <stdio.h>

#include "text/utf8.h"

static void write_cp(par_buf *out, uint32_t cp) {
  char utf8[4];
  par_buf_append(out, utf8, par_utf8_encode(utf8, cp));
}

static void write_roman(par_buf *out, int number, bool upper) {
  static const struct {
    int value;
    const char *lower, *upper;
  } signs[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"}, {400, "cd", "CD"},
               {100, "c", "C"},  {90, "xc", "XC"},  {50, "l", "L"},  {40, "xl", "XL"},
               {10, "x", "X"},   {9, "ix", "IX"},   {5, "v", "V"},   {4, "iv", "IV"},
               {1, "i", "I"}};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    for (; number >= signs[i].value; number -= signs[i].value)
      par_buf_append_cstr(out, upper ? signs[i].upper : signs[i].lower);
}

/* The letters of an alphabet, repeated once they are used up, or carried over. */
static void write_letters(par_buf *out, int number, const char *alphabet, bool carry) {
  uint32_t letters[64];
  int n = 0;
  uint32_t len;
  for (const char *s = alphabet; *s != '\0'; s += len) letters[n++] = par_utf8_decode(s, &len);
  if (carry && number > n) {
    write_letters(out, (number - 1) / n, alphabet, true);
    write_cp(out, letters[(number - 1) % n]);
    return;
  }
  for (int i = 0; i <= (number - 1) / n; i++) write_cp(out, letters[(number - 1) % n]);
}

/* Up to 99 all ways of counting in ideographs are one. */
static void write_ideographs(par_buf *out, int number) {
  static const char *const digits[] = {"",   "一", "二", "三", "四",
                                       "五", "六", "七", "八", "九"};
  if (number > 19) par_buf_append_cstr(out, digits[number / 10]);
  if (number > 9) par_buf_append_cstr(out, "十");
  par_buf_append_cstr(out, digits[number % 10]);
}

static void write_wide(par_buf *out, int number) {
  char digits[12];
  snprintf(digits, sizeof digits, "%d", number);
  for (const char *s = digits; *s != '\0'; s++) write_cp(out, 0xFF10 + (uint32_t)(*s - '0'));
}

static const char *ordinal_ending(int number) {
  if (number / 10 % 10 == 1) return "th";
  static const char *const endings[] = {"th", "st", "nd", "rd"};
  return number % 10 < 4 ? endings[number % 10] : "th";
}

/* The largest number that a kind can show in few characters. */
static int largest(par_numeral kind) {
  switch (kind) {
    case PAR_NUMERAL_LOWER_LETTER:
    case PAR_NUMERAL_UPPER_LETTER: return 780;
    case PAR_NUMERAL_LOWER_CYRILLIC:
    case PAR_NUMERAL_UPPER_CYRILLIC: return 290;
    case PAR_NUMERAL_LOWER_ROMAN:
    case PAR_NUMERAL_UPPER_ROMAN: return 3999;
    case PAR_NUMERAL_ARABIC_LETTER:
    case PAR_NUMERAL_ARABIC_ABJAD: return 280;
    case PAR_NUMERAL_IDEOGRAPH: return 99;
    case PAR_NUMERAL_CIRCLE:
    case PAR_NUMERAL_PAREN:
    case PAR_NUMERAL_STOP: return 20;
    case PAR_NUMERAL_SYMBOL: return 40;
    default: return INT32_MAX;
  }
}

/* The letters that a kind counts in, NULL when it does not. */
static const char *alphabet_of(par_numeral kind) {
  switch (kind) {
    case PAR_NUMERAL_LOWER_LETTER: return "abcdefghijklmnopqrstuvwxyz";
    case PAR_NUMERAL_UPPER_LETTER: return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    case PAR_NUMERAL_LOWER_CYRILLIC: return "абвгдежзиклмнопрстуфхцчшщыэюя";
    case PAR_NUMERAL_UPPER_CYRILLIC: return "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ";
    case PAR_NUMERAL_ARABIC_LETTER: return "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    case PAR_NUMERAL_ARABIC_ABJAD: return "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    case PAR_NUMERAL_SYMBOL: return "*†‡§";
    default: return NULL;
  }
}

void par_numeral_write(par_buf *out, par_numeral kind, int number, bool carry) {
  if (kind == PAR_NUMERAL_NONE) return;
  if (number < 1 || number > largest(kind)) kind = PAR_NUMERAL_DECIMAL;
  const char *alphabet = alphabet_of(kind);
  if (alphabet != NULL)
    return write_letters(out, number, alphabet, carry && kind != PAR_NUMERAL_SYMBOL);
  uint32_t n = (uint32_t)number;
  switch (kind) {
    case PAR_NUMERAL_ZERO: par_buf_printf(out, "%02d", number); break;
    case PAR_NUMERAL_LOWER_ROMAN: write_roman(out, number, false); break;
    case PAR_NUMERAL_UPPER_ROMAN: write_roman(out, number, true); break;
    case PAR_NUMERAL_ORDINAL:
      par_buf_printf(out, "%d%s", number, ordinal_ending(number));
      break;
    case PAR_NUMERAL_CIRCLE: write_cp(out, 0x2460 + n - 1); break;
    case PAR_NUMERAL_PAREN: write_cp(out, 0x2474 + n - 1); break;
    case PAR_NUMERAL_STOP: write_cp(out, 0x2488 + n - 1); break;
    case PAR_NUMERAL_WIDE: write_wide(out, number); break;
    case PAR_NUMERAL_IDEOGRAPH: write_ideographs(out, number); break;
    default: par_buf_printf(out, "%d", number);
  }
}
