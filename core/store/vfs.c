/* vfs.c -- how a writer's pages reach the disk: many at once.
 *
 * SQLite writes a page at a time, in two calls where it goes into the journal (WAL). This
 * layer over its own file system keeps what is written without a gap and hands it on as
 * one, which costs the kernel a fraction. Nothing that others rely on is kept back: a
 * transaction's frames are in the journal before the write of its last one returns, so a
 * full disk fails the commit; the pages of a checkpoint are in the file before the file is
 * synced, cut, unlocked or asked for anything. */

#include <string.h>

#include "store/db_internal.h"

static const char NAME[] = "parlance";

/* SQLite's own layer writes less than 128 KiB at once. Of the header of a journal's frame
 * bytes 4 to 7 are not all 0 when it is the last one of a transaction ("WAL-mode File
 * Format"). */
enum { KEPT_BYTES = 15 * 8192, FRAME_HEADER = 24 };

typedef struct kept_file {
  sqlite3_file base;
  sqlite3_file *file; /* of the layer below, behind this struct */
  bool journal;
  bool commits; /* the header that was written last is that of a last frame */
  uint8_t *bytes;
  int n;
  sqlite3_int64 at; /* where they go */
  int failure;      /* of a write that was not told yet, or SQLITE_OK */
} kept_file;

static kept_file *kept(sqlite3_file *file) {
  return (kept_file *)file;
}

/* Hand on what is kept. After a failure it is gone, and nothing more is taken until one who
 * takes back what it wrote has been told: `report`. */
static int hand_on(kept_file *k) {
  if (k->failure == SQLITE_OK && k->n > 0)
    k->failure = k->file->pMethods->xWrite(k->file, k->bytes, k->n, k->at);
  k->n = 0;
  return k->failure;
}

static int report(kept_file *k) {
  int failure = k->failure;
  k->failure = SQLITE_OK;
  return failure;
}

/* Return the failure of handing on. */
#define TRY_HAND_ON(file)                     \
  do {                                        \
    int result_ = hand_on(kept(file));        \
    if (result_ != SQLITE_OK) return result_; \
  } while (0)

/* The same from those whose failures are never passed over. */
#define TRY_AND_REPORT(file)                                         \
  do {                                                               \
    if (hand_on(kept(file)) != SQLITE_OK) return report(kept(file)); \
  } while (0)

static int close_file(sqlite3_file *file) {
  kept_file *k = kept(file);
  int handed = hand_on(k);
  int closed = k->file->pMethods->xClose(k->file);
  sqlite3_free(k->bytes);
  k->bytes = NULL;
  return handed == SQLITE_OK ? closed : handed;
}

static int read_file(sqlite3_file *file, void *out, int n, sqlite3_int64 at) {
  kept_file *k = kept(file);
  if (k->failure != SQLITE_OK || (at < k->at + k->n && at + n > k->at)) TRY_HAND_ON(file);
  return k->file->pMethods->xRead(k->file, out, n, at);
}

/* Whether bytes can be kept behind those that are. */
static bool makes_room(kept_file *k, int n) {
  if (n > KEPT_BYTES) return false;
  if (k->bytes == NULL) k->bytes = sqlite3_malloc(KEPT_BYTES);
  return k->bytes != NULL;
}

static bool ends_transaction(kept_file *k, const uint8_t *bytes, int n) {
  static const uint8_t none[4] = {0};
  bool ends = k->journal && n != FRAME_HEADER && k->commits;
  k->commits = n == FRAME_HEADER && memcmp(bytes + 4, none, sizeof none) != 0;
  return ends;
}

static int write_file(sqlite3_file *file, const void *bytes, int n, sqlite3_int64 at) {
  kept_file *k = kept(file);
  bool goes_on = k->failure == SQLITE_OK && at == k->at + k->n && k->n + n <= KEPT_BYTES;
  if (!goes_on) TRY_AND_REPORT(file);
  if (!makes_room(k, n)) return k->file->pMethods->xWrite(k->file, bytes, n, at);
  if (k->n == 0) k->at = at;
  memcpy(k->bytes + k->n, bytes, (size_t)n);
  k->n += n;
  if (ends_transaction(k, bytes, n)) TRY_AND_REPORT(file);
  return SQLITE_OK;
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size) {
  TRY_AND_REPORT(file);
  return kept(file)->file->pMethods->xTruncate(kept(file)->file, size);
}

static int sync_file(sqlite3_file *file, int flags) {
  TRY_AND_REPORT(file);
  return kept(file)->file->pMethods->xSync(kept(file)->file, flags);
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
  TRY_HAND_ON(file);
  return kept(file)->file->pMethods->xFileSize(kept(file)->file, size);
}

static int lock_file(sqlite3_file *file, int level) {
  return kept(file)->file->pMethods->xLock(kept(file)->file, level);
}

static int unlock_file(sqlite3_file *file, int level) {
  TRY_HAND_ON(file);
  return kept(file)->file->pMethods->xUnlock(kept(file)->file, level);
}

static int check_reserved_lock(sqlite3_file *file, int *held) {
  return kept(file)->file->pMethods->xCheckReservedLock(kept(file)->file, held);
}

/* Some ask what is in the file, some change it. */
static int control_file(sqlite3_file *file, int what, void *argument) {
  TRY_HAND_ON(file);
  return kept(file)->file->pMethods->xFileControl(kept(file)->file, what, argument);
}

static int sector_size(sqlite3_file *file) {
  return kept(file)->file->pMethods->xSectorSize(kept(file)->file);
}

static int characteristics(sqlite3_file *file) {
  return kept(file)->file->pMethods->xDeviceCharacteristics(kept(file)->file);
}

static int map_index(sqlite3_file *file, int page, int size, int extend,
                     void volatile **memory) {
  return kept(file)->file->pMethods->xShmMap(kept(file)->file, page, size, extend, memory);
}

static int lock_index(sqlite3_file *file, int offset, int n, int flags) {
  return kept(file)->file->pMethods->xShmLock(kept(file)->file, offset, n, flags);
}

static void index_barrier(sqlite3_file *file) {
  kept(file)->file->pMethods->xShmBarrier(kept(file)->file);
}

static int unmap_index(sqlite3_file *file, int delete) {
  return kept(file)->file->pMethods->xShmUnmap(kept(file)->file, delete);
}

static int fetch(sqlite3_file *file, sqlite3_int64 at, int n, void **memory) {
  TRY_HAND_ON(file);
  return kept(file)->file->pMethods->xFetch(kept(file)->file, at, n, memory);
}

static int unfetch(sqlite3_file *file, sqlite3_int64 at, void *memory) {
  return kept(file)->file->pMethods->xUnfetch(kept(file)->file, at, memory);
}

static const sqlite3_io_methods methods = {
  .iVersion = 3,
  .xClose = close_file,
  .xRead = read_file,
  .xWrite = write_file,
  .xTruncate = truncate_file,
  .xSync = sync_file,
  .xFileSize = file_size,
  .xLock = lock_file,
  .xUnlock = unlock_file,
  .xCheckReservedLock = check_reserved_lock,
  .xFileControl = control_file,
  .xSectorSize = sector_size,
  .xDeviceCharacteristics = characteristics,
  .xShmMap = map_index,
  .xShmLock = lock_index,
  .xShmBarrier = index_barrier,
  .xShmUnmap = unmap_index,
  .xFetch = fetch,
  .xUnfetch = unfetch,
};

/* A file that is not kept is the layer below's own. */
static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                     int *out_flags) {
  sqlite3_vfs *below = sqlite3_vfs_find(NULL);
  (void)vfs;
  if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
    return below->xOpen(below, name, file, flags, out_flags);
  kept_file *k = kept(file);
  *k = (kept_file){.file = (sqlite3_file *)(k + 1), .journal = (flags & SQLITE_OPEN_WAL) != 0};
  int result = below->xOpen(below, name, k->file, flags, out_flags);
  if (k->file->pMethods != NULL) k->base.pMethods = &methods;
  return result;
}

/* All but opening is done by the layer below, of which this is a copy. */
const char *par_db__writing_vfs(void) {
  if (sqlite3_vfs_find(NAME) != NULL) return NAME;
  const sqlite3_vfs *below = sqlite3_vfs_find(NULL);
  sqlite3_vfs *vfs = below == NULL ? NULL : sqlite3_malloc(sizeof *vfs);
  if (vfs == NULL) return NULL;
  *vfs = *below;
  vfs->zName = NAME;
  vfs->szOsFile = (int)sizeof(kept_file) + below->szOsFile;
  vfs->xOpen = open_file;
  vfs->pNext = NULL;
  return sqlite3_vfs_register(vfs, 0) == SQLITE_OK ? NAME : NULL;
}
