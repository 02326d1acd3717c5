#!/usr/bin/env bash
# Runs the test suites, or those named, and sums up.
#
#   tests/run.sh [SUITE | code]...     `code`: every suite but lint
#
# Each file of a suite is one process that prints TAP. Failing lines are shown
# with their diagnostics; everything is kept in build/test-logs/. A process that
# dies, says how many tests it planned and runs another number, or never says it,
# counts as a failure. The last line is `N passed, N failed`, with `, N skipped`
# when some were.
#
# PARLANCE_BUILD: the build tree, default build. PARLANCE_TEST_JOBS: processes at
# a time. PARLANCE_TEST_TIMEOUT: seconds that a process may take.

set -u
cd "$(dirname "$0")/.." || exit 1

build=${PARLANCE_BUILD:-build}
jobs=${PARLANCE_TEST_JOBS:-$(nproc)}
timeout=${PARLANCE_TEST_TIMEOUT:-900}
logs=$build/test-logs

# suite, how its files are run, its files. `program`: the C program of that name,
# in the build tree. `busted`: specs, in our executable. `script`: .sh in bash, .lua
# in the plain interpreter.
suites="
lint         script   tests/lint/house.lua tests/lint/broken_houses.lua tests/lint/*.sh
c            program  tests/c/*.c
conformance  program  tests/conformance/*.c
conformance  busted   tests/conformance/*_spec.lua
lua          busted   tests/lua/*_spec.lua
golden       busted   tests/golden/*_spec.lua
fault        program  tests/fault/*.c
fault        busted   tests/fault/*_spec.lua
fault        script   tests/fault/*.sh
hostile      program  tests/hostile/*.c
hostile      busted   tests/hostile/*_spec.lua
hostile      script   tests/hostile/*.sh
fuzz         program  tests/fuzz/*.c
report       busted   tests/report/*_spec.lua
report       script   tests/report/*.sh
"

# The command for a file that is run in the given way, one word a line.
command_for() {
  local way=$1 file=$2 name
  case $way:$file in
    program:*)
      name=${file#tests/}
      printf '%s\n' "$build/tests/${name%.c}"
      ;;
    busted:*) printf '%s\n' "$build/parlance" run --trust tests/busted.lua -- -o TAP "$file" ;;
    script:*.lua) printf '%s\n' lua5.4 "$file" ;;
    script:*) printf '%s\n' bash "$file" ;;
  esac
}

# Runs one file. Leaves its output in LOG.log and `STATUS SECONDS` in LOG.end.
run_file() {
  local way=$1 file=$2 log=$3 command started=$EPOCHREALTIME
  mapfile -t command < <(command_for "$way" "$file")
  timeout --kill-after=10 "$timeout" "${command[@]}" >"$log.log" 2>&1 </dev/null
  local status=$?
  awk -v s="$status" -v a="$started" -v b="$EPOCHREALTIME" \
    'BEGIN { printf "%d %.1f\n", s, b - a }' >"$log.end"
}

# The verdict on a file's TAP: `PASSED FAILED SKIPPED` and, behind it, the lines
# to show. Reads the log; `status` is the process's.
judge='
  function show(line) { shown = shown "    " line "\n" }
  function blame(reason) { failed++; show("FAILED: " reason); died = 1 }
  { last[NR % 20] = $0 }
  /^ok([ \t]|$)/ {
    n++; failing = 0
    if (toupper($0) ~ /# *SKIP/) skipped++; else passed++
    next
  }
  /^not ok([ \t]|$)/ {
    n++
    failing = 1; failed++; show($0)
    next
  }
  /^1\.\.[0-9]+/ {
    planned = 1; plan = substr($1, 4) + 0; failing = 0
    if (plan == 0) { skipped++; plan = n + 0 }
    next
  }
  /^Bail out!/ { failing = 0; blame($0); next }
  failing && ++n_shown < 400 { show($0) }
  END {
    if (status == 124 || status == 137) blame("stopped after its time was up")
    else if (status > 128) blame("died of signal " status - 128)
    else if (status != 0 && !failed) blame("exit status " status)
    else if (!planned) blame("no plan: it ended early, or printed no TAP")
    else if (plan != n) blame("planned " plan " tests, ran " n + 0)
    if (died) for (i = NR - 19; i <= NR; i++) if (i > 0) show("| " last[i % 20])
    printf "%d %d %d\n%s", passed, failed, skipped, shown
  }'

# Whether the suite was asked for.
wanted() {
  local name
  [ ${#asked[@]} -eq 0 ] && return 0
  for name in "${asked[@]}"; do
    [ "$name" = "$1" ] && return 0
    [ "$name" = code ] && [ "$1" != lint ] && return 0
  done
  return 1
}

# Fills ways[], files[] and log_of[] from the table.
list_files() {
  local suite way patterns file
  while read -r suite way patterns; do
    [ -n "$suite" ] && wanted "$suite" || continue
    for file in $patterns; do # the patterns are expanded here
      [ -e "$file" ] || continue
      ways+=("$way")
      files+=("$file")
      log_of+=("$logs/$suite-$(basename "$file" | tr . -)")
    done
  done <<<"$suites"
}

report_file() {
  local i=$1 status seconds verdict counts
  read -r status seconds <"${log_of[i]}.end" || { status=125; seconds=0; }
  verdict=$(awk -v status="$status" "$judge" "${log_of[i]}.log")
  read -r -a counts <<<"${verdict%%$'\n'*}"
  passed=$((passed + counts[0]))
  failed=$((failed + counts[1]))
  skipped=$((skipped + counts[2]))
  local mark=ok
  [ "${counts[1]}" -gt 0 ] && mark=FAILED
  printf '%-7s %-44s %5d passed' "$mark" "${files[i]}" "${counts[0]}"
  [ "${counts[1]}" -gt 0 ] && printf ', %d failed' "${counts[1]}"
  [ "${counts[2]}" -gt 0 ] && printf ', %d skipped' "${counts[2]}"
  printf '  %s s\n' "$seconds"
  [ "$verdict" != "${verdict#*$'\n'}" ] && printf '%s\n' "${verdict#*$'\n'}"
}

asked=("$@")
ways=() files=() log_of=()
list_files
for name in "${asked[@]}"; do
  grep -q "^$name " <<<"${suites}code " || { echo "there is no suite '$name'" >&2; exit 2; }
done
rm -rf "$logs"
mkdir -p "$logs"

TMPDIR=$(mktemp -d)
chmod 711 "$TMPDIR" # tests that give their rights up must pass through
trap 'rm -rf "$TMPDIR"' EXIT
PARLANCE=$PWD/$build/parlance
export TMPDIR PARLANCE PARLANCE_BUILD=$build LC_ALL=C.UTF-8 TZ=UTC

for i in "${!files[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge "$jobs" ]; do wait -n; done
  run_file "${ways[i]}" "${files[i]}" "${log_of[i]}" 2>/dev/null &
done
wait

passed=0 failed=0 skipped=0
for i in "${!files[@]}"; do report_file "$i"; done
[ ${#files[@]} -gt 0 ] || { echo "no tests were found"; failed=1; }

summary="$passed passed, $failed failed"
[ "$skipped" -gt 0 ] && summary+=", $skipped skipped"
echo
echo "$summary"
[ "$failed" -eq 0 ]
