#!/usr/bin/env bash
# Files of awkward bytes and names: `add` tells in one line of each that fails, the
# others load, the corpus is whole, and every script runs on it in time. Then a corpus
# file with bytes flipped: every command works or fails, and none crashes. Prints TAP.
#
# PARLANCE_SEED: which bytes are flipped, default 1. PARLANCE_CASES: how many copies
# with flipped bytes, default 12. PARLANCE_MEGABYTES: of the largest files, default 100;
# 1 with a sanitizer in the program.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
seed=${PARLANCE_SEED:-1}
copies=${PARLANCE_CASES:-12}
megabytes=${PARLANCE_MEGABYTES:-100}
ldd "$parlance" | grep -q libasan && megabytes=1
limit=60 # seconds that a script may take
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/log
corpus=$folder/corpus.db

run() {
  timeout --kill-after=5 "$limit" "$parlance" "$@" >"$log" 2>&1
}

rows() { # SQL
  "$parlance" sql "$corpus" "$1" --format tsv 2>>"$log" | tail -n +2
}

# Names and things that are no files, in the folder that is added.
make_oddities() {
  local odd=$folder/odd
  mkdir -p "$odd/deep/er"
  printf 'He denied it here.' >"$odd/new
line.txt"
  printf 'He denied it there.' >"$odd/quote\"s and 'such'.txt"
  printf 'He denied it everywhere.' >"$odd"/$'bad\xff\xfename.txt'
  printf 'He denied it nowhere.' >"$odd/--help.txt"
  printf 'He denied it %%s.' >"$odd/%s%n.txt"
  mkfifo "$odd/pipe"
  ln -s .. "$odd/deep/er/loop"
  ln -s nowhere "$odd/dangling.txt"
  oddities="pipe loop dangling.txt"
  if command -v python3 >/dev/null; then
    python3 -c 'import socket, sys
socket.socket(socket.AF_UNIX).bind(sys.argv[1])' "$odd/socket" && oddities+=" socket"
  fi
}

run_scripts() {
  local script
  for script in overview names quotes citations points brief; do
    [ -e "scripts/$script.lua" ] || continue
    run "$script" "$corpus" --format jsonl
    report $? "$script runs on all of it in $limit s" "$log"
  done
}

# Two files of which each is one line: what is read from the words is read in time.
try_large() {
  local large=$folder/large.db
  timeout 300 "$parlance" add "$large" "$folder/large" -q >"$log" 2>&1
  report $? "two files of $megabytes MB on one line are added" "$log"
  timeout 300 "$parlance" check "$large" >"$log" 2>&1
  report $? "they are whole" "$log"
  run concordance "$large" '"denied" [] ";"' --limit 100 --format jsonl
  report $? "a query runs on them in $limit s" "$log"
  run citations "$large" --format jsonl
  report $? "citations runs on them in $limit s" "$log"
  rm -f "$large"*
}

# A copy of a corpus in which 200 random bytes are others.
flip() { # SEED
  lua5.4 - "$folder/small.db" "$folder/flipped.db" "$1" <<'LUA'
local from, to, seed = arg[1], arg[2], tonumber(arg[3])
math.randomseed(seed)
local bytes = {}
for c in assert(io.open(from, "rb")):read("a"):gmatch "." do bytes[#bytes + 1] = c end
for _ = 1, 200 do bytes[math.random(#bytes)] = string.char(math.random(0, 255)) end
assert(io.open(to, "wb")):write(table.concat(bytes))
LUA
}

# The words after a command's first are its own.
commands_on_flipped() {
  printf '%s\n' check list "sql:SELECT count(*) FROM tokens" "sql:SELECT * FROM spans" overview \
    names quotes "concordance:[]{2}" "show:1" compact "add:corpus" "remove:1"
}

try_flipped() { # SEED
  local line command rest code
  while read -r line; do
    flip "$1"
    command=${line%%:*}
    rest=${line#"$command"}
    run "$command" "$folder/flipped.db" ${rest:+"${rest#:}"}
    code=$?
    [ "$code" -lt 124 ] && ! grep -q 'stack traceback\|AddressSanitizer\|runtime error' "$log"
    report $? "PARLANCE_SEED=$1: $command ends well on flipped bytes" "$log"
  done < <(commands_on_flipped)
}

lua5.4 tests/hostile/write_bytes.lua "$folder" "$megabytes" || exit 1
make_oddities

timeout 300 "$parlance" add "$corpus" "$folder/loads" -q >"$log" 2>&1
report $? "what can be read is added, without a word" "$log"
[ "$(rows 'SELECT count(*) FROM document_names')" = "$(find "$folder/loads" -type f | wc -l)" ]
report $? "each of these files has a document" "$log"

for file in "$folder"/fails/*; do
  run add "$corpus" "$file" -q
  [ $? = 1 ] && [ "$(wc -l <"$log")" = 1 ] && grep -qF "$(basename "$file")" "$log"
  report $? "add says in one line what is wrong with $(basename "$file")" "$log"
done

run add "$corpus" "$folder/fails" "$folder/loads/one-byte.txt" "$folder/odd" -q
[ $? = 1 ]
report $? "add tells of failures among others by its exit code" "$log"
[ "$(rows "SELECT count(*) FROM document_names WHERE origin LIKE '%/odd/%'")" = 5 ]
report $? "files of odd names are added" "$log"
for name in $oddities; do
  run add "$corpus" "$folder/odd" -q
  [ "$(grep -c "$name" "$log")" = 1 ]
  report $? "add tells once of $name" "$log"
done
if [ "$(id -u)" = 0 ]; then
  n=$((n + 1))
  echo "ok $n - add tells of a file that may not be read # SKIP root may read all"
else
  printf 'x' >"$folder/closed.txt"
  chmod 000 "$folder/closed.txt"
  run add "$corpus" "$folder/closed.txt"
  [ $? = 1 ] && grep -q closed.txt "$log"
  report $? "add tells of a file that may not be read" "$log"
fi

timeout 300 "$parlance" check "$corpus" >"$log" 2>&1
report $? "the corpus is whole" "$log"
run list "$corpus" --format csv
report $? "its documents are listed" "$log"
run_scripts
try_large

"$parlance" add "$folder/small.db" corpus -q >"$log" 2>&1 &&
  "$parlance" quotes "$folder/small.db" -q >>"$log" 2>&1
report $? "a small corpus is made" "$log"
for ((i = 0; i < copies; i++)); do try_flipped $((seed + i)); done

finish_tap
