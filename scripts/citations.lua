--- citations.lua: what documents cite: resolutions, symbols, treaties, laws, with their articles.

local citations = require "parlance.extract.citations"
local lexicon = require "parlance.lexicon"
local workflow = require "parlance.workflow"

return workflow {
  name = "citations",
  about = "Resolutions, document symbols, treaties and laws that are cited, with articles",
  category = "extraction",
  options = { lexicon.option },
  columns = {
    { name = "kind", about = "resolution, symbol, charter, convention, treaty, agreement ..." },
    { name = "canonical", unresolved = true, about = "the one form that a cited document has" },
    { name = "article", about = "the article or paragraph, as in 45 (b) or 58 (3)" },
  },
  extract = function(doc, _, emit)
    for _, row in ipairs(citations.of_document(doc)) do emit(row) end
  end,
}
