--- init.lua: the facts of a document that others may tell otherwise: quantities, dated events.

local events = require "parlance.extract.conflicts.events"
local numbers = require "parlance.extract.conflicts.numbers"
local text_of = require "parlance.extract.incidents.text"

local M = {}

local function emit_fact(fact, emit)
  emit {
    first = fact.first, last = fact.last, rule = fact.kind, kind = fact.kind,
    value = tostring(fact.value), mod = fact.mod, noun = fact.noun, about = fact.about,
    words = table.concat(fact.words, " "), vague = fact.vague or nil,
    provisional = fact.provisional or nil, phrase = fact.phrase,
  }
end

--- Emit the facts of a document.
---@param doc parlance.Document
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local text = text_of.new(doc)
  text.stems = doc:handle():column "stem"
  for _, fact in ipairs(numbers.of(text)) do emit_fact(fact, emit) end
  for _, fact in ipairs(events.of(text)) do emit_fact(fact, emit) end
end

return M
