#!/usr/bin/env bash
# run.sh -- speed as ratios against peers, measured side by side in one run.
#
#     tests/bench/run.sh [BUILD]        BUILD: the build tree, default build
#
# Texts: the statements of un-general-debate in the data folder (PARLANCE_DATA),
# or, where there is none, the sample corpus again and again, each copy marked.
# Writes docs/benchmarks.md and prints it.

set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$top/build}
parlance=$build/parlance
data=${PARLANCE_DATA:-$top/../shared/data}
work=$(mktemp -d "${TMPDIR:-/tmp}/parlance-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
say() { echo "bench: $*" >&2; }

texts=$work/texts
mkdir -p "$texts"
if [ -f "$data/un-general-debate.tar.xz" ]; then
  say "unpacking un-general-debate"
  tar -xJf "$data/un-general-debate.tar.xz" -C "$work" --wildcards '*.txt'
  find "$work/un-general-debate" -name '*.txt' ! -name '.*' -print0 |
    xargs -0 mv -t "$texts"
  what="$(find "$texts" -name '*.txt' | wc -l) statements of the UN General Debate"
else
  say "no data folder: the sample corpus, 300 times"
  for i in $(seq 300); do
    for file in "$top"/corpus/2*.txt; do
      { echo "Copy $i"; echo; cat "$file"; } > "$texts/$i-$(basename "$file")"
    done
  done
  what="300 marked copies of the sample corpus"
fi
bytes=$(find "$texts" -name '*.txt' -print0 | xargs -0 cat | wc -c)
find "$texts" -name '*.txt' | LC_ALL=C sort > "$work/list"
xargs -d '\n' cat < "$work/list" > "$work/all.txt"

seconds() { # seconds of wall time of a command, whose output is dropped
  local start=$EPOCHREALTIME
  "$@" > "$work/out" 2> "$work/err"
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.3f", b - a }'
}
best_of() { # the least of several runs
  local n=$1 best="" now
  shift
  for _ in $(seq "$n"); do
    now=$(seconds "$@")
    best=$(awk -v a="${best:-$now}" -v b="$now" 'BEGIN { print (a < b) ? a : b }')
  done
  echo "$best"
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
rate() { awk -v b="$bytes" -v s="$1" 'BEGIN { printf "%.1f", b / 1e6 / s }'; }

say "adding $bytes bytes"
add_new() { rm -f "$work/c.db"; "$parlance" add -q "$work/c.db" "$texts"; }
fts_new() { rm -f "$work/fts.db"; "$build/tests/bench/fts5_insert" "$work/fts.db" < "$work/list"; }
fts=$(seconds fts_new)
add=$(seconds add_new)
fts=$(awk -v a="$fts" -v b="$(seconds fts_new)" 'BEGIN { print (a < b) ? a : b }')
add=$(awk -v a="$add" -v b="$(seconds add_new)" 'BEGIN { print (a < b) ? a : b }')
size=$(stat -c %s "$work/c.db")

say "memory"
# Megabytes at their most, of the one that adds, when it does all by itself.
peak() {
  rm -f "$work/m.db"
  "$parlance" run --trust "$top/tests/bench/peak.lua" -- "$work/m.db" 1 "$1" | cut -d ' ' -f 1
}
few=$work/few
mkdir -p "$few"
awk 'NR % 9 == 0' "$work/list" | xargs -d '\n' ln -t "$few"
few_bytes=$(find "$few" -type f -print0 | xargs -0 cat | wc -c)
few_peak=$(peak "$few")
all_peak=$(peak "$texts")

say "word boundaries"
words=$("$build/tests/bench/wordbreak" "$work/all.txt" 2>/dev/null | sed 's/^/    /' || true)

say "grammars and queries"
"$parlance" run --trust "$top/tests/bench/queries.lua" -- "$work/c.db" > "$work/queries"
grep_denial=$(best_of 3 env LC_ALL=C grep -Eci \
  '(deny|denies|denied|reject|rejects|rejected)([^a-zA-Z]+[a-zA-Z]+){0,8}[^a-zA-Z]+(allegation|claim|accusation)' \
  "$work/all.txt" || true)
grep_of=$(best_of 3 env LC_ALL=C grep -Ec 'the [A-Z][^ ]* of' "$work/all.txt" || true)
grep_three=$(best_of 3 env LC_ALL=C grep -Ec '[^ ]+ [^ ]+ [^ ]+ government' "$work/all.txt" || true)

query_rows() {
  while IFS=$'\t' read -r kind name hits time rate; do
    case $name in
      denial) g=$grep_denial ;;
      "the A of") g=$grep_of ;;
      *) g=$grep_three ;;
    esac
    echo "| $kind: $name | $hits | $time s | $rate | $g s | $(ratio "$time" "$g") |"
  done < "$work/queries"
}

{
  echo "# Benchmarks"
  echo
  echo "Written by \`make bench\`: ratios against peers, measured side by side in one run."
  echo "Times depend on the machine, ratios hardly."
  echo
  echo "- machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
  echo "- versions: parlance $("$parlance" --version | tr -d '\n' | sed 's/^parlance //'), SQLite $(sqlite3 --version 2>/dev/null | cut -d' ' -f1 || true), $(grep --version | head -n 1)"
  echo "- texts: $what, $bytes bytes"
  echo
  echo "## Adding documents"
  echo
  echo "| | seconds | MB/s |"
  echo "|---|---|---|"
  echo "| \`parlance add\`, one worker | $add | $(rate "$add") |"
  echo "| insert into SQLite FTS5, the same durability | $fts | $(rate "$fts") |"
  echo
  echo "add is $(ratio "$fts" "$add") times as fast as FTS5. The corpus file is $(ratio "$size" "$bytes") times its plain text."
  echo
  echo "The memory of add, one worker, at its most: $few_peak MB for $few_bytes bytes, $all_peak MB for $bytes bytes,"
  echo "$(ratio "$all_peak" "$few_peak") times as much for $(ratio "$bytes" "$few_bytes") times the text."
  echo
  echo "Word boundaries of UAX #29 alone, beside libunistring; sentences; tokens:"
  echo
  echo "$words"
  echo
  echo "## Counting hits"
  echo
  echo "A corpus opened anew each time, beside \`LC_ALL=C grep -Ec\` of a like pattern over the"
  echo "same text in one file (lines, not hits; grep does not see over line ends)."
  echo
  echo "| | hits | time | tokens/s | grep | time / grep |"
  echo "|---|---|---|---|---|---|"
  query_rows
} > "$work/benchmarks.md"
cp "$work/benchmarks.md" "$top/docs/benchmarks.md"
cat "$work/benchmarks.md"
