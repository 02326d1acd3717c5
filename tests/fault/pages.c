/* pages.c -- a page is loaded while the n-th allocation fails, for every n: PAR_ENOMEM, or
 * the same text. Allocations of libraries go their way. */

#include "c/tap.h"
#include "fault/failing.h"
#include "load/loader.h"

static const char PAGE[] =
  "<!DOCTYPE html><html lang=en><title>Talks &mdash; Herald</title>"
  "<meta property=og:title content='Talks &amp; more'><script type=application/ld+json>"
  "{\"@type\":\"Article\",\"author\":[{\"name\":\"Ada\"}]}</script><nav>Home</nav><main>"
  "<h1>Talks</h1><p>12 April 2031</p><ARTICLE><p>Nobody has left the table, said the Minister "
  "of Arland, and the talks go on.<sup><a href=#n1>1</a></sup></p><ol><li>a<ul><li>b</ul></ol>"
  "<table><tr><th>A<td>B<tr><td>C<td>D</table><blockquote>Said</blockquote><pre>x\n y</pre>"
  "<p id=n1>1. Note <a href=#r>\xE2\x86\xA9</a></p></ARTICLE></main>";

/* The bytes of the text, or a status below 0. */
static long load(bool whole) {
  par_loaded loaded = {0};
  par_error err = {0};
  par_load_options options = {.whole = whole};
  par_status status = par_load_bytes(&loaded, PAGE, sizeof PAGE - 1, "a.html", &options, &err);
  long result = status == PAR_OK ? (long)loaded.text.len : status;
  par_loaded_clear(&loaded);
  return result;
}

static void test_loading(bool whole, const char *name) {
  countdown = 0;
  long expected = load(whole);
  bool sound = expected > 0;
  for (unsigned long n = 1; sound; n++) {
    countdown = n;
    has_failed = false;
    long result = load(whole);
    if (!has_failed) break;
    sound = result == PAR_ENOMEM || result == expected;
    if (!sound) printf("# allocation %lu: %ld\n", n, result);
  }
  OK(sound, name);
}

int main(void) {
  test_loading(false, "the main content");
  test_loading(true, "all of it");
  return DONE();
}
