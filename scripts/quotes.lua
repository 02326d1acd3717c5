--- quotes.lua: quoted and reported speech: what was said, by whom, with which words.

local lexicon = require "parlance.lexicon"
local quotes = require "parlance.extract.quotes"
local workflow = require "parlance.workflow"

return workflow {
  name = "quotes",
  about = "Quoted and reported speech, with its cues and the words that name its source",
  category = "extraction",
  uses = { "names" },
  options = { lexicon.option },
  columns = {
    { name = "kind", about = "direct, indirect, mixed, scare, block, turn, document; attitude: "
      .. "what is rejected, praised, wanted without a clause" },
    { name = "speaker", about = "whom the document means by these words", unresolved = true },
    { name = "speaker_text", words = true, about = "the words that name the source" },
    { name = "cue", words = true, about = "the words that report" },
    { name = "cue_class", about = "what they do: say, deny, demand, ..." },
    { name = "negated", about = "true where they say that it was not said" },
    { name = "addressee", words = true, about = "who is spoken to: the name, or the words" },
    { name = "source", hidden = true,
      about = "the words of the source with what stands in apposition" },
    { name = "group", about = "parts of one quotation share it", hidden = true,
      key = "document" },
  },
  extract = function(doc, _, emit) quotes.of_document(doc, emit) end,
}
