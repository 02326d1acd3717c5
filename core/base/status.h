/* status.h -- the result of anything that can fail, and the caller's error.
 *
 * Every function that can fail returns a par_status and fills the caller's
 * par_error, which is the last parameter and may be NULL. */

#ifndef PAR_BASE_STATUS_H
#define PAR_BASE_STATUS_H

typedef int par_status;

enum {
  PAR_OK = 0,
  PAR_DONE = 1,          /* an iteration is past its end; not a failure */
  PAR_ENOMEM = -1,       /* out of memory */
  PAR_EIO = -2,          /* the operating system refused */
  PAR_ENOTFOUND = -3,    /* no such file, corpus, document, ... */
  PAR_ECORRUPT = -4,     /* stored bytes that do not decode */
  PAR_EINVALID = -5,     /* input or a query that is not well formed */
  PAR_ELIMIT = -6,       /* a limit on size, time or memory was reached */
  PAR_ECANCELLED = -7,   /* the caller's cancel flag was raised */
  PAR_EBUSY = -8,        /* another process is writing */
  PAR_EREADONLY = -9,    /* the corpus or its medium cannot be written */
  PAR_EEXIST = -10,      /* the name is taken */
  PAR_EUNSUPPORTED = -11 /* a format that no loader claims */
};

enum { PAR_ERROR_SIZE = 512 };

/* One line, lower case, with the offending value in it. Untouched on success. */
typedef struct par_error {
  par_status code;
  char message[PAR_ERROR_SIZE];
} par_error;

/* Fill *err (unless NULL) and return `code`, which is negative.
 *
 * The only way to fail: `return par_fail(err, PAR_ENOTFOUND, "no ...", ...)`.
 * A message longer than the error is cut at a character boundary. */
par_status par_fail(par_error *err, par_status code, const char *format, ...)
  __attribute__((format(printf, 3, 4)));

/* Leave the function with the status of `call` unless that is PAR_OK; only where
 * nothing has to be cleaned up. */
#define PAR_TRY(call)                                    \
  do {                                                   \
    par_status par_try_status = (call);                  \
    if (par_try_status != PAR_OK) return par_try_status; \
  } while (0)

/* par_fail with PAR_ENOMEM and the usual words. */
par_status par_fail_memory(par_error *err);

/* The symbol of a status, "ENOTFOUND" for PAR_ENOTFOUND; never NULL. */
const char *par_status_name(par_status status);

#endif
