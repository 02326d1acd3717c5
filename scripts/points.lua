--- points.lua: the numbered points of letters, communiqués and decisions, and bulleted lists.

local lexicon = require "parlance.lexicon"
local points = require "parlance.extract.points"
local workflow = require "parlance.workflow"

return workflow {
  name = "points",
  about = "Numbered points and lists, each with its number, level and whole text",
  category = "extraction",
  options = { lexicon.option },
  columns = {
    { name = "number", about = "without punctuation, words as figures; none for a bullet" },
    { name = "level", about = "1 for a point, 2 for one below it, and so on" },
    { name = "parent", about = "the number of the point that it is below" },
    { name = "part", about = "point, or of a resolution preambular or operative" },
    { name = "opening", words = true, about = "the verb that it opens with" },
  },
  extract = function(doc, _, emit)
    for _, row in ipairs(points.of_document(doc)) do emit(row) end
  end,
}
