# embed.cmake: the SQL migrations as a C file, so that the executable needs none beside it.
#
#   cmake -DOUTPUT=migrations.c "-DMIGRATIONS=a.sql;b.sql" -P embed.cmake
#
# Defines par_migrations[] of store/schema_internal.h, in the order given, with
# a NULL name at its end.

set(c "/* migrations.c -- made by core/store/sql/embed.cmake; edit the SQL there. */\n\n")
string(APPEND c "#include <stddef.h>\n\n#include \"store/schema_internal.h\"\n\n")
string(APPEND c "const par_migration par_migrations[] = {\n")
foreach(path IN LISTS MIGRATIONS)
  get_filename_component(name "${path}" NAME_WE)
  file(READ "${path}" sql)
  string(REPLACE "\\" "\\\\" sql "${sql}")
  string(REPLACE "\"" "\\\"" sql "${sql}")
  string(REPLACE "\n" "\\n\"\n   \"" sql "${sql}")
  string(APPEND c "  {\"${name}\",\n   \"${sql}\"},\n")
endforeach()
string(APPEND c "  {NULL, NULL},\n};\n")
file(WRITE "${OUTPUT}" "${c}")
