--- names.lua: persons, states, organisations, groups, offices, places, malware and operations,
--- under one name each.

local lexicon = require "parlance.lexicon"
local names = require "parlance.extract.names"
local workflow = require "parlance.workflow"

return workflow {
  name = "names",
  about = "Persons, states, organisations, groups, offices, places, with aliases resolved",
  category = "extraction",
  options = { lexicon.option },
  columns = {
    { name = "name", unresolved = true, about = "the one name that all mentions have" },
    { name = "type", unresolved = true,
      about = "person, state, organisation, group, office, place, malware or operation" },
    { name = "alias",
      about = "how the mention differs: abbreviation, demonym, surname, official ..." },
    { name = "title", words = true, about = "the title or office in front of a person's name" },
  },
  extract = function(doc, _, emit)
    for _, row in ipairs(names.of_document(doc)) do emit(row) end
  end,
}
