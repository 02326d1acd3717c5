--- run.lua: parlance run: a Lua file, plain or one that returns a workflow.

local options = require "parlance.cli.options"
local script = require "parlance.cli.script"

local positionals = {
  { name = "FILE", key = "file", required = true, about = "a Lua file" },
  { name = "CORPUS", key = "corpus", about = "the global `corpus` of a plain script" },
}

return {
  name = "run", about = "run a Lua file of your own: a plain script or a workflow",
  usage = "parlance run FILE.lua [CORPUS] [options] [-- ARGS...]",
  positionals = positionals,
  options = options.of_scripts(),
  notes = "What follows -- is in `arg` and `...`. A file that returns a workflow takes its"
    .. " own options and positionals behind CORPUS. Without --trust it can read the corpus"
    .. " and nothing else.",
  example = "parlance run mine.lua oewg.db",
  raw = true,
  run = script.run_file,
}
