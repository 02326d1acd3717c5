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

# Files that never end, in Lua, in C, and in a converter: whoever reads them is ended.
mkdir -p "$folder/own/loaders" "$folder/slow" "$folder/bin"
cat >"$folder/own/loaders/slow.lua" <<'LUA'
return { name = "slow", extensions = { ".slow" }, load = function(text)
  while text:find "^loop" do end
  if text:find "^c:" then (("a"):rep(100000)):find((".-"):rep(30) .. "b") end
  return { text = text }
end }
LUA
printf '#!/bin/sh\nexec sleep 60\n' >"$folder/bin/pdftotext"
chmod +x "$folder/bin/pdftotext"
echo "Ready." >"$folder/slow/a.slow"
echo "loop" >"$folder/slow/b.slow"
echo "c: a search without end" >"$folder/slow/c.slow"
printf '%%PDF-1.4\n' >"$folder/slow/d.pdf"
echo "Ready again." >"$folder/slow/e.slow"

export PATH=$folder/bin:$PATH PARLANCE_PATH=$folder/own

for jobs in 0 1 2; do
  rm -f "$folder/c.db"
  "$parlance" add "$folder/c.db" "$folder/slow" --timeout 1 --jobs "$jobs" >"$folder/log" 2>&1
  [ $? = 1 ] && [ "$(documents)" = 2 ] &&
    [ "$(grep -c '^parlance: .*/[bcd]\.[a-z]*: takes longer than 1 s (--timeout)$' \
      "$folder/log")" = 3 ]
  report $? "files that take too long are given up, and the others are added, with -j $jobs" \
    "$folder/log"
done

# The one reader of -j 0 is killed at a file.
rm -f "$folder/c.db"
"$parlance" add "$folder/c.db" "$folder/slow" --timeout 20 --jobs 0 >"$folder/log" 2>&1 &
pid=$!
for file in b c d; do
  for _ in $(seq 200); do
    reader=$(pgrep -P "$pid")
    [ -n "$reader" ] && [ "$reader" != "${before-}" ] && break
    sleep 0.02
  done
  sleep 0.2 # it is at the file
  before=$reader
  kill -SEGV "$reader"
done
wait "$pid"
[ $? = 1 ] && [ "$(documents)" = 2 ] &&
  [ "$(grep -c '/[bcd]\.[a-z]*: the worker that read it ended with signal 11$' \
    "$folder/log")" = 3 ]
report $? "a reader that crashes costs one file each time, with -j 0" "$folder/log"

finish_tap
