#!/usr/bin/env bash
# Several processes have a corpus at once: readers see a whole corpus and never fail
# while one adds, updates and removes; of two who write one waits, is told so, and has
# its turn, or gives up after the time it was given. At rest it is one plain file.
# Prints TAP.
#
# PARLANCE_SEED: of the files, default 1. PARLANCE_CASES: how many files are added one
# by one while others read, default 40.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
seed=${PARLANCE_SEED:-1}
rounds=${PARLANCE_CASES:-40}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
files=$folder/files
corpus=$folder/corpus.db

# A command again and again until the writer ends; what fails is kept.
read_on() { # NUMBER, WORDS...
  local number=$1 n_runs=0
  shift
  while [ -e "$folder/writing" ]; do
    "$parlance" "$@" >"$folder/out.$number" 2>"$folder/err.$number" ||
      { echo "$*: exit $?"; cat "$folder/err.$number"; } >>"$folder/failures"
    n_runs=$((n_runs + 1))
  done
  echo "$n_runs" >"$folder/runs.$number"
}

# Documents are added, changed and removed, each in a process of its own.
write_on() {
  local i file
  for ((i = 1; i <= rounds; i++)); do
    file=$(printf '%s/more/%03d.txt' "$folder" "$i")
    [ -e "$file" ] || file=$(printf '%s/more/sub/%03d.txt' "$folder" "$i")
    "$parlance" add -q --prefix more "$corpus" "$file" || return 1
    [ $((i % 4)) = 0 ] || continue
    echo "And one sentence more." >>"$file"
    "$parlance" add -q --prefix more "$corpus" "$file" || return 1
    [ $((i % 8)) = 0 ] || continue
    "$parlance" remove -q "$corpus" "more/$(basename "$file")" || return 1
  done
}

is_plain() { # no journal beside it, nor said to have one
  [ ! -e "$corpus-wal" ] && [ ! -e "$corpus-shm" ] &&
    [ "$(head -c 20 "$corpus" | tail -c 2 | od -An -tu1 | tr -d ' ')" = 11 ]
}

lua5.4 tests/fault/files.lua "$files" 40 "$seed" || exit 1
lua5.4 tests/fault/files.lua "$folder/more" "$rounds" $((seed + 1)) || exit 1
"$parlance" add -q "$corpus" "$files" 2>"$folder/log"
report $? "a corpus is made" "$folder/log"
first=$(find "$files" -name '0*.txt' | LC_ALL=C sort | head -1)

touch "$folder/writing"
: >"$folder/failures"
read_on 1 check "$corpus" &
read_on 2 list "$corpus" --format jsonl &
read_on 3 concordance "$corpus" '[class="word"] "claims"' --format jsonl &
read_on 4 sql "$corpus" "SELECT count(DISTINCT form) FROM tokens" &
read_on 5 show "$corpus" "$(basename "$first")" &
write_on >"$folder/log" 2>&1
status=$?
rm "$folder/writing"
wait
report "$status" "documents are added, changed and removed while others read" "$folder/log"
[ ! -s "$folder/failures" ]
report $? "nobody who reads fails meanwhile" "$folder/failures"
[ "$(cat "$folder"/runs.* | sort -n | head -1)" -gt 0 ]
report $? "everybody has read" /dev/null
"$parlance" check "$corpus" >"$folder/log" 2>&1
report $? "the corpus is whole" "$folder/log"
is_plain
report $? "at rest it is one plain file" /dev/null

add_half() { # FIRST
  local i
  for ((i = $1; i <= 20; i += 2)); do
    printf 'Statement %d of Varneth.\n' "$i" >"$folder/half$i.txt"
    "$parlance" add -q "$corpus" "$folder/half$i.txt" || return 1
  done
}
add_half 1 >"$folder/log" 2>&1 &
add_half 2 >"$folder/log2" 2>&1
report $? "one of two who write at once has done its work" "$folder/log2"
wait $!
report $? "and so has the other" "$folder/log"
count=$("$parlance" sql "$corpus" --format tsv \
  "SELECT count(*) AS n FROM document_names WHERE name LIKE 'half%'" | tail -1)
[ "$count" = 20 ]
report $? "nothing of theirs is lost" /dev/null

cat >"$folder/hold.lua" <<'LUA'
local corpus = require("parlance").open(arg[1])
assert(corpus.handle:begin())
io.stdout:write "writing\n"
io.stdout:flush()
io.stdin:read "l"
corpus.handle:rollback()
corpus:close()
LUA
hold() { # the write lock, until a line comes
  exec {lock}> >("$parlance" run --trust "$folder/hold.lua" -- "$corpus" >"$folder/held")
  until [ -s "$folder/held" ]; do sleep 0.02; done
}
hold
"$parlance" add "$corpus" "$folder/hold.lua" --wait 1 >"$folder/log" 2>&1
[ $? = 1 ]
report $? "who cannot wait longer fails" "$folder/log"
[ "$(grep -c "waiting for another program that is writing to $corpus" "$folder/log")" = 1 ] &&
  [ "$(grep -c "another program is writing to the corpus: waited 1 s" "$folder/log")" = 1 ]
report $? "and is told of the waiting and its end" "$folder/log"
"$parlance" add -q "$corpus" "$folder/hold.lua" >"$folder/log" 2>&1 &
sleep 1
echo >&"$lock"
exec {lock}>&-
wait $!
report $? "who waits has a turn" "$folder/log"
[ ! -s "$folder/log" ]
report $? "and hears nothing with -q" "$folder/log"

exec {lock}> >("$parlance" run --trust <(echo 'local c = require("parlance").open(arg[1], { mode = "read" })
  io.stdin:read "l" c:close()') -- "$corpus")
"$parlance" add -q "$corpus" "$first" >"$folder/log" 2>&1
echo >&"$lock"
exec {lock}>&-
sleep 0.5
is_plain
report $? "it is one plain file when a reader is the last to close it" /dev/null

finish_tap
