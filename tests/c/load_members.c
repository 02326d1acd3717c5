/* load_members.c -- archives that are made here, whole and damaged. */

#include "load/magic.h"
#include "load/members.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "tap.h"

static char made[24 << 20];
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

/* Read a file from its first byte on, for the caller to check; PAR_OK at its end. */
static par_status read_again(par_buf *out, par_members *members, const par_member *member) {
  par_members *again;
  par_status status = par_members_again(&again, members, member->number, &err);
  while (status == PAR_OK) status = par_members_more(out, again, 100000, &err);
  par_members_close(again);
  return status == PAR_DONE ? PAR_OK : status;
}

/* "name=bytes;" of every member, "name:length;" of long ones, or the message of what failed.
 */
static const char *list(size_t len, const char *name) {
  static par_buf shown;
  par_members *members;
  par_member member;
  par_buf_reset(&shown);
  err = (par_error){0};
  par_status status = par_members_open(&members, made, len, name, &err);
  while (status == PAR_OK && (status = par_members_next(&member, members, &err)) == PAR_OK) {
    par_buf whole = {0};
    if (!member.more)
      par_buf_printf(&shown, "%s=%.*s;", member.name,
                     member.problem == NULL ? (int)member.len : 60,
                     member.problem == NULL ? member.bytes : member.problem);
    else if ((status = read_again(&whole, members, &member)) == PAR_OK)
      par_buf_printf(&shown, "%s:%zu;", member.name, whole.len);
    par_buf_clear(&whole);
  }
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

enum { LONG = 9 << 20 };

/* Bytes that differ by their place and by `seed`. */
static char *make_long(unsigned seed) {
  char *bytes = malloc(LONG);
  for (size_t i = 0; i < LONG; i++) {
    seed = seed * 1103515245 + 12345;
    bytes[i] = (char)(seed >> 16);
  }
  return bytes;
}

/* Whether the next member has these bytes, all at once or when it is gone back to, twice. */
static bool has_bytes(par_members *members, const char *wanted, bool more) {
  par_member member;
  if (par_members_next(&member, members, &err) != PAR_OK || member.more != more) return false;
  bool good = member.len <= LONG && memcmp(member.bytes, wanted, member.len) == 0;
  if (!more) return good && member.len == LONG;
  for (int i = 0; i < 2; i++) {
    par_buf whole = {0};
    good = good && member.len < LONG && read_again(&whole, members, &member) == PAR_OK &&
           whole.len == LONG && memcmp(whole.data, wanted, LONG) == 0;
    par_buf_clear(&whole);
  }
  return good;
}

static void test_long(void) {
  static const struct {
    const char *name;
    set_kind format, filter;
    bool more;
  } kinds[] = {
    {"x.zip", archive_write_set_format_zip, NULL, true},
    {"x.tar", archive_write_set_format_ustar, NULL, false},
    {"x.tgz", archive_write_set_format_ustar, archive_write_add_filter_gzip, false}};
  char *one = make_long(1), *two = make_long(2);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    par_members *members;
    struct archive *a = begin(kinds[i].format, kinds[i].filter);
    put(a, "one.txt", one, LONG);
    put(a, ".hidden", "x", 1);
    put(a, "two.txt", two, LONG);
    end(a);
    OK(par_members_open(&members, made, made_len, kinds[i].name, &err) == PAR_OK &&
         has_bytes(members, one, kinds[i].more) && has_bytes(members, two, kinds[i].more),
       kinds[i].name);
    par_members_close(members);
  }
  free(one);
  free(two);
}

int main(void) {
  test_long();
  test_formats();
  test_single();
  test_bad();
  return DONE();
}
