#!/usr/bin/env bash
# `add` is killed at random moments, many times. After each the corpus is whole, the
# same command goes on, and in the end the corpus holds what an undisturbed add gives.
# Prints TAP.
#
# PARLANCE_SEED: of the files and the moments, default 1. PARLANCE_CASES: how often
# it is killed, default 30.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
seed=${PARLANCE_SEED:-1}
rounds=${PARLANCE_CASES:-30}
count=500
ldd "$parlance" | grep -q libasan && count=80 # several times slower
per_corpus=5 # kills before the command may end
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
files=$folder/files
corpus=$folder/corpus.db

add() { # CORPUS
  "$parlance" add "$1" "$files" -q >"$folder/log" 2>&1
}

# What a corpus says, without numbers that only it knows.
dump() { # CORPUS
  local query
  for query in \
    'SELECT name, origin, is_primary FROM document_names ORDER BY name' \
    "SELECT n.name, (SELECT group_concat(text, '') FROM
       (SELECT text FROM _texts t WHERE t.doc = n.doc ORDER BY chunk)) AS text
       FROM document_names n ORDER BY name" \
    'SELECT n.name, m.key, m.value, m.origin FROM _names n
       JOIN _metadata m ON m.name = n.id ORDER BY n.name, m.key' \
    "SELECT d.name, (SELECT group_concat(one) FROM
       (SELECT s.layer || ' ' || s.first || ' ' || s.last || ' ' || s.start || ' ' || s.\"end\" ||
          coalesce(s.attributes, '') AS one
        FROM spans s WHERE s.doc = d.id ORDER BY 1)) AS spans FROM documents d ORDER BY d.name" \
    "SELECT d.name, (SELECT group_concat(t.start || ' ' || t.\"end\" || ' ' || t.form || ' ' ||
          t.stem || ' ' || t.class, ' ') FROM tokens t WHERE t.doc = d.id) AS tokens
       FROM documents d ORDER BY d.name"; do
    "$parlance" sql "$1" "$query" --format jsonl || return 1
  done
}

# A moment in the first half of the time that an add takes, as seconds: what was
# killed has less to do when it goes on.
moment() {
  awk -v r="$RANDOM" -v t="$whole" 'BEGIN { printf "%.4f", r / 32768 * t / 2 }'
}

# Kill an add after a while. A file of no bytes is one that is not begun.
kill_once() {
  local delay
  delay=$(moment)
  "$parlance" add "$corpus" "$files" -q >"$folder/log" 2>&1 &
  local pid=$!
  sleep "$delay"
  kill -9 "$pid" 2>/dev/null && killed=$((killed + 1))
  wait "$pid" 2>/dev/null
  [ -s "$corpus" ] || return 0
  "$parlance" check "$corpus" >"$folder/log" 2>&1
}

finish() {
  add "$corpus"
  report $? "the same command goes on, and ends" "$folder/log"
  dump "$corpus" >"$folder/dump" 2>"$folder/log" &&
    cmp "$folder/expected" "$folder/dump" >"$folder/log" 2>&1
  report $? "the corpus is that of an undisturbed add" "$folder/log"
  rm -f "$corpus"*
}

RANDOM=$seed
killed=0
lua5.4 tests/fault/files.lua "$files" "$count" "$seed" || exit 1
# The least of three: the first may wait for the disk, and then no moment is early enough.
whole=1000
for _ in 1 2 3; do
  rm -f "$folder/whole.db"
  started=$EPOCHREALTIME
  add "$folder/whole.db"
  status=$?
  whole=$(awk -v a="$started" -v b="$EPOCHREALTIME" -v w="$whole" \
    'BEGIN { print b - a < w ? b - a : w }')
done
report "$status" "an undisturbed add ends" "$folder/log"
dump "$folder/whole.db" >"$folder/expected" 2>"$folder/log"
report $? "a corpus can be written out" "$folder/log"
[ "$(wc -c <"$folder/expected")" -gt $((count * 2000)) ]
report $? "it is no small one" "$folder/log"

for ((i = 1; i <= rounds; i++)); do
  kill_once
  report $? "PARLANCE_SEED=$seed: the corpus is whole after kill $i" "$folder/log"
  [ $((i % per_corpus)) -eq 0 ] && finish
done
[ $((rounds % per_corpus)) -ne 0 ] && finish
[ "$killed" -ge $((rounds / 4)) ]
report $? "enough adds were killed before their end ($killed of $rounds)" "$folder/log"

finish_tap
