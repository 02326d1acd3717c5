#!/usr/bin/env bash
# run.sh -- quality on data that others made: measures against recorded floors.
#
#     tests/quality/run.sh [--short]
#
# Sets come from the data folder (PARLANCE_DATA) and are unpacked to a temporary
# folder. A measure prints lines "name value". floors.tsv records the least value
# of each; one that is missed ends the run with status 1. The whole run writes
# docs/quality.md, --short only compares.

set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
parlance=${PARLANCE:-$top/build/parlance}
here=$top/tests/quality
data=${PARLANCE_DATA:-$top/../shared/data}
short=no
[ "${1:-}" = --short ] && short=yes
if [ ! -d "$data" ]; then
  echo "quality: no data folder at $data (PARLANCE_DATA): nothing measured"
  exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/parlance-quality.XXXXXX")
trap 'rm -rf "$work"' EXIT
results=$work/results
: > "$results"

unpack() { # the folder of a set, unpacked
  [ -d "$work/$1" ] || tar -xJf "$data/$1.tar.xz" -C "$work"
  echo "$work/$1"
}
measure() { # run a Lua file of this folder; its lines are results
  local script=$1
  shift
  echo "quality: $script" >&2
  PARLANCE_DATA=$data "$parlance" run --trust "$here/$script" -- "$@" | tee -a "$results"
}
program() { # the same for a program of the build tree
  local name=$1
  shift
  echo "quality: $name" >&2
  "$(dirname "$parlance")/tests/quality/$name" "$@" | tee -a "$results"
}
has() { [ -e "$data/$1" ]; }

measure gold.lua "own gold, tuned on" "$top/corpus/gold/tune" "$top/corpus/corrant" "$top/corpus/further" \
  "$top/corpus/lantry"
measure gold.lua "own gold, quillon, tuned on" "$top/corpus/gold/tune" "$top/corpus/quillon"
measure gold.lua "own gold, unseen" "$top/corpus/gold/unseen" "$top/corpus/unseen"
measure readers.lua "two readers of the unseen" "$top/corpus/gold/readers/first" \
  "$top/corpus/gold/readers/second" "$top/corpus/unseen"
has novel-quotations.tar.xz &&
  measure novels.lua "$(find "$(unpack novel-quotations)" -type d -name data)" report
has hedges.tar.xz &&
  measure hedges.lua "$(find "$(unpack hedges)" -path '*weasel*' -name train.csv)" report
has negation.tar.xz &&
  measure negation.lua report - $(find "$(unpack negation)" -name 'SEM-*.txt' | sort)
has cqp-queries.txt && measure cqp_queries.lua
has ud-ewt.tar.xz && measure segmentation.lua "$(find "$(unpack ud-ewt)" -name '*-dev.conllu')"
has ud-ewt.tar.xz && measure conllu_round_trip.lua "$(find "$(unpack ud-ewt)" -name '*-dev.conllu')"
has ud-gum.tar.xz && measure conllu_round_trip.lua "$(find "$(unpack ud-gum)" -name '*-dev.conllu')"
has ud-gum.tar.xz && measure segmentation.lua "$(find "$(unpack ud-gum)" -name '*-dev.conllu')"
has sentence-cases.jsonl && measure sentence_cases.lua "$data/sentence-cases.jsonl"
has udhr-531-languages.tar.xz && measure declarations.lua "$(unpack udhr-531-languages)"
has udhr-531-languages.tar.xz && measure encodings.lua "$(unpack udhr-531-languages)"
has udhr-531-languages.tar.xz && measure languages.lua "$(unpack udhr-531-languages)"
has utf8-decoder.tar.xz &&
  measure utf8_decoder.lua "$(find "$(unpack utf8-decoder)" -name utf8tests.txt)"
has ud-gum.tar.xz && measure pos.lua "$(find "$(unpack ud-gum)" -name '*-dev.conllu')"
has ud-gum.tar.xz && measure names_gum.lua "$(unpack ud-gum)" dev
has ud-ewt.tar.xz && measure pos.lua "$(find "$(unpack ud-ewt)" -name '*-dev.conllu')"
has un-symbols.tar.xz && measure un_symbols.lua "$(unpack un-symbols)"
has political-news-attributions.tar.xz &&
  measure attributions.lua "$(unpack political-news-attributions)" dev
has tempeval3.tar.xz && measure timexes.lua tempeval3 "$(unpack tempeval3)" report
has wikiwars.tar.xz && measure timexes.lua wikiwars "$(unpack wikiwars)" report
has document-variants.tar.xz && has presidential-site-html.tar.xz &&
  has foreign-policy-documents.tar.xz &&
  measure near_duplicates.lua "$(unpack presidential-site-html)" \
    "$(unpack foreign-policy-documents)/_volumes" "$(unpack document-variants)/_volumes_old"
cases=docx-odt-cases
has $cases.tar.xz && measure office_cases.lua "$(unpack $cases)"/test/{docx,docx/golden,odt/odt}
has un-pdfs-scans-docx.tar.xz && measure un_pdfs.lua "$(unpack un-pdfs-scans-docx)"
has office-mail-formats.tar.xz && measure formats.lua \
  "$(find "$(unpack office-mail-formats)" -type d -name tests | head -n 1)"

has udhr-531-languages.tar.xz && measure declared_articles.lua "$(unpack udhr-531-languages)"
has presidential-site-html.tar.xz && measure main_content.lua "$(unpack presidential-site-html)"
has html5lib.tar.xz && program html5lib "$(unpack html5lib)"
has pm-transcripts.tar.xz && measure transcripts.lua "$(unpack pm-transcripts)"
has pm-transcripts.tar.xz && measure turns_interviews.lua "$(unpack pm-transcripts)"
has unsc-conflicts.tar.xz && measure turns_council.lua "$(unpack unsc-conflicts)" 7154
has unsc-conflicts.tar.xz && measure claims_council.lua "$(unpack unsc-conflicts)" 7154
has plover-events.tar.xz && measure plover_events.lua "$(unpack plover-events)" second
has foreign-policy-documents.tar.xz &&
  measure documents.lua "$(unpack foreign-policy-documents)"
has office-mail-formats.tar.xz &&
  measure office_formats.lua "$(unpack office-mail-formats)"

# Every floor against what was measured.
failed=0
while IFS=$'\t' read -r name floor; do
  case $name in '' | '#'*) continue ;; esac
  value=$(awk -v name="$name" 'index($0, name " ") == 1 { print $NF }' "$results" | tail -n 1)
  if [ -z "$value" ]; then
    echo "quality: '$name' was not measured (floor $floor)"
    failed=1
  elif awk -v v="$value" -v f="$floor" 'BEGIN { exit !(v < f) }'; then
    echo "quality: '$name' is $value, below its floor of $floor"
    failed=1
  fi
done < "$here/floors.tsv"

if [ "$short" = no ]; then
  {
    echo "# Quality"
    echo
    echo "Written by \`make quality\`, on data that others made (the data folder, not shipped)."
    echo "Floors are kept by CI."
    echo
    echo "| measure | value | floor |"
    echo "|---|---|---|"
    while read -r line; do
      name=${line% *}
      floor=$(awk -F'\t' -v name="$name" '$1 == name { print $2 }' "$here/floors.tsv")
      echo "| $name | ${line##* } | ${floor:-none} |"
    done < "$results"
    cat "$here/notes.md"
  } > "$top/docs/quality.md"
fi
exit "$failed"
