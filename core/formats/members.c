/* members.c -- libarchive, with limits. */

#include "load/members.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "load/encoding.h"
#include "text/utf8.h"

enum { MAX_MEMBERS = 1000000, MAX_RATIO = 100, READ_BYTES = 256 * 1024 };

#define FREE_BYTES ((size_t)64 << 20)

struct par_members {
  struct archive *archive;
  size_t source_len, n_bytes, n_members;
  par_buf own_name; /* of the archive */
  par_buf name, bytes, problem;
};

static par_status fail_archive(par_members *m, par_error *err) {
  const char *why = archive_error_string(m->archive);
  return par_fail(err, PAR_EINVALID, "%s: cannot be read as an archive: %s",
                  par_buf_cstr(&m->own_name), why == NULL ? "it is damaged" : why);
}

/* No filters that are programs of their own, and no formats that name files outside. */
static void support(struct archive *archive) {
  archive_read_support_filter_gzip(archive);
  archive_read_support_filter_bzip2(archive);
  archive_read_support_filter_xz(archive);
  archive_read_support_filter_zstd(archive);
  archive_read_support_filter_lz4(archive);
  archive_read_support_format_zip(archive);
  archive_read_support_format_tar(archive);
  archive_read_support_format_7zip(archive);
  archive_read_support_format_raw(archive);
}

static par_status open_archive(par_members *m, const char *bytes, size_t len, par_error *err) {
  m->archive = archive_read_new();
  if (m->archive == NULL) return par_fail_memory(err);
  support(m->archive);
  if (archive_read_open_memory(m->archive, bytes, len) != ARCHIVE_OK)
    return fail_archive(m, err);
  return PAR_OK;
}

par_status par_members_open(par_members **out, const char *bytes, size_t len, const char *name,
                            par_error *err) {
  par_members *m = calloc(1, sizeof *m);
  *out = NULL;
  if (m == NULL) return par_fail_memory(err);
  m->source_len = len;
  par_buf_append_cstr(&m->own_name, name);
  par_status status = par_buf_finish(&m->own_name, err);
  if (status == PAR_OK) status = open_archive(m, bytes, len, err);
  if (status == PAR_OK)
    *out = m;
  else
    par_members_close(m);
  return status;
}

void par_members_close(par_members *m) {
  if (m == NULL) return;
  if (m->archive != NULL) archive_read_free(m->archive);
  par_buf_clear(&m->own_name);
  par_buf_clear(&m->name);
  par_buf_clear(&m->bytes);
  par_buf_clear(&m->problem);
  free(m);
}

/* "a.txt" of "folder/a.txt.gz"; "a.tar" of "a.tgz". */
static void put_uncompressed_name(par_members *m) {
  const char *own = par_buf_cstr(&m->own_name);
  const char *slash = strrchr(own, '/');
  const char *base = slash == NULL ? own : slash + 1;
  const char *dot = strrchr(base, '.');
  bool cut = dot != NULL && dot > base;
  par_buf_append(&m->name, base, cut ? (size_t)(dot - base) : strlen(base));
}

/* A path without what leads out of the archive. Names that are not UTF-8 are in code
 * page 437, as zip has them. */
static par_status put_name(par_members *m, const char *path, par_error *err) {
  par_buf decoded = {0};
  size_t len = strlen(path);
  if (par_utf8_valid(path, len) == len)
    par_buf_append(&decoded, path, len);
  else
    PAR_TRY(par_decode(&decoded, path, len, "CP437", "a name", err));
  const char *at = par_buf_cstr(&decoded);
  while (*at != '\0') {
    size_t n = strcspn(at, "/\\");
    bool up = (n == 0) || (n == 1 && at[0] == '.') || (n == 2 && memcmp(at, "..", 2) == 0);
    if (!up && m->name.len > 0) par_buf_append_byte(&m->name, '/');
    if (!up) par_buf_append(&m->name, at, n);
    at += n + (at[n] != '\0');
  }
  par_buf_clear(&decoded);
  return par_buf_finish(&m->name, err);
}

/* Hidden files, as in folders, and what macOS puts beside files. */
static bool is_hidden(const char *name) {
  const char *slash = strrchr(name, '/');
  return name[0] == '\0' || name[0] == '.' || (slash != NULL && slash[1] == '.') ||
         strncmp(name, "__MACOSX/", 9) == 0 || strstr(name, "/.") != NULL;
}

static bool over_limit(const par_members *m) {
  return m->n_bytes > FREE_BYTES && m->n_bytes / MAX_RATIO > m->source_len;
}

/* A member that cannot be read; others go on. */
static void put_problem(par_members *m, const char *what) {
  const char *why = archive_error_string(m->archive);
  par_buf_append_cstr(&m->problem, what);
  if (why != NULL) par_buf_printf(&m->problem, ": %s", why);
}

static par_status read_bytes(par_members *m, par_error *err) {
  for (;;) {
    if (!par_buf_reserve(&m->bytes, READ_BYTES)) return par_fail_memory(err);
    la_ssize_t n = archive_read_data(m->archive, m->bytes.data + m->bytes.len, READ_BYTES);
    if (n < 0) put_problem(m, "is damaged");
    if (n <= 0) return PAR_OK;
    m->bytes.len += (size_t)n;
    m->n_bytes += (size_t)n;
    if (over_limit(m))
      return par_fail(err, PAR_ELIMIT,
                      "%s: expands to more than %d times its size; unpack it, and add the "
                      "files, if it is to be trusted",
                      par_buf_cstr(&m->own_name), MAX_RATIO);
    if (m->bytes.len > PAR_TEXT_MAX) {
      par_buf_printf(&m->problem, "has more than %zu bytes", (size_t)PAR_TEXT_MAX);
      return PAR_OK;
    }
  }
}

/* The name of an entry that is a document's; PAR_DONE for one that is left out. */
static par_status take_name(par_members *m, struct archive_entry *entry, par_error *err) {
  par_buf_reset(&m->name);
  const char *path = archive_entry_pathname(entry);
  if (archive_format(m->archive) == ARCHIVE_FORMAT_RAW)
    put_uncompressed_name(m);
  else if (archive_entry_filetype(entry) != AE_IFREG || path == NULL)
    return PAR_DONE;
  else
    PAR_TRY(put_name(m, path, err));
  if (++m->n_members > MAX_MEMBERS)
    return par_fail(err, PAR_ELIMIT, "%s: has more than %d files", par_buf_cstr(&m->own_name),
                    MAX_MEMBERS);
  return is_hidden(par_buf_cstr(&m->name)) ? PAR_DONE : PAR_OK;
}

static par_status take_entry(par_member *out, par_members *m, struct archive_entry *entry,
                             par_error *err) {
  PAR_TRY(take_name(m, entry, err));
  par_buf_reset(&m->bytes);
  par_buf_reset(&m->problem);
  if (archive_entry_is_encrypted(entry))
    par_buf_append_cstr(&m->problem, "is encrypted: decrypt the archive first");
  else
    PAR_TRY(read_bytes(m, err));
  PAR_TRY(par_buf_finish(&m->problem, err));
  bool good = m->problem.len == 0;
  *out = (par_member){
    .name = par_buf_cstr(&m->name),
    .bytes = !good               ? NULL
             : m->bytes.len == 0 ? ""
                                 : m->bytes.data,
    .len = good ? m->bytes.len : 0,
    .alone = archive_format(m->archive) == ARCHIVE_FORMAT_RAW,
    .problem = good ? NULL : par_buf_cstr(&m->problem),
  };
  return PAR_OK;
}

par_status par_members_next(par_member *out, par_members *m, par_error *err) {
  for (;;) {
    struct archive_entry *entry;
    int result = archive_read_next_header(m->archive, &entry);
    if (result == ARCHIVE_EOF) return PAR_DONE;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return fail_archive(m, err);
    par_status status = take_entry(out, m, entry, err);
    if (status != PAR_DONE) return status;
  }
}
