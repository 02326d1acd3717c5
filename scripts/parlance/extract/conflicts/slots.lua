--- slots.lua: what a text tells of an event or thing beside numbers and dates: its cause, place,
--- means, doer, flag; a value and what it is the value of.

local clauses = require "parlance.extract.conflicts.clauses"
local keys = require "parlance.keys"
local lexicon = require "parlance.lexicon"
local mishaps = require "parlance.extract.conflicts.mishaps"
local opposites = require "parlance.extract.conflicts.opposites"
local phrases = require "parlance.extract.incidents.phrases"
local set_of = require "parlance.word_set"
local words = require "parlance.extract.conflicts.words"

local M = {}

local find = string.find

local source = lexicon "en/slots"

-- Phrases by their first word.
local function by_first_word(phrases_)
  local index = {}
  for _, phrase in ipairs(phrases_) do
    local list = {}
    for word in phrase:gmatch "%S+" do list[#list + 1] = word end
    index[list[1]] = index[list[1]] or {}
    table.insert(index[list[1]], list)
  end
  return index
end

local LEADS, SUSPECTED = by_first_word(source.causes), by_first_word(source.suspected)
local OWNED = by_first_word(source.owned)

local function phrase_at(text, token, index)
  for _, list in ipairs(index[text.folds[token]] or {}) do
    local fits = true
    for i = 2, #list do fits = fits and text.folds[token + i - 1] == list[i] end
    if fits then return #list end
  end
end

-- The noun phrase that begins at a token, with what "of" and "in" join to it.
local function phrase_from(text, token, last)
  local finish = phrases.chunk(text, token, last)
  if not finish or not find(text.letters, "^[nN]", finish) then return nil end
  local stop, links = phrases.links(text, finish, last, 1)
  if #links > 0 and (links[1].word == "of" or links[1].word == "in") then return stop, finish end
  return finish, finish
end

local function names_in(text, first, last)
  local list = {}
  for _, row in ipairs(text:names_in(first, last)) do
    if row.name then list[#list + 1] = words.word(text, row.first) end
  end
  return list
end

-- A value of a slot: what it is of is told by its clause.
local function value_fact(text, slot, first, last, fields)
  local low, high = clauses.around(text, first, last)
  local verb = fields.verb or clauses.verb(text, first, low, high)
  local head, at = fields.head, fields.at
  if not head then head, at = clauses.happening(text, verb, low, high, first, last) end
  if not head and not fields.sided then return nil end
  head = head or ""
  fields.verb, fields.at, fields.sided = nil, nil, nil
  fields.measure, fields.head, fields.plain = slot, head, words.of(text, first, last)
  fields.names, fields.value = names_in(text, first, last), clauses.plain(text, first, last)
  fields.about = fields.about or at and (opposites.lemma(text.folds[at]) or text.folds[at]) or nil
  if not fields.who and verb then
    local from = text:sentence(verb)
    fields.who = clauses.subject(text, verb, from)
  end
  if #fields.plain == 0 then return nil end
  return clauses.fact(text, first, last, fields)
end

-- Words for somebody, who is no cause of a mishap.
local function is_party(text, last)
  local row = text.name_at[last]
  return row ~= nil and (row.type == "person" or row.type == "state" or row.type == "organisation")
    or text.ref:is_role(last)
end

-- What a participle before "by" is said of: "a crash caused by", "the crash was caused by".
local function effect_before(text, token)
  if not find(text.letters, "^[zv]", token) then return nil end
  if find(text.letters, "^n", token - 1) then return token - 1 end
  local from = text:sentence(token)
  local _, first, last = clauses.subject(text, token, from)
  if not first then return nil end
  for at = first, last do
    if find(text.letters, "^n[oi]", at) then return at end
  end
  return find(text.letters, "^n", last) and last or nil
end

-- "because of an engine failure", "a fire caused by a spark".
local function cause_behind(text, token)
  local n = phrase_at(text, token, LEADS)
  if not n then return nil end
  local _, to = text:sentence(token)
  local last, noun = phrase_from(text, token + n, to)
  if not last then return nil end
  if is_party(text, noun) then return nil end
  local at = effect_before(text, token)
  local head, how = at and (mishaps.of(text, at) or words.event(text, at) or text.stems[at]), nil
  if not at or head == "any" then head, at, how = mishaps.at(text, token, last, head == "any") end
  return value_fact(text, "cause", token + n, last, { head = head, at = at, how = how })
end

local CAUSES = set_of "cause causes"

-- "the cause of the crash was a bird strike".
local function cause_named(text, token)
  if not CAUSES[text.folds[token]] or not find(text.letters, "^n", token) then return nil end
  local from, to = text:sentence(token)
  local stop, links = phrases.links(text, token, to, 2)
  local at = stop + 1
  while at < to and at < stop + 6 and not find(text.letters, "^e", at) do at = at + 1 end
  if not find(text.letters, "^e", at) or find(text.letters, "^x", at + 1) then return nil end
  local last = phrase_from(text, at + 1, to)
  if not last then return nil end
  local of = links[1] and links[1].word == "of" and links[1].last
  return value_fact(text, "cause", at + 1, last, { verb = nil, at = of or nil,
    head = of and (words.event(text, of) or text.stems[of]) or nil })
end

local TRACES = set_of "trace traces sign signs evidence"

-- What a second party is told to speak of without a verb: "the line speaks of a bird strike, the
-- board of a cracked blade".
local function gapped(text, last, to)
  if text.folds[last + 1] ~= "," then return nil end
  local party = phrases.chunk(text, last + 2, to)
  if not party or text.folds[party + 1] ~= "of" then return nil end
  local stop = phrase_from(text, party + 2, to)
  return stop and party + 2, stop
end

-- "everything points to a bird strike", "it was brought down by a missile".
local function cause_suspected(text, token)
  local n = phrase_at(text, token, SUSPECTED)
  if not n then return nil end
  local _, to = text:sentence(token)
  local last, noun = phrase_from(text, token + n, to)
  if not last or is_party(text, noun) then return nil end
  if TRACES[text.folds[token]] then last = noun end
  local head, at, how = mishaps.at(text, token, last, true)
  if not head then return nil end
  local one = value_fact(text, "cause", token + n, last, { head = head, at = at, how = how })
  local first, stop = gapped(text, last, to)
  if not first then return one end
  return one, value_fact(text, "cause", first, stop, { head = head, at = at, how = how })
end

local CAUSING = set_of(source.causing)

-- "a bird strike caused the crash": the subject is the cause of the object.
local function cause_before(text, token)
  if not CAUSING[text.folds[token]] or not find(text.letters, "^[zv]", token) then return nil end
  local from, to = text:sentence(token)
  local start = phrases.group_start(text, token, from)
  if find(text.letters:sub(start, token), "e") then return nil end
  local object = phrases.chunk(text, token + 1, to)
  local first, last = phrases.subject(text, start, from)
  if not object or not first or not find(text.letters, "^[nN]", last) then return nil end
  return value_fact(text, "cause", first, last, { at = object,
    head = words.event(text, object) or text.stems[object] })
end

local SIDES = set_of(source.sides)
local PLACES = set_of(source.place_words)
local THINGS = lexicon "en/things/things"
local SITES = {}
for _, kind in ipairs { "structure", "way", "region" } do
  for word in THINGS[kind]:gmatch "%S+" do SITES[word] = true end
end
for word in source.sites:gmatch "%S+" do SITES[word] = true end

local function singular(fold) return SITES[fold] or SITES[fold:gsub("s$", "")] end

-- Whether a phrase is a place: a name of one, or a building, way or region that is told apart
-- from others: "the north gate", "Pier 4".
local function is_place(text, first, last)
  local row = text.name_at[last]
  if row and row.type == "place" then return true end
  if row and row.type then return false end
  if not singular(text.folds[last]) and not (find(text.letters, "^1", last)
    and singular(text.folds[last - 1] or "")) then
    return false
  end
  return last - first >= 2 or find(text.letters, "^[nNj1]", first) and last > first
end

-- Whether a place is told from another of its kind by its side.
local function is_sided(text, first, last)
  for at = first, last do
    if SIDES[text.folds[at]] then return true end
  end
  return false
end

local function place_at(text, token)
  if not PLACES[text.folds[token]] or not find(text.letters, "^i", token) then return nil end
  if text.dates_at[token + 1] then return nil end
  local _, to = text:sentence(token)
  local finish = phrases.chunk(text, token + 1, to)
  if not finish or finish - token > 8 or not is_place(text, token + 1, finish) then return nil end
  local stop, links = phrases.links(text, finish, to, 1)
  if not (links[1] and links[1].word == "of" and find(text.letters, "^n", finish)) then
    stop = finish
  end
  return value_fact(text, "place", token + 1, stop, { how = text.folds[token],
    sided = is_sided(text, token + 1, finish),
    contrast = find(text.letters, "^x", token - 1) ~= nil or nil })
end

local MEANS = set_of(source.means_words)
local WEAPONS = {}
for _, kind in ipairs { "weapon", "vehicle" } do
  for word in THINGS[kind]:gmatch "%S+" do WEAPONS[word] = true end
end
for word in source.weapons:gmatch "%S+" do WEAPONS[word] = true end
for _, word in ipairs(keys.sorted(WEAPONS)) do WEAPONS[word .. "s"] = true end

local function is_means(text, token)
  return find(text.letters, "^n", token) and WEAPONS[text.folds[token]]
end

-- "hit by a drone", "with two missiles".
local function means_behind(text, token)
  if not MEANS[text.folds[token]] then return nil end
  local from, to = text:sentence(token)
  local finish = phrases.chunk(text, token + 1, to)
  if not finish or not is_means(text, finish) then return nil end
  local low, high = clauses.around(text, token, finish)
  local verb = clauses.verb(text, token, low, high)
  if not verb or not words.event(text, verb) then return nil end
  return value_fact(text, "means", token + 1, finish, { verb = verb })
end

-- "a drone attack": the noun before one of harm.
local function means_before(text, token)
  if not is_means(text, token) or not find(text.letters, "^n", token + 1)
    or not words.event(text, token + 1) then
    return nil
  end
  return value_fact(text, "means", token, token + 1,
    { head = words.event(text, token + 1), at = token + 1 })
end

-- "belongs to Norrick Coal", "the property of a bank".
local function owner_behind(text, token)
  local n = phrase_at(text, token, OWNED)
  if not n then return nil end
  local from, to = text:sentence(token)
  local last = phrases.chunk(text, token + n, to)
  if not last or not find(text.letters, "^[nN]", last) then return nil end
  local low = clauses.around(text, token, last)
  local verb = token
  while verb > low and not find(text.letters, "^[ve]", verb) do verb = verb - 1 end
  local first, stop = phrases.subject(text, phrases.group_start(text, verb, from), from)
  local thing = first and clauses.head(text, first, stop)
  return value_fact(text, "owner", token + n, last, { head = "owner", verb = verb, who = thing,
    about = thing and text:words(first, stop) or nil })
end

local NOTHING = {}

-- Folded form -> the rules that begin with it.
local RULES = {}

local function begin_with(forms, rule)
  for form in pairs(forms) do
    RULES[form] = RULES[form] or {}
    table.insert(RULES[form], rule)
  end
end

begin_with(LEADS, cause_behind)
begin_with(SUSPECTED, cause_suspected)
begin_with(CAUSES, cause_named)
begin_with(CAUSING, cause_before)
begin_with(PLACES, place_at)
begin_with(MEANS, means_behind)
begin_with(WEAPONS, means_before)
begin_with(OWNED, owner_behind)

--- The values of slots that a text tells.
---@param text parlance.incidents.Text with `stems`
---@return table[]
function M.of(text)
  local list, folds = {}, text.folds
  for token = 1, text.n do
    for _, rule in ipairs(RULES[folds[token]] or NOTHING) do
      local one, second = rule(text, token)
      list[#list + 1] = one
      list[#list + 1] = second
    end
  end
  return list
end

return M
