/* html_metadata.c -- what stands in a page's head, in its microdata, and near its title. */

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "formats/html/html_facts.h"
#include "formats/iso_dates.h"
#include "formats/metadata.h"
#include "load/points.h"

enum {
  RANK_BEST = 1,
  RANK_MICRODATA = 3,
  RANK_NAMED = 4,
  RANK_TIME = 5,
  RANK_LAST = 9,
  DATE_BYTES = 120,   /* a line with a date near the title is no longer */
  NEAR_BLOCKS = 6,    /* and stands in one of so many blocks around it */
  SITE_WORDS_MAX = 6, /* a site's name has no more */
  TIMES_MAX = 3       /* days that an article itself may tell */
};

/* What the name or property of a <meta> means. */
typedef struct meaning {
  const char *name;
  uint8_t field, rank;
} meaning;

static const meaning MEANINGS[] = {
  {"og:title", PAR_FACT_TITLE, 1},
  {"twitter:title", PAR_FACT_TITLE, 4},
  {"dc.title", PAR_FACT_TITLE, 3},
  {"dcterms.title", PAR_FACT_TITLE, 3},
  {"citation_title", PAR_FACT_TITLE, 2},
  {"article:published_time", PAR_FACT_DATE, 1},
  {"og:article:published_time", PAR_FACT_DATE, 1},
  {"og:published_time", PAR_FACT_DATE, 1},
  {"citation_publication_date", PAR_FACT_DATE, 2},
  {"dc.date.issued", PAR_FACT_DATE, 3},
  {"dcterms.issued", PAR_FACT_DATE, 3},
  {"dc.date", PAR_FACT_DATE, 4},
  {"dcterms.date", PAR_FACT_DATE, 4},
  {"dcterms.created", PAR_FACT_DATE, 4},
  {"dc.date.created", PAR_FACT_DATE, 4},
  {"date", PAR_FACT_DATE, 4},
  {"pubdate", PAR_FACT_DATE, 4},
  {"publishdate", PAR_FACT_DATE, 4},
  {"publish-date", PAR_FACT_DATE, 4},
  {"publish_date", PAR_FACT_DATE, 4},
  {"publication_date", PAR_FACT_DATE, 4},
  {"publication-date", PAR_FACT_DATE, 4},
  {"date.created", PAR_FACT_DATE, 4},
  {"parsely-pub-date", PAR_FACT_DATE, 4},
  {"sailthru.date", PAR_FACT_DATE, 4},
  {"release_date", PAR_FACT_DATE, 4},
  {"author", PAR_FACT_AUTHOR, 2},
  {"article:author", PAR_FACT_AUTHOR, 3},
  {"dc.creator", PAR_FACT_AUTHOR, 3},
  {"dcterms.creator", PAR_FACT_AUTHOR, 3},
  {"citation_author", PAR_FACT_AUTHOR, 3},
  {"parsely-author", PAR_FACT_AUTHOR, 4},
  {"sailthru.author", PAR_FACT_AUTHOR, 4},
  {"og:description", PAR_FACT_DESCRIPTION, 1},
  {"description", PAR_FACT_DESCRIPTION, 2},
  {"dc.description", PAR_FACT_DESCRIPTION, 3},
  {"twitter:description", PAR_FACT_DESCRIPTION, 4},
  {"og:site_name", PAR_FACT_PUBLICATION, 1},
  {"citation_journal_title", PAR_FACT_PUBLICATION, 2},
  {"dc.publisher", PAR_FACT_PUBLICATION, 4},
  {"dcterms.publisher", PAR_FACT_PUBLICATION, 4},
  {"application-name", PAR_FACT_PUBLICATION, 5},
  {"og:url", PAR_FACT_URL, 2},
  {"content-language", PAR_FACT_LANG, 3},
  {"og:locale", PAR_FACT_LANG, 4},
  {"dc.language", PAR_FACT_LANG, 3},
  {"keywords", PAR_FACT_SUBJECT, 2},
  {"news_keywords", PAR_FACT_SUBJECT, 1},
  {"dc.subject", PAR_FACT_SUBJECT, 3},
};

/* The property of schema.org. */
static const meaning PROPERTIES[] = {
  {"headline", PAR_FACT_TITLE, RANK_MICRODATA},
  {"datePublished", PAR_FACT_DATE, RANK_MICRODATA - 1},
  {"dateCreated", PAR_FACT_DATE, RANK_MICRODATA},
  {"author", PAR_FACT_AUTHOR, RANK_MICRODATA},
  {"publisher", PAR_FACT_PUBLICATION, RANK_MICRODATA},
  {"inLanguage", PAR_FACT_LANG, RANK_MICRODATA},
};

typedef struct describer {
  par_html_facts facts;
  par_html_page *page;
  uint32_t root, headline; /* the first <h1> at or before the content, or 0 */
  uint32_t title;          /* the first <title>, or 0 */
  unsigned n_times;        /* dates in <time> that follow one of another day */
  char last_time[PAR_DATE_SIZE];
  par_buf text;
} describer;

static const char *attribute(const describer *d, uint32_t node, par_html_attr attr) {
  return par_html_attr_value(d->page, node, attr);
}

static void offer(describer *d, par_html_field field, unsigned rank, const char *value) {
  if (value != NULL) par_html_facts_offer(&d->facts, field, rank, value, strlen(value));
}

static const char *text_of(describer *d, uint32_t node) {
  par_buf_reset(&d->text);
  par_html_text_of(&d->text, d->page, node);
  const char *text = par_buf_cstr(&d->text);
  if (d->text.failed) d->facts.failed = true;
  return text;
}

static void take_meaning(describer *d, const char *name, const char *content) {
  for (size_t i = 0; name != NULL && i < sizeof MEANINGS / sizeof *MEANINGS; i++)
    if (strcasecmp(MEANINGS[i].name, name) == 0)
      offer(d, MEANINGS[i].field, MEANINGS[i].rank, content);
}

/* "DC.date" and "DC:date" are one name; "ya:ovs:upload_date" ends as others do. */
static void take_meta(describer *d, uint32_t node) {
  static const par_html_attr names[] = {PAR_ATTR_PROPERTY, PAR_ATTR_NAME};
  const char *content = attribute(d, node, PAR_ATTR_CONTENT);
  if (content == NULL) return;
  for (size_t i = 0; i < 2; i++) {
    const char *name = attribute(d, node, names[i]);
    take_meaning(d, name, content);
    const char *last = name != NULL ? strrchr(name, ':') : NULL;
    if (last != NULL && strcasecmp(last, ":upload_date") == 0)
      offer(d, PAR_FACT_DATE, RANK_LAST, content);
  }
}

static void take_link(describer *d, uint32_t node) {
  if (par_html_attr_has(d->page, node, PAR_ATTR_REL, "canonical"))
    offer(d, PAR_FACT_URL, RANK_BEST, attribute(d, node, PAR_ATTR_HREF));
}

/* Whether a type is of something that stands on the page, and not of the page. */
static bool is_other_type(const char *type) {
  static const char *const others[] = {
    "Image",    "Video",     "Audio",  "Media",      "Person",     "Organiz",
    "Comment",  "Review",    "Rating", "Breadcrumb", "Navigation", "WPHeader",
    "WPFooter", "WPSideBar", "Offer",  "Product",    "Event",      "Place"};
  for (size_t i = 0; type != NULL && i < sizeof others / sizeof *others; i++)
    if (strstr(type, others[i]) != NULL) return true;
  return false;
}

/* Whether what an element says, it says of the page. */
static bool is_of_page(const describer *d, uint32_t node) {
  for (uint32_t i = d->page->nodes.data[node].parent; i != 0;
       i = d->page->nodes.data[i].parent)
    if (attribute(d, i, PAR_ATTR_ITEMSCOPE) != NULL)
      return !is_other_type(attribute(d, i, PAR_ATTR_ITEMTYPE));
  return true;
}

/* The value of a microdata property. */
static const char *value_of(describer *d, uint32_t node) {
  const par_html_node *nodes = d->page->nodes.data;
  const char *value = attribute(d, node, PAR_ATTR_CONTENT);
  if (value == NULL) value = attribute(d, node, PAR_ATTR_DATETIME);
  for (uint32_t i = node + 1; value == NULL && i < nodes[node].end; i++)
    if (nodes[i].tag != PAR_TAG_TEXT &&
        par_html_attr_has(d->page, i, PAR_ATTR_ITEMPROP, "name"))
      return value_of(d, i);
  return value != NULL ? value : text_of(d, node);
}

static void take_property(describer *d, uint32_t node) {
  for (size_t i = 0; i < sizeof PROPERTIES / sizeof *PROPERTIES; i++)
    if (par_html_attr_has(d->page, node, PAR_ATTR_ITEMPROP, PROPERTIES[i].name) &&
        is_of_page(d, node))
      offer(d, PROPERTIES[i].field, PROPERTIES[i].rank, value_of(d, node));
}

/* Dates in <time>: the first between the headline and the end of the content; one that is
 * marked as the date of publication anywhere. */
static void take_time(describer *d, uint32_t node) {
  const par_html_node *nodes = d->page->nodes.data;
  const char *value = attribute(d, node, PAR_ATTR_DATETIME);
  bool published = par_html_attr_has(d->page, node, PAR_ATTR_CLASS, "dt-published") ||
                   par_html_attr_has(d->page, node, PAR_ATTR_CLASS, "published") ||
                   par_html_attr_has(d->page, node, PAR_ATTR_CLASS, "entry-date");
  bool near = node > d->headline && node < nodes[d->root].end;
  if (value == NULL && (published || near)) value = text_of(d, node);
  char date[PAR_DATE_SIZE];
  if (!published && !near) return;
  if (value == NULL || !par_date_read(date, value, strlen(value))) return;
  if (strcmp(date, d->last_time) != 0) d->n_times++;
  strcpy(d->last_time, date);
  offer(d, PAR_FACT_DATE, published ? RANK_NAMED : RANK_TIME, date);
}

/* Many dates are those of other pages, which a page lists. */
static void drop_listed_date(describer *d) {
  unsigned rank = d->facts.ranks[PAR_FACT_DATE];
  if (d->n_times > TIMES_MAX && (rank == RANK_TIME || rank == RANK_NAMED))
    d->facts.values[PAR_FACT_DATE] = NULL;
}

static void take_node(describer *d, uint32_t node) {
  const par_html_node *n = &d->page->nodes.data[node];
  switch (n->tag) {
    case PAR_TAG_META: take_meta(d, node); break;
    case PAR_TAG_LINK: take_link(d, node); break;
    case PAR_TAG_TIME: take_time(d, node); break;
    case PAR_TAG_A:
      if (par_html_attr_has(d->page, node, PAR_ATTR_REL, "author"))
        offer(d, PAR_FACT_AUTHOR, RANK_TIME, text_of(d, node));
      break;
    default: break;
  }
  if (n->n_attributes > 0 && n->tag != PAR_TAG_TEXT) take_property(d, node);
}

/* The last <h1> before the content, else the first in it; and the <title>. */
static void find_headline(describer *d) {
  const par_html_node *nodes = d->page->nodes.data;
  for (uint32_t i = 1; i < nodes[d->root].end; i++) {
    if (nodes[i].tag == PAR_TAG_TITLE && d->title == 0) d->title = i;
    if (nodes[i].tag != PAR_TAG_H1 || nodes[i].hidden) continue;
    if (i > d->root && d->headline != 0) break;
    d->headline = i;
  }
}

/* Whether `s` of `len` bytes is the text `other`. */
static bool same_text(const char *s, size_t len, const char *other) {
  return other != NULL && strlen(other) == len && strncasecmp(s, other, len) == 0;
}

static size_t count_words(const char *s, size_t len) {
  size_t n = len > 0;
  for (size_t i = 0; i < len; i++) n += s[i] == ' ';
  return n;
}

/* The place of the last mark that sets a site's name apart, and its length. */
static const char *find_mark(const char *title, size_t len, size_t *mark_len) {
  static const char *const marks[] = {
    " | ", " \xE2\x80\xA2 ", " :: ",           " \xC2\xBB ", " \xC2\xB7 ", " \xE2\x88\x99 ",
    " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " / "};
  const char *last = NULL;
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    size_t n = strlen(marks[i]);
    for (size_t at = 1; at + n < len; at++)
      if (memcmp(title + at, marks[i], n) == 0 && (last == NULL || title + at > last)) {
        last = title + at;
        *mark_len = n;
      }
  }
  return last;
}

/* Whether, of two parts with a bar or the like between, the first is the site's name. */
static bool is_site_first(const char *mark, size_t n_before, size_t n_behind,
                          const char *title, const char *behind) {
  bool dash = mark[1] == '-' || mark[1] == '/' || strncmp(mark + 1, "\xE2\x80\x93", 3) == 0 ||
              strncmp(mark + 1, "\xE2\x80\x94", 3) == 0;
  return !dash && count_words(title, n_before) <= 2 && count_words(behind, n_behind) > 3;
}

/* A title without the name of its site: the part that is the headline, or all before or
 * behind the name, which is told or short. */
static size_t cut_site(const char **title, size_t len, const char *site,
                       const char *headline) {
  size_t mark_len = 0;
  const char *mark = find_mark(*title, len, &mark_len);
  if (mark == NULL || same_text(*title, len, headline)) return len;
  const char *behind = mark + mark_len;
  size_t n_before = (size_t)(mark - *title), n_behind = (size_t)(*title + len - behind);
  if (same_text(behind, n_behind, headline) || same_text(*title, n_before, site)) {
    *title = behind;
    return n_behind;
  }
  if (site == NULL && is_site_first(mark, n_before, n_behind, *title, behind)) {
    *title = behind;
    return n_behind;
  }
  bool told = same_text(behind, n_behind, site) || same_text(*title, n_before, headline);
  bool guessed =
    site == NULL && count_words(behind, n_behind) <= SITE_WORDS_MAX && n_before > n_behind;
  if (!told && !guessed) return len;
  size_t again = 0; /* "Headline | Section | Site" */
  const char *next = find_mark(*title, n_before, &again);
  return told && next != NULL && same_text(*title, (size_t)(next - *title), headline)
           ? (size_t)(next - *title)
           : n_before;
}

static void take_titles(describer *d) {
  par_html_facts *facts = &d->facts;
  const char *headline = NULL;
  if (d->headline != 0) {
    const char *text = text_of(d, d->headline);
    headline = par_arena_copy(facts->arena, text, strlen(text));
    if (headline == NULL) facts->failed = true;
  }
  const char *title = d->title != 0 ? text_of(d, d->title) : "";
  size_t len = cut_site(&title, strlen(title), facts->values[PAR_FACT_PUBLICATION], headline);
  par_html_facts_offer(facts, PAR_FACT_TITLE, RANK_TIME, title, len);
  offer(d, PAR_FACT_TITLE, RANK_LAST, headline);
  const char *taken = facts->values[PAR_FACT_TITLE];
  if (taken == NULL || facts->ranks[PAR_FACT_TITLE] == RANK_TIME) return;
  len = cut_site(&taken, strlen(taken), facts->values[PAR_FACT_PUBLICATION], headline);
  facts->values[PAR_FACT_TITLE] = NULL; /* it is offered again, perhaps shorter */
  par_html_facts_offer(facts, PAR_FACT_TITLE, RANK_BEST, taken, len);
}

/* Whether a node is a text that is seen, and not only white space. */
static bool has_words(const describer *d, uint32_t node) {
  const par_html_node *n = &d->page->nodes.data[node];
  return n->tag == PAR_TAG_TEXT && strspn(d->page->text.data + n->at, " \t\r\n\f") < n->len;
}

/* The texts around the title where a date may stand: those behind the headline, or, when
 * there is none, those before the content. */
static uint32_t first_near(const describer *d) {
  if (d->headline != 0) return d->page->nodes.data[d->headline].end;
  uint32_t node = d->root;
  for (int n = 0; n < NEAR_BLOCKS && node > 0; node--) n += has_words(d, node);
  return node;
}

/* A date that stands in one of these, when it is short. */
static void take_visible_date(describer *d) {
  const par_html_node *nodes = d->page->nodes.data;
  char date[PAR_DATE_SIZE];
  int seen = 0;
  if (d->facts.values[PAR_FACT_DATE] != NULL || d->n_times > TIMES_MAX) return;
  for (uint32_t i = first_near(d); i < nodes[0].end && seen <= NEAR_BLOCKS; i++) {
    if (nodes[i].hidden) i = nodes[i].end - 1;
    if (nodes[i].hidden || !has_words(d, i)) continue;
    seen++;
    if (nodes[i].len > DATE_BYTES) continue;
    if (!par_date_find(date, d->page->text.data + nodes[i].at, nodes[i].len)) continue;
    offer(d, PAR_FACT_DATE, RANK_LAST, date);
    return;
  }
}

/* The heading in the text that is the title. */
static par_status add_title_span(par_loaded *out, const char *title, par_error *err) {
  for (size_t i = 0; title != NULL && i < out->spans.n; i++) {
    par_loaded_span span = out->spans.data[i];
    if (strcmp(span.layer, "heading") != 0) continue;
    if (!same_text(out->text.data + span.start, span.end - span.start, title)) continue;
    PAR_TRY(par_loaded_add_span(out, "title", span.start, span.end, NULL, err));
    par_spans_sort(out);
    return PAR_OK;
  }
  return PAR_OK;
}

static par_status add_facts(par_loaded *out, const par_html_facts *facts, par_error *err) {
  static const char *const keys[PAR_N_FACTS] = {"title",       "date", "author", "description",
                                                "publication", "url",  "lang",   "subject"};
  if (facts->failed) return par_fail_memory(err);
  for (size_t i = 0; i < PAR_N_FACTS; i++)
    if (facts->values[i] != NULL)
      PAR_TRY(par_metadata_add(out, keys[i], facts->values[i], strlen(facts->values[i]), err));
  return add_title_span(out, facts->values[PAR_FACT_TITLE], err);
}

par_status par_html_add_metadata(par_loaded *out, par_html_page *page, uint32_t root,
                                 par_error *err) {
  describer d = {.facts = {.arena = &page->arena}, .page = page, .root = root};
  offer(&d, PAR_FACT_LANG, RANK_BEST, page->lang);
  find_headline(&d);
  for (uint32_t i = 1; i < page->nodes.n; i++) take_node(&d, i);
  drop_listed_date(&d);
  par_html_facts_linked(&d.facts, page);
  take_titles(&d);
  take_visible_date(&d);
  par_status status = add_facts(out, &d.facts, err);
  par_buf_clear(&d.text);
  return status;
}
