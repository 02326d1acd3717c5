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

/* A file that is longer is not read at once, where it can be gone back to. */
#ifndef PAR_MEMBER_BYTES
#  define PAR_MEMBER_BYTES ((size_t)4 << 20)
#endif

struct par_members {
  struct archive *archive;
  const char *source;
  size_t source_len, n_bytes, n_members;
  size_t n_entries, n_read; /* headers, and bytes of the file at hand */
  size_t n_known;           /* of these, what is part of n_bytes */
  par_members *origin;      /* who counts: itself, or the one that was opened first */
  par_buf own_name;         /* of the archive */
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
  m->origin = m;
  m->source = bytes;
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

/* Count what was read of the file at hand, each byte once; whether that is too much. */
static bool spend(const par_members *m) {
  par_members *all = m->origin;
  if (m->n_read > all->n_known) all->n_bytes += m->n_read - all->n_known;
  if (m->n_read > all->n_known) all->n_known = m->n_read;
  return over_limit(all);
}

/* Append at most `most` bytes of the file at hand; *n is 0 at its end, and when it is damaged.
 */
static par_status read_some(par_buf *out, size_t *n, par_members *m, size_t most,
                            par_error *err) {
  *n = 0;
  if (!par_buf_reserve(out, most)) return par_fail_memory(err);
  la_ssize_t got = archive_read_data(m->archive, out->data + out->len, most);
  if (got < 0) put_problem(m, "is damaged");
  if (got <= 0) return PAR_OK;
  *n = (size_t)got;
  out->len += *n;
  m->n_read += *n;
  if (!spend(m)) return PAR_OK;
  return par_fail(err, PAR_ELIMIT,
                  "%s: expands to more than %d times its size; unpack it, and add the "
                  "files, if it is to be trusted",
                  par_buf_cstr(&m->own_name), MAX_RATIO);
}

/* Whether what is before a file need not be unpacked again to get to it. */
static bool can_go_back(const par_members *m) {
  int format = archive_format(m->archive) & ARCHIVE_FORMAT_BASE_MASK;
  return format == ARCHIVE_FORMAT_RAW ||
         (format == ARCHIVE_FORMAT_ZIP && archive_filter_count(m->archive) == 1);
}

static par_status read_bytes(bool *more, par_members *m, par_error *err) {
  size_t n;
  *more = false;
  do {
    PAR_TRY(read_some(&m->bytes, &n, m, READ_BYTES, err));
    *more = n > 0 && m->bytes.len > PAR_MEMBER_BYTES && can_go_back(m);
    if (m->bytes.len <= PAR_TEXT_MAX) continue;
    par_buf_printf(&m->problem, "has more than %zu bytes", (size_t)PAR_TEXT_MAX);
    return PAR_OK;
  } while (n > 0 && !*more);
  return PAR_OK;
}

par_status par_members_more(par_buf *out, par_members *m, size_t most, par_error *err) {
  size_t n;
  if (m->n_read > PAR_TEXT_MAX)
    return par_fail(err, PAR_ELIMIT, "%s: has more than %zu bytes", par_buf_cstr(&m->name),
                    (size_t)PAR_TEXT_MAX);
  PAR_TRY(read_some(out, &n, m, most, err));
  if (m->problem.len > 0)
    return par_fail(err, PAR_EINVALID, "%s: %s", par_buf_cstr(&m->name),
                    par_buf_cstr(&m->problem));
  return n > 0 ? PAR_OK : PAR_DONE;
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
  bool more = false;
  PAR_TRY(take_name(m, entry, err));
  par_buf_reset(&m->bytes);
  par_buf_reset(&m->problem);
  m->n_read = m->n_known = 0;
  if (archive_entry_is_encrypted(entry))
    par_buf_append_cstr(&m->problem, "is encrypted: decrypt the archive first");
  else
    PAR_TRY(read_bytes(&more, m, err));
  PAR_TRY(par_buf_finish(&m->problem, err));
  bool good = m->problem.len == 0;
  *out = (par_member){
    .name = par_buf_cstr(&m->name),
    .bytes = !good               ? NULL
             : m->bytes.len == 0 ? ""
                                 : m->bytes.data,
    .len = good ? m->bytes.len : 0,
    .alone = archive_format(m->archive) == ARCHIVE_FORMAT_RAW,
    .more = good && more,
    .number = m->n_entries,
    .problem = good ? NULL : par_buf_cstr(&m->problem),
  };
  return PAR_OK;
}

/* The next header: PAR_OK or PAR_DONE. */
static par_status next_entry(struct archive_entry **out, par_members *m, par_error *err) {
  int result = archive_read_next_header(m->archive, out);
  if (result == ARCHIVE_EOF) return PAR_DONE;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return fail_archive(m, err);
  m->n_entries++;
  return PAR_OK;
}

par_status par_members_next(par_member *out, par_members *m, par_error *err) {
  for (;;) {
    struct archive_entry *entry;
    par_status status = next_entry(&entry, m, err);
    if (status != PAR_OK) return status;
    status = take_entry(out, m, entry, err);
    if (status != PAR_DONE) return status;
  }
}

par_status par_members_again(par_members **out, par_members *m, size_t number,
                             par_error *err) {
  struct archive_entry *entry = NULL;
  PAR_TRY(par_members_open(out, m->source, m->source_len, par_buf_cstr(&m->own_name), err));
  par_status status = PAR_OK;
  (*out)->origin = m->origin;
  while (status == PAR_OK && (*out)->n_entries < number)
    status = next_entry(&entry, *out, err);
  if (status == PAR_OK && entry != NULL) status = take_name(*out, entry, err);
  if (status == PAR_OK) return PAR_OK;
  par_members_close(*out);
  *out = NULL;
  return status == PAR_DONE ? par_fail(err, PAR_EINVALID, "the archive has changed") : status;
}
