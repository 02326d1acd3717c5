/* package.c -- parts out of a ZIP file in memory, by libarchive. */

#include "formats/office/package.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

/* So many parts are looked at for what kind of package it is; in all no more than this. */
enum { N_FIRST_PARTS = 64, N_PARTS_MAX = 100000, CHUNK = 1 << 16 };

bool par_package_is_zip(const char *bytes, size_t len) {
  return len >= 4 && memcmp(bytes, "PK\3\4", 4) == 0;
}

static unsigned read_u16(const char *s) {
  return (unsigned char)s[0] | (unsigned)(unsigned char)s[1] << 8;
}

static unsigned read_u32(const char *s) {
  return read_u16(s) | read_u16(s + 2) << 16;
}

/* OpenDocument: the first member is "mimetype", stored as it is. */
bool par_package_type(char type[80], const char *bytes, size_t len) {
  enum { HEADER = 30, NAME = 8 };
  if (len < HEADER + NAME || !par_package_is_zip(bytes, len)) return false;
  if (read_u16(bytes + 26) != NAME || memcmp(bytes + HEADER, "mimetype", NAME) != 0)
    return false;
  size_t start = (size_t)HEADER + NAME + read_u16(bytes + 28), n = read_u32(bytes + 18);
  if (read_u16(bytes + 8) != 0) return false;
  if (n == 0) n = read_u32(bytes + 22); /* a data descriptor follows */
  if (n == 0 || n >= 80 || start > len || n > len - start) return false;
  memcpy(type, bytes + start, n);
  type[n] = '\0';
  return true;
}

/* An open archive over the package's bytes; NULL when it is none or memory is out. */
static struct archive *open_archive(const par_package *p) {
  struct archive *a = archive_read_new();
  if (a == NULL) return NULL;
  if (archive_read_support_format_zip(a) == ARCHIVE_OK &&
      archive_read_open_memory(a, p->bytes, p->len) == ARCHIVE_OK)
    return a;
  archive_read_free(a);
  return NULL;
}

static par_status damaged(const par_package *p, struct archive *a, par_error *err) {
  const char *why = a == NULL ? NULL : archive_error_string(a);
  return par_fail(err, PAR_EINVALID, "%s: is a damaged ZIP file: %s", p->name,
                  why == NULL ? "it cannot be read" : why);
}

/* Go to the part of that name. */
static par_status find_part(struct archive_entry **entry, struct archive *a,
                            const par_package *p, const char *part, par_error *err) {
  for (int i = 0; i < N_PARTS_MAX; i++) {
    int got = archive_read_next_header(a, entry);
    if (got == ARCHIVE_EOF)
      return par_fail(err, PAR_ENOTFOUND, "%s: has no part '%s'", p->name, part);
    if (got < ARCHIVE_WARN) return damaged(p, a, err);
    const char *name = archive_entry_pathname(*entry);
    if (name != NULL && strcasecmp(name, part) == 0) return PAR_OK;
  }
  return par_fail(err, PAR_ELIMIT, "%s: has more than %d parts", p->name, N_PARTS_MAX);
}

size_t par_package_most(const par_package *p) {
  size_t most =
    p->len > PAR_PART_MAX / PAR_PART_RATIO ? PAR_PART_MAX : p->len * PAR_PART_RATIO;
  return p->left != NULL && *p->left < most ? *p->left : most;
}

static par_status read_part(par_buf *out, struct archive *a, const par_package *p,
                            const char *part, size_t most, par_error *err) {
  size_t before = out->len;
  for (;;) {
    if (!par_buf_reserve(out, CHUNK)) return par_fail_memory(err);
    la_ssize_t n = archive_read_data(a, out->data + out->len, CHUNK);
    if (n == 0) return PAR_OK;
    if (n < 0) return damaged(p, a, err);
    out->len += (size_t)n;
    if (out->len - before > most)
      return par_fail(err, PAR_ELIMIT,
                      "%s: '%s' has more than %zu bytes when it is unpacked, %d times the "
                      "file at most: it may be made to do harm",
                      p->name, part, most, PAR_PART_RATIO);
  }
}

par_status par_package_read(par_buf *out, const par_package *p, const char *part,
                            par_error *err) {
  struct archive_entry *entry;
  size_t before = out->len;
  struct archive *a = open_archive(p);
  if (a == NULL) return damaged(p, NULL, err);
  par_status status = find_part(&entry, a, p, part, err);
  if (status == PAR_OK && archive_entry_is_encrypted(entry))
    status =
      par_fail(err, PAR_EINVALID, "%s: is encrypted; save it without a password", p->name);
  if (status == PAR_OK) status = read_part(out, a, p, part, par_package_most(p), err);
  if (p->left != NULL) *p->left -= out->len - before < *p->left ? out->len - before : *p->left;
  if (status != PAR_OK) out->len = before;
  archive_read_free(a);
  return status;
}

/* The length of what stands before the ending of a part's path; 0: it has another one. */
static size_t stem_of(const char *name, const char *ending) {
  size_t len = name == NULL ? 0 : strlen(name), n = strlen(ending);
  return len > n && strcmp(name + len - n, ending) == 0 ? len - n : 0;
}

par_status par_package_each(const par_package *p, const char *ending, size_t most,
                            par_package_visit *visit, void *payload, par_error *err) {
  struct archive_entry *entry;
  par_buf bytes = {0};
  par_error ignored;
  par_status status = PAR_OK;
  size_t left = par_package_most(p);
  struct archive *a = open_archive(p);
  if (a == NULL) return damaged(p, NULL, err);
  for (int i = 0; status == PAR_OK && left > 0 && i < N_PARTS_MAX; i++) {
    int got = archive_read_next_header(a, &entry);
    if (got == ARCHIVE_EOF || got < ARCHIVE_WARN) break;
    const char *name = archive_entry_pathname(entry);
    size_t len = stem_of(name, ending);
    par_buf_reset(&bytes);
    if (len == 0 || archive_entry_is_encrypted(entry)) continue;
    par_status got_part = read_part(&bytes, a, p, name, most < left ? most : left, &ignored);
    if (got_part == PAR_OK) status = visit(payload, name, len, &bytes, err);
    left -= bytes.len < left ? bytes.len : left;
  }
  par_buf_clear(&bytes);
  archive_read_free(a);
  return status;
}

bool par_package_has(const par_package *p, const char *prefix) {
  struct archive_entry *entry;
  struct archive *a = open_archive(p);
  bool found = false;
  for (int i = 0; a != NULL && !found && i < N_FIRST_PARTS; i++) {
    if (archive_read_next_header(a, &entry) < ARCHIVE_WARN) break;
    const char *name = archive_entry_pathname(entry);
    found = name != NULL && strncasecmp(name, prefix, strlen(prefix)) == 0;
  }
  archive_read_free(a);
  return found;
}
