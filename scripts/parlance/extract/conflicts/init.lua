--- init.lua: the facts of a document that others may tell otherwise: quantities, dated events,
--- accusations and denials, states of things, values of slots.

local answers = require "parlance.extract.conflicts.answers"
local charges = require "parlance.extract.conflicts.charges"
local doers = require "parlance.extract.conflicts.doers"
local events = require "parlance.extract.conflicts.events"
local holders = require "parlance.extract.conflicts.holders"
local lexicon = require "parlance.lexicon"
local quantities = require "parlance.extract.conflicts.quantities"
local slots = require "parlance.extract.conflicts.slots"
local states = require "parlance.extract.conflicts.states"
local words = require "parlance.extract.conflicts.words"
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
    date_last = fact.date_last, contrast = fact.contrast or nil, role = fact.role,
    voice = fact.voice, year = fact.year,
  }
end

-- The tokens that are semicolons.
local function semicolons_of(text)
  local list = {}
  for at in text.letters:gmatch "();" do list[#list + 1] = at end
  return list
end

-- How many of some ascending numbers are up to a limit.
local function count_to(list, limit)
  local low, high = 1, #list + 1
  while low < high do
    local middle = (low + high) // 2
    if list[middle] <= limit then low = middle + 1 else high = middle end
  end
  return low - 1
end

-- The sentence of a token, or its part between semicolons.
local function part_of(text, token)
  local from, _, index = text:sentence(token)
  text.semicolons = text.semicolons or semicolons_of(text)
  local n = count_to(text.semicolons, token) - count_to(text.semicolons, from - 1)
  return index + math.min(n, 99) / 100
end

-- Who says a token; nil for the document itself.
local function voice_of(text, token)
  local voice = text.voices:at(token)
  return voice.name or voice.row and (voice.row.speaker_text or "?") or nil
end

-- Tokens between a fact and the date that tells its year.
local DATED = 12

-- The year that the nearest date beside a fact tells; nil without one.
local function year_of(text, fact)
  local from, to = text:sentence(fact.first)
  for away = 1, DATED do
    local row = fact.first - away >= from and text.dates_at[fact.first - away]
      or fact.last + away <= to and text.dates_at[fact.last + away]
    local year = row and row.type ~= "DURATION" and (row.value or ""):match "^%d%d%d%d"
    if year then return year end
  end
end

-- Words of a document that tell what it is about, the most frequent.
local MOST = 150

-- One row of a document: its words, each as often as it counts for other documents.
local function emit_subject(text, emit)
  local counts, order = {}, {}
  for token = 1, text.n do
    if words.is_content(text, token) and text.letters:find("^N", token) then
      local word = words.word(text, token)
      if not counts[word] then counts[word], order[#order + 1] = 0, word end
      counts[word] = counts[word] + 1
    end
  end
  local place = {}
  for i, word in ipairs(order) do place[word] = i end
  table.sort(order, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return place[a] < place[b]
  end)
  local list = {}
  for i = 1, math.min(#order, MOST) do list[i] = order[i] .. "*" .. counts[order[i]] end
  emit { first = 1, last = 1, rule = "subject", kind = "subject", words = table.concat(list, " ") }
end

--- Emit the facts of a document.
---@param doc parlance.Document
---@param emit fun(row: table)
function M.of_document(doc, emit)
  if doc.n_tokens == 0 then return end
  local text = text_of.new(doc)
  text.stems = doc:handle():column "stem"
  local claims = charges.of(text)
  for _, list in ipairs { quantities.of(text), events.of(text), claims, answers.of(text, claims),
    slots.of(text), states.of(text), doers.of(text), holders.of(text) } do
    for _, fact in ipairs(list) do
      fact.sentence = part_of(text, fact.first)
      fact.voice = voice_of(text, fact.first)
      fact.year = fact.kind == "number" and year_of(text, fact) or nil
      emit_fact(fact, emit)
    end
  end
  emit_subject(text, emit)
end

return lexicon.bound(M, ...)
