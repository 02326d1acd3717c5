#!/usr/bin/env bash
# luacheck finds nothing in our Lua. Prints TAP, one test a file.

cd "$(dirname "$0")/../.." || exit 1
mapfile -t files < <(find scripts tests bindings -name '*.lua' | sort)

luacheck --no-color --codes --formatter TAP "${files[@]}" </dev/null
