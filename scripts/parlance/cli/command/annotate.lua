--- annotate.lua: parlance annotate: token layers made by a provider, stored.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"
local progress = require "parlance.cli.progress"
local usage = require "parlance.cli.usage"

local function drop(values)
  local corpus <close> = corpora.open(values.corpus, "write", values)
  local dropped = corpus:drop_layer(values.drop)
  if values.quiet then return end
  local parts = {}
  if dropped.documents > 0 then
    parts[1] = "the values of " .. console.count(dropped.documents, "document")
  end
  if dropped.spans > 0 then parts[#parts + 1] = console.count(dropped.spans, "span") end
  console.say(("dropped '%s': %s; parlance compact %s frees the space\n"):format(values.drop,
    #parts > 0 and table.concat(parts, ", ") or "no document had it", values.corpus))
end

local function check(values)
  if values.drop and (values.layer or values.again) then
    usage.raise("options '--drop' and '%s' do not go together", values.again and "--again"
      or "LAYER")
  elseif not values.drop and not values.layer then
    usage.raise "LAYER is missing: parlance annotate CORPUS LAYER"
  end
end

local function run(values)
  if values.drop then return drop(values) end
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
  { name = "--drop", key = "drop", value = "LAYER",
    about = "in place of LAYER: take this layer away, of tokens or of spans" },
}

return {
  name = "annotate",
  about = "make a token layer, such as parts of speech, and store it; or drop one",
  usage = "parlance annotate CORPUS LAYER",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "LAYER", key = "layer", about = "the layer: pos, ..." },
  },
  options = options.merge(own, options.common { "wait", "quiet", "trust" }),
  example = "parlance annotate oewg.db pos",
  check = check,
  run = run,
}
