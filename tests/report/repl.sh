#!/usr/bin/env bash
# The session on a terminal, driven through tmux: editing, history, many lines,
# Ctrl-C at the prompt, in a loop and in a query, Ctrl-D. Skipped without tmux.

program=$(realpath "${PARLANCE:-build/parlance}")
command -v tmux >/dev/null || { echo "1..0 # skip there is no tmux"; exit 0; }
folder=$(mktemp -d)
socket=$folder/tmux
n=0
trap 'tmux -S "$socket" kill-server 2>/dev/null; rm -rf "$folder"' EXIT

printf 'First Statement\n\nVarneth denied the claim.\n' >"$folder/a.txt"
"$program" add -q "$folder/c.db" "$folder/a.txt" || exit 1

start() {
  tmux -S "$socket" -f /dev/null new-session -d -s "$1" -x 100 -y 50 \
    "cd $folder && XDG_STATE_HOME=$folder/state $program c.db; echo left with \$?; sleep 60"
  session=$1
}

line() { # typed, and sent
  tmux -S "$socket" send-keys -t "$session" -l "$1"
  tmux -S "$socket" send-keys -t "$session" Enter
}

key() { tmux -S "$socket" send-keys -t "$session" "$1"; }

screen() { tmux -S "$socket" capture-pane -t "$session" -p; }

# Waits until the screen shows the words, then says ok; not ok after 10 seconds.
shows() {
  n=$((n + 1))
  for _ in $(seq 100); do
    if screen | grep -qF -- "$2"; then
      echo "ok $n - $1"
      return
    fi
    sleep 0.1
  done
  echo "not ok $n - $1"
  screen | sed 's/^/# /'
}

start one
shows "greets with the corpus" "c.db: 1 document"
line '"den.*"'
shows "prints a concordance" "Varneth denied the claim."
line 'for i = 7, 8 do'
shows "asks for more lines" "      >>"
line 'print(i * 1111) end'
shows "runs many lines" "8888"
line 'while true do end'
sleep 0.5
key C-c
shows "ends a loop by Ctrl-C" "interrupted"
line '40 + 2'
shows "goes on after it" "42"
line 'clear = ("\n"):rep(60)'
line 'clear'
line 'corpus:sql("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT max(x) FROM c")()'
sleep 0.5
key C-c
shows "ends a query by Ctrl-C" "interrupted"
tmux -S "$socket" send-keys -t "$session" -l 'forgotten('
key C-c
line '50 + 3'
shows "drops a line by Ctrl-C at the prompt" "53"
line 'for i = 1, 3 do'
key C-c
line '60 + 4'
shows "drops many lines by Ctrl-C" "64"
line 'x.y'
shows "tells an error and goes on" "attempt to index a nil value (global 'x')"
key C-d
shows "leaves by Ctrl-D" "left with 0"

start two
shows "starts again" "c.db: 1 document"
line '"now for the history"'
key Up
key Up
key Up
key Enter
shows "remembers what was put in before" "64"
line ':quit'
shows "leaves by :quit" "left with 0"

echo "1..$n"
