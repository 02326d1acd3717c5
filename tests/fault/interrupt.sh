#!/usr/bin/env bash
# Ctrl-C while `add` works: what came in is told and stays, the corpus is whole, and the
# same command takes the rest. Prints TAP.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
count=600
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
corpus=$folder/corpus.db
log=$folder/log

mkdir "$folder/files"
for i in $(seq 1 $count); do
  printf 'Report %d\n\nThe harbour of Port %d was shut.\n' "$i" "$i" >"$folder/files/$i.txt"
done
# A text of some megabytes, the last in order of name, which takes seconds.
yes "Varneth denies that its ships were near the cable, and Halmerin says they were." |
  head -n 400000 >"$folder/files/z.txt"

n_documents() {
  "$parlance" sql "$corpus" 'SELECT count(*) FROM documents' --format tsv 2>&1 | tail -n 1
}

"$parlance" add "$corpus" "$folder/files" --jobs 0 >"$log" 2>&1 &
pid=$!
for _ in $(seq 1 200); do
  [ -f "$corpus" ] && [ "$(n_documents)" -gt 0 ] 2>/dev/null && break
  sleep 0.05
done
kill -INT "$pid"
wait "$pid"
status=$?

[ $status = 130 ]
report $? "an interrupted addition returns 130" "$log"
came_in=$(n_documents)
grep -q "it ends early; $came_in documents\? came in, and the same command" "$log"
report $? "it tells how many documents came in" "$log"
"$parlance" check "$corpus" >"$log" 2>&1
report $? "the corpus is whole" "$log"
"$parlance" add "$corpus" "$folder/files" >"$log" 2>&1 &&
  grep -q " $came_in unchanged" "$log" && [ "$(n_documents)" = $((count + 1)) ]
report $? "the same command takes the rest" "$log"
finish_tap
