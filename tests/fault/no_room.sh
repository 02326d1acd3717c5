#!/usr/bin/env bash
# Files may not grow any further, as on a full disk: add says so and ends, what it has
# stored is whole and can be read and asked, and with room the same add goes on.
# Prints TAP.

cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

parlance=${PARLANCE:-$PWD/build/parlance}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/files"
for i in $(seq 60); do
  awk -v i="$i" 'BEGIN { for (k = 0; k < 4000; k++) printf "Point %d of note %d is open. ", k, i }' \
    > "$folder/files/$i.txt"
done

within() { # KiB COMMAND...
  (trap '' XFSZ; ulimit -f "$1"; shift; "$@")
}

for jobs in 0 2; do
  rm -f "$folder"/c.db*
  within 1500 "$parlance" add "$folder/c.db" "$folder/files" -j "$jobs" >"$folder/log" 2>&1
  [ $? = 1 ] && [ "$(grep -c . "$folder/log")" = 1 ] && grep -qE 'disk' "$folder/log"
  report $? "$jobs workers: one line says what is wrong" "$folder/log"
  within 1500 "$parlance" check "$folder/c.db" >"$folder/log" 2>&1 &&
    grep -qE '[1-9][0-9]* documents' "$folder/log"
  report $? "$jobs workers: what is stored is whole" "$folder/log"
  within 1500 "$parlance" concordance "$folder/c.db" '"Point"' --count >"$folder/log" 2>&1 &&
    grep -qE '^[1-9][0-9]*$' "$folder/log"
  report $? "$jobs workers: queries are answered" "$folder/log"
  within 1500 "$parlance" names "$folder/c.db" --format csv 2>"$folder/log" |
    grep -q '^doc,start,end'
  report $? "$jobs workers: scripts run" "$folder/log"
  "$parlance" add "$folder/c.db" "$folder/files" -j "$jobs" -q >"$folder/log" 2>&1 &&
    "$parlance" check "$folder/c.db" >"$folder/log" 2>&1 &&
    grep -q ' 60 documents' "$folder/log"
  report $? "$jobs workers: with room the rest follows" "$folder/log"
  within 40 "$parlance" names "$folder/c.db" --format csv 2>"$folder/log" |
    grep -q '^doc,start,end'
  report $? "$jobs workers: scripts run where there is no room for their rows" "$folder/log"
done

finish_tap
