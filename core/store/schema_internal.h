/* schema_internal.h -- the migrations, as the build embeds them from sql/. */

#ifndef PAR_STORE_SCHEMA_INTERNAL_H
#define PAR_STORE_SCHEMA_INTERNAL_H

typedef struct par_migration {
  const char *name, *sql;
} par_migration;

/* In order; ends with an entry of NULLs. user_version counts those done. */
extern const par_migration par_migrations[];

#endif
