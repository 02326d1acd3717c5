/* pages.c -- damaged pages load, or are refused with a reason; and pages made to take long do
 * not.
 *
 *     pages [FILE...]
 *
 * A page with everything in it, and the files that are named, with bytes flipped, cut out,
 * and put in again. PARLANCE_SEED: which; PARLANCE_CASES: how many of each, default 400. */

#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "c/tap.h"
#include "load/loader.h"
#include "text/utf8.h"

static const char PAGE[] =
  "<!DOCTYPE html PUBLIC \"-//W3C//DTD\" 'x'><html lang=en><head><meta charset=utf-8>"
  "<title>Talks &mdash; Herald</title><meta property='og:title' content=\"Talks &amp; more\">"
  "<link rel=canonical href=http://a.example/><script type=application/ld+json>{\"@type\":"
  "\"NewsArticle\",\"datePublished\":\"2031-04-12\",\"author\":[{\"name\":\"Ada\"}]}</script>"
  "<script><!-- if (a<b) document.write('<script>x</script>') --></script></head><body>"
  "<nav><ul><li><a href=/>Home</a></ul></nav><main><h1>Talks</h1><p>12 April 2031</p>"
  "<article itemscope itemtype=http://schema.org/Article><div itemprop=articleBody>"
  "<p>Caf&eacute; &#150; one<br>two<br><br>three<sup><a href=#n1>1</a></sup> <q>no</q></p>"
  "<ol start=3 type=i reversed><li value=2>a<li>(b) c<ul><li>d</ul></ol><pre>\n x\n</pre>"
  "<table><caption>T</caption><tr><th>A<td>B<tr><td><table><tr><td>in</table></table>"
  "<blockquote>Said</blockquote><svg><path/><title>t</title></svg><textarea><p></textarea>"
  "<p id=n1>1. Note <a href=#r>\xE2\x86\xA9</a></p><plaintext-x hidden>no</plaintext-x>"
  "<p style='display:none'>no</p>\xE5\xA4\x96\xE7\x9B\xB8</div></article></main></body></html>";

static uint64_t state;

static uint32_t pick(size_t below) {
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)((state >> 33) % (below > 0 ? below : 1));
}

static void damage(par_buf *page) {
  static const char *const pieces[] = {"<",      ">",     "&",   "\"",   "</",
                                       "<!--",   "<p",    "\0",  "\xFF", "<table>",
                                       "</div>", "<svg>", "&#x", "]]>",  "<script"};
  for (uint32_t n = 1 + pick(8); n > 0 && page->len > 0; n--) {
    size_t at = pick(page->len), len = pick(page->len - at < 40 ? page->len - at : 40);
    switch (pick(4)) {
      case 0: page->data[at] = (char)pick(256); break;
      case 1:
        memmove(page->data + at, page->data + at + len, page->len - at - len);
        page->len -= len;
        break;
      case 2: page->len = pick(10) == 0 ? at : page->len; break;
      default: {
        const char *piece = pieces[pick(sizeof pieces / sizeof *pieces)];
        size_t n_piece = strlen(piece) < page->len - at ? strlen(piece) : page->len - at;
        memcpy(page->data + at, piece, n_piece);
      }
    }
  }
}

/* Whether what came of a page keeps the promises of a par_loaded. */
static bool is_sound(const par_loaded *loaded) {
  const par_buf *text = &loaded->text;
  if (par_utf8_valid(text->data, text->len) != text->len) return false;
  if (memchr(text->data, '\0', text->len) != NULL) return false;
  for (size_t i = 0; i < loaded->spans.n; i++) {
    par_loaded_span span = loaded->spans.data[i];
    if (span.start >= span.end || span.end > text->len) return false;
  }
  for (size_t i = 1; i < loaded->breaks.n; i++)
    if (loaded->breaks.data[i] <= loaded->breaks.data[i - 1]) return false;
  return true;
}

static bool load_one(const char *bytes, size_t len, bool whole) {
  par_loaded loaded = {0};
  par_error err = {0};
  par_load_options options = {.whole = whole};
  par_status status = par_load_bytes(&loaded, bytes, len, "a.html", &options, &err);
  bool sound = status == PAR_OK ? is_sound(&loaded) : err.message[0] != '\0';
  if (!sound) printf("# %d %s: %.*s\n", status, err.message, (int)len, bytes);
  par_loaded_clear(&loaded);
  return sound;
}

static void test_damaged(const char *bytes, size_t len, const char *name, int n) {
  bool sound = true;
  par_buf page = {0};
  for (int i = 0; i < n && sound; i++) {
    par_buf_reset(&page);
    par_buf_append(&page, bytes, len);
    damage(&page);
    sound = load_one(page.data, page.len, i % 2 == 0);
  }
  par_buf_clear(&page);
  OK(sound, name);
}

/* The same piece again and again: time must not grow with the square of it. */
static void test_repeated(const char *piece) {
  par_buf page = {0};
  while (page.len < 2000000) par_buf_append_cstr(&page, piece);
  clock_t start = clock();
  bool sound = load_one(page.data, page.len, false);
  double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  if (seconds > 20) printf("# %.1f s\n", seconds);
  OK(sound && seconds < 20, piece);
  par_buf_clear(&page);
}

static const char *setting(const char *name, const char *otherwise) {
  const char *value = getenv(name);
  return value != NULL ? value : otherwise;
}

int main(int argc, char **argv) {
  static const char *const pieces[] = {
    "<div>",
    "<b>",
    "<p>",
    "<table><tr><td>",
    "</b>",
    "<li>",
    "<a href=x>",
    "<ul><li>",
    "<svg>",
    "<svg><p>",
    "&amp;",
    "<p><b></p>",
    "<x y=z ",
    "<![CDATA[",
    "<!--",
    "<title>",
    "<nav>",
    "<table>",
    "<h1>x</h1>",
    "<sup><a href=#a id=a>1</a></sup>",
    "<div class='nav menu'>prose ",
    "<blockquote><ol><li>x</b></i>",
    "<font><i></font></i>",
    "<script>",
    "&",
    "<",
    "</",
  };
  int n = atoi(setting("PARLANCE_CASES", "400"));
  state = (uint64_t)atoll(setting("PARLANCE_SEED", "1"));
  test_damaged(PAGE, sizeof PAGE - 1, "a page with everything in it", n * 5);
  for (int i = 1; i < argc; i++) {
    par_buf bytes = {0};
    if (par_file_read(&bytes, argv[i], (size_t)1 << 30, NULL) == PAR_OK)
      test_damaged(bytes.data, bytes.len, argv[i], n);
    par_buf_clear(&bytes);
  }
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) test_repeated(pieces[i]);
  return DONE();
}
