#!/usr/bin/env bash
# The rich sample report, opened in a headless browser: its script is admitted by
# the page's policy and works, hostile text stays text, and nothing is lost on the
# way from the file to the page. Prints TAP; skips where chromium is not installed.

cd "$(dirname "$0")/../.." || exit 1

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
if [ -z "$browser" ]; then
  echo "1..1"
  echo "ok 1 # SKIP chromium is not installed"
  exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
page=$folder/report.html
lua5.4 tests/report/render.lua rich html >"$page" || exit 1

run_browser() {
  timeout 120 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars \
    --user-data-dir="$folder/profile" "$@" 2>>"$folder/log"
}

# How often a fixed string occurs in a file.
count() {
  grep -oF -- "$1" "$2" | wc -l
}

n=0
failed=0
check() { # NAME, EXPECTED, FOUND
  n=$((n + 1))
  if [ "$2" = "$3" ]; then
    echo "ok $n - $1"
  else
    failed=1
    echo "not ok $n - $1"
    echo "# expected '$2', found '$3'"
  fi
}

dom=$folder/dom.html
run_browser --dump-dom "file://$page#d4-r1" >"$dom"

for tag in '<mark' '<tr' '<details' '<caption' '<svg' '</h2>' '<bdi>'; do
  check "the page has as many $tag as the file" "$(count "$tag" "$page")" "$(count "$tag" "$dom")"
done
check "marks are in the page" yes "$([ "$(count '<mark' "$dom")" -gt 40 ] && echo yes)"
check "one script, and none of a document's" 1 "$(count '<script' "$dom")"
check "the script ran: column heads are buttons" yes \
  "$([ "$(count '<th scope="col"' "$dom")" -gt 0 ] && grep -qF '"><button>' "$dom" && echo yes)"
check "layers can be switched" "$(count '<li data-layer' "$page")" \
  "$(count '<button aria-pressed="true"' "$dom")"
check "a link into a folded document unfolds it" 1 "$(count 'id="d4" open' "$dom")"

hash=$(lua5.4 -e 'package.path = "scripts/?.lua;scripts/?/init.lua;" .. package.path
  io.write(require("parlance.report.html_script").text)' | openssl dgst -sha256 -binary | base64)
check "the policy names the script's own hash" 1 "$(count "sha256-$hash" "$page")"

for look in 1200,1600 500,1600; do
  run_browser --screenshot="$folder/$look.png" --window-size="$look" "file://$page" >/dev/null
  size=$(stat -c %s "$folder/$look.png" 2>/dev/null || echo 0)
  check "the page is drawn at $look" yes "$([ "$size" -gt 20000 ] && echo yes)"
done

echo "1..$n"
exit "$failed"
