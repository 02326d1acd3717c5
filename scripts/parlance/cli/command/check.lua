--- check.lua: parlance check: whether a corpus file is whole.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"

local function run(values)
  local corpus = corpora.open(values.corpus, "read")
  local facts = corpus:check()
  if values.quiet then return end
  console.say(("%s is whole: %s, %s, %s, %s\n"):format(values.corpus,
    console.count(facts.documents, "document"), console.count(facts.tokens, "token"),
    console.count(facts.types, "type"), console.count(facts.blocks, "block")))
end

return {
  name = "check", about = "verify every block, text and count of a corpus",
  usage = "parlance check CORPUS",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.common { "quiet" },
  example = "parlance check oewg.db",
  run = run,
}
