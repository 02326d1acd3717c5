--- positions.lua: what speakers support, oppose, urge and note, an item of an enumeration a row.
--
-- The rules are in parlance/extract/positions/, above those of claims; stances in en/stances.

local positions = require "parlance.extract.positions"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "positions",
  about = "What speakers support, oppose, urge and note; enumerations are split",
  category = "extraction",
  uses = { "names", "quotes" },
  options = { lexicon.option },
  columns = {
    { name = "speaker", unresolved = true, about = "whose position it is" },
    { name = "stance", about = "support, oppose, urge or note" },
    { name = "cue", words = true, about = "the words that take it" },
    { name = "item", about = "its number, where it is one of an enumeration" },
  },
  extract = function(doc, _, emit) positions.of_document(doc, emit) end,
}
