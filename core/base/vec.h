/* vec.h -- growing arrays of one element type, sticky like par_buf.
 *
 * PAR_VEC(name, type) declares `par_<name>s`, all zero when empty, with
 * par_<name>s_push, _reserve, _reset and _clear as PAR_UNUSED static inline functions.
 * Pointers to elements die when the array grows. */

#ifndef PAR_BASE_VEC_H
#define PAR_BASE_VEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* Grow *data to hold `n + extra` elements of `size` bytes; false, with nothing
 * changed, when memory is out. */
bool par_vec_grow(void **data, size_t *cap, size_t n, size_t extra, size_t size);

/* Clang warns of static functions of a .c file that it does not use. */
#define PAR_UNUSED __attribute__((unused))

#define PAR_VEC(name, type)                                                               \
  typedef struct par_##name##s {                                                          \
    type *data;                                                                           \
    size_t n;                                                                             \
    size_t cap;                                                                           \
    bool failed;                                                                          \
  } par_##name##s;                                                                        \
                                                                                          \
  PAR_UNUSED static inline bool par_##name##s_reserve(par_##name##s *vec, size_t extra) { \
    if (vec->failed) return false;                                                        \
    if (extra <= vec->cap - vec->n) return true;                                          \
    void *data = vec->data;                                                               \
    vec->failed = !par_vec_grow(&data, &vec->cap, vec->n, extra, sizeof(type));           \
    vec->data = data;                                                                     \
    return !vec->failed;                                                                  \
  }                                                                                       \
                                                                                          \
  PAR_UNUSED static inline bool par_##name##s_push(par_##name##s *vec, type value) {      \
    if (!par_##name##s_reserve(vec, 1)) return false;                                     \
    vec->data[vec->n++] = value;                                                          \
    return true;                                                                          \
  }                                                                                       \
                                                                                          \
  PAR_UNUSED static inline void par_##name##s_reset(par_##name##s *vec) {                 \
    vec->n = 0;                                                                           \
    vec->failed = false;                                                                  \
  }                                                                                       \
                                                                                          \
  PAR_UNUSED static inline void par_##name##s_clear(par_##name##s *vec) {                 \
    free(vec->data);                                                                      \
    *vec = (par_##name##s){0};                                                            \
  }

PAR_VEC(u8, uint8_t)
PAR_VEC(u16, uint16_t)
PAR_VEC(u32, uint32_t)

#endif
