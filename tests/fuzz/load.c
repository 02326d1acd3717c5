/* load.c -- fuzzer: bytes of a file become a document, or an error that says why.
 *
 * The first byte chooses the file's name and its encoding. */

#include <string.h>

#include "fuzz/driver.h"
#include "load/loader.h"
#include "text/utf8.h"

static void check_loaded(const par_loaded *loaded) {
  HOLDS(par_utf8_valid(loaded->text.data, loaded->text.len) == loaded->text.len);
  HOLDS(loaded->text.len == 0 || memchr(loaded->text.data, 0, loaded->text.len) == NULL);
  for (size_t i = 0; i < loaded->breaks.n; i++)
    HOLDS(loaded->breaks.data[i] < loaded->text.len &&
          (i == 0 || loaded->breaks.data[i] > loaded->breaks.data[i - 1]));
  for (size_t i = 0; i < loaded->spans.n; i++) {
    par_loaded_span span = loaded->spans.data[i];
    HOLDS(span.start < span.end && span.end <= loaded->text.len && span.layer != NULL);
  }
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const char *const names[] = {"a.txt", "a.md", "a", "a.dat"};
  static const char *const encodings[] = {NULL, NULL, "utf-8", "utf-16", "latin1", "nonsense"};
  if (size == 0) return 0;
  par_load_options options = {.encoding = encodings[data[0] / 4 % 6]};
  par_loaded loaded = {0};
  par_error err = {0};
  par_status status = par_load_bytes(&loaded, (const char *)data + 1, size - 1,
                                     names[data[0] % 4], &options, &err);
  HOLDS(status == PAR_OK || (status < 0 && err.message[0] != '\0'));
  if (status == PAR_OK) check_loaded(&loaded);
  par_loaded_clear(&loaded);
  return 0;
}
