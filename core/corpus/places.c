/* places.c -- marking tokens with their places. */

#include "corpus/places.h"

void par_places_mark_span(uint32_t *flags, const par_classes *classes, unsigned source,
                          uint32_t start, uint32_t end) {
  for (size_t i = 0; i < classes->n_places; i++) {
    uint32_t bit = 1u << i;
    if (classes->places[i].source != source || start >= end) continue;
    switch (classes->places[i].place) {
      case PAR_PLACE_STARTS: flags[start] |= bit; break;
      case PAR_PLACE_ENDS: flags[end - 1] |= bit; break;
      case PAR_PLACE_INSIDE:
        for (uint32_t pos = start + 1; pos < end; pos++) flags[pos] |= bit;
    }
  }
}

/* Units tile the stretch: each ends where the next begins. */
static void mark_units(uint32_t *flags, const par_classes *classes, unsigned source,
                       const par_u32s *starts, uint32_t n) {
  for (size_t i = 0; i < starts->n; i++) {
    uint32_t end = i + 1 < starts->n ? starts->data[i + 1] : n;
    par_places_mark_span(flags, classes, source, starts->data[i], end);
  }
}

/* Leftmost, then longest; a hit does not go on into the next document. */
static void mark_phrases(uint32_t *flags, const par_classes *classes, unsigned source,
                         const par_stretch *stretch) {
  const par_phrases *phrases = classes->sources[source].phrases;
  const par_u32s *documents = stretch->documents;
  for (size_t d = 0; d < documents->n; d++) {
    uint32_t end = d + 1 < documents->n ? documents->data[d + 1] : stretch->n;
    uint32_t pos = documents->data[d];
    while ((pos = (uint32_t)par_phrases_seek(phrases, stretch->types, pos, end)) < end) {
      size_t len = par_phrases_match(phrases, stretch->types + pos, end - pos);
      if (len > 0) par_places_mark_span(flags, classes, source, pos, pos + (uint32_t)len);
      pos += len > 0 ? (uint32_t)len : 1;
    }
  }
}

void par_places_mark(uint32_t *flags, const par_classes *classes, const par_stretch *stretch) {
  for (unsigned source = 0; source < classes->n_sources; source++) {
    switch (classes->sources[source].kind) {
      case PAR_SOURCE_DOCUMENT:
        mark_units(flags, classes, source, stretch->documents, stretch->n);
        break;
      case PAR_SOURCE_PARAGRAPH:
        mark_units(flags, classes, source, stretch->paragraphs, stretch->n);
        break;
      case PAR_SOURCE_SENTENCE:
        mark_units(flags, classes, source, stretch->sentences, stretch->n);
        break;
      case PAR_SOURCE_PHRASES: mark_phrases(flags, classes, source, stretch); break;
      case PAR_SOURCE_LAYER:
      case PAR_SOURCE_GIVEN: break;
    }
  }
}
