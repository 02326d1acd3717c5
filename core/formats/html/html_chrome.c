/* html_chrome.c -- marks in elements, roles, types, classes. */

#include "formats/html/html_chrome.h"

#include <string.h>
#include <strings.h>

static const char *const ROLES[] = {
  "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
  "toolbar",    "dialog", "alertdialog", "tablist",       "tree",   NULL,
};

/* Types of schema.org, behind the last '/'. */
static const char *const TYPES[] = {
  "SiteNavigationElement", "WPHeader",     "WPFooter", "WPSideBar", "WPAdBlock",
  "BreadcrumbList",        "UserComments", "Comment",  NULL,
};

/* Parts of the names that authors of pages give to what is around the content. */
static const char *const WORDS[] = {
  "ad",         "ads",         "advert",    "advertisement", "advertising", "banner",
  "breadcrumb", "breadcrumbs", "byline",    "comment",       "comments",    "consent",
  "cookie",     "cookies",     "disqus",    "footer",        "login",       "menu",
  "modal",      "nav",         "navbar",    "navheader",     "navfooter",   "navigation",
  "newsletter", "overlay",     "pager",     "pagination",    "popup",       "print",
  "promo",      "recommended", "related",   "rss",           "search",      "share",
  "sharing",    "shares",      "sidebar",   "signup",        "skip",        "social",
  "sponsor",    "sponsored",   "subscribe", "subscription",  "tags",        "teaser",
  "teasers",    "toolbar",     "trending",  "widget",        "widgets",     NULL,
};

static bool is_among(const char *const *list, const char *s, size_t len) {
  for (; *list != NULL; list++)
    if (strlen(*list) == len && strncasecmp(*list, s, len) == 0) return true;
  return false;
}

static bool is_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/* Whether one of the words that a name is made of, as in "main-nav", "pageFooter", is one
 * of WORDS. */
static bool has_chrome_word(const char *name) {
  while (name != NULL && *name != '\0') {
    const char *end = name;
    while (is_letter(*end) && (end == name || !is_upper(*end) || is_upper(end[-1]))) end++;
    if (end == name) {
      name++;
      continue;
    }
    if (is_among(WORDS, name, (size_t)(end - name))) return true;
    name = end;
  }
  return false;
}

static bool has_type(const char *type) {
  if (type == NULL) return false;
  const char *last = strrchr(type, '/');
  last = last != NULL ? last + 1 : type;
  return is_among(TYPES, last, strlen(last));
}

bool par_html_is_chrome(const par_html_page *page, uint32_t node) {
  const par_html_node *n = &page->nodes.data[node];
  if (n->tag == PAR_TAG_TEXT) return false;
  if ((par_html_tag_flags(n->tag) & PAR_HTML_CHROME) != 0) return true;
  if (n->n_attributes == 0) return false;
  const char *role = par_html_attr_value(page, node, PAR_ATTR_ROLE);
  if (role != NULL && is_among(ROLES, role, strlen(role))) return true;
  return has_type(par_html_attr_value(page, node, PAR_ATTR_ITEMTYPE)) ||
         has_chrome_word(par_html_attr_value(page, node, PAR_ATTR_CLASS)) ||
         has_chrome_word(par_html_attr_value(page, node, PAR_ATTR_ID));
}

bool par_html_is_body(const par_html_page *page, uint32_t node) {
  const par_html_node *n = &page->nodes.data[node];
  if (n->tag == PAR_TAG_TEXT || n->n_attributes == 0) return false;
  return par_html_attr_has(page, node, PAR_ATTR_ITEMPROP, "articleBody") ||
         par_html_attr_has(page, node, PAR_ATTR_PROPERTY, "articleBody") ||
         par_html_attr_has(page, node, PAR_ATTR_PROPERTY, "schema:articleBody") ||
         par_html_attr_has(page, node, PAR_ATTR_CLASS, "e-content") ||
         par_html_attr_has(page, node, PAR_ATTR_CLASS, "entry-content");
}

bool par_html_is_main(const par_html_page *page, uint32_t node) {
  const par_html_node *n = &page->nodes.data[node];
  if (n->tag == PAR_TAG_MAIN || n->tag == PAR_TAG_ARTICLE) return true;
  if (n->tag == PAR_TAG_TEXT || n->n_attributes == 0) return false;
  return par_html_attr_has(page, node, PAR_ATTR_ROLE, "main") ||
         par_html_attr_has(page, node, PAR_ATTR_ROLE, "article") ||
         par_html_attr_has(page, node, PAR_ATTR_CLASS, "h-entry") ||
         par_html_attr_has(page, node, PAR_ATTR_CLASS, "hentry");
}
