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
add_new() { # WORKERS, or `alone` on one processor
  rm -f "$work/c.db"
  if [ "$1" = alone ]; then
    taskset -c 0 "$parlance" add -q -j 0 "$work/c.db" "$texts"
  else
    "$parlance" add -q -j "$1" "$work/c.db" "$texts"
  fi
}
fts_new() { rm -f "$work/fts.db"; "$build/tests/bench/fts5_insert" "$work/fts.db" < "$work/list"; }
# Rounds, in which all have the same of a noisy machine: what is told is the median, of
# the seconds and of each round's ratio.
: > "$work/rounds"
for _ in 1 2 3 4 5; do
  echo "$(seconds fts_new) $(seconds add_new alone) $(seconds add_new 1) $(seconds add_new 2)" \
    >> "$work/rounds"
done
median() { # of an expression over the fields of the rounds
  awk "{ printf \"%.3f\\n\", $1 }" "$work/rounds" | sort -n | sed -n 3p
}
fts=$(median '$1') alone=$(median '$2') one=$(median '$3') two=$(median '$4')
x_alone=$(median '$1 / $2') x_one=$(median '$1 / $3') x_two=$(median '$1 / $4')
size=$(stat -c %s "$work/c.db")

say "memory"
# Megabytes at their most, of the writer and its one reader.
peak() {
  rm -f "$work/m.db"
  "$parlance" run --trust "$top/tests/bench/peak.lua" -- "$work/m.db" 0 "$1" | awk '{ print $1 + $2 }'
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
tokens=$("$parlance" sql --format tsv "$work/c.db" 'SELECT sum(n_tokens) FROM documents' | tail -n 1)
query() { "$parlance" run --trust "$top/tests/bench/queries.lua" -- "$work/c.db" "$@"; }
lines() { env LC_ALL=C grep "$@" "$work/all.txt"; }
query_rows() {
  local name g kind time
  for name in "rare phrase" "rarer phrase" denial "the A of" "three before government"; do
    case $name in
      "rare phrase") g=$(best_of 3 lines -Ec 'non-proliferation regime') ;;
      "rarer phrase") g=$(best_of 3 lines -Ec 'weapons-grade plutonium') ;;
      denial) g=$(best_of 3 lines -Eci \
        '(deny|denies|denied|reject|rejects|rejected)([^a-zA-Z]+[a-zA-Z]+){0,8}[^a-zA-Z]+(allegation|claim|accusation)') ;;
      "the A of") g=$(best_of 3 lines -Ec 'the [A-Z][^ ]* of') ;;
      *) g=$(best_of 3 lines -Ec '[^ ]+ [^ ]+ [^ ]+ government') ;;
    esac
    for kind in CQL grammar; do
      time=$(best_of 5 query "$kind" "$name")
      echo "| $kind: $name | $(query "$kind" "$name") | $time s |" \
        "$(awk -v n="$tokens" -v s="$time" 'BEGIN { printf "%d", n / s / 1e6 }') |" \
        "$g s | $(ratio "$time" "$g") |"
    done
  done
}

say "words" # such as no token holds twice; letters are those of Unicode
"$parlance" sql --format tsv "$work/c.db" 'SELECT name FROM documents' | tail -n +2 |
  (cd "$texts" && xargs -d '\n' cat) > "$work/stored.txt"
for word in plutonium Iran sovereignty; do
  ours=$(query word "$word")
  theirs=$(LC_ALL=C.UTF-8 grep -ow "$word" "$work/stored.txt" | wc -l)
  [ "$ours" = "$theirs" ] || { say "'$word': $ours tokens, but grep -ow finds $theirs"; exit 1; }
done

say "phrases"
phrases() {
  "$parlance" run --trust "$top/tests/bench/phrases.lua" -- "$work/c.db" "$1" "$2" |
    awk -F'\t' -v kind="$1" '{ printf "| %s | %d | %d | %.3f |\n", kind, $1, $2, $3 }'
}
lists=$(for kind in like hard; do phrases $kind 100 && phrases $kind 100000; done)

say "many hits"
memory() { "$parlance" run --trust "$top/tests/bench/memory.lua" -- "$work/c.db" "$1"; }
stream=$(memory stream)
sorted=$(memory sort)

say "extraction"
# Every thirtieth text, and one more; the least seconds of three rounds.
some=$work/some
mkdir -p "$some"
awk 'NR % 30 == 0' "$work/list" | xargs -d '\n' ln -t "$some"
one_more=$(sed -n 1p "$work/list")
"$parlance" add -q "$work/some.db" "$some"
extraction=$(for script in dates citations names quotes claims; do
  for _ in 1 2 3; do
    cp "$work/some.db" "$work/once.db"
    (cd "$top" && taskset -c 0 "$parlance" run --trust tests/bench/extraction.lua -- \
      "$work/once.db" "$script" "$one_more")
    rm -f "$work"/once.db*
  done | awk -F'\t' -v script="$script" '
    NR == 1 || $3 < own { own = $3 } NR == 1 || $4 < whole { whole = $4 }
    NR == 1 || $5 < again { again = $5 }
    END { printf "| %s | %d | %.1f | %.1f | %.2f s | %d |\n", script, $2, $1 / 1e6 / own,
      $1 / 1e6 / whole, again, $6 }'
done)
some_bytes=$(find "$some" -type f -print0 | xargs -0 cat | wc -c)

say "pages"
pages=""
for set in presidential-site-html udhr-531-languages; do
  [ -f "$data/$set.tar.xz" ] || continue
  mkdir -p "$work/$set"
  tar -xJf "$data/$set.tar.xz" -C "$work/$set"
  pages+=$(find "$work/$set" -name '*.html' | LC_ALL=C sort | awk 'NR % 2 == 0' |
    "$build/tests/bench/html_pages" | awk -F'\t' -v set="$set" '{ v[$1] = $2 }
      END { printf "| %s | %.1f | %.3f | %.3f | %.2f |", set, v["bytes"] / 1e6, v["libxml2"],
        v["load"], v["libxml2"] / v["load"] }')$'\n'
done

say "PDF files"
pdfs=""
if command -v pdftotext > /dev/null && [ -f "$data/un-pdfs-scans-docx.tar.xz" ]; then
  for set in un-pdfs-scans-docx unsc-conflicts political-news-attributions; do
    [ -f "$data/$set.tar.xz" ] || continue
    mkdir -p "$work/$set"
    tar -xJf "$data/$set.tar.xz" -C "$work/$set"
    pdfs+=$(find "$work/$set" -iname '*.pdf' | LC_ALL=C sort | "$build/tests/bench/pdf_files" |
      awk -F'\t' -v set="$set" '{ v[$1] = $2 }
        END { printf "| %s | %d | %.1f | %.3f | %.3f | %.2f |", set, v["files"],
          v["bytes"] / 1e6, v["pdftotext"], v["load"], v["ratio"] }')$'\n'
  done
fi

if python3 -c 'import spacy' 2> /dev/null; then
  say "spaCy"
  spacy=$(python3 "$top/tests/bench/spacy_matcher.py" "$work/all.txt" |
    awk -F'\t' '{ printf "%d tokens, %d hits, %d tokens/s", $1, $2, $3 }')
else
  spacy="not there"
fi
if command -v cqp > /dev/null; then
  cqp="there ($(cqp -v 2> /dev/null | sed -n 's/^Version: *//p' | head -n 1)): encode the texts to compare"
else
  cqp="not there"
fi

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
  echo "| | seconds | MB/s | as fast as FTS5 |"
  echo "|---|---|---|---|"
  echo "| insert into SQLite FTS5, the same durability | $fts | $(rate "$fts") | 1 |"
  echo "| \`parlance add -j 0\`, one file at a time, on one core | $alone | $(rate "$alone") | $x_alone |"
  echo "| \`parlance add -j 1\`, one worker beside the writer | $one | $(rate "$one") | $x_one |"
  echo "| \`parlance add -j 2\`, two workers | $two | $(rate "$two") | $x_two |"
  echo
  echo "The corpus file is $(ratio "$size" "$bytes") times its plain text."
  echo
  echo "The memory of add -j 0, writer and reader together, at its most: $few_peak MB for $few_bytes bytes, $all_peak MB for $bytes bytes,"
  echo "$(ratio "$all_peak" "$few_peak") times as much for $(ratio "$bytes" "$few_bytes") times the text."
  echo
  echo "Word boundaries of UAX #29 alone, beside libunistring; sentences; tokens:"
  echo
  echo "$words"
  echo
  echo "## Counting hits"
  echo
  echo "Whole processes, from start to end, beside \`LC_ALL=C grep -Ec\` of a like pattern over the"
  echo "same text in one file (lines, not hits; grep does not see over line ends). Words counted"
  echo "alone (plutonium, Iran, sovereignty) are as many as \`grep -ow\` finds: that is checked here."
  echo
  echo "| | hits | time | million tokens/s | grep | time / grep |"
  echo "|---|---|---|---|---|---|"
  query_rows
  echo
  echo "- spaCy's Matcher, blank English model, the denial: $spacy"
  echo "- CQP: $cqp"
  echo
  echo "## Phrases"
  echo
  echo "like: the same hundred names, and entries of the corpus' own words that hardly occur."
  echo "hard: half of the entries are names that occur, the others are made of their words."
  echo
  echo "| list | entries | hits | seconds of CPU time |"
  echo "|---|---|---|---|"
  echo "$lists"
  echo
  echo "## Many hits"
  echo
  echo "\`\"the\"\`: $(echo "$stream" | cut -f1) hits, gone through and not kept, take $(echo "$stream" | cut -f2) more bytes"
  echo "after the first tenth of them. In a list (\`corpus:collect\`) a hit takes $(echo "$sorted" | cut -f2) bytes, sorted"
  echo "$(echo "$sorted" | cut -f3) bytes."
  echo
  echo "## Extraction"
  echo
  echo "On one core, $some_bytes bytes of every thirtieth text, processor time: the extraction alone; the"
  echo "whole run, with the scripts that it uses and all rows kept in the corpus file; a run after one"
  echo "document was added, and how many documents it read."
  echo
  echo "| script | rows | alone, MB/s | whole, MB/s | after one more | read |"
  echo "|---|---|---|---|---|---|"
  echo "$extraction"
  echo
  echo "## Pages"
  echo
  echo "Loading HTML (encoding, text, structure, main content, metadata) beside libxml2's own parser"
  echo "alone (htmlReadMemory) on the same bytes: seconds of processor time, the even files of each"
  echo "set."
  echo
  echo "| pages | MB | libxml2 | load | as fast as libxml2 |"
  echo "|---|---|---|---|---|"
  echo -n "$pages"
  echo
  echo "## PDF files"
  echo
  echo "Loading PDF files (words, lines, columns, paragraphs, notes, metadata), all of a set in one new"
  echo "process, beside \`pdftotext FILE -\` for each: seconds of processor time, user and system, of all"
  echo "processes that take part; medians of rounds by turns."
  echo
  echo "| PDF files | files | MB | pdftotext | load | load / pdftotext |"
  echo "|---|---|---|---|---|---|"
  echo -n "$pdfs"
} > "$work/benchmarks.md"
cp "$work/benchmarks.md" "$top/docs/benchmarks.md"
cat "$work/benchmarks.md"
