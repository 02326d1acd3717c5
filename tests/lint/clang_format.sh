#!/usr/bin/env bash
# The C code has the shape of .clang-format (`make format` gives it). Prints TAP.

cd "$(dirname "$0")/../.." || exit 1
mapfile -t files < <(find core bindings tests -name '*.[ch]' ! -name 'unicode_tables*' ! -name 'entity_table*' | sort)

echo "1..1"
if words=$(clang-format --dry-run --Werror --ferror-limit=1 "${files[@]}" 2>&1); then
  echo "ok 1 - the C code has its shape"
else
  echo "not ok 1 - the C code has its shape (make format)"
  grep ' error: ' <<<"$words" | sed 's/: error:.*//; s/^/# /'
  exit 1
fi
