/* base_buf.c -- buffers, vectors, arenas and varints. */

#include "base/arena.h"
#include "base/varint.h"
#include "base/vec.h"
#include "scratch.h"
#include "tap.h"

static void test_buf(void) {
  par_buf buf = {0};
  size_t len = 1;
  EQUAL(par_buf_cstr(&buf), "", "an empty buffer is the empty string");
  par_buf_append(&buf, NULL, 0);
  par_buf_append_cstr(&buf, "ab");
  par_buf_append_byte(&buf, 'c');
  par_buf_printf(&buf, "%d-%s", 42, "x");
  EQUAL(par_buf_cstr(&buf), "abc42-x", "writes stand behind one another");
  OK(!par_buf_reserve(&buf, SIZE_MAX) && buf.failed, "too much room fails");
  par_buf_append_cstr(&buf, "lost");
  OK(buf.len == 7, "a failed buffer takes no more");
  EQUAL(par_buf_cstr(&buf), "", "a failed buffer is the empty string");
  OK(par_buf_finish(&buf, NULL) == PAR_ENOMEM, "finish reports the failure");
  OK(par_buf_detach(&buf, &len) == NULL && buf.data == NULL, "nothing comes of a failed one");
  par_buf_append_u16(&buf, 0x0201);
  par_buf_append_u32(&buf, 0x06050403);
  par_buf_append_u64(&buf, UINT64_C(0x0E0D0C0B0A090807));
  bool little = buf.len == 14;
  for (size_t i = 0; i < buf.len; i++) little = little && buf.data[i] == (char)(i + 1);
  OK(little, "numbers are little-endian");
  OK(par_read_u16(buf.data) == 0x0201 && par_read_u32(buf.data + 2) == 0x06050403 &&
       par_read_u64(buf.data + 6) == UINT64_C(0x0E0D0C0B0A090807),
     "and are read back");
  char *data = par_buf_detach(&buf, &len);
  OK(data != NULL && len == 14 && buf.len == 0, "detach gives the bytes away");
  free(data);
}

static void test_vec(void) {
  par_u32s numbers = {0};
  bool good = true;
  for (uint32_t i = 0; i < 10000; i++) good = par_u32s_push(&numbers, i * 7) && good;
  for (uint32_t i = 0; i < 10000; i++) good = good && numbers.data[i] == i * 7;
  OK(good && numbers.n == 10000, "a vector grows");
  OK(!par_u32s_reserve(&numbers, SIZE_MAX) && numbers.failed && numbers.n == 10000,
     "too much room fails and changes nothing");
  OK(!par_u32s_push(&numbers, 1) && numbers.n == 10000, "a failed vector takes no more");
  par_u32s_reset(&numbers);
  OK(par_u32s_push(&numbers, 5) && numbers.n == 1, "until it is reset");
  par_u32s_clear(&numbers);
}

static void test_arena(void) {
  enum { N = 3000 };
  par_arena arena = {0};
  static char *copies[N];
  static size_t lens[N];
  bool aligned = true;
  bool kept = true;
  for (unsigned i = 0; i < N; i++) {
    char text[300];
    lens[i] = i % 50 == 0 ? 0 : random_below(sizeof text);
    memset(text, (char)i, sizeof text);
    copies[i] = par_arena_copy(&arena, text, lens[i]);
    char *block = par_arena_alloc(&arena, i % 100 == 0 ? 100000 : random_below(40));
    aligned = aligned && block != NULL && (uintptr_t)block % 16 == 0;
  }
  for (unsigned i = 0; i < N; i++) {
    for (size_t j = 0; j < lens[i]; j++) kept = kept && copies[i][j] == (char)i;
    kept = kept && copies[i][lens[i]] == '\0';
  }
  OK(aligned, "an arena gives out aligned memory");
  OK(kept, "what it copied stays as it was");
  OK(par_arena_alloc(&arena, SIZE_MAX - 8) == NULL, "too much is refused");
  OK(par_arena_copy(&arena, "", SIZE_MAX) == NULL, "and so is too long a copy");
  par_arena_clear(&arena);
}

static bool round_trip(uint32_t value) {
  par_buf buf = {0};
  uint32_t back = value + 1;
  par_buf_append_varint(&buf, value);
  const uint8_t *start = (const uint8_t *)buf.data;
  const uint8_t *at = start;
  bool good =
    par_varint_read(&back, &at, start + buf.len) && back == value && at == start + buf.len;
  for (size_t cut = 0; cut < buf.len; cut++) {
    at = start;
    good = good && !par_varint_read(&back, &at, start + cut) && at == start && back == value;
  }
  par_buf_clear(&buf);
  return good;
}

static void test_varint(unsigned rounds) {
  bool good = round_trip(0) && round_trip(UINT32_MAX);
  for (unsigned shift = 0; shift < 32; shift++)
    good = good && round_trip(1u << shift) && round_trip((1u << shift) - 1);
  for (unsigned i = 0; i < rounds; i++) good = good && round_trip(random_below(UINT32_MAX));
  OK(good, "varints come back, and cut ones do not");
  static const uint8_t too_large[] = {0xFF, 0xFF, 0xFF, 0xFF, 0x10};
  static const uint8_t too_long[] = {0x80, 0x80, 0x80, 0x80, 0x80, 0x01};
  uint32_t value = 7;
  const uint8_t *at = too_large;
  OK(!par_varint_read(&value, &at, at + 5) && at == too_large && value == 7,
     "more than 32 bits are refused");
  at = too_long;
  OK(!par_varint_read(&value, &at, at + 6) && at == too_long, "and so are six bytes");
}

int main(int argc, char **argv) {
  unsigned rounds = random_rounds(argc, argv, 2000);
  test_buf();
  test_vec();
  test_arena();
  test_varint(rounds);
  return DONE();
}
