#!/usr/bin/env bash
# A corpus file that others cut short while it is read, in the middle of a statement
# and between two: an error that says so, and no crash. Prints TAP.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

lua5.4 tests/fault/files.lua "$folder/files" 300 3 || exit 1
"$parlance" add -q "$folder/whole.db" "$folder/files" 2>"$folder/log"
report $? "a corpus is made" "$folder/log"

cat >"$folder/within.lua" <<'LUA'
local corpus = require("parlance").open(arg[1], { mode = "read" })
local n, cut = 0, false
for row in corpus:sql "SELECT doc, text FROM _texts" do
  n = n + #row.text
  if n > 20000 and not cut then cut = os.execute(("truncate -s %s '%s'"):format(arg[2], arg[1])) end
end
print("read to the end", n)
LUA
cat >"$folder/between.lua" <<'LUA'
local corpus = require("parlance").open(arg[1], { mode = "read" })
local hits = corpus:query '[class="word"]'
assert(hits())
os.execute(("truncate -s %s '%s'"):format(arg[2], arg[1]))
for _ in hits do end
for _, doc in ipairs(corpus:docs()) do doc:text() end
print "read to the end"
LUA

for script in within between; do
  for size in 0 20000 200000; do
    cp "$folder/whole.db" "$folder/cut.db"
    "$parlance" run --trust "$folder/$script.lua" -- "$folder/cut.db" $size >"$folder/log" 2>&1
    [ $? = 1 ] && [ "$(wc -l <"$folder/log")" = 1 ] &&
      grep -q "cut short\|malformed\|damaged\|disk I/O error\|not a corpus\|no such table" "$folder/log"
    report $? "cut to $size bytes $script statements is an error" "$folder/log"
  done
done

finish_tap
