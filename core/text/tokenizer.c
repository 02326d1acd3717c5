/* tokenizer.c -- text into tokens and sentences, as a corpus stores them.
 *
 * One pass. Words of ASCII letters and digits with nothing of interest behind
 * them, which is most of most texts, are found here, those with one space between
 * many at once; so are signs that are alone. Whatever else begins at a byte goes to
 * tailor.c. */

#include "text/tokenizer.h"

#include <stdbool.h>
#include <stdlib.h>

#include "text/abbreviations.h"
#include "text/ascii.h"
#include "text/clitics.h"
#include "text/sentences.h"
#include "text/tailor.h"
#include "text/unicode_tables.h"
#include "text/utf8.h"

struct par_tokenizer {
  par_tailoring tailoring;
  par_abbreviations abbreviations;
  uint8_t signs[128]; /* see par_tailor_signs */
};

par_status par_tokenizer_new(par_tokenizer **out, par_error *err) {
  *out = calloc(1, sizeof **out);
  if (*out == NULL) return par_fail_memory(err);
  par_tailor_signs((*out)->signs);
  return PAR_OK;
}

void par_tokenizer_free(par_tokenizer *tokenizer) {
  if (tokenizer == NULL) return;
  par_abbreviations_clear(&tokenizer->abbreviations);
  free(tokenizer);
}

void par_tokenizer_set_tailoring(par_tokenizer *tokenizer, const par_tailoring *tailoring) {
  tokenizer->tailoring = *tailoring;
}

par_status par_tokenizer_add_abbreviation(par_tokenizer *tokenizer, const char *form,
                                          size_t len, par_abbreviation kind, par_error *err) {
  return par_abbreviations_add(&tokenizer->abbreviations, form, len, kind, err);
}

/* What a byte is to the fast path. */
enum {
  LETTER = 1,
  DIGIT = 2,
  ALNUM = LETTER | DIGIT,
  PLAIN_END = 4, /* behind a word, it neither joins nor belongs to it */
  COMMA = 8,     /* the same, unless between digits */
  STOP = 16      /* the same behind most words, when no more of a word is behind it */
};

#define L   LETTER
#define L13 L, L, L, L, L, L, L, L, L, L, L, L, L
#define L26 L13, L13
#define D   DIGIT
#define D10 D, D, D, D, D, D, D, D, D, D
#define E   PLAIN_END
static const uint8_t bytes[256] = {
  ['\t'] = E, ['\n'] = E,    ['\r'] = E,    [' '] = E, ['!'] = E,   ['"'] = E,   ['('] = E,
  [')'] = E,  [','] = COMMA, [';'] = COMMA, ['<'] = E, ['>'] = E,   ['?'] = E,   ['['] = E,
  [']'] = E,  ['{'] = E,     ['.'] = STOP,  ['}'] = E, ['0'] = D10, ['A'] = L26, ['a'] = L26,
};
#undef L
#undef L13
#undef L26
#undef D
#undef D10
#undef E

static uint8_t kind_at(const char *text, size_t at) {
  return bytes[(uint8_t)text[at]];
}

enum { WINDOW = 64 /* of bytes that are seen at once */, ENOUGH = 24 /* of those left */ };

typedef struct unit {
  par_tokens *tokens;
  par_tailor tailor;
  par_sentences sentences;
  const uint8_t *signs; /* of the tokenizer */
  bool split;           /* clitics of all kinds are tokens */
  size_t text_len;
  size_t window; /* where the bytes begin that were seen last; far behind when none were */
  par_ascii_bits seen;
} unit;

/* The line breaks in the white space and invisible characters from *at on, which
 * moves behind them. A paragraph separator counts as two. */
static unsigned skip_gap(size_t *at, const char *text, size_t end) {
  unsigned n_lines = 0;
  while (*at < end) {
    uint32_t n;
    uint32_t cp = par_utf8_decode(text + *at, &n);
    if (!(par_unicode(cp).flags & (PAR_UNICODE_SPACE | PAR_UNICODE_INVISIBLE))) break;
    *at += n;
    bool crlf = cp == '\r' && *at < end && text[*at] == '\n';
    if (cp == 0x2029)
      n_lines += 2;
    else if (cp == '\n' || cp == 0x85 || cp == 0x2028 || (cp == '\r' && !crlf))
      ++n_lines;
  }
  return n_lines;
}

/* The gap at *at, which moves behind it; more line breaks than `most_lines` are as an
 * empty line. */
static par_gap gap_before(size_t *at, const char *text, size_t end, unsigned most_lines) {
  size_t start = *at;
  if (kind_at(text, start) & ALNUM) return PAR_GAP_NONE;
  if (text[start] == ' ' && start + 1 < end && (kind_at(text, start + 1) & ALNUM)) {
    ++*at;
    return PAR_GAP_SPACE;
  }
  unsigned n_lines = skip_gap(at, text, end);
  if (n_lines > 0) return n_lines > most_lines ? PAR_GAP_EMPTY_LINE : PAR_GAP_LINE;
  return *at > start ? PAR_GAP_SPACE : PAR_GAP_NONE;
}

/* Whether the full stop at `end` is no part of the word before it: nothing that a word
 * or address goes on with is behind it, and the word is neither an initial nor known
 * with it. */
static bool stop_is_apart(const unit *u, size_t start, size_t end) {
  const char *text = u->tailor.text;
  if (end - start < 2) return false;
  if (end + 1 < u->tailor.end &&
      (!(kind_at(text, end + 1) & PLAIN_END) || text[end + 1] == '['))
    return false;
  return !par_abbreviations_may_know(u->tailor.abbreviations, text + start, end + 1 - start);
}

/* Whether nothing of interest is behind the word, which ends before the unit does. */
static bool ends_plainly(const unit *u, size_t start, size_t end) {
  const char *text = u->tailor.text;
  uint8_t behind = kind_at(text, end);
  if (behind & PLAIN_END) return true;
  if (behind & COMMA) return kind_at(text, end - 1) & LETTER;
  return (behind & STOP) && stop_is_apart(u, start, end);
}

/* The end of a plain word at `start`, or of some that hyphens join; 0 when it wants a
 * closer look. */
static size_t plain_word(const unit *u, size_t start) {
  const char *text = u->tailor.text;
  size_t unit_end = u->tailor.end;
  if (!(kind_at(text, start) & ALNUM)) return 0;
  size_t limit = unit_end - start > PAR_TOKEN_MAX ? start + PAR_TOKEN_MAX : unit_end;
  size_t end = par_ascii_alnum_end(text, limit, start);
  if (end == limit) return end;
  if (text[end] != '-') return ends_plainly(u, start, end) ? end : 0;
  if (!par_tailoring_on(u->tailor.tailoring, PAR_TAILORING_HYPHENS)) return 0;
  while (limit - end > 1 && text[end] == '-' && (kind_at(text, end + 1) & ALNUM))
    end = par_ascii_alnum_end(text, limit, end + 1);
  return end < limit && (kind_at(text, end) & PLAIN_END) && text[end] != '(' ? end : 0;
}

/* What is at `at` and behind it, before `limit`; at least ENOUGH bytes of it. The text
 * goes on for a WINDOW. */
static par_ascii_bits look(unit *u, size_t at, size_t limit) {
  if (at - u->window > WINDOW - ENOUGH) {
    u->window = at;
    u->seen = par_ascii_bits_of(u->tailor.text + at);
  }
  const par_ascii_bits *seen = &u->seen;
  unsigned shift = (unsigned)(at - u->window);
  uint64_t within = limit - at < WINDOW ? ((uint64_t)1 << (limit - at)) - 1 : UINT64_MAX;
  return (par_ascii_bits){seen->alnum >> shift & within, seen->capital >> shift & within,
                          seen->comma >> shift & within, seen->space >> shift & within};
}

/* Bits for where tokens start, and for what is behind them, in the same order. */
typedef struct run {
  uint64_t starts, ends; /* a start more than ends at most */
} run;

/* Plain words from offset 0 on with a space, or a comma and a space, between each and the
 * next, as far as they are seen: up to the one before *stop, which may not be plain. */
static run find_run(uint64_t *stop, const par_ascii_bits *bits) {
  uint64_t alnum = bits->alnum;
  uint64_t commas = bits->comma & alnum << 1 & bits->space >> 1 & alnum >> 2;
  uint64_t spaces = bits->space & (alnum | commas) << 1 & alnum >> 1;
  uint64_t others = ~(alnum | commas | spaces);
  *stop = others & -others; /* 0 when there is none */
  uint64_t before = *stop - 1;
  return (run){(spaces << 1 | commas | 1) & before, (spaces | commas) & before};
}

/* The run without what is behind the first word that sentences want to be told. */
static run before_wanted(const unit *u, size_t at, run r, uint64_t capitals) {
  for (uint64_t rest = r.starts & capitals; rest != 0; rest &= rest - 1) {
    unsigned start = (unsigned)__builtin_ctzll(rest);
    uint64_t behind = r.ends >> start;
    if (behind == 0) break;
    size_t end = at + start + (size_t)__builtin_ctzll(behind);
    if (!par_sentences_wants(&u->sentences, at + start, end)) continue;
    r.ends &= (rest & -rest) - 1;
    break;
  }
  return r;
}

/* The plain words from that at `at` on, with their commas, that are nothing to the
 * sentences. */
static run plain_run(unit *u, size_t at, size_t limit) {
  uint64_t stop;
  par_ascii_bits bits = look(u, at, limit);
  if (par_sentences_wants_sign(&u->sentences, at, PAR_ROLE_CONTINUE)) bits.comma = 0;
  run r = find_run(&stop, &bits);
  if (stop > 1) {
    size_t last = at + (size_t)(63 - __builtin_clzll(r.starts));
    size_t end = at + (size_t)__builtin_ctzll(stop);
    if (end < limit && ends_plainly(u, last, end)) r.ends |= stop;
  }
  return before_wanted(u, at, r, bits.capital);
}

/* Add them. Returns the end of the last, or `at`. */
static size_t add_plain_run(unit *u, size_t at) {
  par_tokens *tokens = u->tokens;
  size_t limit = u->tailor.end < u->tailor.email_start ? u->tailor.end : u->tailor.email_start;
  if (at >= limit || u->text_len - at < WINDOW || !par_tokens_reserve(tokens, WINDOW))
    return at;
  run r = plain_run(u, at, limit);
  par_token *next = tokens->data + tokens->n;
  size_t end = 0;
  for (; r.ends != 0; r.ends &= r.ends - 1, r.starts &= r.starts - 1) {
    size_t start = (size_t)__builtin_ctzll(r.starts);
    end = (size_t)__builtin_ctzll(r.ends);
    *next++ = (par_token){(uint32_t)(at + start), (uint32_t)(end - start)};
  }
  tokens->n = (size_t)(next - tokens->data);
  return at + end;
}

/* Take back the tokens from `head` on, if one begins there: the next token is one
 * with them. Returns where it begins. */
static size_t merge_head(unit *u, size_t head, size_t start) {
  size_t n = u->tokens->n;
  while (n > 0 && u->tokens->data[n - 1].start > head) --n;
  if (n == 0 || u->tokens->data[n - 1].start != head) return start;
  u->tokens->n = n - 1;
  par_sentences_retract(&u->sentences, (uint32_t)u->tokens->n);
  return head;
}

static inline void add_token(unit *u, size_t start, size_t end, par_token_role role,
                             par_gap gap) {
  par_token token = {(uint32_t)start, (uint32_t)(end - start)};
  bool wanted = role == PAR_ROLE_WORD ? par_sentences_wants(&u->sentences, start, end)
                                      : par_sentences_wants_sign(&u->sentences, start, role);
  if (wanted || gap == PAR_GAP_EMPTY_LINE)
    par_sentences_feed(&u->sentences, (uint32_t)u->tokens->n, token, role, gap);
  par_tokens_push(u->tokens, token);
}

/* The role of the sign at `at` when it is alone; else PAR_ROLE_WORD. */
static par_token_role role_alone(const unit *u, size_t at) {
  const char *text = u->tailor.text;
  uint8_t sign = (uint8_t)text[at];
  if (sign >= 0x80 || at + 1 >= u->tailor.end) return PAR_ROLE_WORD;
  uint8_t behind = (uint8_t)text[at + 1];
  bool alone = sign == ':' || sign == ';'
                 ? behind == ' ' || behind == '\n'
                 : bytes[behind] & (ALNUM | PLAIN_END | STOP) || behind == ',';
  return alone && behind != sign ? (par_token_role)u->signs[sign] : PAR_ROLE_WORD;
}

/* A token that is not a plain word; its end. */
static size_t add_tailored(unit *u, size_t start, par_gap gap) {
  par_token_role role;
  size_t end = par_tailor_token(&role, &u->tailor, start);
  if (u->tailor.text[end - 1] == '.' && end - start > 1 && gap == PAR_GAP_SPACE) {
    size_t head = par_tailor_head(&role, &u->tailor, start, end);
    if (head < start) start = merge_head(u, head, start);
  }
  add_token(u, start, end, role, gap);
  return end;
}

/* The token at `at`, which is no gap, and perhaps more; the end of the last. */
static size_t add_tokens(unit *u, size_t at, par_gap gap) {
  if (at >= u->tailor.email_start) return add_tailored(u, at, gap);
  bool idle = gap != PAR_GAP_EMPTY_LINE && par_sentences_idle(&u->sentences);
  bool word = kind_at(u->tailor.text, at) & ALNUM;
  size_t end = idle && word && !u->split ? add_plain_run(u, at) : at;
  if (end > at) return end;
  par_token_role role = word ? PAR_ROLE_WORD : role_alone(u, at);
  if (role != PAR_ROLE_WORD) {
    add_token(u, at, at + 1, role, gap);
    return at + 1;
  }
  end = plain_word(u, at);
  if (end == 0) return add_tailored(u, at, gap);
  if (u->split) end = par_clitic_part(u->tailor.text, at, end);
  add_token(u, at, end, PAR_ROLE_WORD, gap);
  return end;
}

static void tokenize_unit(unit *u, size_t start, size_t end) {
  const char *text = u->tailor.text;
  par_gap gap = PAR_GAP_EMPTY_LINE;
  unsigned most_lines = par_tailoring_on(u->tailor.tailoring, PAR_TAILORING_LINES) ? 1 : 0;
  u->tailor.start = u->tailor.symbols_from = u->tailor.word_end = start;
  u->tailor.end = u->sentences.end = end;
  par_tailor_email(&u->tailor, start);
  for (size_t at = start; at < end && !u->tokens->failed;) {
    par_gap before = gap_before(&at, text, end, most_lines);
    if (at >= end) break;
    at = add_tokens(u, at, gap == PAR_GAP_EMPTY_LINE ? gap : before);
    gap = PAR_GAP_NONE;
  }
}

/* The unit behind `start` ends at the first break past it, moved forward out of a
 * character. */
static size_t unit_end(const char *text, size_t len, size_t start, const uint32_t *breaks,
                       size_t n_breaks, size_t *next) {
  while (*next < n_breaks && breaks[*next] <= start) ++*next;
  size_t end = *next < n_breaks && breaks[*next] < len ? breaks[*next] : len;
  while (end < len && ((uint8_t)text[end] & 0xC0) == 0x80) ++end;
  return end;
}

par_status par_tokenize(par_tokens *tokens, par_u32s *sentences,
                        const par_tokenizer *tokenizer, const char *text, size_t len,
                        const uint32_t *breaks, size_t n_breaks, par_error *err) {
  if (len > INT32_MAX)
    return par_fail(err, PAR_ELIMIT, "a text of %zu bytes is longer than 2 GiB", len);
  size_t n_tokens = tokens->n, n_sentences = sentences->n, next = 0;
  const par_tailoring *tailoring = &tokenizer->tailoring;
  unit u = {.tokens = tokens,
            .split = tailoring->value[PAR_TAILORING_CLITICS] == PAR_CLITICS_SPLIT,
            .signs = tokenizer->signs,
            .text_len = len,
            .window = SIZE_MAX / 2,
            .tailor = {.text = text,
                       .abbreviations = &tokenizer->abbreviations,
                       .tailoring = tailoring},
            .sentences = {
              .starts = sentences, .tokens = tokens, .text = text, .tailoring = tailoring}};
  for (size_t start = 0; start < len;) {
    size_t end = unit_end(text, len, start, breaks, n_breaks, &next);
    tokenize_unit(&u, start, end);
    start = end;
  }
  par_status status = par_dictionary_finish(&u.tailor.dictionary, err);
  par_dictionary_clear(&u.tailor.dictionary);
  if (status == PAR_OK && (tokens->failed || sentences->failed)) status = par_fail_memory(err);
  if (status == PAR_OK) return PAR_OK;
  tokens->n = n_tokens;
  sentences->n = n_sentences;
  return status;
}
