--- init.lua: the facts of a document that others may tell otherwise: quantities, dated events.

local events = require "parlance.extract.conflicts.events"
local lexicon = require "parlance.lexicon"
local numbers = require "parlance.extract.conflicts.numbers"
local text_of = require "parlance.extract.incidents.text"

local M = {}

local function emit_fact(fact, emit)
  local value = fact.value
  if fact.kind == "number" then value = ("%.14g"):format(value) end
  emit {
    first = fact.first, last = fact.last, sentence = fact.sentence, rule = fact.kind,
    kind = fact.kind, value = value, mod = fact.mod, noun = fact.noun, about = fact.about,
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
  for _, list in ipairs { numbers.of(text), events.of(text) } do
    for _, fact in ipairs(list) do
      fact.sentence = select(3, text:sentence(fact.first))
      emit_fact(fact, emit)
    end
  end
end

return lexicon.bound(M, ...)
