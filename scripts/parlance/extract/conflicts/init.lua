--- init.lua: the facts of a document that others may tell otherwise: quantities, dated events,
--- accusations and denials.

local charges = require "parlance.extract.conflicts.charges"
local events = require "parlance.extract.conflicts.events"
local lexicon = require "parlance.lexicon"
local quantities = require "parlance.extract.conflicts.quantities"
local text_of = require "parlance.extract.incidents.text"

local M = {}

local function joined(list) return list and #list > 0 and table.concat(list, " ") or nil end

local function emit_fact(fact, emit)
  local value = fact.value
  if type(value) == "number" then value = ("%.14g"):format(value) end
  emit {
    first = fact.first, last = fact.last, sentence = fact.sentence, rule = fact.kind,
    kind = fact.kind, value = value, mod = fact.mod, about = fact.about, measure = fact.measure,
    head = fact.head, base = fact.base, how = fact.how, effect = fact.effect, who = fact.who,
    against = fact.against,
    plain = joined(fact.plain), names = joined(fact.names), words = joined(fact.words),
    far = joined(fact.far), vague = fact.vague or nil, provisional = fact.provisional or nil,
    date_last = fact.date_last, contrast = fact.contrast or nil,
  }
end

--- Emit the facts of a document.
---@param doc parlance.Document
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local text = text_of.new(doc)
  text.stems = doc:handle():column "stem"
  for _, list in ipairs { quantities.of(text), events.of(text), charges.of(text) } do
    for _, fact in ipairs(list) do
      fact.sentence = select(3, text:sentence(fact.first))
      emit_fact(fact, emit)
    end
  end
end

return lexicon.bound(M, ...)
