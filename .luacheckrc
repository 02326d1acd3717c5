-- What luacheck holds against the Lua of scripts/ and tests/; `make lint` runs it.

std = "lua54"
max_line_length = 100
max_cyclomatic_complexity = 20
unused_secondaries = false

-- Word lists are as long as their words.
files["scripts/lexicon"] = { max_line_length = false }
-- What bundled users' scripts find in place, as in the REPL.
files["scripts/examples"] = { globals = { "corpus", "parlance" } }
-- Editors read these; nothing runs them.
files["bindings/meta"] = { ignore = { "211", "212", "221", "241" }, max_line_length = false }
-- Specs: busted's words, and functions as long as the tests they hold.
files["tests"] = { std = "+busted", max_cyclomatic_complexity = false }
