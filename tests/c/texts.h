/* texts.h -- random small texts with structure, and what must become of them. */

#ifndef PAR_TESTS_TEXTS_H
#define PAR_TESTS_TEXTS_H

#include <stdlib.h>
#include <string.h>

#include "corpus/ingest.h"
#include "scratch.h"
#include "text/utf8.h"

/* Pieces of texts; few, so that types and phrases come again. */
static const char *const text_pieces[] = {" ",
                                          " ",
                                          " ",
                                          "\n",
                                          "a",
                                          "b",
                                          "A",
                                          "B",
                                          "Ab",
                                          "c",
                                          "7",
                                          "75",
                                          ".",
                                          ".",
                                          ". ",
                                          "?",
                                          "\n\n",
                                          "Mr.",
                                          "S/2024/7",
                                          "\xC3\xA9t\xC3\xA9",
                                          "\"",
                                          "\xE2\x80\x9C",
                                          ",",
                                          "...",
                                          "denies",
                                          "the claim",
                                          "\xF0\x9F\x98\x80",
                                          "\xC2\xAD",
                                          "\xE1\x85\x9F",
                                          "\xE3\x80\x80",
                                          "x\xCC\x81",
                                          "-"};

enum { N_TEXT_PIECES = sizeof text_pieces / sizeof *text_pieces };

static inline uint32_t pick(const par_u32s *places) {
  return places->data[random_below((uint32_t)places->n)];
}

static inline void add_random_spans(par_loaded *loaded, const par_u32s *places) {
  static const char *const layers[] = {"heading", "item", "quote", "paragraph", "line"};
  par_error err = {0};
  for (uint32_t n = random_below(6); n > 0; n--) {
    uint32_t start = pick(places);
    uint32_t end = pick(places);
    if (start > end) continue;
    MUST(par_loaded_add_span(loaded, layers[random_below(5)], start, end,
                             random_below(2) ? "{\"n\":\"1\"}" : NULL, &err),
         &err);
  }
}

/* A text of at most `n_pieces` pieces, with breaks and spans between them. */
static inline void random_loaded(par_loaded *loaded, uint32_t n_pieces) {
  par_u32s places = {0};
  par_u32s_push(&places, 0);
  for (uint32_t n = random_below(n_pieces + 1); n > 0; n--) {
    if (random_below(8) == 0) par_u32s_push(&loaded->breaks, (uint32_t)loaded->text.len);
    par_buf_append_cstr(&loaded->text, text_pieces[random_below(N_TEXT_PIECES)]);
    if (random_below(3) > 0) par_buf_append_byte(&loaded->text, ' ');
    par_u32s_push(&places, (uint32_t)loaded->text.len);
  }
  add_random_spans(loaded, &places);
  par_u32s_clear(&places);
}

static inline par_tokenizer *new_tokenizer(void) {
  par_tokenizer *tokenizer = NULL;
  par_error err = {0};
  MUST(par_tokenizer_new(&tokenizer, &err), &err);
  MUST(par_tokenizer_add_abbreviation(tokenizer, "Mr.", 3, PAR_ABBREVIATION_TITLE, &err),
       &err);
  return tokenizer;
}

/* The source that gives this: its text, and what it says of it. */
static inline void hash_source(uint8_t out[PAR_HASH_SIZE], const par_loaded *loaded) {
  par_buf said = {0};
  for (size_t i = 0; i < loaded->breaks.n; i++)
    par_buf_append_u32(&said, loaded->breaks.data[i]);
  for (size_t i = 0; i < loaded->spans.n; i++) {
    const par_loaded_span *span = &loaded->spans.data[i];
    par_buf_printf(&said, "%s %u %u %s;", span->layer, span->start, span->end,
                   span->attributes == NULL ? "" : span->attributes);
  }
  par_hash(out, loaded->text.data, loaded->text.len, said.data, said.len);
  par_buf_clear(&said);
}

/* Add under a name, with the name's own origin. */
static inline par_status add_loaded(par_ingest_result *result, par_ingest *ingest,
                                    const char *name, const par_loaded *loaded,
                                    par_error *err) {
  par_source source = {.name = name, .origin = name};
  hash_source(source.hash, loaded);
  return par_ingest_add(result, ingest, &source, loaded, err);
}

/* A whole corpus of `n` random texts named "0", "1", ..., in one transaction a
 * block; open for writing. */
static inline par_corpus *random_corpus(unsigned n, uint32_t n_pieces) {
  par_corpus *corpus = NULL;
  par_ingest *ingest = NULL;
  par_ingest_result result;
  par_error err = {0};
  par_tokenizer *tokenizer = new_tokenizer();
  scratch_remove();
  MUST(par_corpus_open(&corpus, scratch_corpus, PAR_DB_CREATE, NULL, &err), &err);
  MUST(par_ingest_new(&ingest, corpus, tokenizer, &err), &err);
  for (unsigned i = 0; i < n; i++) {
    char name[16];
    par_loaded loaded = {0};
    snprintf(name, sizeof name, "%u", i);
    random_loaded(&loaded, n_pieces);
    MUST(add_loaded(&result, ingest, name, &loaded, &err), &err);
    par_loaded_clear(&loaded);
  }
  MUST(par_ingest_finish(ingest, &err), &err);
  par_ingest_free(ingest);
  par_tokenizer_free(tokenizer);
  return corpus;
}

/* Take a name away, as its user does. */
static inline void remove_name(par_corpus *corpus, const char *name) {
  par_name_row row;
  par_buf origin = {0};
  par_error err = {0};
  MUST(par_db_begin(corpus->db, &err), &err);
  par_status status = par_names_find(&row, &origin, corpus->db, name, &err);
  MUST(status, &err);
  if (status == PAR_OK) MUST(par_names_remove(corpus->db, &row, &err), &err);
  MUST(par_db_commit(corpus->db, &err), &err);
  par_buf_clear(&origin);
}

#endif
