/* html_tags.h -- the elements and attributes of HTML that a loader knows. */

#ifndef PAR_LOAD_HTML_TAGS_H
#define PAR_LOAD_HTML_TAGS_H

#include <stddef.h>
#include <stdint.h>

#include "formats/html/html_tokens.h"

/* What an element is. */
enum {
  PAR_HTML_BLOCK = 1,    /* begins and ends a unit */
  PAR_HTML_VOID = 2,     /* has no content */
  PAR_HTML_LOOSE = 4,    /* is closed by what stands beside it */
  PAR_HTML_HIDDEN = 8,   /* a reader of the page does not see it as text */
  PAR_HTML_CHROME = 16,  /* navigation and controls */
  PAR_HTML_SECTION = 32, /* a block that HTML 4 does not know: it closes a paragraph */
  PAR_HTML_HEADING = 64
};

/* Name, flags, and how the tokenizer reads the content; in ascending order. */
#define PAR_HTML_TAGS(X)                                                         \
  X(A, "a", 0, DATA)                                                             \
  X(ADDRESS, "address", PAR_HTML_BLOCK, DATA)                                    \
  X(ANNOTATION, "annotation", PAR_HTML_HIDDEN, DATA)                             \
  X(ANNOTATION_XML, "annotation-xml", PAR_HTML_HIDDEN, DATA)                     \
  X(AREA, "area", PAR_HTML_VOID, DATA)                                           \
  X(ARTICLE, "article", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                 \
  X(ASIDE, "aside", PAR_HTML_BLOCK | PAR_HTML_SECTION | PAR_HTML_CHROME, DATA)   \
  X(AUDIO, "audio", PAR_HTML_HIDDEN, DATA)                                       \
  X(B, "b", 0, DATA)                                                             \
  X(BASE, "base", PAR_HTML_VOID, DATA)                                           \
  X(BLOCKQUOTE, "blockquote", PAR_HTML_BLOCK, DATA)                              \
  X(BODY, "body", PAR_HTML_BLOCK, DATA)                                          \
  X(BR, "br", PAR_HTML_VOID, DATA)                                               \
  X(BUTTON, "button", PAR_HTML_CHROME, DATA)                                     \
  X(CANVAS, "canvas", PAR_HTML_HIDDEN, DATA)                                     \
  X(CAPTION, "caption", PAR_HTML_BLOCK, DATA)                                    \
  X(CENTER, "center", PAR_HTML_BLOCK, DATA)                                      \
  X(CITE, "cite", 0, DATA)                                                       \
  X(CODE, "code", 0, DATA)                                                       \
  X(COL, "col", PAR_HTML_VOID, DATA)                                             \
  X(COLGROUP, "colgroup", PAR_HTML_LOOSE | PAR_HTML_HIDDEN, DATA)                \
  X(DATALIST, "datalist", PAR_HTML_HIDDEN, DATA)                                 \
  X(DD, "dd", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(DEL, "del", 0, DATA)                                                         \
  X(DETAILS, "details", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                 \
  X(DIALOG, "dialog", PAR_HTML_BLOCK | PAR_HTML_SECTION | PAR_HTML_CHROME, DATA) \
  X(DIR, "dir", PAR_HTML_BLOCK, DATA)                                            \
  X(DIV, "div", PAR_HTML_BLOCK, DATA)                                            \
  X(DL, "dl", PAR_HTML_BLOCK, DATA)                                              \
  X(DT, "dt", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(EM, "em", 0, DATA)                                                           \
  X(EMBED, "embed", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                       \
  X(FIELDSET, "fieldset", PAR_HTML_BLOCK, DATA)                                  \
  X(FIGCAPTION, "figcaption", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)           \
  X(FIGURE, "figure", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                   \
  X(FONT, "font", 0, DATA)                                                       \
  X(FOOTER, "footer", PAR_HTML_BLOCK | PAR_HTML_SECTION | PAR_HTML_CHROME, DATA) \
  X(FORM, "form", PAR_HTML_BLOCK, DATA)                                          \
  X(FRAME, "frame", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                       \
  X(H1, "h1", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(H2, "h2", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(H3, "h3", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(H4, "h4", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(H5, "h5", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(H6, "h6", PAR_HTML_BLOCK | PAR_HTML_HEADING, DATA)                           \
  X(HEAD, "head", PAR_HTML_BLOCK, DATA)                                          \
  X(HEADER, "header", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                   \
  X(HGROUP, "hgroup", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                   \
  X(HR, "hr", PAR_HTML_BLOCK | PAR_HTML_VOID, DATA)                              \
  X(HTML, "html", PAR_HTML_BLOCK, DATA)                                          \
  X(I, "i", 0, DATA)                                                             \
  X(IFRAME, "iframe", PAR_HTML_HIDDEN, RAWTEXT)                                  \
  X(IMG, "img", PAR_HTML_VOID, DATA)                                             \
  X(INPUT, "input", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                       \
  X(INS, "ins", 0, DATA)                                                         \
  X(LABEL, "label", PAR_HTML_CHROME, DATA)                                       \
  X(LEGEND, "legend", PAR_HTML_BLOCK, DATA)                                      \
  X(LI, "li", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(LINK, "link", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                         \
  X(LISTING, "listing", PAR_HTML_BLOCK, DATA)                                    \
  X(MAIN, "main", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                       \
  X(MAP, "map", 0, DATA)                                                         \
  X(MATH, "math", 0, DATA)                                                       \
  X(MENU, "menu", PAR_HTML_BLOCK | PAR_HTML_CHROME, DATA)                        \
  X(META, "meta", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                         \
  X(NAV, "nav", PAR_HTML_BLOCK | PAR_HTML_SECTION | PAR_HTML_CHROME, DATA)       \
  X(NOEMBED, "noembed", PAR_HTML_HIDDEN, RAWTEXT)                                \
  X(NOFRAMES, "noframes", PAR_HTML_HIDDEN, RAWTEXT)                              \
  X(NOSCRIPT, "noscript", PAR_HTML_HIDDEN, RAWTEXT)                              \
  X(OBJECT, "object", PAR_HTML_HIDDEN, DATA)                                     \
  X(OL, "ol", PAR_HTML_BLOCK, DATA)                                              \
  X(OPTGROUP, "optgroup", PAR_HTML_LOOSE | PAR_HTML_HIDDEN, DATA)                \
  X(OPTION, "option", PAR_HTML_LOOSE | PAR_HTML_HIDDEN, DATA)                    \
  X(P, "p", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                               \
  X(PARAM, "param", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                       \
  X(PLAINTEXT, "plaintext", PAR_HTML_BLOCK, PLAINTEXT)                           \
  X(PRE, "pre", PAR_HTML_BLOCK, DATA)                                            \
  X(Q, "q", 0, DATA)                                                             \
  X(RP, "rp", PAR_HTML_LOOSE, DATA)                                              \
  X(RT, "rt", PAR_HTML_LOOSE, DATA)                                              \
  X(RUBY, "ruby", 0, DATA)                                                       \
  X(SCRIPT, "script", PAR_HTML_HIDDEN, SCRIPT)                                   \
  X(SEARCH, "search", PAR_HTML_BLOCK | PAR_HTML_SECTION | PAR_HTML_CHROME, DATA) \
  X(SECTION, "section", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                 \
  X(SELECT, "select", PAR_HTML_HIDDEN, DATA)                                     \
  X(SMALL, "small", 0, DATA)                                                     \
  X(SOURCE, "source", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                     \
  X(SPAN, "span", 0, DATA)                                                       \
  X(STRONG, "strong", 0, DATA)                                                   \
  X(STYLE, "style", PAR_HTML_HIDDEN, RAWTEXT)                                    \
  X(SUMMARY, "summary", PAR_HTML_BLOCK | PAR_HTML_SECTION, DATA)                 \
  X(SUP, "sup", 0, DATA)                                                         \
  X(SVG, "svg", PAR_HTML_HIDDEN, DATA)                                           \
  X(TABLE, "table", PAR_HTML_BLOCK, DATA)                                        \
  X(TBODY, "tbody", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                       \
  X(TD, "td", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(TEMPLATE, "template", PAR_HTML_HIDDEN, DATA)                                 \
  X(TEXTAREA, "textarea", PAR_HTML_HIDDEN, RCDATA)                               \
  X(TFOOT, "tfoot", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                       \
  X(TH, "th", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(THEAD, "thead", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                       \
  X(TIME, "time", 0, DATA)                                                       \
  X(TITLE, "title", PAR_HTML_HIDDEN, RCDATA)                                     \
  X(TR, "tr", PAR_HTML_BLOCK | PAR_HTML_LOOSE, DATA)                             \
  X(TRACK, "track", PAR_HTML_VOID | PAR_HTML_HIDDEN, DATA)                       \
  X(TT, "tt", 0, DATA)                                                           \
  X(UL, "ul", PAR_HTML_BLOCK, DATA)                                              \
  X(VIDEO, "video", PAR_HTML_HIDDEN, DATA)                                       \
  X(WBR, "wbr", PAR_HTML_VOID, DATA)                                             \
  X(XMP, "xmp", PAR_HTML_BLOCK, RAWTEXT)

/* Every other element is one that means nothing; text is a node, too. */
typedef enum par_html_tag {
#define X(tag, name, flags, mode) PAR_TAG_##tag,
  PAR_HTML_TAGS(X)
#undef X
    PAR_TAG_OTHER,
  PAR_TAG_TEXT
} par_html_tag;

/* The attributes that a loader reads; in ascending order. */
#define PAR_HTML_ATTRIBUTES(X)  \
  X(ARIA_HIDDEN, "aria-hidden") \
  X(CLASS, "class")             \
  X(COLSPAN, "colspan")         \
  X(CONTENT, "content")         \
  X(DATETIME, "datetime")       \
  X(EPUB_TYPE, "epub:type")     \
  X(HIDDEN, "hidden")           \
  X(HREF, "href")               \
  X(ID, "id")                   \
  X(ITEMPROP, "itemprop")       \
  X(ITEMSCOPE, "itemscope")     \
  X(ITEMTYPE, "itemtype")       \
  X(LANG, "lang")               \
  X(NAME, "name")               \
  X(PROPERTY, "property")       \
  X(REL, "rel")                 \
  X(REVERSED, "reversed")       \
  X(ROLE, "role")               \
  X(ROWSPAN, "rowspan")         \
  X(START, "start")             \
  X(STYLE, "style")             \
  X(TYPE, "type")               \
  X(VALUE, "value")

typedef enum par_html_attr {
#define X(attr, name) PAR_ATTR_##attr,
  PAR_HTML_ATTRIBUTES(X)
#undef X
    PAR_ATTR_NONE
} par_html_attr;

/* The number of a name in lower case; PAR_TAG_OTHER, PAR_ATTR_NONE for one that is not
 * known. */
par_html_tag par_html_tag_of(const char *name, size_t len);
/* As above. */
par_html_attr par_html_attr_of(const char *name, size_t len);

/* "x" for PAR_TAG_OTHER. */
const char *par_html_tag_name(par_html_tag tag);
const char *par_html_attr_name(par_html_attr attr);

/* What an element is: PAR_HTML_BLOCK, ... */
unsigned par_html_tag_flags(par_html_tag tag);
/* How the tokenizer reads what is in it. */
par_html_mode par_html_tag_mode(par_html_tag tag);

#endif
