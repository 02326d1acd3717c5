#!/usr/bin/env bash
# Documents are added one by one, so that small blocks are put together again and
# again, and the program is killed at random moments. After each the corpus is whole;
# in the end it says what one undisturbed addition says. Prints TAP.
#
# PARLANCE_SEED: of the files and the moments, default 1. PARLANCE_CASES: how many
# files, default 30.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
seed=${PARLANCE_SEED:-1}
count=${PARLANCE_CASES:-30}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
corpus=$folder/corpus.db

RANDOM=$seed
killed=0
broken=0
lua5.4 tests/fault/files.lua "$folder/made" "$count" "$seed" || exit 1
mkdir "$folder/files"
find "$folder/made" -name '*.txt' -exec mv -t "$folder/files" {} +

"$parlance" add -q "$folder/whole.db" "$folder/files" 2>"$folder/log"
report $? "an undisturbed addition ends" "$folder/log"

# How long the addition of a document takes: the least of three.
whole=1000
for _ in 1 2 3; do
  started=$EPOCHREALTIME
  "$parlance" add -q "$folder/one.db" "$(find "$folder/files" -type f | head -n 1)"
  whole=$(awk -v a="$started" -v b="$EPOCHREALTIME" -v w="$whole" \
    'BEGIN { print b - a < w ? b - a : w }')
  rm -f "$folder/one.db"
done

for file in "$folder"/files/*; do
  "$parlance" add -q "$corpus" "$file" 2>>"$folder/log" &
  pid=$!
  sleep "$(awk -v r="$RANDOM" -v t="$whole" 'BEGIN { printf "%.4f", r / 32768 * t }')"
  kill -9 "$pid" 2>/dev/null && killed=$((killed + 1))
  wait "$pid" 2>/dev/null
  if [ -s "$corpus" ] && ! "$parlance" check -q "$corpus" 2>>"$folder/broken"; then
    broken=$((broken + 1))
  fi
  "$parlance" add -q "$corpus" "$file" 2>>"$folder/broken" || broken=$((broken + 1))
done
report "$broken" "PARLANCE_SEED=$seed: after each kill the corpus is whole, and goes on" \
  "$folder/broken"
[ "$killed" -ge $((count / 6)) ]
report $? "enough additions were killed ($killed of $count)" "$folder/log"

dump() { "$parlance" dump "$1" -o "$2" 2>>"$folder/log"; }
dump "$folder/whole.db" "$folder/expected" && dump "$corpus" "$folder/dump" &&
  cmp "$folder/expected" "$folder/dump" >>"$folder/log"
report $? "it says what one addition says" "$folder/log"
"$parlance" compact -q "$corpus" 2>>"$folder/log" && dump "$corpus" "$folder/dump" &&
  cmp "$folder/expected" "$folder/dump" >>"$folder/log"
report $? "and the same when it is compacted" "$folder/log"

finish_tap
