/* load_members.c -- archives that are made here, whole and damaged. */

#include "load/magic.h"
#include "load/members.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

#include "base/buf.h"
#include "tap.h"

static char made[4 << 20];
static size_t made_len;
static par_error err;

typedef int (*set_kind)(struct archive *);

static struct archive *begin(set_kind format, set_kind filter) {
  struct archive *a = archive_write_new();
  format(a);
  if (filter != NULL) filter(a);
  archive_write_set_bytes_in_last_block(a, 1);
  archive_write_open_memory(a, made, sizeof made, &made_len);
  return a;
}

static void put(struct archive *a, const char *name, const void *bytes, size_t len) {
  struct archive_entry *entry = archive_entry_new();
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, name[strlen(name) - 1] == '/' ? AE_IFDIR : AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_size(entry, (int64_t)len);
  archive_write_header(a, entry);
  if (len > 0) archive_write_data(a, bytes, len);
  archive_entry_free(entry);
}

static void end(struct archive *a) {
  archive_write_close(a);
  archive_write_free(a);
}

/* "name=bytes;" of every member, or the message of what failed. */
static const char *list(size_t len, const char *name) {
  static par_buf shown;
  par_members *members;
  par_member member;
  par_buf_reset(&shown);
  err = (par_error){0};
  par_status status = par_members_open(&members, made, len, name, &err);
  while (status == PAR_OK && (status = par_members_next(&member, members, &err)) == PAR_OK)
    par_buf_printf(&shown, "%s=%.*s;", member.name,
                   member.problem == NULL ? (int)member.len : 60,
                   member.problem == NULL ? member.bytes : member.problem);
  par_members_close(members);
  if (status != PAR_DONE) par_buf_append_cstr(&shown, err.message);
  return par_buf_cstr(&shown);
}

static void make_some(set_kind format, set_kind filter) {
  struct archive *a = begin(format, filter);
  put(a, "folder/", NULL, 0);
  put(a, "folder/a.txt", "one", 3);
  put(a, "../../b.txt", "two", 3);
  put(a, "/c/./d.txt", "", 0);
  put(a, ".hidden", "x", 1);
  put(a, "__MACOSX/a.txt", "x", 1);
  put(a, "folder/.git/x", "x", 1);
  end(a);
}

#define SOME "folder/a.txt=one;b.txt=two;c/d.txt=;"

static void test_formats(void) {
  make_some(archive_write_set_format_zip, NULL);
  OK(par_is_archive(made, made_len), "a zip file is one");
  EQUAL(list(made_len, "x.zip"), SOME, "zip");
  make_some(archive_write_set_format_ustar, NULL);
  OK(par_is_archive(made, made_len), "a tar file is one");
  EQUAL(list(made_len, "x.tar"), SOME, "tar");
  make_some(archive_write_set_format_pax_restricted, archive_write_add_filter_gzip);
  OK(par_is_archive(made, made_len), "a gzip file is one");
  EQUAL(list(made_len, "x.tar.gz"), SOME, "tar.gz");
  make_some(archive_write_set_format_ustar, archive_write_add_filter_bzip2);
  OK(par_is_archive(made, made_len), "a bzip2 file is one");
  EQUAL(list(made_len, "x.tar.bz2"), SOME, "tar.bz2");
  make_some(archive_write_set_format_ustar, archive_write_add_filter_xz);
  OK(par_is_archive(made, made_len), "an xz file is one");
  EQUAL(list(made_len, "x.txz"), SOME, "tar.xz");
  make_some(archive_write_set_format_ustar, archive_write_add_filter_zstd);
  OK(par_is_archive(made, made_len), "a Zstandard file is one");
  EQUAL(list(made_len, "x.tar.zst"), SOME, "tar.zst");
  OK(!par_is_archive("plain text", 10) && !par_is_archive("", 0), "text is none");
}

static void test_single(void) {
  struct archive *a = begin(archive_write_set_format_raw, archive_write_add_filter_gzip);
  put(a, "any", "words", 5);
  end(a);
  EQUAL(list(made_len, "dir/letter.txt.gz"), "letter.txt=words;", "a file alone has its name");
  EQUAL(list(made_len - 6, "letter.txt.gz"),
        "letter.txt.gz: cannot be read as an archive: it is damaged", "a damaged one is told");
}

static void test_bad(void) {
  make_some(archive_write_set_format_zip, NULL);
  for (size_t len = 4; len < made_len; len += 7) {
    list(len, "x.zip");
    char kept = made[len];
    made[len] = (char)(kept ^ 0x41);
    list(made_len, "x.zip");
    made[len] = kept;
  }
  OK(true, "damage does no harm");
  char *zeros = calloc(1, 200 << 20);
  struct archive *a = begin(archive_write_set_format_zip, NULL);
  put(a, "ok.txt", "fine", 4);
  put(a, "bomb.txt", zeros, 200 << 20);
  end(a);
  free(zeros);
  EQUAL(list(made_len, "bomb.zip"),
        "ok.txt=fine;bomb.zip: expands to more than 100 times its size; unpack it, and add "
        "the files, if it is to be trusted",
        "what expands too far is refused");
}

int main(void) {
  test_formats();
  test_single();
  test_bad();
  return DONE();
}
