#!/usr/bin/env bash
# Workers of `add` are killed at random moments. The add goes on: each file is in the
# corpus or among those that failed, the corpus is whole, and a second add takes the
# rest. Prints TAP.
#
# PARLANCE_SEED: of the moments, default 1. PARLANCE_CASES: how many adds, default 6.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
RANDOM=${PARLANCE_SEED:-1}
rounds=${PARLANCE_CASES:-6}
count=120
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/files"
for i in $(seq "$count"); do
  awk -v i="$i" 'BEGIN { for (k = 0; k < 4000; k++) printf "Point %d of note %d is open. ", k, i }' \
    > "$folder/files/$i.txt"
done

# Add, and kill workers of it while it runs.
disturbed_add() {
  "$parlance" add "$folder/c.db" "$folder/files" -j 2 >"$folder/log" 2>&1 &
  local pid=$! k
  for k in 1 2 3; do
    sleep "0.0$((RANDOM % 9 + 1))"
    pgrep -P "$pid" | shuf -n 1 --random-source=<(yes "$RANDOM") | xargs -r kill -9 2>/dev/null &&
      killed=$((killed + 1))
  done
  wait "$pid"
}

documents() {
  "$parlance" sql "$folder/c.db" 'SELECT count(*) AS n FROM documents' --format csv | tail -n 1
}

killed=0
for round in $(seq "$rounds"); do
  rm -f "$folder/c.db"
  disturbed_add
  n_failed=$(grep -c '^parlance: .*the worker that read it ended with' "$folder/log")
  [ "$(($(documents) + n_failed))" = "$count" ]
  report $? "add $round: every file is in or failed" "$folder/log"
  "$parlance" check "$folder/c.db" >"$folder/log" 2>&1
  report $? "add $round: the corpus is whole" "$folder/log"
  "$parlance" add "$folder/c.db" "$folder/files" -q -j 2 >"$folder/log" 2>&1 &&
    [ "$(documents)" = "$count" ]
  report $? "add $round: a second add takes the rest" "$folder/log"
done
[ "$killed" -gt 0 ]
report $? "workers were killed" "$folder/log"

# A loader that never ends with one file.
mkdir -p "$folder/own/loaders" "$folder/slow"
cat >"$folder/own/loaders/slow.lua" <<'LUA'
return { name = "slow", extensions = { ".slow" }, load = function(text)
  while text:find "^loop" do end
  return { text = text }
end }
LUA
echo "Ready." >"$folder/slow/a.slow"
echo "loop" >"$folder/slow/b.slow"
echo "Ready again." >"$folder/slow/c.slow"
PARLANCE_PATH=$folder/own "$parlance" add "$folder/s.db" "$folder/slow" --timeout 1 >"$folder/log" 2>&1
[ $? = 1 ] && grep -q '^parlance: .*/b.slow: takes longer than 1 s (--timeout)$' "$folder/log" &&
  [ "$("$parlance" sql "$folder/s.db" 'SELECT count(*) AS n FROM documents' --format csv |
    tail -n 1)" = 2 ]
report $? "a file that takes too long is given up, and the others are added" "$folder/log"

finish_tap
