/* html_pages.c -- how fast pages load, beside libxml2's own parser on the same bytes.
 *
 *     html_pages < LIST
 *
 * LIST names a file in each line. Prints seconds of processor time, "libxml2<TAB>s" and
 * "load<TAB>s", the least of several rounds by turns, and the number of bytes. */

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "load/loader.h"

enum { ROUNDS = 5 };

PAR_VEC(page, par_buf)

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void parse_all(const par_pages *pages) {
  for (size_t i = 0; i < pages->n; i++) {
    htmlDocPtr doc =
      htmlReadMemory(pages->data[i].data, (int)pages->data[i].len, "a.html", "UTF-8",
                     HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    xmlFreeDoc(doc);
  }
}

static void load_all(const par_pages *pages) {
  par_error err;
  for (size_t i = 0; i < pages->n; i++) {
    par_loaded loaded = {0};
    if (par_load_bytes(&loaded, pages->data[i].data, pages->data[i].len, "a.html", NULL,
                       &err) != PAR_OK)
      fprintf(stderr, "%s\n", err.message);
    par_loaded_clear(&loaded);
  }
}

static double measure(void run(const par_pages *), const par_pages *pages, double best) {
  double start = now();
  run(pages);
  double seconds = now() - start;
  return best == 0 || seconds < best ? seconds : best;
}

int main(void) {
  par_pages pages = {0};
  char path[4096];
  size_t n_bytes = 0;
  double parse = 0, load = 0;
  while (fgets(path, sizeof path, stdin) != NULL) {
    par_buf bytes = {0};
    path[strcspn(path, "\n")] = '\0';
    if (par_file_read(&bytes, path, (size_t)1 << 30, NULL) != PAR_OK) continue;
    n_bytes += bytes.len;
    par_pages_push(&pages, bytes);
  }
  for (int i = 0; i < ROUNDS; i++) {
    parse = measure(parse_all, &pages, parse);
    load = measure(load_all, &pages, load);
  }
  printf("libxml2\t%.3f\nload\t%.3f\nbytes\t%zu\n", parse, load, n_bytes);
  for (size_t i = 0; i < pages.n; i++) par_buf_clear(&pages.data[i]);
  par_pages_clear(&pages);
  return 0;
}
