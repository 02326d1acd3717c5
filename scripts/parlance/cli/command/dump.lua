--- dump.lua: parlance dump: all that a corpus says, for comparing two of them.

local corpora = require "parlance.cli.corpora"
local dump = require "parlance.dump"
local options = require "parlance.cli.options"
local output = require "parlance.cli.output"

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  output.with(values.output, function(target) dump.write(corpus, target.write) end)
end

return {
  name = "dump", about = "all documents, tokens and spans as JSON Lines, for comparing corpora",
  usage = "parlance dump CORPUS",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.merge({ { name = "--output", short = "-o", key = "output", value = "FILE",
    about = "write to FILE" } }, options.common { "quiet" }),
  notes = "Two corpora with the same documents have the same dump, in whatever order and by "
    .. "however many workers they were added, merged, removed or compacted.",
  example = "parlance dump oewg.db -o oewg.jsonl",
  run = run,
}
