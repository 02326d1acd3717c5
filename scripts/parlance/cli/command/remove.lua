--- remove.lua: parlance remove: documents out of a corpus.

local console = require "parlance.cli.console"
local corpora = require "parlance.cli.corpora"
local options = require "parlance.cli.options"

-- The names that a word stands for: itself, or all those of a numbered document.
local function names_of(corpus, word)
  local doc = corpora.document(corpus, word)
  for _, name in ipairs(doc:names()) do
    if name == word then return { word } end
  end
  return doc:names()
end

local function run(values)
  local corpus = corpora.open(values.corpus, "write", values)
  local names, seen = {}, {}
  for _, word in ipairs(values.docs) do
    for _, name in ipairs(names_of(corpus, word)) do
      if not seen[name] then names[#names + 1] = name end
      seen[name] = true
    end
  end
  for _, name in ipairs(names) do corpus:remove(name) end
  corpus:close()
  if not values.quiet then
    console.say(("removed %s: parlance compact %s frees the space\n"):format(
      console.count(#names, "name"), values.corpus))
  end
end

return {
  name = "remove", about = "take documents out of a corpus",
  usage = "parlance remove CORPUS DOC...",
  positionals = {
    { name = "CORPUS", key = "corpus", required = true, about = "the corpus file" },
    { name = "DOC", key = "docs", required = true, list = true,
      about = "a document's name, or its number; nothing is removed if one is unknown" },
  },
  options = options.common { "wait", "quiet" },
  example = "parlance remove oewg.db drafts/old.txt",
  run = run,
}
