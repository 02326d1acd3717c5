--- compact.lua: parlance compact: a corpus without what was removed.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local lfs = require "lfs"
local options = require "parlance.cli.options"

local function size(path)
  return ("%.1f MB"):format((lfs.attributes(path, "size") or 0) / 1e6)
end

local function run(values)
  local corpus = corpora.open(values.corpus, "write", values)
  local before = size(values.corpus)
  corpus:compact()
  corpus:close()
  if values.quiet then return end
  console.say(("%s: %s, was %s\n"):format(values.corpus, size(values.corpus), before))
end

return {
  name = "compact", about = "rewrite a corpus without what was removed",
  usage = "parlance compact CORPUS",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
  },
  options = options.common { "wait", "quiet" },
  example = "parlance compact oewg.db",
  run = run,
}
