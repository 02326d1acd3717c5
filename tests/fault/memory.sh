#!/usr/bin/env bash
# What `add` keeps in memory does not grow with what is added: neither with how many
# bytes there are, nor with how many files, nor with the length of a line. Then the
# commands on a corpus of many documents. Prints TAP.
#
# PARLANCE_CASES: how many files are many, default 10000.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
many=${PARLANCE_CASES:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
log=$folder/log

if ldd "$parlance" | grep -q libasan; then
  echo "1..0 # SKIP a sanitizer has memory of its own"
  exit 0
fi

peak() { # JOBS, PATH: megabytes of the one that adds
  rm -f "$folder/peak.db"
  "$parlance" run --trust tests/bench/peak.lua -- "$folder/peak.db" "$@" 2>"$log" | cut -d ' ' -f 1
}

at_most() { # MEGABYTES, LIMIT, NAME
  echo "$1 MB, at most $2" >>"$log"
  awk -v a="$1" -v b="$2" 'BEGIN { exit !(a != "" && a <= b) }'
  report $? "$3 ($1 MB)" "$log"
}

lua5.4 - "$folder" "$many" <<'LUA' || exit 1
local folder, many = arg[1], tonumber(arg[2])
math.randomseed(1)
local words = {}
for word in ([[the delegation of Varneth denied that any vessel had entered its waters and
  called for talks with Orlane before the end of the year in order to restore peace]])
  :gmatch "%S+" do
  words[#words + 1] = word
end
local function text(n, between)
  local list = {}
  for i = 1, n do list[i] = words[math.random(#words)] .. (i % 17 == 0 and between or "") end
  return table.concat(list, " ")
end
local function write(path, bytes)
  local file = assert(io.open(folder .. "/" .. path, "wb"))
  file:write(bytes)
  file:close()
end
os.execute(("mkdir -p '%s/few' '%s/more' '%s/line' '%s/many'"):format(folder, folder, folder, folder))
for i = 1, 400 do
  local one = text(2000, ".\n\n")
  if i <= 40 then write(("few/%03d.txt"):format(i), one) end
  for copy = 1, 8 do
    write(("more/%d-%03d.txt"):format(copy, i), ("Copy %d\n\n%s"):format(copy, one))
  end
end
local line = text(20000, ";")
write("line/line.txt", line:rep(20000000 // #line))
for i = 1, many do write(("many/%06d.txt"):format(i), ("Statement %d of Varneth."):format(i)) end
LUA

few=$(peak 1 "$folder/few")
more=$(peak 1 "$folder/more")
at_most "$more" "$(awk -v a="$few" 'BEGIN { print a + 40 }')" \
  "eighty times as much takes hardly more memory than $few MB"
at_most "$(peak 1 "$folder/line")" 100 "nor does a line of 20 MB, beyond the line itself"
at_most "$(peak 2 "$folder/many")" 80 "nor do $many files"

corpus=$folder/peak.db
for words in "check:$corpus" "list:$corpus:--format:csv" "show:$corpus:$many" \
  "overview:$corpus" "concordance:$corpus:\"Varneth\":--format:csv" "show:$corpus:000777.txt" "sql:$corpus:SELECT count(*) FROM documents" \
  "remove:$corpus:000778.txt" "add:$corpus:$folder/few" "compact:$corpus"; do
  IFS=: read -r -a command <<<"$words"
  timeout 60 "$parlance" "${command[@]}" >"$folder/out" 2>"$log"
  report $? "${command[0]} works on a corpus of $many documents" "$log"
done
timeout 20 "$parlance" show "$corpus" 00077.txt >"$folder/out" 2>"$log"
[ $? = 1 ] && grep -q "did you mean '00[0-9]*77[0-9]*.txt'" "$log"
report $? "a name that is not there is compared in time" "$log"

finish_tap
