# tap.sh -- TAP of the tests in shell: to be sourced by them.
#
#     . tests/tap.sh
#     something >"$folder/log" 2>&1
#     report $? "something works" "$folder/log"
#     finish_tap

# shellcheck shell=bash

n=0
failed=0

report() { # STATUS, NAME, LOG that tells why it failed
  n=$((n + 1))
  if [ "$1" = 0 ]; then
    echo "ok $n - $2"
  else
    failed=1
    echo "not ok $n - $2"
    cut -c 1-300 "$3" 2>/dev/null | head -20 | sed 's/^/# /'
  fi
}

# The plan, and the exit.
finish_tap() {
  echo "1..$n"
  exit "$failed"
}
