--- init.lua: the times of a document, by the rules and the words of its language.

local lexicon = require "parlance.lexicon"

local M = {}

--- The times of a document, in order. Those of a language that has no words for them yet are
--- looked for with English ones.
---@param doc parlance.Document
---@return parlance.Time[]
function M.of_document(doc)
  local rules = lexicon.speaking(doc.lang, "times", "parlance.extract.dates.document")
  return rules.of_document(doc)
end

return lexicon.bound(M, ...)
