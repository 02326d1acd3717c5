--- annotate.lua: parlance annotate: token layers made by a provider, stored.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local progress = require "parlance.cli.progress"

local function run(values)
  local elapsed = console.stopwatch()
  if values.trust then require("parlance.catalog").trust(true) end
  local corpus <close> = corpora.open(values.corpus, "write", values)
  local bar = progress.new(values.quiet)
  local ok, summary = pcall(corpus.annotate_tokens, corpus, values.layer, {
    again = values.again,
    on_event = function(event) bar:show(event) end,
  })
  bar:wipe()
  if not ok then error(summary, 0) end
  if values.quiet then return end
  if summary.foreign > 0 then
    console.say(("%s in a language that '%s' does not know\n"):format(
      console.count(summary.foreign, "document"), values.layer))
  end
  console.say(("%s annotated, %s had '%s' already, %s (%.2f s)\n"):format(
    console.count(summary.annotated, "document"), console.number(summary.skipped), values.layer,
    console.count(summary.tokens, "token"), elapsed()))
end

local own = {
  { name = "--again", key = "again", type = "boolean",
    about = "also documents that a provider has annotated before" },
}

return {
  name = "annotate", about = "make a token layer, such as parts of speech, and store it",
  usage = "parlance annotate CORPUS LAYER",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "LAYER", key = "layer", required = true, about = "the layer: pos, ..." },
  },
  options = options.merge(own, options.common { "wait", "quiet", "trust" }),
  example = "parlance annotate oewg.db pos",
  run = run,
}
