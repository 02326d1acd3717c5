#!/usr/bin/env bash
# Each header compiles alone: it includes what it needs. Prints TAP.

cd "$(dirname "$0")/../.." || exit 1
mapfile -t headers < <(find core bindings tests -name '*.h' | sort)
read -r -a lua < <(pkg-config --cflags lua5.4)
read -r -a libraries < <(pkg-config --cflags libxml-2.0 gmime-3.0)

echo "1..${#headers[@]}"
n=0 broken=0
for header in "${headers[@]}"; do
  n=$((n + 1))
  include=(-Icore -Itests "${libraries[@]}")
  [ "${header#bindings/}" != "$header" ] && include+=(-Ibindings "${lua[@]}")
  if words=$(gcc -std=c11 -D_GNU_SOURCE= -Wall -Wextra -Werror "${include[@]}" -fsyntax-only \
    -x c -include "$header" /dev/null 2>&1); then
    echo "ok $n - $header compiles alone"
  else
    echo "not ok $n - $header compiles alone"
    sed 's/^/# /' <<<"$words"
    broken=1
  fi
done
exit $broken
